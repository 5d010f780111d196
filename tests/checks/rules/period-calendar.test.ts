/** 기간과 달력. */
import { describe, expect, test } from '@jest/globals';
import { periodCalendar } from '../../../src/checks/rules/period-calendar';
import type { LedgerRecords, Period } from '../../../src/ledger/records';
import { periodCalendarWords } from '../../../src/locale/findings/period-calendar';
import { period, settings } from '../../report/tree/records';
import { checkedRecords, referenceWorkbook } from '../checked-workbook';
import { cumulative, line, midYear, quarters, spend } from './year-records';

function found(filled: Partial<LedgerRecords>) {
  return periodCalendar.check(
    checkedRecords({
      settings: settings({ executionAsOf: midYear, reportDate: '2019-07-10' }),
      periods: quarters,
      budgetLines: [line('1', 100)],
      execution: spend('1', [10, 20, 30, 40], filled.periods ?? quarters),
      ...filled,
    }),
  ).findings;
}

test('on the reference document, June has no period for the twelve lines of programmes 1 to 10, and nothing else is asked', () => {
  const [finding, another] = periodCalendar.check(referenceWorkbook()).findings;
  expect(another).toBeUndefined();
  expect(finding?.severity).toBe('question');
  expect(finding?.detail).toEqual({ code: 'gap', start: '2019-06-01', end: '2019-06-30', lines: 12, of: 14 });
  expect(finding?.cells.slice(0, 2).map((cell) => `${cell.sheet}!${cell.address}`)).toEqual([
    '기간!C3',
    '기간!B5',
  ]);
  expect(finding?.cells).toHaveLength(14);
  const sentence = finding === undefined ? '' : periodCalendarWords.ko.sentence(finding.detail);
  expect(sentence).toContain('2019. 6. 1.~6. 30.');
});

test('four quarters are a year', () => {
  expect(found({})).toEqual([]);
});

describe('gaps', () => {
  test('a quarter without a period is asked for, for all lines at once', () => {
    const periods = quarters.filter(({ name }) => name !== '3분기');
    expect(found({ periods }).map(({ detail }) => detail)).toEqual([
      { code: 'gap', start: '2019-07-01', end: '2019-09-30', lines: 1, of: 1 },
    ]);
  });

  test('a line without a row in a period that others use has nothing there', () => {
    const [one, , three, four] = spend('2', [10, 0, 40, 50]);
    expect(
      found({
        budgetLines: [line('1', 100), line('2', 100), line('3', 100)],
        execution: [
          ...spend('1', [10, 20, 30, 40]),
          ...[one, three, four].flatMap((entry) => entry ?? []),
          ...spend('3', [10, 20, 30, 40]),
        ],
      }),
    ).toEqual([]);
  });

  test('a period that half of the lines have no row in is asked for', () => {
    const without = (number: string) =>
      spend(number, [10, 20, 30, 40]).filter(({ period }) => period !== '2분기');
    expect(
      found({
        budgetLines: [line('1', 100), line('2', 100)],
        execution: [...spend('1', [10, 20, 30, 40]), ...without('2')],
      }).map(({ detail }) => detail),
    ).toEqual([{ code: 'gap', start: '2019-04-01', end: '2019-06-30', lines: 1, of: 2 }]);
  });

  test('the year has to begin with the first period and end with the last, where it is planned', () => {
    expect(found({ periods: quarters.slice(1, 3) }).map(({ detail }) => detail)).toEqual([
      { code: 'gapAtStart', start: '2019-01-01', end: '2019-03-31' },
      { code: 'gapAtEnd', start: '2019-10-01', end: '2019-12-31' },
    ]);
    expect(found({ periods: quarters.slice(0, 2) })).toEqual([]);
  });

  test('a cumulative period reaches back to the year’s start', () => {
    const periods = [...quarters.slice(1, 2).map(cumulative), ...quarters.slice(2)];
    expect(found({ periods })).toEqual([]);
  });

  test('a school’s year runs from March to February', () => {
    const periods = [
      period('1학기', '2019-03-01', '2019-08-31'),
      period('2학기', '2019-09-01', '2020-02-29', 'planned'),
    ];
    expect(found({ periods, settings: settings({ executionAsOf: '2019-08-31', reportDate: '' }) })).toEqual(
      [],
    );
  });
});

