/** 표 만들기: makes the sheets that are missing and fills the computed cells anew; typed cells are never touched. */
import type { ActionWords } from '../locale/action-words';
import type { InputProblem } from '../tables/input-problem';
import { layoutOf, layoutVersion, takenHeaders } from '../tables/layout-steps';
import { addMissingSettings } from '../workbook/add-missing-settings';
import { bringUpToDate } from '../workbook/bring-up-to-date';
import { makeMissingSheets, type SheetsMade } from '../workbook/make-sheets';
import { sheetStates } from '../workbook/sheet-states';
import { readGrids, reopenWorkbook, type Workbook } from '../workbook/workbook';
import { locateTables, writeComputed } from '../workbook/write-computed';
import type { ActionFailure, ActionOutcome } from './action-outcome';
import { failure, problemFailure, runAction } from './run-action';
import { newerLayout, recordedLayoutChange } from './settled-workbook';

export function makeTables(): ActionOutcome {
  return runAction(tablesMade);
}

export function tablesMade(workbook: Workbook, words: ActionWords): ActionOutcome {
  const sheets = makeSheets(workbook, words);
  if ('ok' in sheets) return sheets;
  const ours = reopenWorkbook(workbook);
  const grids = readGrids(ours);
  writeComputed(ours, grids, locateTables(ours, grids, []));
  // Writes are buffered: a failure has to surface while the lock is held.
  SpreadsheetApp.flush();
  return {
    ok: true,
    message: [
      words.tablesMade(sheets.made.length, sheets.kept.length, sheets.settingsAdded),
      ...(sheets.layoutBefore < layoutVersion
        ? [words.layoutChanged(sheets.layoutBefore, layoutVersion)]
        : []),
    ].join(' '),
  };
}

interface TablesReady extends SheetsMade {
  /** Items that 설정 of an older workbook did not have yet. */
  readonly settingsAdded: number;
  /** The layout the workbook had; of a new one the one it has. */
  readonly layoutBefore: number;
}

/** Makes what is missing, unless a sheet of somebody else's has one of their names, or one of ours has lost a column. */
export function makeSheets(workbook: Workbook, words: ActionWords): TablesReady | ActionFailure {
  const states = sheetStates(workbook);
  if (states.foreign.length > 0) return failure('foreignSheets', words.foreignSheets(states.foreign));
  const newer = newerLayout(workbook, { grids: states.filled }, words);
  if (newer !== null) return newer;
  const taken = takenHeaders(states.filled, workbook.names);
  if (taken.length > 0)
    return failure(
      'inputProblems',
      words.problemsIntroduction(taken.length),
      taken.map(({ sheet, header }) => `${sheet}: ${words.takenHeader(header)}`),
    );
  const problems: InputProblem[] = [];
  const places = locateTables(workbook, states.filled, problems);
  if (problems.length > 0) return problemFailure(problems, words);
  const { settings } = states.filled;
  const layoutBefore = settings === undefined ? layoutVersion : layoutOf(settings, workbook.names);
  recordedLayoutChange(workbook, layoutBefore, () => {
    bringUpToDate(workbook, states.filled, places, words);
    return true;
  });
  const settingsAdded =
    settings === undefined ? 0 : addMissingSettings(workbook, settings, places.settings, words);
  return { ...makeMissingSheets(workbook, states.empty, words), settingsAdded, layoutBefore };
}
