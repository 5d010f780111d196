/** The first and last day of the year a workbook is for, and steps between days. */
import type { IsoDate, LedgerRecords } from '../../ledger/records';
import { isoDay } from '../dates/calendar-day';
import { fiscalCalendarOf, fiscalYearEnd, type FiscalCalendar } from '../dates/fiscal-calendar';

export interface DayRange {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/**
 * The fiscal year's calendar. One that runs past December is believed only where no period begins before its first month: else
 * the period that runs on is outside the year.
 */
export function yearCalendarOf(records: LedgerRecords): FiscalCalendar {
  const calendar = fiscalCalendarOf(records);
  const { fiscalYear, firstMonth } = calendar;
  const firstDay = fiscalYear > 0 ? isoDay(fiscalYear, firstMonth, 1) : '';
  const beginsEarlier = records.periods.some(({ start }) => start !== '' && start < firstDay);
  return beginsEarlier ? { fiscalYear, firstMonth: 1 } : calendar;
}

/** Null while no fiscal year is typed. */
export function fiscalYearRange(records: LedgerRecords): DayRange | null {
  const calendar = yearCalendarOf(records);
  const { fiscalYear, firstMonth } = calendar;
  return fiscalYear === 0 ? null : { start: isoDay(fiscalYear, firstMonth, 1), end: fiscalYearEnd(calendar) };
}

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
