/** Puts single cells together into rectangles. */
import type { Area } from '../engine/operations';

/** Vertical runs first, then equal runs side by side. */
export function joinCells(
  cells: readonly { readonly row: number; readonly column: number }[],
): readonly Area[] {
  const runs: Area[] = [];
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  for (const { row, column } of sorted) {
    const last = runs[runs.length - 1];
    if (last?.column === column && last.row + last.rows === row)
      runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  const areas: Area[] = [];
  for (const run of runs) {
    const index = areas.findIndex(
      (area) => area.row === run.row && area.rows === run.rows && area.column + area.columns === run.column,
    );
    const left = areas[index];
    if (left === undefined) areas.push(run);
    else areas[index] = { ...left, columns: left.columns + 1 };
  }
  return areas;
}
