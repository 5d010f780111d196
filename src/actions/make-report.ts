/** 보고서 만들기: makes the report as a Google Doc, a new one or the one that was made before, as the user chooses. */
import type { ActionWords } from '../locale/action-words';
import { readHistory, type HistoryRow } from '../workbook/history';
import type { Workbook } from '../workbook/workbook';
import type { ActionOutcome } from './action-outcome';
import type { LastDocument } from './prepared-report';
import { fileNewReport, fileUpdatedReport } from './report/file-report';
import { lastDocument } from './report/last-document';
import { draftReport, readForReport, settledForReport } from './report/report-draft';
import { reportSuccess } from './report/report-success';
import { failure, isFailure, runAskingAction } from './run-action';

/** What was asked before the work: which document to write anew, if any. */
interface Choice {
  readonly history: readonly HistoryRow[];
  readonly update: LastDocument | null;
  /** Why nobody was asked although there is a document; empty otherwise. */
  readonly told: string;
}

/** Asks only where a document made earlier is still there. Fails do not stop it: the appendix prints them. */
export function makeReport(): ActionOutcome {
  return runAskingAction(
    (workbook, words) => {
      const history = readHistory(workbook);
      const { document: last, told } = lastDocument(history, words);
      const answer = last === null ? 'new' : askWhere(last, words);
      if (answer === 'cancel') return failure('cancelled', words.cancelled);
      return { history, update: answer === 'update' ? last : null, told };
    },
    (workbook, words, choice) => made(workbook, words, choice),
  );
}

function made(workbook: Workbook, words: ActionWords, { history, update, told }: Choice): ActionOutcome {
  const read = settledForReport(workbook, words, readForReport(workbook, words));
  if (isFailure(read)) return read;
  const draft = draftReport(workbook, words, history, read);
  if (isFailure(draft)) return draft;
  const request = Utilities.getUuid();
  const filed =
    update === null
      ? fileNewReport(workbook, draft, request, words)
      : fileUpdatedReport(workbook, draft, update, { request, keepCopy: true, isRepeated: false }, words);
  if (isFailure(filed)) return filed;
  const success = reportSuccess(draft, filed, workbook, words);
  return told === '' ? success : { ...success, message: `${success.message} ${told}` };
}

function askWhere({ name, when }: LastDocument, words: ActionWords): 'update' | 'new' | 'cancel' {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert(words.makeReportTitle, words.whereQuestion(name, when), ui.ButtonSet.YES_NO_CANCEL);
  if (answer === ui.Button.YES) return 'update';
  return answer === ui.Button.NO ? 'new' : 'cancel';
}
