/** Staffing as printed against the grades. */
import { expect, test } from '@jest/globals';
import { staffing } from '../../../src/checks/rules/staffing';
import { checkedRecords, referenceWorkbook } from '../checked-workbook';
import { referenceTypedOver, shortFindings } from '../typed-over';

test('정원 37, 현원 27, 과부족 △10 in all nine columns and 총 34명 hold', () => {
  const { compared, findings } = staffing.check(referenceWorkbook());
  expect(findings).toEqual([]);
  // 3 rows × 9 columns, two kinds outside the table, and 총원.
  expect(compared).toBe(30);
});

test('a headline that leaves the contract staff out', () => {
  expect(shortFindings(staffing, referenceTypedOver({ '원문표기!F2': '29' }))).toMatchObject([
    { severity: 'fail', figures: '29 / 34 / △5 명' },
  ]);
});

test('a 과부족 with its sign lost', () => {
  expect(shortFindings(staffing, referenceTypedOver({ '원문표기!F27': '3' }))).toEqual([
    { severity: 'fail', figures: '3 / △3 / 6 명', cells: ['원문표기!F27', '인력!C7', '인력!B7'] },
  ]);
});

test('a grade typed wrong is blamed once, not in its total, its variance and its printed figure', () => {
  const findings = staffing.check(referenceTypedOver({ '인력!B6': 9 })).findings;
  expect(findings.map(({ detail }) => detail.suspect)).toEqual(['정원 4급']);
  expect(findings[0]?.cells[0]).toMatchObject({ sheet: '인력', address: 'B6' });
});

test('figures of another day are not held against those of today', () => {
  expect(
    shortFindings(staffing, referenceTypedOver({ '원문표기!F2': '29', '원문표기!I2': '2018-12-31' })),
  ).toEqual([]);
});

test('an empty table has nothing to compare', () => {
  expect(staffing.check(checkedRecords())).toEqual({ compared: 0, findings: [] });
});
