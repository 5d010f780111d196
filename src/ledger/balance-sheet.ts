/** The balance sheet as sums of its items, two years and the change between them; whole won. */
import type { AmountEntry } from './entry';
import type { BalanceSheetItem, StatedBalance, StatedBalances } from './records';
import { wonIn } from './unit';

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

/**
 * The balance sheet with its totals. Items entered in a large unit are rounded, so their sum may differ from the total that
 * was settled in won: a stated total is taken where rounding alone can explain the difference (단수차이), the sum elsewhere.
 */
export function balanceSheetOf(items: readonly BalanceSheetItem[], stated: StatedBalances): BalanceSheet {
  return {
    items,
    assets: sumsOf(
      items.filter((item) => item.section === 'assets'),
      stated.assets,
    ),
    liabilitiesAndEquity: sumsOf(
      items.filter((item) => item.section !== 'assets'),
      stated.liabilitiesAndEquity,
    ),
  };
}

function sumsOf(items: readonly BalanceSheetItem[], stated: StatedBalance): BalanceSheetSums {
  const current = totalOf(
    items.map((item) => item.current),
    stated.current,
  );
  const previous = totalOf(
    items.map((item) => item.previous),
    stated.previous,
  );
  return { current, previous, change: current - previous };
}

function totalOf(entries: readonly AmountEntry[], stated: AmountEntry | undefined): number {
  const sum = entries.reduce((total, entry) => total + entry.won, 0);
  if (stated?.state !== 'measured') return sum;
  const roundingGap = [...entries, stated].reduce((gap, entry) => gap + halfPrintedStep(entry), 0);
  // A figure on the very half is rounded up, so not every part can lie at its end at once.
  return Math.abs(stated.won - sum) < roundingGap ? stated.won : sum;
}

/** A printed figure stands for anything within half its last digit; nil is exactly nothing. */
function halfPrintedStep(entry: AmountEntry): number {
  if (entry.state !== 'measured') return 0;
  return wonIn(entry.unit) / 10 ** entry.decimals / 2;
}
