/** The figures a reader wants first: the budget, the execution rate with its basis, staffing, and what the checks found. */
import type { CheckCounts } from '../checks/sheet/check-sheet-words';
import { amountDisplayOf, printAmount, printCount, printPercent } from '../ledger/display';
import type { Ledger } from '../ledger/ledger';
import { hasStaff } from '../ledger/staffing';
import { executionRate } from '../ledger/totals';
import type { ActionWords } from '../locale/action-words';
import type { WorkbookNames } from '../locale/workbook-names';

export interface Headline {
  readonly label: string;
  readonly text: string;
}

/**
 * The headline figures, printed in the workbook's display unit; a rate never without numerator, denominator and day. What the
 * workbook has nothing of has no headline.
 */
export function headlinesOf(
  ledger: Ledger,
  checks: CheckCounts,
  names: WorkbookNames,
  words: ActionWords,
): readonly Headline[] {
  const { settings } = ledger.records;
  const display = amountDisplayOf(settings);
  const unit = names.units[settings.displayUnit];
  const behind = names.language === 'ko' ? unit : ` ${unit}`;
  const rate = executionRate(ledger.executionTotals, settings.rateBasis);
  return [
    ...(ledger.groups.length === 0
      ? []
      : [{ label: words.headline.budget, text: `${printAmount(ledger.totals.budget, display)}${behind}` }]),
    ...(rate.denominator === 0
      ? []
      : [
          {
            label: words.headline.executionRate(settings.executionAsOf),
            text: words.headline.rateText({
              percent: printPercent(rate),
              numerator: printAmount(rate.numerator, display),
              denominator: printAmount(rate.denominator, display),
              unit,
              basis: names.rateBasis[settings.rateBasis],
            }),
          },
        ]),
    ...(hasStaff(ledger.staffing)
      ? [
          {
            label: words.headline.staffing(settings.staffingAsOf),
            text: words.headline.staffingText({
              authorized: printCount(ledger.staffing.authorized),
              actual: printCount(ledger.staffing.actual),
              headcount: printCount(ledger.staffing.headcount),
            }),
          },
        ]
      : []),
    { label: words.headline.checks, text: words.headline.checksText(checks) },
  ];
}
