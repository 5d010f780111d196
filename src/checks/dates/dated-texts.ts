/** Every typed text that may hold a date, with whose it is. */
import type { CellSource } from '../../ledger/entry';
import type { ColumnKey, TableKey } from '../../tables/layout';
import type { CheckedWorkbook } from '../checked-workbook';
import { programNames } from '../notation/narrative-blocks';
import { sheetRows } from '../notation/sheet-rows';

export interface DatedText {
  /** What findings are gathered under: a programme's number, a small table or a sheet. */
  readonly owner: string;
  /** How the owner is called. */
  readonly name: string;
  readonly text: string;
  readonly cell: CellSource;
}

/** The narrative, the small tables, and the columns of other sheets that hold sentences. */
export function datedTexts(workbook: CheckedWorkbook): readonly DatedText[] {
  const { records } = workbook.ledger;
  const names = programNames(workbook.ledger);
  const found: DatedText[] = records.narrative.map(({ number, content: { text, source } }) => ({
    owner: number,
    name: names.get(number) ?? number,
    text,
    cell: source,
  }));
  for (const { name, rows, sources } of records.sideTables)
    rows.forEach((row, index) => {
      row.forEach((text, column) => {
        const cell = sources[index]?.[column];
        if (cell !== undefined) found.push({ owner: `${cell.sheet}/${name}`, name, text, cell });
      });
    });
  const add = <Key extends TableKey>(
    table: Key,
    columns: readonly ColumnKey<Key>[],
    key: ColumnKey<Key>,
  ): void => {
    for (const row of sheetRows(workbook, table))
      for (const column of columns) {
        const cell = row.source(column, row.text(key));
        const value = row.value(column);
        if (cell !== null && typeof value === 'string' && value !== '')
          found.push({ owner: cell.sheet, name: cell.sheet, text: value, cell });
      }
  };
  add('budget', ['note'], 'number');
  add('execution', ['activity', 'note'], 'number');
  add('budgetChanges', ['approval', 'note'], 'number');
  add('boardMembers', ['career'], 'order');
  add('printed', ['asOf'], 'item');
  return found;
}
