/** Points of time in Korean running text (`'19. 6월`, `6.14`, `하반기`), one by one. */
import { lastDayOfMonth } from '../../ledger/calendar-day';
import { dateBeginnings, datePatterns, type DatePatternKind } from './date-patterns';
import { isDateExpected } from './expected-date';
import { yearOfMonth, type FiscalCalendar } from '../../ledger/fiscal-calendar';

/** How a full day is written: with dots, hyphens, slashes or 년 월 일, and with how many digits of the year. */
export type DateStyle = `${'dots' | 'hyphens' | 'slashes' | 'words'}${2 | 4}`;

export interface DatePoint {
  /** Where it stands in the text, weekday left out. */
  readonly from: number;
  readonly to: number;
  /** `stretch`: a half, a quarter or 연말. */
  readonly unit: 'day' | 'month' | 'stretch' | 'year';
  /** The year as written, `'19`, `2019` or `내년`; empty when it had to be assumed. */
  readonly yearText: string;
  /** Whether it stands here, or earlier in the same list or range. */
  readonly isYearSaid: boolean;
  /** 0 when it is neither said nor known. */
  readonly year: number;
  /** 1 … 12 where the point exists. */
  readonly month: number;
  /** Months it takes: 1, 3, 6 or 12. */
  readonly months: number;
  /** 0 unless a day is written. */
  readonly day: number;
  /** 월 … 일 where one is written behind the day. */
  readonly weekday: string;
  /** Of a day with its year. */
  readonly style: DateStyle | null;
  /** False for 13월 or 2월 30일. */
  readonly exists: boolean;
}

/** Only these stand between the dates of one list or range. */
const listMark = /^(?:\s*\([월화수목금토일](?:요일)?\))?\s*(?:[~∼～〜–,·ㆍ・/-]|및|와|과|부터)?\s*$/;

/** Whether what stands between two dates makes them one range. */
export function isRangeMark(between: string): boolean {
  return listMark.test(between) && /[~∼～〜–-]|부터/.test(between);
}

const writtenWeekday = /^\s?\(\s?([월화수목금토일])(?:요일)?\s?[),\s]|^\s([월화수목금토일])요일/;

/** A two-digit year without apostrophe is only believed near the fiscal year. */
const believableYears = 5;

/** Every point of time in a text, from left to right; linear in its length. */
export function findDatePoints(text: string, calendar: FiscalCalendar): readonly DatePoint[] {
  const points: DatePoint[] = [];
  if (!/\d|반기|연[말초중내]/.test(text)) return points;
  const beginnings = dateBeginnings();
  for (let start = beginnings.exec(text); start !== null; start = beginnings.exec(text)) {
    const point = pointAt(text, start.index, points[points.length - 1], calendar);
    if (point === null) continue;
    points.push(point);
    beginnings.lastIndex = point.to;
  }
  return points;
}

function pointAt(
  text: string,
  from: number,
  previous: DatePoint | undefined,
  calendar: FiscalCalendar,
): DatePoint | null {
  const listedAfter =
    previous !== undefined && listMark.test(text.slice(previous.to, from)) ? previous : null;
  if (listedAfter === null && isInsideWord(text, from)) return null;
  for (const { kind, expression } of datePatterns) {
    expression.lastIndex = from;
    const groups = expression.exec(text)?.groups;
    if (groups === undefined) continue;
    const point = pointOf({ kind, groups, text, from, to: expression.lastIndex, listedAfter, calendar });
    if (point === null) continue;
    const isBare = kind === 'bareFull' || kind === 'bareDay' || kind === 'bareMonth';
    if (!isBare || isDateExpected(text, point, listedAfter !== null)) return point;
  }
  return null;
}

/** Whether a figure, a telephone number or a word goes on here. */
function isInsideWord(text: string, from: number): boolean {
  const before = text.slice(Math.max(0, from - 2), from);
  return /\d/.test(text.charAt(from)) ? /[\dA-Za-z_/.-]$|\d,$/.test(before) : /[\dA-Za-z가-힣]$/.test(before);
}

interface Match {
  readonly kind: DatePatternKind;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** The point it continues a list or range of. */
  readonly listedAfter: DatePoint | null;
  readonly calendar: FiscalCalendar;
}

