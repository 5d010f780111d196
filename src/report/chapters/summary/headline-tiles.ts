/** The headline figures side by side: 예산현액, 집행액, 집행률 with its basis and day, 현원 beside 정원. */
import { executionRate } from '../../../ledger/totals';
import type { Table, TextRun } from '../../document/document';
import { combinedState, computedAmountRun, computedCountRun, computedRateRun } from '../../figures';
import { filledRuns } from '../../paragraphs';
import type { ReportContext } from '../../report-context';
import { printAsOf } from '../../report-dates';
import { budgetSumRun } from '../../tables/budget-sum-run';
import { tileCell } from '../../tables/cells';
import { lineFigures } from '../../tables/line-figures';

interface Tile {
  readonly label: string;
  readonly figure: readonly TextRun[];
  /** A line each. */
  readonly notes: readonly (readonly TextRun[])[];
}

/** One table of up to four tiles; none where the workbook has neither a budget nor staff. */
export function headlineTiles(context: ReportContext): readonly Table[] {
  const tiles = [...budgetTiles(context), ...executionTiles(context), ...staffTiles(context)];
  if (tiles.length === 0) return [];
  return [
    {
      type: 'table',
      purpose: 'tiles',
      name: 'headlines',
      description: context.words.summary.description,
      columnWidths: tiles.map(() => 1),
      headRows: 0,
      rows: [
        { cells: tiles.map(({ label }) => tileCell('tileLabel', [{ runs: [{ text: label }] }])) },
        { cells: tiles.map(({ figure }) => tileCell('tileFigure', [{ runs: figure }])) },
        {
          cells: tiles.map(({ notes }) =>
            tileCell(
              'tileNote',
              notes.map((runs) => ({ runs })),
            ),
          ),
        },
      ],
    },
  ];
}

function budgetTiles(context: ReportContext): readonly Tile[] {
  const { ledger, words } = context;
  if (ledger.groups.length === 0) return [];
  const of = { kind: 'total' } as const;
  const text = words.summary.tiles;
  const programs = ledger.groups.flatMap((group) => group.programs);
  const parts = lineFigures(programs, 'currentBudget');
  const { budget, currentBudget } = ledger.totals;
  return [
    {
      label: text.amountLabel(text.currentBudget, context.amountUnit),
      figure: withUnit(
        computedAmountRun({ of, measure: 'currentBudget' }, currentBudget, context, parts),
        context,
      ),
      notes: [
        filledRuns(text.budgetNote, {
          amount: budgetSumRun(of, budget, programs, context),
          unit: words.unitBehind(context.amountUnit),
        }),
      ],
    },
  ];
}

/** A rate says what it was divided by, and as of which day. */
function executionTiles(context: ReportContext): readonly Tile[] {
  const { ledger, settings, words } = context;
  const { executionTotals } = ledger;
  const rate = executionRate(executionTotals, settings.rateBasis);
  if (rate.denominator === 0) return [];
  const of = { kind: 'executedTotal' } as const;
  const text = words.summary.tiles;
  const asOf = printAsOf(settings.executionAsOf, words);
  return [
    {
      label: text.amountLabel(text.spent, context.amountUnit),
      figure: withUnit(computedAmountRun({ of, measure: 'spent' }, executionTotals.spent, context), context),
      notes: asOf === '' ? [] : [[{ text: asOf }]],
    },
    {
      label: text.executionRate,
      figure: [computedRateRun({ of, measure: 'executionRate' }, rate, context), { text: '%' }],
      notes: [
        filledRuns(text.rateNote, {
          basis: words.rate.names[settings.rateBasis],
          amount: computedAmountRun({ of, measure: settings.rateBasis }, rate.denominator, context),
          unit: words.unitBehind(context.amountUnit),
        }),
        [{ text: text.rateScope }],
      ],
    },
  ];
}

function staffTiles(context: ReportContext): readonly Tile[] {
  const { ledger, settings, words } = context;
  const { grades, authorized, actual, headcount } = ledger.staffing;
  if (combinedState(grades.flatMap((grade) => [grade.authorized, grade.actual])) !== 'measured') return [];
  const of = { kind: 'staff' } as const;
  const text = words.summary.tiles;
  const asOf = printAsOf(settings.staffingAsOf, words);
  return [
    {
      label: text.staff,
      figure: filledRuns(text.staffFigure, {
        actual: computedCountRun({ of, measure: 'actual' }, actual, context),
        authorized: computedCountRun({ of, measure: 'authorized' }, authorized, context),
      }),
      notes: [
        filledRuns(text.staffNote, {
          headcount: computedCountRun({ of, measure: 'headcount' }, headcount, context),
        }),
        ...(asOf === '' ? [] : [[{ text: asOf }]]),
      ],
    },
  ];
}

function withUnit(run: TextRun, { words, amountUnit }: ReportContext): readonly TextRun[] {
  return filledRuns(words.summary.tiles.amount, { amount: run, unit: words.unitBehind(amountUnit) });
}
