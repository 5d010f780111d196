/** Waivers put to findings: which hold, which have ended and why, and what they are kept under. */
import { describe, expect, test } from '@jest/globals';
import { allRules } from '../../src/checks/all-rules';
import type { AnyFinding } from '../../src/checks/finding';
import { runChecks } from '../../src/checks/run-checks';
import { fingerprintOf, judge, waiverKey, type Waiver } from '../../src/checks/waivers';
import type { GridValue, SheetGrid } from '../../src/tables/grid';
import { tableKeys } from '../../src/tables/layout';
import type { WorkbookGrids } from '../../src/tables/read-records';
import { checkedGrids, referenceWorkbook } from './checked-workbook';
import { cell, finding } from './made-findings';
import { editedGrids, plantedWorkbooks } from './workbooks/planted-workbook';

const today = '2026-03-31';

function waiverOf(of: AnyFinding, changed: Partial<Waiver> = {}): Waiver {
  return {
    rule: of.rule,
    subject: of.subject,
    fingerprint: fingerprintOf(of),
    reason: '정산 전',
    by: '김○○',
    until: '',
    since: '2026-01-02',
    ...changed,
  };
}

describe('a finding', () => {
  const found = finding('10/컨퍼런스');

  test('that nobody waived is active', () => {
    expect(judge([found], [], today).findings).toEqual([{ state: 'active', finding: found }]);
  });

  test('is waived for its very figures', () => {
    const waiver = waiverOf(found);
    expect(judge([found], [waiver], today)).toEqual({
      findings: [{ state: 'waived', waiver, finding: found }],
      settled: [],
    });
  });

  test.each([
    ['its figures', { figures: { stated: '310', computed: '58', difference: '252', unit: '백만원' } }],
    ['what it says', { detail: { ...found.detail, name: '학술대회' } }],
    ['how serious it is', { severity: 'fail' as const }],
  ])('returns when %s changed', (_, changed) => {
    const waiver = waiverOf(found);
    expect(judge([{ ...found, ...changed }], [waiver], today).findings[0]).toMatchObject({
      state: 'returned',
      why: 'figuresChanged',
      waiver,
    });
  });

  test('is waived through the last day, and returns the day after', () => {
    const until = '2026-03-31';
    const waivers = [waiverOf(found, { until })];
    expect(judge([found], waivers, '2026-03-31').findings[0]?.state).toBe('waived');
    expect(judge([found], waivers, '2026-04-01').findings[0]).toMatchObject({
      state: 'returned',
      why: 'expired',
    });
  });

  test('of another rule or about another record is not waived with it', () => {
    const others = [finding('10/컨퍼런스', { rule: 'execution-extremes' }), finding('10/창업대회')];
    const elsewhere = waiverOf(found, { rule: 'period-sums' });
    expect(judge(others, [elsewhere], today).findings.map(({ state }) => state)).toEqual([
      'active',
      'active',
    ]);
  });

  test('said twice is waived twice', () => {
    expect(judge([found, found], [waiverOf(found)], today).findings.map(({ state }) => state)).toEqual([
      'waived',
      'waived',
    ]);
  });

  test('moved to other cells is the same', () => {
    const moved = { ...found, cells: [cell('예산', 'G77'), cell('집행', 'E3')] };
    expect(fingerprintOf(moved)).toBe(fingerprintOf(found));
    expect(judge([moved], [waiverOf(found)], today).findings[0]?.state).toBe('waived');
  });
});

describe('a waiver that version 0.1.0 wrote for money an ended contract left, then an 오류,', () => {
  const [left] = runChecks(referenceWorkbook(), allRules).findings.filter(
    ({ subject }) => subject === '11/개포디지털혁신파크 활성화 프로그램 운영',
  );
  if (left === undefined) throw new Error('The example leaves no money.');
  // From the sheet 점검 of tests/fixtures/workbooks/layout-1/history.xlsx.
  const waiver = waiverOf(left, { fingerprint: '1237ththf0w' });

  test('holds on for the same figures', () => {
    expect(left.severity).toBe('question');
    expect(judge([left], [waiver], today).findings[0]?.state).toBe('waived');
  });

  test('returns when they change', () => {
    const figures = { stated: '311', computed: '58', difference: '253', unit: '백만원' };
    expect(judge([{ ...left, figures }], [waiver], today).findings[0]?.state).toBe('returned');
  });
});

