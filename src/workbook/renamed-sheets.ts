/** Tables whose sheet somebody gave another name: known by their headers. */
import { tableKeys, type TableKey } from '../tables/layout';
import { readSheetGrid } from './sheet-grid';
import { findSheet, hasHeaders, type Workbook } from './workbook';

export interface RenamedSheet {
  readonly name: string;
  /** What it is called in the add-on and in its formulas. */
  readonly formerName: string;
}

/** A spreadsheet with fewer of our sheets than this is somebody's own, whatever its headers are. */
const fewestOwnTables = 3;

/** Asks Google only where one of our tables is missing, once for each sheet that is none of ours. */
export function renamedSheets(workbook: Workbook): readonly RenamedSheet[] {
  const { names, sheets, timeZone } = workbook;
  const missing = new Set<TableKey>(tableKeys.filter((key) => findSheet(workbook, key) === undefined));
  if (missing.size === 0 || tableKeys.length - missing.size < fewestOwnTables) return [];
  const ours = new Set<string>(Object.values(names.sheets));
  const found: RenamedSheet[] = [];
  for (const [name, sheet] of sheets) {
    if (ours.has(name)) continue;
    const grid = readSheetGrid(sheet, timeZone);
    const key = [...missing].find((table) => hasHeaders(names, table, grid));
    if (key === undefined) continue;
    missing.delete(key);
    found.push({ name, formerName: names.sheets[key] });
  }
  return found;
}

/** Google lets formulas follow. */
export function nameBack({ sheets }: Workbook, renamed: readonly RenamedSheet[]): void {
  for (const { name, formerName } of renamed) sheets.get(name)?.setName(formerName);
}
