/** One check. A rule reads the workbook as plain data and says how much it compared and what did not hold. */
import type { CheckedWorkbook } from './checked-workbook';
import type { Finding, RuleId } from './finding';

export interface RuleResult<Rule extends RuleId = RuleId> {
  /** How many figures, names or lines were looked at: what the reader is told was checked. */
  readonly compared: number;
  readonly findings: readonly Finding<Rule>[];
}

export interface CheckRule<Rule extends RuleId = RuleId> {
  readonly id: Rule;
  /** Never throws on half-filled records; linear in their number. */
  readonly check: (workbook: CheckedWorkbook) => RuleResult<Rule>;
}
