/** What has changed since the last report: the headline figures then and now, and the programmes that came, went or moved most. */
import { printAmount, printCount, printPercent } from '../../../ledger/display';
import { ratioOf } from '../../../ledger/rate';
import { executionRate } from '../../../ledger/totals';
import type { Block, Table, TextRun } from '../../document/document';
import { computedAmountRun, computedCountRun, computedRateRun } from '../../figures';
import { blockHeading, bullet, filledRuns, shortLine } from '../../paragraphs';
import type { ReportContext } from '../../report-context';
import { printAsOf, printDate } from '../../report-dates';
import { reportFiguresOf, type ReportFigures } from '../../report-figures';
import { headCell, labelCell, runsCell } from '../../tables/cells';
import { lineFigures } from '../../tables/line-figures';
import type { CheckAppendix } from '../check-appendix';

const mostNamed = 2;
const longestName = 18;

interface ChangedFigure {
  readonly name: string;
  readonly before: readonly TextRun[];
  readonly now: readonly TextRun[];
  readonly change: string;
}

/** A row a figure; nothing of one that neither report has. */
export function changesSince(
  previous: ReportFigures,
  checks: CheckAppendix | undefined,
  context: ReportContext,
): readonly Block[] {
  const figures = [
    ...amounts(previous, context),
    ...rate(previous, context),
    ...staff(previous, context),
    ...findings(previous, checks, context),
  ];
  return [
    blockHeading(context.words.summary.changes.heading, 'changes'),
    changesTable(figures, previous, context),
    ...programNotes(previous, context).map((text) => bullet(2, '※', [{ text }])),
  ];
}

function changesTable(
  figures: readonly ChangedFigure[],
  previous: ReportFigures,
  { settings, words }: ReportContext,
): Table {
  const text = words.summary.changes;
  const days = (
    report: Pick<ReportFigures, 'reportDate' | 'executionAsOf'>,
  ): { day: string; asOf: string } => ({
    day: printDate(report.reportDate, words) || '-',
    asOf: printAsOf(report.executionAsOf, words) || '-',
  });
  return {
    type: 'table',
    purpose: 'data',
    name: 'changes',
    textSize: 'small',
    columnWidths: [20, 30, 30, 20],
    headRows: 1,
    rows: [
      {
        cells: [text.item, text.before(days(previous)), text.now(days(settings)), text.change].map((head) =>
          headCell(head),
        ),
      },
      ...figures.map(({ name, before, now, change }) => ({
        cells: [
          labelCell(name, 'center'),
          runsCell(before, 'figure', 'right'),
          runsCell(now, 'figure', 'right'),
          runsCell([{ text: change }], 'figure', 'right'),
        ],
      })),
    ],
  };
}

function amounts(previous: ReportFigures, context: ReportContext): readonly ChangedFigure[] {
  const { ledger, words, amountDisplay, amountUnit } = context;
  const programs = ledger.groups.flatMap((group) => group.programs);
  const { changes, tiles } = words.summary;
  const withUnit = (figure: TextRun | string): readonly TextRun[] =>
    filledRuns(changes.amount, { figure, unit: words.unitBehind(amountUnit) });
  return (['currentBudget', 'spent'] as const)
    .map((measure) => ({ measure, before: previous[measure], now: ledger.totals[measure] }))
    .filter(({ before, now }) => before !== 0 || now !== 0)
    .map(({ measure, before, now }) => ({
      name: tiles[measure],
      before: withUnit(printAmount(before, amountDisplay)),
      now: withUnit(
        computedAmountRun({ of: { kind: 'total' }, measure }, now, context, lineFigures(programs, measure)),
      ),
      change: changeText(now - before, printAmount(Math.abs(now - before), amountDisplay), context),
    }));
}

