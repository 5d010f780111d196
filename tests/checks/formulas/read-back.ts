/** A workbook as it stands in the local spreadsheet, values and formulas, as the rules see it. */
import type { CellState } from '../../../local/engine/operations';
import type { CheckedSheet, CheckedWorkbook } from '../../../src/checks/checked-workbook';
import { ledgerOf } from '../../../src/ledger/ledger';
import { koreanWorkbookNames } from '../../../src/locale/workbook-names.ko';
import type { GridValue, SheetGrid } from '../../../src/tables/grid';
import {
  computedSheetKeys,
  tableKeys,
  type ComputedSheetKey,
  type TableKey,
} from '../../../src/tables/layout';
import { readRecordsAsFarAsPossible } from '../../../src/tables/read-records';
import type { Workbench } from '../../end-to-end/workbench';

type Sheets = Partial<Record<TableKey | ComputedSheetKey, CheckedSheet>>;

export async function readBack(bench: Workbench): Promise<CheckedWorkbook> {
  const names = koreanWorkbookNames;
  const existing = await bench.sheetNames();
  const sheets: Sheets = {};
  for (const key of [...tableKeys, ...computedSheetKeys])
    if (existing.includes(names.sheets[key])) sheets[key] = await readSheet(bench, names.sheets[key]);
  return checkedSheets(sheets);
}

/** Sheets given cell by cell as the rules see them. */
export function checkedSheets(sheets: Sheets): CheckedWorkbook {
  const grids: Partial<Record<TableKey, SheetGrid>> = {};
  for (const key of tableKeys) {
    const sheet = sheets[key];
    if (sheet !== undefined) grids[key] = sheet.grid;
  }
  const { records, problems } = readRecordsAsFarAsPossible(grids, koreanWorkbookNames);
  return { names: koreanWorkbookNames, ledger: ledgerOf(records), problems, sheets };
}

async function readSheet(bench: Workbench, name: string): Promise<CheckedSheet> {
  const { id, lastRow, lastColumn } = await bench.sheet(name);
  const area = { row: 0, column: 0, rows: Math.max(1, lastRow), columns: Math.max(1, lastColumn) };
  const cells = await bench.host.workbook.readCells(id, area);
  return {
    grid: { name, values: cells.map((row) => row.map(gridValue)) },
    formulas: cells.map((row) => row.map((cell) => cell.formula ?? '')),
  };
}

function gridValue({ value, style }: CellState): GridValue {
  const isDay = style.numberFormat?.includes('yyyy') === true;
  if (typeof value === 'number' && isDay)
    return { date: new Date(Date.UTC(1899, 11, 30 + value)).toISOString().slice(0, 10) };
  return value ?? '';
}
