/** Printed subtotals, totals and parents against the lines of the budget. */
import { expect, test } from '@jest/globals';
import { budgetTotals } from '../../../src/checks/rules/budget-totals';
import { printedFigures } from '../../../src/checks/rules/printed-figures';
import { referenceWorkbook } from '../checked-workbook';
import { referenceTypedOver, shortFindings } from '../typed-over';

test('five subtotals, two parents and the total of the reference hold', () => {
  const { compared, findings } = budgetTotals.check(referenceWorkbook());
  expect(findings).toEqual([]);
  // 소계 of five groups, 합계, and programmes 10 and 11; 예비비 and 운영경비 have two lines each.
  expect(compared).toBe(8);
});

test('a subtotal with two digits swapped is named with its lines, and the total that still ties is not', () => {
  expect(shortFindings(budgetTotals, referenceTypedOver({ '원문표기!F67': '2,340' }))).toEqual([
    {
      severity: 'fail',
      figures: '2,340 / 2,430 / △90 백만원',
      cells: ['원문표기!F67', '예산!F2', '예산!F3', '예산!F4'],
    },
  ]);
});

test('a programme total that leaves a sub-programme out', () => {
  expect(shortFindings(budgetTotals, referenceTypedOver({ '원문표기!F79': '415' }))).toEqual([
    {
      severity: 'fail',
      figures: '415 / 650 / △235 백만원',
      cells: ['원문표기!F79', '예산!F11', '예산!F12', '예산!F13'],
    },
  ]);
});

test('one line typed wrong is said at its own figure, not again at its subtotal and total', () => {
  const workbook = referenceTypedOver({ '예산!F2': 350 });
  expect(shortFindings(budgetTotals, workbook)).toEqual([]);
  expect(shortFindings(printedFigures, workbook)).toEqual([
    {
      severity: 'fail',
      figures: '530 / 350 / 180 백만원',
      cells: ['원문표기!F68', '원문표기!F102', '예산!F2'],
    },
  ]);
});

test('a total in 억원 holds as it rounds, and one rounded down does not', () => {
  const inHundredMillion = (value: string) =>
    referenceTypedOver({ '원문표기!F87': value, '원문표기!H87': '억원' });
  expect(shortFindings(budgetTotals, inHundredMillion('101'))).toEqual([]);
  expect(
    shortFindings(budgetTotals, inHundredMillion('100')).map(({ severity, figures }) => [severity, figures]),
  ).toEqual([['fail', '100 / 101 / △1 억원']]);
});

test('a total one unit off is a rounding gap with a witness when eighteen rounded lines can hide it', () => {
  const [finding] = budgetTotals.check(referenceTypedOver({ '원문표기!F87': '10,092' })).findings;
  expect(finding?.severity).toBe('rounding');
  expect(finding?.detail.witness.length).toBeGreaterThan(0);
});

test('a budget that is still blank is said at its line, with how many cells are blank', () => {
  const workbook = referenceTypedOver({ '예산!F2': '' });
  const findings = printedFigures.check(workbook).findings;
  expect(findings.map(({ detail }) => ('blanks' in detail ? detail.blanks : null))).toEqual([1]);
  expect(shortFindings(budgetTotals, workbook)).toEqual([]);
});

test('a line that cannot be read leaves its sums undecided', () => {
  const workbook = referenceTypedOver({ '예산!F2': '오백삼십' });
  expect(shortFindings(budgetTotals, workbook)).toEqual([]);
  expect(shortFindings(printedFigures, workbook)).toEqual([]);
});
