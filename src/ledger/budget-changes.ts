/** Which changes of the budget count for a day. */
import type { BudgetChange, IsoDate } from './records';

/**
 * The changes whose day (일자) has come by then: what is decided later is not part of that day's 예산현액. While no day is set
 * they all count, and so does one without a date.
 */
export function changesBy(changes: readonly BudgetChange[], asOf: IsoDate): readonly BudgetChange[] {
  return asOf === '' ? changes : changes.filter(({ date }) => date <= asOf);
}
