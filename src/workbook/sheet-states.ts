/** What stands under the names of our sheets: nothing, something of ours, or something of somebody else's. */
import { computedSheetKeys, tableKeys, type SheetKey } from '../tables/layout';
import { hasHeaders, isEmptyGrid, isOurs, findSheet, type Workbook } from './workbook';
import { readSheetGrid } from './sheet-grid';

export interface SheetStates {
  /** Sheets with one of our names that hold nothing; they may be completed. */
  readonly empty: ReadonlySet<SheetKey>;
  /** Names of sheets with one of our names and something else in them. */
  readonly foreign: readonly string[];
}

/** Looks at every sheet that has one of our names, one reading each. In a workbook that is not ours all their contents are foreign. */
export function sheetStates(workbook: Workbook): SheetStates {
  const settings = findSheet(workbook, 'settings');
  const ours = isOurs(workbook.names, settings && readSheetGrid(settings, workbook.timeZone));
  const empty = new Set<SheetKey>();
  const foreign: string[] = [];
  for (const key of [...tableKeys, ...computedSheetKeys, 'history'] as const) {
    const sheet = findSheet(workbook, key);
    if (sheet === undefined) continue;
    const grid = readSheetGrid(sheet, workbook.timeZone);
    if (isEmptyGrid(grid)) {
      // A computed sheet is empty until its figures are written; one of a finished workbook needs no completing.
      if (!ours || isTableKey(key) || key === 'history') empty.add(key);
    } else if (!ours || (isTableKey(key) && !hasHeaders(workbook.names, key, grid))) foreign.push(grid.name);
  }
  return { empty, foreign };
}

function isTableKey(key: SheetKey): key is (typeof tableKeys)[number] {
  return (tableKeys as readonly string[]).includes(key);
}