describe('overlaps', () => {
  const periods = [
    ...quarters.slice(0, 2),
    period('6~9월', '2019-06-01', '2019-09-30', 'planned'),
    ...quarters.slice(3),
  ];

  test('amounts of one line in both are added twice', () => {
    const [finding, another] = found({ periods });
    expect(another).toBeUndefined();
    expect(finding?.severity).toBe('question');
    expect(finding?.detail).toEqual({
      code: 'overlap',
      period: '2분기',
      other: '6~9월',
      start: '2019-06-01',
      end: '2019-06-30',
      lines: 1,
    });
  });

  test('one day in common is asked about', () => {
    const touching = quarters.map((each) =>
      each.name === '3분기' ? { ...each, start: '2019-06-30' } : each,
    );
    expect(found({ periods: touching }).map(({ detail }) => detail)).toMatchObject([
      { code: 'overlap', start: '2019-06-30', end: '2019-06-30' },
    ]);
  });

  test('where no line has amounts in both, none is counted', () => {
    const [finding] = found({ periods, execution: spend('1', [10, 0, 50, 40], periods) });
    expect(finding?.detail).toMatchObject({ code: 'overlap', lines: 0 });
  });

  test('a period that begins within a cumulative one and goes on after it has days of both', () => {
    const [finding, another] = found({
      periods: [
        ...quarters.slice(0, 1),
        ...quarters.slice(1, 2).map(cumulative),
        period('6~9월', '2019-06-01', '2019-09-30', 'planned'),
        ...quarters.slice(3),
      ],
    });
    expect(another).toBeUndefined();
    expect(finding?.detail).toMatchObject({ code: 'overlap', start: '2019-06-01', end: '2019-06-30' });
  });

  describe('of several cumulative periods', () => {
    const first = cumulative(period('1분기까지', '2019-01-01', '2019-03-31'));
    const half = cumulative(period('상반기까지', '2019-01-01', '2019-06-30'));
    const overlapsOf = (typed: readonly Period[]) =>
      found({ periods: typed })
        .map(({ detail }) => detail)
        .filter(({ code }) => code === 'overlap');

    test.each([
      ['first', [first, half]],
      ['last', [half, first]],
    ])('the latest that ends within a period is asked about, also where it was typed %s', (_, typed) => {
      const summer = period('6~9월', '2019-06-01', '2019-09-30', 'planned');
      expect(overlapsOf([...typed, summer])).toMatchObject([
        { period: '상반기까지', other: '6~9월', start: '2019-06-01', end: '2019-06-30' },
      ]);
    });

    test('a period has a day in common from the last day of one on, and none from the day after', () => {
      const from = (start: string) =>
        overlapsOf([first, half, period('여름', start, '2019-09-30', 'planned')]);
      expect(from('2019-06-30')).toMatchObject([{ start: '2019-06-30', end: '2019-06-30' }]);
      expect(from('2019-07-01')).toEqual([]);
    });

    test('a part that ends with one is in it, and shares days with none', () => {
      expect(overlapsOf([half, period('2분기', '2019-04-01', '2019-06-30')])).toEqual([]);
      expect(overlapsOf([first, half, period('2분기', '2019-04-01', '2019-06-30')])).toEqual([]);
    });
  });

  test('a cumulative period overlaps by its nature', () => {
    expect(
      found({ periods: quarters.map((each, index) => (index === 1 ? cumulative(each) : each)) }),
    ).toEqual([]);
  });
});

describe('periods in the wrong place', () => {
  const codes = (filled: Partial<LedgerRecords>) => found(filled).map(({ detail }) => detail.code);

  test('a plan that was over by the as-of date', () => {
    const at = { executionAsOf: '2019-09-30', reportDate: '2019-10-14' };
    expect(codes({ settings: settings(at) })).toEqual(['plannedBeforeAsOf']);
  });

  test('results of a time after the report', () => {
    const periods = quarters.map((each) =>
      each.name === '4분기' ? { ...each, kind: 'actual' as const } : each,
    );
    expect(codes({ periods })).toEqual(['actualAfterReport']);
    const reportedOn = (reportDate: string) => settings({ executionAsOf: midYear, reportDate });
    expect(codes({ periods, settings: reportedOn('2019-09-30') })).toEqual(['actualAfterReport']);
    expect(codes({ periods, settings: reportedOn('2019-10-01') })).toEqual([]);
  });

  test('a period of another year', () => {
    const periods = quarters.map((each) => (each.name === '1분기' ? { ...each, start: '2018-01-01' } : each));
    expect(codes({ periods })).toEqual(['outsideFiscalYear']);
  });
});

test('nothing breaks on an unfinished workbook', () => {
  expect(found({ periods: [], budgetLines: [], execution: [] })).toEqual([]);
  expect(
    found({
      periods: [period('1분기', '', '2019-03-31'), period('2분기', '2019-04-01', ''), ...quarters.slice(2)],
      settings: settings({ fiscalYear: 0, executionAsOf: '', reportDate: '' }),
    }),
  ).toEqual([]);
});
