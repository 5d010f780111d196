/** What stands at the upper right of a table: its unit and the day its figures are of. */
import type { IsoDate } from '../../ledger/records';
import type { ReportWords } from '../../locale/report-words';
import type { Table } from '../document/document';
import { printAsOf } from '../report-dates';

/** A table whose day is not set says nothing of it. */
export function unitAndDay(unit: string, asOf: IsoDate, words: ReportWords): Pick<Table, 'unit' | 'asOf'> {
  const day = printAsOf(asOf, words);
  return { unit: words.tableUnit(unit), ...(day === '' ? {} : { asOf: day }) };
}
