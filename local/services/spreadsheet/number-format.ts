/** What a number format says about the values under it. */

export const plainTextFormat = '@';

/** What Google answers for a cell that has no number format of its own. */
export const defaultNumberFormat = '0.###############';

/** Google's way back to the default, and the engine's name for it. */
export function isAutomatic(format: string | undefined): boolean {
  return (
    format === undefined ||
    format === '' ||
    format.toLowerCase() === 'general' ||
    format === defaultNumberFormat
  );
}

const known = new Map<string, boolean>();

/** Whether a number under this format is a date, a time or a duration, so that getValues gives a Date. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined) return false;
  let answer = known.get(format);
  if (answer === undefined) {
    answer = !isAutomatic(format) && /[ymdhs]/i.test(withoutLiterals(format));
    known.set(format, answer);
  }
  return answer;
}

/** Quoted and escaped characters, colours and currencies are no places for digits; `[h]`, hours that run on, is one. */
function withoutLiterals(format: string): string {
  return format.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
}
