/** What stands under the names of our sheets: nothing, something of ours, or something of somebody else's. */
import type { SheetGrid } from '../tables/grid';
import { computedSheetKeys, tableKeys, type SheetKey, type TableKey } from '../tables/layout';
import type { WorkbookGrids } from '../tables/read-records';
import { findSheet, isEmptyGrid, isOurs, readGrids, type Workbook } from './workbook';
import { readSheetGrid } from './sheet-grid';

export interface SheetStates {
  /** The typed tables that have something in them. */
  readonly filled: WorkbookGrids;
  /** Sheets with one of our names that hold nothing; they may be completed. */
  readonly empty: ReadonlySet<SheetKey>;
  /** Names of sheets with one of our names and something else in them. */
  readonly foreign: readonly string[];
}

/** Looks at every sheet that has one of our names, one reading each. In a workbook that is not ours all their contents are foreign. */
export function sheetStates(workbook: Workbook): SheetStates {
  const grids = readGrids(workbook);
  const ours = isOurs(workbook.names, grids);
  const empty = new Set<SheetKey>();
  const foreign: string[] = [];
  const filled: Partial<Record<TableKey, SheetGrid>> = {};
  const look = (key: SheetKey, grid: SheetGrid | undefined): void => {
    if (grid === undefined) return;
    // A computed sheet is empty until its figures are written; one of a finished workbook needs no completing.
    if (isEmptyGrid(grid)) {
      if (!ours || !isComputed(key)) empty.add(key);
    } else if (!ours) foreign.push(grid.name);
  };
  for (const key of tableKeys) {
    const grid = grids[key];
    look(key, grid);
    if (grid !== undefined && !isEmptyGrid(grid)) filled[key] = grid;
  }
  for (const key of [...computedSheetKeys, 'figureUses', 'checks', 'history'] as const) {
    const sheet = findSheet(workbook, key);
    look(key, sheet && readSheetGrid(sheet, workbook.timeZone));
  }
  return { filled, empty, foreign };
}

function isComputed(key: SheetKey): boolean {
  return (computedSheetKeys as readonly string[]).includes(key);
}
