/** Grids as the rules see them, for measurements without a spreadsheet. */
import type { CheckedSheet, CheckedWorkbook } from '../src/checks/checked-workbook';
import { ledgerOf } from '../src/ledger/ledger';
import { koreanWorkbookNames as names } from '../src/locale/workbook-names.ko';
import { tableKeys, type TableKey } from '../src/tables/layout';
import { readRecordsAsFarAsPossible, type WorkbookGrids } from '../src/tables/read-records';

/** Typed tables only; their computed cells are blank. */
export function checkedTables(grids: WorkbookGrids): CheckedWorkbook {
  const { records, problems } = readRecordsAsFarAsPossible(grids, names);
  const sheets: Partial<Record<TableKey, CheckedSheet>> = {};
  for (const key of tableKeys) {
    const grid = grids[key];
    if (grid !== undefined) sheets[key] = { grid, formulas: grid.values.map((row) => row.map(() => '')) };
  }
  return { names, ledger: ledgerOf(records), problems, sheets };
}
