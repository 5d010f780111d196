/** The fiscal year as days: what part of it has passed, and which year a date belongs to that is written without one. */
import { isoDay, lastDayOfMonth } from './calendar-day';
import type { IsoDate, LedgerRecords } from './records';

/** A stretch of days, both ends counted. */
export interface DayRange {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/** The twelve months a budget is for. A school's year runs from March to February. */
export interface FiscalCalendar {
  /** 회계연도; 0 while none is typed. */
  readonly fiscalYear: number;
  /** 1 for the calendar year, 3 for a school. */
  readonly firstMonth: number;
}

/**
 * The calendar of a workbook: a year whose 기간 begin after January and run on past December ends with the last of them. Where one
 * begins before that year's first month, the one that runs on is outside the year instead.
 */
export function fiscalCalendarOf(records: LedgerRecords): FiscalCalendar {
  const { fiscalYear } = records.settings;
  const months = records.periods.map(({ start, end }) => [start.slice(0, 7), end.slice(0, 7)] as const);
  const first = months.reduce((earliest, [start]) => (start < earliest ? start : earliest), '9999');
  const last = months.reduce((latest, [, end]) => (end > latest ? end : latest), '');
  const firstMonth = (Number(last.slice(5)) % 12) + 1;
  const runsOn = fiscalYear > 0 && last.startsWith(`${String(fiscalYear + 1)}-`) && firstMonth > 1;
  const beginsLate = first >= isoDay(fiscalYear, firstMonth, 1).slice(0, 7);
  return { fiscalYear, firstMonth: runsOn && beginsLate ? firstMonth : 1 };
}

/** The calendar year that a month without year belongs to; 0 while no fiscal year is typed. */
export function yearOfMonth(month: number, { fiscalYear, firstMonth }: FiscalCalendar): number {
  return fiscalYear > 0 && month < firstMonth ? fiscalYear + 1 : fiscalYear;
}

/** The fiscal year's last day. */
export function fiscalYearEnd({ fiscalYear, firstMonth }: FiscalCalendar): IsoDate {
  if (firstMonth === 1) return isoDay(fiscalYear, 12, 31);
  return isoDay(fiscalYear + 1, firstMonth - 1, lastDayOfMonth(fiscalYear + 1, firstMonth - 1));
}

/** The fiscal year's first day. */
export function fiscalYearStart({ fiscalYear, firstMonth }: FiscalCalendar): IsoDate {
  return isoDay(fiscalYear, firstMonth, 1);
}

/** The fiscal year's first and last day; null while no fiscal year is typed. */
export function fiscalYearRange(records: LedgerRecords): DayRange | null {
  const calendar = fiscalCalendarOf(records);
  return calendar.fiscalYear === 0
    ? null
    : { start: fiscalYearStart(calendar), end: fiscalYearEnd(calendar) };
}
