/** The parts of a table: groups of columns under one head, and groups of rows that a merged label holds together. */
import type { GridPlace } from '../rendering/table-grid';

export type GridRow = readonly GridPlace[];

/** The rows from one place where no merged cell is cut to the next; all in one part where no label is merged. */
export function rowGroups(rows: readonly GridRow[], first: number): readonly (readonly GridRow[])[] {
  const body = rows.slice(first);
  const hasMergedLabels = body.some((places) =>
    places.some(({ kind, cell }) => kind === 'start' && isLabelRole(cell?.role)),
  );
  if (!hasMergedLabels) return body.length === 0 ? [] : [body];
  const groups: GridRow[][] = [];
  for (const places of body) {
    const last = groups[groups.length - 1];
    const goesOn = places.some(({ kind }) => kind === 'continuation');
    if (last !== undefined && goesOn) last.push(places);
    else groups.push([places]);
  }
  return groups;
}

function isLabelRole(role: string | undefined): boolean {
  return role === 'label' || role === 'head' || role === 'open';
}

/** How many columns stand under each cell of the first head row; one group of all where there is no head. */
export function columnGroups(rows: readonly GridRow[], headRows: number, columns: number): readonly number[] {
  const first = headRows > 0 ? rows[0] : undefined;
  return first === undefined ? [columns] : first.map(({ columnSpan }) => columnSpan);
}

/** Columns in which rows have their names. */
export function labelColumns(rows: readonly GridRow[], headRows: number): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const places of rows.slice(headRows))
    for (const { cell, column } of places) if (cell?.role === 'label') columns.add(column);
  return columns;
}
