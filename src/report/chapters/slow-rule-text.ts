/** When execution counts as slow, in words. */
import { printCount, printPercent } from '../../ledger/display';
import type { SlowRule } from '../../ledger/slow-execution';
import type { ReportWords } from '../../locale/report-words';

export function slowRuleText(rule: SlowRule, words: ReportWords): string {
  const percent = String(rule.percent);
  return rule.reading === 'whole'
    ? words.slow.wholeRule(percent)
    : words.slow.proratedRule({
        percent,
        elapsedDays: printCount(rule.elapsedDays),
        yearDays: printCount(rule.yearDays),
        threshold: printPercent(rule.threshold),
      });
}
