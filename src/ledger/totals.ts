/** The sums of a budget line, a programme, a group or a whole budget; all in whole won. */
import type { Rate } from './rate';
import type { BudgetChange, BudgetLine, ExecutionEntry, RateBasis } from './records';

export interface Totals {
  /** 전년도 예산액. */
  readonly previousBudget: number;
  /** 예산액, as originally approved. */
  readonly budget: number;
  /** 변경: 이월 ± 추경 ± 전용·이용·이체 + 예비비 사용, up to the as-of date. */
  readonly changes: number;
  /** 예산현액: what may be spent now, 예산액 + 변경. */
  readonly currentBudget: number;
  /** 지출원인행위액, never part of spent. */
  readonly commitment: number;
  /** 집행액, cumulative to the as-of date. */
  readonly spent: number;
  /** 예정액: amounts of periods after the as-of date. */
  readonly planned: number;
}

const noTotals: Totals = {
  previousBudget: 0,
  budget: 0,
  changes: 0,
  currentBudget: 0,
  commitment: 0,
  spent: 0,
  planned: 0,
};

export function addTotals(all: readonly Totals[]): Totals {
  return all.reduce(
    (sum, each) => ({
      previousBudget: sum.previousBudget + each.previousBudget,
      budget: sum.budget + each.budget,
      changes: sum.changes + each.changes,
      currentBudget: sum.currentBudget + each.currentBudget,
      commitment: sum.commitment + each.commitment,
      spent: sum.spent + each.spent,
      planned: sum.planned + each.planned,
    }),
    noTotals,
  );
}

/** What a period contributes, by its name. */
export type PeriodCounting = ReadonlyMap<
  string,
  { readonly countsAsSpent: boolean; readonly countsAtYearEnd: boolean }
>;

/** The sums of one budget line from its own execution entries and the changes that count. */
export function lineTotals(
  line: BudgetLine,
  entries: readonly ExecutionEntry[],
  changes: readonly BudgetChange[],
  counting: PeriodCounting,
): Totals {
  let commitment = 0;
  let spent = 0;
  let yearEnd = 0;
  for (const entry of entries) {
    const period = counting.get(entry.period);
    if (period?.countsAsSpent === true) {
      spent += entry.amount.won;
      commitment += entry.commitment.won;
    }
    if (period?.countsAtYearEnd === true) yearEnd += entry.amount.won;
  }
  const changed = changes.reduce((sum, change) => sum + change.amount.won, 0);
  return {
    previousBudget: line.previousBudget.won,
    budget: line.budget.won,
    changes: changed,
    currentBudget: line.budget.won + changed,
    commitment,
    spent,
    planned: yearEnd - spent,
  };
}

/** 집행잔액 during the year: 예산현액 − 집행액. Not 불용액, which exists only at year close. */
export function remaining(totals: Totals): number {
  return totals.currentBudget - totals.spent;
}

/** 연말 예상: what will have been spent if the plans hold. */
export function expectedAtYearEnd(totals: Totals): number {
  return totals.spent + totals.planned;
}

/** 집행률 on the chosen basis: 집행액 over 예산현액 or over 예산액. */
export function executionRate(totals: Totals, basis: RateBasis): Rate {
  return { numerator: totals.spent, denominator: totals[basis] };
}
