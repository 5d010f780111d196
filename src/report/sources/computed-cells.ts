/** Finds the cells that show computed figures: in the computed sheets by their labels, in typed tables by their columns. */
import { positionOf, textAt, valueAt } from '../../checks/formulas/cell-position';
import { findHead, plainLabel } from '../../checks/formulas/labelled-sheet';
import type { CheckedSheet, CheckedWorkbook } from '../../checks/checked-workbook';
import type { CellSource } from '../../ledger/entry';
import type { Ledger } from '../../ledger/ledger';
import { readNumberText } from '../../tables/number-text';
import { cellAddress } from '../../tables/grid';
import type { ColumnKey, TableKey } from '../../tables/layout';
import { locateTable } from '../../tables/table-reader';
import type { ComputedCell, FigureMeasure, FigureSubject, FindComputedCell } from './computed-figure';

/** What it looks at: the sheets as the checks read them. */
type ReadWorkbook = Pick<CheckedWorkbook, 'names' | 'ledger' | 'sheets'>;

type Cells = Map<string, ComputedCell>;

/**
 * Looks every cell up once, in time linear in the cells. A cell counts whose formula has a result, or whose formula somebody
 * typed over or deleted; a sheet whose head or labels are gone shows nothing, and of a label that stands twice the first is
 * taken.
 */
export function computedCellFinder(workbook: ReadWorkbook): FindComputedCell {
  const cells: Cells = new Map();
  addBudgetSummary(workbook, cells);
  addExecutionStatus(workbook, cells);
  addStaffingStatus(workbook, cells);
  addBudgetLines(workbook, cells);
  addGrades(workbook, cells);
  addBalanceSheet(workbook, cells);
  return ({ of, measure }) => cells.get(keyOf(of, measure));
}

function keyOf(of: FigureSubject, measure: FigureMeasure): string {
  return JSON.stringify([measure, of.kind, ...namesOf(of)]);
}

function namesOf(of: FigureSubject): readonly string[] {
  switch (of.kind) {
    case 'group':
    case 'executedGroup':
      return [of.group];
    case 'program':
      return [of.number];
    case 'line':
      return [of.number, of.subProgram];
    case 'grade':
      return [of.grade];
    case 'balanceItem':
      return [of.section, of.item];
    case 'total':
    case 'executedTotal':
    case 'staff':
      return [];
  }
}

function add(
  cells: Cells,
  of: FigureSubject,
  measure: FigureMeasure,
  sheet: CheckedSheet,
  row: number,
  column: number | undefined,
): void {
  const key = keyOf(of, measure);
  if (column === undefined || cells.has(key)) return;
  const origin = originOf(sheet, row, column);
  if (origin !== null) cells.set(key, { sheet: sheet.grid.name, address: cellAddress(row, column), origin });
}

/** null for a formula without a figure. */
function originOf(
  { grid, formulas }: CheckedSheet,
  row: number,
  column: number,
): ComputedCell['origin'] | null {
  // What reads no cell, as =530 does, computes no more than a typed number.
  if (!/\p{L}/u.test(formulas[row]?.[column] ?? '')) return 'formulaGone';
  const value = valueAt(grid, row, column);
  const isFigure = typeof value === 'number' || (typeof value === 'string' && readNumberText(value) !== null);
  return isFigure ? 'formula' : null;
}

/** Rows of 총괄표 and 집행현황 are known by group, number and the words of sums. */
interface SumRow {
  readonly row: number;
  readonly group: string;
  readonly number: string;
  readonly kind: 'line' | 'subtotal' | 'total';
}

function sumRows(
  { grid }: CheckedSheet,
  head: {
    readonly row: number;
    readonly columns: Readonly<Partial<Record<'group' | 'number' | 'program', number>>>;
  },
  { subtotal, total }: ReadWorkbook['names']['computed'],
): readonly SumRow[] {
  const { columns } = head;
  const rows: SumRow[] = [];
  for (let row = head.row + 1; row < grid.values.length; row += 1) {
    const group = textAt(grid, row, columns.group);
    const number = textAt(grid, row, columns.number);
    if (number !== '') rows.push({ row, group, number, kind: 'line' });
    else if (plainLabel(textAt(grid, row, columns.program)) === plainLabel(subtotal))
      rows.push({ row, group, number, kind: 'subtotal' });
    else if (plainLabel(group) === plainLabel(total)) rows.push({ row, group, number, kind: 'total' });
  }
  return rows;
}

function addBudgetSummary({ names, sheets }: ReadWorkbook, cells: Cells): void {
  const sheet = sheets.budgetSummary;
  if (sheet === undefined) return;
  const { group, number, program, budget, share } = names.computed;
  const labels = { group, number, program, budget, share };
  const head = findHead<keyof typeof labels>(sheet.grid, labels, ['group', 'number', 'program']);
  if (head === null) return;
  for (const sum of sumRows(sheet, head, names.computed)) {
    const of: FigureSubject =
      sum.kind === 'line'
        ? { kind: 'program', number: sum.number }
        : sum.kind === 'subtotal'
          ? { kind: 'group', group: sum.group }
          : { kind: 'total' };
    for (const measure of ['budget', 'share'] as const)
      add(cells, of, measure, sheet, sum.row, head.columns[measure]);
  }
}

