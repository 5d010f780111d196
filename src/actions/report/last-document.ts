/** The document the report was made in last, as 변경기록 knows it and as Drive has it now. */
import { fileIdIn } from '../../drive/made-file';
import { documentState } from '../../drive/report-document';
import type { ActionWords } from '../../locale/action-words';
import type { HistoryRow } from '../../workbook/history';
import type { ActionFailure } from '../action-outcome';
import type { LastDocument } from '../prepared-report';
import { failure } from '../run-action';

/** What 변경기록 says; whether the document is still there it cannot know. */
function recordedDocument(history: readonly HistoryRow[]): LastDocument | null {
  for (const { action, state, link, detail, time } of [...history].reverse()) {
    const id = fileIdIn(link);
    if (state === 'finished' && (action === 'makeReport' || action === 'updateReport') && id !== null)
      // Behind the name there may be that of a copy.
      return { id, link, name: detail.split('\n')[0] ?? '', when: time };
  }
  return null;
}

/** The last document where it can be written anew; null where there is none, or it was deleted. Asks Drive once. */
export function lastDocument(history: readonly HistoryRow[]): LastDocument | null {
  const recorded = recordedDocument(history);
  if (recorded === null) return null;
  const state = documentState(recorded.id);
  return typeof state === 'string' ? null : { ...recorded, name: state.name, link: state.link };
}

/** The last document, or why it cannot be written anew. Asks Drive once. */
export function documentToUpdate(
  history: readonly HistoryRow[],
  words: ActionWords,
): LastDocument | ActionFailure {
  const recorded = recordedDocument(history);
  if (recorded === null) return failure('noReportYet', words.noReportYet);
  const state = documentState(recorded.id);
  switch (state) {
    case 'gone':
      return failure('documentGone', words.documentGone(recorded.name));
    case 'trashed':
      return failure('documentTrashed', words.documentTrashed(recorded.name));
    case 'notOurs':
      return failure('documentNotOurs', words.documentNotOurs(recorded.name));
    default:
      return { ...recorded, name: state.name, link: state.link };
  }
}