test('a waiver whose finding is gone is settled', () => {
  const waiver = waiverOf(finding('10/컨퍼런스'));
  expect(judge([finding('11/시설')], [waiver], today)).toMatchObject({
    findings: [{ state: 'active' }],
    settled: [waiver],
  });
});

test('subjects of thousands of characters are told apart by their ends', () => {
  const long = '청사 관리 '.repeat(8000);
  const [one, other] = [finding(`${long}1`), finding(`${long}2`)];
  expect(waiverKey(one)).not.toBe(waiverKey(other));
  expect(waiverKey(one).length).toBeLessThan(1_200);
  const kept = { rule: one.rule, subject: waiverKey(one).slice(one.rule.length + 1) };
  expect(waiverKey(kept)).toBe(waiverKey(one));
});

/** Every workbook there is with its planted faults, so that every rule has something to say. */
const workbooks: readonly (readonly [string, WorkbookGrids])[] = [
  ['the reference document', gridsOf(referenceWorkbook().sheets)],
  ...plantedWorkbooks.map(
    ({ folder, clean, faults }) =>
      [
        folder,
        faults.reduce((grids, { edits }) => {
          try {
            return editedGrids(grids, edits);
          } catch {
            // A fault in a row that an earlier one took out.
            return grids;
          }
        }, clean),
      ] as const,
  ),
];

function gridsOf(sheets: ReturnType<typeof referenceWorkbook>['sheets']): WorkbookGrids {
  return Object.fromEntries(
    tableKeys.flatMap((key) => {
      const grid = sheets[key]?.grid;
      return grid === undefined ? [] : [[key, grid]];
    }),
  );
}

function found(grids: WorkbookGrids): readonly AnyFinding[] {
  return runChecks(checkedGrids(grids), allRules).findings;
}

describe.each(workbooks)('the findings of %s', (_, grids) => {
  const before = found(grids);

  test('are there', () => {
    expect(before.length).toBeGreaterThan(10);
  });

  test('stay waived when rows are put in above and columns before', () => {
    // Several faults in one table may be said under one name; with a single one that cannot be, as is tested below.
    const keys = before.map(waiverKey);
    const once = before.filter((each) => keys.indexOf(waiverKey(each)) === keys.lastIndexOf(waiverKey(each)));
    const waivers = once.map((each) => waiverOf(each));
    const waivedKeys = new Set(waivers.map(waiverKey));
    const moved = Object.fromEntries(
      Object.entries(grids).map(([key, grid]) => [key, key === 'sideTables' ? grid : shifted(grid)]),
    );
    const { findings, settled } = judge(found(moved), waivers, today);
    expect(settled.map(waiverKey)).toEqual([]);
    expect(
      findings
        .filter(
          ({ state, finding: { rule, subject } }) =>
            state !== 'waived' && waivedKeys.has(waiverKey({ rule, subject })),
        )
        .map(({ finding: { rule, subject } }) => [rule, subject]),
    ).toEqual([]);
  });
});

describe.each(plantedWorkbooks)('in $folder', ({ clean, faults }) => {
  test.each(faults.map((fault) => [fault.name, fault] as const))(
    'with the fault %s each finding is kept under a name of its own',
    (_, { edits }) => {
      const keys = found(editedGrids(clean, edits)).map(waiverKey);
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    },
  );
});

/** Two columns of somebody's own before the table and two blank rows under the head. */
function shifted({ name, values }: SheetGrid): SheetGrid {
  const [head = [], ...rows] = values;
  const blank = (row: readonly GridValue[]): readonly GridValue[] => row.map(() => '');
  return {
    name,
    values: [head, blank(head), blank(head), ...rows].map((row) => ['', '', ...row]),
  };
}
