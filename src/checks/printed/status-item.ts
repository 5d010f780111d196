/** What a row of 원문표기 states of staffing, the balance sheet or the board, by the words of its 항목. */
import type { Ledger } from '../../ledger/ledger';
import type { PrintedEntry } from '../../ledger/records';
import type { WorkbookNames } from '../../locale/workbook-names';
import { afterWord, plainText } from './printed-measure';

export type BalanceColumn = 'current' | 'previous' | 'change';

export type StatusItem =
  | {
      readonly table: 'staffing';
      readonly measure: 'authorized' | 'actual' | 'variance' | 'vacancyRate';
      /** Null for the sum of all grades. */
      readonly grade: string | null;
    }
  | { readonly table: 'staffing'; readonly measure: 'headcount' }
  | { readonly table: 'staffing'; readonly measure: 'outsideStaff'; readonly kind: string | null }
  | {
      readonly table: 'balanceSheet';
      readonly column: BalanceColumn;
      readonly row:
        | { readonly sum: 'assets' | 'liabilities' | 'equity' | 'liabilitiesAndEquity' }
        | { readonly item: string };
    }
  | { readonly table: 'board'; readonly measure: 'seats' | 'recruiting'; readonly position: string | null };

/** Null where the row states something else. Grades, items and positions are given as they are typed in their tables. */
export function statusItemOf(entry: PrintedEntry, ledger: Ledger, names: WorkbookNames): StatusItem | null {
  const item = plainText(entry.item);
  return (
    boardItem(item, ledger, names) ?? staffingItem(item, ledger, names) ?? balanceItem(item, ledger, names)
  );
}

function boardItem(item: string, ledger: Ledger, names: WorkbookNames): StatusItem | null {
  const { boardSeats, recruiting, sum } = names.printedItems;
  for (const [measure, words] of [
    ['seats', boardSeats],
    ['recruiting', recruiting],
  ] as const) {
    const rest = afterWord(item, words);
    if (rest === null) continue;
    if (rest === '' || sum.includes(rest)) return { table: 'board', measure, position: null };
    const seat = ledger.records.boardSeats.find(({ position }) => plainText(position) === rest);
    return seat === undefined ? null : { table: 'board', measure, position: seat.position };
  }
  return null;
}

function staffingItem(item: string, ledger: Ledger, names: WorkbookNames): StatusItem | null {
  const { authorized, actual, variance, vacancyRate, headcount, outsideStaff, sum } = names.printedItems;
  if (headcount.includes(item)) return { table: 'staffing', measure: 'headcount' };
  const afterOutside = afterWord(item, outsideStaff);
  if (afterOutside !== null) {
    if (afterOutside === '' || sum.includes(afterOutside))
      return { table: 'staffing', measure: 'outsideStaff', kind: null };
    const staff = ledger.records.outsideStaff.find(({ kind }) => plainText(kind) === afterOutside);
    return staff === undefined ? null : { table: 'staffing', measure: 'outsideStaff', kind: staff.kind };
  }
  for (const [measure, words] of [
    ['authorized', authorized],
    ['actual', actual],
    ['variance', variance],
    ['vacancyRate', vacancyRate],
  ] as const) {
    const rest = afterWord(item, words);
    if (rest === null) continue;
    if (rest === '' || sum.includes(rest)) return { table: 'staffing', measure, grade: null };
    const grade = ledger.records.staff.find((each) => plainText(each.grade) === rest);
    return grade === undefined ? null : { table: 'staffing', measure, grade: grade.grade };
  }
  return null;
}

function balanceItem(item: string, ledger: Ledger, names: WorkbookNames): StatusItem | null {
  const words = names.printedItems;
  for (const column of ['current', 'previous', 'change'] as const) {
    const rest = afterWord(item, words[column]);
    if (rest === null || rest === '') continue;
    for (const sum of ['liabilitiesAndEquity', 'assets', 'liabilities', 'equity'] as const)
      if (words[sum].includes(rest)) return { table: 'balanceSheet', column, row: { sum } };
    const found = ledger.records.balanceSheet.find((each) => plainText(each.item) === rest);
    if (found !== undefined) return { table: 'balanceSheet', column, row: { item: found.item } };
  }
  return null;
}
