/** 다른 형식으로 저장: the report as a file of another form, made of the workbook as it is now; PDF of the last document. */
import { fileIdIn, trashFile, trashFilesOf, type MadeFile } from '../drive/made-file';
import { wordType } from '../drive/file-content';
import { PdfError, saveFile, savePdfOf } from '../drive/save-file';
import type { ActionWords } from '../locale/action-words';
import type { ReportDocument } from '../report/document/document';
import { renderDocx } from '../report/docx/render-docx';
import { renderHtml } from '../report/html/render-html';
import { HWPX_MIME_TYPE } from '../report/hwpx/fixed-parts';
import { renderHwpx } from '../report/hwpx/render-hwpx';
import { renderJson } from '../report/json/render-json';
import { beginHistoryEntry, readHistory, type HistoryRow } from '../workbook/history';
import type { Workbook } from '../workbook/workbook';
import type { ActionOutcome, ActionSuccess } from './action-outcome';
import { documentToUpdate } from './report/last-document';
import { draftReport, readForReport, settledForReport } from './report/report-draft';
import { failure, isFailure, messageOf, runAction } from './run-action';

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
  return success(
    recorded(workbook, request, () => saveFile(content, request)),
    words,
    form,
  );
}

/** Of the document as it stands, with what people edited in it. */
function pdfSaved(workbook: Workbook, words: ActionWords, { history, request }: SaveRequest): ActionOutcome {
  const last = documentToUpdate(history, words);
  if (isFailure(last)) return last;
  try {
    const file = recorded(workbook, request, () => savePdfOf(last.id, `${last.name}.pdf`, request));
    return success(file, words, 'pdf');
  } catch (error) {
    if (error instanceof PdfError) return failure('pdfNotMade', words.pdfNotMade(error.message));
    throw error;
  }
}

function recorded(workbook: Workbook, request: string, save: () => MadeFile): MadeFile {
  const entry = beginHistoryEntry(workbook, { action: 'saveReport', user: '', request });
  let file: MadeFile | undefined;
  try {
    trashFilesOf(entry?.interruptedRequests ?? []);
    file = save();
    entry?.finish({ detail: file.name, link: file.link, user: file.user });
    return file;
  } catch (error) {
    if (file !== undefined) trashFile(file.id);
    entry?.fail(messageOf(error));
    throw error;
  }
}

type SavedReport = NonNullable<ActionSuccess['document']>;

function success({ id, name, link }: SavedReport, words: ActionWords, form: FileForm): ActionOutcome {
  return { ok: true, message: words.reportSaved(words.fileForm[form]), document: { id, name, link } };
}
