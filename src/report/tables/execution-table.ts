/** 예산집행 현황 및 계획: two years' budgets, and by period the amount and under it the activity. */
import type { LedgerLine, Program } from '../../ledger/ledger';
import type { CountedPeriod } from '../../ledger/periods';
import type { ExecutionEntry, IsoDate, Settings } from '../../ledger/records';
import type { Table, TableCell, TableRow } from '../document/document';
import { amountSumRun } from '../figures';
import type { ReportContext } from '../report-context';
import { textLinesWithFigures } from '../sources/text-runs';
import { amountCell, headCell, labelCell, sumLabelCell, textCell } from './cells';
import { unitAndDay } from './table-notes';

/** The programme's table over the periods it has entries in; none where it has no entries. */
export function executionTable(program: Program, context: ReportContext): readonly Table[] {
  const { ledger, settings, words } = context;
  const named = new Set(program.lines.flatMap(({ execution }) => execution.map((entry) => entry.period)));
  const periods = ledger.periods.filter((period) => named.has(period.name));
  if (periods.length === 0) return [];
  return [
    {
      type: 'table',
      purpose: 'data',
      name: `execution-${program.number.padStart(2, '0')}`,
      ...unitAndDay(words.units[settings.displayUnit], figuresDay(periods, settings), words),
      columnWidths: [24, 9, 9, ...periods.map(() => 16)],
      headRows: 2,
      rows: [
        ...headRows(periods, context),
        ...program.lines.flatMap((line) => lineRows(line, periods, context)),
        ...(program.lines.length > 1 ? [totalRow(program, periods, context)] : []),
      ],
    },
  ];
}

/** 집행 기준일, or the last day that a later 실적 column reaches: what was spent after the day stands in the table too. */
function figuresDay(periods: readonly CountedPeriod[], { executionAsOf, reportDate }: Settings): IsoDate {
  if (executionAsOf === '') return '';
  return periods
    .filter(({ kind }) => kind === 'actual')
    .map(({ end }) => (reportDate !== '' && end > reportDate ? reportDate : end))
    .reduce((last, end) => (end > last ? end : last), executionAsOf);
}

function headRows(
  periods: readonly CountedPeriod[],
  { settings, words }: ReportContext,
): readonly TableRow[] {
  return [
    {
      cells: [
        headCell(words.execution.program, { rowSpan: 2 }),
        headCell(words.execution.budget, { columnSpan: 2 }),
        headCell(words.execution.amountAndActivity, { columnSpan: periods.length }),
      ],
    },
    {
      cells: [
        headCell(shortYear(settings.fiscalYear - 1)),
        headCell(shortYear(settings.fiscalYear)),
        ...periods.map((period) => headCell(periodLabel(period, words.execution.plannedSuffix))),
      ],
    },
  ];
}

/** `'19`. */
function shortYear(year: number): string {
  return `'${String(year % 100).padStart(2, '0')}`;
}

/** A planned period whose name says so already is not told so twice. */
function periodLabel(period: CountedPeriod, plannedSuffix: string): string {
  return period.kind === 'planned' && !period.name.endsWith(plannedSuffix.trim())
    ? period.name + plannedSuffix
    : period.name;
}

/** The amounts of one line, and below them the activities where it has any. */
function lineRows(
  { line, execution }: LedgerLine,
  periods: readonly CountedPeriod[],
  context: ReportContext,
): readonly TableRow[] {
  const entries = periods.map((period) => entriesOf(execution, period));
  const activities = entries.map((own) => own.filter(({ activity }) => activity !== ''));
  const hasActivities = activities.some((own) => own.length > 0);
  const overBoth = { rowSpan: hasActivities ? 2 : 1 };
  const amounts = entries.map((own) => own.map((entry) => entry.amount));
  const amountRow: TableRow = {
    cells: [
      labelCell(line.subProgram === '' ? line.program : line.subProgram, 'left', overBoth),
      { ...amountCell(amountSumRun([line.previousBudget], context)), ...overBoth },
      { ...amountCell(amountSumRun([line.budget], context)), ...overBoth },
      ...amounts.map((own) => amountCell(amountSumRun(own, context))),
    ],
  };
  if (!hasActivities) return [amountRow];
  return [amountRow, { cells: activities.map((own) => activitiesCell(own, context)) }];
}

/** Each activity on lines of its own. */
function activitiesCell(entries: readonly ExecutionEntry[], context: ReportContext): TableCell {
  const lines = entries.flatMap(({ activity, activitySource }) =>
    textLinesWithFigures(activity, activitySource, context),
  );
  const cell = textCell('', 'center');
  return lines.length === 0 ? cell : { ...cell, paragraphs: lines.map((runs) => ({ runs })) };
}

function totalRow(program: Program, periods: readonly CountedPeriod[], context: ReportContext): TableRow {
  const lines = program.lines.map(({ line }) => line);
  const execution = program.lines.flatMap((line) => line.execution);
  const of = { kind: 'program', number: program.number } as const;
  const runs = [
    ...(['previousBudget', 'budget'] as const).map((measure) =>
      amountSumRun(
        lines.map((line) => line[measure]),
        context,
        { of, measure },
      ),
    ),
    ...periods.map((period) => {
      const amounts = entriesOf(execution, period).map((entry) => entry.amount);
      return amountSumRun(amounts, context);
    }),
  ];
  return {
    cells: [
      sumLabelCell(context.words.execution.sum, 'total'),
      ...runs.map((run) => amountCell(run, 'total')),
    ],
  };
}

function entriesOf(execution: readonly ExecutionEntry[], period: CountedPeriod): readonly ExecutionEntry[] {
  return execution.filter((entry) => entry.period === period.name);
}
