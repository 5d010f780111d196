/** The sheet 점검 as rows: readable with thousands of findings, exact about what it leaves out, and losing nothing that was typed. */
import { describe, expect, test } from '@jest/globals';
import type { RuleId, Severity } from '../../../src/checks/finding';
import { runChecks, type CheckReport } from '../../../src/checks/run-checks';
import { checkColumns, type CheckColumn } from '../../../src/checks/sheet/check-columns';
import { checkSheetRows, countFindings, type CheckSheetRow } from '../../../src/checks/sheet/check-sheet';
import { readTypedRows } from '../../../src/checks/sheet/typed-rows';
import { fingerprintOf, judge } from '../../../src/checks/waivers';
import { englishCheckSheetWords, koreanCheckSheetWords } from '../../../src/locale/check-sheet-words';
import { checkWords, type CheckWords } from '../../../src/locale/check-words';
import type { SheetGrid } from '../../../src/tables/grid';
import { checkedWorkbook } from '../checked-workbook';
import { cell, ruleWith } from '../made-findings';

const workbook = checkedWorkbook();
const today = '2026-03-31';
const sheetWords = koreanCheckSheetWords;

/** Findings made up for any rule say one sentence. */
const words: CheckWords = {
  get rule() {
    const saidAlike = { ...checkWords('ko').rule };
    for (const own of Object.keys(saidAlike) as RuleId[])
      Object.assign(saidAlike, { [own]: { title: saidAlike[own].title, sentence: () => '확인해 주세요.' } });
    return saidAlike;
  },
};

function reportOf(counts: readonly (readonly [RuleId, Severity, number])[]): CheckReport {
  return runChecks(
    workbook,
    counts.map(([id, severity, count]) =>
      ruleWith(
        id,
        Array.from({ length: count }, (_, index) => ({ severity, address: `F${String(index + 2)}` })),
      ),
    ),
  );
}

function rowsOf(report: CheckReport, before: SheetGrid = { name: '점검', values: [] }) {
  const typed = readTypedRows(before, sheetWords);
  const judgement = judge(report.findings, typed.waivers, today, typed.ended);
  const input = { report, judgement, typed: typed.rows, time: '2026-03-31 09:00' };
  return checkSheetRows(input, sheetWords, words);
}

function text(row: CheckSheetRow | undefined, column: CheckColumn): string {
  return row?.cells[checkColumns.indexOf(column)] ?? '';
}

/** The sheet as it was written, with something typed beside the findings whose key says so. */
function typedInto(
  rows: readonly CheckSheetRow[],
  typed: (key: string) => Readonly<Partial<Record<CheckColumn, string>>>,
): SheetGrid {
  return {
    name: '점검',
    values: rows.map((row) => {
      const beside = typed(text(row, 'key'));
      return checkColumns.map((column, index) => beside[column] ?? row.cells[index] ?? '');
    }),
  };
}

const isFinding = ({ kind }: CheckSheetRow): boolean => ['fail', 'rounding', 'question'].includes(kind);

describe('5,000 findings', () => {
  const report = reportOf([
    ['rates', 'question', 2_400],
    ['board', 'fail', 1_500],
    ['names', 'question', 1_000],
    ['levels', 'question', 100],
  ]);
  const rows = rowsOf(report);

  test('are listed to a hundred of a rule, errors first, and the rest is counted exactly', () => {
    expect(report.findings).toHaveLength(5_000);
    const listed = rows.filter(isFinding);
    expect(listed.map(({ kind }) => kind).indexOf('question')).toBe(100);
    expect(listed).toHaveLength(400);
    expect(rows.filter(({ kind }) => kind === 'remark').map((row) => text(row, 'sentence'))).toEqual([
      sheetWords.leftOut(1_400),
      sheetWords.leftOut(2_300),
      sheetWords.leftOut(900),
    ]);
    expect(sheetWords.leftOut(1_400)).toContain('1,400건이 더');
  });

  test('each "more" stands right below its rule, under its state', () => {
    rows.forEach((row, index) => {
      if (row.kind !== 'remark') return;
      expect(text(row, 'rule')).toBe(text(rows[index - 1], 'rule'));
      expect(text(row, 'state')).toBe(text(rows[index - 1], 'state'));
    });
  });

  test('are all counted in the summary, which says how many are not listed', () => {
    const summary = text(rows[1], 'state');
    expect(summary).toContain('오류 1,500건');
    expect(summary).toContain('확인할 것 3,500건');
    expect(summary).toContain('4,600건');
  });
});

