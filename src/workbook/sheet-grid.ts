/** Reads a sheet in one call, to plain data: dates become ISO days in the spreadsheet's own time zone. */
import type { GridValue, SheetGrid } from '../tables/grid';

/** Everything in the sheet from A1 to the last cell in use. */
export function readSheetGrid(sheet: GoogleAppsScript.Spreadsheet.Sheet, timeZone: string): SheetGrid {
  const days = new Map<number, string>();
  const dayOf = (date: Date): string => {
    const time = date.getTime();
    const known = days.get(time);
    if (known !== undefined) return known;
    const day = Utilities.formatDate(date, timeZone, 'yyyy-MM-dd');
    days.set(time, day);
    return day;
  };
  const values: unknown[][] = sheet.getDataRange().getValues();
  return {
    name: sheet.getName(),
    values: values.map((row) => row.map((value) => gridValue(value, dayOf))),
  };
}

function gridValue(value: unknown, dayOf: (date: Date) => string): GridValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (isDate(value)) return { date: dayOf(value) };
  if (value === null || value === undefined) return '';
  // An error cell may come as an object instead of its text.
  return Object.prototype.toString.call(value) === '[object Error]'
    ? (value as Error).message
    : JSON.stringify(value);
}

function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
