/** Links of cells between the engine and an .xlsx, where a cell leads to one place as a whole. */
import { quotedSheetName } from '../engine/formula-references';
import type { CellStyle, TextLink } from '../engine/operations';
import { areaOfA1, splitReference } from './a1-area';

/** What a link has to know of a sheet. */
export interface LinkedSheet {
  readonly id: string;
  readonly name: string;
}

/** A longer address makes other programs take the file for damaged. */
const longestAddress = 2079;

/** How a link looks where its cell says nothing else: Google's blue, underlined. */
const linkLook = { fontColor: '#1155cc', underline: true } as const;

const placeInWorkbook = /^#gid=(\d+)(?:&range=(\S+))?$/;
const reference = /^[A-Z]+\d+(?::[A-Z]+\d+)?$|^[A-Z]+:[A-Z]+$|^\d+:\d+$/;

/** `#'예산'!F12` for a place in the workbook, else the address; null for what cannot stand in a file, such as a place on a deleted sheet. */
export function toFileLink(links: readonly TextLink[], sheets: readonly LinkedSheet[]): string | null {
  const [first] = links;
  if (first === undefined) return null;
  const place = placeInWorkbook.exec(first.url);
  if (place === null) return toFileAddress(first.url);
  const sheet = sheets.find(({ id }) => id === place[1]);
  const range = (place[2] ?? '').replace(/\$/g, '').toUpperCase();
  return sheet === undefined
    ? null
    : `#${quotedSheetName(sheet.name)}!${reference.test(range) ? range : 'A1'}`;
}

/** The link of a cell of this text; null for what leads neither into the workbook nor into the web. */
export function fromFileLink(
  target: string,
  text: string,
  ownSheet: LinkedSheet,
  sheets: readonly LinkedSheet[],
): readonly TextLink[] | null {
  const url = target.startsWith('#') ? placeOf(target.slice(1), ownSheet, sheets) : target;
  if (url === null || text === '' || !/^(?:#gid=|https?:\/\/|mailto:)/i.test(url)) return null;
  return [{ start: 0, end: text.length, url }];
}

export function withLinkLook(style: CellStyle): CellStyle {
  return style.fontColor === undefined && style.underline === undefined ? { ...style, ...linkLook } : style;
}

export function withoutLinkLook(style: CellStyle): CellStyle {
  const { fontColor, underline, ...rest } = style;
  return fontColor === linkLook.fontColor && underline === linkLook.underline ? rest : style;
}

/** Spaces and letters outside ASCII are written as an address writes them. */
function toFileAddress(url: string): string | null {
  // Half of a pair of characters has no place in an address.
  if (/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(url)) return null;
  const address = encodeURI(url).replace(/%25/g, '%');
  return address.length > longestAddress ? null : address;
}

function placeOf(place: string, ownSheet: LinkedSheet, sheets: readonly LinkedSheet[]): string | null {
  const split = splitReference(place);
  const range = (split?.place ?? place).replace(/\$/g, '');
  const name = split?.sheet.toLowerCase();
  const sheet = name === undefined ? ownSheet : sheets.find((each) => each.name.toLowerCase() === name);
  const isPlace = split === null ? areaOfA1(range) !== null : reference.test(range);
  return sheet === undefined || !isPlace ? null : `#gid=${sheet.id}&range=${range}`;
}
