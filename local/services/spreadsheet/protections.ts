/** Making and finding protections. */
import type { Area } from '../../engine/operations';
import type { EnumerationEntry } from '../boundary/enumeration';
import { protectionType } from './enumerations';
import { Protection } from './protection';
import type { Workbook } from './workbook';

/** A range is protected anew each time; a sheet that is protected already keeps its protection. */
export function protectArea(workbook: Workbook, sheetId: string, area: Area | null): Protection {
  const existing =
    area === null
      ? workbook.operations.protections().find((state) => state.sheetId === sheetId && state.area === null)
      : undefined;
  const state =
    existing ?? workbook.operations.addProtection({ sheetId, area, description: '', warningOnly: false });
  return new Protection(workbook, state.id);
}

/** Of one sheet, or of all where `sheetId` is null. */
export function protectionsOf(
  workbook: Workbook,
  sheetId: string | null,
  type: EnumerationEntry,
): Protection[] {
  return workbook.operations
    .protections()
    .filter((state) => sheetId === null || state.sheetId === sheetId)
    .filter((state) => (state.area === null) === (type === protectionType.SHEET))
    .map((state) => new Protection(workbook, state.id));
}
