/** Days as a report prints them. */
import type { IsoDate } from '../ledger/records';
import type { ReportWords } from '../locale/report-words';

/** `2019. 6. 14.`; empty where no day is set. */
export function printDate(date: IsoDate, words: ReportWords): string {
  return inWords(date, words.date);
}

/** `'19.5.31. 기준`; empty where no day is set. */
export function printAsOf(date: IsoDate, words: ReportWords): string {
  return inWords(date, words.asOf);
}

function inWords(date: IsoDate, print: ReportWords['date']): string {
  const [year, month, day] = date.split('-').map(Number);
  return year === undefined || month === undefined || day === undefined ? '' : print(year, month, day);
}
