/** Waiving a finding, taking a waiver back, or having what it proposes written: a 점검 with that decision. */
import { runWithoutDialog } from '../run-action';
import { workbookChecked } from '../check-workbook';
import type { Answer } from './answer';
import { findingsViewOf, type FindingsView, type Treatment } from './findings-view';

/** Deciding the same twice is deciding it once: a call whose answer was lost can be made again. */
export function treatFinding({ treatment, ...decision }: Treatment): Answer<FindingsView> {
  return runWithoutDialog((workbook, words): Answer<FindingsView> => {
    const { treatments } = workbook.names.checkSheet;
    const typed = { ...treatments, none: '' }[treatment];
    const outcome = workbookChecked(workbook, words, [{ ...decision, treatment: typed }]);
    if (!outcome.ok) return outcome;
    if (outcome.check === undefined) throw new Error('the check gave no findings');
    return { ok: true, value: findingsViewOf(outcome.check) };
  });
}
