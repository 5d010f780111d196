/** Single cells put together into rectangles. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { joinCells } from '../../../local/xlsx/join-cells';
import { area } from './snapshots';

test('the rectangles cover exactly the cells, no cell twice', () => {
  const anyCells = fc.uniqueArray(fc.record({ row: fc.nat(7), column: fc.nat(7) }), {
    selector: ({ row, column }) => `${row},${column}`,
  });
  fc.assert(
    fc.property(anyCells, (cells) => {
      const covered = joinCells(cells).flatMap(({ row, column, rows, columns }) =>
        Array.from(
          { length: rows * columns },
          (_, index) => `${row + Math.floor(index / columns)},${column + (index % columns)}`,
        ),
      );
      expect(covered.sort()).toEqual(cells.map(({ row, column }) => `${row},${column}`).sort());
    }),
  );
});

test('the cells of one rectangle give one rectangle', () => {
  const size = fc.integer({ min: 1, max: 9 });
  fc.assert(
    fc.property(fc.nat(9), fc.nat(9), size, size, (row, column, rows, columns) => {
      const cells = Array.from({ length: rows * columns }, (_, index) => ({
        row: row + Math.floor(index / columns),
        column: column + (index % columns),
      }));
      expect(joinCells(cells)).toEqual([area(row, column, rows, columns)]);
    }),
  );
});
