/**
 * The only names Apps Script, the menu and the sidebar can call: each export becomes a top-level function.
 * This part is loaded at every trigger, so it holds the menu alone; everything else waits in the engine.
 */
import type { ActionOutcome } from './actions/action-outcome';
import type { Engine } from './engine';
import { buildMenu } from './menu/menu';
import { showSidebar } from './menu/show-sidebar';

declare function engine_(): Engine;

/** Simple trigger: somebody opened the spreadsheet. */
export function onOpen(): void {
  buildMenu();
}

/** Simple trigger: somebody installed the add-on from an open spreadsheet. */
export function onInstall(): void {
  buildMenu();
}

/** Menu 사이드바 열기: figures, checks and the report beside the sheet. */
export function openSidebar(): void {
  showSidebar();
}

/** Sidebar: every call of the page, as JSON texts. */
export function answerSidebar(request: string): string {
  return engine_().answerSidebar(request);
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

/** Menu 마지막 변경 되돌리기: takes back the last step in which the add-on wrote typed cells. */
export function takeBack(): ActionOutcome {
  return engine_().takeBack();
}

/** Menu 보고서 만들기: reads the workbook and makes the report as a Google Doc, a new one or the last one anew. */
export function makeReport(): ActionOutcome {
  return engine_().makeReport();
}

/** Menu 보고서 고쳐 쓰기: writes the last report's document anew, at the same address. */
export function updateReport(): ActionOutcome {
  return engine_().updateReport();
}

/** Menu 다른 형식으로 저장, 한글: saves the report as .hwpx. */
export function saveAsHwpx(): ActionOutcome {
  return engine_().saveAsHwpx();
}

/** Menu 다른 형식으로 저장, 워드: saves the report as .docx. */
export function saveAsWord(): ActionOutcome {
  return engine_().saveAsWord();
}

/** Menu 다른 형식으로 저장, PDF: saves the last report's document as .pdf. */
export function saveAsPdf(): ActionOutcome {
  return engine_().saveAsPdf();
}

/** Menu 다른 형식으로 저장, HTML: saves the report as a page that needs nothing beside it. */
export function saveAsHtml(): ActionOutcome {
  return engine_().saveAsHtml();
}

/** Menu 다른 형식으로 저장, JSON: saves what is in the report as data. */
export function saveAsJson(): ActionOutcome {
  return engine_().saveAsJson();
}

/** Menu 이 칸이 쓰인 곳: tells where in the report the figures of the selected cells stand. */
export function whereUsed(): ActionOutcome {
  return engine_().whereUsed();
}
