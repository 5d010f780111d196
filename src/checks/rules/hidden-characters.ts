/** Characters nobody sees: those the report leaves out, and those that turn the text behind them around. */
import type { CellSource } from '../../ledger/entry';
import { hiddenCharactersIn } from '../../tables/hidden-characters';
import { columnsOf, isHidden, tableKeys, type ColumnKey, type TableKey } from '../../tables/layout';
import type { CheckedWorkbook } from '../checked-workbook';
import type { Finding } from '../finding';
import { sheetRows, type SheetRow } from '../notation/sheet-rows';
import type { CheckRule } from '../rule';

export interface HiddenCharactersDetail {
  readonly sheet: string;
  readonly header: string;
  readonly count: number;
  /** `U+0007`; left out of the report. */
  readonly unprintable: readonly string[];
  /** `U+202E`; kept. */
  readonly turning: readonly string[];
}

type HiddenFinding = Finding<'hidden-characters'>;

export const hiddenCharacters: CheckRule<'hidden-characters'> = {
  id: 'hidden-characters',
  check(workbook) {
    const results = tableKeys.map((table) => checkTable(workbook, table));
    return {
      compared: results.reduce((sum, { compared }) => sum + compared, 0),
      findings: results.flatMap(({ findings }) => findings),
    };
  },
};

interface TableResult {
  readonly compared: number;
  readonly findings: readonly HiddenFinding[];
}

function checkTable(workbook: CheckedWorkbook, table: TableKey): TableResult {
  const rows = sheetRows(workbook, table);
  const seen = columnsOf(table).filter(([, column]) => !isHidden(column));
  const columns = seen.map(([column]) => checkColumn(rows, column));
  return {
    compared: columns.reduce((sum, { compared }) => sum + compared, 0),
    findings: columns.flatMap(({ findings }) => findings),
  };
}

/** One finding a column: what was pasted at once has the same characters everywhere. */
function checkColumn<Key extends TableKey>(
  rows: readonly SheetRow<Key>[],
  column: ColumnKey<Key>,
): TableResult {
  const cells: CellSource[] = [];
  const unprintable = new Set<string>();
  const turning = new Set<string>();
  let compared = 0;
  for (const row of rows) {
    const value = row.value(column);
    if (typeof value !== 'string' || value === '') continue;
    compared += 1;
    const found = hiddenCharactersIn(value);
    const cell = row.source(column, '');
    if (cell === null || found.unprintable.length + found.turning.length === 0) continue;
    cells.push(cell);
    for (const code of found.unprintable) unprintable.add(code);
    for (const code of found.turning) turning.add(code);
  }
  const [first] = cells;
  if (first === undefined) return { compared, findings: [] };
  const { sheet, header } = first;
  const detail = {
    ...{ sheet, header, count: cells.length },
    ...{ unprintable: [...unprintable], turning: [...turning] },
  };
  const subject = `${sheet}/${header}`;
  return {
    compared,
    findings: [{ rule: 'hidden-characters', severity: 'question', subject, cells, detail }],
  };
}
