/** The spreadsheet an action works on: its names, which of its sheets are ours, and what they hold. */
import type { WorkbookNames } from '../locale/workbook-names';
import type { SheetGrid } from '../tables/grid';
import { columnsOf, tableKeys, type SheetKey, type TableKey } from '../tables/layout';
import type { WorkbookGrids } from '../tables/read-records';
import { readSheetGrid } from './sheet-grid';
import { namesOf } from './workbook-language';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Workbook {
  readonly spreadsheet: Spreadsheet;
  readonly names: WorkbookNames;
  readonly timeZone: string;
  /** Every sheet of the spreadsheet by its name. */
  readonly sheets: ReadonlyMap<string, Sheet>;
}

/** Opens it in the language it was made in; a new one in that of `userLocale`. */
export function openWorkbook(spreadsheet: Spreadsheet, userLocale: string): Workbook {
  const sheets = sheetsOf(spreadsheet);
  return {
    spreadsheet,
    names: namesOf(spreadsheet, sheets, userLocale),
    timeZone: spreadsheet.getSpreadsheetTimeZone(),
    sheets,
  };
}

/** The same workbook with the sheets it has by now. */
export function reopenWorkbook(workbook: Workbook): Workbook {
  return { ...workbook, sheets: sheetsOf(workbook.spreadsheet) };
}

function sheetsOf(spreadsheet: Spreadsheet): ReadonlyMap<string, Sheet> {
  return new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet]));
}

export function findSheet(workbook: Workbook, key: SheetKey): Sheet | undefined {
  return workbook.sheets.get(workbook.names.sheets[key]);
}

/** Reads every typed sheet that is there, one call each. */
export function readGrids(workbook: Workbook): WorkbookGrids {
  const grids: Partial<Record<TableKey, SheetGrid>> = {};
  for (const key of tableKeys) {
    const sheet = findSheet(workbook, key);
    if (sheet !== undefined) grids[key] = readSheetGrid(sheet, workbook.timeZone);
  }
  return grids;
}

/**
 * Whether the spreadsheet was made by the add-on: 설정 says so in its own words, or, where somebody deleted that,
 * 예산 and 집행 have exactly our headers.
 */
export function isOurs(names: WorkbookNames, grids: WorkbookGrids): boolean {
  const saysSo = grids.settings?.values.some((row) => row.includes(names.settings.layoutVersion)) ?? false;
  return saysSo || (['budget', 'execution'] as const).every((key) => hasHeaders(names, key, grids[key]));
}

/** Nothing at all stands in the sheet. */
export function isEmptyGrid(grid: SheetGrid): boolean {
  return grid.values.every((row) => row.every((value) => value === ''));
}

/** Whether one of the first rows holds all headers of the table's typed columns. */
export function hasHeaders(names: WorkbookNames, key: TableKey, grid: SheetGrid | undefined): boolean {
  const headers: Readonly<Record<string, string>> = names.headers[key];
  const typed = columnsOf(key)
    .filter(([, column]) => column.kind !== 'computed')
    .map(([column]) => headers[column] ?? '');
  return grid?.values.slice(0, 10).some((row) => typed.every((header) => row.includes(header))) ?? false;
}
