/** Each thing a cell's format has: how Google names it, what its default is, and which part of the style keeps it. */
import type { CellState, CellStyle } from '../../engine/operations';
import { notAvailable } from '../boundary/service-error';
import { hexColor } from './color';
import { checkDimensions } from './dimensions';
import { defaultNumberFormat, isAutomatic } from './number-format';
import type { Place, Workbook } from './workbook';

/** `part` gives the style that says this value, or null for the default. */
export interface CellFormat<Value> {
  readonly key: Exclude<keyof CellStyle, 'borders'>;
  readonly read: (style: CellStyle) => Value;
  readonly part: (value: Value | null) => CellStyle | null;
  /** The member that reads it, where a link without a look of its own changes it. */
  readonly changedByLinks?: string;
}

function color(member: string, value: string): string {
  const hex = hexColor(value);
  // Google ignores what is no colour, without a word: that would hide a slip.
  if (hex === null) throw notAvailable(`Range.${member} (colour ${value})`);
  return hex;
}

function oneOf<Value extends string>(member: string, value: string, allowed: readonly Value[]): Value {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw notAvailable(`Range.${member} (${value})`);
  return found;
}

export const background: CellFormat<string> = {
  key: 'background',
  read: (style) => style.background ?? '#ffffff',
  part: (value) => (value === null ? null : { background: color('setBackground', value) }),
};

export const fontColor: CellFormat<string> = {
  key: 'fontColor',
  read: (style) => style.fontColor ?? '#000000',
  part: (value) => (value === null ? null : { fontColor: color('setFontColor', value) }),
  changedByLinks: 'getFontColor',
};

export const fontWeight: CellFormat<GoogleAppsScript.Spreadsheet.FontWeight> = {
  key: 'bold',
  read: (style) => (style.bold === true ? 'bold' : 'normal'),
  part: (value) =>
    value === null ? null : { bold: oneOf('setFontWeight', value, ['bold', 'normal']) === 'bold' },
};

export const fontStyle: CellFormat<GoogleAppsScript.Spreadsheet.FontStyle> = {
  key: 'italic',
  read: (style) => (style.italic === true ? 'italic' : 'normal'),
  part: (value) =>
    value === null ? null : { italic: oneOf('setFontStyle', value, ['italic', 'normal']) === 'italic' },
};

export const fontLine: CellFormat<GoogleAppsScript.Spreadsheet.FontLine> = {
  key: 'underline',
  read: (style) => (style.underline === true ? 'underline' : 'none'),
  part: (value) =>
    value === null ? null : { underline: oneOf('setFontLine', value, ['underline', 'none']) === 'underline' },
  changedByLinks: 'getFontLine',
};

export const fontSize: CellFormat<number> = {
  key: 'fontSize',
  read: (style) => style.fontSize ?? 10,
  part: (value) => {
    if (value !== null && value < 1) throw notAvailable(`Range.setFontSize (${String(value)})`);
    return value === null ? null : { fontSize: value };
  },
};

export const fontFamily: CellFormat<string> = {
  key: 'fontFamily',
  read: (style) => style.fontFamily ?? 'Arial',
  part: (value) => (value === null ? null : { fontFamily: value }),
};

export const numberFormat: CellFormat<string> = {
  key: 'numberFormat',
  read: ({ numberFormat: format }) =>
    format === undefined || isAutomatic(format) ? defaultNumberFormat : format,
  part: (value) => {
    // Google's older name of plain text.
    if (value === '@STRING@') throw notAvailable('Range.setNumberFormat (@STRING@)');
    return value === null || isAutomatic(value) ? null : { numberFormat: value };
  },
};

export const horizontalAlignment: CellFormat<string> = {
  key: 'horizontalAlignment',
  read: (style) => style.horizontalAlignment ?? 'general',
  part: (value) =>
    value === null || value === 'normal'
      ? null
      : { horizontalAlignment: oneOf('setHorizontalAlignment', value, ['left', 'center', 'right']) },
};

export const verticalAlignment: CellFormat<string> = {
  key: 'verticalAlignment',
  read: (style) => style.verticalAlignment ?? 'bottom',
  part: (value) =>
    value === null
      ? null
      : { verticalAlignment: oneOf('setVerticalAlignment', value, ['top', 'middle', 'bottom']) },
};

export const wrap: CellFormat<boolean> = {
  key: 'wrap',
  // A cell nobody has touched overflows and yet answers true, in Google as well.
  read: (style) => style.wrap ?? true,
  part: (value) => (value === null ? null : { wrap: value }),
};

export function readFormats<Value>(
  cells: readonly (readonly CellState[])[],
  format: CellFormat<Value>,
): Value[][] {
  return cells.map((row) => row.map((cell) => readFormat(cell, format)));
}

export function readFormat<Value>({ style, links }: CellState, format: CellFormat<Value>): Value {
  if (links !== undefined && format.changedByLinks !== undefined && style[format.key] === undefined)
    throw notAvailable(`Range.${format.changedByLinks} (a link)`);
  return format.read(style);
}

/** Null, and whatever means the default, takes the part away. */
export function writeFormats<Value>(
  workbook: Workbook,
  place: Place,
  format: CellFormat<Value>,
  values: readonly (readonly (Value | null)[])[],
): void {
  checkDimensions(place.area, values);
  const known = new Map<Value | null, CellStyle | null>();
  const partOf = (value: Value | null): CellStyle | null => {
    let part = known.get(value);
    if (part === undefined) {
      part = format.part(value);
      known.set(value, part);
    }
    return part;
  };
  const parts = values.map((row) => row.map(partOf));
  const styles = parts.some((row) => row.includes(null))
    ? workbook.operations.readStyles(place.sheetId, place.area)
    : [];
  workbook.operations.writeCells(
    place.sheetId,
    place.area,
    parts.map((row, rowIndex) =>
      row.map((part, column) => {
        if (part !== null) return { style: part };
        const style = styles[rowIndex]?.[column] ?? {};
        if (style[format.key] === undefined) return null;
        return { clearStyle: true, style: without(style, format.key) };
      }),
    ),
  );
}

function without(style: CellStyle, key: keyof CellStyle): CellStyle {
  return Object.fromEntries(Object.entries(style).filter(([name]) => name !== key));
}
