/** The planted workbooks as data: the clean ones tie by plain arithmetic, and every fault is where it says it is. */
import { describe, expect, test } from '@jest/globals';
import type { WorkbookGrids } from '../../../src/tables/read-records';
import { readRecords } from '../../../src/tables/read-records';
import { koreanWorkbookNames } from '../../../src/locale/workbook-names.ko';
import {
  closingMismatches,
  lineSums,
  periodMismatches,
  printedBudgetMismatches,
} from './arithmetic/budget-ties';
import { figure, type Mismatch } from './arithmetic/figures';
import { plainRows, settingText } from './arithmetic/plain-table';
import { sideTableMismatches } from './arithmetic/side-table-ties';
import {
  balanceMismatches,
  boardMismatches,
  partMismatches,
  repeatedFigures,
  staffingMismatches,
} from './arithmetic/table-ties';
import { plantedRules, type PlantedRule } from './planted-fault';
import { editedGrids, placeAddress, plantedWorkbooks } from './planted-workbook';

interface Arithmetic {
  readonly mismatches: (grids: WorkbookGrids) => readonly Mismatch[];
  /** The rules that may speak of what it finds. */
  readonly rules: readonly PlantedRule[];
}

const arithmetic: readonly Arithmetic[] = [
  { mismatches: printedBudgetMismatches, rules: ['budget-totals', 'printed-figures', 'rates'] },
  { mismatches: periodMismatches, rules: ['period-sums'] },
  { mismatches: closingMismatches, rules: ['closing-identity'] },
  { mismatches: staffingMismatches, rules: ['staffing', 'rates'] },
  { mismatches: balanceMismatches, rules: ['balance-sheet'] },
  { mismatches: boardMismatches, rules: ['board'] },
  { mismatches: partMismatches, rules: ['printed-parts'] },
  { mismatches: repeatedFigures, rules: ['printed-figures'] },
  { mismatches: sideTableMismatches, rules: ['side-tables'] },
];

function mismatches(grids: WorkbookGrids): readonly Mismatch[] {
  return arithmetic.flatMap((each) => each.mismatches(grids));
}

const day = 86_400_000;

describe.each(plantedWorkbooks)('$folder, clean', ({ clean, expectedWhenClean }) => {
  const rows = (table: Parameters<typeof plainRows>[1]): ReturnType<typeof plainRows> =>
    plainRows(clean, table);

  test('every cell can be read', () => {
    expect(readRecords(clean, koreanWorkbookNames)).toMatchObject({ ok: true });
  });

  test('every stated figure is what the tables give, but for the rounding gaps that are named', () => {
    const named = expectedWhenClean.map(({ where, figures }) => ({
      cell: where.map((each) => placeAddress(clean, each))[0],
      stated: figures?.stated,
      computed: figures?.computed,
    }));
    expect(new Set(mismatches(clean))).toEqual(new Set(named));
  });

  test('enough is stated to be compared', () => {
    expect(rows('printed').filter((row) => row.text('값') !== '').length).toBeGreaterThan(50);
  });

  test('the periods cover the year, one behind the other, planned ones behind the as-of day', () => {
    const year = settingText(clean, '회계연도');
    const periods = rows('periods');
    expect(periods[0]?.text('시작')).toBe(`${year}-01-01`);
    expect(periods[periods.length - 1]?.text('끝')).toBe(`${year}-12-31`);
    periods.slice(1).forEach((period, index) => {
      expect(Date.parse(period.text('시작'))).toBe(Date.parse(periods[index]?.text('끝') ?? '') + day);
    });
    for (const period of periods) {
      const isOver = period.text('끝') <= settingText(clean, '집행 기준일');
      expect(period.text('구분')).toBe(isOver ? '실적' : '예정');
    }
  });

  test('every line has spent something and not more than it may', () => {
    for (const line of lineSums(clean)) {
      expect(line.spent).toBeGreaterThan(0);
      expect(line.spent).toBeLessThanOrEqual(line.currentBudget);
    }
  });

  test('what is moved between lines comes from somewhere', () => {
    const moved = rows('budgetChanges').filter((row) => ['전용', '이체'].includes(row.text('종류')));
    expect(moved.reduce((sum, row) => sum + figure(row.text('금액')), 0)).toBe(0);
  });

  test('an amount has an activity, and an activity an amount', () => {
    for (const row of rows('execution')) expect(row.text('금액') === '-').toBe(row.text('내용') === '');
  });

  test('programmes, sub-programmes and groups are spelt as in the budget', () => {
    const budget = rows('budget');
    const headersOfNames = [
      [/^세부사업/, '세부사업'],
      [/^(?:사업명$|예산액|예산현액|집행)/, '사업명'],
      [/^(?:소계|분야명$)/, '분야'],
    ] as const;
    for (const row of rows('printed')) {
      const known = (header: string): readonly string[] =>
        budget
          .filter((line) => row.text('번호') === '' || line.text('번호') === row.text('번호'))
          .map((line) => line.text(header));
      const item = row.text('항목');
      const name = row.text('표기 이름');
      const [, header] = headersOfNames.find(([pattern]) => pattern.test(item)) ?? [];
      expect(header === undefined ? [name] : known(header)).toContain(name);
    }
  });

  test('every value has a unit and says its decimals', () => {
    for (const row of rows('printed')) {
      const isMeasured = !['', '-'].includes(row.text('값'));
      expect(row.text('단위') === '').toBe(row.text('값') === '');
      expect(row.text('소수 자리')).toBe(isMeasured ? String(row.text('값').split('.')[1]?.length ?? 0) : '');
    }
  });

  test('all days are one as-of day', () => {
    const asOf = settingText(clean, '집행 기준일');
    expect(settingText(clean, '인력 기준일')).toBe(asOf);
    const days = rows('printed').map((row) => row.text('기준일'));
    expect([...new Set(days.filter((each) => /^\d{4}-/.test(each)))]).toEqual([asOf]);
  });

  test('narrative days exist and fall on the weekday that is written', () => {
    const texts = rows('narrative')
      .map((row) => row.text('내용'))
      .join('\n');
    const days = [...texts.matchAll(/(\d{4})\. (\d{1,2})\. (\d{1,2})\.\((.)\)/g)];
    expect(days.length).toBeGreaterThan(4);
    for (const [, year, month, date, weekday] of days) {
      const found = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
      expect([found.getUTCMonth() + 1, '일월화수목금토'[found.getUTCDay()]]).toEqual([
        Number(month),
        weekday,
      ]);
    }
  });

  test('no level of the narrative is skipped', () => {
    let level = 0;
    let block = '';
    for (const row of rows('narrative')) {
      const own = ['○', '-', '·'].indexOf(row.text('단계')) + 1;
      const ownBlock = `${row.text('번호')}/${row.text('절')}`;
      if (own === 0) continue;
      expect(own).toBeLessThanOrEqual(ownBlock === block ? level + 1 : 1);
      level = own;
      block = ownBlock;
    }
  });

  test('- and 0 do not stand in one column of a small table, nor in one place of 원문표기', () => {
    const places = rows('printed').map((row) => ({ key: row.text('위치'), text: row.text('값') }));
    const cells = rows('sideTables').flatMap((row) =>
      ['열 2', '열 3', '열 4', '열 5', '열 6'].map((column) => ({
        key: `${row.text('표 이름')}/${column}`,
        text: row.text(column),
      })),
    );
    const of = (mark: string): readonly string[] =>
      [...places, ...cells].filter(({ text }) => text === mark).map(({ key }) => key);
    expect(of('-').filter((key) => of('0').includes(key))).toEqual([]);
  });
});

