/** 다른 형식으로 저장: the report as a file of another form, made of the workbook as it is now; PDF of the last document. */
import { accountMark } from '../drive/current-user';
import { pdfType, wordType } from '../drive/file-content';
import { fileIdIn, fileLink, trashFile, type MadeFile } from '../drive/made-file';
import { fileBlob, newFileId, PdfError, pdfOf, saveFile, type FileContent } from '../drive/save-file';
import type { ActionWords } from '../locale/action-words';
import type { ReportDocument } from '../report/document/document';
import { renderDocx } from '../report/docx/render-docx';
import { renderHtml } from '../report/html/render-html';
import { HWPX_MIME_TYPE } from '../report/hwpx/fixed-parts';
import { renderHwpx } from '../report/hwpx/render-hwpx';
import { renderJson } from '../report/json/render-json';
import { beginHistoryEntry, readHistory, type HistoryRow } from '../workbook/history';
import type { Workbook } from '../workbook/workbook';
import type { ActionFailure, ActionOutcome, ActionSuccess } from './action-outcome';
import { documentToUpdate } from './report/last-document';
import { recordNewFile } from './report/record-new-file';
import { draftReport, readForReport, settledForReport } from './report/report-draft';
import { endTakenUp, settleUnfinishedFiles } from './report/unfinished-files';
import { failure, isFailure, runAction } from './run-action';

export const fileForms = ['hwpx', 'word', 'pdf', 'html', 'json'] as const;
export type FileForm = (typeof fileForms)[number];

interface Rendering {
  readonly ending: string;
  readonly mimeType: string;
  readonly render: (report: ReportDocument) => Uint8Array | string;
}

const renderings: Readonly<Record<Exclude<FileForm, 'pdf'>, Rendering>> = {
  hwpx: { ending: 'hwpx', mimeType: HWPX_MIME_TYPE, render: renderHwpx },
  word: { ending: 'docx', mimeType: wordType, render: renderDocx },
  html: { ending: 'html', mimeType: 'text/html', render: renderHtml },
  json: { ending: 'json', mimeType: 'application/json', render: renderJson },
};

export function saveAsHwpx(): ActionOutcome {
  return runAction((workbook, words) => reportSaved(workbook, words, 'hwpx', Utilities.getUuid()));
}

export function saveAsWord(): ActionOutcome {
  return runAction((workbook, words) => reportSaved(workbook, words, 'word', Utilities.getUuid()));
}

export function saveAsPdf(): ActionOutcome {
  return runAction((workbook, words) => reportSaved(workbook, words, 'pdf', Utilities.getUuid()));
}

export function saveAsHtml(): ActionOutcome {
  return runAction((workbook, words) => reportSaved(workbook, words, 'html', Utilities.getUuid()));
}

export function saveAsJson(): ActionOutcome {
  return runAction((workbook, words) => reportSaved(workbook, words, 'json', Utilities.getUuid()));
}

/** Intent, file, completed row, as when a report is made; the same request is done once. */
export function reportSaved(
  workbook: Workbook,
  words: ActionWords,
  form: FileForm,
  request: string,
): ActionOutcome {
  const history = readHistory(workbook);
  const done = savedBefore(history, request);
  if (done !== null) return success(done, words, form);
  return form === 'pdf'
    ? pdfSaved(workbook, words, { history, request })
    : renderedFileSaved(workbook, words, form, { history, request });
}

interface SaveRequest {
  readonly history: readonly HistoryRow[];
  readonly request: string;
}

function savedBefore(history: readonly HistoryRow[], request: string): SavedReport | null {
  const row = history.find((each) => each.request === request && each.state === 'finished');
  const id = row === undefined ? null : fileIdIn(row.link);
  return row === undefined || id === null ? null : { id, name: row.detail, link: row.link };
}

function renderedFileSaved(
  workbook: Workbook,
  words: ActionWords,
  form: Exclude<FileForm, 'pdf'>,
  { history, request }: SaveRequest,
): ActionOutcome {
  const read = settledForReport(workbook, words, readForReport(workbook, words));
  if (isFailure(read)) return read;
  const draft = draftReport(workbook, words, history, read);
  if (isFailure(draft)) return draft;
  const { ending, mimeType, render } = renderings[form];
  const content = { name: `${draft.name}.${ending}`, mimeType, content: render(draft.report) };
  const file = recorded(workbook, words, { history, request }, content, () => fileBlob(content));
  return isFailure(file) ? file : success(file, words, form);
}

/** Of the document as it stands, with what people edited in it. */
function pdfSaved(workbook: Workbook, words: ActionWords, { history, request }: SaveRequest): ActionOutcome {
  const last = documentToUpdate(history, words);
  if (isFailure(last)) return last;
  try {
    const content = { name: `${last.name}.pdf`, mimeType: pdfType };
    const file = recorded(workbook, words, { history, request }, content, () =>
      pdfOf(last.id).setName(content.name),
    );
    return isFailure(file) ? file : success(file, words, 'pdf');
  } catch (error) {
    if (error instanceof PdfError) return failure('pdfNotMade', words.pdfNotMade(error.message));
    throw error;
  }
}

/** The file's id stands in the row before there is a file: the same request goes on with it, so that two tries make one file. */
function recorded(
  workbook: Workbook,
  words: ActionWords,
  { history, request }: SaveRequest,
  content: Pick<FileContent, 'name' | 'mimeType'>,
  blob: () => GoogleAppsScript.Base.Blob,
): MadeFile | ActionFailure {
  const account = accountMark();
  const id = begunFileId(history, request) ?? newFileId();
  const link = fileLink(id);
  const entry = beginHistoryEntry(workbook, { action: 'saveReport', user: '', request, account, link });
  return recordNewFile(
    entry,
    {
      prepare: () => {
        if (entry !== null) settleUnfinishedFiles(entry, { request, account });
        const bytes = blob();
        return () => saveFile(id, content, bytes, request);
      },
      takeBack: () => trashFile(id),
      finish: (file) => {
        if (entry === null) return;
        endTakenUp(entry, request);
        entry.finish({ detail: file.name, link: file.link, user: file.user });
      },
      link,
    },
    words,
  );
}

function begunFileId(history: readonly HistoryRow[], request: string): string | null {
  const row = history.find(
    (each) => each.request === request && (each.state === 'started' || each.state === 'unsettled'),
  );
  return row === undefined ? null : fileIdIn(row.link);
}

type SavedReport = NonNullable<ActionSuccess['document']>;

function success({ id, name, link }: SavedReport, words: ActionWords, form: FileForm): ActionOutcome {
  return { ok: true, message: words.reportSaved(words.fileForm[form]), document: { id, name, link } };
}
