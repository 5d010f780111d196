/** A filled workbook as the report looks up its cells in it: with formulas where the add-on computes. */
import type { CheckedSheet, CheckedWorkbook } from '../src/checks/checked-workbook';
import type { WorkbookNames } from '../src/locale/workbook-names';
import { completePlaces, FormulaReferences } from '../src/tables/addresses';
import { budgetSummarySheet } from '../src/tables/budget-summary-sheet';
import { computedColumns, typedCells } from '../src/tables/computed-columns';
import type { ComputedSheet } from '../src/tables/computed-sheet';
import { executionStatusSheet } from '../src/tables/execution-status-sheet';
import type { GridValue, SheetGrid } from '../src/tables/grid';
import { identify } from '../src/tables/identify';
import {
  computedSheetKeys,
  tableKeys,
  tableLayouts,
  type ComputedSheetKey,
  type TableKey,
} from '../src/tables/layout';
import { readRecordsAsFarAsPossible, type WorkbookGrids } from '../src/tables/read-records';
import { staffingStatusSheet } from '../src/tables/staffing-status-sheet';

/** Stands for the result of every formula: a report asks whether a cell shows a figure, and prints the ledger's own. */
const anyResult = 1;

/** Typed tables with their computed columns filled, and the computed sheets. */
export function withComputedCells(grids: WorkbookGrids, names: WorkbookNames): CheckedWorkbook['sheets'] {
  const places = completePlaces({});
  const references = new FormulaReferences(names, places);
  const columns = computedColumns(references, names, typedCells(grids, places));
  const identities = identify(readRecordsAsFarAsPossible(grids, names).records);
  const computed: Readonly<Record<ComputedSheetKey, ComputedSheet>> = {
    budgetSummary: budgetSummarySheet(identities, references, names),
    executionStatus: executionStatusSheet(identities, references, names),
    staffingStatus: staffingStatusSheet(identities, references, names),
  };
  const sheets: Partial<Record<TableKey | ComputedSheetKey, CheckedSheet>> = {};
  for (const key of tableKeys) {
    const grid = grids[key];
    if (grid !== undefined) sheets[key] = tableWithFormulas(key, grid, columns[key]);
  }
  for (const key of computedSheetKeys) sheets[key] = sheetOf(names.sheets[key], computed[key]);
  return sheets;
}

function tableWithFormulas(
  key: TableKey,
  grid: SheetGrid,
  formulasOf: ((row: number) => Readonly<Record<string, string>>) | undefined,
): CheckedSheet {
  const order = Object.keys(tableLayouts[key].columns);
  const formulas = grid.values.map((cells, row) => {
    const ofRow = row === 0 ? undefined : formulasOf?.(row);
    return cells.map((_, column) => ofRow?.[order[column] ?? ''] ?? '');
  });
  const values = grid.values.map((cells, row) =>
    cells.map((value, column): GridValue => (formulas[row]?.[column] ? anyResult : value)),
  );
  return { grid: { name: grid.name, values }, formulas };
}

function sheetOf(name: string, { rows }: ComputedSheet): CheckedSheet {
  return {
    grid: {
      name,
      values: rows.map((row) =>
        row.map(({ content, isFormula }): GridValue => (isFormula ? anyResult : content)),
      ),
    },
    formulas: rows.map((row) => row.map(({ content, isFormula }) => (isFormula ? String(content) : ''))),
  };
}
