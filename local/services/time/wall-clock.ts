/** Turns instants into what a clock on the wall shows in a time zone, and back. */

/** Month from 1; nothing of it knows a time zone. */
export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US-u-ca-iso8601', {
      timeZone,
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      hourCycle: 'h23',
    });
    formats.set(timeZone, format);
  }
  return format;
}

/** An offset written out, as Java reads it: `GMT+9`, `GMT-03:30`. Minutes east of Greenwich. */
function writtenOffset(timeZone: string): number | null {
  const match = /^GMT([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(timeZone);
  if (match === null) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return match[1] === '-' ? -minutes : minutes;
}

/** Whether the name is one of a time zone. */
export function isTimeZone(timeZone: string): boolean {
  if (writtenOffset(timeZone) !== null) return true;
  try {
    formatFor(timeZone);
    return true;
  } catch {
    return false;
  }
}

/** Milliseconds the wall clock is ahead of Greenwich at an instant. */
export function offsetAt(milliseconds: number, timeZone: string): number {
  const written = writtenOffset(timeZone);
  if (written !== null) return written * 60_000;
  const parts: Record<string, number> = {};
  let beforeChrist = false;
  for (const { type, value } of formatFor(timeZone).formatToParts(milliseconds)) {
    if (type === 'era') beforeChrist = value.startsWith('B');
    else if (type !== 'literal') parts[type] = Number(value);
  }
  const year = beforeChrist ? 1 - (parts['year'] ?? 0) : (parts['year'] ?? 0);
  const shown = utc({
    year,
    month: parts['month'] ?? 1,
    day: parts['day'] ?? 1,
    hour: parts['hour'] ?? 0,
    minute: parts['minute'] ?? 0,
    second: parts['second'] ?? 0,
    millisecond: 0,
  });
  return shown - Math.floor(milliseconds / 1000) * 1000;
}

/** The instant at which a clock in Greenwich shows this. */
export function utc(clock: WallClock): number {
  const date = new Date(0);
  date.setUTCFullYear(clock.year, clock.month - 1, clock.day);
  date.setUTCHours(clock.hour, clock.minute, clock.second, clock.millisecond);
  return date.getTime();
}

export function wallClock(milliseconds: number, timeZone: string): WallClock {
  const shifted = new Date(milliseconds + offsetAt(milliseconds, timeZone));
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
    millisecond: shifted.getUTCMilliseconds(),
  };
}

/** The instant at which the wall clock shows this; of two, the earlier, and in a gap the time as if the clock had not jumped yet. */
export function instant(clock: WallClock, timeZone: string): number {
  const shown = utc(clock);
  const before = offsetAt(shown - 86_400_000, timeZone);
  const first = shown - before;
  if (offsetAt(first, timeZone) === before) return first;
  const after = offsetAt(shown + 86_400_000, timeZone);
  const second = shown - after;
  return offsetAt(second, timeZone) === after ? second : first;
}
