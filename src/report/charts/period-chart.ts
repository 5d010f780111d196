/** What was spent and what is planned, period by period, as bars. */
import { printAmount, printPercent } from '../../ledger/display';
import { executionRate } from '../../ledger/totals';
import type { Block, TextRun } from '../document/document';
import { typedSumRun } from '../figures';
import { filledRuns, shortLine } from '../paragraphs';
import type { ReportContext } from '../report-context';
import { unitAndDay } from '../tables/table-notes';
import { barTable, type BarRow } from './bar-chart';
import { leftOutNote, longestLabel } from './chart-limits';
import { periodSums, type PeriodSum } from './period-sums';

const kinds = ['spent', 'spentLater', 'planned'] as const;
const shades = { spent: 'strong', spentLater: 'medium', planned: 'light' } as const;

/** A year by months; more would not fit on the page of the summary. */
const mostPeriods = 12;

/**
 * Amounts spent are dark, those spent after the as-of date lighter and those to come light, each with the part of the budget
 * that is spent by then. What had been planned for a period that is over is in no record, so nothing stands beside what was
 * spent in it.
 */
export function periodChart(context: ReportContext): readonly Block[] {
  const { ledger, settings, words, amountDisplay, amountUnit } = context;
  const sums = periodSums(ledger);
  const drawn = sums.slice(0, mostPeriods);
  const full = drawn.reduce((most, { amount }) => Math.max(most, amount), 0);
  if (full <= 0) return [];
  const text = words.charts.periods;
  const rows = drawn.map((sum): BarRow => {
    const { numerator, denominator } = {
      ...executionRate(ledger.executionTotals, settings.rateBasis),
      numerator: sum.cumulative,
    };
    return {
      labels: [{ text: shortLine(sum.names.join('·'), longestLabel) }, { text: text[sum.kind] }],
      stretches: [{ amount: sum.amount, shade: shades[sum.kind] }],
      figure: filledRuns(text.figure, {
        amount: amountOf(sum, context),
        share: printPercent({ numerator, denominator }),
      }),
    };
  });
  const { spent, planned } = ledger.executionTotals;
  return [
    barTable({
      name: 'period-bars',
      caption: text.caption,
      description: text.description({
        spent: printAmount(spent, amountDisplay) + words.unitBehind(amountUnit),
        planned: printAmount(planned, amountDisplay) + words.unitBehind(amountUnit),
      }),
      ...unitAndDay(amountUnit, settings.executionAsOf, words),
      labelWidths: [13, 14],
      figureWidth: 22,
      full,
      legend: kinds
        .filter((kind) => drawn.some((sum) => sum.kind === kind))
        .map((kind) => ({ shade: shades[kind], text: text[kind] })),
      rows,
    }),
    ...leftOutNote(sums.length - drawn.length, words),
  ];
}

function amountOf({ amount, entries }: PeriodSum, { amountDisplay, words }: ReportContext): TextRun {
  const typed = entries.map((entry) => entry.amount);
  return typedSumRun(typed, printAmount(amount, amountDisplay), amount, words.units.won);
}
