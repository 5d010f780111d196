/** Which periods an amount counts in: spent up to the as-of date, expected by the year's end. */
import type { IsoDate, Period } from './records';

/** A period with what it contributes to a line's sums. */
export interface CountedPeriod extends Period {
  /** Whether its amounts are part of spent (집행액) as of the day. */
  readonly countsAsSpent: boolean;
  /** Whether its amounts are part of what the year will have spent (연말 예상). */
  readonly countsAtYearEnd: boolean;
}

/**
 * The periods in calendar order with what each contributes as of a day.
 * Spent: 실적 that ended by the day. A cumulative (누계) period stands for all up to its end,
 * so whatever ends earlier, or is a part that ends with it, no longer counts beside it. What counts at the year's end but not
 * as spent is planned; a spent period behind a planned cumulative one is taken off again.
 */
export function countPeriods(periods: readonly Period[], asOf: IsoDate): readonly CountedPeriod[] {
  const spentCumulative = lastCumulativeEnd(periods.filter((period) => isSpent(period, asOf)));
  const anyCumulative = lastCumulativeEnd(periods);
  return [...periods]
    .sort((one, other) => compareText(one.end, other.end) || compareText(one.start, other.start))
    .map((period) => ({
      ...period,
      countsAsSpent: isSpent(period, asOf) && !isReplaced(period, spentCumulative),
      countsAtYearEnd: !isReplaced(period, anyCumulative),
    }));
}

function isSpent(period: Period, asOf: IsoDate): boolean {
  return period.kind === 'actual' && period.end <= asOf;
}

function isReplaced(period: Period, cumulativeEnd: IsoDate): boolean {
  return period.entryMode === 'cumulative' ? period.end < cumulativeEnd : period.end <= cumulativeEnd;
}

function lastCumulativeEnd(periods: readonly Period[]): IsoDate {
  return periods
    .filter((period) => period.entryMode === 'cumulative')
    .reduce((last, period) => (period.end > last ? period.end : last), '');
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
