/** A sheet's cells as plain data, as read in one call, and what has to be known to name a cell. */

/** An error is its text (`#REF!`), a date its ISO day; blank is the empty string. */
export type GridValue = string | number | boolean | { readonly date: string };

export interface SheetGrid {
  readonly name: string;
  /** Row by row from A1; all rows of one length. */
  readonly values: readonly (readonly GridValue[])[];
}

/** Column letters from a zero-based index: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** A1 address of a zero-based row and column. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}
