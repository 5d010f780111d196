/** The view 현황: what the workbook says today. Reads only. */
import { ledgerOf } from '../../ledger/ledger';
import type { SidebarWords } from '../../locale/sidebar-words';
import { readRecordsAsFarAsPossible } from '../../tables/read-records';
import { isOurs, readGrids } from '../../workbook/workbook';
import { runReading } from '../run-action';
import { stateOf } from '../settled-workbook';
import type { Answer } from './answer';
import { statusViewOf, type StatusView } from './status-view';

export interface LoadedStatus {
  /** The language of whoever looks. */
  readonly locale: SidebarWords['locale'];
  /** Null where the spreadsheet has none of our sheets yet. */
  readonly status: StatusView | null;
  /** What a person should know of the workbook's state; empty where all is well. */
  readonly told: string;
}

/** Cells that cannot be read are left out and counted: half a dashboard is better than none. */
export function loadStatus(): Answer<LoadedStatus> {
  return runReading((workbook, words): Answer<LoadedStatus> => {
    const grids = readGrids(workbook);
    const { locale } = words;
    if (!isOurs(workbook.names, grids)) return { ok: true, value: { locale, status: null, told: '' } };
    const { records, problems } = readRecordsAsFarAsPossible(grids, workbook.names);
    const status = statusViewOf(ledgerOf(records), workbook.names, problems.length);
    return { ok: true, value: { locale, status, told: stateOf(workbook, { grids }, words) } };
  });
}
