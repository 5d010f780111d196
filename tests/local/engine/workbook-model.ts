/**
 * What formulas have to give after rows and columns were put in and taken out, worked out without any spreadsheet:
 * every row and column has a number of its own, and a reference is the numbers it begins and ends with.
 */
import type { Shift } from '../../../local/engine/area-shift';
import type { CellValue } from '../../../local/engine/operations';

/** The first and last row or column of a reference, by their own numbers. */
type Span = readonly [first: number, last: number];

export interface Reference {
  /** Which of the sheets it points at. */
  readonly sheet: number;
  /** null for whole columns. */
  readonly rows: Span | null;
  /** null for whole rows. */
  readonly columns: Span | null;
}

interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  /** null when all it pointed at was taken out. */
  reference: Reference | null;
}

export interface SheetModel {
  /** The rows' and columns' own numbers, in their present order. */
  rows: number[];
  columns: number[];
  readonly amounts: Map<string, number>;
  formulas: PlacedFormula[];
}

/** Rows and columns are numbered by where they stand at first. */
export function newSheet(rows: number, columns: number): SheetModel {
  const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
  return { rows: numbers(rows), columns: numbers(columns), amounts: new Map(), formulas: [] };
}

/** An amount typed over whatever stood at a place. */
export function typeAmount(sheet: SheetModel, row: number, column: number, amount: number): void {
  const [own, across] = [sheet.rows[row] ?? NaN, sheet.columns[column] ?? NaN];
  sheet.formulas = sheet.formulas.filter((formula) => formula.row !== own || formula.column !== across);
  sheet.amounts.set(`${own} ${across}`, amount);
}

let nextNumber = 1_000_000;

export function shiftSheet(sheets: readonly SheetModel[], shifted: number, shift: Shift): void {
  const sheet = sheets[shifted];
  if (sheet === undefined) return;
  const { axis, kind, at, count } = shift;
  if (kind === 'insert') {
    sheet[axis].splice(at, 0, ...Array.from({ length: count }, () => (nextNumber += 1)));
    return;
  }
  const before = [...sheet[axis]];
  const gone = new Set(sheet[axis].splice(at, count));
  for (const each of sheets)
    for (const formula of each.formulas) {
      const span = formula.reference?.sheet === shifted ? formula.reference[axis] : null;
      if (formula.reference === null || span === null) continue;
      const left = before
        .slice(before.indexOf(span[0]), before.indexOf(span[1]) + 1)
        .filter((number) => !gone.has(number));
      const [first, last] = [left[0], left.at(-1)];
      formula.reference =
        first === undefined || last === undefined ? null : { ...formula.reference, [axis]: [first, last] };
    }
  sheet.formulas = sheet.formulas.filter(({ row, column }) => !gone.has(axis === 'rows' ? row : column));
}

/** What each formula `=SUM(…)&"/"&ROWS(…)&"/"&COLUMNS(…)` of a sheet gives, from the top. */
export function expectedFigures(
  sheets: readonly SheetModel[],
  sheet: SheetModel,
): { row: number; column: number; value: CellValue }[] {
  return sheet.formulas
    .map(({ row, column, reference }) => ({
      row: sheet.rows.indexOf(row),
      column: sheet.columns.indexOf(column),
      value: reference === null ? '#REF!' : figure(reference, sheets),
    }))
    .sort((one, other) => one.row - other.row);
}

function figure({ sheet, rows, columns }: Reference, sheets: readonly SheetModel[]): string {
  const target = sheets[sheet];
  if (target === undefined) return '';
  const [down, across] = [between(target.rows, rows), between(target.columns, columns)];
  const sum = down
    .flatMap((row) => across.map((column) => target.amounts.get(`${row} ${column}`) ?? 0))
    .reduce((total, amount) => total + amount, 0);
  return `${sum}/${down.length}/${across.length}`;
}

function between(numbers: readonly number[], span: Span | null): readonly number[] {
  return span === null ? numbers : numbers.slice(numbers.indexOf(span[0]), numbers.indexOf(span[1]) + 1);
}
