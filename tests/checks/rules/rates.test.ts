/** Printed rates and shares, and the year's close. */
import { expect, test } from '@jest/globals';
import { closingIdentity } from '../../../src/checks/rules/closing-identity';
import { rates } from '../../../src/checks/rules/rates';
import type { GridValue } from '../../../src/tables/grid';
import { referenceTypedOver, shortFindings } from '../typed-over';

/** A row of 원문표기 below the reference's own. */
function printedRow(
  row: number,
  number: GridValue,
  item: string,
  name: string,
  value: GridValue,
  unit: string,
) {
  return {
    [`원문표기!B${String(row)}`]: '집행 요약',
    [`원문표기!C${String(row)}`]: number,
    [`원문표기!D${String(row)}`]: item,
    [`원문표기!E${String(row)}`]: name,
    [`원문표기!F${String(row)}`]: value,
    [`원문표기!H${String(row)}`]: unit,
  };
}

function rateOf(value: GridValue, number: GridValue, item: string, name = '') {
  return shortFindings(rates, referenceTypedOver(printedRow(161, number, item, name, value, '%')));
}

test('8.4 % of everything, 10.0 % of programme 1 and 24.1 % of the budget hold', () => {
  expect(rateOf('8.4', '', '합계 집행률')).toEqual([]);
  expect(rateOf('10.0', 1, '집행률', '스마트시티 정책연구')).toEqual([]);
  expect(rateOf('24.1', '', '소계 구성비', '스마트시티 연구 및 기획')).toEqual([]);
});

test('a number cell that prints 8.4% holds 0.084, or all of its digits, and is the same rate', () => {
  expect(rateOf(0.084, '', '합계 집행률')).toEqual([]);
  expect(rateOf(53 / 530, 1, '집행률', '스마트시티 정책연구')).toEqual([]);
  expect(rateOf(10, 1, '집행률', '스마트시티 정책연구')).toEqual([]);
  expect(rateOf(0.123, '', '합계 집행률').map(({ severity, figures }) => [severity, figures])).toEqual([
    ['fail', '12.3 / 8.4 / 3.9 %'],
  ]);
});

test('the text 0.084 is what was printed, and no 8.4 %', () => {
  expect(rateOf('0.084', '', '합계 집행률').map(({ severity }) => severity)).toEqual(['fail']);
});

test('a rate of another programme is not this one', () => {
  expect(rateOf('26.3', 8, '집행률').map(({ severity, figures }) => [severity, figures])).toEqual([
    ['fail', '26.3 / 6.7 / 19.6 %'],
  ]);
});

test('a rate that only the rounding of its amounts explains', () => {
  // 3 of 300 is 1.0 %; 3.4 of 299.6 would be 1.1 %.
  expect(rateOf('1.1', 5, '집행률').map(({ severity }) => severity)).toEqual(['rounding']);
});

test('a mean of rates is not the rate of a group', () => {
  // 10.0, 30.0 and 0.0 % have a mean of 13.3 %; 113 of 2,430 is 4.7 %.
  expect(
    rateOf('13.3', '', '소계 집행률', '스마트시티 연구 및 기획').map(({ severity, figures }) => [
      severity,
      figures,
    ]),
  ).toEqual([['fail', '13.3 / 4.7 / 8.6 %']]);
});

test('closing: 530 = 471 + 50 + 9 holds, and with 19 lapsed it does not', () => {
  const closing = (lapsed: string) =>
    referenceTypedOver({
      ...printedRow(161, 1, '예산현액', '', '530', '백만원'),
      ...printedRow(162, 1, '지출액', '', '471', '백만원'),
      ...printedRow(163, 1, '이월액', '', '50', '백만원'),
      ...printedRow(164, 1, '불용액', '', lapsed, '백만원'),
    });
  expect(shortFindings(closingIdentity, closing('9'))).toEqual([]);
  expect(
    shortFindings(closingIdentity, closing('19')).map(({ severity, figures }) => [severity, figures]),
  ).toEqual([['fail', '530 / 540 / △10 백만원']]);
  expect(shortFindings(closingIdentity, closing('10')).map(({ severity }) => severity)).toEqual(['rounding']);
});
