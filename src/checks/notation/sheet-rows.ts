/** Cells of a typed table as they were typed, where it matters whether a figure is a number or a text. */
import type { CellSource } from '../../ledger/entry';
import { cellAddress, type GridValue } from '../../tables/grid';
import { columnsOf, type ColumnKey, type TableKey } from '../../tables/layout';
import { locateTable } from '../../tables/table-reader';
import type { CheckedWorkbook } from '../checked-workbook';

export interface SheetRow<Key extends TableKey> {
  /** Zero-based. */
  readonly row: number;
  /** Blank where the table has no such column. */
  readonly value: (column: ColumnKey<Key>) => GridValue;
  /** The value as text, trimmed; a date is its ISO day. */
  readonly text: (column: ColumnKey<Key>) => string;
  /** Null where the table has no such column. */
  readonly source: (column: ColumnKey<Key>, record: string) => CellSource | null;
}

/** The rows below a table's head, empty ones included; none where the sheet is missing. */
export function sheetRows<Key extends TableKey>(
  workbook: CheckedWorkbook,
  table: Key,
): readonly SheetRow<Key>[] {
  const grid = workbook.sheets[table]?.grid;
  if (grid === undefined) return [];
  const headers = workbook.names.headers[table];
  const { headRow, columns } = locateTable(table, headers, grid, []);
  return grid.values.slice(headRow + 1).map((values, index) => {
    const value = (column: ColumnKey<Key>): GridValue => {
      const at = columns[column];
      return at === undefined ? '' : (values[at] ?? '');
    };
    const row = headRow + 1 + index;
    return {
      row,
      value,
      text: (column) => {
        const found = value(column);
        return (typeof found === 'object' ? found.date : String(found)).trim();
      },
      source: (column, record) => {
        const at = columns[column];
        if (at === undefined) return null;
        return {
          sheet: grid.name,
          record,
          header: headers[column],
          address: cellAddress(row, at),
        };
      },
    };
  });
}

/** The columns of a table that hold typed amounts or counts. */
export function numberColumns<Key extends TableKey>(table: Key): readonly ColumnKey<Key>[] {
  return columnsOf(table)
    .filter(([, { kind }]) => kind === 'amount' || kind === 'count')
    .map(([key]) => key);
}
