/** The document the report was made in last, as 변경기록 knows it and as Drive has it now. */
import { currentUser } from '../../drive/current-user';
import { fileIdIn } from '../../drive/made-file';
import { documentState } from '../../drive/report-document';
import type { ActionWords } from '../../locale/action-words';
import type { HistoryRow } from '../../workbook/history';
import type { ActionFailure } from '../action-outcome';
import type { LastDocument } from '../prepared-report';
import { failure } from '../run-action';

interface RecordedDocument extends LastDocument {
  /** Whoever wrote it last; empty where that is not known. */
  readonly user: string;
}

/** What 변경기록 says; whether the document is still there it cannot know. */
function recordedDocument(history: readonly HistoryRow[]): RecordedDocument | null {
  for (const { action, state, link, detail, time, user } of [...history].reverse()) {
    const id = fileIdIn(link);
    if (state === 'finished' && (action === 'makeReport' || action === 'updateReport') && id !== null)
      // Behind the name there may be that of a copy.
      return { id, link, name: detail.split('\n')[0] ?? '', when: time, user };
  }
  return null;
}

/** Drive shows the add-on only what the same account made: to others the document is missing although it is there. */
function isColleagues({ user }: RecordedDocument): boolean {
  return user !== '' && user !== currentUser();
}

function asItIs(
  { id, when }: RecordedDocument,
  { name, link }: { name: string; link: string },
): LastDocument {
  return { id, when, name, link };
}

export interface FoundDocument {
  /** Null where there is none that can be written anew. */
  readonly document: LastDocument | null;
  /** Why there will be a second document beside one that is there; empty otherwise. */
  readonly told: string;
}

/** The last document where it can be written anew. Asks Drive once, and once more where the document is missing. */
export function lastDocument(history: readonly HistoryRow[], words: ActionWords): FoundDocument {
  const recorded = recordedDocument(history);
  if (recorded === null) return { document: null, told: '' };
  const state = documentState(recorded.id);
  if (typeof state !== 'string') return { document: asItIs(recorded, state), told: '' };
  const isHidden = state === 'gone' && isColleagues(recorded);
  return { document: null, told: isHidden ? words.newBesideColleagues(recorded.name, recorded.user) : '' };
}

/** The last document, or why it cannot be written anew. Asks Drive once, and once more where the document is missing. */
export function documentToUpdate(
  history: readonly HistoryRow[],
  words: ActionWords,
): LastDocument | ActionFailure {
  const recorded = recordedDocument(history);
  if (recorded === null) return failure('noReportYet', words.noReportYet);
  const { name, user } = recorded;
  const state = documentState(recorded.id);
  switch (state) {
    case 'gone':
      return failure(
        'documentGone',
        isColleagues(recorded) ? words.documentOfColleague(name, user) : words.documentGone(name),
      );
    case 'trashed':
      return failure('documentTrashed', words.documentTrashed(name));
    case 'notOurs':
      return failure('documentNotOurs', words.documentNotOurs(name));
    default:
      return asItIs(recorded, state);
  }
}
