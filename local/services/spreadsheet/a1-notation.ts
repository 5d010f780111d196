/** Addresses as people write them, to areas and back. Areas count from 0. */
import type { Area } from '../../engine/operations';

/** 0 is A. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** From 0; -1 where there are no letters. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** An end that is open in the address (`A2:B`, `3:5`) is null. */
export interface WrittenArea {
  readonly sheetName: string | null;
  readonly firstRow: number | null;
  readonly firstColumn: number | null;
  readonly lastRow: number | null;
  readonly lastColumn: number | null;
}

const cornerPattern = /^\$?([a-z]{1,3})?\$?(\d{1,7})?$/i;
const numberedCorner = /^r(\d+)c(\d+)$/i;

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function readCorner(text: string): Corner | null {
  const numbered = numberedCorner.exec(text);
  if (numbered !== null) return { row: Number(numbered[1]) - 1, column: Number(numbered[2]) - 1 };
  const match = cornerPattern.exec(text);
  if (match === null || text === '' || (match[1] === undefined && match[2] === undefined)) return null;
  return {
    row: match[2] === undefined ? null : Number(match[2]) - 1,
    column: match[1] === undefined ? null : columnNumber(match[1]),
  };
}

/** null where the text is no address. Both `'사업 예산'!A1:B2` and `A1` are read, and R1C1 notation too. */
export function readAddress(text: string): WrittenArea | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (match === null) return null;
  const sheetName = match[1]?.replace(/''/g, "'") ?? match[2] ?? null;
  const corners = (match[3] ?? '').split(':');
  const first = readCorner(corners[0] ?? '');
  const last = corners.length === 1 ? first : readCorner(corners[1] ?? '');
  if (first === null || last === null || corners.length > 2) return null;
  // One cell needs both parts; a whole row or column is written twice, `3:3`.
  if (corners.length === 1 && (first.row === null || first.column === null)) return null;
  if ([first.row, last.row, first.column, last.column].some((part) => part !== null && part < 0)) return null;
  return {
    sheetName,
    firstRow: lower(first.row, last.row),
    lastRow: upper(first.row, last.row),
    firstColumn: lower(first.column, last.column),
    lastColumn: upper(first.column, last.column),
  };
}

function lower(one: number | null, other: number | null): number | null {
  return one !== null && other !== null ? Math.min(one, other) : (one ?? other);
}

/** `A2:B` has no last row, while `A2` has one. */
function upper(one: number | null, other: number | null): number | null {
  return one !== null && other !== null ? Math.max(one, other) : null;
}

export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

/** As Range.getA1Notation gives it, without the sheet. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellAddress(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** `A2:B` or `3:5`, where an end is open; null where none is. */
export function openAddress({ firstRow, firstColumn, lastRow, lastColumn }: WrittenArea): string | null {
  if (lastRow !== null && lastColumn !== null) return null;
  const corner = (row: number | null, column: number | null): string =>
    `${column === null ? '' : columnLetters(column)}${row === null ? '' : String(row + 1)}`;
  return `${corner(firstRow, firstColumn)}:${corner(lastRow, lastColumn)}`;
}

/** With the sheet and with dollars, as a rule or a formula refers to it. */
export function absoluteAddress(sheetName: string, area: Area): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${String(row + 1)}`;
  const last = corner(area.row + area.rows - 1, area.column + area.columns - 1);
  const cells = area.rows === 1 && area.columns === 1 ? last : `${corner(area.row, area.column)}:${last}`;
  return `'${sheetName.replace(/'/g, "''")}'!${cells}`;
}
