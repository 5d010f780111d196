/** Whole numbers that a printed figure may stand for. */
import type { DisplayRounding } from '../../ledger/records';

/** Closed at both ends; whole won, or heads. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What a figure that cannot be read may be. */
export const unbounded: Interval = { low: -Infinity, high: Infinity };

/**
 * What may stand behind a figure, in won, that was printed with a step (unit / 10^decimals): half a step to either side, the half
 * that rounds away from zero left out; under 절사 up to the next step. A step of one won or one head is exact. What prints as 0
 * may lie on either side of it.
 */
export function displayedInterval(value: number, step: number, rounding: DisplayRounding): Interval {
  if (step <= 1) return { low: value, high: value };
  const size = Math.abs(value);
  const [low, high] =
    rounding === 'truncate'
      ? [size, Math.ceil(size + step) - 1]
      : [Math.ceil(size - step / 2), Math.ceil(size + step / 2) - 1];
  if (value === 0) return { low: -high, high };
  return value < 0 ? { low: -high, high: -low } : { low, high };
}

export function sum(intervals: readonly Interval[]): Interval {
  return intervals.reduce((total, { low, high }) => ({ low: total.low + low, high: total.high + high }), {
    low: 0,
    high: 0,
  });
}

export function difference(one: Interval, other: Interval): Interval {
  return { low: one.low - other.high, high: one.high - other.low };
}

export function intersect(one: Interval, other: Interval): Interval {
  return { low: Math.max(one.low, other.low), high: Math.min(one.high, other.high) };
}

export function isEmpty({ low, high }: Interval): boolean {
  return low > high;
}
