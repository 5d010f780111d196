/** Printed subtotals, totals and programmes of several lines against the budget lines they are the sum of. */
import type { CheckRule } from '../rule';
import { budgetComparisons } from '../printed/budget-comparison';
import { comparisonFinding, type StatedSumDetail } from '../printed/comparison-finding';

/** A stated sum of several lines. */
export type BudgetTotalsDetail = StatedSumDetail;

export const budgetTotals: CheckRule<'budget-totals'> = {
  id: 'budget-totals',
  check(workbook) {
    const comparisons = budgetComparisons(workbook).filter(({ lines }) => lines.length !== 1);
    return {
      compared: comparisons.length,
      findings: comparisons.flatMap((comparison) => comparisonFinding('budget-totals', comparison)),
    };
  },
};
