/** 보고서 만들기: reads the workbook once, computes, and hands the finished report to Drive as a Google Doc. */
import { readTypedRows, type TypedRows } from '../checks/sheet/typed-rows';
import { currentUser } from '../drive/current-user';
import {
  importDocument,
  trashDocument,
  trashDocumentsOf,
  type ImportedDocument,
} from '../drive/import-document';
import { ledgerOf, type Ledger } from '../ledger/ledger';
import { koreanReportWords } from '../locale/report-words.ko';
import { buildReport } from '../report/build-report';
import type { CheckAppendix } from '../report/chapters/check-appendix';
import { renderDocx } from '../report/docx/render-docx';
import { readRecords } from '../tables/read-records';
import { beginHistoryEntry } from '../workbook/history';
import { readCheckedSheets, type CheckedSheetsRead } from '../workbook/read-checked-sheets';
import { readSheetGrid } from '../workbook/sheet-grid';
import { findSheet, isOurs, readGrids, type Workbook } from '../workbook/workbook';
import type { ActionOutcome } from './action-outcome';
import { checkAppendixOf } from './check-appendix';
import { headlinesOf } from './headlines';
import { failure, messageOf, problemFailure, runAction } from './run-action';

export function makeReport(): ActionOutcome {
  return runAction((workbook, words) => {
    const typed = typedBesideFindings(workbook);
    const { grids, sheets } =
      typed === null ? { grids: readGrids(workbook), sheets: {} } : readCheckedSheets(workbook);
    if (!isOurs(workbook.names, grids)) return failure('notOurs', words.notOurs);
    const read = readRecords(grids, workbook.names);
    if (!read.ok) return problemFailure(read.problems, words);
    const ledger = ledgerOf(read.records);
    const user = currentUser();
    const appendix = typed === null ? null : appendixOf(workbook, { ledger, sheets, typed, user });
    const docx = renderDocx(buildReport(ledger, koreanReportWords, appendix));
    const document = fileReport(workbook, ledger, docx, user);
    return {
      ok: true,
      message: words.reportMade,
      document,
      headlines: headlinesOf(ledger, workbook.names, words),
    };
  });
}

/** What stands in the sheet 점검; null where nothing was ever found. */
function typedBesideFindings(workbook: Workbook): TypedRows | null {
  const sheet = findSheet(workbook, 'checks');
  if (sheet === undefined) return null;
  const typed = readTypedRows(readSheetGrid(sheet, workbook.timeZone), workbook.names.checkSheet);
  return typed.rows.size === 0 ? null : typed;
}

function appendixOf(
  { names, timeZone }: Workbook,
  read: {
    readonly ledger: Ledger;
    readonly sheets: CheckedSheetsRead['sheets'];
    readonly typed: TypedRows;
    readonly user: string;
  },
): CheckAppendix {
  const { ledger, sheets, typed, user } = read;
  const today = Utilities.formatDate(new Date(), timeZone, 'yyyy-MM-dd');
  return checkAppendixOf({ names, ledger, problems: [], sheets }, typed, { today, user }, koreanReportWords);
}

/**
 * Intent, file, completed row, in this order. When a step fails the document is taken back and the row says so; what a run
 * left that died in between, without a chance to clean up, is taken back here.
 */
function fileReport(workbook: Workbook, ledger: Ledger, docx: Uint8Array, user: string): ImportedDocument {
  const { settings } = ledger.records;
  const name = `${settings.institution} ${settings.title} (${settings.reportDate})`;
  const request = Utilities.getUuid();
  const action = workbook.names.historyEntries.makeReport;
  const entry = beginHistoryEntry(workbook, { action, user, request });
  let document: ImportedDocument | undefined;
  try {
    trashDocumentsOf(entry?.interruptedRequests ?? []);
    document = importDocument(name, docx, request);
    entry?.finish(document.name, document.link);
    return document;
  } catch (error) {
    if (document !== undefined) trashDocument(document.id);
    entry?.fail(messageOf(error));
    throw error;
  }
}
