/** The totals of the balance sheet as 원문표기 states them. */
import type { AmountEntry } from '../ledger/entry';
import type { PrintedEntry, StatedBalance, StatedBalances } from '../ledger/records';
import { wonIn, type Unit } from '../ledger/unit';
import type { StatedBalanceNames, WorkbookNames } from '../locale/workbook-names';
import { readNumberText } from './number-text';

/** A stated value that is no number, or in no unit of money, states nothing here. */
export function statedBalancesIn(printed: readonly PrintedEntry[], names: WorkbookNames): StatedBalances {
  const stated = (items: StatedBalanceNames): StatedBalance => {
    const current = statedAmount(printed, items.current, names);
    const previous = statedAmount(printed, items.previous, names);
    const change = statedAmount(printed, items.change, names);
    return { ...(current && { current }), ...(previous && { previous }), ...(change && { change }) };
  };
  return {
    assets: stated(names.statedBalances.assets),
    liabilitiesAndEquity: stated(names.statedBalances.liabilitiesAndEquity),
  };
}

function statedAmount(
  printed: readonly PrintedEntry[],
  items: readonly string[],
  names: WorkbookNames,
): AmountEntry | undefined {
  const entry = printed.find(({ item }) => items.includes(item));
  const number = entry && readNumberText(entry.value);
  const units = Object.entries(names.units) as [Unit, string][];
  const unit = units.find(([, name]) => name === entry?.unit)?.[0];
  if (entry === undefined || number?.state !== 'measured' || unit === undefined) return undefined;
  return {
    state: 'measured',
    won: Math.round(number.value * wonIn(unit)),
    unit,
    decimals: entry.decimals,
    source: entry.source,
  };
}
