/**
 * Rows of sums that people keep in a table or paste with it: 합계, 소계, 계. They are no records, and nothing adds them up. This is
 * the one definition of them; the formulas of the sheet follow it (`tables/total-row-formula.ts`).
 */
import { keyText } from '../ledger/key';
import type { WorkbookNames } from '../locale/workbook-names';
import type { GridValue } from './grid';
import { namingColumns, type TableKey } from './layout';
import type { WorkbookGrids } from './read-records';
import { locateTable } from './table-reader';

/** The tables whose figures are added up. */
export const summedTables = [
  'budget',
  'execution',
  'budgetChanges',
  'staffing',
  'outsideStaff',
  'balanceSheet',
  'boardSeats',
] as const satisfies readonly TableKey[];
export type SummedTable = (typeof summedTables)[number];

export function isSummedTable(table: TableKey): boolean {
  return (summedTables as readonly string[]).includes(table);
}

/** Whether a cell holds nothing but a name of sums; spaces do not matter, nor what keys leave out. */
export function isTotalName(value: GridValue, { totalRows }: WorkbookNames): value is string {
  return typeof value === 'string' && totalRows.names.includes(keyText(value).replace(/ /g, ''));
}

/**
 * The rows of a table, zero-based, in which one of the cells before the first figure is wholly a name of sums. A period that 기간
 * calls so (누계) is a period.
 */
export function totalRowsIn(
  table: TableKey,
  grids: WorkbookGrids,
  names: WorkbookNames,
): ReadonlySet<number> {
  const found = new Set<number>();
  const grid = grids[table];
  if (grid === undefined || !isSummedTable(table)) return found;
  const { headRow, columns } = locateTable(table, names.headers[table], grid, []);
  const places: Readonly<Partial<Record<string, number>>> = columns;
  const known = new Map<string, boolean>();
  const isTotal = (value: GridValue | undefined): value is string => {
    if (typeof value !== 'string' || value === '') return false;
    const is = known.get(value) ?? isTotalName(value, names);
    known.set(value, is);
    return is;
  };
  const periods = table === 'execution' ? periodNames(grids, names) : new Set<string>();
  grid.values.forEach((cells, row) => {
    const isTotalRow = namingColumns(table).some((column) => {
      const value = cells[places[column] ?? -1];
      return isTotal(value) && !(column === 'period' && periods.has(keyText(value)));
    });
    if (row > headRow && isTotalRow) found.add(row);
  });
  return found;
}

/** As keys compare them. */
function periodNames({ periods }: WorkbookGrids, names: WorkbookNames): ReadonlySet<string> {
  if (periods === undefined) return new Set();
  const { headRow, columns } = locateTable('periods', names.headers.periods, periods, []);
  return new Set(
    periods.values.slice(headRow + 1).flatMap((cells) => {
      const name = cells[columns.name ?? -1];
      return typeof name === 'string' ? [keyText(name)] : [];
    }),
  );
}
