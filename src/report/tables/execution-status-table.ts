/** 집행현황표: every programme and sub-programme with budget, execution, rate and what remains; slow ones are marked. */
import { isNumbered, type LedgerLine, type Program, type ProgramGroup } from '../../ledger/ledger';
import { executionRate, remaining, type Totals } from '../../ledger/totals';
import { isSlow } from '../charts/judged-programs';
import type { CellRole, Table, TableCell, TableRow, TextRun } from '../document/document';
import { amountSumRun, combinedState, computedAmountRun, computedRateRun } from '../figures';
import { oneLine } from '../paragraphs';
import type { ReportContext } from '../report-context';
import type { ComputedFigure, FigureMeasure, FigureSubject } from '../sources/computed-figure';
import { budgetSumRun } from './budget-sum-run';
import { amountCell, headCell, labelCell, runsCell, sumLabelCell } from './cells';
import { lineFigures } from './line-figures';
import { unitAndDay } from './table-notes';

/** Sets a sub-programme in under its programme; a wide space is kept by every renderer. */
const subProgramMark = '\u3000- ';

/**
 * Programmes that have execution stand under their groups and are summed up; those without, of which no rate can be told,
 * follow with sums of their own, so that the last row is the whole budget.
 */
export function executionStatusTable(context: ReportContext): Table {
  const { ledger, settings, words, amountUnit } = context;
  const text = words.executionStatus;
  const programs = ledger.groups.flatMap((group) => group.programs);
  const without = programs.filter(({ hasExecution }) => !hasExecution);
  return {
    type: 'table',
    purpose: 'data',
    name: 'execution-status',
    textSize: 'small',
    ...unitAndDay(amountUnit, settings.executionAsOf, words),
    columnWidths: [15, 31, 8, 8, 8, 8, 8, 8, 8],
    headRows: 1,
    rows: [
      {
        cells: [
          text.group,
          text.program,
          text.budget,
          text.currentBudget,
          text.spent,
          text.executionRate(words.rate.basis[settings.rateBasis]),
          text.remaining,
          text.planned,
          text.note,
        ].map((head) => headCell(head)),
      },
      ...ledger.groups.flatMap((group) => groupRows(group, context)),
      sumRow(
        { label: text.total, span: 2, role: 'total', of: { kind: 'executedTotal' } },
        ledger.executionTotals,
        programs.filter(({ hasExecution }) => hasExecution),
        context,
      ),
      ...withoutRows(without, context),
      ...(without.length === 0 ? [] : [wholeBudgetRow(programs, context)]),
    ],
  };
}

function groupRows(group: ProgramGroup, context: ReportContext): readonly TableRow[] {
  const programs = group.programs.filter(({ hasExecution }) => hasExecution);
  if (programs.length === 0) return [];
  const subtotal = sumRow(
    {
      label: context.words.executionStatus.subtotal,
      span: 1,
      role: 'subtotal',
      of: { kind: 'executedGroup', group: group.name },
    },
    group.executionTotals,
    programs,
    context,
  );
  const items = programs.flatMap((program) => programRows(program, context));
  const rows = context.settings.subtotalPosition === 'above' ? [subtotal, ...items] : [...items, subtotal];
  return underLabel(oneLine(group.name), rows);
}

/** A split programme is a row of its own over its parts. */
function programRows(program: Program, context: ReportContext): readonly TableRow[] {
  const name = oneLine(isNumbered(program) ? `${program.number} ${program.name}` : program.name);
  const of = { kind: 'program', number: program.number } as const;
  const parts = program.lines.length > 1 ? program.lines : [];
  return [
    executedRow(name, program.lines, of, program.totals, context),
    ...parts.map((line) =>
      executedRow(
        `${subProgramMark}${oneLine(line.line.subProgram)}`,
        [line],
        { kind: 'line', number: program.number, subProgram: line.line.subProgram },
        line.totals,
        context,
      ),
    ),
  ];
}

function executedRow(
  name: string,
  lines: readonly LedgerLine[],
  of: FigureSubject,
  totals: Totals,
  context: ReportContext,
): TableRow {
  const parts = (measure: FigureMeasure): readonly ComputedFigure[] =>
    lines.map(({ line }) => ({
      of: { kind: 'line', number: line.number, subProgram: line.subProgram },
      measure,
    }));
  return {
    cells: [
      labelCell(name, 'left'),
      amountCell(budgetRun(lines, of, context)),
      ...executionCells('figure', of, totals, parts, context, isNil(lines)),
      slowMarkCell(totals, context),
    ],
  };
}