function pointOf(match: Match): DatePoint | null {
  const { kind, groups, text, from, to, listedAfter, calendar } = match;
  if (kind === 'dayOnly' && listedAfter?.unit !== 'day') return null;
  const yearText = groups['year'] ?? '';
  const [month, months] = monthsOf(match);
  const day = Number(groups['day'] ?? 0);
  const year = yearText === '' ? assumedYear(month, match) : writtenYear(yearText, calendar);
  if (/^\d{2}$/.test(yearText) && Math.abs(year - calendar.fiscalYear) > believableYears) return null;
  const unit = unitOf(kind);
  const exists =
    unit === 'day' ? day >= 1 && day <= lastDayOfMonth(year || leapYear, month) : month >= 1 && month <= 12;
  if (!exists && !isMeantAsDate(kind, text.slice(from, to), month, day)) return null;
  const weekday = unit === 'day' ? writtenWeekday.exec(text.slice(to, to + weekdayLength)) : null;
  return {
    from,
    to,
    unit,
    yearText,
    isYearSaid: yearText !== '' || listedAfter?.isYearSaid === true,
    year,
    month,
    months,
    day,
    weekday: weekday?.[1] ?? weekday?.[2] ?? '',
    style: unit === 'day' && yearText !== '' ? styleOf(yearText, text.slice(from, to)) : null,
    exists,
  };
}

/** Every day that exists in some year exists in a leap year. */
const leapYear = 2000;

/** Space, bracket, weekday, 요일, bracket. */
const weekdayLength = 8;

/** Where the day or month does not exist: whether it is still said to be one. `00월` is a place left open. */
function isMeantAsDate(kind: DatePatternKind, written: string, month: number, day: number): boolean {
  if (month === 0 || (day === 0 && kind !== 'month')) return false;
  if (kind === 'bareDay' || kind === 'bareFull') return month <= 12 && day <= 31;
  return (
    kind === 'full' || kind === 'day' || kind === 'dayOnly' || (kind === 'month' && written.includes('월'))
  );
}

/** First month and number of months. */
function monthsOf({ kind, groups, listedAfter, calendar }: Match): readonly [number, number] {
  const nth = (index: number): number => ((calendar.firstMonth - 1 + index) % 12) + 1;
  switch (kind) {
    case 'half':
      return [nth(groups['half'] === '상' ? 0 : 6), 6];
    case 'quarter':
      return [nth((Number(groups['quarter']) - 1) * 3), 3];
    case 'yearEnd':
      if (groups['part'] === '말') return [12, 1];
      return groups['part'] === '초' ? [1, 1] : [nth(0), 12];
    case 'year':
      return [1, 12];
    case 'dayOnly':
      return [listedAfter?.month ?? 0, 1];
    default:
      return [Number(groups['month'] ?? 0), 1];
  }
}

function writtenYear(yearText: string, { fiscalYear }: FiscalCalendar): number {
  const digits = yearText.replace(/\D/g, '');
  if (digits.length === 4) return Number(digits);
  if (digits.length === 2) return Number(digits) + (Number(digits) < 80 ? 2000 : 1900);
  if (fiscalYear === 0) return 0;
  if (/^[내차익명다]/.test(yearText)) return fiscalYear + 1;
  return /^[금올]/.test(yearText) ? fiscalYear : fiscalYear - 1;
}

/**
 * A range goes on from the year it began in, into the next where its months begin anew; a list stays in the year said before it;
 * anything else is of the fiscal year.
 */
function assumedYear(month: number, { text, from, listedAfter, calendar }: Match): number {
  if (listedAfter !== null && isRangeMark(text.slice(listedAfter.to, from)))
    return listedAfter.year === 0 || month >= listedAfter.month ? listedAfter.year : listedAfter.year + 1;
  return listedAfter?.isYearSaid === true ? listedAfter.year : yearOfMonth(month, calendar);
}

function unitOf(kind: DatePatternKind): DatePoint['unit'] {
  switch (kind) {
    case 'full':
    case 'bareFull':
    case 'day':
    case 'bareDay':
    case 'dayOnly':
      return 'day';
    case 'month':
    case 'sharedMonth':
    case 'bareMonth':
      return 'month';
    case 'year':
      return 'year';
    default:
      return 'stretch';
  }
}

function styleOf(yearText: string, written: string): DateStyle {
  const digits = yearText.replace(/\D/g, '').length === 4 ? 4 : 2;
  if (written.includes('월')) return `words${digits}`;
  if (written.includes('-')) return `hyphens${digits}`;
  return written.includes('/') ? `slashes${digits}` : `dots${digits}`;
}
