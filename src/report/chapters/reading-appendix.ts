/** 붙임 보고서 읽는 법: units and signs, what the terms mean and what they come to here, as-of days, and where figures come from. */
import { executionRate, remaining } from '../../ledger/totals';
import type { Block, Table, TextRun } from '../document/document';
import { computedAmountRun, computedRateRun } from '../figures';
import { blockHeading, bullet, filledRuns } from '../paragraphs';
import type { ReportContext } from '../report-context';
import { printDate } from '../report-dates';
import type { FigureMeasure } from '../sources/computed-figure';
import { budgetSumRun } from '../tables/budget-sum-run';
import { headCell, labelCell, runsCell, textCell } from '../tables/cells';
import { lineFigures } from '../tables/line-figures';
import { slowRuleText } from './slow-rule-text';

/** Whether figures lead to their cells, and whether an appendix lists these. */
interface SourcesThere {
  readonly hasLinks: boolean;
  readonly hasList: boolean;
}

/** The chapter's blocks, without its heading. */
export function readingAppendix(
  context: ReportContext,
  { hasLinks, hasList }: SourcesThere,
): readonly Block[] {
  const { words } = context;
  const text = words.reading;
  const days = asOfDays(context);
  const leading = [
    ...(hasLinks ? [text.links, text.withoutLinks] : []),
    ...(hasList ? [text.sources(words.sources.title)] : []),
  ];
  return [
    blockHeading(text.figuresHeading, 'reading_figures'),
    ...figureLines(context).map((line) => bullet(2, '○', [{ text: line }])),
    ...(context.ledger.groups.length === 0
      ? []
      : [blockHeading(text.termsHeading, 'reading_terms'), termsTable(context)]),
    ...(days.length === 0
      ? []
      : [
          blockHeading(text.daysHeading, 'reading_days'),
          ...days.map((line) => bullet(2, '○', [{ text: line }])),
        ]),
    ...(leading.length === 0
      ? []
      : [
          blockHeading(text.sourcesHeading, 'reading_sources'),
          ...leading.map((line) => bullet(2, '○', [{ text: line }])),
        ]),
  ];
}

function figureLines({ settings, words, amountUnit, ledger }: ReportContext): readonly string[] {
  const text = words.reading;
  return [
    text.unit(amountUnit),
    ...(ledger.balanceSheet.items.length === 0
      ? []
      : [text.balanceSheetUnit(words.units[settings.balanceSheetUnit])]),
    text.rounding[settings.displayRounding],
    text.nilAndZero,
    text.negative,
    text.roundingGap,
  ];
}

interface Term {
  readonly name: string;
  readonly meaning: string;
  /** What it comes to in this report. */
  readonly value: readonly TextRun[];
}

function termsTable(context: ReportContext): Table {
  const { words, slowRule } = context;
  const text = words.reading.terms;
  const slow: Term | null =
    slowRule === null
      ? null
      : { ...text.slow, meaning: slowRuleText(slowRule, words), value: [{ text: words.slow.mark }] };
  const terms = [...budgetTerms(context), ...executionTerms(context), ...(slow === null ? [] : [slow])];
  return {
    type: 'table',
    purpose: 'data',
    name: 'reading-terms',
    columnWidths: [16, 50, 34],
    headRows: 1,
    rows: [
      { cells: [text.heads.term, text.heads.meaning, text.heads.value].map((head) => headCell(head)) },
      ...terms.map(({ name, meaning, value }) => ({
        cells: [labelCell(name, 'center'), textCell(meaning, 'left'), runsCell(value, 'text', 'left')],
      })),
    ],
  };
}

function budgetTerms(context: ReportContext): readonly Term[] {
  const { ledger, words } = context;
  const text = words.reading.terms;
  const { budget, currentBudget } = ledger.totals;
  const programs = ledger.groups.flatMap((group) => group.programs);
  return [
    {
      ...text.budget,
      value: inUnit(budgetSumRun({ kind: 'total' }, budget, programs, context), context),
    },
    { ...text.currentBudget, value: amount('total', 'currentBudget', currentBudget, context) },
  ];
}

/** Over the programmes that have execution, as the rate is. */
function executionTerms(context: ReportContext): readonly Term[] {
  const { ledger, settings, words } = context;
  const text = words.reading.terms;
  const { executionTotals } = ledger;
  const rate = executionRate(executionTotals, settings.rateBasis);
  if (rate.denominator === 0) return [];
  const of = { kind: 'executedTotal' } as const;
  return [
    { ...text.spent, value: amount('executedTotal', 'spent', executionTotals.spent, context) },
    {
      name: text.executionRate.name,
      meaning: text.executionRate.meaning(words.rate.names[settings.rateBasis]),
      value: filledRuns(text.rate, {
        numerator: computedAmountRun({ of, measure: 'spent' }, rate.numerator, context),
        denominator: computedAmountRun({ of, measure: settings.rateBasis }, rate.denominator, context),
        unit: words.unitBehind(context.amountUnit),
        percent: computedRateRun({ of, measure: 'executionRate' }, rate, context),
      }),
    },
    { ...text.remaining, value: amount('executedTotal', 'remaining', remaining(executionTotals), context) },
    { ...text.planned, value: amount('executedTotal', 'planned', executionTotals.planned, context) },
  ];
}

function amount(
  kind: 'total' | 'executedTotal',
  measure: FigureMeasure,
  won: number,
  context: ReportContext,
): readonly TextRun[] {
  const programs = context.ledger.groups.flatMap((group) => group.programs);
  const parts = kind === 'total' ? lineFigures(programs, measure) : [];
  return inUnit(computedAmountRun({ of: { kind }, measure }, won, context, parts), context);
}

function inUnit(amount: TextRun, { words, amountUnit }: ReportContext): readonly TextRun[] {
  return filledRuns(words.reading.terms.amount, { amount, unit: words.unitBehind(amountUnit) });
}

/** Only days that are set. */
function asOfDays({ settings, words, ledger }: ReportContext): readonly string[] {
  const text = words.reading.days;
  const days: readonly (readonly [(day: string) => string, string, boolean])[] = [
    [text.report, settings.reportDate, true],
    [text.execution, settings.executionAsOf, ledger.groups.length > 0],
    [text.staffing, settings.staffingAsOf, ledger.staffing.grades.length > 0],
  ];
  const balanceSheet = ledger.balanceSheet.items.length > 0 && settings.balanceSheetCurrentLabel !== '';
  return [
    ...days.flatMap(([line, day, applies]) => (applies && day !== '' ? [line(printDate(day, words))] : [])),
    ...(balanceSheet
      ? [text.balanceSheet(settings.balanceSheetCurrentLabel, settings.balanceSheetPreviousLabel)]
      : []),
  ];
}
