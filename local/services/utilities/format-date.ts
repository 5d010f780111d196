/** Dates by a pattern of Java's SimpleDateFormat, in a given time zone. */
import { exception, notAvailable } from '../boundary/service-error';
import { isTimeZone, offsetAt, utc, wallClock, type WallClock } from '../time/wall-clock';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

interface Moment {
  readonly clock: WallClock;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly dayOfYear: number;
  /** Minutes east of Greenwich. */
  readonly offset: number;
  readonly timeZone: string;
}

type Field = (moment: Moment, width: number) => string;

function padded(value: (moment: Moment) => number): Field {
  return (moment, width) => String(value(moment)).padStart(width, '0');
}

function offsetText({ offset }: Moment, separator: string): string {
  const size = Math.abs(offset);
  const hours = String(Math.floor(size / 60)).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${hours}${separator}${String(size % 60).padStart(2, '0')}`;
}

function zoneName(moment: Moment, width: number): string {
  if (moment.timeZone.startsWith('GMT')) return moment.offset === 0 ? 'GMT' : `GMT${offsetText(moment, ':')}`;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: moment.timeZone,
    timeZoneName: width > 3 ? 'long' : 'short',
  });
  const instant = utc(moment.clock) - moment.offset * 60_000;
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  // Java has short names for zones that Intl names by their offset.
  return /^GMT[+-]/.test(name) ? (shortNames[moment.timeZone] ?? `GMT${offsetText(moment, ':')}`) : name;
}

const shortNames: Readonly<Record<string, string>> = {
  'Asia/Seoul': 'KST',
  'Asia/Tokyo': 'JST',
  JST: 'JST',
  'Asia/Shanghai': 'CST',
};

const fields: Readonly<Record<string, Field>> = {
  G: () => 'AD',
  y: ({ clock }, width) =>
    width === 2 ? String(clock.year % 100).padStart(2, '0') : String(clock.year).padStart(width, '0'),
  M: ({ clock }, width) => {
    const name = months[clock.month - 1] ?? '';
    if (width >= 4) return name;
    return width === 3 ? name.slice(0, 3) : String(clock.month).padStart(width, '0');
  },
  d: padded(({ clock }) => clock.day),
  D: padded(({ dayOfYear }) => dayOfYear),
  E: ({ weekday }, width) => (width >= 4 ? (weekdays[weekday] ?? '') : (weekdays[weekday] ?? '').slice(0, 3)),
  u: padded(({ weekday }) => (weekday === 0 ? 7 : weekday)),
  a: ({ clock }) => (clock.hour < 12 ? 'AM' : 'PM'),
  H: padded(({ clock }) => clock.hour),
  k: padded(({ clock }) => (clock.hour === 0 ? 24 : clock.hour)),
  K: padded(({ clock }) => clock.hour % 12),
  h: padded(({ clock }) => (clock.hour % 12 === 0 ? 12 : clock.hour % 12)),
  m: padded(({ clock }) => clock.minute),
  s: padded(({ clock }) => clock.second),
  S: padded(({ clock }) => clock.millisecond),
  z: zoneName,
  Z: (moment) => offsetText(moment, ''),
  X: (moment, width) => {
    if (moment.offset === 0) return 'Z';
    return width === 1 ? offsetText(moment, '').slice(0, 3) : offsetText(moment, width === 2 ? '' : ':');
  },
};

/** @throws an Exception for a letter Java does not know, an open quote or an unknown time zone. */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  if (Number.isNaN(date.getTime())) throw exception('Invalid argument: date. Should be of type: Date');
  if (!isTimeZone(timeZone)) throw exception(`Invalid argument: ${timeZone}`);
  const moment = momentOf(date, timeZone);
  return pattern.replace(
    /''|'((?:[^']|'')*)'|'|([A-Za-z])\2*/g,
    (token: string, quoted?: string, letter?: string) => {
      if (token === "''") return "'";
      if (quoted !== undefined) return quoted.replace(/''/g, "'");
      if (letter === undefined) throw exception('Unterminated quote');
      const field = fields[letter];
      if (field !== undefined) return field(moment, token.length);
      if ('YLwWF'.includes(letter)) throw notAvailable(`Utilities.formatDate (pattern letter ${letter})`);
      throw exception(`Illegal pattern character '${letter}'`);
    },
  );
}

function momentOf(date: Date, timeZone: string): Moment {
  const clock = wallClock(date.getTime(), timeZone);
  const shown = new Date(utc(clock));
  return {
    clock,
    weekday: shown.getUTCDay(),
    dayOfYear: Math.floor((utc(clock) - Date.UTC(clock.year, 0, 1)) / 86_400_000) + 1,
    offset: Math.round(offsetAt(date.getTime(), timeZone) / 60_000),
    timeZone,
  };
}
