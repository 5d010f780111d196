/** Execution rates by programme, lowest first, as bars beside the one below which execution is slow. */
import { printCount, printPercent } from '../../ledger/display';
import { isNumbered, type Program } from '../../ledger/ledger';
import { ratioOf } from '../../ledger/rate';
import { executionRate } from '../../ledger/totals';
import type { Table, TextRun } from '../document/document';
import { computedRateRun } from '../figures';
import { shortLine } from '../paragraphs';
import type { ReportContext } from '../report-context';
import { printAsOf } from '../report-dates';
import { lineFigures } from '../tables/line-figures';
import { barTable, type BarRow } from './bar-chart';
import { longestLabel } from './chart-limits';
import type { JudgedProgram } from './judged-programs';

/** The programmes as given; above them the threshold and the rate of all, which they are to be held against. */
export function rateChart(
  name: string,
  caption: string,
  programs: readonly JudgedProgram[],
  context: ReportContext,
): Table {
  const { ledger, settings, words, slowRule } = context;
  const text = words.charts.rates;
  const all = executionRate(ledger.executionTotals, settings.rateBasis);
  const compared: readonly BarRow[] = [
    ...(slowRule === null
      ? []
      : [
          {
            labels: [{ text: text.threshold }],
            stretches: [{ amount: ratioOf(slowRule.threshold) ?? 0, shade: 'light' as const }],
            figure: [{ text: percent(printPercent(slowRule.threshold)) }],
          },
        ]),
    {
      labels: [{ text: text.all }],
      stretches: [{ amount: ratioOf(all) ?? 0, shade: 'medium' }],
      figure: rateFigure(
        computedRateRun({ of: { kind: 'executedTotal' }, measure: 'executionRate' }, all, context),
      ),
    },
  ];
  const rows = programs.map(({ program, rate, ratio, isSlow }): BarRow => {
    const of = { kind: 'program', number: program.number } as const;
    const rateParts = [...lineFigures([program], 'spent'), ...lineFigures([program], settings.rateBasis)];
    return {
      labels: [{ text: programLabel(program) }],
      stretches: [{ amount: ratio, shade: 'strong' }],
      figure: [
        ...rateFigure(computedRateRun({ of, measure: 'executionRate' }, rate, context, rateParts)),
        ...(isSlow ? [{ text: ` ${words.slow.mark}`, tone: 'warning' as const }] : []),
      ],
    };
  });
  const drawn = [...compared, ...rows].flatMap(({ stretches }) => stretches.map(({ amount }) => amount));
  const asOf = printAsOf(settings.executionAsOf, words);
  return barTable({
    name,
    caption,
    description: text.description({
      programs: printCount(programs.length),
      slow: printCount(programs.filter(({ isSlow }) => isSlow).length),
      all: printPercent(all),
    }),
    unit: words.tableUnit(`%, ${words.rate.basis[settings.rateBasis]}`),
    ...(asOf === '' ? {} : { asOf }),
    labelWidths: [44],
    figureWidth: 20,
    // More than the whole budget is cut there, and its figure says how much it is.
    full: Math.min(
      1,
      drawn.reduce((most, amount) => Math.max(most, amount), 0),
    ),
    legend: [],
    rows: [...compared, ...rows],
  });
}

function rateFigure(run: TextRun): readonly TextRun[] {
  return run.text === '-' ? [run] : [run, { text: '%' }];
}

function percent(printed: string): string {
  return `${printed}%`;
}

function programLabel(program: Program): string {
  return shortLine(isNumbered(program) ? `${program.number} ${program.name}` : program.name, longestLabel);
}
