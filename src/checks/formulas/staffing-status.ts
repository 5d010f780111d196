/** 인력현황: its figures by grade and in total, and whether it still lists the grades and staff outside the table. */
import type { CountEntry } from '../../ledger/entry';
import type { Ledger } from '../../ledger/ledger';
import type { OutsideStaff, StaffGrade } from '../../ledger/records';
import { staffVariance } from '../../ledger/staffing';
import { quotedSheet } from '../../tables/addresses';
import type { CheckedSheet } from '../checked-workbook';
import { textAt } from './cell-position';
import type { ComputedColumn, RowResults } from './comparison';
import type { FormulaContext } from './formula-context';
import { cellOf, findHead, hasFormulaOver, isEmptySheet, plainLabel, type SheetHead } from './labelled-sheet';
import type { Result } from './result';
import { SheetList } from './sheet-list';

type LabelKey = 'grade' | 'total';

const totalKey = 'total';
const gradeKey = (grade: string): string => `grade:${grade}`;

export function compareStaffingStatus(context: FormulaContext): void {
  const { workbook, seen, doubts, comparison } = context;
  const { names, ledger } = workbook;
  const sheet = workbook.sheets.staffingStatus;
  if (sheet === undefined) return;
  const { grid } = sheet;
  const words = names.computed;
  const list = new SheetList();
  const hasStaff = listStaff(list, context);
  if (isEmptySheet(sheet)) {
    if (hasStaff) context.emptySheets.push(grid.name);
    return;
  }
  const labels = { grade: words.grade, total: words.total };
  const head = findHead<LabelKey>(grid, labels, ['grade', 'total']);
  if (head === null) return;

  const columns = statusColumns(sheet, head, list, context);
  const figures = staffFigures(ledger);
  const seenFigures = seen === ledger ? figures : staffFigures(seen);
  const kinds = new Set(ledger.records.outsideStaff.map((staff) => staff.kind));
  const ownRows = new Map<string, 'authorized' | 'actual' | 'variance' | 'headcount'>([
    [plainLabel(words.authorized), 'authorized'],
    [plainLabel(words.actual), 'actual'],
    [plainLabel(words.variance), 'variance'],
    [plainLabel(words.headcount), 'headcount'],
  ]);
  for (let row = head.row + 1; row < grid.values.length; row += 1) {
    const label = textAt(grid, row, head.columns.grade);
    if (label === '') continue;
    const own = ownRows.get(plainLabel(label));
    const record = own === undefined ? label : words[own];
    const isOutside = own === undefined;
    if (isOutside && !kinds.has(label) && !isOutsideRow(sheet, row, context)) continue;
    list.sees({ label: record, group: '' }, cellOf(grid, row, head.columns.grade, record, labels.grade));
    const of = (from: StaffFigures): RowResults | undefined =>
      own === undefined ? from.outside.get(label) : from[own];
    const expected = of(figures);
    if (expected === undefined) continue;
    comparison.compareRow(sheet, columns, {
      row,
      record,
      expected,
      seen: of(seenFigures) ?? expected,
      isDecidable: (column) => {
        if (own === undefined) return doubts.canReadRecord('outsideStaff', label);
        if (column !== totalKey) return doubts.canReadRecord('staffing', column.slice(gradeKey('').length));
        return (
          doubts.canReadTable('staffing') && (own !== 'headcount' || doubts.canReadTable('outsideStaff'))
        );
      },
    });
  }
  if (!doubts.hasColumns('staffing') || !doubts.hasColumns('outsideStaff')) return;
  const stale = list.stale(cellOf(grid, head.row, head.columns.grade, '', labels.grade));
  if (stale !== null) context.staleLists.push(stale);
}

/** What the sheet should list; false when nobody is typed. */
function listStaff(list: SheetList, { workbook }: FormulaContext): boolean {
  const { staff, outsideStaff } = workbook.ledger.records;
  const words = workbook.names.computed;
  const typed = [...staff.map(({ grade }) => grade), ...outsideStaff.map(({ kind }) => kind)].filter(
    (name) => name !== '',
  );
  const own = [words.authorized, words.actual, words.variance, words.headcount];
  for (const label of [...typed, ...own]) list.want({ label, group: '' });
  return typed.length > 0;
}

