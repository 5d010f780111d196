/** Days as people type them, to ISO text. */

/** A year below it is a slip of the hand: `0019` is not 2019, nor what `Date` takes it for, 1919. */
const firstYear = 1900;

/** `2019-05-31`, `2019. 5. 31.`, `2019.5.31` or `2019/5/31` as ISO day; null when it is none. */
export function readDateText(text: string): string | null {
  const match = /^\s*(\d{4})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{1,2})\s*\.?\s*$/.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < firstYear) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}
