/** Areas when rows or columns are put in or taken out, and when another area is taken out of them. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shiftArea, shiftPosition, subtractArea, type Shift } from '../../../local/engine/area-shift';
import type { Area } from '../../../local/engine/operations';

const anyArea: fc.Arbitrary<Area> = fc.record({
  row: fc.nat(12),
  column: fc.nat(12),
  rows: fc.integer({ min: 1, max: 6 }),
  columns: fc.integer({ min: 1, max: 6 }),
});

const anyShift: fc.Arbitrary<Shift> = fc.record({
  axis: fc.constantFrom('rows' as const, 'columns' as const),
  kind: fc.constantFrom('insert' as const, 'delete' as const),
  at: fc.nat(20),
  count: fc.integer({ min: 1, max: 8 }),
});

function cellsOf({ row, column, rows, columns }: Area): readonly string[] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_unused, across) => `${row + down},${column + across}`),
  ).flat();
}

describe('an area', () => {
  test('is back where it was after rows or columns were put in and taken out again', () => {
    fc.assert(
      fc.property(anyArea, anyShift, (area, shift) => {
        const there = shiftArea(area, { ...shift, kind: 'insert' });
        expect(there && shiftArea(there, { ...shift, kind: 'delete' })).toEqual(area);
      }),
    );
  });

  test('covers after a deletion exactly the cells that are left, each in its new place', () => {
    fc.assert(
      fc.property(anyArea, anyShift, (area, shift) => {
        const taken: Shift = { ...shift, kind: 'delete' };
        const along = taken.axis === 'rows' ? area.row : area.column;
        const length = taken.axis === 'rows' ? area.rows : area.columns;
        const left = Array.from({ length }, (_, index) => shiftPosition(along + index, taken)).filter(
          (position) => position !== null,
        );
        const shifted = shiftArea(area, taken);
        const { row, column, rows, columns } = shifted ?? { row: 0, column: 0, rows: 0, columns: 0 };
        const [start, count] = taken.axis === 'rows' ? [row, rows] : [column, columns];
        expect(left).toEqual(Array.from({ length: count }, (_, index) => start + index));
      }),
    );
  });

  test('grows where rows are put in between its own, and moves where they are put in at its top', () => {
    const area = { row: 4, column: 1, rows: 3, columns: 2 };
    const rowsAt = (at: number): Shift => ({ axis: 'rows', kind: 'insert', at, count: 2 });
    expect(shiftArea(area, rowsAt(4))).toEqual({ ...area, row: 6 });
    expect(shiftArea(area, rowsAt(6))).toEqual({ ...area, rows: 5 });
    expect(shiftArea(area, rowsAt(7))).toEqual(area);
  });
});

test('what is left of an area when another is taken out covers exactly the difference, no cell twice', () => {
  fc.assert(
    fc.property(anyArea, anyArea, (area, taken) => {
      const gone = new Set(cellsOf(taken));
      const left = subtractArea(area, taken).flatMap(cellsOf);
      expect([...left].sort()).toEqual(
        cellsOf(area)
          .filter((cell) => !gone.has(cell))
          .sort(),
      );
    }),
  );
});