test('a thousand are listed of all rules together, and every rule left out says how many', () => {
  const ids: readonly RuleId[] = [
    ...(['rates', 'board', 'names', 'levels', 'formulas', 'numbering'] as const),
    ...(['placeholders', 'activities', 'staffing', 'side-tables', 'input', 'unit-labels'] as const),
  ];
  const rows = rowsOf(reportOf(ids.map((id) => [id, 'question', 90] as const)));
  expect(rows.filter(isFinding).filter((row) => text(row, 'key') !== '')).toHaveLength(1_000);
  expect(rows.filter(({ kind }) => kind === 'remark').map((row) => text(row, 'sentence'))).toEqual([
    sheetWords.leftOut(80),
  ]);
});

test('what somebody typed beside, and what is waived, is never left out', () => {
  const report = reportOf([['rates', 'question', 1_000]]);
  const few = reportOf([['rates', 'question', 0]]);
  expect(rowsOf(few).filter(isFinding)).toEqual([]);
  const everything: SheetGrid = {
    name: '점검',
    values: [
      checkColumns.map((column) => sheetWords.headers[column]),
      ...report.findings.map((finding, index) => {
        const own: Readonly<Partial<Record<CheckColumn, string>>> = {
          treatment: index % 2 === 0 ? '면제' : '',
          reason: `사유 ${String(index)}`,
          key: `rates|${rowKeys(report)[index] ?? ''}|${finding.subject}`,
        };
        return checkColumns.map((column) => own[column] ?? '');
      }),
    ],
  };
  const rows = rowsOf(report, everything);
  expect(rows.filter(({ kind }) => kind === 'waived')).toHaveLength(500);
  expect(rows.filter(({ kind }) => kind === 'question')).toHaveLength(500);
  expect(rows.filter(({ kind }) => kind === 'remark')).toEqual([]);
  expect(
    new Set(rows.map((row) => text(row, 'reason')).filter((reason) => reason.startsWith('사유 '))).size,
  ).toBe(1_000);
});

/** Fingerprints, as the sheet would hold them. */
function rowKeys(report: CheckReport): readonly string[] {
  const known = fingerprints.get(report) ?? report.findings.map((finding) => fingerprintOf(finding));
  fingerprints.set(report, known);
  return known;
}

const fingerprints = new Map<CheckReport, readonly string[]>();

