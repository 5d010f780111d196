/** A 기준일 as people write it, to the day it means: `2019-05-31`, `'19. 5. 31.`, `6.14`, `5월말 현재`, `1분기말`. */
import type { IsoDate } from '../../ledger/records';
import { isoDay, lastDayOfMonth } from '../../ledger/calendar-day';
import { yearOfMonth, type FiscalCalendar } from '../../ledger/fiscal-calendar';

const year = String.raw`(?:(?<year>(?:19|20)\d{2}|['’‘´′]?\d{2})\s*(?:[-./]|년도?)\s*)`;
const quotedYear = String.raw`(?:(?<year>(?:19|20)\d{2}|['’‘´′]\d{2})\s*(?:[-./]|년도?)?\s*)`;
const month = String.raw`(?<month>\d{1,2})`;

/** A month without year, day or 말 is the month's end. */
const writings: readonly RegExp[] = [
  new RegExp(String.raw`^${year}?${month}\s*(?:[-./]|월)\s*(?<day>\d{1,2})\s*[.일]?$`, 'u'),
  new RegExp(String.raw`^${quotedYear}?${month}\s*월\s*(?:말일?)?$`, 'u'),
  new RegExp(String.raw`^${quotedYear}?제?\s*(?<quarter>[1-4])\s*(?:/\s*4\s*)?분기\s*말?$`, 'u'),
  new RegExp(String.raw`^${quotedYear}?(?<half>[상하])반기\s*말?$`, 'u'),
  new RegExp(String.raw`^${quotedYear}?(?<yearEnd>연말)$`, 'u'),
];

/** Null where the text names no day or month's end: `'18년` is a year, not a day. */
export function readAsOfText(text: string, calendar: FiscalCalendar): IsoDate | null {
  const plain = text
    .normalize('NFC')
    .replace(/^[\s(]+|[\s)]+$/g, '')
    .replace(/\s*(?:현재|기준|까지)$/u, '');
  for (const writing of writings) {
    const groups = writing.exec(plain)?.groups;
    if (groups !== undefined) return dayOf(groups, calendar);
  }
  return null;
}

function dayOf(
  groups: Readonly<Record<string, string | undefined>>,
  calendar: FiscalCalendar,
): IsoDate | null {
  const monthNumber = monthOf(groups, calendar);
  const yearText = (groups['year'] ?? '').replace(/\D/g, '');
  const yearNumber = yearText === '' ? yearOfMonth(monthNumber, calendar) : fullYear(yearText);
  const last = lastDayOfMonth(yearNumber, monthNumber);
  const day = groups['day'] === undefined ? last : Number(groups['day']);
  return yearNumber > 0 && day >= 1 && day <= last ? isoDay(yearNumber, monthNumber, day) : null;
}

function monthOf(
  groups: Readonly<Record<string, string | undefined>>,
  { firstMonth }: FiscalCalendar,
): number {
  const nth = (months: number): number => ((firstMonth - 2 + months) % 12) + 1;
  if (groups['quarter'] !== undefined) return nth(Number(groups['quarter']) * 3);
  if (groups['half'] !== undefined) return nth(groups['half'] === '상' ? 6 : 12);
  return groups['yearEnd'] === undefined ? Number(groups['month']) : 12;
}

function fullYear(digits: string): number {
  return digits.length === 4 ? Number(digits) : 2000 + Number(digits);
}
