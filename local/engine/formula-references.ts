/** References in formulas kept as text, such as those of input checks: they follow when rows, columns or sheet names change. */
import { shiftSpan, type Shift } from './area-shift';
import { columnIndex, columnLetters } from './column-letters';

/** What was shifted, as seen from a formula. */
export interface ReferenceShift {
  /** The sheet that references without a sheet name mean. */
  readonly ownSheet: string;
  readonly shiftedSheet: string;
  readonly shift: Shift;
  /** How far the cell moved that the formula is written for: a relative reference to what was taken out moves along. */
  readonly moved: number;
}

/** A corner of a reference; a whole column has no row, a whole row no column. */
export interface Corner {
  readonly column: number | null;
  readonly columnFixed: boolean;
  readonly row: number | null;
  readonly rowFixed: boolean;
}

/** Quoted text, which is left alone, or a reference with or without its sheet; no part of a longer name. */
const tokens =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$!'])((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_(.!])/gu;

const lost = '#REF!';

/** The formula after the shift; a reference to what is gone becomes `#REF!`. */
export function shiftReferences(formula: string, change: ReferenceShift): string {
  return replaceReferences(formula, (sheet, reference) => {
    if ((sheet === null ? change.ownSheet : sheetNameOf(sheet)) !== change.shiftedSheet) return null;
    const shifted = shiftReference(reference, change);
    return shifted === null ? lost : `${sheet ?? ''}${shifted}`;
  });
}

/** The formula after a sheet got another name, or was deleted: then the new name is null. */
export function renameSheetInReferences(formula: string, name: string, newName: string | null): string {
  return replaceReferences(formula, (sheet, reference) => {
    if (sheet === null || sheetNameOf(sheet) !== name) return null;
    return newName === null ? lost : `${quotedSheetName(newName)}!${reference}`;
  });
}

/** `'시트 1'`, as a formula names a sheet. */
export function quotedSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** What stands between the references of a formula, texts in quotes with it, and how each reference names its cells. */
export interface FormulaParts {
  /** One more than there are references. */
  readonly between: readonly string[];
  readonly references: readonly { readonly sheet: string | null; readonly corners: readonly Corner[] }[];
}

/** Takes a formula apart at its references; the name of a sheet, as it is written, ends what stands before the reference. */
export function formulaParts(formula: string): FormulaParts {
  const between: string[] = [];
  const references: { sheet: string | null; corners: Corner[] }[] = [];
  let end = 0;
  for (const { 0: token, 1: sheet, 2: reference, index } of formula.matchAll(tokens)) {
    if (reference === undefined) continue;
    const start = index + token.length - reference.length;
    between.push(formula.slice(end, start));
    references.push({
      sheet: sheet === undefined ? null : sheetNameOf(sheet),
      corners: reference.split(':').map(cornerOf),
    });
    end = index + token.length;
  }
  return { between: [...between, formula.slice(end)], references };
}

function replaceReferences(
  formula: string,
  replace: (sheet: string | null, reference: string) => string | null,
): string {
  return formula.replace(tokens, (token: string, sheet: string | undefined, reference: string | undefined) =>
    reference === undefined ? token : (replace(sheet ?? null, reference) ?? token),
  );
}

function sheetNameOf(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

function shiftReference(reference: string, { shift, moved }: ReferenceShift): string | null {
  const [first = '', last = first] = reference.split(':');
  const corners = [cornerOf(first), cornerOf(last)] as const;
  const [from, to] = corners.map(({ row, column }) => (shift.axis === 'rows' ? row : column));
  if (from === null || from === undefined || to === null || to === undefined) return reference;
  const span = shiftSpan(from, to - from + 1, shift);
  const isFixed = corners.some(({ rowFixed, columnFixed }) =>
    shift.axis === 'rows' ? rowFixed : columnFixed,
  );
  if (span === null && isFixed) return null;
  const [start, end] =
    span === null ? [from + moved, to + moved] : [span.start, span.start + span.length - 1];
  const at = (corner: Corner, position: number): string =>
    cornerText(shift.axis === 'rows' ? { ...corner, row: position } : { ...corner, column: position });
  return reference.includes(':') ? `${at(corners[0], start)}:${at(corners[1], end)}` : at(corners[0], start);
}

function cornerOf(text: string): Corner {
  const [, columnSign = '', letters = '', rowSign = '', digits = ''] =
    /^(\$?)([A-Z]*)(\$?)(\d*)$/.exec(text) ?? [];
  return {
    column: letters === '' ? null : columnIndex(letters),
    columnFixed: letters !== '' && columnSign === '$',
    row: digits === '' ? null : Number(digits) - 1,
    rowFixed: rowSign === '$' || (letters === '' && columnSign === '$'),
  };
}

export function cornerText({ column, columnFixed, row, rowFixed }: Corner): string {
  return (
    (column === null ? '' : (columnFixed ? '$' : '') + columnLetters(column)) +
    (row === null ? '' : (rowFixed ? '$' : '') + String(row + 1))
  );
}
