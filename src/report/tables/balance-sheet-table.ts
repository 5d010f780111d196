/** 재무현황: assets on the left, liabilities and equity on the right, two years and the change. */
import type { BalanceSheetSums } from '../../ledger/balance-sheet';
import { printAmount, type AmountDisplay } from '../../ledger/display';
import type { AmountEntry } from '../../ledger/entry';
import type { BalanceSheetItem, StatedBalance } from '../../ledger/records';
import type { Table, TableCell, TextRun } from '../document/document';
import { amountRun, combinedState, computedRun, partsRun, runByState, typedSumRun } from '../figures';
import type { ReportContext } from '../report-context';
import type { ComputedFigure } from '../sources/computed-figure';
import { amountCell, headCell, labelCell, sumLabelCell } from './cells';
import { unitAndDay } from './table-notes';

const sideWidths = [16, 10, 10, 10];

/** The sums stand above the items; the shorter side is filled up with empty cells. */
export function balanceSheetTable(context: ReportContext): Table {
  const { ledger, settings, words } = context;
  const { items, assets, liabilitiesAndEquity } = ledger.balanceSheet;
  const stated = ledger.records.statedBalances;
  const display: AmountDisplay = {
    unit: settings.balanceSheetUnit,
    decimals: settings.balanceSheetDecimals,
    rounding: settings.displayRounding,
  };
  const left = items.filter((item) => item.section === 'assets');
  const right = items.filter((item) => item.section !== 'assets');
  const itemRows = Array.from({ length: Math.max(left.length, right.length) }, (_, index) => ({
    cells: [...itemCells(left[index], display, context), ...itemCells(right[index], display, context)],
  }));
  const columnHeads = [
    words.balanceSheet.category,
    settings.balanceSheetCurrentLabel,
    settings.balanceSheetPreviousLabel,
    words.balanceSheet.change,
  ].map((text) => headCell(text));
  return {
    type: 'table',
    purpose: 'data',
    name: 'balance-sheet',
    ...unitAndDay(words.units[settings.balanceSheetUnit], '', words),
    columnWidths: [...sideWidths, ...sideWidths],
    headRows: 2,
    rows: [
      {
        cells: [
          headCell(words.balanceSheet.assets, { columnSpan: 4 }),
          headCell(words.balanceSheet.liabilitiesAndEquity, { columnSpan: 4 }),
        ],
      },
      { cells: [...columnHeads, ...columnHeads] },
      {
        cells: [
          ...sumCells(assets, stated.assets, left, display, context),
          ...sumCells(liabilitiesAndEquity, stated.liabilitiesAndEquity, right, display, context),
        ],
      },
      ...itemRows,
    ],
  };
}

/**
 * What the two years come to. Their change adds up the changes of the items; where a stated total stands above these, it
 * leads to where it is stated itself, if it is.
 */
function sumCells(
  sums: BalanceSheetSums,
  stated: StatedBalance,
  items: readonly BalanceSheetItem[],
  display: AmountDisplay,
  context: ReportContext,
): readonly TableCell[] {
  const years = (['current', 'previous'] as const).map((year) => {
    const entries = items.map((item) => item[year]);
    const isSum = sums[year] === entries.reduce((sum, entry) => sum + entry.won, 0);
    return {
      state: combinedState(entries),
      isSum,
      run: yearRun(entries, stated[year], sums[year], display, context),
    };
  });
  const isSum = years.every((year) => year.isSum);
  const text = printAmount(sums.change, display);
  const unit = context.words.units.won;
  const change = runByState(combinedState(years), () =>
    isSum
      ? partsRun(items.map(changeFigure), text, sums.change, unit, context)
      : stated.change?.state === 'measured' && stated.change.won === sums.change
        ? amountRun(stated.change, display, context.words)
        : { text },
  );
  return [
    sumLabelCell(context.words.balanceSheet.sum, 'total'),
    ...years.map(({ run }) => amountCell(run, 'total')),
    amountCell(change, 'total'),
  ];
}

/** A sum leads to its items; a total that was stated elsewhere leads to where it was typed. */
function yearRun(
  entries: readonly AmountEntry[],
  stated: AmountEntry | undefined,
  won: number,
  display: AmountDisplay,
  { words }: ReportContext,
): TextRun {
  const sum = entries.reduce((total, entry) => total + entry.won, 0);
  return runByState(combinedState(entries), () =>
    stated !== undefined && won !== sum
      ? amountRun(stated, display, words)
      : typedSumRun(entries, printAmount(won, display), won, words.units.won),
  );
}

function itemCells(
  item: BalanceSheetItem | undefined,
  display: AmountDisplay,
  context: ReportContext,
): readonly TableCell[] {
  if (item === undefined)
    return [labelCell('', 'center'), ...sideWidths.slice(1).map(() => amountCell({ text: '' }))];
  const { words } = context;
  const change = item.current.won - item.previous.won;
  return [
    labelCell(item.item, 'center'),
    amountCell(amountRun(item.current, display, words)),
    amountCell(amountRun(item.previous, display, words)),
    amountCell(
      runByState(combinedState([item.current, item.previous]), () =>
        computedRun(changeFigure(item), printAmount(change, display), change, words.units.won, context),
      ),
    ),
  ];
}

function changeFigure({ section, item }: BalanceSheetItem): ComputedFigure {
  return { of: { kind: 'balanceItem', section, item }, measure: 'change' };
}
