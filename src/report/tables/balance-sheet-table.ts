/** 재무현황: assets on the left, liabilities and equity on the right, two years and the change. */
import type { BalanceSheetSums } from '../../ledger/balance-sheet';
import { printAmount, type AmountDisplay } from '../../ledger/display';
import type { BalanceSheetItem } from '../../ledger/records';
import type { Table, TableCell } from '../document/document';
import { amountChangeRun, amountRun, combinedState, printByState } from '../figures';
import type { ReportContext } from '../report-context';
import { amountCell, headCell, labelCell, sumLabelCell } from './cells';
import { unitAndDay } from './table-notes';

const sideWidths = [16, 10, 10, 10];

/** The sums stand above the items; the shorter side is filled up with empty cells. */
export function balanceSheetTable(context: ReportContext): Table {
  const { ledger, settings, words } = context;
  const { items, assets, liabilitiesAndEquity } = ledger.balanceSheet;
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
          ...sumCells(assets, left, display, context),
          ...sumCells(liabilitiesAndEquity, right, display, context),
        ],
      },
      ...itemRows,
    ],
  };
}

function sumCells(
  sums: BalanceSheetSums,
  items: readonly BalanceSheetItem[],
  display: AmountDisplay,
  { words }: ReportContext,
): readonly TableCell[] {
  const current = combinedState(items.map((item) => item.current));
  const previous = combinedState(items.map((item) => item.previous));
  const change = combinedState([{ state: current }, { state: previous }]);
  return [
    sumLabelCell(words.balanceSheet.sum, 'total'),
    amountCell({ text: printByState(current, () => printAmount(sums.current, display)) }, 'total'),
    amountCell({ text: printByState(previous, () => printAmount(sums.previous, display)) }, 'total'),
    amountCell({ text: printByState(change, () => printAmount(sums.change, display)) }, 'total'),
  ];
}

function itemCells(
  item: BalanceSheetItem | undefined,
  display: AmountDisplay,
  { words }: ReportContext,
): readonly TableCell[] {
  if (item === undefined)
    return [labelCell('', 'center'), ...sideWidths.slice(1).map(() => amountCell({ text: '' }))];
  return [
    labelCell(item.item, 'center'),
    amountCell(amountRun(item.current, display, words)),
    amountCell(amountRun(item.previous, display, words)),
    amountCell(amountChangeRun(item.current, item.previous, display)),
  ];
}
