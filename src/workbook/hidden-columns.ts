/** The hidden columns behind typed tables: put in where a workbook lacks them, with a note on each head that says what they are for. */
import type { WorkbookNames } from '../locale/workbook-names';
import type { TablePlace } from '../tables/addresses';
import type { SheetGrid } from '../tables/grid';
import { tableLayouts, type Column, type ColumnKey, type TableKey } from '../tables/layout';
import { columnFormat } from './appearance';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Hides columns and says on their heads that the add-on computes with them. `first` is zero-based. */
export function hideBehindTable(
  sheet: Sheet,
  first: number,
  count: number,
  names: WorkbookNames,
  headRow = 0,
): void {
  if (count === 0) return;
  sheet.getRange(headRow + 1, first + 1, 1, count).setNote(names.hiddenColumnNote);
  sheet.hideColumns(first + 1, count);
}

/** Puts columns behind everything that stands in the sheet; their heads last, since a head means a finished column. */
export function addHiddenColumns<Key extends TableKey>(
  sheet: Sheet,
  key: Key,
  columns: readonly ColumnKey<Key>[],
  grid: SheetGrid,
  { headRow, rowCount }: TablePlace<Key>,
  names: WorkbookNames,
): void {
  const first = grid.values[0]?.length ?? 0;
  const present = sheet.getMaxColumns();
  const lacking = first + columns.length - present;
  if (lacking > 0) sheet.insertColumnsAfter(present, lacking);
  const layouts: Readonly<Record<string, Column>> = tableLayouts[key].columns;
  const headers: Readonly<Record<string, string>> = names.headers[key];
  const records = rowCount - headRow - 1;
  const formats = columns.flatMap((column) => {
    const layout = layouts[column];
    return layout === undefined ? [] : [columnFormat(key, layout)];
  });
  sheet
    .getRange(headRow + 2, first + 1, records, columns.length)
    .setNumberFormats(Array.from({ length: records }, () => [...formats]));
  hideBehindTable(sheet, first, columns.length, names, headRow);
  sheet
    .getRange(headRow + 1, first + 1, 1, columns.length)
    .setValues([columns.map((column) => headers[column] ?? '')]);
}
