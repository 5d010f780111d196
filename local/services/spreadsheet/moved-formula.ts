/** A formula written for one cell, as another cell has it: what it refers to moves along unless a dollar holds it. */
import { columnLetters, columnNumber } from './a1-notation';

/** Quoted text and quoted sheet names, which are left alone, or a reference; no part of a longer name. */
const tokens =
  /"(?:[^"]|"")*"|'(?:[^']|'')+'|(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3}\$?\d+|\$?[A-Z]{1,3}(?=:\$?[A-Z]{1,3}(?![\p{L}\p{N}_(.!]))|(?<=(?<![\p{L}\p{N}_.])\$?[A-Z]{1,3}:)\$?[A-Z]{1,3}|\$?\d+(?=:\$?\d)|(?<=(?<![\p{L}\p{N}_.])\$?\d+:)\$?\d+)(?![\p{L}\p{N}_(.!])/giu;

const corner = /^(\$?)([A-Z]*)(\$?)(\d*)$/i;

/** `rows` and `columns` from where it was written; what would lie before the first row or column becomes `#REF!`. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(tokens, (token: string, reference: string | undefined) =>
    reference === undefined ? token : movedCorner(reference, rows, columns),
  );
}

function movedCorner(reference: string, rows: number, columns: number): string {
  const [, first = '', letters = '', second = '', digits = ''] = corner.exec(reference) ?? [];
  // In a whole row the only dollar stands before the digits.
  const rowHeld = letters === '' ? first !== '' : second !== '';
  const row = Number(digits) + (rowHeld ? 0 : rows);
  const column = columnNumber(letters) + (first === '' ? columns : 0);
  if ((digits !== '' && row < 1) || (letters !== '' && column < 0)) return '#REF!';
  const columnText = letters === '' ? '' : `${first}${columnLetters(column)}`;
  const rowText = digits === '' ? '' : `${rowHeld ? '$' : ''}${String(row)}`;
  return `${columnText}${rowText}`;
}
