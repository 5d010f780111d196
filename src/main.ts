/**
 * The only names Apps Script, the menu and the sidebar can call: each export becomes a top-level function.
 * This part is loaded at every trigger, so it holds the menu alone; everything else waits in the engine.
 */
import type { ActionOutcome } from './actions/action-outcome';
import type { Engine } from './engine';
import { buildMenu } from './menu/menu';

declare function engine_(): Engine;

/** Simple trigger: somebody opened the spreadsheet. */
export function onOpen(): void {
  buildMenu();
}

/** Simple trigger: somebody installed the add-on from an open spreadsheet. */
export function onInstall(): void {
  buildMenu();
}

/** Menu 표 만들기: makes the sheets that are missing and fills the computed cells anew. */
export function makeTables(): ActionOutcome {
  return engine_().makeTables();
}

/** Menu 2019년 예시 불러오기: makes the tables and fills them with the reference document's. */
export function loadExample(): ActionOutcome {
  return engine_().loadExample();
}

/** Menu 점검: checks every figure and writes what does not tie into the sheet 점검. */
export function checkWorkbook(): ActionOutcome {
  return engine_().checkWorkbook();
}

/** Menu 보고서 만들기: reads the workbook and makes the report as a Google Doc. */
export function makeReport(): ActionOutcome {
  return engine_().makeReport();
}
