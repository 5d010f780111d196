/** "-" and "0" within one printed table. */
import { expect, test } from '@jest/globals';
import { nilAndZero } from '../../../src/checks/rules/nil-and-zero';
import { nilAndZeroWords } from '../../../src/locale/findings/nil-and-zero';
import { budgetLine, execution, grade } from '../../report/tree/records';
import { rowsOf } from '../../tables/small-workbook';
import { checkedRecords, checkedWorkbook, referenceWorkbook } from '../checked-workbook';

test('the reference document keeps them apart table by table', () => {
  expect(nilAndZero.check(referenceWorkbook()).findings).toEqual([]);
});

test('one programme’s execution with both is one finding, the rarer kind first', () => {
  const { findings } = nilAndZero.check(
    checkedRecords({
      budgetLines: [budgetLine('연구', '1', '정책연구', 530)],
      execution: [
        execution('1', '', '1분기', '-', '', 'E2'),
        execution('1', '', '2분기', '-', '', 'E3'),
        execution('1', '', '3분기', 0, '', 'E4'),
        execution('1', '', '4분기', 10, '', 'E5'),
      ],
    }),
  );
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    severity: 'question',
    subject: 'execution/1',
    detail: { code: 'execution', table: '정책연구', nils: 2, zeros: 1 },
  });
  expect(findings[0]?.cells.map(({ address }) => address)).toEqual(['E4', 'E2']);
  expect(findings[0] && nilAndZeroWords.ko.sentence(findings[0].detail)).toContain("'-' 2곳과 '0' 1곳");
});

test('two programmes are two tables, and a blank cell is neither', () => {
  const { findings } = nilAndZero.check(
    checkedRecords({
      execution: [
        execution('1', '', '1분기', '-'),
        execution('1', '', '2분기', ''),
        execution('2', '', '1분기', 0),
      ],
    }),
  );
  expect(findings).toEqual([]);
});

test('columns of 예산, 인력 and 재무 and of small tables are looked at one by one', () => {
  const staff = [grade('1급', 1, '-'), grade('2급', 2, 0)];
  expect(nilAndZero.check(checkedRecords({ staff })).findings).toHaveLength(1);
  const workbook = checkedWorkbook({
    budget: rowsOf('budget').map((row, index) =>
      index === 1 ? row.map((cell, at) => (at === 4 ? 0 : cell)) : row,
    ),
    sideTables: [
      ['표 이름', '행', '열 1', '열 2', '열 3', '열 4', '열 5', '열 6'],
      ['연구 과제', 1, '과제', '건수', '금액', '', '', ''],
      ['연구 과제', 2, '하나', '-', '0', '', '', ''],
      ['연구 과제', 3, '둘', '0', '12', '', '', ''],
    ],
  });
  expect(nilAndZero.check(workbook).findings.map(({ detail }) => [detail.table, detail.column])).toEqual([
    ['예산', '전년도 예산액'],
    ['연구 과제', '건수'],
  ]);
});