/** Whether nothing but "-" was typed in 집행: that is no 0. */
function isNil(lines: readonly LedgerLine[]): boolean {
  return combinedState(lines.flatMap(({ execution }) => execution.map(({ amount }) => amount))) === 'nil';
}

/** What stands between 예산액 and 비고 in a row that has execution. */
function executionCells(
  role: CellRole,
  of: FigureSubject,
  totals: Totals,
  parts: (measure: FigureMeasure) => readonly ComputedFigure[],
  context: ReportContext,
  hasOnlyNil = false,
): readonly TableCell[] {
  const amount = (measure: FigureMeasure, won: number): TableCell =>
    amountCell(computedAmountRun({ of, measure }, won, context, parts(measure)), role);
  const { rateBasis } = context.settings;
  const rate = executionRate(totals, rateBasis);
  const nil = amountCell({ text: '-' }, role);
  const rateParts = [...parts('spent'), ...parts(rateBasis)];
  return [
    amount('currentBudget', totals.currentBudget),
    hasOnlyNil ? nil : amount('spent', totals.spent),
    hasOnlyNil
      ? nil
      : amountCell(computedRateRun({ of, measure: 'executionRate' }, rate, context, rateParts), role),
    amount('remaining', remaining(totals)),
    hasOnlyNil ? nil : amount('planned', totals.planned),
  ];
}

function slowMarkCell(totals: Totals, context: ReportContext): TableCell {
  const mark: TextRun = isSlow(totals, context)
    ? { text: context.words.slow.mark, tone: 'warning' }
    : { text: '' };
  return runsCell([mark], 'text', 'center');
}

interface SumLabel {
  readonly label: string;
  readonly span: number;
  readonly role: 'subtotal' | 'total';
  readonly of: FigureSubject;
}

function sumRow(
  { label, span, role, of }: SumLabel,
  totals: Totals,
  programs: readonly Program[],
  context: ReportContext,
): TableRow {
  const parts = (measure: FigureMeasure): readonly ComputedFigure[] => lineFigures(programs, measure);
  return {
    cells: [
      sumLabelCell(label, role, { columnSpan: span }),
      amountCell(budgetSumRun(of, totals.budget, programs, context), role),
      ...executionCells(role, of, totals, parts, context),
      sumLabelCell('', role),
    ],
  };
}

/** Programmes of which nothing is recorded in 집행: "-" is not 0. */
function withoutRows(programs: readonly Program[], context: ReportContext): readonly TableRow[] {
  if (programs.length === 0) return [];
  const rows = programs.map((program): TableRow => ({
    cells: [
      labelCell(oneLine(program.name), 'left'),
      amountCell(budgetRun(program.lines, { kind: 'program', number: program.number }, context)),
      amountCell(
        computedAmountRun(
          { of: { kind: 'program', number: program.number }, measure: 'currentBudget' },
          program.totals.currentBudget,
          context,
          lineFigures([program], 'currentBudget'),
        ),
      ),
      ...noExecutionCells('figure'),
    ],
  }));
  return underLabel(context.words.executionStatus.withoutExecution, rows);
}

function wholeBudgetRow(programs: readonly Program[], context: ReportContext): TableRow {
  const { ledger, words } = context;
  const of = { kind: 'total' } as const;
  const { budget, currentBudget } = ledger.totals;
  const parts = lineFigures(programs, 'currentBudget');
  return {
    cells: [
      sumLabelCell(words.executionStatus.wholeBudget, 'total', { columnSpan: 2 }),
      amountCell(budgetSumRun(of, budget, programs, context), 'total'),
      amountCell(computedAmountRun({ of, measure: 'currentBudget' }, currentBudget, context, parts), 'total'),
      ...noExecutionCells('total'),
    ],
  };
}

function noExecutionCells(role: 'figure' | 'total'): readonly TableCell[] {
  return [
    ...Array.from({ length: 4 }, () => amountCell({ text: '-' }, role)),
    role === 'figure' ? runsCell([{ text: '' }], 'text', 'center') : sumLabelCell('', role),
  ];
}

function budgetRun(lines: readonly LedgerLine[], of: FigureSubject, context: ReportContext): TextRun {
  const budgets = lines.map(({ line }) => line.budget);
  return amountSumRun(budgets, context, { of, measure: 'budget' });
}

/** The label stands once, over all its rows. */
function underLabel(label: string, rows: readonly TableRow[]): readonly TableRow[] {
  const cell = labelCell(label, 'center', { rowSpan: rows.length });
  return rows.map(({ cells }, index) => ({ cells: index === 0 ? [cell, ...cells] : cells }));
}
