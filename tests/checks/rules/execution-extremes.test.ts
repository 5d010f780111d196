/** 집행률 0 %, 100 % 초과와 음수. */
import { describe, expect, test } from '@jest/globals';
import { executionExtremes } from '../../../src/checks/rules/execution-extremes';
import type { LedgerRecords } from '../../../src/ledger/records';
import { executionExtremesWords } from '../../../src/locale/findings/execution-extremes';
import {
  amount,
  balanceItem,
  cell,
  execution,
  grade,
  outside,
  seat,
  settings,
  type Typed,
} from '../../report/tree/records';
import { checkedRecords, referenceWorkbook } from '../checked-workbook';
import { change, line, midYear, quarters, spend } from './year-records';

function found(filled: Partial<LedgerRecords>) {
  return executionExtremes.check(
    checkedRecords({ settings: settings({ executionAsOf: midYear }), periods: quarters, ...filled }),
  ).findings;
}

function codes(budget: Typed, amounts: readonly Typed[], filled: Partial<LedgerRecords> = {}) {
  return found({ budgetLines: [line('1', budget)], execution: spend('1', amounts), ...filled }).map(
    ({ severity, detail }) => `${severity} ${detail.code}`,
  );
}

test('on the reference document two lines are at 0 %, and nothing else stands out', () => {
  const { findings } = executionExtremes.check(referenceWorkbook());
  expect(findings.map(({ severity, subject }) => [severity, subject])).toEqual([
    ['question', 'zero/3'],
    ['question', 'zero/10/스마트 서울 영문 웹사이트 구축 등'],
  ]);
  const [first] = findings;
  const sentence = first === undefined ? '' : executionExtremesWords.ko.sentence(first.detail);
  for (const part of ['도시데이터사이언스', '1,700백만원', '2019. 5. 31.', '0%'])
    expect(sentence).toContain(part);
});

describe('nothing spent', () => {
  test('by "-" or 0 it is asked', () => {
    expect(codes(100, ['-', 0, 50, 50])).toEqual(['question zero']);
  });

  test('where every actual amount is blank it is not entered yet', () => {
    expect(codes(100, ['', '', 50, 50])).toEqual(['question notEntered']);
  });

  test('only planned rows, no budget and no as-of date are no 0 %', () => {
    expect(
      found({ budgetLines: [line('1', 100)], execution: [execution('1', '', '3분기', 100, '추진')] }),
    ).toEqual([]);
    expect(codes(0, [0, 0, 0, 0])).toEqual([]);
    expect(codes(100, [0, 0, 50, 50], { settings: settings({ executionAsOf: '' }) })).toEqual([]);
  });
});

describe('over 100 %', () => {
  test('more spent than may be is asked about, with both amounts', () => {
    const [finding] = found({ budgetLines: [line('1', 100)], execution: spend('1', [60, 60, 0, 0]) });
    expect(finding?.severity).toBe('question');
    expect(finding?.detail.code).toBe('over');
    expect(finding?.figures).toEqual({ stated: '100', computed: '120', difference: '△20', unit: '백만원' });
    expect(finding?.cells.map(({ address }) => address)).toEqual(['F1', 'E1', 'E2']);
  });

  test('rounding may explain one million, a change twenty', () => {
    expect(codes(100, [50, 51, 0, 0])).toEqual([]);
    expect(codes(100, [60, 60, 0, 0], { budgetChanges: [change('1', 20)] })).toEqual([]);
  });

  test('a budget cut below what is spent is over, too', () => {
    expect(codes(100, [30, 30, 0, 0], { budgetChanges: [change('1', -60)] })).toEqual(['question over']);
  });

  test('plans beyond the budget are not spent', () => {
    expect(codes(100, [30, 30, 300, 0])).toEqual([]);
  });

  test('spent without a typed budget asks for the budget', () => {
    expect(codes('', [30, 30, 0, 0])).toEqual(['fail noBudget']);
    expect(codes('-', [30, 30, 0, 0])).toEqual(['question over']);
  });
});

test('changes that take off more than there was are one fail', () => {
  expect(codes(100, [30, 30, 0, 0], { budgetChanges: [change('1', -160)] })).toEqual([
    'fail negativeCurrentBudget',
  ]);
});

describe('negative', () => {
  test('money is asked, heads fail', () => {
    const findings = found({
      execution: [execution('1', '', '1분기', -3, '반납')],
      balanceSheet: [balanceItem('assets', '유동자산', -1.5, 2)],
      staff: [grade('1급', -1, 2)],
      outsideStaff: [outside('파견', -2)],
      boardSeats: [seat('이사', -3)],
    });
    expect(findings.map(({ severity }) => severity)).toEqual([
      'question',
      'question',
      'fail',
      'fail',
      'fail',
    ]);
    expect(findings.map(({ detail }) => (detail.code === 'negative' ? detail.value : ''))).toEqual([
      '△3',
      '△1.5',
      '△1',
      '△2',
      '△3',
    ]);
  });

  test('what is signed by its nature is not asked: changes, equity, 감가상각누계액', () => {
    expect(
      codes(100, [30, 30, 10, 10], {
        budgetChanges: [change('1', -20)],
        balanceSheet: [
          balanceItem('equity', '결손금', -3, -2),
          balanceItem('assets', '감가상각누계액', -1, -1),
        ],
      }),
    ).toEqual([]);
  });

  test('items of one name in two sections are two findings', () => {
    const other = (section: 'assets' | 'liabilities') => ({
      ...balanceItem(section, '기타', 1, 1),
      current: amount(-1, { ...cell('재무', 'C5'), record: '기타', header: '당해' }, 'hundredMillionWon'),
    });
    const subjects = found({ balanceSheet: [other('assets'), other('liabilities')] }).map(
      ({ subject }) => subject,
    );
    expect(new Set(subjects).size).toBe(2);
  });
});

test('nothing breaks on an unfinished workbook', () => {
  expect(codes('', ['', ''])).toEqual([]);
  expect(found({ periods: [], budgetLines: [line('1', 5)], execution: spend('1', [9]) })).toEqual([]);
});
