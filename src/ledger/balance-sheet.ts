/** The balance sheet as sums of its items, two years and the change between them; whole won. */
import type { BalanceSheetItem } from './records';

export interface BalanceSheetSums {
  readonly current: number;
  readonly previous: number;
  /** 증감: current − previous. */
  readonly change: number;
}

export interface BalanceSheet {
  readonly items: readonly BalanceSheetItem[];
  readonly assets: BalanceSheetSums;
  readonly liabilitiesAndEquity: BalanceSheetSums;
}

export function balanceSheetOf(items: readonly BalanceSheetItem[]): BalanceSheet {
  return {
    items,
    assets: sumsOf(items.filter((item) => item.section === 'assets')),
    liabilitiesAndEquity: sumsOf(items.filter((item) => item.section !== 'assets')),
  };
}

function sumsOf(items: readonly BalanceSheetItem[]): BalanceSheetSums {
  const current = items.reduce((sum, item) => sum + item.current.won, 0);
  const previous = items.reduce((sum, item) => sum + item.previous.won, 0);
  return { current, previous, change: current - previous };
}
