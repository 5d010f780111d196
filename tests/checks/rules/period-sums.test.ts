/** 기간 합계와 예산현액. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../../src/checks/finding';
import { periodReading } from '../../../src/checks/rules/period-reading';
import { periodSums } from '../../../src/checks/rules/period-sums';
import type { LedgerRecords } from '../../../src/ledger/records';
import { periodSumsWords } from '../../../src/locale/findings/period-sums';
import { narrative, period, settings } from '../../report/tree/records';
import { checkedRecords, referenceRows, referenceWorkbook } from '../checked-workbook';
import { change, cumulative, line, midYear, quarters, spend } from './year-records';

function found(filled: Partial<LedgerRecords>) {
  return periodSums.check(
    checkedRecords({ settings: settings({ executionAsOf: midYear }), periods: quarters, ...filled }),
  ).findings;
}

function sentenceOf(finding: Finding<'period-sums'> | undefined): string {
  return finding === undefined ? '' : periodSumsWords.ko.sentence(finding.detail, finding.figures);
}

describe('on the reference document', () => {
  const { compared, findings } = periodSums.check(referenceWorkbook());

  test('two of the fourteen lines leave money, 252 and 710, and none is an error', () => {
    expect(compared).toBe(14);
    expect(findings.map(({ severity, figures }) => [severity, figures?.difference])).toEqual([
      ['question', '252'],
      ['question', '710'],
    ]);
  });

  test('the sentence names the line, both amounts, what is left, and that an ended contract is settled', () => {
    for (const [index, parts] of [
      ['활성화 프로그램', '310백만원', '58백만원', '252백만원이 남습니다(미배정·미집행)'],
      ['시설관리', '1,170백만원', '460백만원', '710백만원이 남습니다(미배정·미집행)'],
    ].entries()) {
      const sentence = sentenceOf(findings[index]);
      for (const part of [...parts, "비고에 '만료'라는 말이", '정산·반납', '확인해 주세요'])
        expect(sentence).toContain(part);
    }
  });

  test('the contract ended in the 비고 of one line, which both lead to', () => {
    expect(findings.map(({ cells }) => cells[cells.length - 1])).toEqual([
      expect.objectContaining({ sheet: '예산', address: 'O14' }),
      expect.objectContaining({ sheet: '예산', address: 'O14' }),
    ]);
  });
});

describe('a line that falls short', () => {
  const short = { budgetLines: [line('1', 100), line('2', 50)], execution: spend('1', [10, 20, 30, 30]) };

  test('asks what becomes of what is left, and of nothing that ended', () => {
    const [finding, another] = found(short);
    expect(another).toBeUndefined();
    expect(finding).toMatchObject({ severity: 'question', detail: { code: 'short' } });
    expect(sentenceOf(finding)).toContain('10백만원이 남습니다(미배정·미집행)');
    expect(sentenceOf(finding)).not.toContain('정산');
  });

  test.each(['위탁계약 6.14 만료', '사업 종료', '협약 해지', 'Contract ended 14 June'])(
    'whose 비고 says %s asks whether it is settled or returned',
    (note) => {
      const [finding] = found({ ...short, budgetLines: [{ ...line('1', 100), note }, line('2', 50)] });
      expect(sentenceOf(finding)).toContain('정산·반납');
    },
  );

  test('beside a row of 집행 or in a sentence of 사업설명 it is found as well, of its own number only', () => {
    const [first, ...others] = short.execution;
    const noted = first === undefined ? [] : [{ ...first, note: '계약 해지' }, ...others];
    expect(sentenceOf(found({ ...short, execution: noted })[0])).toContain("비고에 '해지'");
    const told = (number: string) => ({
      ...short,
      narrative: [narrative(number, '추진 실적', '-', '수탁사업의 종료')],
    });
    const [finding] = found(told('1'));
    expect(sentenceOf(finding)).toContain("사업설명에 '종료'");
    expect(finding?.cells[finding.cells.length - 1]?.sheet).toBe('사업설명');
    expect(sentenceOf(found(told('2'))[0])).not.toContain('종료');
  });

  test('with amounts still blank asks for those first, and for what the contract left as well', () => {
    const budgetLines = [{ ...line('1', 100), note: '위탁계약 만료' }];
    const [finding] = found({ budgetLines, execution: spend('1', [10, 20, '', '']) });
    expect(sentenceOf(finding)).toMatch(/빈 칸 2개를 먼저 채워.*정산·반납/);
  });

  test('a contract that ended excuses no excess', () => {
    const budgetLines = [{ ...line('1', 100), note: '위탁계약 만료' }];
    const [finding] = found({ budgetLines, execution: spend('1', [10, 20, 30, 80]) });
    expect(finding?.severity).toBe('fail');
    expect(sentenceOf(finding)).not.toContain('정산');
  });
});

test('periods that add up to the budget are not mentioned, whatever the amounts', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 4, maxLength: 4 }), (amounts) => {
      const budget = amounts.reduce((sum, each) => sum + each, 0);
      expect(found({ budgetLines: [line('1', budget)], execution: spend('1', amounts) })).toEqual([]);
    }),
  );
});

test('a gap that the rounding of four amounts and the budget explains is a rounding gap with a witness', () => {
  const [finding, another] = found({
    budgetLines: [line('1', 100)],
    execution: spend('1', [25, 25, 25, 27]),
  });
  expect(another).toBeUndefined();
  expect(finding?.severity).toBe('rounding');
  expect(finding?.figures).toEqual({ stated: '100', computed: '102', difference: '△2', unit: '백만원' });
  expect(finding?.detail.witness.length).toBeGreaterThan(0);
});

test('one more million than rounding can explain is a fail; amounts in won are never rounded', () => {
  const severity = (fourth: number) =>
    found({ budgetLines: [line('1', 100)], execution: spend('1', [25, 25, 25, fourth]) })[0]?.severity;
  expect(severity(27)).toBe('rounding');
  expect(severity(28)).toBe('fail');
});

test('changes belong to what the periods are held against', () => {
  const changed = { budgetLines: [line('1', 100)], budgetChanges: [change('1', 40)] };
  expect(found({ ...changed, execution: spend('1', [10, 20, 30, 80]) })).toEqual([]);
  const [forgotten] = found({ ...changed, execution: spend('1', [10, 20, 30, 40]) });
  expect(forgotten?.severity).toBe('question');
  expect(forgotten?.detail.code).toBe('tiesToOriginalBudget');
  expect(forgotten?.cells.map((cell) => `${cell.sheet}!${cell.address}`)).toEqual([
    '예산!F1',
    '집행!E1',
    '집행!E2',
    '집행!E3',
    '집행!E4',
    '예산변경!E2',
  ]);
});

test('a change after the as-of day belongs to the year that the plan is for', () => {
  const changed = {
    budgetLines: [line('1', 100)],
    budgetChanges: [{ ...change('1', 40), date: '2019-11-01' }],
  };
  expect(found({ ...changed, execution: spend('1', [10, 20, 30, 80]) })).toEqual([]);
});

test('a plan that still is of the budget before it was cut is more than may be spent', () => {
  const cut = { budgetLines: [line('1', 100)], budgetChanges: [change('1', -40)] };
  const [finding] = found({ ...cut, execution: spend('1', [10, 20, 30, 40]) });
  expect(finding).toMatchObject({ severity: 'fail', detail: { code: 'tiesToOriginalBudget' } });
});

test('a shortfall beside blank amounts asks to fill them in first', () => {
  const [finding] = found({ budgetLines: [line('1', 100)], execution: spend('1', [10, 20, '', '']) });
  expect(finding?.severity).toBe('question');
  expect(finding?.detail).toMatchObject({ code: 'unfilled', blanks: 2 });
});

test('too much is a fail even beside a blank amount', () => {
  const [finding] = found({ budgetLines: [line('1', 100)], execution: spend('1', [10, 20, 90, '']) });
  expect(finding?.severity).toBe('fail');
  expect(finding?.detail).toMatchObject({ code: 'exceeds', blanks: 1 });
});

describe('the year', () => {
  test('without a plan a sum below the budget is no fault', () => {
    expect(
      found({
        periods: quarters.slice(0, 2),
        budgetLines: [line('1', 100)],
        execution: spend('1', [10, 20]),
      }),
    ).toEqual([]);
  });

  test('a plan that stops in autumn need not use up the budget', () => {
    expect(
      found({
        periods: quarters.slice(0, 3),
        budgetLines: [line('1', 100), line('2', 100)],
        execution: [...spend('1', [10, 20, 30]), ...spend('2', [10, 20, 40])],
      }),
    ).toEqual([]);
  });

  test('… but where most lines do use it up, the one that does not is found', () => {
    const findings = found({
      periods: quarters.slice(0, 3),
      budgetLines: [line('1', 100), line('2', 100), line('3', 50)],
      execution: [...spend('1', [10, 20, 70]), ...spend('2', [10, 20, 70]), ...spend('3', [0, 0, 9])],
    });
    expect(findings.map(({ detail }) => detail.name)).toEqual(['사업3']);
  });
});

test('a line that has spent more than it may does not add up either', () => {
  const [finding] = found({ budgetLines: [line('1', 100)], execution: spend('1', [90, 90, 0, 0]) });
  expect(finding?.severity).toBe('fail');
  expect(finding?.figures).toMatchObject({ stated: '100', computed: '180', difference: '△80' });
});

describe('said elsewhere, and so not here', () => {
  test('a line without rows in 집행', () => {
    expect(found({ budgetLines: [line('1', 100), line('2', 5)], execution: spend('2', [5]) })).toEqual([]);
  });

  test('lines that fail only because a cumulative period is declared as a period', () => {
    const filled = {
      budgetLines: [line('1', 100), line('2', 200), line('3', 300)],
      execution: [
        ...spend('1', [10, 30, 40, 30]),
        ...spend('2', [20, 90, 60, 50]),
        ...spend('3', [30, 90, 100, 50]),
      ],
    };
    expect(found(filled).map(({ detail }) => detail.name)).toEqual(['사업3']);
    expect(periodReading.check(checkedRecords({ ...filled, periods: quarters })).findings).toHaveLength(1);
  });

  test('a line with an amount that cannot be read, or rows of a sub-programme that does not exist', () => {
    const rows = referenceRows('execution');
    const spoilt = rows.map((row, index) =>
      index === 1 ? row.map((value, column) => (column === 4 ? '열일곱' : value)) : row,
    );
    const stray = rows.map((row, index) =>
      index === 49 ? row.map((value, column) => (column === 1 ? '활성화' : value)) : row,
    );
    expect(periodSums.check(referenceWorkbook({ execution: spoilt })).findings).toHaveLength(2);
    expect(periodSums.check(referenceWorkbook({ execution: stray })).findings).toEqual([]);
  });
});

test('a cumulative period stands for those before it', () => {
  const periods = [...quarters.slice(0, 1), ...quarters.slice(1, 2).map(cumulative), ...quarters.slice(2)];
  expect(found({ periods, budgetLines: [line('1', 100)], execution: spend('1', [10, 30, 40, 30]) })).toEqual(
    [],
  );
});

test('nothing breaks on an unfinished workbook', () => {
  expect(found({ periods: [], budgetLines: [line('1', '')], execution: spend('1', ['', '-']) })).toEqual([]);
  expect(
    found({
      periods: [period('1분기', '', '')],
      budgetLines: [line('1', 10)],
      execution: spend('1', [5]),
    }),
  ).toEqual([]);
  expect(periodSums.check(referenceWorkbook({ periods: null, budget: null })).findings).toEqual([]);
});
