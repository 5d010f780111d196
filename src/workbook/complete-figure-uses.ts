/** Makes the sheet 수치출처 ready: only the add-on writes in it. */
import type { ActionWords } from '../locale/action-words';
import type { WorkbookNames } from '../locale/workbook-names';
import { figureUseColumns, type FigureUseColumn } from '../tables/figure-uses';
import { colors } from './appearance';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const widths: Readonly<Record<FigureUseColumn, number>> = {
  sheet: 90,
  cell: 70,
  value: 150,
  place: 520,
  number: 60,
  origin: 70,
};

/** Room for the figures of a large report, so that most never have to make more. */
const rows = 5000;

/** Headers are written last, so that a sheet with headers is a finished one. */
export function completeFigureUses(sheet: Sheet, { figureUses }: WorkbookNames, words: ActionWords): void {
  const missing = rows - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  sheet.setTabColor(colors.computedTab);
  figureUseColumns.forEach((column, index) => sheet.setColumnWidth(index + 1, widths[column]));
  sheet.getRange(1, figureUseColumns.indexOf('value') + 1, rows, 1).setHorizontalAlignment('right');
  sheet.protect().setDescription(words.protectionDescription).setWarningOnly(true);
  const head = sheet.getRange(1, 1, 1, figureUseColumns.length);
  head.setBackground(colors.head);
  head.setFontWeight('bold');
  head.setHorizontalAlignment('center');
  sheet.setFrozenRows(1);
  head.setValues([figureUseColumns.map((column) => figureUses.headers[column])]);
}
