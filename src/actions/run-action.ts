/** What all actions share: the spreadsheet, the lock, the words, and failures shown as sentences instead of stack traces. */
import type { ActionWords } from '../locale/action-words';
import { actionWords } from '../locale/user-words';
import type { InputProblem } from '../tables/input-problem';
import { underDocumentLock } from '../workbook/document-lock';
import { openWorkbook, type Workbook } from '../workbook/workbook';
import type { ActionFailure, ActionOutcome } from './action-outcome';
import { showOutcome } from './show-outcome';

/** Runs an action under the document lock, and shows and returns how it ended. */
export function runAction(work: (workbook: Workbook, words: ActionWords) => ActionOutcome): ActionOutcome {
  const words = actionWords(Session.getActiveUserLocale());
  const outcome = attempt(work, words);
  try {
    showOutcome(outcome, words);
  } catch (error) {
    // The work is done or undone by now; a dialog that cannot be shown changes nothing about it.
    console.error(error);
  }
  return outcome;
}

function attempt(
  work: (workbook: Workbook, words: ActionWords) => ActionOutcome,
  words: ActionWords,
): ActionOutcome {
  try {
    const spreadsheet = activeSpreadsheet();
    if (spreadsheet === null) return failure('noSpreadsheet', words.noSpreadsheet);
    return underDocumentLock(() => work(openWorkbook(spreadsheet), words)) ?? failure('busy', words.busy);
  } catch (error) {
    console.error(error);
    return failure('unexpected', words.unexpected(messageOf(error)));
  }
}

export function failure(
  code: ActionFailure['code'],
  message: string,
  problems: readonly string[] = [],
): ActionFailure {
  return { ok: false, code, message, problems };
}

/** Every problem as one sentence with its place first. */
export function problemFailure(problems: readonly InputProblem[], words: ActionWords): ActionFailure {
  return failure(
    'inputProblems',
    words.problemsIntroduction(problems.length),
    problems.map((problem) => {
      const { sheet, address } = problem.place;
      return `${address === undefined ? sheet : `${sheet}!${address}`}: ${words.problem(problem)}`;
    }),
  );
}

/** Google's type says the active spreadsheet is always there; outside a document it is null. */
function activeSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
  return SpreadsheetApp.getActiveSpreadsheet();
}

export function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);
}
