/** A1 references of files, to and from areas. */
import { columnIndex, columnLetters } from '../engine/column-letters';
import { quotedSheetName } from '../engine/formula-references';
import type { Area } from '../engine/operations';

/** How far the cells of a file reach. */
export const fileRows = 1_048_576;
const fileColumns = 16_384;

/** The part of an area that a file has room for; null where it has none. */
export function insideFile(area: Area): Area | null {
  const rows = Math.min(area.rows, fileRows - area.row);
  const columns = Math.min(area.columns, fileColumns - area.column);
  return rows <= 0 || columns <= 0 ? null : { ...area, rows, columns };
}

/** `B2:C9`, or `B2` for one cell. */
export function a1Of(area: Area): string {
  const first = columnLetters(area.column) + String(area.row + 1);
  const last = columnLetters(area.column + area.columns - 1) + String(area.row + area.rows);
  return first === last ? first : `${first}:${last}`;
}

/** `'시트 1'!$B$2:$C$9`. */
export function absoluteA1(sheetName: string, area: Area): string {
  const absolute = a1Of(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `${quotedSheetName(sheetName)}!${absolute}`;
}

/** The area of `B2`, `B2:C9` or `$B$2:$C$9`; null for anything else, such as a whole column. */
export function areaOfA1(reference: string): Area | null {
  const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(reference.replace(/\$/g, ''));
  if (match === null) return null;
  const [, firstColumn = '', firstRow = '', lastColumn = firstColumn, lastRow = firstRow] = match;
  const [column, row] = [columnIndex(firstColumn), Number(firstRow) - 1];
  return { row, column, rows: Number(lastRow) - row, columns: columnIndex(lastColumn) - column + 1 };
}

/** Sheet and place of `'시트 1'!$B$2`; null where no sheet is named. */
export function splitReference(reference: string): { readonly sheet: string; readonly place: string } | null {
  const match = /^(?:'((?:[^']|'')+)'|([^!']+))!(.+)$/.exec(reference);
  return match === null
    ? null
    : { sheet: (match[1] ?? match[2] ?? '').replace(/''/g, "'"), place: match[3] ?? '' };
}
