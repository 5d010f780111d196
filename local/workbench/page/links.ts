/** Where links lead that name Google's own addresses. */
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

/** The cells that `#gid=3&range=F12:G13` names, with or without an address before it. */
export function cellOfLink(address: string): Selection | null {
  const [, sheetId, first, second] =
    /#gid=([^&]+)&range=\$?([A-Z]+\$?\d+)(?::\$?([A-Z]+\$?\d+))?$/i.exec(decodeURIComponent(address)) ?? [];
  if (sheetId === undefined || first === undefined) return null;
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
