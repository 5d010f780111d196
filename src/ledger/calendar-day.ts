/** Days of the calendar: which exist, how they are written in ISO, and which weekday they fall on. */
import type { IsoDate } from './records';

const weekdays = ['일', '월', '화', '수', '목', '금', '토'] as const;

/** The last day of a month; 0 for a month that does not exist. */
export function lastDayOfMonth(year: number, month: number): number {
  return month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0;
}

/** `2019-06-04`; the day must exist. */
export function isoDay(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The weekday of a day that exists, as it is written behind dates: 월 … 일. */
export function weekdayOf(year: number, month: number, day: number): string {
  return weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';
}
