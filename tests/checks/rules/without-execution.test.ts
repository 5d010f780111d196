/** 집행 자료가 없는 예산. */
import { expect, test } from '@jest/globals';
import { withoutExecution } from '../../../src/checks/rules/without-execution';
import type { LedgerRecords } from '../../../src/ledger/records';
import { budgetLine, execution } from '../../report/tree/records';
import { checkedRecords, referenceWorkbook } from '../checked-workbook';
import { line, quarters, spend } from './year-records';

function found(filled: Partial<LedgerRecords>) {
  return withoutExecution
    .check(checkedRecords({ periods: quarters, ...filled }))
    .findings.map(({ detail }) => detail);
}

test('on the reference document 운영경비 and 예비비 have none, each asked once', () => {
  const { findings } = withoutExecution.check(referenceWorkbook());
  expect(findings.map(({ severity, detail }) => [severity, detail])).toEqual([
    ['question', { code: 'group', name: '운영경비', lines: 2, currentBudget: '3,178', unit: '백만원' }],
    ['question', { code: 'group', name: '예비비', lines: 2, currentBudget: '342', unit: '백만원' }],
  ]);
  expect(findings.map(({ cells }) => cells.map(({ address }) => address))).toEqual([
    ['F16', 'F17'],
    ['F18', 'F19'],
  ]);
});

test('a programme among others of its group is asked by itself', () => {
  expect(
    found({
      budgetLines: [line('1', 100), line('2', 50), line('3', 20)],
      execution: spend('1', [10, 20, 30, 40]),
    }).map(({ code, name }) => [code, name]),
  ).toEqual([
    ['program', '사업2'],
    ['program', '사업3'],
  ]);
});

test('a sub-programme whose siblings have execution is asked by itself', () => {
  expect(
    found({
      budgetLines: [
        budgetLine('협력', '10', '국제협력', 278, { subProgram: '컨퍼런스' }),
        budgetLine('협력', '10', '국제협력', 137, { subProgram: '창업대회' }),
      ],
      execution: [execution('10', '컨퍼런스', '1분기', 3, '기획')],
    }).map(({ code, name }) => [code, name]),
  ).toEqual([['line', '창업대회']]);
});

test('a budget of nothing needs no execution', () => {
  expect(
    found({
      budgetLines: [line('1', 100), line('2', 0), line('3', '-'), line('4', '')],
      execution: spend('1', [100]),
    }),
  ).toEqual([]);
});

test('an empty sheet 집행 is one finding, where something should have happened by now', () => {
  const budgetLines = [line('1', 100), line('2', 50)];
  expect(found({ budgetLines })).toEqual([
    { code: 'nothingEntered', name: '', lines: 2, currentBudget: '150', unit: '백만원' },
  ]);
  expect(found({ budgetLines, periods: quarters.slice(2) })).toEqual([]);
  expect(found({})).toEqual([]);
});

test('a sheet 집행 that is not there is said once, elsewhere', () => {
  expect(withoutExecution.check(referenceWorkbook({ execution: null })).findings).toEqual([]);
});
