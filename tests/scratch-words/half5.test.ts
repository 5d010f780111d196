/** Half-filled and garbled workbooks: whatever stands in the cells, every rule ends, and what it says can be read and waived. */
import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { allRules } from '../../src/checks/all-rules';
import type { CheckedSheet, CheckedWorkbook } from '../../src/checks/checked-workbook';
import type { AnyFinding } from '../../src/checks/finding';
import { runChecks } from '../../src/checks/run-checks';
import { waiverKey } from '../../src/checks/waivers';
import type { CellSource } from '../../src/ledger/entry';
import { checkWords, findingSentence } from '../../src/locale/check-words';
import { koreanWorkbookNames } from '../../src/locale/workbook-names.ko';
import type { GridValue } from '../../src/tables/grid';
import { tableKeys, type ComputedSheetKey, type TableKey } from '../../src/tables/layout';
import type { WorkbookGrids } from '../../src/tables/read-records';
import { referenceRows } from '../checks/checked-workbook';
import { checkedSheets } from '../checks/formulas/read-back';
import { computedRows, smallComputed } from '../checks/formulas/small-computed';
import { plantedWorkbooks } from '../checks/workbooks/planted-workbook';

type Key = TableKey | ComputedSheetKey;
type Rows = readonly (readonly GridValue[])[];
/** `null` where the sheet is gone. */
type Sheets = Readonly<Partial<Record<Key, Rows | null>>>;

const keys: readonly Key[] = [...tableKeys, 'budgetSummary', 'executionStatus', 'staffingStatus'];

/** Four documents without results of formulas, and a small one that has them. */
const workbooks: readonly { readonly sheets: Sheets; readonly hasResults: boolean }[] = [
  { sheets: sheetsBy((key) => (isTable(key) ? referenceRows(key) : undefined)), hasResults: false },
  ...plantedWorkbooks.map(({ clean }) => ({ sheets: plantedSheets(clean), hasResults: false })),
  { sheets: sheetsBy(computedRows), hasResults: true },
];

/** What people leave in cells, and what other programs make of it. */
const typed: readonly GridValue[] = [
  ...['', ' ', 'abc', '12,3x', '-', '0', '#REF!', '{{', '{{예산액:1}}', '△10', '2019-02-31', 'a/b', '1,000'],
  ...[
    '합계',
    '소계',
    '정원 계',
    '기간',
    '누계',
    '실적',
    '반올림',
    '10%',
    '6.14',
    '①',
    '１０',
    '가'.repeat(300),
  ],
  ...[-5, 0, 1, 2, 2019, 12.345678, 1e15, 1e16, true],
  { date: '2019-06-30' },
];

type Damage = (rows: Rows) => Rows | null;

const cell = fc.record({ row: fc.nat(250), column: fc.nat(14), value: fc.constantFrom(...typed) });

