/** Where the links of sheets, dialogs and reports lead: to cells and files that are kept here. */
import type { OfficeFile, Selection } from '../messages';

/** Files and cells have their addresses there, also those that are kept here. */
export function isAtGoogle(address: string): boolean {
  return /^https:\/\/(?:docs|drive)\.google\.com\//.test(address);
}

/** The local file that Google would keep at the address. */
export function fileOfLink(address: string, files: readonly OfficeFile[]): OfficeFile | null {
  const [page = address] = address.split('#');
  return files.find(({ webViewLink }) => webViewLink === page || webViewLink === address) ?? null;
}

/** What opens in a tab of its own: nothing that would run as a script. */
export function isWebAddress(address: string): boolean {
  return /^(?:https?:\/\/|mailto:)/i.test(address);
}

/**
 * The cells that a link names: `#gid=3&range=F12:G13`, with or without an address before it, or a cell of the workbook's file,
 * `2019.xlsx#'예산'!F12`. Null for any other link, and for a sheet that `idOfSheet` does not know.
 */
export function cellOfLink(address: string, idOfSheet: (name: string) => string | null): Selection | null {
  const [, place = ''] = decoded(address).split(/#(.*)/s);
  const [, gid, range = '', quoted, fileRange = ''] =
    /^(?:gid=([^&]+)&range=(.+)|'((?:[^']|'')+)'!(.+))$/.exec(place) ?? [];
  const sheetId = gid ?? (quoted === undefined ? null : idOfSheet(quoted.replaceAll("''", "'")));
  const [, first, second] =
    /^\$?([A-Z]+\$?\d+)(?::\$?([A-Z]+\$?\d+))?$/i.exec(gid === undefined ? fileRange : range) ?? [];
  if (sheetId === null || first === undefined) return null;
  const [from, to] = [corner(first), corner(second ?? first)];
  return {
    sheetId,
    area: {
      row: Math.min(from.row, to.row),
      column: Math.min(from.column, to.column),
      rows: Math.abs(to.row - from.row) + 1,
      columns: Math.abs(to.column - from.column) + 1,
    },
  };
}

function corner(address: string): { readonly row: number; readonly column: number } {
  const letters = address.toUpperCase().replace(/[^A-Z]/g, '');
  const column =
    Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(address.replace(/\D/g, '')) - 1, column };
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
