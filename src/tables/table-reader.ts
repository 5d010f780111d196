/** Finds a table in a sheet by its header names and reads its cells one by one, collecting every problem on the way. */
import type { AmountEntry, CellSource, CountEntry, TextEntry } from '../ledger/entry';
import { wonIn, type Unit } from '../ledger/unit';
import { readDateText } from './date-text';
import { cellAddress, type GridValue, type SheetGrid } from './grid';
import { placeOf, type InputProblem } from './input-problem';
import { longestKeyedText } from './key-formula';
import { columnsOf, type ColumnKey, type TableKey } from './layout';
import { holdsTwoNumbers, readNumberText } from './number-text';

/** A title or a note may stand above the head row; below this many rows nobody looks for it. */
const rowsSearchedForHead = 10;

/** 1,000조 원, more than the state's budget: whatever a public body adds up stays an exact integer (below 2^53 won). */
const largestWon = 1e15;

const errorText = /^#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!|CALC!|SPILL!)$/;

/** Where a table's columns stand in its sheet at the moment. */
export interface TablePosition<Key extends TableKey> {
  /** Zero-based row of the headers. */
  readonly headRow: number;
  /** Zero-based index of every column found. */
  readonly columns: Readonly<Partial<Record<ColumnKey<Key>, number>>>;
}

/** Finds the head row (the one of the first ten with most of the header names) and the columns in it. */
export function locateTable<Key extends TableKey>(
  table: Key,
  headers: Readonly<Record<ColumnKey<Key>, string>>,
  grid: SheetGrid,
  problems: InputProblem[],
): TablePosition<Key> {
  const keys = columnsOf(table).map(([key]) => key);
  let headRow = 0;
  let most = 0;
  grid.values.slice(0, rowsSearchedForHead).forEach((row, index) => {
    const names = new Set(row.map(headerName));
    const found = keys.filter((key) => names.has(headerName(headers[key]))).length;
    if (found > most) {
      most = found;
      headRow = index;
    }
  });
  const head = (grid.values[headRow] ?? []).map(headerName);
  const columns: Partial<Record<ColumnKey<Key>, number>> = {};
  for (const [key, column] of columnsOf(table)) {
    const name = headerName(headers[key]);
    const index = head.indexOf(name);
    if (index >= 0) columns[key] = index;
    else if (column.kind !== 'computed')
      problems.push({ code: 'missingColumn', place: { sheet: grid.name }, header: headers[key] });
    if (index >= 0 && head.includes(name, index + 1))
      problems.push({
        code: 'repeatedColumn',
        place: { sheet: grid.name, address: cellAddress(headRow, head.indexOf(name, index + 1)) },
        header: headers[key],
      });
  }
  return { headRow, columns };
}

function headerName(value: GridValue): string {
  return typeof value === 'string' ? value.replace(/\s+/g, '') : '';
}

/** One record's row; every reading of a cell that cannot be used reports why and gives a harmless value. */
export class RecordRow<Key extends TableKey> {
  constructor(
    private readonly table: Key,
    private readonly headers: Readonly<Record<ColumnKey<Key>, string>>,
    private readonly grid: SheetGrid,
    private readonly position: TablePosition<Key>,
    private readonly row: number,
    private readonly problems: InputProblem[],
  ) {}

  /** Where a column's cell is; `record` names the row by its key. */
  source(column: ColumnKey<Key>, record = ''): CellSource {
    const index = this.position.columns[column] ?? 0;
    return {
      sheet: this.grid.name,
      record,
      header: this.headers[column],
      address: cellAddress(this.row, index),
    };
  }

  isBlank(column: ColumnKey<Key>): boolean {
    return isBlank(this.value(column));
  }

  /** Whether the cell holds a number, not a text that says one. */
  isNumber(column: ColumnKey<Key>): boolean {
    return typeof this.value(column) === 'number';
  }

  text(column: ColumnKey<Key>): string {
    const value = this.value(column);
    if (typeof value === 'object') {
      this.report(column, (place, header) => ({ code: 'dateNotExpected', place, header, text: value.date }));
      return '';
    }
    const text = String(value).trim();
    if (text === '' && this.isRequired(column))
      this.report(column, (place, header) => ({ code: 'required', place, header }));
    return this.withoutError(column, text);
  }

  /** A text that sums look for by its key. */
  name(column: ColumnKey<Key>): string {
    const text = this.text(column);
    if (text.length > longestKeyedText)
      this.report(column, (place, header) => ({
        code: 'tooLong',
        place,
        header,
        length: text.length,
        limit: longestKeyedText,
      }));
    return text;
  }

  textEntry(column: ColumnKey<Key>, record: string): TextEntry {
    return { text: this.text(column), source: this.source(column, record) };
  }

  /** Money in the table's unit, as whole won. `decimals` are those the table is printed with. */
  amount(column: ColumnKey<Key>, record: string, unit: Unit, decimals: number): AmountEntry {
    const source = this.source(column, record);
    const { state, value } = this.number(column);
    const exact = value * wonIn(unit);
    const won = Math.round(exact);
    const text = String(value);
    if (Math.abs(won) > largestWon)
      this.report(column, (place, header) => ({ code: 'tooLarge', place, header, text }));
    else if (Math.abs(exact - won) > 0.01)
      this.report(column, (place, header) => ({ code: 'belowOneWon', place, header, text }));
    const typed = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
    // A formula's binary noise (16.900000000000002) is not printed precision.
    return {
      state,
      won: won === 0 ? 0 : won,
      unit,
      decimals: Math.max(decimals, typed > 6 ? 0 : typed),
      source,
    };
  }

