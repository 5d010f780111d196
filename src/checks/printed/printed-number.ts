/** A value of 원문표기 as a number with its unit and the step of its last printed digit. */
import type { DisplayRounding, PrintedEntry } from '../../ledger/records';
import { wonIn, type Unit } from '../../ledger/unit';
import type { WorkbookNames } from '../../locale/workbook-names';
import { readNumberText } from '../../tables/number-text';
import { displayedInterval, type Interval } from '../feasibility/interval';
import { plainText } from './printed-measure';

export interface PrintedNumber {
  readonly entry: PrintedEntry;
  /** As printed, in its own unit; 0 for nil. */
  readonly value: number;
  /** "-" was printed. */
  readonly isNil: boolean;
  readonly decimals: number;
  /** The money unit it is printed in; null for heads, cases and percent. */
  readonly moneyUnit: Unit | null;
}

/** 억원 to the won; whoever types more has typed something else into the column. */
export const mostDecimals = 8;

/** Null where the row states no number. */
export function printedNumber(entry: PrintedEntry, names: WorkbookNames): PrintedNumber | null {
  const text = entry.value.trim().replace(/%$/, '');
  const read = readNumberText(text);
  if (read === null) return null;
  const typed = /\.(\d+)\)?$/.exec(text)?.[1]?.length ?? 0;
  const units = Object.entries(names.units) as [Unit, string][];
  const unit = plainText(entry.unit);
  return {
    entry,
    value: read.state === 'measured' ? read.value : 0,
    isNil: read.state === 'nil',
    decimals: Math.min(mostDecimals, Math.max(0, typed, entry.decimals)),
    moneyUnit: units.find(([, name]) => plainText(name) === unit)?.[0] ?? null,
  };
}

/** A number cell holds 0.322 where it prints 32.2%; nothing above ten times the whole is taken for that. */
const largestFraction = 10;

/** What a percentage may say: the number as it stands, and a number cell as the fraction behind what it prints. */
export function percentagesOf(printed: PrintedNumber): readonly [PrintedNumber, ...PrintedNumber[]] {
  const { entry, value, decimals } = printed;
  if (!entry.isNumber || value === 0 || Math.abs(value) > largestFraction) return [printed];
  const percent = Number((value * 100).toPrecision(12));
  return [printed, { ...printed, value: percent, decimals: Math.max(0, decimals - 2, entry.decimals) }];
}

/** What the printed figure may stand for: whole won, or heads where it has no money unit. */
export function intervalOf(printed: PrintedNumber, rounding: DisplayRounding): Interval {
  const unit = printed.moneyUnit === null ? 1 : wonIn(printed.moneyUnit);
  if (printed.isNil) return displayedInterval(0, 1, rounding);
  return displayedInterval(Math.round(printed.value * unit), unit / 10 ** printed.decimals, rounding);
}
