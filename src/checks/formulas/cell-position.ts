/** Rows, columns and contents of the cells that records were read from. */
import type { GridValue, SheetGrid } from '../../tables/grid';

/** Zero-based. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** The position of an A1 address without sheet. */
export function positionOf(address: string): CellPosition {
  let column = 0;
  let index = 0;
  for (; index < address.length; index += 1) {
    const letter = address.charCodeAt(index) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return { row: Number(address.slice(index)) - 1, column: column - 1 };
}

/** A cell's content; blank outside the grid. */
export function valueAt(grid: SheetGrid, row: number, column: number): GridValue {
  return grid.values[row]?.[column] ?? '';
}

/** A label or key as read from a cell; empty without the column. */
export function textAt(grid: SheetGrid, row: number, column: number | undefined): string {
  const value = column === undefined ? '' : valueAt(grid, row, column);
  return typeof value === 'object' ? value.date : String(value).trim();
}
