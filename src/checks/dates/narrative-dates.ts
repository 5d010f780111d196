/** Dates and ranges of dates in Korean running text, as days: `'19. 7월~'20. 2월`, `(~2월)`, `6월 13일(목)`, `하반기`. */
import type { IsoDate } from '../../ledger/records';
import { isoDay, lastDayOfMonth } from '../../ledger/calendar-day';
import { findDatePoints, isRangeMark, type DatePoint } from './date-points';
import type { FiscalCalendar } from '../../ledger/fiscal-calendar';

export interface NarrativeDate {
  /** Where it stands in the text, range marks left out. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** First day; null for `~2월`. */
  readonly start: IsoDate | null;
  /** Last day; null for `5월~`. */
  readonly end: IsoDate | null;
  readonly precision: 'day' | 'month';
  /** Whether a year is written in it or, in a list, before it. */
  readonly isYearSaid: boolean;
  /** A range whose end stands earlier in the year than its start, with no year of its own: `11월~2월`. */
  readonly runsOverYearEnd: boolean;
  /**
   * - `stated`: nothing but the date stands between brackets, commas or behind a colon, or the line ends with it: when it happens.
   * - `leading`: the line begins with it: `6. 25. 협약 체결`.
   * - `running`: it stands in a sentence and may be about anything.
   */
  readonly position: 'stated' | 'leading' | 'running';
  /** It goes on the list of the date before it: `6, 9, 12월`. */
  readonly isListed: boolean;
  /** One, or the two ends of a range. */
  readonly points: readonly DatePoint[];
}

/** Dates of a text, from left to right; those that do not exist and years by themselves are left out. */
export function findNarrativeDates(text: string, calendar: FiscalCalendar): readonly NarrativeDate[] {
  const points = findDatePoints(text, calendar);
  const dates: NarrativeDate[] = [];
  for (let index = 0; index < points.length; index += 1) {
    const first = points[index];
    const second = points[index + 1];
    if (first === undefined) continue;
    const isRange = second !== undefined && isRangeMark(text.slice(first.to, second.from));
    if (isRange) index += 1;
    const ends = isRange ? [first, second] : [first];
    if (ends.every(({ exists, year }) => exists && year > 0) && ends.some(({ unit }) => unit !== 'year'))
      dates.push(dateOf(text, first, isRange ? second : null, dates[dates.length - 1]));
  }
  return dates;
}

function dateOf(
  text: string,
  first: DatePoint,
  second: DatePoint | null,
  previous: NarrativeDate | undefined,
): NarrativeDate {
  const last = second ?? first;
  const before = textBefore(text, first.from);
  const after = textAfter(text, last.to).replace(/^\s*\([월화수목금토일](?:요일)?\)/, '');
  const isOpenStart = second === null && (/[~∼～〜]\s*$/.test(before) || /^\s*까지/.test(after));
  const isOpenEnd = second === null && !isOpenStart && /^\s*(?:[~∼～〜]|부터|이후)/.test(after);
  const points = second === null ? [first] : [first, second];
  return {
    from: first.from,
    to: last.to,
    text: text.slice(first.from, last.to),
    start: isOpenStart ? null : firstDay(first, startYear(first, second)),
    end: isOpenEnd ? null : lastDay(last),
    precision: points.every(({ unit }) => unit === 'day') ? 'day' : 'month',
    isYearSaid: points.some(({ isYearSaid }) => isYearSaid),
    runsOverYearEnd: second !== null && !second.isYearSaid && second.month < first.month,
    position: positionOf(before, after),
    isListed:
      previous !== undefined && /^\s*(?:[,·ㆍ・/]|및|와|과)\s*$/.test(text.slice(previous.to, first.from)),
    points,
  };
}

/** `6월~'20. 2월`: the year behind the range is not the start's where the start is in the fiscal year. */
function startYear(first: DatePoint, second: DatePoint | null): number {
  if (second === null || first.isYearSaid || !second.isYearSaid || first.year <= second.year)
    return first.year;
  return first.month > second.month ? second.year - 1 : second.year;
}

function firstDay(point: DatePoint, year: number): IsoDate {
  return isoDay(year, point.month, point.day === 0 ? 1 : point.day);
}

function lastDay({ year, month, months, day }: DatePoint): IsoDate {
  if (day > 0) return isoDay(year, month, day);
  const last = month + months - 1;
  const lastYear = year + Math.floor((last - 1) / 12);
  const lastMonth = ((last - 1) % 12) + 1;
  return isoDay(lastYear, lastMonth, lastDayOfMonth(lastYear, lastMonth));
}

/** More is not looked at on either side of a date, so that a long text stays cheap. */
const reach = 80;

/** What stands in front of a place; cut off with … where it is long. */
function textBefore(text: string, place: number): string {
  return place > reach ? `…${text.slice(place - reach, place)}` : text.slice(0, place);
}

function textAfter(text: string, place: number): string {
  return text.length > place + reach ? `${text.slice(place, place + reach)}…` : text.slice(place);
}

/** Words that belong to the date in front of them. */
const tail = String.raw`\s*(?:[~∼～〜]|까지|부터|중|초|말|경|이내|이후|현재|기준|완료|예정)?\s*`;
const closed = new RegExp(String.raw`^${tail}(?:$|[),([\]/;])`);
const ended = new RegExp(String.raw`^${tail}(?:\([^)]*\)\s*)?$`);
const opened = /(?:^|[([,:;/])\s*[~∼～〜]?\s*$/;

function positionOf(before: string, after: string): NarrativeDate['position'] {
  if (/(?:매[년월]?|격월|해마다)\s*$/.test(before)) return 'running';
  if ((opened.test(before) && closed.test(after)) || ended.test(after)) return 'stated';
  return before.trim() === '' ? 'leading' : 'running';
}
