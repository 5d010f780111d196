/** Hands a finished report to Drive and writes into 변경기록, in an order in which a run that stops anywhere can be repaired. */
import { accountMark } from '../../drive/current-user';
import { driveCode, isRefusal, type MadeFile } from '../../drive/made-file';
import {
  copyDocument,
  findCopy,
  importDocument,
  replaceDocument,
  trashFilesOf,
} from '../../drive/report-document';
import type { ActionWords } from '../../locale/action-words';
import { actionWords } from '../../locale/user-words';
import { renderDocx } from '../../report/docx/render-docx';
import { beginHistoryEntry, type OpenHistoryEntry } from '../../workbook/history';
import type { Workbook } from '../../workbook/workbook';
import { writeFigureUses } from '../../workbook/write-figure-uses';
import type { ActionFailure } from '../action-outcome';
import type { LastDocument } from '../prepared-report';
import { failure, isFailure, messageOf } from '../run-action';
import { recordNewFile } from './record-new-file';
import type { ReportDraft } from './report-draft';
import { endTakenUp, settleUnfinishedFiles } from './unfinished-files';

/** What filing a report came to. */
export interface FiledReport {
  readonly document: MadeFile;
  readonly copy: MadeFile | null;
  /** Whether the document was there before. */
  readonly isUpdated: boolean;
}

/** A new document: intent, file, completed row; what earlier runs left is looked for in between. */
export function fileNewReport(
  workbook: Workbook,
  draft: ReportDraft,
  request: string,
  words: ActionWords,
): FiledReport | ActionFailure {
  const docx = renderDocx(draft.report);
  const account = accountMark();
  const entry = beginHistoryEntry(workbook, { action: 'makeReport', user: '', request, account });
  const document = recordNewFile(
    entry,
    {
      prepare: () => {
        if (entry !== null) settleUnfinishedFiles(entry, { request, account });
        writeFigureUses(workbook, draft.uses, words);
        return () => importDocument(draft.name, docx, request);
      },
      takeBack: () => trashFilesOf(request),
      finish: (file) => {
        finish(entry, draft, file);
      },
      link: '',
    },
    words,
  );
  return isFailure(document) ? document : { document, copy: null, isUpdated: false };
}

interface UpdateChoices {
  readonly request: string;
  readonly keepCopy: boolean;
  /** The same request was begun before: a copy it made holds what a second one would not. */
  readonly isRepeated: boolean;
}

/**
 * The document that is there, written anew: intent, copy, document, completed row. What has been written cannot be taken
 * back, so the failure says how far it came; a copy that was made stays.
 */
export function fileUpdatedReport(
  workbook: Workbook,
  draft: ReportDraft,
  last: LastDocument,
  { request, keepCopy, isRepeated }: UpdateChoices,
  words: ActionWords,
): FiledReport | ActionFailure {
  const docx = renderDocx(draft.report);
  const account = accountMark();
  const entry = beginHistoryEntry(workbook, { action: 'updateReport', user: '', request, account });
  let copy: MadeFile | null = null;
  let document: MadeFile | null = null;
  let isCopyLost = false;
  try {
    if (entry !== null) settleUnfinishedFiles(entry, { request, account });
    isCopyLost = keepCopy;
    if (keepCopy) copy = (isRepeated ? findCopy(request) : null) ?? copyOf(last, workbook, request);
    isCopyLost = false;
    writeFigureUses(workbook, draft.uses, words);
    document = replaceDocument(last.id, draft.name, docx, request);
    if (entry !== null) endTakenUp(entry, request);
    finish(entry, draft, document, copy);
    return { document, copy, isUpdated: true };
  } catch (error) {
    const progress = { last, keepCopy, copy, document };
    const detail = updateFailure(error, progress, actionWords(workbook.names.language)).message;
    recordFailure(() => {
      if (isCopyLost && !isRefusal(error)) entry?.failOpen(detail, '');
      else entry?.fail(detail, copy?.link);
    });
    return updateFailure(error, progress, words);
  }
}

function finish(
  entry: OpenHistoryEntry | null,
  { figures }: ReportDraft,
  { name, link, user }: MadeFile,
  copy: MadeFile | null = null,
): void {
  const detail = [name, ...(copy === null ? [] : [copy.name])].join('\n');
  entry?.finish({ detail, link, user, figures });
}

function copyOf({ id, name }: LastDocument, { timeZone, names }: Workbook, request: string): MadeFile {
  const time = Utilities.formatDate(new Date(), timeZone, 'yyyy-MM-dd HH:mm');
  return copyDocument(id, actionWords(names.language).copyName(name, time), request);
}

interface UpdateProgress {
  readonly last: LastDocument;
  readonly keepCopy: boolean;
  readonly copy: MadeFile | null;
  readonly document: MadeFile | null;
}

function updateFailure(
  error: unknown,
  { last, keepCopy, copy, document }: UpdateProgress,
  words: ActionWords,
): ActionFailure {
  const detail = messageOf(error);
  if (document !== null) return failure('updateFailed', words.updateNotRecorded(document.name, detail));
  const code = driveCode(error);
  if (code === 404) return failure('documentGone', words.documentGone(last.name));
  if (keepCopy && copy === null) return failure('updateFailed', words.copyFailed(last.name, detail));
  if (code === 403) return failure('documentNotWritable', words.documentNotWritable(last.name));
  return failure('updateFailed', words.updateFailed(last.name, copy?.name ?? null, detail));
}

/** Where even this cannot be written the row still says 시작, and the next run looks. */
function recordFailure(write: () => void): void {
  try {
    write();
  } catch (error) {
    console.error(error);
  }
}