const damages: fc.Arbitrary<Damage> = fc.oneof(
  { weight: 10, arbitrary: cell.map(typedOver) },
  {
    weight: 3,
    arbitrary: cell.map(({ column, value }) => changedBelowHead((row) => replaced(row, column, value))),
  },
  { weight: 2, arbitrary: cell.map(({ column }) => changedBelowHead((row) => replaced(row, column, ''))) },
  {
    weight: 1,
    arbitrary: cell.map(
      ({ column }): Damage =>
        (rows) =>
          rows.map((row, at) => (at === 0 ? replaced(row, column, '') : row)),
    ),
  },
  {
    weight: 2,
    arbitrary: cell.map(
      ({ row }): Damage =>
        (rows) =>
          twice(rows, row % (rows.length + 1)),
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .nat(6)
      .map((gap) =>
        changedBelowHead((row, at) => row.map((value, on) => ((at + on) % (gap + 2) ? value : ''))),
      ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Damage>(
      (rows) => rows.slice(0, 1),
      () => [],
      () => null,
    ),
  },
);

const damagedWorkbook = fc
  .record({
    from: fc.constantFrom(...workbooks),
    done: fc.array(fc.record({ key: fc.constantFrom(...keys), damage: damages }), {
      minLength: 1,
      maxLength: 25,
    }),
  })
  .map(({ from, done }) => {
    const sheets: Partial<Record<Key, Rows | null>> = { ...from.sheets };
    for (const { key, damage } of done) sheets[key] = damage(sheets[key] ?? []);
    return from.hasResults ? withResults(sheets) : withoutResults(sheets);
  });

const [korean, english] = [checkWords('ko'), checkWords('en')];

test('no rule breaks on a half-filled workbook, and each finding is one of its own, with a cell and a sentence', () => {
  fc.assert(
    fc.property(damagedWorkbook, (workbook) => {
      const { rules, findings } = runChecks(workbook, allRules);
      expect(rules.filter(({ failure }) => failure !== null)).toEqual([]);
      expect(new Set(findings.map(waiverKey)).size).toBe(findings.length);
      expect(findings.filter(({ cells }) => cells.length === 0 || !cells.every(isPlace))).toEqual([]);
      expect(findings.flatMap(faultyTexts)).toEqual([]);
    }),
    { seed: 5, numRuns: 900 },
  );
});

function isPlace({ sheet, address }: CellSource): boolean {
  return sheet !== '' && /^[A-Z]+[1-9]\d*$/.test(address);
}

/** Texts with something in them that nobody typed; sentences with a hole where a name or figure should stand. */
function faultyTexts(finding: AnyFinding): readonly string[] {
  const sentences = [korean, english].map((words) => findingSentence(finding, words));
  const figures: readonly string[] = Object.values({ ...finding.figures });
  return [
    ...[...sentences, ...figures, finding.subject].filter((text) =>
      /undefined|NaN|Infinity|null|\[object/.test(text),
    ),
    ...figures.filter((text) => text.length > 400),
    // An input problem quotes the cell as it is, blank or not.
    ...sentences.filter(
      (text) => finding.rule !== 'input' && /''(?!\d)|\(\)|\( |, ,|: \.|\s{2}|^[\s의]|^$/.test(text),
    ),
  ];
}

function typedOver({ row, column, value }: { row: number; column: number; value: GridValue }): Damage {
  return (rows) =>
    rows.map((cells, at) => (at === row % rows.length ? replaced(cells, column, value) : cells));
}

function changedBelowHead(change: (row: readonly GridValue[], at: number) => readonly GridValue[]): Damage {
  return (rows) => rows.map((row, at) => (at === 0 ? row : change(row, at)));
}

function twice(rows: Rows, at: number): Rows {
  return [...rows.slice(0, at), ...rows.slice(at, at + 1), ...rows.slice(at)];
}

function replaced(cells: readonly GridValue[], column: number, value: GridValue): readonly GridValue[] {
  return cells.map((before, at) => (at === column % cells.length ? value : before));
}

function withoutResults(sheets: Sheets): CheckedWorkbook {
  const found: Partial<Record<Key, CheckedSheet>> = {};
  for (const key of keys) {
    const values = sheets[key];
    if (values)
      found[key] = {
        grid: { name: koreanWorkbookNames.sheets[key], values },
        formulas: values.map((row) => row.map(() => '')),
      };
  }
  return checkedSheets(found);
}

function withResults(sheets: Sheets): CheckedWorkbook {
  const left: Partial<Record<Key, Rows>> = {};
  for (const key of keys) left[key] = sheets[key] ?? [];
  const made = smallComputed([], left).sheets;
  const found: Partial<Record<Key, CheckedSheet>> = {};
  for (const key of keys) if (sheets[key] && made[key]) found[key] = made[key];
  return checkedSheets(found);
}

function plantedSheets(grids: WorkbookGrids): Sheets {
  return sheetsBy((key) => (isTable(key) ? grids[key]?.values : undefined));
}

function sheetsBy(rowsOf: (key: Key) => Rows | undefined): Sheets {
  const sheets: Partial<Record<Key, Rows>> = {};
  for (const key of keys) {
    const rows = rowsOf(key);
    if (rows !== undefined) sheets[key] = rows;
  }
  return sheets;
}

function isTable(key: Key): key is TableKey {
  return (tableKeys as readonly string[]).includes(key);
}