/** Rules whose figures plain arithmetic gives. */
const computedRules: readonly PlantedRule[] = [
  'budget-totals',
  'printed-figures',
  'printed-parts',
  'period-sums',
  'balance-sheet',
  'staffing',
  'side-tables',
  'rates',
  'closing-identity',
];

describe.each(plantedWorkbooks)('$folder, faults', ({ folder, clean, faults }) => {
  test('names are their own', () => {
    expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
  });

  test('there are faults of every rule the workbook has something for', () => {
    const planted = new Set(faults.map(({ rule }) => rule));
    const absent = plantedRules.filter((rule) => !planted.has(rule));
    expect(absent).toEqual(folder === 'school' ? ['board'] : []);
    expect(faults.length).toBeGreaterThanOrEqual(folder === 'association' ? 15 : 25);
  });

  test.each(faults)('$name: its rows are found once, and something is changed', ({ edits, where }) => {
    const edited = editedGrids(clean, edits);
    for (const edit of edits) expect(edited[edit.table]).not.toEqual(clean[edit.table]);
    for (const each of where) expect(placeAddress(edited, each)).toMatch(/^[가-힣]+![A-Z]\d+$/);
    expect(where).not.toEqual([]);
  });

  test.each(faults.filter(({ rule, figures }) => figures !== undefined && computedRules.includes(rule)))(
    '$name: the figures are those of plain arithmetic',
    ({ edits, where, figures }) => {
      const edited = editedGrids(clean, edits);
      expect(mismatches(edited)).toContainEqual({
        cell: where.map((each) => placeAddress(edited, each))[0],
        stated: figures?.stated,
        computed: figures?.computed,
      });
      const digits = Math.max(
        ...[figures?.stated, figures?.computed].map((each) => each?.split('.')[1]?.length ?? 0),
      );
      const difference = figure(figures?.stated ?? '') - figure(figures?.computed ?? '');
      expect(figure(figures?.difference ?? '')).toBe(Number(difference.toFixed(digits)));
    },
  );
});

describe.each(plantedWorkbooks)(
  '$folder, what a fault spoils besides',
  ({ clean, expectedWhenClean, faults }) => {
    const readable = faults.filter(({ rule }) => rule !== 'input');

    test.each(readable)(
      '$name: is of its own rule or of one it names',
      ({ edits, rule, mayAlsoRaise = [] }) => {
        const edited = editedGrids(clean, edits);
        const gaps = expectedWhenClean.map(({ where }) => where.map((each) => placeAddress(clean, each))[0]);
        const unnamed = arithmetic
          .filter(({ rules }) => !rules.some((each) => each === rule || mayAlsoRaise.includes(each)))
          .flatMap((each) => each.mismatches(edited))
          .filter(({ cell }) => !gaps.includes(cell));
        expect(unnamed).toEqual([]);
      },
    );
  },
);

describe.each(plantedWorkbooks)('$folder, lookalikes', ({ clean, expectedWhenClean, lookalikes }) => {
  test.each(lookalikes)('$name: everything still ties', ({ edits }) => {
    const edited = editedGrids(clean, edits);
    expect(readRecords(edited, koreanWorkbookNames)).toMatchObject({ ok: true });
    const named = expectedWhenClean.map(({ where }) => where.map((each) => placeAddress(edited, each))[0]);
    expect(mismatches(edited).filter(({ cell }) => !named.includes(cell))).toEqual([]);
  });
});