const statusMeasures = ['budget', 'currentBudget', 'spent', 'executionRate', 'remaining', 'planned'] as const;

/** What programmes without execution add nothing to, so that the sums over those that have some are those over all. */
const ofExecutionOnly: readonly FigureMeasure[] = ['spent', 'executionRate', 'planned'];

/** 집행현황 sums over the programmes that have execution; its lines show nothing that 예산 does not. */
function addExecutionStatus({ names, ledger, sheets }: ReadWorkbook, cells: Cells): void {
  const sheet = sheets.executionStatus;
  if (sheet === undefined) return;
  const { group, number, program, budget, currentBudget, spent, executionRate, remaining, planned } =
    names.computed;
  const labels = {
    ...{ group, number, program },
    ...{ budget, currentBudget, spent, executionRate, remaining, planned },
  };
  const head = findHead<keyof typeof labels>(sheet.grid, labels, ['group', 'number', 'program']);
  if (head === null) return;
  const complete = completeGroups(ledger);
  for (const sum of sumRows(sheet, head, names.computed)) {
    if (sum.kind === 'line') continue;
    const isTotal = sum.kind === 'total';
    const executed: FigureSubject = isTotal
      ? { kind: 'executedTotal' }
      : { kind: 'executedGroup', group: sum.group };
    const all: FigureSubject = isTotal ? { kind: 'total' } : { kind: 'group', group: sum.group };
    const isComplete = isTotal ? complete.size === ledger.groups.length : complete.has(sum.group);
    for (const measure of statusMeasures) {
      add(cells, executed, measure, sheet, sum.row, head.columns[measure]);
      if (isComplete || ofExecutionOnly.includes(measure))
        add(cells, all, measure, sheet, sum.row, head.columns[measure]);
    }
  }
}

/** Groups all of whose programmes have execution. */
function completeGroups({ groups }: Ledger): ReadonlySet<string> {
  return new Set(
    groups.filter(({ programs }) => programs.every((each) => each.hasExecution)).map(({ name }) => name),
  );
}

const staffMeasures = ['authorized', 'actual', 'variance', 'headcount'] as const;

/** The sums of 인력현황; what it shows by grade is typed in 인력, or computed there. */
function addStaffingStatus({ names, sheets }: ReadWorkbook, cells: Cells): void {
  const sheet = sheets.staffingStatus;
  if (sheet === undefined) return;
  const words = names.computed;
  const head = findHead(sheet.grid, { grade: words.grade, total: words.total }, ['grade', 'total']);
  if (head === null) return;
  const measures = new Map(staffMeasures.map((measure) => [plainLabel(words[measure]), measure]));
  for (let row = head.row + 1; row < sheet.grid.values.length; row += 1) {
    const measure = measures.get(plainLabel(textAt(sheet.grid, row, head.columns.grade)));
    if (measure !== undefined) add(cells, { kind: 'staff' }, measure, sheet, row, head.columns.total);
  }
}

/** A typed table and where its columns stand; null for one that is not there. */
function columnsIn<Key extends TableKey>(
  table: Key,
  { names, sheets }: ReadWorkbook,
): {
  readonly sheet: CheckedSheet;
  readonly columns: Readonly<Partial<Record<ColumnKey<Key>, number>>>;
} | null {
  const sheet = sheets[table];
  if (sheet === undefined) return null;
  return { sheet, columns: locateTable(table, names.headers[table], sheet.grid, []).columns };
}

const lineMeasures = [
  'changes',
  'currentBudget',
  'spent',
  'executionRate',
  'remaining',
  'planned',
  'expectedAtYearEnd',
] as const;

/** A programme that is not split is its one line. */
function addBudgetLines(workbook: ReadWorkbook, cells: Cells): void {
  const found = columnsIn('budget', workbook);
  if (found === null) return;
  const { sheet, columns } = found;
  for (const { programs } of workbook.ledger.groups)
    for (const { number, lines } of programs)
      for (const { line } of lines)
        for (const measure of lineMeasures) {
          const row = rowOf(line.source);
          const { subProgram } = line;
          add(cells, { kind: 'line', number, subProgram }, measure, sheet, row, columns[measure]);
          if (lines.length === 1)
            add(cells, { kind: 'program', number }, measure, sheet, row, columns[measure]);
        }
}

function addGrades(workbook: ReadWorkbook, cells: Cells): void {
  const found = columnsIn('staffing', workbook);
  if (found === null) return;
  const { sheet, columns } = found;
  for (const { grade, authorized } of workbook.ledger.records.staff)
    for (const measure of ['variance', 'vacancyRate'] as const)
      add(cells, { kind: 'grade', grade }, measure, sheet, rowOf(authorized.source), columns[measure]);
}

function addBalanceSheet(workbook: ReadWorkbook, cells: Cells): void {
  const found = columnsIn('balanceSheet', workbook);
  if (found === null) return;
  const { sheet, columns } = found;
  for (const { section, item, current } of workbook.ledger.records.balanceSheet)
    add(
      cells,
      { kind: 'balanceItem', section, item },
      'change',
      sheet,
      rowOf(current.source),
      columns.change,
    );
}

function rowOf({ address }: CellSource): number {
  return positionOf(address).row;
}