/** Whether a label that 별도인력 does not have was listed from there. */
function isOutsideRow(sheet: CheckedSheet, row: number, { workbook }: FormulaContext): boolean {
  const over = `${quotedSheet(workbook.names.sheets.outsideStaff)}!`;
  return (sheet.formulas[row] ?? []).some((formula) => formula.includes(over));
}

function statusColumns(
  sheet: CheckedSheet,
  head: SheetHead<LabelKey>,
  list: SheetList,
  { workbook }: FormulaContext,
): readonly ComputedColumn[] {
  const { grid } = sheet;
  const { names, ledger } = workbook;
  const grades = new Set(ledger.records.staff.map(({ grade }) => grade).filter((grade) => grade !== ''));
  const over = `${quotedSheet(names.sheets.staffing)}!`;
  const labelled = new Set(Object.values(head.columns));
  const columns: ComputedColumn[] = [];
  const add = (key: string, header: string, index: number): void => {
    columns.push({ key, header, index, measure: { kind: 'count' }, reads: [] });
  };
  if (head.columns.total !== undefined) add(totalKey, names.computed.total, head.columns.total);
  (grid.values[head.row] ?? []).forEach((_, index) => {
    const name = textAt(grid, head.row, index);
    if (name === '' || labelled.has(index)) return;
    const isKnown = grades.has(name);
    if (!isKnown && !hasFormulaOver(sheet, head.row, index, over)) return;
    list.sees({ label: name, group: '' }, cellOf(grid, head.row, index, '', name));
    if (isKnown) add(gradeKey(name), name, index);
  });
  return columns;
}

interface StaffFigures {
  readonly authorized: RowResults;
  readonly actual: RowResults;
  readonly variance: RowResults;
  readonly headcount: RowResults;
  readonly outside: ReadonlyMap<string, RowResults>;
}

function staffFigures({ staffing, records }: Ledger): StaffFigures {
  const authorized = countsByKey(records.staff, (grade) => [grade.grade, grade.authorized]);
  const actual = countsByKey(records.staff, (grade) => [grade.grade, grade.actual]);
  const byGrade = (result: (grade: string) => Result): RowResults =>
    Object.fromEntries([...authorized.keys()].map((grade) => [gradeKey(grade), result(grade)]));
  const count = (counts: typeof authorized, grade: string): number => counts.get(grade)?.count ?? 0;
  const shown = (counts: typeof authorized, grade: string): Result =>
    counts.get(grade)?.hasNil === true ? '-' : count(counts, grade);
  const outside = countsByKey(records.outsideStaff, (staff) => [staff.kind, staff.count]);
  return {
    authorized: { ...byGrade((grade) => shown(authorized, grade)), [totalKey]: staffing.authorized },
    actual: { ...byGrade((grade) => shown(actual, grade)), [totalKey]: staffing.actual },
    variance: {
      ...byGrade((grade) => staffVariance(count(authorized, grade), count(actual, grade))),
      [totalKey]: staffVariance(staffing.authorized, staffing.actual),
    },
    headcount: { [totalKey]: staffing.headcount },
    outside: new Map([...outside].map(([kind, sum]) => [kind, { [totalKey]: sum.count }])),
  };
}

interface CountSum {
  readonly count: number;
  readonly hasNil: boolean;
}

function countsByKey<Item extends StaffGrade | OutsideStaff>(
  items: readonly Item[],
  read: (item: Item) => readonly [string, CountEntry],
): ReadonlyMap<string, CountSum> {
  const sums = new Map<string, CountSum>();
  for (const item of items) {
    const [key, entry] = read(item);
    const before = sums.get(key);
    sums.set(key, {
      count: (before?.count ?? 0) + entry.count,
      hasNil: before?.hasNil === true || entry.state === 'nil',
    });
  }
  return sums;
}
