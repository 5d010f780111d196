/** Reading and writing what cells hold, as getValues and setValues do. */
import type { Area, CellPatch, CellState, WorkbookState } from '../../engine/operations';
import { EnumerationEntry } from '../boundary/enumeration';
import { exception, notAvailable } from '../boundary/service-error';
import { ServiceObject } from '../boundary/service-object';
import { dateOfSerial, serialOfDate } from '../time/serial-date';
import { wallClock } from '../time/wall-clock';
import { checkDimensions } from './dimensions';
import { movedFormula } from './moved-formula';
import { isAutomatic, isDateFormat, plainTextFormat } from './number-format';
import { dateFormatOf, readTyped, type TypedEntry, type TypingPlace } from './typed-entry';
import { refuseInvalidValues } from './validation-check';
import type { Place, Workbook } from './workbook';

export type GoogleValue = string | number | boolean | Date;

/** A date is a number until its format says otherwise; blank is an empty string. */
export function googleValue(cell: CellState, timeZone: string): GoogleValue {
  if (cell.value === null) return '';
  if (typeof cell.value === 'number' && isDateFormat(cell.style.numberFormat))
    return dateOfSerial(cell.value, timeZone);
  return cell.value;
}

/** Writes what the bundle passes: text as if somebody typed it, dates in the spreadsheet's time zone, null to clear. With `movesFormulas` a formula is the one of the first cell. */
export function writeValues(
  workbook: Workbook,
  place: Place,
  values: readonly (readonly unknown[])[],
  { movesFormulas = false } = {},
): void {
  checkDimensions(place.area, values);
  const state = workbook.state();
  const typing = typingPlaceOf(state);
  const entries = values.map((row) => row.map((value) => entryOf(value, typing, state.timeZone)));
  const formats = numberFormats(workbook, place, values, entries);
  const patches = entries.map((row, rowIndex) =>
    row.map((entry, column) => {
      const written = values[rowIndex]?.[column];
      const patch = patchOf(entry, written, formats?.[rowIndex]?.[column]);
      return movesFormulas && typeof patch.formula === 'string'
        ? { formula: movedFormula(patch.formula, rowIndex, column) }
        : patch;
    }),
  );
  refuseInvalidValues(workbook, place, patches);
  workbook.operations.writeCells(place.sheetId, place.area, patches);
}

export function typingPlaceOf({ locale, timeZone }: WorkbookState): TypingPlace {
  return { locale, currentYear: wallClock(Date.now(), timeZone).year };
}

/** @throws an Exception in Google's words where a cell cannot hold so much. */
export function checkLength(text: string): void {
  if (text.length > longestContent)
    throw exception('Your input contains more than the maximum of 50000 characters in a single cell.');
}

/** One value for every cell of the area. */
export function fill<Value>(area: Area, value: Value): Value[][] {
  return Array.from({ length: area.rows }, () => new Array<Value>(area.columns).fill(value));
}

const longestContent = 50_000;

/** Google writes its own objects by name, and plain ones as Java prints them: an array with its place in memory. */
function textOf(value: unknown): string {
  if (value instanceof EnumerationEntry) return value.name();
  if (value instanceof ServiceObject) return ServiceObject.classNameOf(value);
  throw notAvailable(`Range.setValues (${Array.isArray(value) ? 'an array' : 'an object'} in a cell)`);
}

function entryOf(value: unknown, typing: TypingPlace, timeZone: string): TypedEntry {
  if (value === null || value === undefined) return { kind: 'blank' };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'number')
    return Number.isFinite(value)
      ? { kind: 'number', value, numberFormat: null }
      : { kind: 'text', text: '#NUM!' };
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return { kind: 'text', text: '#NUM!' };
    const serial = serialOfDate(value, timeZone);
    return { kind: 'number', value: serial, numberFormat: dateFormatOf(serial, typing.locale) };
  }
  const text = typeof value === 'string' ? value : textOf(value);
  checkLength(text);
  return readTyped(text, typing);
}

/** The formats the cells have, read only where the meaning of what is written hangs on them. */
function numberFormats(
  workbook: Workbook,
  place: Place,
  values: readonly (readonly unknown[])[],
  entries: readonly (readonly TypedEntry[])[],
): readonly (readonly (string | undefined)[])[] | null {
  const matters = (entry: TypedEntry, value: unknown): boolean => {
    if (entry.kind === 'blank' || entry.kind === 'text') return false;
    return typeof value === 'string' || value instanceof Date;
  };
  if (!entries.some((row, index) => row.some((entry, column) => matters(entry, values[index]?.[column]))))
    return null;
  return workbook.operations
    .readStyles(place.sheetId, place.area)
    .map((row) => row.map(({ numberFormat }) => numberFormat));
}

function patchOf(entry: TypedEntry, written: unknown, format: string | undefined): CellPatch {
  if (format === plainTextFormat) {
    if (typeof written === 'string' && entry.kind !== 'blank')
      return { value: written.startsWith("'") ? written.slice(1) : written };
    if (written instanceof Date) throw notAvailable('Range.setValues (a date in a cell of plain text)');
  }
  switch (entry.kind) {
    case 'blank':
      return { value: null };
    case 'text':
      return { value: entry.text };
    case 'formula':
      return { formula: entry.formula };
    case 'boolean':
      return { value: entry.value };
    case 'number':
      return entry.numberFormat !== null && isAutomatic(format)
        ? { value: entry.value, style: { numberFormat: entry.numberFormat } }
        : { value: entry.value };
  }
}
