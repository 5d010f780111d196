/** The cells of a table at their places: merged areas as one cell each, which is how OWPML wants them. */
import type { TableCell } from '../document/document';
import type { GridPlace } from '../rendering/table-grid';

export interface PlacedCell {
  /** None for a blank at the end of a short row. */
  readonly cell?: TableCell;
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** The cells that begin in each row, from left to right, of a grid of so many columns. */
export function placedCells(grid: readonly (readonly GridPlace[])[], columns: number): PlacedCell[][] {
  // Counted upwards from the last row: at a column, the rows below that continue the cell above.
  const continued = new Array<number>(columns).fill(0);
  const rows = grid.map((): PlacedCell[] => []);
  for (let rowIndex = grid.length - 1; rowIndex >= 0; rowIndex -= 1) {
    for (const { kind, cell, column, columnSpan } of grid[rowIndex] ?? []) {
      const below = continued[column] ?? 0;
      continued[column] = kind === 'continuation' ? below + 1 : 0;
      if (kind === 'continuation') continue;
      const place = { column, columnSpan, rowSpan: below + 1 };
      rows[rowIndex]?.push(cell === undefined ? place : { ...place, cell });
    }
  }
  return rows;
}
