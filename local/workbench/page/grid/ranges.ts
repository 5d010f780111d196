/** Areas and Univer's ranges, which name their last row and column. */
import type { IRange } from '@univerjs/core';
import type { Area } from '../../../engine/operations';

export function rangeOf(area: Area): IRange {
  return {
    startRow: area.row,
    endRow: area.row + area.rows - 1,
    startColumn: area.column,
    endColumn: area.column + area.columns - 1,
  };
}

export function areaOf(range: IRange): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

/** A run of whole rows or columns. */
export interface Span {
  readonly at: number;
  readonly count: number;
}

/** Neighbours together. */
export function spansOf(positions: readonly number[]): readonly Span[] {
  const spans: { at: number; count: number }[] = [];
  for (const position of positions) {
    const last = spans[spans.length - 1];
    if (last !== undefined && last.at + last.count === position) last.count += 1;
    else spans.push({ at: position, count: 1 });
  }
  return spans;
}

export function columnsRange({ at, count }: Span, rows: number): IRange {
  return { startRow: 0, endRow: rows - 1, startColumn: at, endColumn: at + count - 1 };
}