describe('what was typed beside a finding', () => {
  const report = reportOf([['rates', 'fail', 2]]);
  const none = reportOf([['rates', 'fail', 0]]);
  const first = (key: string): boolean => key.endsWith('rates/0');
  const beside = (typed: Readonly<Partial<Record<CheckColumn, string>>>) =>
    typedInto(rowsOf(report), (key) => (first(key) ? typed : {}));
  const own = (rows: readonly CheckSheetRow[]) => rows.find((row) => first(text(row, 'key')));

  test('stays beside it and beside no other', () => {
    const rows = rowsOf(report, beside({ reason: '확인 중' }));
    expect(text(own(rows), 'reason')).toBe('확인 중');
    expect(rows.filter((row) => text(row, 'reason') === '확인 중')).toHaveLength(1);
  });

  test.each([
    ['a waiver', { treatment: '면제', reason: '정산 전' }],
    ['a reason alone', { reason: '정산 전' }],
    ['a waiver with a day that is none', { treatment: '면제', reason: '정산 전', until: '연말' }],
  ])('%s stays listed as settled when it is mended, run after run', (_, typed) => {
    const once = rowsOf(none, beside(typed));
    const twice = rowsOf(
      none,
      typedInto(once, () => ({})),
    );
    for (const rows of [once, twice]) {
      const row = own(rows);
      expect(row?.kind).toBe('settled');
      for (const [column, value] of Object.entries(typed))
        expect(text(row, column as CheckColumn)).toBe(value);
    }
  });

  test('of a rule that could not be run is not called settled', () => {
    const broken = runChecks(workbook, [
      {
        id: 'rates',
        check() {
          throw new Error('no rates');
        },
      },
    ]);
    const rows = rowsOf(broken, beside({ treatment: '면제', reason: '정산 전' }));
    expect(text(own(rows), 'state')).toBe('');
    expect(text(own(rows), 'reason')).toBe('정산 전');
    expect(text(rows[rows.length - 1], 'sentence')).toContain('no rates');
  });

  test('as a waiver without reason stays as typed', () => {
    const row = own(rowsOf(report, beside({ treatment: '면제', until: '2026-12-31', by: '김○○' })));
    expect(row?.kind).toBe('fail');
    expect(['treatment', 'until', 'by'].map((column) => text(row, column as CheckColumn))).toEqual([
      '면제',
      '2026-12-31',
      '김○○',
    ]);
  });

  test('as its giver does not pass to the next waiver once this one has ended', () => {
    const given = typedInto(rowsOf(report), (key) =>
      first(key) ? { treatment: '', reason: '정산 전', by: '김○○', since: '2026-01-02' } : {},
    );
    expect(text(own(rowsOf(report, given)), 'by')).toBe('');
    expect(text(own(rowsOf(report, given)), 'reason')).toBe('정산 전');
  });
});

test('the first cell is linked, ten more are named and the rest counted', () => {
  const report = runChecks(workbook, [
    {
      id: 'rates',
      check: () => ({
        compared: 1,
        findings: ruleWith('rates', [{ severity: 'fail' }])
          .check(workbook)
          .findings.map((finding) => ({
            ...finding,
            cells: Array.from({ length: 15 }, (_, index) => cell('집행', `E${String(index + 2)}`)),
          })),
      }),
    },
  ]);
  const row = rowsOf(report).find(isFinding);
  expect(row?.link).toMatchObject({ sheet: '집행', address: 'E2' });
  expect(text(row, 'place')).toBe('집행!E2');
  expect(text(row, 'others')).toMatch(/^집행!E3, .*집행!E12, 외 4곳$/);
});

test('every rule says what it compared, and one that had nothing to compare says so', () => {
  const rows = rowsOf(
    reportOf([
      ['rates', 'fail', 3],
      ['board', 'fail', 0],
    ]),
  ).filter(({ kind }) => kind === 'rule');
  expect(rows.map((row) => text(row, 'sentence'))).toEqual([
    '3건 비교. 오류 3, 단수차이 0, 확인 0.',
    '비교할 것이 없습니다.',
  ]);
  expect(englishCheckSheetWords.ruleComparedNothing).toMatch(/nothing to compare/);
});

test('a rule that broke is counted apart', () => {
  const report = runChecks(workbook, [
    ruleWith('rates', [{ severity: 'fail' }]),
    {
      id: 'board',
      check() {
        throw new Error('no board');
      },
    },
  ]);
  expect(countFindings({ report, judgement: judge(report.findings, [], today) })).toEqual({
    fails: 1,
    roundings: 0,
    questions: 0,
    waived: 0,
    compared: 1,
    rules: 2,
    notRun: 1,
  });
});

test('no text is too long for a cell', () => {
  const long = checkWords('ko');
  const report = runChecks(workbook, [
    {
      id: 'execution-extremes',
      check: () => ({
        compared: 1,
        findings: ruleWith('execution-extremes', [{ severity: 'fail' }])
          .check(workbook)
          .findings.map((finding) => ({
            ...finding,
            subject: '가'.repeat(49_999),
            detail: { ...finding.detail, name: '가'.repeat(49_999) },
          })),
      }),
    },
  ]);
  const judgement = judge(report.findings, [], today);
  const rows = checkSheetRows({ report, judgement, typed: new Map(), time: '' }, sheetWords, long);
  for (const cellText of rows.flatMap(({ cells }) => cells)) expect(cellText.length).toBeLessThan(10_000);
});
