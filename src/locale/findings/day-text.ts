/** Days in the sentences of findings. */
import type { IsoDate } from '../../ledger/records';

/** `2019. 6. 14.`, as official documents write a day. */
export function koreanDay(day: IsoDate): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year}. ${String(Number(month))}. ${String(Number(date))}.`;
}

/** `2019. 6. 1.~6. 30.`; the year once where it is the same. */
export function koreanDays(start: IsoDate, end: IsoDate): string {
  if (start === end) return koreanDay(start);
  const last = koreanDay(end);
  return `${koreanDay(start)}~${start.slice(0, 4) === end.slice(0, 4) ? last.slice(6) : last}`;
}

/** `2019-06-01 to 2019-06-30`. */
export function englishDays(start: IsoDate, end: IsoDate): string {
  return start === end ? start : `${start} to ${end}`;
}
