/** Steps between days, and what stretches of days leave open. */
import type { DayRange } from '../../ledger/fiscal-calendar';
import type { IsoDate } from '../../ledger/records';

/** The day so many days later; earlier where the number is negative. */
export function dayAfter(day: IsoDate, days = 1): IsoDate {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** What no range covers between the first and the last of them; overlapping and touching ranges are one. */
export function gapsBetween(ranges: readonly DayRange[]): readonly DayRange[] {
  const gaps: DayRange[] = [];
  let covered = '';
  for (const { start, end } of [...ranges].sort(byStart)) {
    if (covered !== '' && start > dayAfter(covered))
      gaps.push({ start: dayAfter(covered), end: dayAfter(start, -1) });
    if (end > covered) covered = end;
  }
  return gaps;
}

export function byStart(one: DayRange, other: DayRange): number {
  return one.start < other.start ? -1 : one.start > other.start ? 1 : 0;
}
