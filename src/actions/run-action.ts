/** What all actions share: the spreadsheet, the lock, the words, and failures shown as sentences instead of stack traces. */
import type { ActionWords } from '../locale/action-words';
import { actionWords } from '../locale/user-words';
import type { InputProblem } from '../tables/input-problem';
import { underDocumentLock } from '../workbook/document-lock';
import { nameBack, renamedSheets } from '../workbook/renamed-sheets';
import { openWorkbook, type Workbook } from '../workbook/workbook';
import type { ActionFailure, ActionOutcome } from './action-outcome';
import { showOutcome } from './show-outcome';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Runs an action under the document lock, and shows and returns how it ended. */
export function runAction(work: (workbook: Workbook, words: ActionWords) => ActionOutcome): ActionOutcome {
  const words = actionWords(Session.getActiveUserLocale());
  const outcome = attempt(words, (spreadsheet) => {
    const named = (workbook: Workbook): ActionOutcome =>
      renamedFailure(workbook, words) ?? work(workbook, words);
    const first = lockedWork(spreadsheet, words, named);
    if (first.ok || first.code !== 'sheetRenamed') return first;
    // Asking happens outside the lock.
    return namedBack(openWorkbook(spreadsheet, words.locale), words) ?? lockedWork(spreadsheet, words, named);
  });
  return shown(outcome, words);
}

/**
 * As runAction, with something to ask before the work begins. Asking happens outside the lock: somebody who thinks an
 * answer over must not keep others from working.
 */
export function runAskingAction<Answer extends object>(
  ask: (workbook: Workbook, words: ActionWords) => Answer | ActionFailure,
  work: (workbook: Workbook, words: ActionWords, answer: Answer) => ActionOutcome,
): ActionOutcome {
  const words = actionWords(Session.getActiveUserLocale());
  const outcome = attempt(words, (spreadsheet) => {
    const opened = openWorkbook(spreadsheet, words.locale);
    const renamed = renamedSheets(opened);
    const refused = renamed.length === 0 ? null : namedBack(opened, words);
    if (refused !== null) return refused;
    const answer = ask(renamed.length === 0 ? opened : openWorkbook(spreadsheet, words.locale), words);
    if (isFailure(answer)) return answer;
    return lockedWork(spreadsheet, words, (workbook) => work(workbook, words, answer));
  });
  return shown(outcome, words);
}

export function isFailure(value: object): value is ActionFailure {
  return 'ok' in value && value.ok === false;
}

function shown(outcome: ActionOutcome, words: ActionWords): ActionOutcome {
  try {
    showOutcome(outcome, words);
  } catch (error) {
    // The work is done or undone by now; a dialog that cannot be shown changes nothing about it.
    console.error(error);
  }
  return outcome;
}

/** Runs an action under the document lock for a caller that shows how it ended itself: the sidebar. */
export function runWithoutDialog<Outcome>(
  work: (workbook: Workbook, words: ActionWords) => Outcome,
): Outcome | ActionFailure {
  const words = actionWords(Session.getActiveUserLocale());
  return attempt(words, (spreadsheet) =>
    lockedWork(spreadsheet, words, (workbook) => renamedFailure(workbook, words) ?? work(workbook, words)),
  );
}

/** For what only reads: it need not wait for anybody. */
export function runReading<Outcome>(
  work: (workbook: Workbook, words: ActionWords) => Outcome,
): Outcome | ActionFailure {
  const words = actionWords(Session.getActiveUserLocale());
  return attempt(words, (spreadsheet) => {
    const workbook = openWorkbook(spreadsheet, words.locale);
    return renamedFailure(workbook, words) ?? work(workbook, words);
  });
}

/** Offers to name sheets back that lost our name; a failure where that is not wanted, null where all have theirs. */
function namedBack(workbook: Workbook, words: ActionWords): ActionFailure | null {
  const renamed = renamedSheets(workbook);
  if (renamed.length === 0) return null;
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert(words.renamedTitle, words.renamedQuestion(renamed), ui.ButtonSet.YES_NO);
  if (answer !== ui.Button.YES) return failure('sheetRenamed', words.sheetRenamed(renamed));
  nameBack(workbook, renamed);
  return null;
}

function renamedFailure(workbook: Workbook, words: ActionWords): ActionFailure | null {
  const renamed = renamedSheets(workbook);
  return renamed.length === 0 ? null : failure('sheetRenamed', words.sheetRenamed(renamed));
}

function lockedWork<Outcome>(
  spreadsheet: Spreadsheet,
  words: ActionWords,
  work: (workbook: Workbook, words: ActionWords) => Outcome,
): Outcome | ActionFailure {
  const locked = underDocumentLock(() => ({ outcome: work(openWorkbook(spreadsheet, words.locale), words) }));
  return locked === null ? failure('busy', words.busy) : locked.outcome;
}

function attempt<Outcome>(
  words: ActionWords,
  work: (spreadsheet: Spreadsheet) => Outcome,
): Outcome | ActionFailure {
  try {
    const spreadsheet = activeSpreadsheet();
    if (spreadsheet === null) return failure('noSpreadsheet', words.noSpreadsheet);
    return work(spreadsheet);
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
function activeSpreadsheet(): Spreadsheet | null {
  return SpreadsheetApp.getActiveSpreadsheet();
}

export function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);
}
