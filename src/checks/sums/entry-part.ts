/** Typed amounts and heads as parts of sums. */
import type { AmountEntry } from '../../ledger/entry';
import type { DisplayRounding } from '../../ledger/records';
import { wonIn } from '../../ledger/unit';
import { displayedInterval } from '../feasibility/interval';
import type { Part } from './compare-sum';

/** Nil and blank count as nothing, as the sheet's own formulas count them. */
export function amountPart(name: string, entry: AmountEntry, sign: 1 | -1, rounding: DisplayRounding): Part {
  const step = entry.state === 'measured' ? Math.max(1, wonIn(entry.unit) / 10 ** entry.decimals) : 1;
  return {
    name,
    sign,
    value: entry.won,
    interval: displayedInterval(entry.won, step, rounding),
    cell: entry.source,
    blank: entry.state === 'blank',
  };
}
