/** Finds the head of a computed sheet by its labels, since users may insert rows and columns there too. */
import type { CellSource } from '../../ledger/entry';
import { cellAddress, type SheetGrid } from '../../tables/grid';
import type { CheckedSheet } from '../checked-workbook';
import { textAt } from './cell-position';

/** A title, a remark and a few lines of the user's may stand above the head. */
const rowsSearchedForHead = 20;

export interface SheetHead<Key extends string> {
  /** Zero-based. */
  readonly row: number;
  readonly columns: Readonly<Partial<Record<Key, number>>>;
}

/** The row with most of the labels; null where one of the `required` is not in it. */
export function findHead<Key extends string>(
  grid: SheetGrid,
  labels: Readonly<Record<Key, string>>,
  required: readonly Key[],
): SheetHead<Key> | null {
  const keys = Object.keys(labels) as Key[];
  const none: Partial<Record<Key, number>> = {};
  let best: SheetHead<Key> = { row: 0, columns: none };
  const searched = Math.min(grid.values.length, rowsSearchedForHead);
  for (let row = 0; row < searched; row += 1) {
    const texts = (grid.values[row] ?? []).map((_, column) => plainLabel(textAt(grid, row, column)));
    const columns: Partial<Record<Key, number>> = {};
    for (const key of keys) {
      const index = texts.indexOf(plainLabel(labels[key]));
      if (index >= 0) columns[key] = index;
    }
    if (Object.keys(columns).length > Object.keys(best.columns).length) best = { row, columns };
  }
  return required.every((key) => best.columns[key] !== undefined) ? best : null;
}

/** A label without its spaces: `합 계` and `합계` are one. */
export function plainLabel(text: string): string {
  return text.replace(/\s+/g, '');
}

export function isEmptySheet({ grid }: CheckedSheet): boolean {
  return grid.values.every((row) => row.every((value) => value === ''));
}

/** A cell of the sheet; without column its first. */
export function cellOf(
  grid: SheetGrid,
  row: number,
  column: number | undefined,
  record: string,
  header: string,
): CellSource {
  return { sheet: grid.name, record, header, address: cellAddress(row, column ?? 0) };
}

/** Whether a column below the head holds formulas over a sheet: it is the add-on's then, and no column of the user's. */
export function hasFormulaOver(sheet: CheckedSheet, head: number, column: number, over: string): boolean {
  return sheet.formulas.some((row, index) => index > head && (row[column] ?? '').includes(over));
}
