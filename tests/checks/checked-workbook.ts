/** Workbooks as the rules see them: a small typed one, one of records built by hand, and the reference document's. */
import path from 'node:path';
import { exampleGrids } from '../../local/example/example-grids';
import { readSeed } from '../../seeds/read-seed.mjs';
import type { CheckedSheet, CheckedWorkbook } from '../../src/checks/checked-workbook';
import { ledgerOf } from '../../src/ledger/ledger';
import type { LedgerRecords } from '../../src/ledger/records';
import { koreanWorkbookNames } from '../../src/locale/workbook-names.ko';
import type { SheetGrid } from '../../src/tables/grid';
import { tableKeys, type TableKey } from '../../src/tables/layout';
import { readRecordsAsFarAsPossible, type WorkbookGrids } from '../../src/tables/read-records';
import { records } from '../report/tree/records';
import { grids, type Rows } from '../tables/small-workbook';

/** The small typed workbook with some sheets typed otherwise, read as far as possible; `null` takes a sheet away. */
export function checkedWorkbook(changed: Partial<Record<TableKey, Rows | null>> = {}): CheckedWorkbook {
  return checkedGrids(grids(changed));
}

/** Records built by hand; no sheet stands behind them. */
export function checkedRecords(filled: Partial<LedgerRecords> = {}): CheckedWorkbook {
  return { names: koreanWorkbookNames, ledger: ledgerOf(records(filled)), problems: [], sheets: {} };
}

/** The reference document with some sheets typed otherwise; `null` takes a sheet away. */
export function referenceWorkbook(changed: Partial<Record<TableKey, Rows | null>> = {}): CheckedWorkbook {
  const found: Partial<Record<TableKey, SheetGrid>> = {};
  for (const key of tableKeys) {
    const values = changed[key] === undefined ? referenceRows(key) : changed[key];
    if (values !== null) found[key] = { name: koreanWorkbookNames.sheets[key], values };
  }
  return checkedGrids(found);
}

/** A sheet's rows in the reference document, head first, to be changed. */
export function referenceRows(key: TableKey): Rows {
  return referenceGrids[key]?.values ?? [];
}

const referenceGrids = exampleGrids(
  readSeed(path.join(__dirname, '../../seeds/seoul-digital-foundation-2019')),
  koreanWorkbookNames,
);

/** Grids as the rules see them, read as far as possible; computed cells are blank in them. */
export function checkedGrids(found: WorkbookGrids): CheckedWorkbook {
  const { records: read, problems } = readRecordsAsFarAsPossible(found, koreanWorkbookNames);
  const sheets: Partial<Record<TableKey, CheckedSheet>> = {};
  for (const [key, grid] of Object.entries(found) as [TableKey, SheetGrid][])
    sheets[key] = { grid, formulas: grid.values.map((row) => row.map(() => '')) };
  return { names: koreanWorkbookNames, ledger: ledgerOf(read), problems, sheets };
}
