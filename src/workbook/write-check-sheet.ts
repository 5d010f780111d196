/** Writes the sheet 점검: one block of texts over what stood there, the links, the colours. */
import type { CheckRowKind, CheckSheetRow } from '../checks/sheet/check-sheet';
import { checkColumns, columnIndex } from '../checks/sheet/check-columns';
import { colors } from './appearance';
import { literalText } from './literal-text';
import type { Workbook } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const rowColors: Readonly<Record<CheckRowKind, string>> = {
  title: colors.none,
  summary: colors.none,
  head: colors.head,
  fail: colors.fail,
  rounding: colors.rounding,
  question: colors.none,
  waived: colors.computed,
  settled: colors.computed,
  remark: colors.none,
  section: colors.head,
  rule: colors.none,
};

/** `before` is how far the sheet was filled: what is left of it beside and below the new rows is emptied in the same call. */
export function writeCheckSheet(
  workbook: Workbook,
  sheet: Sheet,
  rows: readonly CheckSheetRow[],
  before: { readonly rows: number; readonly columns: number },
): void {
  const count = Math.max(rows.length, before.rows);
  const width = Math.max(checkColumns.length, before.columns);
  makeRoom(sheet, count, width);
  const padded = Array.from({ length: count }, (_row, down) =>
    Array.from({ length: width }, (_cell, across) => literalText(rows[down]?.cells[across] ?? '')),
  );
  const range = sheet.getRange(1, 1, count, width);
  range.setValues(padded);
  range.setBackgrounds(
    padded.map((cells, index) => {
      const color = rowColors[rows[index]?.kind ?? 'remark'];
      return cells.map(() => color);
    }),
  );
  writeLinks(workbook, sheet, rows);
}

function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const [rowsNow, columnsNow] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > rowsNow) sheet.insertRowsAfter(rowsNow, rows - rowsNow);
  if (columns > columnsNow) sheet.insertColumnsAfter(columnsNow, columns - columnsNow);
}

function writeLinks(workbook: Workbook, sheet: Sheet, rows: readonly CheckSheetRow[]): void {
  const first = rows.findIndex(({ link }) => link !== null);
  const last = rows.length - 1 - [...rows].reverse().findIndex(({ link }) => link !== null);
  if (first < 0) return;
  const column = columnIndex('place');
  const values = rows.slice(first, last + 1).map(({ cells, link }) => {
    const builder = SpreadsheetApp.newRichTextValue().setText(cells[column] ?? '');
    const target = link === null ? undefined : workbook.sheets.get(link.sheet);
    if (link !== null && target !== undefined)
      builder.setLinkUrl(`#gid=${String(target.getSheetId())}&range=${link.address}`);
    return [builder.build()];
  });
  sheet.getRange(first + 1, column + 1, values.length, 1).setRichTextValues(values);
}
