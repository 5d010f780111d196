/** Cell styles between the contract's words and Univer's. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import type { Border, Borders, CellStyle } from './operations';

const horizontal = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const vertical = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const borderStyles = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dashed: BorderStyleTypes.DASHED,
  dotted: BorderStyleTypes.DOTTED,
  double: BorderStyleTypes.DOUBLE,
};

export function toStyleData(style: CellStyle): IStyleData {
  const data: IStyleData = {};
  if (style.numberFormat !== undefined) data.n = { pattern: style.numberFormat };
  if (style.bold !== undefined) data.bl = flag(style.bold);
  if (style.italic !== undefined) data.it = flag(style.italic);
  if (style.underline !== undefined) data.ul = { s: flag(style.underline) };
  if (style.fontSize !== undefined) data.fs = style.fontSize;
  if (style.fontFamily !== undefined) data.ff = style.fontFamily;
  if (style.fontColor !== undefined) data.cl = { rgb: style.fontColor };
  if (style.background !== undefined) data.bg = { rgb: style.background };
  if (style.horizontalAlignment !== undefined) data.ht = horizontal[style.horizontalAlignment];
  if (style.verticalAlignment !== undefined) data.vt = vertical[style.verticalAlignment];
  if (style.wrap !== undefined) data.tb = style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (style.borders !== undefined) data.bd = toBorders(style.borders);
  return data;
}

/** The style in place of whatever a cell had: Univer lays one over the other, and null takes a part away. */
export function toReplacingStyleData(style: CellStyle): IStyleData {
  return { ...noStyleData, ...toStyleData(style) };
}

const styleParts = ['n', 'bl', 'it', 'ul', 'fs', 'ff', 'cl', 'bg', 'ht', 'vt', 'tb', 'bd'] as const;
const noStyleData: Readonly<Record<string, null>> = Object.fromEntries(
  styleParts.map((part) => [part, null]),
);

export function fromStyleData(data: Nullable<IStyleData>): CellStyle {
  if (!isSet(data)) return {};
  const horizontalAlignment = keyOf(horizontal, data.ht);
  const verticalAlignment = keyOf(vertical, data.vt);
  const fontColor = data.cl?.rgb;
  const background = data.bg?.rgb;
  return {
    ...(data.n && { numberFormat: data.n.pattern }),
    ...(isSet(data.bl) && { bold: data.bl === BooleanNumber.TRUE }),
    ...(isSet(data.it) && { italic: data.it === BooleanNumber.TRUE }),
    ...(data.ul && { underline: data.ul.s === BooleanNumber.TRUE }),
    ...(isSet(data.fs) && { fontSize: data.fs }),
    ...(isSet(data.ff) && { fontFamily: data.ff }),
    ...(isSet(fontColor) && { fontColor }),
    ...(isSet(background) && { background }),
    ...(horizontalAlignment !== undefined && { horizontalAlignment }),
    ...(verticalAlignment !== undefined && { verticalAlignment }),
    ...(isSet(data.tb) && { wrap: data.tb === WrapStrategy.WRAP }),
    ...(data.bd && { borders: fromBorders(data.bd) }),
  };
}

function toBorders(borders: Borders): IBorderData {
  const side = (border: Border | undefined): IBorderStyleData | null =>
    border === undefined ? null : { s: borderStyles[border.style], cl: { rgb: border.color } };
  return { t: side(borders.top), l: side(borders.left), b: side(borders.bottom), r: side(borders.right) };
}

function fromBorders(data: IBorderData): Borders {
  const side = (border: Nullable<IBorderStyleData>): Border | undefined => {
    const style = keyOf(borderStyles, isSet(border) ? border.s : undefined);
    return style === undefined
      ? undefined
      : { style, color: (isSet(border) ? border.cl.rgb : null) ?? '#000000' };
  };
  const [top, left, bottom, right] = [side(data.t), side(data.l), side(data.b), side(data.r)];
  return { ...(top && { top }), ...(left && { left }), ...(bottom && { bottom }), ...(right && { right }) };
}

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function isSet<Value>(value: Nullable<Value>): value is Value {
  return value !== null && value !== undefined;
}

function keyOf<Key extends string, Value>(
  map: Readonly<Record<Key, Value>>,
  value: unknown,
): Key | undefined {
  return (Object.keys(map) as Key[]).find((key) => map[key] === value);
}
