/** 보고서 만들기: reads the workbook once, computes and checks, and hands the finished report to Drive as a Google Doc. */
import { countFindings } from '../checks/sheet/check-sheet';
import { readTypedRows, type TypedRows } from '../checks/sheet/typed-rows';
import { currentUser } from '../drive/current-user';
import {
  importDocument,
  trashDocument,
  trashDocumentsOf,
  type ImportedDocument,
} from '../drive/import-document';
import type { Ledger } from '../ledger/ledger';
import { koreanReportWords } from '../locale/report-words.ko';
import { buildReport } from '../report/build-report';
import { renderDocx } from '../report/docx/render-docx';
import { readCheckSheet } from '../workbook/read-check-sheet';
import { readCheckedSheets } from '../workbook/read-checked-sheets';
import { beginHistoryEntry } from '../workbook/history';
import { findSheet, isOurs, type Workbook } from '../workbook/workbook';
import type { ActionOutcome } from './action-outcome';
import { checkAppendixOf } from './check-appendix';
import { headlinesOf } from './headlines';
import { checkedWorkbook, judgedWorkbook } from './judged-workbook';
import { failure, messageOf, problemFailure, runAction } from './run-action';

export function makeReport(): ActionOutcome {
  return runAction((workbook, words) => {
    const read = readCheckedSheets(workbook);
    if (!isOurs(workbook.names, read.grids)) return failure('notOurs', words.notOurs);
    const checked = checkedWorkbook(workbook, read);
    const { ledger, problems } = checked;
    if (problems.length > 0) return problemFailure(problems, words);
    const user = currentUser();
    const today = Utilities.formatDate(new Date(), workbook.timeZone, 'yyyy-MM-dd');
    const judged = judgedWorkbook(checked, typedBesideFindings(workbook), { user, today });
    const checks = checkAppendixOf(judged, today, koreanReportWords);
    const docx = renderDocx(buildReport(ledger, koreanReportWords, { checks }));
    const document = fileReport(workbook, ledger, docx, user);
    return {
      ok: true,
      message: words.reportMade,
      document,
      headlines: headlinesOf(ledger, countFindings(judged), workbook.names, words),
    };
  });
}

/** Waivers, also those typed since the last 점검; a workbook may be older than the sheet. */
function typedBesideFindings(workbook: Workbook): Pick<TypedRows, 'waivers' | 'ended'> {
  const sheet = findSheet(workbook, 'checks');
  if (sheet === undefined) return { waivers: [], ended: [] };
  return readTypedRows(readCheckSheet(sheet, workbook.timeZone), workbook.names.checkSheet);
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
