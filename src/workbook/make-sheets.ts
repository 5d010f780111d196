/** Makes the sheets that are missing, each complete with headers, formats, drop-downs and protection; existing ones are left alone. */
import type { ActionWords } from '../locale/action-words';
import type { WorkbookNames } from '../locale/workbook-names';
import {
  computedSheetKeys,
  columnsOf,
  hiddenColumnsOf,
  isHidden,
  settingKeys,
  tableKeys,
  tableLayouts,
  type SheetKey,
  type TableKey,
} from '../tables/layout';
import { hideBehindTable } from './hidden-columns';
import { colors, columnFormat, plainTextFormat } from './appearance';
import { completeCheckSheet } from './complete-check-sheet';
import { completeFigureUses } from './complete-figure-uses';
import { usualSettings } from './usual-settings';
import { addSettingValidations, addValidations } from './validations';
import { findSheet, isEmptyGrid, type Workbook } from './workbook';
import { readSheetGrid } from './sheet-grid';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Every sheet in the order of its tab. */
const sheetOrder: readonly SheetKey[] = [
  ...computedSheetKeys,
  ...tableKeys,
  'figureUses',
  'checks',
  'history',
];

export interface SheetsMade {
  readonly made: readonly SheetKey[];
  readonly kept: readonly SheetKey[];
}

/**
 * Makes what is missing. `empty` names sheets of ours that stand there without anything in them, left by a run that
 * was cut off: they are completed. Headers are written last, so that a sheet with headers is a finished one.
 */
export function makeMissingSheets(
  workbook: Workbook,
  empty: ReadonlySet<SheetKey>,
  words: ActionWords,
): SheetsMade {
  const made: SheetKey[] = [];
  const kept: SheetKey[] = [];
  const spare = soleEmptySheet(workbook);
  sheetOrder.forEach((key, index) => {
    const name = workbook.names.sheets[key];
    const existing = workbook.sheets.get(name);
    if (existing !== undefined && !empty.has(key)) {
      kept.push(key);
      return;
    }
    const sheet =
      existing ??
      (index === 0 && spare !== undefined
        ? spare.setName(name)
        : workbook.spreadsheet.insertSheet(name, index));
    completeSheet(sheet, key, workbook.names, words);
    made.push(key);
  });
  // A sheet just made is the active one: leave the user at the first, not at the record of changes.
  const first = workbook.spreadsheet.getSheetByName(workbook.names.sheets.budgetSummary);
  if (made.length > 0 && first !== null) workbook.spreadsheet.setActiveSheet(first);
  return { made, kept };
}

/** Makes 점검 in a workbook that was made before there was one, or completes one that stands there empty. */
export function completeCheckSheetOf(workbook: Workbook, words: ActionWords): Sheet {
  const { names, sheets, spreadsheet } = workbook;
  const history = findSheet(workbook, 'history');
  const index = history === undefined ? sheets.size : history.getIndex() - 1;
  const sheet = findSheet(workbook, 'checks') ?? spreadsheet.insertSheet(names.sheets.checks, index);
  completeCheckSheet(sheet, names, words);
  return sheet;
}

/** A new spreadsheet comes with one empty sheet; it becomes the first of ours. */
function soleEmptySheet(workbook: Workbook): Sheet | undefined {
  const sheets = [...workbook.sheets.values()];
  const [sheet] = sheets;
  return sheets.length === 1 && sheet !== undefined && isEmptyGrid(readSheetGrid(sheet, workbook.timeZone))
    ? sheet
    : undefined;
}

function completeSheet(sheet: Sheet, key: SheetKey, names: WorkbookNames, words: ActionWords): void {
  if (key === 'history') completeHistory(sheet, names, words);
  else if (key === 'checks') completeCheckSheet(sheet, names, words);
  else if (key === 'figureUses') completeFigureUses(sheet, names, words);
  else if (isTable(key)) completeTable(sheet, key, names, words);
  else completeComputedSheet(sheet, words);
}

function isTable(key: SheetKey): key is TableKey {
  return key in tableLayouts;
}

function completeComputedSheet(sheet: Sheet, words: ActionWords): void {
  sheet.setTabColor(colors.computedTab);
  sheet.protect().setDescription(words.protectionDescription).setWarningOnly(true);
}

