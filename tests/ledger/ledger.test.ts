/** The ledger's sums, in the words of somebody who fills in the workbook. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ledgerOf } from '../../src/ledger/ledger';
import { countPeriods } from '../../src/ledger/periods';
import { ratioOf } from '../../src/ledger/rate';
import type { AmountEntry } from '../../src/ledger/entry';
import type {
  BudgetChange,
  BudgetLine,
  ExecutionEntry,
  LedgerRecords,
  Period,
} from '../../src/ledger/records';
import { records as emptyRecords, settings } from '../report/tree/records';
import { executionRate, expectedAtYearEnd, remaining } from '../../src/ledger/totals';

const million = 1_000_000;
const source = { sheet: '예산', record: '', header: '', address: 'A1' };
const amount = (millions: number): AmountEntry => ({
  state: 'measured',
  won: millions * million,
  unit: 'millionWon',
  decimals: 0,
  source,
});
const line = (number: string, subProgram: string, budget: number, group = '연구'): BudgetLine => ({
  group,
  number,
  program: `사업 ${number}`,
  subProgram,
  previousBudget: amount(0),
  budget: amount(budget),
  earlyExecution: true,
  note: '',
  source,
});
const spend = (number: string, subProgram: string, period: string, millions: number): ExecutionEntry => ({
  number,
  subProgram,
  period,
  commitment: amount(0),
  amount: amount(millions),
  activity: '',
  activitySource: source,
  note: '',
  source,
});
const period = (
  name: string,
  start: string,
  end: string,
  kind: Period['kind'],
  entryMode: Period['entryMode'] = 'period',
): Period => ({
  name,
  start,
  end,
  kind,
  entryMode,
  source,
});
const year2019 = [
  period('1분기', '2019-01-01', '2019-03-31', 'actual'),
  period('5월말', '2019-04-01', '2019-05-31', 'actual'),
  period('6.14', '2019-06-01', '2019-06-14', 'actual'),
  period('3분기', '2019-07-01', '2019-09-30', 'planned'),
  period('4분기', '2019-10-01', '2019-12-31', 'planned'),
];
const records = (parts: Partial<LedgerRecords>): LedgerRecords =>
  emptyRecords({ periods: year2019, ...parts });

describe('a programme over the year', () => {
  const ledger = ledgerOf(
    records({
      budgetLines: [line('1', '', 530)],
      execution: [
        spend('1', '', '1분기', 17),
        spend('1', '', '5월말', 36),
        spend('1', '', '3분기', 367),
        spend('1', '', '4분기', 110),
      ],
    }),
  );

  test('spent is what was paid up to the as-of date; the rest of the year is planned', () => {
    expect(ledger.totals.spent).toBe(53 * million);
    expect(ledger.totals.planned).toBe(477 * million);
    expect(expectedAtYearEnd(ledger.totals)).toBe(530 * million);
    expect(remaining(ledger.totals)).toBe(477 * million);
  });

  test('the rate is 10.0 % of 예산현액', () => {
    expect(ratioOf(executionRate(ledger.totals, 'currentBudget'))).toBe(0.1);
  });
});

test('what was paid after the as-of date is not yet spent', () => {
  const ledger = ledgerOf(
    records({
      budgetLines: [line('11', '', 310)],
      execution: [spend('11', '', '5월말', 17), spend('11', '', '6.14', 27)],
    }),
  );
  expect(ledger.totals.spent).toBe(17 * million);
  expect(ledger.totals.planned).toBe(27 * million);
});

describe('cumulative entry (누계)', () => {
  const cumulative = year2019.map((each) =>
    each.name === '5월말' ? { ...each, entryMode: 'cumulative' as const } : each,
  );

  test('the cumulative figure stands for the periods before it', () => {
    const ledger = ledgerOf(
      records({
        periods: cumulative,
        budgetLines: [line('1', '', 530)],
        execution: [spend('1', '', '1분기', 17), spend('1', '', '5월말', 36), spend('1', '', '3분기', 100)],
      }),
    );
    expect(ledger.totals.spent).toBe(36 * million);
    expect(ledger.totals.planned).toBe(100 * million);
  });

  test('a part that ends with a cumulative figure is in it already', () => {
    const ledger = ledgerOf(
      records({
        periods: [
          period('4월', '2019-04-01', '2019-04-30', 'actual'),
          period('5월', '2019-05-01', '2019-05-31', 'actual'),
          period('5월까지', '2019-01-01', '2019-05-31', 'actual', 'cumulative'),
        ],
        budgetLines: [line('1', '', 530)],
        execution: [spend('1', '', '4월', 17), spend('1', '', '5월', 36), spend('1', '', '5월까지', 53)],
      }),
    );
    expect(ledger.totals.spent).toBe(53 * million);
    expect(expectedAtYearEnd(ledger.totals)).toBe(53 * million);
  });

  test('a cumulative plan for the year end is spent and planned together', () => {
    const planned = cumulative.map((each) =>
      each.name === '4분기' ? { ...each, entryMode: 'cumulative' as const } : each,
    );
    const ledger = ledgerOf(
      records({
        periods: planned,
        budgetLines: [line('1', '', 530)],
        execution: [spend('1', '', '5월말', 36), spend('1', '', '4분기', 500)],
      }),
    );
    expect(ledger.totals.spent).toBe(36 * million);
    expect(expectedAtYearEnd(ledger.totals)).toBe(500 * million);
  });

  test('the order in which periods were typed does not matter', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(cumulative, { minLength: cumulative.length }), (shuffled) => {
        expect(countPeriods(shuffled, '2019-05-31').map((each) => [each.name, each.countsAsSpent])).toEqual([
          ['1분기', false],
          ['5월말', true],
          ['6.14', false],
          ['3분기', false],
          ['4분기', false],
        ]);
      }),
    );
  });
});

describe('several cumulative figures', () => {
  const ofYear = [
    period('1분기', '2019-01-01', '2019-03-31', 'actual', 'cumulative'),
    period('4월', '2019-04-01', '2019-04-30', 'actual'),
    period('5월까지', '2019-01-01', '2019-05-31', 'actual', 'cumulative'),
    period('6월', '2019-06-01', '2019-06-30', 'planned'),
    period('연말까지', '2019-01-01', '2019-12-31', 'planned', 'cumulative'),
  ];
  const anyOrder = fc.shuffledSubarray(ofYear, { minLength: ofYear.length });
  const counting = (periods: readonly Period[], asOf: string) => ({
    spent: countPeriods(periods, asOf).flatMap(({ name, countsAsSpent }) => (countsAsSpent ? [name] : [])),
    yearEnd: countPeriods(periods, asOf).flatMap(({ name, countsAtYearEnd }) =>
      countsAtYearEnd ? [name] : [],
    ),
  });

  test('the later replaces the earlier, whichever was typed first', () => {
    fc.assert(
      fc.property(anyOrder, (periods) => {
        expect(counting(periods, '2019-05-31')).toEqual({ spent: ['5월까지'], yearEnd: ['연말까지'] });
      }),
    );
  });

  test('one that has not ended by the as-of date replaces nothing that was spent', () => {
    fc.assert(
      fc.property(anyOrder, (periods) => {
        expect(counting(periods, '2019-05-30').spent).toEqual(['1분기', '4월']);
        expect(counting(periods, '2019-03-31').spent).toEqual(['1분기']);
        expect(counting(periods, '2019-03-30').spent).toEqual([]);
      }),
    );
  });

  test('what ends after the last one counts beside it', () => {
    const withoutYearEnd = ofYear.slice(0, -1);
    expect(counting(withoutYearEnd, '2019-05-31').yearEnd).toEqual(['5월까지', '6월']);
  });

  test('the sums of a line take the later figure, not the larger one and not both', () => {
    const sums = (periods: readonly Period[]) =>
      ledgerOf(
        records({
          periods,
          budgetLines: [line('1', '', 530)],
          execution: [
            spend('1', '', '1분기', 70),
            spend('1', '', '4월', 5),
            spend('1', '', '5월까지', 60),
            spend('1', '', '연말까지', 500),
          ],
        }),
      ).totals;
    fc.assert(
      fc.property(anyOrder, (periods) => {
        const { spent, planned } = sums(periods);
        expect([spent, planned]).toEqual([60 * million, 440 * million]);
      }),
    );
  });
});

test('periods stand by the day they end, and those that end together by the day they begin', () => {
  const together = [
    period('연간', '2019-01-01', '2019-12-31', 'planned'),
    period('하반기', '2019-07-01', '2019-12-31', 'planned'),
    period('4분기', '2019-10-01', '2019-12-31', 'planned'),
  ];
  const inOrder = [...year2019.slice(0, 4), ...together].map(({ name }) => name);
  fc.assert(
    fc.property(fc.shuffledSubarray([...year2019.slice(0, 4), ...together], { minLength: 7 }), (shuffled) => {
      expect(countPeriods(shuffled, '2019-05-31').map(({ name }) => name)).toEqual(inOrder);
    }),
  );
});

describe('sub-programmes', () => {
  const ledger = ledgerOf(
    records({
      budgetLines: [line('10', '컨퍼런스', 278), line('10', '창업대회', 137), line('10', '웹사이트', 235)],
      execution: [
        spend('10', '컨퍼런스', '1분기', 2),
        spend('10', '컨퍼런스', '5월말', 2),
        spend('10', '창업대회', '5월말', 5),
      ],
    }),
  );

  test('650 is 278 + 137 + 235', () => {
    expect(ledger.groups[0]?.programs[0]?.totals.budget).toBe(650 * million);
  });

  test('each takes only its own execution', () => {
    expect(ledger.groups[0]?.programs[0]?.lines.map((each) => each.totals.spent / million)).toEqual([
      4, 5, 0,
    ]);
  });
});

test('transfers, supplementary budgets and carry-over make the current budget', () => {
  const ledger = ledgerOf(
    records({
      budgetLines: [line('1', '', 530), line('2', '', 200)],
      budgetChanges: [
        {
          date: '2019-03-01',
          number: '1',
          subProgram: '',
          kind: 'carryover',
          amount: amount(20),
          approval: '',
          note: '',
          source,
        },
        {
          date: '2019-04-01',
          number: '1',
          subProgram: '',
          kind: 'transferWithinItem',
          amount: amount(-50),
          approval: '',
          note: '',
          source,
        },
        {
          date: '2019-04-01',
          number: '2',
          subProgram: '',
          kind: 'transferWithinItem',
          amount: amount(50),
          approval: '',
          note: '',
          source,
        },
      ],
    }),
  );
  expect(ledger.groups[0]?.programs.map((each) => each.totals.currentBudget / million)).toEqual([500, 250]);
  expect(ledger.totals.budget).toBe(730 * million);
});

test('lines without execution take no part in the headline rate', () => {
  const ledger = ledgerOf(
    records({
      budgetLines: [line('1', '', 530), line('운영1', '', 2289, '운영경비')],
      execution: [spend('1', '', '1분기', 53)],
    }),
  );
  expect(ledger.totals.budget).toBe(2819 * million);
  expect(ledger.executionTotals.currentBudget).toBe(530 * million);
});

test('a roll-up is Σ spent over Σ budget, not the mean of rates', () => {
  const ledger = ledgerOf(
    records({
      budgetLines: [line('1', '', 10), line('2', '', 90)],
      execution: [spend('1', '', '5월말', 10), spend('2', '', '5월말', 0)],
    }),
  );
  expect(ratioOf(executionRate(ledger.executionTotals, 'currentBudget'))).toBe(0.1);
});

test('totals are the same however the rows are sorted', () => {
  const lines = ['1', '2', '3', '4'].map((number, index) =>
    line(number, '', 100 + index, index % 2 === 0 ? '연구' : '운영'),
  );
  const entries = lines.flatMap((each) =>
    year2019.map((one, index) => spend(each.number, '', one.name, index)),
  );
  const expected = ledgerOf(records({ budgetLines: lines, execution: entries })).totals;
  fc.assert(
    fc.property(
      fc.shuffledSubarray(lines, { minLength: 4 }),
      fc.shuffledSubarray(entries, { minLength: entries.length }),
      (budgetLines, execution) => {
        expect(ledgerOf(records({ budgetLines, execution })).totals).toEqual(expected);
      },
    ),
  );
});

describe('the balance sheet of the reference, in 억원', () => {
  const tenths = (value: number): AmountEntry => ({
    ...amount(0),
    won: Math.round(value * 10) * 10 * million,
    unit: 'hundredMillionWon',
    decimals: 1,
  });
  const item = (
    section: 'assets' | 'liabilities' | 'equity',
    name: string,
    current: number,
    previous: number,
  ) => ({
    section,
    item: name,
    current: tenths(current),
    previous: tenths(previous),
  });
  const balanceSheet = [
    item('assets', '유동자산', 27.8, 10.9),
    item('assets', '비유동자산', 4.0, 3.5),
    item('liabilities', '부채', 14.3, 4.3),
    item('equity', '자본', 17.5, 10.2),
  ];
  const eok = 100 * million;

  test("the stated '17 assets of 14.5 stand, since rounding explains the 14.4 of the items; the change follows as 17.3", () => {
    const stated = { assets: { current: tenths(31.8), previous: tenths(14.5) }, liabilitiesAndEquity: {} };
    const { assets, liabilitiesAndEquity } = ledgerOf(
      records({ balanceSheet, statedBalances: stated }),
    ).balanceSheet;
    expect([assets.current / eok, assets.previous / eok, assets.change / eok]).toEqual([31.8, 14.5, 17.3]);
    expect([liabilitiesAndEquity.previous / eok, liabilitiesAndEquity.change / eok]).toEqual([14.5, 17.3]);
  });

  test('an item that is nil explains no rounding', () => {
    const nil: AmountEntry = { ...tenths(0), state: 'nil' };
    const items = [
      item('assets', '유동자산', 27.8, 10.9),
      { ...item('assets', '기타자산', 0, 0), current: nil, previous: nil },
      { ...item('assets', '투자자산', 0, 0), current: nil, previous: nil },
    ];
    const stated = { assets: { previous: tenths(11.0) }, liabilitiesAndEquity: {} };
    expect(
      ledgerOf(records({ balanceSheet: items, statedBalances: stated })).balanceSheet.assets.previous / eok,
    ).toBe(10.9);
  });

  test('a stated total that rounding cannot explain does not replace the sum', () => {
    const stated = { assets: { previous: tenths(14.6) }, liabilitiesAndEquity: {} };
    expect(
      ledgerOf(records({ balanceSheet, statedBalances: stated })).balanceSheet.assets.previous / eok,
    ).toBe(14.4);
  });
});

test('a change that is decided after 집행 기준일 does not count for that day: the rate is of the same day on both sides', () => {
  const change = (date: string, millions: number): BudgetChange => ({
    date,
    number: '1',
    subProgram: '',
    kind: 'supplementary',
    amount: amount(millions),
    approval: '',
    note: '',
    source,
  });
  const on = (executionAsOf: string): readonly number[] => {
    const { totals } = ledgerOf(
      records({
        settings: settings({ executionAsOf }),
        budgetLines: [line('1', '', 6571)],
        execution: [spend('1', '', '5월말', 549)],
        budgetChanges: [change('2019-05-31', 10), change('2019-06-01', 200)],
      }),
    );
    return [totals.changes / million, totals.currentBudget / million];
  };
  expect(on('2019-05-31')).toEqual([10, 6581]);
  expect(on('2019-06-14')).toEqual([210, 6781]);
  expect(on('')).toEqual([210, 6781]);
});
