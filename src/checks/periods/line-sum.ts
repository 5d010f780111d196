/** A budget line's periods added up against its 예산현액, for some way of counting the periods. */
import { changesBy } from '../../ledger/budget-changes';
import type { CellSource } from '../../ledger/entry';
import type { ExecutionEntry } from '../../ledger/records';
import type { PeriodCounting } from '../../ledger/totals';
import type { CheckedWorkbook } from '../checked-workbook';
import { intersect, isEmpty } from '../feasibility/interval';
import {
  compareSum,
  sumOfParts,
  valueOfParts,
  type Part,
  type Stated,
  type SumOutcome,
} from '../sums/compare-sum';
import { amountPart } from '../sums/entry-part';
import type { DecidableLine } from './decidable-lines';

/** How well a sum fits: to the won, within the rounding of what was typed, or not at all. */
export type Fit = 'exact' | 'rounded' | 'none';

export type CountedAs = 'countsAsSpent' | 'countsAtYearEnd';

/** Sums of lines; the parts of 예산현액 are made once a line. */
export class LineSums {
  private readonly budgets = {
    countsAsSpent: new Map<DecidableLine, readonly Part[]>(),
    countsAtYearEnd: new Map<DecidableLine, readonly Part[]>(),
  };

  constructor(private readonly workbook: CheckedWorkbook) {}

  /** 예산현액 in won: of the as-of day beside what was spent, with the changes of later days beside what the year comes to. */
  currentBudget(line: DecidableLine, as: CountedAs): number {
    return valueOfParts(this.budgetParts(line, as));
  }

  /** What the counted periods add up to, in won. */
  counted(line: DecidableLine, counting: PeriodCounting, as: CountedAs): number {
    return valueOfParts(this.amountParts(line, counting, as));
  }

  fit(line: DecidableLine, counting: PeriodCounting): Fit {
    const budget = this.budgetParts(line, 'countsAtYearEnd');
    const amounts = this.amountParts(line, counting, 'countsAtYearEnd');
    if (valueOfParts(budget) === valueOfParts(amounts)) return 'exact';
    return isEmpty(intersect(sumOfParts(budget), sumOfParts(amounts))) ? 'none' : 'rounded';
  }

  /** 예산현액 against the counted periods. */
  compare(line: DecidableLine, counting: PeriodCounting, as: CountedAs): SumOutcome {
    return this.against(line, this.budgetParts(line, as), this.amountParts(line, counting, as));
  }

  /** The original 예산액, before any change, against the counted periods. */
  compareOriginal(line: DecidableLine, counting: PeriodCounting): SumOutcome {
    const [budget] = this.budgetParts(line, 'countsAtYearEnd');
    const amounts = this.amountParts(line, counting, 'countsAtYearEnd');
    return this.against(line, budget === undefined ? [] : [budget], amounts);
  }

  /** The budget's cell first, then the counted amounts, then the changes. */
  cells(line: DecidableLine, counting: PeriodCounting, as: CountedAs): readonly CellSource[] {
    const [budget, ...changes] = this.budgetParts(line, as).map(({ cell }) => cell);
    const amounts = this.amountParts(line, counting, as).map(({ cell }) => cell);
    return [...(budget === undefined ? [] : [budget]), ...amounts, ...changes];
  }

  private against(line: DecidableLine, budget: readonly Part[], amounts: readonly Part[]): SumOutcome {
    const { names, ledger } = this.workbook;
    const { entryUnit, displayRounding } = ledger.records.settings;
    const typed = [line.line.line.budget, ...line.changes.map(({ amount }) => amount)];
    const stated: Stated = {
      name: names.computed.currentBudget,
      value: valueOfParts(budget),
      interval: sumOfParts(budget),
      decimals: typed.reduce((most, { decimals }) => Math.max(most, decimals), 0),
      moneyUnit: entryUnit,
      unitName: names.units[entryUnit],
    };
    return compareSum(stated, amounts, displayRounding);
  }

  private budgetParts(line: DecidableLine, as: CountedAs): readonly Part[] {
    const known = this.budgets[as].get(line);
    if (known !== undefined) return known;
    const { displayRounding, executionAsOf } = this.workbook.ledger.records.settings;
    const changes = as === 'countsAsSpent' ? changesBy(line.changes, executionAsOf) : line.changes;
    const { budget } = line.line.line;
    const parts = [
      amountPart(this.workbook.names.computed.budget, budget, 1, displayRounding),
      ...changes.map(({ date, amount }) => amountPart(date, amount, 1, displayRounding)),
    ];
    this.budgets[as].set(line, parts);
    return parts;
  }

  private amountParts(line: DecidableLine, counting: PeriodCounting, as: CountedAs): readonly Part[] {
    const { displayRounding } = this.workbook.ledger.records.settings;
    return countedEntries(line, counting, as).map((entry) =>
      amountPart(entry.period, entry.amount, 1, displayRounding),
    );
  }
}

/** A line's rows in 집행 that are counted. */
export function countedEntries(
  { line }: Pick<DecidableLine, 'line'>,
  counting: PeriodCounting,
  as: CountedAs,
): readonly ExecutionEntry[] {
  return line.execution.filter((entry) => counting.get(entry.period)?.[as] === true);
}
