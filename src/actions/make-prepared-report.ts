/** The second of two calls: reads again, and makes the report that was prepared, once for each request. */
import { fileIdIn } from '../drive/made-file';
import { findCopy } from '../drive/report-document';
import type { ActionWords } from '../locale/action-words';
import { readHistory, type HistoryRow } from '../workbook/history';
import type { Workbook } from '../workbook/workbook';
import type { ActionFailure } from './action-outcome';
import type { MadeReport, MakeRequest } from './prepared-report';
import { fileNewReport, fileUpdatedReport, type FiledReport } from './report/file-report';
import { documentToUpdate } from './report/last-document';
import { draftReport, readForReport, settledForReport, type ReportDraft } from './report/report-draft';
import { reportSuccess } from './report/report-success';
import { failure, isFailure, runWithoutDialog } from './run-action';
import type { Answer } from './sidebar/answer';

/** Nothing is written where the workbook has changed since, or where fails are not accepted. */
export function makePreparedReport(given: MakeRequest): Answer<MadeReport> {
  return runWithoutDialog((workbook, words): Answer<MadeReport> => {
    const { request, fingerprint, mode, acceptFails } = given;
    const history = readHistory(workbook);
    const done = doneBefore(history, given, words);
    if (done !== null) return { ok: true, value: done };
    const found = readForReport(workbook, words);
    if (isFailure(found)) return found;
    if (found.fingerprint !== fingerprint) return failure('workbookChanged', words.workbookChanged);
    const read = settledForReport(workbook, words, found);
    if (isFailure(read)) return read;
    const draft = draftReport(workbook, words, history, read);
    if (isFailure(draft)) return draft;
    const { fails } = draft.counts;
    if (fails > 0 && !acceptFails) return failure('failsNotAccepted', words.failsNotAccepted(fails));
    const filed = file(workbook, draft, { history, request, mode }, words);
    if (isFailure(filed)) return filed;
    const { message } = reportSuccess(draft, filed, workbook, words);
    return { ok: true, value: madeReport(filed, message) };
  });
}

/** What the same request came to when it was made before; null where it was not, or not finished. */
function doneBefore(
  history: readonly HistoryRow[],
  { request, mode }: MakeRequest,
  words: ActionWords,
): MadeReport | null {
  const row = history.find((each) => each.request === request && each.state === 'finished');
  const id = row === undefined ? null : fileIdIn(row.link);
  if (row === undefined || id === null) return null;
  const copy = mode === 'copyThenUpdate' ? findCopy(request) : null;
  return {
    message: mode === 'new' ? words.reportMade : words.reportUpdated(copy?.name ?? null),
    document: { id, name: row.detail.split('\n')[0] ?? '', link: row.link },
    copy: copy === null ? null : { name: copy.name, link: copy.link },
  };
}

function file(
  workbook: Workbook,
  draft: ReportDraft,
  {
    history,
    request,
    mode,
  }: Pick<MakeRequest, 'request' | 'mode'> & {
    readonly history: readonly HistoryRow[];
  },
  words: ActionWords,
): FiledReport | ActionFailure {
  if (mode === 'new') return fileNewReport(workbook, draft, request, words);
  const last = documentToUpdate(history, words);
  if (isFailure(last)) return last;
  const isRepeated = history.some((row) => row.request === request);
  const choices = { request, keepCopy: mode === 'copyThenUpdate', isRepeated };
  return fileUpdatedReport(workbook, draft, last, choices, words);
}

function madeReport({ document, copy }: FiledReport, message: string): MadeReport {
  const { id, name, link } = document;
  return {
    message,
    document: { id, name, link },
    copy: copy === null ? null : { name: copy.name, link: copy.link },
  };
}
