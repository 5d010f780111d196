/** Dates as a spreadsheet keeps them: days since 30 December 1899 on the wall clock, the time as a fraction. */
import { instant, utc, wallClock, type WallClock } from './wall-clock';

const dayLength = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

export function serialOf(clock: WallClock): number {
  return (utc(clock) - epoch) / dayLength;
}

/** A day without a time. */
export function serialOfDay(year: number, month: number, day: number): number {
  return serialOf({ year, month, day, hour: 0, minute: 0, second: 0, millisecond: 0 });
}

export function serialOfDate(date: Date, timeZone: string): number {
  return serialOf(wallClock(date.getTime(), timeZone));
}

function clockOfSerial(serial: number): WallClock {
  // A fraction of a day is never exact in binary: half a millisecond decides.
  const shown = new Date(epoch + Math.round(serial * dayLength));
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    hour: shown.getUTCHours(),
    minute: shown.getUTCMinutes(),
    second: shown.getUTCSeconds(),
    millisecond: shown.getUTCMilliseconds(),
  };
}

export function dateOfSerial(serial: number, timeZone: string): Date {
  return new Date(instant(clockOfSerial(serial), timeZone));
}
