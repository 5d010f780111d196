/** 기간 금액과 누계 금액의 구분. */
import { describe, expect, test } from '@jest/globals';
import { periodReading } from '../../../src/checks/rules/period-reading';
import type { LedgerRecords } from '../../../src/ledger/records';
import { periodReadingWords } from '../../../src/locale/findings/period-reading';
import { period, settings } from '../../report/tree/records';
import { checkedRecords, referenceWorkbook } from '../checked-workbook';
import { cumulative, line, midYear, quarters, spend } from './year-records';

function found(filled: Partial<LedgerRecords>) {
  return periodReading.check(
    checkedRecords({ settings: settings({ executionAsOf: midYear }), periods: quarters, ...filled }),
  ).findings;
}

describe('on the reference document', () => {
  const [finding, another] = periodReading.check(referenceWorkbook()).findings;

  test('5월말 is the one question: 12 lines tie as a period, 7 as cumulative, 5 decide', () => {
    expect(another).toBeUndefined();
    expect(finding?.severity).toBe('question');
    expect(finding?.detail).toMatchObject({
      code: 'nameSuggestsCumulative',
      period: '5월말',
      declaredTies: 12,
      otherTies: 7,
      decidingCount: 5,
    });
  });

  test('the headline is 549 of 6,571 or 356 of 6,571', () => {
    expect(finding?.detail).toMatchObject({
      declaredRate: { spent: '549', base: '6,571', rate: '8.4' },
      otherRate: { spent: '356', base: '6,571', rate: '5.4' },
    });
    const sentence = finding === undefined ? '' : periodReadingWords.ko.sentence(finding.detail);
    for (const part of ['5월말', '12개', '7개', '8.4%', '5.4%']) expect(sentence).toContain(part);
  });

  test('it names the period first, then the amounts of the lines that decide', () => {
    expect(finding?.cells.map((cell) => `${cell.sheet}!${cell.address}`)).toEqual([
      '기간!E3',
      '집행!E3',
      '집행!E15',
      '집행!E27',
      '집행!E31',
      '집행!E39',
    ]);
  });
});

/** The second quarter holds 1월~6월: with the plan it makes up the budget without the first. */
const yearSoFar = {
  budgetLines: [line('1', 100), line('2', 200)],
  execution: [...spend('1', [10, 30, 40, 30]), ...spend('2', [20, 90, 60, 50])],
};

describe('contradicted', () => {
  test('two lines that tie only as cumulative speak against 기간', () => {
    const [finding, another] = found(yearSoFar);
    expect(another).toBeUndefined();
    expect(finding?.severity).toBe('fail');
    expect(finding?.detail).toMatchObject({ code: 'contradicted', declaredTies: 0, otherTies: 2 });
  });

  test('one line may be a coincidence', () => {
    const [one = line('1', 0)] = yearSoFar.budgetLines;
    expect(found({ ...yearSoFar, budgetLines: [one] })).toEqual([]);
  });

  test('as declared 누계, the same amounts are right', () => {
    const periods = quarters.map((each) => (each.name === '2분기' ? cumulative(each) : each));
    expect(found({ ...yearSoFar, periods })).toEqual([]);
  });

  test('amounts of the periods alone speak against 누계, also where all of them are declared so', () => {
    const periods = quarters.map((each) => (each.kind === 'actual' ? cumulative(each) : each));
    const [finding, another] = found({
      periods,
      budgetLines: [line('1', 100), line('2', 200)],
      execution: [...spend('1', [10, 5, 45, 40]), ...spend('2', [50, 20, 80, 50])],
    });
    expect(another).toBeUndefined();
    expect(finding?.detail).toMatchObject({ code: 'contradicted', period: '2분기', declared: 'cumulative' });
  });
});

describe('names', () => {
  const named = (name: string) => [
    ...quarters.slice(0, 1),
    period(name, '2019-04-01', '2019-06-30'),
    ...quarters.slice(2),
  ];
  const asked = (name: string) => {
    const periods = named(name);
    return found({
      periods,
      budgetLines: [line('1', 100)],
      execution: spend('1', [10, 20, 30, 40], periods),
    }).length;
  };

  test('6월말, 누계, 현재, 까지 and 기준 sound cumulative; 2분기, 6월 and 6.14 do not', () => {
    expect(['6월말', '2분기 누계', '6월 현재', '6월까지', '6. 30. 기준'].map(asked)).toEqual([1, 1, 1, 1, 1]);
    expect(['2분기', '6월', '6.14'].map(asked)).toEqual([0, 0, 0]);
  });

  test('the first period of the year is the same either way', () => {
    expect(
      found({
        periods: [period('3월말', '2019-01-01', '2019-03-31'), ...quarters.slice(1)],
        budgetLines: [line('1', 100)],
        execution: spend('1', [10, 20, 30, 40]),
      }),
    ).toEqual([]);
  });
});

describe('누계 that falls', () => {
  const periods = quarters.map(cumulative);

  test('less by the half year than by the first quarter cannot be', () => {
    const [finding, another] = found({
      periods,
      budgetLines: [line('1', 100), line('2', 100)],
      execution: [...spend('1', [30, 20, 60, 100], periods), ...spend('2', [30, 40, 60, 100], periods)],
    });
    expect(another).toBeUndefined();
    expect(finding?.severity).toBe('fail');
    expect(finding?.detail).toEqual({
      code: 'nonMonotonic',
      period: '2분기',
      lines: ['사업1'],
      lineCount: 1,
    });
  });

  test('rounding may be why it is one million less than two periods before it', () => {
    const mixed = quarters.map((each) => (each.name === '3분기' ? cumulative(each) : each));
    const thirdQuarter = (soFar: number) =>
      found({ periods: mixed, budgetLines: [line('1', 100)], execution: spend('1', [15, 15, soFar], mixed) });
    expect(thirdQuarter(29)).toEqual([]);
    expect(thirdQuarter(28)).toHaveLength(1);
  });
});

test('nothing breaks on an unfinished workbook', () => {
  expect(found({ periods: [], budgetLines: [line('1', '')], execution: spend('1', ['']) })).toEqual([]);
  expect(found({ periods: [period('5월말', '', '')], execution: spend('1', [3]) })).toEqual([]);
});
