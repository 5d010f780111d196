/** Another form of the report, saved to Drive without a dialog. */
import { runWithoutDialog } from '../run-action';
import { reportSaved, type FileForm } from '../save-report';
import type { Answer } from './answer';

/** A file in Drive. */
export interface SavedFile {
  readonly name: string;
  readonly link: string;
}

/** The same request is done once, so that a call whose answer was lost can be made again. */
export function saveReportAs({
  form,
  request,
}: {
  readonly form: FileForm;
  readonly request: string;
}): Answer<SavedFile> {
  return runWithoutDialog((workbook, words): Answer<SavedFile> => {
    const outcome = reportSaved(workbook, words, form, request);
    if (!outcome.ok) return outcome;
    if (outcome.document === undefined) throw new Error('no file was saved');
    const { name, link } = outcome.document;
    return { ok: true, value: { name, link } };
  });
}
