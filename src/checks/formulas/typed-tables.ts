/** The computed columns of 기간, 예산, 인력 and 재무 against what the ledger gives for each record. */
import type { CellSource } from '../../ledger/entry';
import type { BalanceSheetItem, RateBasis, StaffGrade } from '../../ledger/records';
import { staffVariance } from '../../ledger/staffing';
import { expectedAtYearEnd, remaining } from '../../ledger/totals';
import type { Unit } from '../../ledger/unit';
import { columnsOf, type Column, type ColumnKey, type TableKey } from '../../tables/layout';
import { locateTable } from '../../tables/table-reader';
import { positionOf } from './cell-position';
import type { ComputedColumn, RowResults } from './comparison';
import { placedLines, rateResult, type FormulaContext, type PlacedLine } from './formula-context';
import type { Measure } from './result';

/** 집행 반영 and 연말 반영; true when all of them are right, so that what is spent can be judged. */
export function comparePeriods({ workbook, doubts, comparison }: FormulaContext): boolean {
  const sheet = workbook.sheets.periods;
  if (sheet === undefined) return true;
  const columns = computedColumnsIn('periods', workbook, 'won');
  let hold = true;
  for (const { name, source, countsAsSpent, countsAtYearEnd } of workbook.ledger.periods) {
    if (name === '') continue;
    const results = { countsAsSpent: countsAsSpent ? 1 : 0, countsAtYearEnd: countsAtYearEnd ? 1 : 0 };
    const row = comparison.compareRow(sheet, columns, {
      row: rowOf(source),
      record: name,
      expected: results,
      seen: results,
      isDecidable: () => doubts.canReadPeriods(),
    });
    if (!row) hold = false;
  }
  return hold;
}

const budgetReads: Readonly<Partial<Record<ColumnKey<'budget'>, readonly ColumnKey<'budget'>[]>>> = {
  currentBudget: ['changes'],
  executionRate: ['spent', 'currentBudget'],
  remaining: ['currentBudget', 'spent'],
  planned: ['spent'],
  expectedAtYearEnd: ['spent', 'planned'],
};

/** Columns that do not depend on which periods count. */
const withoutPeriods: readonly string[] = ['changes', 'currentBudget'];

export function compareBudget(context: FormulaContext, periodsHold: boolean): void {
  const { workbook, seen, doubts, comparison } = context;
  const sheet = workbook.sheets.budget;
  if (sheet === undefined) return;
  const { entryUnit, rateBasis } = workbook.ledger.records.settings;
  const columns = computedColumnsIn('budget', workbook, entryUnit, budgetReads);
  const seenLines = seen === workbook.ledger ? [] : placedLines(seen);
  const canJudgeSpent = periodsHold && doubts.canReadPeriods();
  const canJudgeChanges = doubts.canReadSetting('executionAsOf');
  const canJudgeRate = doubts.canReadSetting('rateBasis');
  placedLines(workbook.ledger).forEach((placed, index) => {
    const { line } = placed.line;
    if (line.number === '') return;
    const canRead = doubts.canReadProgram(line.number);
    const expected = budgetResults(placed, rateBasis);
    const seenLine = seenLines[index];
    comparison.compareRow(sheet, columns, {
      row: rowOf(line.source),
      record: line.source.record,
      expected,
      seen: seenLine === undefined ? expected : budgetResults(seenLine, rateBasis),
      isDecidable: (column) =>
        canRead &&
        (withoutPeriods.includes(column) ? canJudgeChanges : canJudgeSpent) &&
        (canJudgeRate || column !== 'executionRate'),
    });
  });
}

function budgetResults({ program, line: { totals } }: PlacedLine, basis: RateBasis): RowResults {
  const { hasExecution } = program;
  return {
    changes: totals.changes,
    currentBudget: totals.currentBudget,
    spent: hasExecution ? totals.spent : '-',
    executionRate: hasExecution ? rateResult(totals, basis) : '-',
    remaining: remaining(totals),
    planned: hasExecution ? totals.planned : '-',
    expectedAtYearEnd: hasExecution ? expectedAtYearEnd(totals) : '-',
  };
}

export function compareStaffing({ workbook, seen, doubts, comparison }: FormulaContext): void {
  const sheet = workbook.sheets.staffing;
  if (sheet === undefined) return;
  const columns = computedColumnsIn('staffing', workbook, 'won');
  workbook.ledger.records.staff.forEach((grade, index) => {
    if (grade.grade === '') return;
    comparison.compareRow(sheet, columns, {
      row: rowOf(grade.authorized.source),
      record: grade.grade,
      expected: staffResults(grade),
      seen: staffResults(seen.records.staff[index] ?? grade),
      isDecidable: () => doubts.canReadRecord('staffing', grade.grade),
    });
  });
}

/** 결원율: (정원 − 현원) ÷ 정원, and 0 where nobody is missing. */
function staffResults({ authorized, actual }: StaffGrade): RowResults {
  const vacancies = Math.max(0, authorized.count - actual.count);
  return {
    variance: staffVariance(authorized.count, actual.count),
    vacancyRate: authorized.count === 0 ? '-' : vacancies / authorized.count,
  };
}

export function compareBalanceSheet({ workbook, seen, doubts, comparison }: FormulaContext): void {
  const sheet = workbook.sheets.balanceSheet;
  if (sheet === undefined) return;
  const { balanceSheet, settings } = workbook.ledger.records;
  const columns = computedColumnsIn('balanceSheet', workbook, settings.balanceSheetUnit);
  balanceSheet.forEach((item, index) => {
    if (item.item === '') return;
    comparison.compareRow(sheet, columns, {
      row: rowOf(item.current.source),
      record: item.item,
      expected: balanceResults(item),
      seen: balanceResults(seen.records.balanceSheet[index] ?? item),
      isDecidable: () => doubts.canReadRecord('balanceSheet', item.item),
    });
  });
}

function balanceResults({ current, previous }: BalanceSheetItem): RowResults {
  return { change: current.won - previous.won };
}

/** The computed columns that a table's sheet has. */
function computedColumnsIn(
  table: TableKey,
  { sheets, names }: FormulaContext['workbook'],
  unit: Unit,
  reads: Readonly<Partial<Record<string, readonly string[]>>> = {},
): readonly ComputedColumn[] {
  const grid = sheets[table]?.grid;
  if (grid === undefined) return [];
  const headers: Readonly<Record<string, string>> = names.headers[table];
  const position: { readonly columns: Readonly<Partial<Record<string, number>>> } = locateTable(
    table,
    names.headers[table],
    grid,
    [],
  );
  return (columnsOf(table) as readonly (readonly [string, Column])[]).flatMap(([key, column]) => {
    const index = position.columns[key];
    if (index === undefined || column.kind !== 'computed' || column.format === 'key') return [];
    return [
      {
        key,
        header: headers[key] ?? '',
        index,
        measure: measureOf(column.format, unit),
        reads: reads[key] ?? [],
      },
    ];
  });
}

function measureOf(
  format: Exclude<Extract<Column, { kind: 'computed' }>['format'], 'key'>,
  unit: Unit,
): Measure {
  if (format === 'amount') return { kind: 'amount', unit };
  return { kind: format === 'variance' ? 'count' : format };
}

function rowOf(source: CellSource): number {
  return positionOf(source.address).row;
}
