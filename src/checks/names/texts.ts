/** The cells of a workbook that hold sentences: 사업설명, 부속표, and 내용 of 집행. */
import type { CellSource } from '../../ledger/entry';
import type { ProgramNumber } from '../../ledger/records';
import { cellAddress, type GridValue } from '../../tables/grid';
import { columnsOf } from '../../tables/layout';
import { locateTable } from '../../tables/table-reader';
import type { CheckedWorkbook } from '../checked-workbook';
import type { NameCells } from './name-cells';

export interface TextCell {
  readonly text: string;
  /** The programme it belongs to; empty for none. */
  readonly number: ProgramNumber;
  readonly cell: CellSource;
}

export function textCells(workbook: CheckedWorkbook, cells: NameCells): readonly TextCell[] {
  const { narrative, execution } = workbook.ledger.records;
  return [
    ...narrative.map(({ number, content }) => ({ text: content.text, number, cell: content.source })),
    ...sideTableTexts(workbook),
    ...execution
      .filter(({ activity }) => activity !== '')
      .map(({ activity, number, source }) => ({
        text: activity,
        number,
        cell: cells.of('execution', 'activity', source),
      })),
  ];
}

/** Read from the sheet: the records of small tables do not say which cell a text is from. */
function sideTableTexts({ sheets, names }: CheckedWorkbook): readonly TextCell[] {
  const grid = sheets.sideTables?.grid;
  if (grid === undefined) return [];
  const headers = names.headers.sideTables;
  const { headRow, columns } = locateTable('sideTables', headers, grid, []);
  const textColumns = columnsOf('sideTables').filter(([key]) => key.startsWith('cell'));
  return grid.values.flatMap((row, index) =>
    index <= headRow
      ? []
      : textColumns.flatMap(([key]): TextCell[] => {
          const column = columns[key];
          const value = column === undefined ? '' : row[column];
          if (column === undefined || typeof value !== 'string' || value.trim() === '') return [];
          const record = [columns.name, columns.row]
            .map((at) => (at === undefined ? '' : textOf(row[at])))
            .join('/');
          const address = cellAddress(index, column);
          return [
            {
              text: value.trim(),
              number: '',
              cell: { sheet: grid.name, record, header: headers[key], address },
            },
          ];
        }),
  );
}

function textOf(value: GridValue | undefined): string {
  return typeof value === 'object' ? value.date : String(value ?? '');
}
