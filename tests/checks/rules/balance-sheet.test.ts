/** The balance sheet as one system of sums and differences. */
import { expect, test } from '@jest/globals';
import { balanceSheet } from '../../../src/checks/rules/balance-sheet';
import { balanceItem } from '../../report/tree/records';
import { checkedRecords, referenceWorkbook } from '../checked-workbook';
import { referenceTypedOver, shortFindings } from '../typed-over';

test("the reference has two rounding gaps, '17 자산 and the change of 자산, and nothing that fails", () => {
  expect(shortFindings(balanceSheet, referenceWorkbook())).toEqual([
    {
      severity: 'rounding',
      figures: '14.5 / 14.4 / 0.1 억원',
      cells: ['원문표기!F33', '재무!D2', '재무!D3'],
    },
    {
      severity: 'rounding',
      figures: '17.3 / 17.4 / △0.1 억원',
      cells: ['원문표기!F34', '원문표기!F40', '원문표기!F46'],
    },
  ]);
});

test('the witness adds up: every figure rounds to what is printed', () => {
  const [first] = balanceSheet.check(referenceWorkbook()).findings;
  const witness = new Map(first?.detail.witness.map(({ name, value }) => [name, Number(value)]));
  // Only the figures that have to differ from what is printed are shown.
  expect(witness.size).toBeGreaterThan(0);
  const printed = { "'17년 유동자산": 10.9, "'17년 비유동자산": 3.5, "'17년 계": 14.5 };
  for (const [name, figure] of Object.entries(printed))
    expect(Math.abs((witness.get(name) ?? figure) - figure)).toBeLessThanOrEqual(0.05);
});

test('an item typed wrong is blamed once, for all the sums it spoils', () => {
  // 27.8 typed as 28.7: the total, the change and the printed figure no longer tie.
  const findings = balanceSheet.check(referenceTypedOver({ '재무!C2': 28.7 })).findings;
  const fails = findings.filter(({ severity }) => severity === 'fail');
  expect(fails.map(({ detail }) => detail.suspect)).toEqual(["'18년 유동자산"]);
  expect(fails[0]?.cells[0]).toMatchObject({ sheet: '재무', address: 'C2' });
});

test('a printed total that no rounding explains', () => {
  const fails = balanceSheet
    .check(referenceTypedOver({ '원문표기!F32': '38.1' }))
    .findings.filter(({ severity }) => severity === 'fail');
  expect(fails).toHaveLength(1);
  expect(fails[0]?.cells.map((cell) => cell.address)).toContain('F32');
});

test('assets that are not liabilities and equity, without any printed total', () => {
  const workbook = referenceTypedOver({
    '재무!C4': 13.4,
    ...Object.fromEntries(Array.from({ length: 18 }, (_, index) => [`원문표기!F${String(index + 32)}`, ''])),
  });
  const findings = balanceSheet.check(workbook).findings;
  expect(findings.map(({ severity, figures }) => [severity, figures?.stated, figures?.computed])).toEqual([
    ['fail', '31.8', '30.9'],
    // 10.9 + 3.5 against 4.3 + 10.2 is the rounding gap that the printed totals hid.
    ['rounding', '14.4', '14.5'],
  ]);
  expect(findings[0]?.cells.map((cell) => cell.address)).toContain('C4');
});

test('a sign lost in a change', () => {
  const fails = balanceSheet
    .check(referenceTypedOver({ '원문표기!F43': '△10' }))
    .findings.filter(({ severity }) => severity === 'fail');
  expect(fails).toHaveLength(1);
  expect(fails[0]?.detail.suspect).toBe('증감 부채');
});

test('a workbook without a balance sheet has nothing to compare', () => {
  expect(balanceSheet.check(checkedRecords())).toEqual({ compared: 0, findings: [] });
});

test('기타 may stand among the assets and among the liabilities', () => {
  const items = [
    balanceItem('assets', '현금', 70, 60),
    balanceItem('assets', '기타', 30, 20),
    balanceItem('liabilities', '기타', 10, 10),
    balanceItem('equity', '자본금', 90, 70),
  ];
  expect(balanceSheet.check(checkedRecords({ balanceSheet: items })).findings).toEqual([]);
});
