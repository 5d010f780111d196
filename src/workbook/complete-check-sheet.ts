/** Makes the sheet 점검 ready: its columns, the drop-down that people use, and what only the add-on writes. */
import {
  checkColumns,
  checkHeadRows,
  columnIndex,
  typedCheckColumns,
  type CheckColumn,
} from '../checks/sheet/check-columns';
import type { ActionWords } from '../locale/action-words';
import type { WorkbookNames } from '../locale/workbook-names';
import { colors } from './appearance';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const widths: Readonly<Record<CheckColumn, number>> = {
  state: 90,
  rule: 180,
  place: 110,
  sentence: 460,
  stated: 90,
  computed: 90,
  difference: 80,
  unit: 60,
  others: 220,
  treatment: 90,
  reason: 220,
  until: 100,
  by: 150,
  since: 100,
  key: 120,
};

const wrapped: readonly CheckColumn[] = ['rule', 'sentence', 'others', 'reason'];
const rightAligned: readonly CheckColumn[] = ['stated', 'computed', 'difference'];

export function completeCheckSheet(sheet: Sheet, names: WorkbookNames, words: ActionWords): void {
  const rows = sheet.getMaxRows();
  const body = (column: CheckColumn, count = 1): GoogleAppsScript.Spreadsheet.Range =>
    sheet.getRange(checkHeadRows + 1, columnIndex(column) + 1, rows - checkHeadRows, count);
  sheet.setTabColor(colors.computedTab);
  checkColumns.forEach((column, index) => sheet.setColumnWidth(index + 1, widths[column]));
  sheet.getRange(1, 1, rows, checkColumns.length).setVerticalAlignment('top');
  for (const column of wrapped) body(column).setWrap(true);
  body('stated', rightAligned.length).setHorizontalAlignment('right');
  offerTreatments(sheet, names, words);
  const firstTyped = columnIndex(typedCheckColumns[0] ?? 'treatment');
  const afterTyped = firstTyped + typedCheckColumns.length;
  for (const [first, count] of [
    [0, firstTyped],
    [afterTyped, checkColumns.length - afterTyped],
  ] as const)
    sheet
      .getRange(1, first + 1, rows, count)
      .protect()
      .setDescription(words.protectionDescription)
      .setWarningOnly(true);
  sheet.getRange(1, 1).setFontSize(14).setFontWeight('bold');
  // Only the add-on reads it.
  sheet.hideColumns(columnIndex('key') + 1);
  sheet.setFrozenRows(checkHeadRows);
  sheet.getRange(checkHeadRows, 1, 1, checkColumns.length).setBackground(colors.head).setFontWeight('bold');
  sheet
    .getRange(1, 1, checkHeadRows, checkColumns.length)
    .setValues([
      [names.checkSheet.title, ...checkColumns.slice(1).map(() => '')],
      checkColumns.map(() => ''),
      checkColumns.map((column) => names.checkSheet.headers[column]),
    ]);
}

/** The drop-down of what can be answered to a finding. */
export function offerTreatments(sheet: Sheet, names: WorkbookNames, words: ActionWords): void {
  const { treatments } = names.checkSheet;
  sheet
    .getRange(checkHeadRows + 1, columnIndex('treatment') + 1, sheet.getMaxRows() - checkHeadRows, 1)
    .setDataValidation(
      SpreadsheetApp.newDataValidation()
        .requireValueInList([treatments.waive, treatments.applyName, treatments.moveTotal], true)
        .setAllowInvalid(true)
        .setHelpText(words.treatmentHelp(treatments))
        .build(),
    );
}
