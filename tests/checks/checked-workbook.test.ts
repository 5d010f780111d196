/** The workbooks that tests of the rules start from. */
import { expect, test } from '@jest/globals';
import { checkedRecords, checkedWorkbook, referenceRows, referenceWorkbook } from './checked-workbook';

test('the reference workbook is read without problems', () => {
  const { ledger, problems } = referenceWorkbook();
  expect(problems).toEqual([]);
  expect(ledger.totals.budget).toBe(10_091_000_000);
});

test('a changed workbook is read as far as possible', () => {
  expect(checkedWorkbook().problems).toEqual([]);
  expect(checkedWorkbook({ budget: null }).problems).toContainEqual({
    code: 'missingSheet',
    place: { sheet: '예산' },
  });
  expect(
    referenceWorkbook({ narrative: referenceRows('narrative').slice(0, 2) }).ledger.records.narrative,
  ).toHaveLength(1);
});

test('records built by hand have no sheet behind them', () => {
  expect(checkedRecords().sheets).toEqual({});
});
