/** 집행부진: below 70 % of 예산현액 or of 예산액, for the part of the year that has passed. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { ratioOf } from '../../src/ledger/rate';
import { slowRuleOf, slowVerdict, type SlowRule } from '../../src/ledger/slow-execution';
import type { Totals } from '../../src/ledger/totals';

const year = { start: '2019-01-01', end: '2019-12-31' };
const usual = { slowPercent: 70, slowReading: 'prorated' } as const;

function rule(asOf: string, choices: Parameters<typeof slowRuleOf>[0] = usual, span = year): SlowRule {
  const found = slowRuleOf(choices, asOf, span);
  if (found === null) throw new Error('no rule');
  return found;
}

function totals(budget: number, spent: number, changes = 0): Totals {
  return {
    previousBudget: 0,
    budget,
    changes,
    currentBudget: budget + changes,
    commitment: 0,
    spent,
    planned: 0,
  };
}

describe('the threshold', () => {
  test('at the end of May 151 of 365 days have passed, so 70 % of the year come to 28.96 %', () => {
    const atEndOfMay = rule('2019-05-31');
    expect(atEndOfMay).toMatchObject({ percent: 70, elapsedDays: 151, yearDays: 365 });
    expect(ratioOf(atEndOfMay.threshold)).toBeCloseTo(0.2896, 4);
  });

  test('it is whole at the end of the year and after, and nothing before the year begins', () => {
    expect(ratioOf(rule('2019-12-31').threshold)).toBe(0.7);
    expect(ratioOf(rule('2020-03-01').threshold)).toBe(0.7);
    expect(ratioOf(rule('2018-12-31').threshold)).toBe(0);
  });

  test('a leap year has 366 days, a school year runs from March to February', () => {
    expect(rule('2020-02-29', usual, { start: '2020-01-01', end: '2020-12-31' })).toMatchObject({
      elapsedDays: 60,
      yearDays: 366,
    });
    expect(rule('2019-03-31', usual, { start: '2019-03-01', end: '2020-02-29' })).toMatchObject({
      elapsedDays: 31,
      yearDays: 366,
    });
  });

  test('taken whole, it is the same on any day, also where none is set', () => {
    const whole = { slowPercent: 60, slowReading: 'whole' } as const;
    expect(ratioOf(rule('2019-05-31', whole).threshold)).toBe(0.6);
    expect(ratioOf(rule('', whole).threshold)).toBe(0.6);
  });

  test('for a part of the year it cannot be told without a day', () => {
    expect(slowRuleOf(usual, '', year)).toBeNull();
  });
});

describe('the verdict', () => {
  const atEndOfMay = rule('2019-05-31');

  test('30.0 % is not slow at the end of May, 26.3 % is', () => {
    expect(slowVerdict(totals(200, 60), atEndOfMay)).toBe(false);
    expect(slowVerdict(totals(460, 121), atEndOfMay)).toBe(true);
  });

  test('exactly at the threshold is not slow', () => {
    expect(slowVerdict(totals(1000, 700), rule('2019-12-31'))).toBe(false);
    expect(slowVerdict(totals(36_500, 10_570), atEndOfMay)).toBe(false);
    expect(slowVerdict(totals(36_500, 10_569), atEndOfMay)).toBe(true);
  });

  test('below it of either budget is slow: one was raised, the other cut', () => {
    expect(slowVerdict(totals(100, 40, 100), atEndOfMay)).toBe(true);
    expect(slowVerdict(totals(200, 40, -100), atEndOfMay)).toBe(true);
    expect(slowVerdict(totals(100, 40), atEndOfMay)).toBe(false);
  });

  test('a budget of nothing gives no verdict, but what came in by changes does', () => {
    expect(slowVerdict(totals(0, 0), atEndOfMay)).toBeNull();
    expect(slowVerdict(totals(0, 10, 100), atEndOfMay)).toBe(true);
    expect(slowVerdict(totals(0, 50, 100), atEndOfMay)).toBe(false);
    expect(slowVerdict(totals(100, 0, -100), atEndOfMay)).toBe(true);
  });

  test('spending more never makes execution slow', () => {
    const won = fc.nat(1_000_000);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), won, won, (budget, spent, more) => {
        const before = slowVerdict(totals(budget, spent), atEndOfMay);
        const after = slowVerdict(totals(budget, spent + more), atEndOfMay);
        expect(before === false && after === true).toBe(false);
      }),
    );
  });
});
