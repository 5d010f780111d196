/** The budget by group, as bars. */
import { printAmount, printCount } from '../../ledger/display';
import type { Block } from '../document/document';
import { computedRateRun } from '../figures';
import { filledRuns, shortLine } from '../paragraphs';
import type { ReportContext } from '../report-context';
import type { FigureSubject } from '../sources/computed-figure';
import { budgetSumRun } from '../tables/budget-sum-run';
import { unitAndDay } from '../tables/table-notes';
import { barTable, type BarRow } from './bar-chart';
import { leftOutNote, longestLabel, mostDrawn } from './chart-limits';

/** A bar a group with its part of the whole; nothing where there is nothing to compare. */
export function budgetChart(context: ReportContext): readonly Block[] {
  const { ledger, words, amountDisplay, amountUnit } = context;
  const drawn = ledger.groups.slice(0, mostDrawn);
  const full = drawn.reduce((most, { totals }) => Math.max(most, totals.budget), 0);
  if (drawn.length < 2 || full <= 0) return [];
  const text = words.charts.budget;
  const rows = drawn.map(({ name, totals, programs }): BarRow => {
    const of: FigureSubject = { kind: 'group', group: name };
    const share = { numerator: totals.budget, denominator: ledger.totals.budget };
    return {
      labels: [{ text: shortLine(name, longestLabel) }],
      stretches: [{ amount: totals.budget, shade: 'strong' }],
      figure: filledRuns(text.figure, {
        amount: budgetSumRun(of, totals.budget, programs, context),
        share: computedRateRun({ of, measure: 'share' }, share, context),
      }),
    };
  });
  return [
    barTable({
      name: 'budget-bars',
      caption: text.caption,
      description: text.description({
        groups: printCount(drawn.length),
        total: printAmount(ledger.totals.budget, amountDisplay) + words.unitBehind(amountUnit),
      }),
      ...unitAndDay(amountUnit, '', words),
      labelWidths: [28],
      figureWidth: 20,
      full,
      legend: [],
      rows,
    }),
    ...leftOutNote(ledger.groups.length - drawn.length, words),
  ];
}