function completeHistory(sheet: Sheet, names: WorkbookNames, words: ActionWords): void {
  const heads = Object.values(names.history);
  sheet.setTabColor(colors.computedTab);
  sheet
    .getRange(1, 1, sheet.getMaxRows(), heads.length)
    .setNumberFormat(plainTextFormat)
    .setVerticalAlignment('top');
  sheet.protect().setDescription(words.protectionDescription).setWarningOnly(true);
  heads.forEach((_, index) =>
    sheet.setColumnWidth(index + 1, [150, 200, 130, 80, 320, 320, 260][index] ?? 120),
  );
  // What a report said is for the next one to compare with, not for people.
  sheet.hideColumns(heads.length);
  writeHead(sheet, heads);
}

function completeTable(sheet: Sheet, key: TableKey, names: WorkbookNames, words: ActionWords): void {
  const columns = columnsOf(key);
  const headers: Readonly<Record<string, string>> = names.headers[key];
  const surplus = sheet.getMaxRows() - tableLayouts[key].rows;
  if (surplus > 0) sheet.deleteRows(tableLayouts[key].rows + 1, surplus);
  const records = sheet.getMaxRows() - 1;
  sheet.setTabColor(colors.typedTab);
  const formats = columns.map(([, column]) => columnFormat(key, column));
  sheet
    .getRange(2, 1, records, columns.length)
    .setNumberFormats(Array.from({ length: records }, () => [...formats]));
  columns.forEach(([, column], index) => sheet.setColumnWidth(index + 1, column.width));
  if (key === 'settings') {
    const values = sheet.getRange(2, columns.length, records, 1);
    values.setHorizontalAlignment('left');
    addSettingValidations(values, settingKeys, names, words);
  }
  wrapLongTexts(sheet, key, records);
  addValidations(sheet, key, names, words, records);
  for (const block of computedBlocks(key)) {
    const range = sheet.getRange(2, block.first + 1, records, block.count);
    range.setBackground(colors.computed);
    range.protect().setDescription(words.protectionDescription).setWarningOnly(true);
  }
  if (tableLayouts[key].frozenColumns > 0) sheet.setFrozenColumns(tableLayouts[key].frozenColumns);
  const heads = columns.map(([column]) => headers[column] ?? '');
  const hidden = hiddenColumnsOf(key);
  hideBehindTable(sheet, columns.length - hidden.length, hidden.length, names);
  // 설정 gets its items in the same call, since it says by them that the workbook is ours.
  writeHead(sheet, heads, key === 'settings' ? settingItems(names) : []);
}

function writeHead(
  sheet: Sheet,
  heads: readonly string[],
  rows: readonly (readonly (string | number)[])[] = [],
): void {
  const range = sheet.getRange(1, 1, 1, heads.length);
  range.setBackground(colors.head);
  range.setFontWeight('bold');
  range.setHorizontalAlignment('center');
  // English heads are longer than their columns are wide.
  range.setWrap(true);
  sheet.setFrozenRows(1);
  sheet.getRange(1, 1, 1 + rows.length, heads.length).setValues([heads, ...rows].map((row) => [...row]));
}

/** The items with the choices that have a usual answer; the rest is for the user to type. */
function settingItems(names: WorkbookNames): readonly (readonly (string | number)[])[] {
  const usual = usualSettings(names);
  return settingKeys.map((key) => [names.settings[key], usual[key] ?? '']);
}

function wrapLongTexts(sheet: Sheet, key: TableKey, records: number): void {
  const wide = columnsOf(key).flatMap(([, column], index) =>
    column.kind === 'text' && column.width >= 220 ? [index] : [],
  );
  const first = wide[0];
  const last = wide[wide.length - 1];
  if (first !== undefined && last !== undefined)
    sheet
      .getRange(2, first + 1, records, last - first + 1)
      .setWrap(true)
      .setVerticalAlignment('top');
}

/** Neighbouring computed columns that people see, so that each block is shaded and protected at once. */
function computedBlocks(key: TableKey): readonly { readonly first: number; readonly count: number }[] {
  const blocks: { first: number; count: number }[] = [];
  columnsOf(key).forEach(([, column], index) => {
    if (column.kind !== 'computed' || isHidden(column)) return;
    const last = blocks[blocks.length - 1];
    if (last !== undefined && last.first + last.count === index) last.count += 1;
    else blocks.push({ first: index, count: 1 });
  });
  return blocks;
}
