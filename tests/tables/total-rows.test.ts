/** Rows of sums in a table are no records: what they are called, and where. */
import { describe, expect, test } from '@jest/globals';
import { ledgerOf } from '../../src/ledger/ledger';
import { englishWorkbookNames } from '../../src/locale/workbook-names.en';
import { koreanWorkbookNames } from '../../src/locale/workbook-names.ko';
import type { GridValue } from '../../src/tables/grid';
import { rowsWithoutKey } from '../../src/tables/layout-steps';
import { isTotalName, totalRowsIn } from '../../src/tables/total-rows';
import { grids, problemsIn, recordsOf, rowsOf } from './small-workbook';

const day = (date: string): GridValue => ({ date });

test.each([
  ...['합계', '소계', '계', '총계', '누계', 'Total', 'SUBTOTAL', '자산 계', '부채 총계', '자본 계'],
  ...[
    '부채 및 자본 총계',
    '수입 총계',
    '지출총계',
    '합  계',
    ' 소 계 ',
    '합\u3000계',
    '합\u200B계',
    '합\n계',
    'Ｔｏｔａｌ',
  ],
])('%j is a name of sums', (name) => {
  expect(isTotalName(name, koreanWorkbookNames)).toBe(true);
  expect(isTotalName(name, englishWorkbookNames)).toBe(true);
});

test.each(['', '계약직', '회계', '합계 관리', '시설 소계', '순자산', '자산', '기타', '총원', 'Totals'])(
  '%j is none',
  (name) => {
    expect(isTotalName(name, koreanWorkbookNames)).toBe(false);
  },
);

describe('with sums in every table', () => {
  const records = recordsOf({
    budget: [
      ...rowsOf('budget').slice(0, 3),
      ['연구', '', '소계', '', 260, 730],
      ...rowsOf('budget').slice(3),
      ['합계', '', '', '', 1276, 1487],
    ],
    execution: [...rowsOf('execution'), ['계', '', '1분기', '', 17], [1, '', '계', '', 53]],
    budgetChanges: [...rowsOf('budgetChanges'), ['합 계', '', '', '', -20]],
    staffing: [...rowsOf('staffing'), ['계', 7, 4]],
    outsideStaff: [...rowsOf('outsideStaff'), ['합계', 2]],
    balanceSheet: [
      ...rowsOf('balanceSheet').slice(0, 2),
      ['자산', '자산 총계', 27.8, 10.9],
      ...rowsOf('balanceSheet').slice(2),
      ['', '부채 및 자본 총계', 27.8, 10.9],
    ],
    boardSeats: [...rowsOf('boardSeats'), ['계', 1, '', '']],
  });
  const ledger = ledgerOf(records);

  test('every sum is what it is without them', () => {
    const without = ledgerOf(recordsOf());
    expect(ledger.totals).toEqual(without.totals);
    expect(ledger.executionTotals).toEqual(without.executionTotals);
    expect(ledger.staffing).toMatchObject({ authorized: 7, actual: 4, headcount: 6 });
    expect(ledger.balanceSheet).toMatchObject({
      assets: without.balanceSheet.assets,
      liabilitiesAndEquity: without.balanceSheet.liabilitiesAndEquity,
    });
    expect(records.boardSeats).toHaveLength(1);
  });

  test('no group, grade or item is called so', () => {
    expect(ledger.groups.map(({ name }) => name)).toEqual(['연구', '협력', '운영']);
    expect(records.staff.map(({ grade }) => grade)).toEqual(['1급', '2급']);
    expect(records.balanceSheet.map(({ item }) => item)).toEqual(['유동자산', '자본금']);
  });
});

test('a figure in a row of sums that cannot be read keeps nobody from the report', () => {
  expect(problemsIn({ budget: [...rowsOf('budget'), ['합계', '', '', '', '미정', '약 1,487']] })).toEqual([]);
});

describe('a period', () => {
  const execution = [...rowsOf('execution').slice(0, 2), [2, '', '누 계', '', 36]];

  test('that 기간 calls so is a period, whatever it sounds like', () => {
    const periods = [...rowsOf('periods'), ['누 계', day('2019-01-01'), day('2019-05-31'), '실적', '누계']];
    const records = recordsOf({ periods, execution });
    expect(records.execution.map(({ period }) => period)).toEqual(['1분기', '누 계']);
    expect(totalRowsIn('execution', grids({ periods, execution }), koreanWorkbookNames).size).toBe(0);
  });

  test('that 기간 does not have is the sum of a line', () => {
    expect(recordsOf({ execution }).execution.map(({ period }) => period)).toEqual(['1분기']);
  });
});

test('a row of sums needs no key: nobody is told that formulas are missing', () => {
  const staffing = [
    ['직급', '정원', '현원', '키'],
    ['1급', 2, 1, 'k:1급'],
    ['계', 2, 1, ''],
    ['2급', 5, 4, ''],
  ];
  expect(rowsWithoutKey('staffing', grids({ staffing }), koreanWorkbookNames)).toEqual([3]);
});
