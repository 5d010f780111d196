/** 마지막 변경 되돌리기: takes back the last step in which the add-on wrote typed cells, after saying which cells those are. */
import { currentUser } from '../drive/current-user';
import type { ActionWords } from '../locale/action-words';
import { actionWords } from '../locale/user-words';
import { beginHistoryEntry } from '../workbook/history';
import { readStep, takeBackStep, type CellChange, type TypedStep } from '../workbook/typed-step';
import type { Workbook } from '../workbook/workbook';
import type { ActionFailure, ActionOutcome } from './action-outcome';
import { failure, messageOf, runAskingAction } from './run-action';

/** Enough to recognise the step by. */
const cellsShown = 10;

export function takeBack(): ActionOutcome {
  return runAskingAction(asked, takenBack);
}

function asked(workbook: Workbook, words: ActionWords): { readonly step: TypedStep } | ActionFailure {
  const step = readStep(workbook);
  if (step === null) return failure('nothingToTakeBack', words.nothingToTakeBack);
  const ui = SpreadsheetApp.getUi();
  const question = words.takeBackQuestion(
    step.title,
    step.changes.length,
    step.changes.slice(0, cellsShown).map(placeOf),
  );
  const answer = ui.alert(words.takeBackTitle, question, ui.ButtonSet.YES_NO);
  return answer === ui.Button.YES ? { step } : failure('cancelled', words.cancelled);
}

function takenBack(
  workbook: Workbook,
  words: ActionWords,
  { step }: { readonly step: TypedStep },
): ActionOutcome {
  const entry = beginHistoryEntry(workbook, {
    action: 'takeBack',
    user: currentUser(),
    request: Utilities.getUuid(),
  });
  try {
    const { restored, kept } = takeBackStep(workbook, step);
    const keptPlaces = kept.map(placeOf);
    const said = actionWords(workbook.names.language);
    entry?.finish({ detail: said.takenBack(step.title, restored.length, keptPlaces), link: '' });
    return { ok: true, message: words.takenBack(step.title, restored.length, keptPlaces) };
  } catch (error) {
    entry?.fail(messageOf(error));
    throw error;
  }
}

function placeOf({ sheet, address }: CellChange): string {
  return `${sheet}!${address}`;
}
