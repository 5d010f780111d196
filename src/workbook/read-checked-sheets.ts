/** Reads what the checks look at: the values of every sheet of ours, and the formulas where the add-on computes cells. */
import type { CheckedSheet, CheckedWorkbook } from '../checks/checked-workbook';
import type { SheetGrid } from '../tables/grid';
import {
  columnsOf,
  computedSheetKeys,
  isHidden,
  tableKeys,
  type ComputedSheetKey,
  type TableKey,
} from '../tables/layout';
import type { WorkbookGrids } from '../tables/read-records';
import { readSheetGrid } from './sheet-grid';
import { findSheet, type Workbook } from './workbook';

export interface CheckedSheetsRead {
  readonly grids: WorkbookGrids;
  readonly sheets: CheckedWorkbook['sheets'];
}

/** One reading a sheet, two where it has computed cells. */
export function readCheckedSheets(workbook: Workbook): CheckedSheetsRead {
  const grids: Partial<Record<TableKey, SheetGrid>> = {};
  const sheets: Partial<Record<TableKey | ComputedSheetKey, CheckedSheet>> = {};
  for (const key of [...tableKeys, ...computedSheetKeys]) {
    const sheet = findSheet(workbook, key);
    if (sheet === undefined) continue;
    const grid = readSheetGrid(sheet, workbook.timeZone);
    const formulas = hasComputedCells(key)
      ? sheet.getDataRange().getFormulas()
      : grid.values.map((row) => row.map(() => ''));
    sheets[key] = { grid, formulas };
    if (isTable(key)) grids[key] = grid;
  }
  return { grids, sheets };
}

function isTable(key: TableKey | ComputedSheetKey): key is TableKey {
  return (tableKeys as readonly string[]).includes(key);
}

function hasComputedCells(key: TableKey | ComputedSheetKey): boolean {
  return (
    !isTable(key) || columnsOf(key).some(([, column]) => column.kind === 'computed' && !isHidden(column))
  );
}
