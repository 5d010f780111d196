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

/** `rowsBefore` is how far down the sheet was filled: what is left of it below the new rows is emptied in the same call. */
export function writeCheckSheet(
  workbook: Workbook,
  sheet: Sheet,
  rows: readonly CheckSheetRow[],
  rowsBefore: number,
): void {
  const count = Math.max(rows.length, rowsBefore);
  const missing = count - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const width = checkColumns.length;
  const blank = checkColumns.map(() => '');
  const padded = [
    ...rows.map(({ cells }) => cells.map(literalText)),
    ...Array.from({ length: count - rows.length }, () => blank),
  ];
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
