/** What the stores make of a value that is no text: they keep texts only. */
import { notAvailable } from '../boundary/service-error';

/** An object loses what is in it, as in Google. @throws by name for what Google's answer is not known of. */
export function storedText(value: unknown, member: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const tag = Object.prototype.toString.call(value);
  if (tag === '[object Object]') return tag;
  throw notAvailable(`${member} (a value that is ${tag.slice('[object '.length, -1)})`);
}
