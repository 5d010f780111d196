/** 보고서 고쳐 쓰기: writes the document made last anew, at its address, and keeps a copy of it where the user wants one. */
import type { ActionWords } from '../locale/action-words';
import { readHistory, type HistoryRow } from '../workbook/history';
import type { Workbook } from '../workbook/workbook';
import type { ActionOutcome } from './action-outcome';
import type { LastDocument } from './prepared-report';
import { fileUpdatedReport } from './report/file-report';
import { documentToUpdate } from './report/last-document';
import { draftReport, readForReport, settledForReport } from './report/report-draft';
import { reportSuccess } from './report/report-success';
import { failure, isFailure, runAskingAction } from './run-action';

interface Choice {
  readonly history: readonly HistoryRow[];
  readonly last: LastDocument;
  readonly keepCopy: boolean;
}

export function updateReport(): ActionOutcome {
  return runAskingAction(
    (workbook, words) => {
      const history = readHistory(workbook);
      const last = documentToUpdate(history, words);
      if (isFailure(last)) return last;
      const answer = askForCopy(last, words);
      if (answer === 'cancel') return failure('cancelled', words.cancelled);
      return { history, last, keepCopy: answer === 'copy' };
    },
    (workbook, words, choice) => updated(workbook, words, choice),
  );
}

function updated(workbook: Workbook, words: ActionWords, { history, last, keepCopy }: Choice): ActionOutcome {
  const read = settledForReport(workbook, words, readForReport(workbook, words));
  if (isFailure(read)) return read;
  const draft = draftReport(workbook, words, history, read);
  if (isFailure(draft)) return draft;
  const choices = { request: Utilities.getUuid(), keepCopy, isRepeated: false };
  const filed = fileUpdatedReport(workbook, draft, last, choices, words);
  return isFailure(filed) ? filed : reportSuccess(draft, filed, workbook, words);
}

function askForCopy({ name, when }: LastDocument, words: ActionWords): 'copy' | 'noCopy' | 'cancel' {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert(
    words.updateReportTitle,
    words.copyQuestion(name, when),
    ui.ButtonSet.YES_NO_CANCEL,
  );
  if (answer === ui.Button.YES) return 'copy';
  return answer === ui.Button.NO ? 'noCopy' : 'cancel';
}
