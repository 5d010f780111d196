/** How a rule and its findings are said, in the user's language. */
import type { FindingFigures } from '../../checks/finding';
import type { WorkbookNames } from '../workbook-names';

export interface RuleWords<Detail> {
  /** What is checked, as a heading: `기간 합계와 예산액`. */
  readonly title: string;
  /** Law, standard or page the rule comes from, where there is one. */
  readonly source?: string;
  /**
   * One or two sentences a finance officer would say: what is wrong, and what to do. No cell address; those stand beside it.
   * Sheets and columns are called as the workbook calls them: by `names`, or the Korean ones without it.
   */
  readonly sentence: (detail: Detail, figures?: FindingFigures, names?: WorkbookNames) => string;
}

export interface BilingualRuleWords<Detail> {
  readonly ko: RuleWords<Detail>;
  readonly en: RuleWords<Detail>;
}
