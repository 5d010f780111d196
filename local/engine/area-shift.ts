/** How areas move when rows or columns are put in or taken out. */
import type { Area } from './operations';

/** A change of rows or columns: `count` of them put in before `at`, or taken out from `at` on. */
export interface Shift {
  readonly axis: 'rows' | 'columns';
  readonly kind: 'insert' | 'delete';
  readonly at: number;
  readonly count: number;
}

/** The area after the shift; null when all of it was taken out. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const moved =
    shift.axis === 'rows'
      ? shiftSpan(area.row, area.rows, shift)
      : shiftSpan(area.column, area.columns, shift);
  if (moved === null) return null;
  return shift.axis === 'rows'
    ? { ...area, row: moved.start, rows: moved.length }
    : { ...area, column: moved.start, columns: moved.length };
}

/** A position after the shift; null when it was taken out. */
export function shiftPosition(position: number, shift: Shift): number | null {
  return shiftSpan(position, 1, shift)?.start ?? null;
}

/** A run of rows or columns after the shift; null when all of it was taken out. */
export function shiftSpan(
  start: number,
  length: number,
  { kind, at, count }: Shift,
): { start: number; length: number } | null {
  if (kind === 'insert') {
    if (at <= start) return { start: start + count, length };
    return at < start + length ? { start, length: length + count } : { start, length };
  }
  const end = start + length;
  const takenBefore = Math.max(0, Math.min(at + count, start) - Math.min(at, start));
  const takenInside = Math.max(0, Math.min(at + count, end) - Math.max(at, start));
  return takenInside >= length ? null : { start: start - takenBefore, length: length - takenInside };
}

/** What is left of an area when another is taken out of it, as up to four rectangles. */
export function subtractArea(area: Area, taken: Area): readonly Area[] {
  const bottom = area.row + area.rows;
  const right = area.column + area.columns;
  const top = Math.max(area.row, taken.row);
  const low = Math.min(bottom, taken.row + taken.rows);
  const left = Math.max(area.column, taken.column);
  const far = Math.min(right, taken.column + taken.columns);
  if (top >= low || left >= far) return [area];
  return [
    { row: area.row, column: area.column, rows: top - area.row, columns: area.columns },
    { row: low, column: area.column, rows: bottom - low, columns: area.columns },
    { row: top, column: area.column, rows: low - top, columns: left - area.column },
    { row: top, column: far, rows: low - top, columns: right - far },
  ].filter((rest) => rest.rows > 0 && rest.columns > 0);
}
