/** Makes one new file in Drive between the intent and the completed row of 변경기록, so that no file is left that nobody knows. */
import { isRefusal, trashFile, type MadeFile } from '../../drive/made-file';
import type { ActionWords } from '../../locale/action-words';
import type { OpenHistoryEntry } from '../../workbook/history';
import type { ActionFailure } from '../action-outcome';
import { failure, messageOf } from '../run-action';

export interface NewFile {
  /** What comes before; gives the one call that makes the file. */
  readonly prepare: () => () => MadeFile;
  /** Puts into the trash what Drive made without answering; whether there was anything. */
  readonly takeBack: () => boolean;
  readonly finish: (file: MadeFile) => void;
  /** Where the file is going to be, if that is known before. */
  readonly link: string;
}

/**
 * When a step fails the file is taken back and the row says 실패. Where it is not certain that none is left the row stays open: that
 * none is found just after an error proves nothing, since Drive may still be at it.
 * @returns a failure where the row stays open
 * @throws what failed, where nothing is left
 */
export function recordNewFile(
  entry: OpenHistoryEntry | null,
  { prepare, takeBack, finish, link }: NewFile,
  words: ActionWords,
): MadeFile | ActionFailure {
  let isAsked = false;
  let file: MadeFile | null = null;
  try {
    const create = prepare();
    isAsked = true;
    file = create();
    finish(file);
    return file;
  } catch (error) {
    const { id } = file ?? { id: null };
    const isSettled =
      !isAsked ||
      (id === null ? isRefusal(error) || isCertain(takeBack) : isCertain(() => trashFile(id) || true));
    const detail = messageOf(error);
    if (isSettled) {
      entry?.fail(detail);
      throw error;
    }
    entry?.failOpen(detail, link);
    return failure('unexpected', words.fileUnsettled(detail));
  }
}

function isCertain(takeBack: () => boolean): boolean {
  try {
    return takeBack();
  } catch {
    return false;
  }
}
