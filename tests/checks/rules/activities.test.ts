/** 집행 금액과 내용. */
import { expect, test } from '@jest/globals';
import { activities } from '../../../src/checks/rules/activities';
import type { ExecutionEntry } from '../../../src/ledger/records';
import { execution, type Typed } from '../../report/tree/records';
import { checkedRecords, referenceRows, referenceWorkbook } from '../checked-workbook';
import { line, quarters } from './year-records';

function found(entries: readonly ExecutionEntry[]) {
  return activities.check(
    checkedRecords({ budgetLines: [line('1', 100), line('2', 100)], periods: quarters, execution: entries }),
  ).findings;
}

const row = (period: string, typed: Typed, activity: string, number = '1') =>
  execution(number, '', period, typed, activity);

test('the reference document says of every amount what it is for', () => {
  expect(activities.check(referenceWorkbook())).toEqual({ compared: 54, findings: [] });
});

test('an amount without 내용 is asked, once a programme', () => {
  const findings = found([
    row('1분기', 10, ''),
    row('2분기', 20, ''),
    row('3분기', 30, '연구'),
    row('1분기', 5, '', '2'),
  ]);
  expect(findings.map(({ severity, detail }) => [severity, detail])).toEqual([
    ['question', { code: 'amountOnly', program: '사업1', rows: 2, periods: ['1분기', '2분기'] }],
    ['question', { code: 'amountOnly', program: '사업2', rows: 1, periods: ['1분기'] }],
  ]);
});

test('내용 beside a blank amount is asked; "-" and 0 are amounts', () => {
  const findings = found([
    row('1분기', '', '기획'),
    row('2분기', '-', '기획'),
    row('3분기', 0, '기획'),
    row('4분기', '', ''),
  ]);
  expect(findings.map(({ detail }) => detail)).toEqual([
    { code: 'activityOnly', program: '사업1', rows: 1, periods: ['1분기'] },
  ]);
});

test('nothing spent needs no 내용', () => {
  expect(found([row('1분기', 0, ''), row('2분기', '-', ''), row('3분기', 10, '연구')])).toEqual([]);
});

test('where 내용 is never used it is said once', () => {
  const findings = found([row('1분기', 10, ''), row('2분기', 20, ''), row('1분기', 5, '', '2')]);
  expect(findings.map(({ detail }) => [detail.code, detail.rows])).toEqual([['neverDescribed', 3]]);
});

test('the cell to fill in is named: 내용 in column F, 금액 in column E', () => {
  const changed = referenceRows('execution').map((cells, index) =>
    cells.map((value, column) =>
      (index === 1 && column === 5) || (index === 2 && column === 4) ? '' : value,
    ),
  );
  const { findings } = activities.check(referenceWorkbook({ execution: changed }));
  expect(findings.map(({ cells }) => cells.map(({ sheet, address }) => `${sheet}!${address}`))).toEqual([
    ['집행!F2'],
    ['집행!E3'],
  ]);
});

test('an amount that cannot be read is not taken for blank, and a missing column not for empty', () => {
  const unreadable = referenceRows('execution').map((cells, index) =>
    cells.map((value, column) => (index === 1 && column === 4 ? '열일곱' : value)),
  );
  const withoutActivity = referenceRows('execution').map((cells) =>
    cells.filter((_, column) => column !== 5),
  );
  expect(activities.check(referenceWorkbook({ execution: unreadable })).findings).toEqual([]);
  expect(activities.check(referenceWorkbook({ execution: withoutActivity })).findings).toEqual([]);
});
