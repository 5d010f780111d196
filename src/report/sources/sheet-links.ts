/** Addresses of cells: in a spreadsheet of Google's, or in a workbook file beside the report. */
import type { CellLink } from './cell-links';

/**
 * Links into a spreadsheet. Its http(s) address gives `https://…/edit#gid=12&range=F12`, for sheets that `gidOf` knows; a file
 * that ends in .xlsx gives `name.xlsx#'예산'!F12`, relative, so that report and workbook may be moved together. Any other
 * address gives none. Nothing is percent-encoded here.
 */
export function sheetLinks(spreadsheetUrl: string, gidOf: (sheet: string) => number | undefined): CellLink {
  if (/^https?:\/\//i.test(spreadsheetUrl)) {
    const [page = ''] = spreadsheetUrl.split('#');
    const gids = new Map<string, number | undefined>();
    return ({ sheet, address }) => {
      if (!gids.has(sheet)) gids.set(sheet, gidOf(sheet));
      const gid = gids.get(sheet);
      return gid === undefined ? undefined : `${page}#gid=${String(gid)}&range=${address}`;
    };
  }
  const file = /[^/\\]+\.xlsx$/i.exec(spreadsheetUrl)?.[0];
  if (file === undefined) return () => undefined;
  return ({ sheet, address }) => `${file}#'${sheet.replace(/'/g, "''")}'!${address}`;
}
