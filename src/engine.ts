/** The heavy part of the bundle, evaluated once, on the first call of an action. */
import { checkWorkbook } from './actions/check-workbook';
import { loadExample } from './actions/load-example';
import { makeReport } from './actions/make-report';
import { makeTables } from './actions/make-tables';
import { saveAsHtml, saveAsHwpx, saveAsJson, saveAsPdf, saveAsWord } from './actions/save-report';
import { answerSidebar } from './actions/sidebar/answer-sidebar';
import { takeBack } from './actions/take-back';
import { updateReport } from './actions/update-report';
import { whereUsed } from './actions/where-used';

export {
  answerSidebar,
  checkWorkbook,
  loadExample,
  makeReport,
  makeTables,
  saveAsHtml,
  saveAsHwpx,
  saveAsJson,
  saveAsPdf,
  saveAsWord,
  takeBack,
  updateReport,
  whereUsed,
};

/** What main.ts may ask for. */
export interface Engine {
  readonly answerSidebar: typeof answerSidebar;
  readonly makeTables: typeof makeTables;
  readonly loadExample: typeof loadExample;
  readonly checkWorkbook: typeof checkWorkbook;
  readonly takeBack: typeof takeBack;
  readonly makeReport: typeof makeReport;
  readonly updateReport: typeof updateReport;
  readonly saveAsHwpx: typeof saveAsHwpx;
  readonly saveAsWord: typeof saveAsWord;
  readonly saveAsPdf: typeof saveAsPdf;
  readonly saveAsHtml: typeof saveAsHtml;
  readonly saveAsJson: typeof saveAsJson;
  readonly whereUsed: typeof whereUsed;
}
