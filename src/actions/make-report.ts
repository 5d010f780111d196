/** 보고서 만들기: reads the workbook once, computes, and hands the finished report to Drive as a Google Doc. */
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
import { renderDocx } from '../report/docx/render-docx';
import { readRecords } from '../tables/read-records';
import { beginHistoryEntry } from '../workbook/history';
import { isOurs, readGrids, type Workbook } from '../workbook/workbook';
import type { ActionOutcome } from './action-outcome';
import { headlinesOf } from './headlines';
import { failure, messageOf, problemFailure, runAction } from './run-action';

export function makeReport(): ActionOutcome {
  return runAction((workbook, words) => {
    const grids = readGrids(workbook);
    if (!isOurs(workbook.names, grids)) return failure('notOurs', words.notOurs);
    const read = readRecords(grids, workbook.names);
    if (!read.ok) return problemFailure(read.problems, words);
    const ledger = ledgerOf(read.records);
    const docx = renderDocx(buildReport(ledger, koreanReportWords));
    const document = fileReport(workbook, ledger, docx);
    return {
      ok: true,
      message: words.reportMade,
      document,
      headlines: headlinesOf(ledger, workbook.names, words),
    };
  });
}

/**
 * Intent, file, completed row, in this order. When a step fails the document is taken back and the row says so; what a run
 * left that died in between, without a chance to clean up, is taken back here.
 */
function fileReport(workbook: Workbook, ledger: Ledger, docx: Uint8Array): ImportedDocument {
  const { settings } = ledger.records;
  const name = `${settings.institution} ${settings.title} (${settings.reportDate})`;
  const request = Utilities.getUuid();
  const action = workbook.names.historyEntries.makeReport;
  const entry = beginHistoryEntry(workbook, { action, user: currentUser(), request });
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