/** Rates on different bases are not held against each other. */
function rate(previous: ReportFigures, context: ReportContext): readonly ChangedFigure[] {
  const { ledger, settings, words } = context;
  const text = words.summary.changes;
  const current = executionRate(ledger.executionTotals, settings.rateBasis);
  const isComparable = ratioOf(previous.rate) !== null && ratioOf(current) !== null;
  if (!isComparable || previous.rateBasis !== settings.rateBasis) return [];
  // What is printed has to tie, so the difference is that of the printed figures.
  const tenths = printedTenths(printPercent(current)) - printedTenths(printPercent(previous.rate));
  const size = (Math.abs(tenths) / 10).toFixed(1);
  const figure = computedRateRun(
    { of: { kind: 'executedTotal' }, measure: 'executionRate' },
    current,
    context,
  );
  return [
    {
      name: words.summary.tiles.executionRate,
      before: filledRuns(text.rate, { figure: printPercent(previous.rate) }),
      now: filledRuns(text.rate, { figure }),
      change: changeText(tenths, text.points(size), context),
    },
  ];
}

function staff(previous: ReportFigures, context: ReportContext): readonly ChangedFigure[] {
  const { ledger, words } = context;
  const { actual } = ledger.staffing;
  if (previous.actual === 0 && actual === 0) return [];
  const text = words.summary.changes;
  const figure = computedCountRun({ of: { kind: 'staff' }, measure: 'actual' }, actual, context);
  const change = actual - previous.actual;
  return [
    {
      name: text.staff,
      before: filledRuns(text.heads, { figure: printCount(previous.actual) }),
      now: filledRuns(text.heads, { figure }),
      change: changeText(change, printCount(Math.abs(change)), context),
    },
  ];
}

function findings(
  previous: ReportFigures,
  checks: CheckAppendix | undefined,
  context: ReportContext,
): readonly ChangedFigure[] {
  if (previous.findings === null || checks === undefined) return [];
  const text = context.words.summary.changes;
  const counts = ({ fails, questions }: { readonly fails: number; readonly questions: number }): TextRun => ({
    text: text.findings({ fails: printCount(fails), questions: printCount(questions) }),
  });
  const change = checks.fails + checks.questions - previous.findings.fails - previous.findings.questions;
  return [
    {
      name: text.checks,
      before: [counts(previous.findings)],
      now: [counts(checks)],
      change: changeText(change, printCount(Math.abs(change)), context),
    },
  ];
}

/** Programmes that came and went, and those whose budget or execution moved most; where the last report listed its programmes. */
function programNotes(previous: ReportFigures, context: ReportContext): readonly string[] {
  const { words, ledger } = context;
  const now = reportFiguresOf(ledger).programs;
  if (previous.programs.length === 0 || now.length === 0) return [];
  const text = words.summary.changes;
  const before = new Map(previous.programs.map((program) => [program.number, program]));
  const present = new Set(now.map(({ number }) => number));
  const added = now.filter(({ number }) => !before.has(number)).length;
  const dropped = previous.programs.filter(({ number }) => !present.has(number)).length;
  const moved = (['currentBudget', 'spent'] as const).flatMap((measure) => {
    const programs = now
      .map((program) => ({
        name: program.name,
        change: program[measure] - (before.get(program.number)?.[measure] ?? 0),
        isNew: !before.has(program.number),
      }))
      // The budget of a new programme says no more than that it is new.
      .filter(({ change, isNew }) => change !== 0 && !(isNew && measure === 'currentBudget'))
      .sort((one, other) => Math.abs(other.change) - Math.abs(one.change));
    const named = programs.slice(0, mostNamed).map(({ name, change }) => movedProgram(name, change, context));
    return programs.length === 0
      ? []
      : [
          text.moved[measure]({
            programs: printCount(programs.length),
            most: named.join(', '),
            hasMore: programs.length > mostNamed,
          }),
        ];
  });
  return [
    ...(added > 0 || dropped > 0
      ? [text.programs({ added: printCount(added), dropped: printCount(dropped) })]
      : []),
    ...moved,
  ];
}

function movedProgram(name: string, change: number, context: ReportContext): string {
  const { words, amountDisplay, amountUnit } = context;
  const size = printAmount(Math.abs(change), amountDisplay) + words.unitBehind(amountUnit);
  return `${shortLine(name, longestName)} ${changeText(change, size, context)}`;
}

function changeText(change: number, size: string, { words }: ReportContext): string {
  const text = words.summary.changes;
  return change > 0 ? text.up(size) : change < 0 ? text.down(size) : text.same;
}

/** `8.4` as 84. */
function printedTenths(percent: string): number {
  return Math.round(Number(percent.replace('△', '-').replace(/,/g, '')) * 10);
}
