/**
 * From layout to layout (장부 양식): what each step adds to a workbook of the one before. Typed cells keep their values through
 * every step. A workbook says in 설정 which layout it has.
 */
import type { WorkbookNames } from '../locale/workbook-names';
import type { GridValue, SheetGrid } from './grid';
import {
  hiddenColumnsOf,
  tableKeys,
  tableLayouts,
  type Column,
  type ColumnKey,
  type TableKey,
} from './layout';
import type { WorkbookGrids } from './read-records';
import { locateTable } from './table-reader';
import { totalRowsIn } from './total-rows';

interface LayoutStep {
  /** The layout it leads to. */
  readonly layout: number;
  /** Computed columns that come hidden behind their tables. */
  readonly hiddenColumns: { readonly [Key in TableKey]?: readonly ColumnKey<Key>[] };
}

/** In their order. */
export const layoutSteps: readonly LayoutStep[] = [
  {
    // Sums are looked up by keys, so that one edit is not a calculation over everything (decision 5).
    layout: 2,
    hiddenColumns: {
      periods: ['key'],
      budget: ['key', 'programKey', 'groupKey', 'executionRows', 'executedGroupKey'],
      execution: [
        'key',
        'groupKey',
        'periodKey',
        'linePeriodKey',
        'groupPeriodKey',
        'countedAsSpent',
        'countedAtYearEnd',
        'countedCommitment',
      ],
      budgetChanges: ['key', 'executedGroupKey', 'counted'],
      staffing: ['key'],
      outsideStaff: ['key'],
    },
  },
];

/** The layout this version of the add-on makes. */
export const layoutVersion = layoutSteps[layoutSteps.length - 1]?.layout ?? 1;

/** The layout a workbook says it has; the first where it says nothing that can be read. */
export function layoutOf(settings: SheetGrid | undefined, names: WorkbookNames): number {
  const row = settings?.values.find((cells) => cells.includes(names.settings.layoutVersion));
  const said = row?.map((cell) => (typeof cell === 'string' ? Number(cell.trim()) : cell));
  const version = said?.find((cell) => typeof cell === 'number' && Number.isInteger(cell) && cell > 0);
  return typeof version === 'number' ? version : 1;
}

/** Hidden columns that a table lacks, because its workbook is older or somebody deleted them. */
export function lackingColumns<Key extends TableKey>(
  table: Key,
  grid: SheetGrid,
  names: WorkbookNames,
): readonly ColumnKey<Key>[] {
  const { columns } = locateTable(table, names.headers[table], grid, []);
  return hiddenColumnsOf(table).filter((column) => columns[column] === undefined);
}

/** A column of the user's own that has the name of one to come: the sheet and the header. */
export interface TakenHeader {
  readonly sheet: string;
  readonly header: string;
}

/**
 * Headers of the user's own that a step needs. A column is ours where it holds nothing but what the add-on writes into it: a run
 * that was cut off may have left it in a workbook that still says it has the layout before.
 */
export function takenHeaders(grids: WorkbookGrids, names: WorkbookNames): readonly TakenHeader[] {
  const layout = layoutOf(grids.settings, names);
  return layoutSteps
    .filter((step) => step.layout > layout)
    .flatMap((step) => tableKeys.flatMap((table) => takenIn(table, step, grids, names)));
}

function takenIn(
  table: TableKey,
  { hiddenColumns }: LayoutStep,
  grids: WorkbookGrids,
  names: WorkbookNames,
): readonly TakenHeader[] {
  const grid = grids[table];
  const added: readonly string[] = hiddenColumns[table] ?? [];
  if (grid === undefined || added.length === 0) return [];
  const headers: Readonly<Record<string, string>> = names.headers[table];
  const { headRow, ...position } = locateTable(table, names.headers[table], grid, []);
  const columns: Readonly<Partial<Record<string, number>>> = position.columns;
  return added.flatMap((column) => {
    const index = columns[column];
    if (index === undefined) return [];
    const values = grid.values.slice(headRow + 1).map((row) => row[index] ?? '');
    const isOurs = values.every((value) => isWritten(table, column, value));
    return isOurs ? [] : [{ sheet: grid.name, header: headers[column] ?? '' }];
  });
}

function isWritten(table: TableKey, column: string, value: GridValue): boolean {
  if (value === '') return true;
  const layouts: Readonly<Record<string, Column>> = tableLayouts[table].columns;
  const layout = layouts[column];
  return layout?.kind === 'computed' && layout.format === 'key'
    ? typeof value === 'string' && /^(?:k:|#[A-Z])/.test(value)
    : typeof value === 'number' || (typeof value === 'string' && /^#[A-Z]/.test(value));
}

/** The column whose text a table's key is made of first. */
const keyedBy: Readonly<Partial<Record<TableKey, string>>> = {
  periods: 'name',
  budget: 'number',
  execution: 'number',
  budgetChanges: 'number',
  staffing: 'grade',
  outsideStaff: 'kind',
};

/** Rows of records that have no key, so that no sum counts them: they stand below the last row that has formulas. Zero-based. */
export function rowsWithoutKey(
  table: TableKey,
  grids: WorkbookGrids,
  names: WorkbookNames,
): readonly number[] {
  const grid = grids[table];
  if (grid === undefined) return [];
  const totals = totalRowsIn(table, grids, names);
  const { headRow, ...position } = locateTable(table, names.headers[table], grid, []);
  const columns: Readonly<Partial<Record<string, number>>> = position.columns;
  const key = columns['key'];
  const named = columns[keyedBy[table] ?? ''];
  if (key === undefined || named === undefined) return [];
  return grid.values.flatMap((cells, row) =>
    row > headRow && !totals.has(row) && !isBlank(cells[named]) && (cells[key] ?? '') === '' ? [row] : [],
  );
}

/** Whether a row of sums has a key, so that it is counted: its formula is older than what is typed, or than this version. */
export function hasKeyedTotal(table: TableKey, grids: WorkbookGrids, names: WorkbookNames): boolean {
  const grid = grids[table];
  if (grid === undefined) return false;
  const columns: Readonly<Partial<Record<string, number>>> = locateTable(
    table,
    names.headers[table],
    grid,
    [],
  ).columns;
  const key = columns['key'];
  return (
    key !== undefined &&
    [...totalRowsIn(table, grids, names)].some((row) => (grid.values[row]?.[key] ?? '') !== '')
  );
}

function isBlank(value: GridValue | undefined): boolean {
  return value === undefined || (typeof value === 'string' && value.trim() === '');
}
