/** A workbook as the rules see it: its records, what could not be read, and the cells with the formulas behind them. */
import type { CellSource } from '../ledger/entry';
import type { Ledger } from '../ledger/ledger';
import type { WorkbookNames } from '../locale/workbook-names';
import type { SheetGrid } from '../tables/grid';
import type { InputProblem } from '../tables/input-problem';
import { tableKeys, type ComputedSheetKey, type TableKey } from '../tables/layout';
import type { WorkbookGrids } from '../tables/read-records';

/** A sheet's values with the formulas behind them. */
export interface CheckedSheet {
  readonly grid: SheetGrid;
  /** `''` where a cell has none; rows and columns as in the grid. */
  readonly formulas: readonly (readonly string[])[];
}

export interface CheckedWorkbook {
  readonly names: WorkbookNames;
  /** Read as far as possible: a cell that cannot be read is blank here, and named in `problems`. */
  readonly ledger: Ledger;
  readonly problems: readonly InputProblem[];
  readonly sheets: Readonly<Partial<Record<TableKey | ComputedSheetKey, CheckedSheet>>>;
}

/** The typed tables as they were read. */
export function gridsOf({ sheets }: CheckedWorkbook): WorkbookGrids {
  const grids: Partial<Record<TableKey, SheetGrid>> = {};
  for (const table of tableKeys) {
    const grid = sheets[table]?.grid;
    if (grid !== undefined) grids[table] = grid;
  }
  return grids;
}

/** A cell's place without its record, to be looked up: `예산!F12`. */
export function placeName(cell: Pick<CellSource, 'sheet' | 'address'>): string {
  return `${cell.sheet}!${cell.address}`;
}

/** Cells that cannot be used as they are: whatever depends on one of them cannot be decided. */
export function unreadableCells({ problems }: CheckedWorkbook): ReadonlySet<string> {
  return new Set(problems.map(({ place }) => `${place.sheet}!${place.address ?? ''}`));
}
