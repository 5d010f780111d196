/** The heavy part of the bundle, evaluated once, on the first call of an action. */
import { checkWorkbook } from './actions/check-workbook';
import { loadExample } from './actions/load-example';
import { makeReport } from './actions/make-report';
import { makeTables } from './actions/make-tables';

export { checkWorkbook, loadExample, makeReport, makeTables };

/** What main.ts may ask for. */
export interface Engine {
  readonly makeTables: typeof makeTables;
  readonly loadExample: typeof loadExample;
  readonly checkWorkbook: typeof checkWorkbook;
  readonly makeReport: typeof makeReport;
}
