/** Reads a text as Sheets reads what somebody types into a cell: numbers, percentages, dates, times, booleans, formulas. */
import { serialOf, serialOfDay } from '../time/serial-date';

export type TypedEntry =
  | { readonly kind: 'blank' }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** `numberFormat` is what a cell without a format of its own takes on; null leaves it as it is. */
  | { readonly kind: 'number'; readonly value: number; readonly numberFormat: string | null };

/** What reading needs to know of the place it is typed in. */
export interface TypingPlace {
  /** The spreadsheet's locale, `ko_KR`. */
  readonly locale: string;
  /** A date without a year is in this one. */
  readonly currentYear: number;
}

export function readTyped(typed: string, place: TypingPlace): TypedEntry {
  if (typed === '') return { kind: 'blank' };
  if (typed.startsWith("'"))
    return typed === "'" ? { kind: 'blank' } : { kind: 'text', text: typed.slice(1) };
  if (typed.startsWith('=') && typed.length > 1) return { kind: 'formula', formula: typed };
  const text = typed.trim();
  if (/^(?:true|false)$/i.test(text)) return { kind: 'boolean', value: text.toLowerCase() === 'true' };
  return readNumber(text, place) ?? readDateAndTime(text, place) ?? { kind: 'text', text: typed };
}

const digits = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?`;
const numberPattern = new RegExp(String.raw`^([+-]?)([₩$]?)([+-]?)(${digits})(e[+-]?\d+)?\s?(%?)$`, 'i');

function readNumber(text: string, place: TypingPlace): TypedEntry | null {
  const inBrackets = /^\(([^()+-]+)\)$/.exec(text)?.[1];
  const match = numberPattern.exec(inBrackets ?? text);
  const [, sign = '', currency = '', innerSign = '', amount = '', exponent = '', percent = ''] = match ?? [];
  if (match === null || !/\d/.test(amount) || (sign !== '' && innerSign !== '')) return null;
  if (currency !== '' && currency !== (isKorean(place) ? '₩' : '$')) return null;
  if ((exponent !== '' && (percent !== '' || amount.includes(','))) || (exponent !== '' && currency !== ''))
    return null;
  const size = Number(amount.replace(/,/g, '') + exponent);
  const negative = sign === '-' || innerSign === '-' || inBrackets !== undefined;
  const value = (negative ? -size : size) / (percent === '' ? 1 : 100);
  if (!Number.isFinite(value)) return null;
  return { kind: 'number', value, numberFormat: formatTyped(amount, exponent, percent, currency) };
}

function formatTyped(amount: string, exponent: string, percent: string, currency: string): string | null {
  const decimals = amount.includes('.') && !amount.endsWith('.');
  if (percent !== '') return decimals ? '0.00%' : '0%';
  if (exponent !== '') return '0.00E+00';
  if (currency === '₩') return decimals ? '[$₩-412]#,##0.00' : '[$₩-412]#,##0';
  if (currency === '$') return decimals ? '"$"#,##0.00' : '"$"#,##0';
  if (amount.includes(',')) return decimals ? '#,##0.00' : '#,##0';
  return null;
}

function isKorean(place: TypingPlace): boolean {
  return place.locale.startsWith('ko');
}

interface DayRead {
  readonly serial: number;
  readonly numberFormat: string;
}

function readDateAndTime(text: string, place: TypingPlace): TypedEntry | null {
  const whole = readDay(text, place);
  if (whole !== null) return { kind: 'number', value: whole.serial, numberFormat: whole.numberFormat };
  const timeAlone = readTime(text);
  if (timeAlone !== null)
    return { kind: 'number', value: timeAlone.fraction, numberFormat: timeAlone.numberFormat };
  // The time follows the first blank after which both halves can be read.
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    const day = readDay(text.slice(0, at).trim(), place);
    const time = readTime(text.slice(at + 1).trim());
    if (day !== null && time !== null && time.fraction < 1)
      return {
        kind: 'number',
        value: day.serial + time.fraction,
        numberFormat: `${day.numberFormat} ${time.numberFormat}`,
      };
  }
  return null;
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const longMonthNames = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july'],
  ...['august', 'september', 'october', 'november', 'december'],
];

function monthNumber(name: string): number {
  const low = name.toLowerCase();
  return Math.max(monthNames.indexOf(low), longMonthNames.indexOf(low)) + 1;
}

/** Two digits of a year: up to 29 this century, from 30 the last one. */
function fullYear(written: string): number {
  const year = Number(written);
  if (written.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function readDay(text: string, place: TypingPlace): DayRead | null {
  let match = /^(\d{4})([-/.])(\s?)(\d{1,2})\2\s?(\d{1,2})\.?$/.exec(text);
  if (match !== null) {
    const [, year = '', separator = '', blank = '', month = '', day = ''] = match;
    const gap = `${separator}${blank}`;
    const padded =
      month.startsWith('0') || day.startsWith('0') || (separator === '-' && month.length + day.length === 4);
    const format = padded ? `yyyy${gap}mm${gap}dd` : `yyyy${gap}m${gap}d`;
    return dayRead(Number(year), Number(month), Number(day), format);
  }
  match = /^(\d{4})년\s?(\d{1,2})월\s?(\d{1,2})일$/.exec(text);
  if (match !== null && isKorean(place))
    return dayRead(Number(match[1]), Number(match[2]), Number(match[3]), 'yyyy"년" m"월" d"일"');
  match = /^(\d{1,2})월\s?(\d{1,2})일$/.exec(text);
  if (match !== null && isKorean(place))
    return dayRead(place.currentYear, Number(match[1]), Number(match[2]), 'm"월" d"일"');
  match = /^(\d{4})([-/])(\d{1,2})$/.exec(text);
  if (match !== null) return dayRead(Number(match[1]), Number(match[3]), 1, `yyyy${match[2] ?? '-'}mm`);
  match = /^(\d{1,2})([-/])(\d{1,2})$/.exec(text);
  if (match !== null)
    return dayRead(place.currentYear, Number(match[1]), Number(match[3]), `m${match[2] ?? '-'}d`);
  match = /^(\d{1,2})([-/])(\d{1,2})\2(\d{2}|\d{4})$/.exec(text);
  if (match !== null) return readThreeParts(match, place);
  return readNamedMonth(text, place);
}

/** Three short parts: year first in Korean, month first and year last in English. */
function readThreeParts(match: RegExpExecArray, place: TypingPlace): DayRead | null {
  const [, first = '', separator = '-', second = '', third = ''] = match;
  if (isKorean(place) && third.length === 2)
    return dayRead(fullYear(first), Number(second), Number(third), `yy${separator}m${separator}d`);
  return dayRead(fullYear(third), Number(first), Number(second), `m${separator}d${separator}yyyy`);
}

function readNamedMonth(text: string, place: TypingPlace): DayRead | null {
  let match = /^([a-z]{3,9})\.? (\d{1,2})(?:,? (\d{4}))?$/i.exec(text);
  if (match !== null)
    return dayRead(
      match[3] === undefined ? place.currentYear : Number(match[3]),
      monthNumber(match[1] ?? ''),
      Number(match[2]),
      match[3] === undefined ? 'mmm d' : 'mmm d, yyyy',
    );
  match = /^(\d{1,2})[ -]([a-z]{3,9})(?:[ -](\d{4}))?$/i.exec(text);
  if (match === null) return null;
  return dayRead(
    match[3] === undefined ? place.currentYear : Number(match[3]),
    monthNumber(match[2] ?? ''),
    Number(match[1]),
    match[3] === undefined ? 'd-mmm' : 'd-mmm-yyyy',
  );
}

function dayRead(year: number, month: number, day: number, numberFormat: string): DayRead | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return { serial: serialOfDay(year, month, day), numberFormat };
}

interface TimeRead {
  readonly fraction: number;
  readonly numberFormat: string;
}

function readTime(text: string): TimeRead | null {
  const match = /^(?:(오전|오후)\s?)?(\d{1,4}):(\d{2})(?::(\d{2}))?(?:\s?([ap]m))?$/i.exec(text);
  if (match === null) return null;
  const [, before, hours = '0', minutes = '0', seconds, after] = match;
  const half = before ?? after?.toLowerCase();
  let hour = Number(hours);
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59 || (half !== undefined && hour > 12)) return null;
  if (half !== undefined) hour = (hour % 12) + (half === '오후' || half === 'pm' ? 12 : 0);
  const fraction = serialOf({
    year: 1899,
    month: 12,
    day: 30,
    hour,
    minute: Number(minutes),
    second: Number(seconds ?? 0),
    millisecond: 0,
  });
  // More hours than a day has make a duration.
  if (hour > 23) return { fraction, numberFormat: '[h]:mm:ss' };
  const clock = seconds === undefined ? 'h:mm' : 'h:mm:ss';
  if (half === undefined) return { fraction, numberFormat: clock };
  return { fraction, numberFormat: before === undefined ? `${clock} am/pm` : `am/pm ${clock}` };
}

/** The format a date takes on in a cell without one: with a time where it has one. */
export function dateFormatOf(serial: number, locale: string): string {
  const day = locale.startsWith('ko') ? 'yyyy. m. d' : 'm/d/yyyy';
  if (Number.isInteger(serial)) return day;
  return locale.startsWith('ko') ? `${day} am/pm h:mm:ss` : `${day} h:mm:ss`;
}
