/** The lines around each cell: a table is open at its sides and closed above and below by heavier rules. */
import type { Table } from '../document/document';
import type { GridPlace } from '../rendering/table-grid';
import { BAR_GAP, HAIRLINE, HEAD_LINE, OUTER_LINE, TILE_GAP, TILE_LINE, TOTAL_LINE } from '../style/spacing';
import type { Palette } from '../style/palette';
import type { Line, Sides } from './paragraph';

type Grid = readonly (readonly GridPlace[])[];

const PAPER = 'FFFFFF';

/** The lines around the cell at a place of a row. */
export type CellLines = (place: GridPlace, row: number) => Sides;

/** How the cells of a table are ruled. */
export function cellLines(
  { purpose, columnWidths, headRows }: Table,
  grid: Grid,
  palette: Palette,
): CellLines {
  const columns = columnWidths.length;
  switch (purpose) {
    case 'data':
      return dataLines(columns, headRows, grid, palette);
    case 'bars':
      return barLines(grid);
    case 'tiles':
      return tileLines(columns, grid.length, palette);
  }
}

/**
 * Cells that touch say the same of the line between them, and all parts of a merged cell the same of its edges, since programs
 * differ in whose they take.
 */
function dataLines(columns: number, headRows: number, grid: Grid, palette: Palette): CellLines {
  const inner: Line = { weight: HAIRLINE, color: palette.rule };
  const rules = grid.map((places, row): Line => {
    if (row === 0) return { weight: OUTER_LINE, color: palette.strongRule };
    if (row === headRows) return { weight: HEAD_LINE, color: palette.strongRule };
    const begins = hasTotal(places) && !hasTotal(grid[row - 1] ?? []);
    return begins ? { weight: TOTAL_LINE, color: palette.strongRule } : inner;
  });
  const lowest: Line = { weight: OUTER_LINE, color: palette.strongRule };
  const lastRows = lastRowsOf(grid);
  const firstRows = firstRowsOf(grid);
  return ({ column, columnSpan }, row) => ({
    top: rules[firstRows[row]?.get(column) ?? row] ?? inner,
    bottom: rules[(lastRows[row]?.get(column) ?? row) + 1] ?? lowest,
    ...(column > 0 ? { left: inner } : {}),
    ...(column + columnSpan < columns ? { right: inner } : {}),
  });
}

/** For each row, by column, the first row of the merged area that a cell continues. */
function firstRowsOf(grid: Grid): readonly ReadonlyMap<number, number>[] {
  const open = new Map<number, number>();
  return grid.map((places, row) => {
    for (const { kind, column } of places) if (kind !== 'continuation') open.set(column, row);
    return new Map(places.map(({ column }) => [column, open.get(column) ?? row]));
  });
}

/** For each row, by column, the last row of the merged area that a cell is in. */
function lastRowsOf(grid: Grid): readonly ReadonlyMap<number, number>[] {
  const goesOn = new Map<number, number>();
  const rows: ReadonlyMap<number, number>[] = [];
  for (let row = grid.length - 1; row >= 0; row -= 1) {
    const lasts = new Map<number, number>();
    for (const { kind, column } of grid[row] ?? []) {
      const last = goesOn.get(column) ?? row;
      lasts.set(column, last);
      if (kind === 'continuation') goesOn.set(column, last);
      else goesOn.delete(column);
    }
    rows.unshift(lasts);
  }
  return rows;
}

function hasTotal(places: readonly GridPlace[]): boolean {
  return places.some(({ cell, kind }) => kind !== 'continuation' && cell?.role === 'total');
}

/** White lines hold bars apart, but for those of one label, which touch; nothing else has a line. */
function barLines(grid: Grid): CellLines {
  const gap: Line = { weight: BAR_GAP, color: PAPER };
  const continues = (row: number): boolean => grid[row]?.[0]?.kind === 'continuation';
  return ({ cell }, row) => {
    if (cell?.role !== 'bar' || cell.shade === undefined) return {};
    return {
      ...(continues(row) ? {} : { top: gap }),
      ...(continues(row + 1) ? {} : { bottom: gap }),
    };
  };
}

/** Headline figures stand side by side, a rule above each and white between them. */
function tileLines(columns: number, rows: number, palette: Palette): CellLines {
  const gap: Line = { weight: TILE_GAP, color: PAPER };
  return ({ column, columnSpan }, row) => ({
    ...(row === 0 ? { top: { weight: TILE_LINE, color: palette.accent } } : {}),
    ...(row === rows - 1 ? { bottom: { weight: HEAD_LINE, color: palette.rule } } : {}),
    ...(column > 0 ? { left: gap } : {}),
    ...(column + columnSpan < columns ? { right: gap } : {}),
  });
}
