import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { columnWidths } from '../../../src/report/rendering/column-widths';

describe('column widths', () => {
  test('share the width of the page in their proportions', () => {
    expect(columnWidths([1, 2, 1], 9638)).toEqual([2410, 4819, 2409]);
  });

  test('fill the width of the page exactly, however they are given', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.01, max: 1000, noNaN: true }), { minLength: 1, maxLength: 30 }),
        (shares) => {
          const widths = columnWidths(shares, 9638);
          expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9638);
          expect(widths.every((width) => Number.isInteger(width) && width >= 0)).toBe(true);
        },
      ),
    );
  });

  test('a width that is no width is an error', () => {
    expect(() => columnWidths([], 9638)).toThrow('Column widths must be positive numbers');
    expect(() => columnWidths([1, 0], 9638)).toThrow('Column widths must be positive numbers: 1, 0');
    expect(() => columnWidths([1, NaN], 9638)).toThrow('Column widths must be positive numbers');
  });
});
