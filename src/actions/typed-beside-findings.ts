/** What people typed beside findings in the sheet 점검, and the day it is judged on. */
import { readTypedRows, type TypedRows } from '../checks/sheet/typed-rows';
import type { IsoDate } from '../ledger/records';
import { readCheckSheet } from '../workbook/read-check-sheet';
import { findSheet, type Workbook } from '../workbook/workbook';

/** Waivers, also those typed since the last 점검; a workbook may be older than the sheet. */
export function typedBesideFindings(workbook: Workbook): Pick<TypedRows, 'waivers' | 'ended'> {
  const sheet = findSheet(workbook, 'checks');
  if (sheet === undefined) return { waivers: [], ended: [] };
  return readTypedRows(readCheckSheet(sheet, workbook.timeZone), workbook.names.checkSheet);
}

/** In the spreadsheet's own time zone. */
export function today({ timeZone }: Workbook): IsoDate {
  return Utilities.formatDate(new Date(), timeZone, 'yyyy-MM-dd');
}
