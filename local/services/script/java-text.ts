/** Values as Logger writes them: it runs in Java, which has only decimal numbers and prints objects as maps. */
import { EnumerationEntry } from '../boundary/enumeration';
import { notAvailable } from '../boundary/service-error';
import { ServiceObject } from '../boundary/service-object';
import { formatDate } from '../utilities/format-date';

/** An object with a `message` is written as that message; the rest of it goes to the cloud's log. */
export function loggedText(value: unknown, timeZone: string): string {
  if (isPlainObject(value) && 'message' in value) return javaText(value.message, timeZone);
  return javaText(value, timeZone);
}

/** `%s` takes one value after the other; what is left over is dropped. @throws for other marks of Java's format. */
export function filledText(pattern: string, values: readonly unknown[], timeZone: string): string {
  let next = 0;
  return pattern.replace(/%(.?)/g, (mark, letter: string) => {
    if (letter === '%') return '%';
    if (letter !== 's' || next >= values.length) throw notAvailable(`Logger.log (${mark} in "${pattern}")`);
    next += 1;
    return javaText(values[next - 1], timeZone);
  });
}

/** `Fri May 31 09:00:00 GMT+09:00 2019`. */
export function javaDate(date: Date, timeZone: string): string {
  return formatDate(date, timeZone, "EEE MMM dd HH:mm:ss 'GMT'XXX yyyy");
}

function javaText(value: unknown, timeZone: string): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'number') return javaNumber(value);
  if (value instanceof EnumerationEntry) return value.name();
  if (value instanceof ServiceObject) return ServiceObject.classNameOf(value);
  if (value instanceof Date) return javaDate(value, timeZone);
  if (Array.isArray(value)) return `[${value.map((item) => javaText(item, timeZone)).join(', ')}]`;
  if (isPlainObject(value))
    return `{${Object.entries(value)
      .map(([key, part]) => `${key}=${javaText(part, timeZone)}`)
      .join(', ')}}`;
  return printed(value);
}

/** Text, booleans and errors print themselves. */
function printed(value: unknown): string {
  return String(value);
}

/** Across contexts only the tag tells a plain object from an error or a function. */
function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    Object.prototype.toString.call(value) === '[object Object]' &&
    !(value instanceof EnumerationEntry || value instanceof ServiceObject)
  );
}

function javaNumber(value: number): string {
  const size = Math.abs(value);
  if (!Number.isFinite(value)) return String(value);
  if (Object.is(value, -0)) return '-0.0';
  if (size === 0 || (size >= 0.001 && size < 10_000_000)) return withFraction(String(value));
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  return `${withFraction(digits)}E${exponent.replace('+', '')}`;
}

function withFraction(digits: string): string {
  return digits.includes('.') ? digits : `${digits}.0`;
}
