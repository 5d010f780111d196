/** 점검: reads the whole workbook, runs every rule, and writes what they found into the sheet 점검 and into notes. */
import type { CheckedWorkbook } from '../checks/checked-workbook';
import { checkSheetRows, countFindings } from '../checks/sheet/check-sheet';
import {
  columnsWritten,
  isCheckSheet,
  readTypedRows,
  type Decision,
  type TypedRows,
} from '../checks/sheet/typed-rows';
import { currentUser } from '../drive/current-user';
import type { ActionWords } from '../locale/action-words';
import { checkWords } from '../locale/check-words';
import { actionWords } from '../locale/user-words';
import type { SheetGrid } from '../tables/grid';
import { writeFindingNotes } from '../workbook/finding-notes';
import { beginHistoryEntry } from '../workbook/history';
import { completeCheckSheetOf } from '../workbook/make-sheets';
import { readCheckSheet } from '../workbook/read-check-sheet';
import { readCheckedSheets, type CheckedSheetsRead } from '../workbook/read-checked-sheets';
import { findSheet, isEmptyGrid, reopenWorkbook, type Workbook } from '../workbook/workbook';
import { writeCheckSheet } from '../workbook/write-check-sheet';
import type { ActionOutcome, ActionSuccess } from './action-outcome';
import { applyAnswers, type AppliedAnswers } from './apply-answers';
import { checkOutcomeOf, type CheckOutcome } from './check-outcome';
import { checkedWorkbook, judgedWorkbook } from './judged-workbook';
import { failure, isFailure, messageOf, runAction } from './run-action';
import { newerLayout, readWorkbook, settledWorkbook } from './settled-workbook';
import { today, typedBesideFindings } from './typed-beside-findings';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function checkWorkbook(): ActionOutcome {
  return runAction((workbook, words) => {
    const outcome = workbookChecked(workbook, words);
    if (outcome.ok) findSheet(reopenWorkbook(workbook), 'checks')?.activate();
    return outcome;
  });
}

/** `decided` is taken as if it had been typed into the sheet 점검, over what stands there. */
export function workbookChecked(
  workbook: Workbook,
  words: ActionWords,
  decided: readonly Decision[] = [],
): ActionOutcome {
  const found = readWorkbook(workbook, words);
  if (isFailure(found)) return found;
  const newer = newerLayout(workbook, found, words);
  if (newer !== null) return { ...newer, check: checkOnly(workbook, found, words) };
  const read = settledWorkbook(workbook, found, words);
  if (isFailure(read)) return read;
  const sheet = findSheet(workbook, 'checks');
  const before = sheet && readCheckSheet(sheet, workbook.timeZone);
  if (before !== undefined && !isEmptyGrid(before) && !isCheckSheet(before, workbook.names.checkSheet))
    return failure('foreignSheets', words.foreignSheets([before.name]));
  const user = currentUser();
  const typed = readTypedRows(before ?? emptyGrid, workbook.names.checkSheet, decided);
  const first = checkedWorkbook(workbook, read);
  const applied = applyAnswers(workbook, first, typed, user);
  const checked =
    applied.names === null && applied.totals === null
      ? first
      : checkedWorkbook(workbook, readCheckedSheets(workbook));
  const entry = beginHistoryEntry(workbook, { action: 'check', user, request: Utilities.getUuid() });
  try {
    const target = withCheckSheet(workbook, sheet, before, words);
    const success = checkAndWrite(target, { checked, typed, applied, user, told: read.told }, words);
    entry?.finish({ detail: countsText(success, workbook), link: '' });
    return success;
  } catch (error) {
    entry?.fail(messageOf(error));
    throw error;
  }
}

/** What a check finds, with nothing written. */
export function checkOnly(workbook: Workbook, read: CheckedSheetsRead, words: ActionWords): CheckOutcome {
  const judged = judgedWorkbook(checkedWorkbook(workbook, read), typedBesideFindings(workbook), {
    // A waiver without a name is looked at, not written: nobody has to be asked for.
    user: '',
    today: today(workbook),
  });
  const { report, judgement } = judged;
  return checkOutcomeOf(report, judgement, countFindings(judged), checkWords(words.locale, workbook.names));
}

/** A workbook, its sheet 점검, and how far that was filled. */
interface Target {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly filled: { readonly rows: number; readonly columns: number };
}

interface ReadForCheck {
  readonly checked: CheckedWorkbook;
  readonly typed: TypedRows;
  readonly applied: AppliedAnswers;
  readonly user: string;
  /** What was done to the workbook before. */
  readonly told: string;
}

const emptyGrid: SheetGrid = { name: '', values: [] };

/** A workbook may be older than the sheet 점검, or have one that a run left unfinished. */
function withCheckSheet(
  workbook: Workbook,
  sheet: Sheet | undefined,
  before: SheetGrid | undefined,
  words: ActionWords,
): Target {
  if (sheet !== undefined && before !== undefined && !isEmptyGrid(before))
    return {
      workbook,
      sheet,
      filled: { rows: before.values.length, columns: columnsWritten(before, workbook.names.checkSheet) },
    };
  const completed = completeCheckSheetOf(workbook, words);
  return { workbook: reopenWorkbook(workbook), sheet: completed, filled: { rows: 0, columns: 0 } };
}

function checkAndWrite(
  { workbook, sheet, filled }: Target,
  { checked, typed, applied, user, told }: ReadForCheck,
  words: ActionWords,
): ActionSuccess {
  const { names } = workbook;
  const now = new Date();
  const today = Utilities.formatDate(now, workbook.timeZone, 'yyyy-MM-dd');
  const time = Utilities.formatDate(now, workbook.timeZone, 'yyyy-MM-dd HH:mm');
  const { report, judgement } = judgedWorkbook(checked, typed, { user, today });
  const workbookWords = checkWords(names.language, names);
  const rows = checkSheetRows(
    { report, judgement, typed: typed.rows, time },
    names.checkSheet,
    workbookWords,
  );
  writeCheckSheet(workbook, sheet, rows, filled);
  const open = judgement.findings.filter(({ state }) => state !== 'waived');
  writeFindingNotes(
    workbook,
    open.map(({ finding }) => finding),
    workbookWords,
  );
  // Writes are buffered: a failure has to surface while the lock is held.
  SpreadsheetApp.flush();
  const counts = countFindings({ report, judgement });
  return {
    ok: true,
    message: [
      words.checked(counts, names),
      refusedText(typed, words),
      appliedText(applied, workbook, words),
      told,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
    check: checkOutcomeOf(report, judgement, counts, checkWords(words.locale, names)),
  };
}

/** 변경기록 speaks the workbook's language, whoever runs the check. */
function countsText({ check, message }: ActionSuccess, { names }: Workbook): string {
  return check === undefined ? message : actionWords(names.language).checked(check.counts, names);
}

function refusedText({ refused }: TypedRows, words: ActionWords): string {
  if (refused.length === 0) return '';
  const withoutReason = refused.filter(({ why }) => why === 'noReason').length;
  return words.waiversRefused(withoutReason, refused.length - withoutReason);
}

function appliedText({ names, totals }: AppliedAnswers, workbook: Workbook, words: ActionWords): string {
  return [
    ...(names === null ? [] : [words.namesApplied(names.changes.length, names.leftAlone, workbook.names)]),
    ...(totals === null ? [] : [words.totalsMoved(totals.rows, totals.leftAlone, workbook.names)]),
  ].join(' ');
}
