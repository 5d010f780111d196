/** Puts into an older workbook what later layouts added, where it belongs, and says in 설정 which layout it has now. */
import { isCheckSheet } from '../checks/sheet/typed-rows';
import type { ActionWords } from '../locale/action-words';
import type { TablePlaces } from '../tables/addresses';
import { tableKeys, type TableKey } from '../tables/layout';
import { lackingColumns, layoutOf, layoutVersion } from '../tables/layout-steps';
import type { WorkbookGrids } from '../tables/read-records';
import { offerTreatments } from './complete-check-sheet';
import { addHiddenColumns } from './hidden-columns';
import { readSheetGrid } from './sheet-grid';
import { findSheet, type Workbook } from './workbook';

/** Typed cells stay as they are. Formulas are written by `writeComputed`, afterwards; a run cut off between is made good by the next. */
export function bringUpToDate(
  workbook: Workbook,
  grids: WorkbookGrids,
  places: TablePlaces,
  words: ActionWords,
): void {
  for (const key of tableKeys) addLackingColumns(key, workbook, grids, places);
  if (layoutOf(grids.settings, workbook.names) < layoutVersion) offerLaterTreatments(workbook, words);
  sayLayout(workbook, grids, places);
}

/** What could not be answered to a finding before. */
function offerLaterTreatments(workbook: Workbook, words: ActionWords): void {
  const { names, timeZone } = workbook;
  const checks = findSheet(workbook, 'checks');
  if (checks !== undefined && isCheckSheet(readSheetGrid(checks, timeZone), names.checkSheet))
    offerTreatments(checks, names, words);
}

function addLackingColumns(
  key: TableKey,
  workbook: Workbook,
  grids: WorkbookGrids,
  places: TablePlaces,
): void {
  const grid = grids[key];
  const sheet = findSheet(workbook, key);
  if (grid === undefined || sheet === undefined) return;
  const lacking = lackingColumns(key, grid, workbook.names);
  if (lacking.length > 0) addHiddenColumns(sheet, key, lacking, grid, places[key], workbook.names);
}

/** 장부 양식; where the item was deleted, it comes back with the other items that 설정 lacks. */
function sayLayout(workbook: Workbook, { settings }: WorkbookGrids, places: TablePlaces): void {
  const { item, value } = places.settings.columns;
  const sheet = findSheet(workbook, 'settings');
  if (settings === undefined || sheet === undefined || item === undefined || value === undefined) return;
  const row = settings.values.findIndex((cells) => cells[item] === workbook.names.settings.layoutVersion);
  if (row >= 0 && settings.values[row]?.[value] !== layoutVersion)
    sheet.getRange(row + 1, value + 1).setValue(layoutVersion);
}
