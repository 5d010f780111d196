/** How figures look on paper. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  amountDisplayOf,
  printAmount,
  printAmountEntry,
  printPercent,
  printVariance,
} from '../../src/ledger/display';
import type { AmountEntry } from '../../src/ledger/entry';

const millions = { unit: 'millionWon', decimals: 0, rounding: 'round' } as const;
const hundredMillions = { unit: 'hundredMillionWon', decimals: 1, rounding: 'round' } as const;
const entry = (state: AmountEntry['state'], won: number): AmountEntry => ({
  state,
  won,
  unit: 'millionWon',
  decimals: 0,
  source: { sheet: '집행', record: '3/1분기', header: '금액', address: 'E9' },
});

describe('amounts', () => {
  test('1,480 million won print as 1,480 in 백만원 and 14.8 in 억원', () => {
    expect(printAmount(1_480_000_000, millions)).toBe('1,480');
    expect(printAmount(1_480_000_000, hundredMillions)).toBe('14.8');
  });

  test('a decrease is △, never a minus sign', () => {
    expect(printAmount(-10_000_000, millions)).toBe('△10');
    expect(printAmount(-1_730_000_000, hundredMillions)).toBe('△17.3');
  });

  test('half a unit is rounded up in size, or cut off where the workbook says 절사', () => {
    expect(printAmount(2_500_000, millions)).toBe('3');
    expect(printAmount(-2_500_000, millions)).toBe('△3');
    expect(printAmount(2_999_999, { ...millions, rounding: 'truncate' })).toBe('2');
  });

  test('what rounds to nothing is 0 without a sign', () => {
    expect(printAmount(-400_000, millions)).toBe('0');
  });

  test('nil is "-", a measured zero is "0", and a cell nobody filled stays empty', () => {
    expect(printAmountEntry(entry('nil', 0), millions)).toBe('-');
    expect(printAmountEntry(entry('measured', 0), millions)).toBe('0');
    expect(printAmountEntry(entry('blank', 0), millions)).toBe('');
  });

  test('whole won print exactly, however many', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 15), max: 10 ** 15 }), (won) => {
        const printed = printAmount(won, { unit: 'won', decimals: 0, rounding: 'round' });
        expect(Number(printed.replace('△', '-').replace(/,/g, ''))).toBe(won === 0 ? 0 : won);
      }),
    );
  });
});

describe('rates', () => {
  test('spent 549 of 6,571 is 8.4, and 356 of 6,571 is 5.4', () => {
    expect(printPercent({ numerator: 549_000_000, denominator: 6_571_000_000 })).toBe('8.4');
    expect(printPercent({ numerator: 356_000_000, denominator: 6_571_000_000 })).toBe('5.4');
  });

  test('nothing to spend gives "-", not 0', () => {
    expect(printPercent({ numerator: 5, denominator: 0 })).toBe('-');
  });

  test('0.05 % is printed 0.1: a half is not lost to binary fractions', () => {
    expect(printPercent({ numerator: 1, denominator: 2000 })).toBe('0.1');
    expect(printPercent({ numerator: 10_045, denominator: 100_000 })).toBe('10.0');
    expect(printPercent({ numerator: 10_050, denominator: 100_000 })).toBe('10.1');
  });
});

test('no difference between 정원 and 현원 prints "-", a vacancy △', () => {
  expect(printVariance(0)).toBe('-');
  expect(printVariance(-3)).toBe('△3');
});

test('a budget shown in 억원 keeps one decimal, in smaller units none', () => {
  const shown = (displayUnit: 'hundredMillionWon' | 'millionWon'): string =>
    printAmount(10_091_000_000, amountDisplayOf({ displayUnit, displayRounding: 'round' }));
  expect(shown('hundredMillionWon')).toBe('100.9');
  expect(shown('millionWon')).toBe('10,091');
});
