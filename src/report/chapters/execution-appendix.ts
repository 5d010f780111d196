/** 붙임 집행현황표: the execution of all programmes, and their rates as bars. */
import { executionRate } from '../../ledger/totals';
import { leftOutNote, mostDrawn } from '../charts/chart-limits';
import { judgedPrograms } from '../charts/judged-programs';
import { periodChart } from '../charts/period-chart';
import { rateChart } from '../charts/rate-chart';
import type { Block } from '../document/document';
import { computedAmountRun } from '../figures';
import { blockHeading, bullet, filledRuns } from '../paragraphs';
import type { ReportContext } from '../report-context';
import { executionStatusTable } from '../tables/execution-status-table';
import { slowRuleText } from './slow-rule-text';

/** Whether the chart of the periods stands here, since it stands nowhere before. */
interface ChartsThere {
  readonly hasPeriods: boolean;
}

/** The chapter's blocks, without its heading; empty when nothing is recorded in 집행. */
export function executionAppendix(context: ReportContext, { hasPeriods }: ChartsThere): readonly Block[] {
  const { groups } = context.ledger;
  if (!groups.some(({ programs }) => programs.some(({ hasExecution }) => hasExecution))) return [];
  return [
    executionStatusTable(context),
    ...notes(context),
    ...rates(context),
    ...(hasPeriods ? periodChart(context) : []),
  ];
}

/** What the rate is of and when it is slow, said once. */
function notes(context: ReportContext): readonly Block[] {
  const { ledger, settings, words, slowRule } = context;
  const rate = executionRate(ledger.executionTotals, settings.rateBasis);
  if (rate.denominator === 0) return [];
  const of = { kind: 'executedTotal' } as const;
  const definition = filledRuns(words.executionStatus.rateNote, {
    basis: words.rate.names[settings.rateBasis],
    numerator: computedAmountRun({ of, measure: 'spent' }, rate.numerator, context),
    denominator: computedAmountRun({ of, measure: settings.rateBasis }, rate.denominator, context),
    unit: words.unitBehind(context.amountUnit),
  });
  const rule = slowRule === null ? '' : `${words.slow.mark} : ${slowRuleText(slowRule, words)}`;
  return [bullet(2, '※', definition), ...(rule === '' ? [] : [bullet(2, '※', [{ text: rule }])])];
}

/** The lowest rates; the table has all of them. */
function rates(context: ReportContext): readonly Block[] {
  const { words } = context;
  const judged = judgedPrograms(context);
  if (judged.length === 0) return [];
  const text = words.charts.rates;
  const drawn = judged.slice(0, mostDrawn);
  return [
    blockHeading(text.heading, 'execution_rates'),
    rateChart('rate-bars', text.caption, drawn, context),
    ...leftOutNote(judged.length - drawn.length, words),
  ];
}
