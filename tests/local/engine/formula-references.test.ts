/** References in the formulas of checks and colour rules. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renameSheetInReferences, shiftReferences } from '../../../local/engine/formula-references';

const rowsIn = (at: number, count: number, moved = 0): Parameters<typeof shiftReferences>[1] => ({
  ownSheet: '예산',
  shiftedSheet: '예산',
  shift: { axis: 'rows', kind: 'insert', at, count },
  moved,
});

describe('two rows put in before row 3', () => {
  test.each([
    ['=A3', '=A5'],
    ['=A2', '=A2'],
    ['=$A$3+B$9', '=$A$5+B$11'],
    ['=SUM(A2:A9)', '=SUM(A2:A11)'],
    ['=SUM(A:A)', '=SUM(A:A)'],
    ['=SUM(2:4)', '=SUM(2:6)'],
    ['=예산!A3&"A3"', '=예산!A5&"A3"'],
    ["='예산'!A3", "='예산'!A5"],
    ['=집행!A3', '=집행!A3'],
    ["='예산 변경'!A3", "='예산 변경'!A3"],
    ['=LOG10(A3)', '=LOG10(A5)'],
    ['=A3_합계+금액A3', '=A3_합계+금액A3'],
    ['="그가 ""A3"" 라고"&A3', '="그가 ""A3"" 라고"&A5'],
  ])('%s', (before, after) => {
    expect(shiftReferences(before, rowsIn(2, 2))).toBe(after);
  });
});

test('a fixed reference to what is taken out is lost, a relative one goes with its cell', () => {
  const change = {
    ...rowsIn(1, 1),
    shift: { axis: 'rows', kind: 'delete', at: 1, count: 1 } as const,
  };
  expect(shiftReferences('=$B$2', change)).toBe('=#REF!');
  expect(shiftReferences('=B2>$A2', change)).toBe('=B2>$A2');
});

test('rows put in and taken out again leave a formula as it was', () => {
  const reference = fc
    .tuple(fc.constantFrom('A', '$B', 'AA'), fc.constantFrom('', '$'), fc.integer({ min: 1, max: 60 }))
    .map(([column, sign, row]) => `${column}${sign}${row}`);
  fc.assert(
    fc.property(
      fc.array(reference, { minLength: 1, maxLength: 4 }),
      fc.nat(60),
      fc.integer({ min: 1, max: 9 }),
      (references, at, count) => {
        const formula = `=${references.join('+')}`;
        const there = shiftReferences(formula, rowsIn(at, count));
        const back = { ...rowsIn(at, count), shift: { axis: 'rows', kind: 'delete', at, count } as const };
        expect(shiftReferences(there, back)).toBe(formula);
      },
    ),
  );
});

test('a sheet given another name is named anew, and only that one', () => {
  expect(renameSheetInReferences('=\'예산\'!A1+예산!$B2+예산2!A1&"예산!A1"', '예산', "올해's")).toBe(
    "='올해''s'!A1+'올해''s'!$B2+예산2!A1&\"예산!A1\"",
  );
});
