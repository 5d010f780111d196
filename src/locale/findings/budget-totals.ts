/** Words of the rule on printed subtotals and totals. */
import type { BudgetTotalsDetail } from '../../checks/rules/budget-totals';
import type { BilingualRuleWords } from './rule-words';
import { englishStatedSum, koreanStatedSum } from './stated-sum-words';

export const budgetTotalsWords: BilingualRuleWords<BudgetTotalsDetail> = {
  ko: { title: '소계·합계와 예산 행의 합', sentence: koreanStatedSum },
  en: { title: 'Subtotals and totals against the budget lines', sentence: englishStatedSum },
};
