/** Cell styles between the engine and an .xlsx. */
import type { Border as FileBorder, Borders as FileBorders, Style } from '@cj-tech-master/excelts';
import type { Border, Borders, CellStyle } from '../engine/operations';

const alignments = ['left', 'center', 'right'] as const;
const verticals = ['top', 'middle', 'bottom'] as const;
const borderStyles = ['thin', 'medium', 'thick', 'dashed', 'dotted', 'double'] as const;

/** The font of a file's plain cells: a font that says only what differs is not understood by every program. */
const plainFont = { name: 'Calibri', size: 11, family: 2, scheme: 'minor' } as const;

/** Formats that every program shows in the manner of its country, as the library names them, in the Korean manner. */
const localDates = new Map([
  ['mm-dd-yy', 'yyyy-mm-dd'],
  ['m/d/yy "h":mm', 'yyyy-mm-dd h:mm'],
]);

export function toFileStyle(style: CellStyle): Partial<Style> {
  const font = differingFont(style);
  const { fontFamily, fontSize } = style;
  return {
    ...commonStyle(style),
    ...(Object.keys(font).length > 0 && {
      font: {
        ...(fontFamily === undefined ? plainFont : { name: fontFamily }),
        size: fontSize ?? plainFont.size,
        ...font,
      },
    }),
    ...(style.background !== undefined && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(style.background) } },
    }),
  };
}

/** The style a colour rule lays over a cell: only what differs, and its colour is the second of the pattern. */
export function toFileOverlay(style: CellStyle): Partial<Style> {
  const font = differingFont(style);
  return {
    ...commonStyle(style),
    ...(Object.keys(font).length > 0 && { font }),
    ...(style.background !== undefined && {
      fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: argb(style.background) } },
    }),
  };
}

/** The style of a colour rule; programs differ in which colour of the pattern they fill. */
export function fromFileOverlay(style: Partial<Style>): CellStyle {
  const { fill, ...rest } = style;
  const background = fill?.type === 'pattern' ? hex(fill.bgColor?.argb ?? fill.fgColor?.argb) : undefined;
  return { ...fromFileStyle(rest), ...(background !== undefined && { background }) };
}

function differingFont(style: CellStyle): Partial<Style['font']> {
  return {
    ...(style.bold !== undefined && { bold: style.bold }),
    ...(style.italic !== undefined && { italic: style.italic }),
    ...(style.underline !== undefined && { underline: style.underline }),
    ...(style.fontSize !== undefined && { size: style.fontSize }),
    ...(style.fontFamily !== undefined && { name: style.fontFamily }),
    ...(style.fontColor !== undefined && { color: { argb: argb(style.fontColor) } }),
  };
}

function commonStyle(style: CellStyle): Partial<Style> {
  const alignment = {
    ...(style.horizontalAlignment !== undefined && { horizontal: style.horizontalAlignment }),
    ...(style.verticalAlignment !== undefined && { vertical: style.verticalAlignment }),
    ...(style.wrap !== undefined && { wrapText: style.wrap }),
  };
  return {
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(style.numberFormat !== undefined && { numFmt: style.numberFormat }),
    ...(style.borders !== undefined && { border: toFileBorders(style.borders) }),
  };
}

export function fromFileStyle(style: Partial<Style>): CellStyle {
  const { font, alignment, fill, numFmt, border } = style;
  const horizontalAlignment = alignments.find((each) => each === alignment?.horizontal);
  const verticalAlignment = verticals.find((each) => each === alignment?.vertical);
  const fontColor = hex(font?.color?.argb);
  const background =
    fill?.type === 'pattern' && fill.pattern === 'solid' ? hex(fill.fgColor?.argb) : undefined;
  const fileFormat = typeof numFmt === 'object' ? numFmt.formatCode : numFmt;
  const numberFormat = localDates.get(fileFormat ?? '') ?? fileFormat;
  const borders = border === undefined ? {} : fromFileBorders(border);
  return {
    ...(numberFormat !== undefined && numberFormat !== 'General' && { numberFormat }),
    ...(font?.bold !== undefined && { bold: font.bold }),
    ...(font?.italic !== undefined && { italic: font.italic }),
    ...(font?.underline !== undefined && {
      underline: font.underline !== false && font.underline !== 'none',
    }),
    ...(font?.size !== undefined && font.size !== plainFont.size && { fontSize: font.size }),
    ...(font?.name !== undefined && font.name !== plainFont.name && { fontFamily: font.name }),
    ...(fontColor !== undefined && { fontColor }),
    ...(background !== undefined && { background }),
    ...(horizontalAlignment !== undefined && { horizontalAlignment }),
    ...(verticalAlignment !== undefined && { verticalAlignment }),
    ...(alignment?.wrapText !== undefined && { wrap: alignment.wrapText }),
    ...(Object.keys(borders).length > 0 && { borders }),
  };
}

function toFileBorders(borders: Borders): Partial<FileBorders> {
  const side = (border: Border): Partial<FileBorder> => ({
    style: border.style,
    color: { argb: argb(border.color) },
  });
  return {
    ...(borders.top && { top: side(borders.top) }),
    ...(borders.left && { left: side(borders.left) }),
    ...(borders.bottom && { bottom: side(borders.bottom) }),
    ...(borders.right && { right: side(borders.right) }),
  };
}

function fromFileBorders(borders: Partial<FileBorders>): Borders {
  const side = (border: Partial<FileBorder> | undefined): Border | undefined => {
    const style = borderStyles.find((each) => each === border?.style);
    return style === undefined ? undefined : { style, color: hex(border?.color?.argb) ?? '#000000' };
  };
  const [top, left, bottom, right] = [borders.top, borders.left, borders.bottom, borders.right].map(side);
  return { ...(top && { top }), ...(left && { left }), ...(bottom && { bottom }), ...(right && { right }) };
}

function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

function hex(argbColor: string | undefined): string | undefined {
  return argbColor === undefined || argbColor.length !== 8
    ? undefined
    : `#${argbColor.slice(2).toLowerCase()}`;
}
