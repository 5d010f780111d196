/** Texts that a cell must hold as they are: setValues reads a string as if somebody typed it. */

/**
 * What Sheets may take for a formula, a number, a date, a time or a boolean, or whose leading apostrophe it would drop. `May 31` and
 * `오전 9:00` are days and times too: a text with a digit anywhere is not trusted.
 */
const readAsSomethingElse = /^\s*(?:['=+@\-−(]|(?:true|false)\s*$)|\d/i;

/** The text as it has to be written so that the cell holds exactly it. */
export function literalText(text: string): string {
  return readAsSomethingElse.test(text) ? `'${text}` : text;
}
