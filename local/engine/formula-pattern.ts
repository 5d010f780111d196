/**
 * Formulas down a column differ in nothing but the row their references move along with. What they have in common is read
 * once: which cells they refer to, as seen from their own, and what Univer makes of them.
 */
import type { IFunctionService, LexerNode } from '@univerjs/engine-formula';
import { cornerText, formulaParts, type Corner, type FormulaParts } from './formula-references';

/** Cells that a formula refers to; without end where it names whole columns or rows. */
export interface ReferredArea {
  /** null for the formula's own sheet. */
  readonly sheet: string | null;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Functions that give another value at every calculation. */
const changingFunctions = new Set(['RAND', 'RANDBETWEEN', 'NOW', 'TODAY']);

/** A sheet before a reference that is lost, or that stands by itself. */
const lostReference = /(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?#REF!/gu;
const quotedText = /"(?:[^"]|"")*"/g;
const sheetBeforeReference = /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!$/u;
const number = /(?<![\p{L}\p{N}_.])\d[\d.]*(?:[Ee][+-]?\d+)?/gu;
const calledFunction = /([\p{L}_][\p{L}\p{N}_.]*)\(/gu;
const truth = /(?<![\p{L}\p{N}_.])(?:TRUE|FALSE)(?![\p{L}\p{N}_.])/gu;
/** What may be left of a formula without all that. */
const punctuation = /^[\s=+\-*/^&<>(){},;%]*$/;

export class FormulaPattern {
  /** How many cells have it. */
  uses = 0;
  lexed: LexerNode | null = null;
  /** Whether the text says all there is to know of what the formula refers to. */
  readonly isUnderstood: boolean;
  /** Whether it gives another value at every calculation. */
  readonly isChanging: boolean;
  private readonly parts: FormulaParts;

  /** `row` and `column` are where `text` stands; `name` is how Univer is asked for it. */
  constructor(
    readonly key: string,
    readonly name: string,
    readonly text: string,
    readonly row: number,
    readonly column: number,
    functions: IFunctionService,
  ) {
    this.parts = formulaParts(text);
    const called = new Set<string>();
    const rest = this.parts.between.map((part, index) =>
      (index < this.parts.references.length ? part.replace(sheetBeforeReference, '') : part)
        .replace(quotedText, '')
        .replace(lostReference, '')
        .replace(number, '')
        .replace(truth, '')
        .replace(calledFunction, (_, name: string) => {
          called.add(name.toUpperCase());
          return '(';
        }),
    );
    this.isUnderstood =
      text.startsWith('=') &&
      rest.every((part) => punctuation.test(part)) &&
      // Functions such as OFFSET find their cells only when they are calculated.
      [...called].every((name) => functions.getExecutor(name)?.isAddress() !== true);
    this.isChanging = [...called].some((name) => changingFunctions.has(name));
  }

  /** Whether a formula elsewhere is the same but for its place. */
  matches(text: string, row: number, column: number): boolean {
    const { between, references } = this.parts;
    const [down, across] = [row - this.row, column - this.column];
    let at = 0;
    for (const [index, part] of between.entries()) {
      if (!text.startsWith(part, at)) return false;
      at += part.length;
      const corners = references[index]?.corners ?? [];
      for (const [which, corner] of corners.entries()) {
        const moved = (which === 0 ? '' : ':') + cornerText(movedCorner(corner, down, across));
        if (!text.startsWith(moved, at)) return false;
        at += moved.length;
      }
    }
    return at === text.length;
  }

  /** What a formula of this pattern refers to from a cell. */
  areasFrom(row: number, column: number): ReferredArea[] {
    const [down, across] = [row - this.row, column - this.column];
    return this.parts.references.map(({ sheet, corners }) => {
      const moved = corners.map((corner) => movedCorner(corner, down, across));
      const rows = moved.flatMap((corner) => corner.row ?? []);
      const columns = moved.flatMap((corner) => corner.column ?? []);
      return {
        sheet,
        firstRow: rows.length === 0 ? 0 : Math.min(...rows),
        lastRow: rows.length === 0 ? Infinity : Math.max(...rows),
        firstColumn: columns.length === 0 ? 0 : Math.min(...columns),
        lastColumn: columns.length === 0 ? Infinity : Math.max(...columns),
      };
    });
  }
}

/** The same for all formulas that differ only in where they stand. */
export function patternKey(text: string, row: number, column: number): string {
  const { between, references } = formulaParts(text);
  let key = between[0] ?? '';
  references.forEach(({ corners }, index) => {
    const places = corners.map((corner) => relativeCorner(corner, row, column)).join(':');
    key += `${places}\u0000${between[index + 1] ?? ''}`;
  });
  return key;
}

function relativeCorner(corner: Corner, row: number, column: number): string {
  const place = (at: number | null, isFixed: boolean, own: number): string =>
    at === null ? '' : isFixed ? `$${at}` : `[${at - own}]`;
  return `C${place(corner.column, corner.columnFixed, column)}R${place(corner.row, corner.rowFixed, row)}`;
}

function movedCorner(corner: Corner, down: number, across: number): Corner {
  return {
    ...corner,
    row: corner.row === null || corner.rowFixed ? corner.row : corner.row + down,
    column: corner.column === null || corner.columnFixed ? corner.column : corner.column + across,
  };
}
