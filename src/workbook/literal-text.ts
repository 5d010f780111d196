/** Texts that a cell must hold as they are: setValues reads a string as if somebody typed it. */

/** What Sheets would take for a formula, a number, a date, a time or a boolean, or whose leading apostrophe it would drop. */
const readAsSomethingElse = /^\s*(?:['=+@\-−(]|[\d.,₩$€¥%]|(?:true|false)\s*$)/i;

/** The text as it has to be written so that the cell holds exactly it. */
export function literalText(text: string): string {
  return readAsSomethingElse.test(text) ? `'${text}` : text;
}