  count(column: ColumnKey<Key>, record: string): CountEntry {
    const { state, value } = this.number(column);
    if (!Number.isInteger(value))
      this.report(column, (place, header) => ({ code: 'notWhole', place, header, text: String(value) }));
    return { state, count: value, source: this.source(column, record) };
  }

  /** A day that formulas compare, so that it has to be a real date. */
  comparedDate(column: ColumnKey<Key>): string {
    const date = this.date(column);
    const value = this.value(column);
    if (date !== '' && typeof value === 'string')
      this.report(column, (place, header) => ({ code: 'dateAsText', place, header, text: value.trim() }));
    return date;
  }

  /** A day as ISO text; a text that says one is accepted. */
  date(column: ColumnKey<Key>): string {
    const value = this.value(column);
    const text = typeof value === 'object' ? value.date : this.withoutError(column, String(value).trim());
    const date = readDateText(text);
    if (date === null && text !== '')
      this.report(column, (place, header) => ({ code: 'notADate', place, header, text }));
    if (text === '' && value === '')
      this.report(column, (place, header) => ({ code: 'required', place, header }));
    return date ?? '';
  }

  /** The code of a choice by its word in the workbook's language. */
  choice<Code extends string>(
    column: ColumnKey<Key>,
    words: Readonly<Record<Code, string>>,
    otherwise: NoInfer<Code>,
  ): Code {
    const text = this.text(column);
    const entries = Object.entries(words) as [Code, string][];
    const found = entries.find(([, word]) => word === text);
    if (found === undefined && text !== '')
      this.report(column, (place, header) => ({
        code: 'notAChoice',
        place,
        header,
        text,
        choices: entries.map(([, word]) => word),
      }));
    return found?.[0] ?? otherwise;
  }

  private number(column: ColumnKey<Key>): { state: 'measured' | 'nil' | 'blank'; value: number } {
    const value = this.value(column);
    if (typeof value === 'number') return { state: 'measured', value };
    if (typeof value === 'object') {
      this.report(column, (place, header) => ({ code: 'dateNotExpected', place, header, text: value.date }));
      return { state: 'blank', value: 0 };
    }
    const text = this.withoutError(column, String(value).trim());
    if (text === '') {
      if (value === '' && this.isRequired(column))
        this.report(column, (place, header) => ({ code: 'required', place, header }));
      return { state: 'blank', value: 0 };
    }
    const read = readNumberText(text);
    if (read === null)
      this.report(column, (place, header) => ({
        code: holdsTwoNumbers(text) ? 'twoNumbers' : 'notANumber',
        place,
        header,
        text,
      }));
    return read?.state === 'measured' ? read : { state: read === null ? 'blank' : 'nil', value: 0 };
  }

  private value(column: ColumnKey<Key>): GridValue {
    const index = this.position.columns[column];
    return index === undefined ? '' : (this.grid.values[this.row]?.[index] ?? '');
  }

  private withoutError(column: ColumnKey<Key>, text: string): string {
    if (!errorText.test(text)) return text;
    this.report(column, (place, header) => ({ code: 'errorValue', place, header, text }));
    return '';
  }

  private isRequired(column: ColumnKey<Key>): boolean {
    const layout = columnsOf(this.table).find(([key]) => key === column)?.[1];
    // A column that is not there at all is reported once, not on every row.
    return (
      layout !== undefined &&
      layout.kind !== 'computed' &&
      layout.required === true &&
      this.position.columns[column] !== undefined
    );
  }

  private report(
    column: ColumnKey<Key>,
    problem: (place: InputProblem['place'], header: string) => InputProblem,
  ): void {
    this.problems.push(problem(placeOf(this.source(column)), this.headers[column]));
  }
}

/** The rows below the head that have something in a typed column, without those `leftOut` (zero-based). */
export function recordRows<Key extends TableKey>(
  table: Key,
  headers: Readonly<Record<ColumnKey<Key>, string>>,
  grid: SheetGrid,
  position: TablePosition<Key>,
  problems: InputProblem[],
  leftOut: ReadonlySet<number> = new Set(),
): readonly RecordRow<Key>[] {
  const typed = columnsOf(table)
    .filter(([, column]) => column.kind !== 'computed')
    .map(([key]) => position.columns[key])
    .filter((index) => index !== undefined);
  return grid.values
    .map((values, row) => ({ values, row }))
    .filter(({ row }) => row > position.headRow && !leftOut.has(row))
    .filter(({ values }) => typed.some((index) => !isBlank(values[index])))
    .map(({ row }) => new RecordRow(table, headers, grid, position, row, problems));
}

/** The number of the last row that something is typed in, or of the head row; formulas that stand ready below do not count. */
export function lastTypedRow<Key extends TableKey>(
  table: Key,
  grid: SheetGrid,
  { headRow, columns }: TablePosition<Key>,
): number {
  const typed = columnsOf(table).flatMap(([column, { kind }]) =>
    kind === 'computed' ? [] : (columns[column] ?? []),
  );
  const last = grid.values.map((row) => typed.some((index) => row[index] !== '')).lastIndexOf(true);
  return Math.max(last, headRow) + 1;
}

function isBlank(value: GridValue | undefined): boolean {
  return value === undefined || value === false || (typeof value === 'string' && value.trim() === '');
}
