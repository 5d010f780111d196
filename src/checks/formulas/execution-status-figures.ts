/** What 집행현황 should show for every line, group and in total. */
import type { Ledger, LedgerLine } from '../../ledger/ledger';
import { lineName } from '../../ledger/line-key';
import { remaining, type Totals } from '../../ledger/totals';
import type { RowResults } from './comparison';
import { rateResult } from './formula-context';
import type { Result } from './result';

export interface StatusFigures {
  /** By the lines' names. */
  readonly lines: ReadonlyMap<string, RowResults>;
  readonly groups: ReadonlyMap<string, RowResults>;
  readonly total: RowResults;
  /** 예산액 of the programmes that have no execution. */
  readonly withoutExecution: RowResults;
}

/** The key of a period's column. */
export function periodKey(name: string): string {
  return `period:${name}`;
}

export function statusFigures(ledger: Ledger): StatusFigures {
  const basis = ledger.records.settings.rateBasis;
  const periods = ledger.periods.map((period) => period.name);
  const lines = new Map<string, RowResults>();
  const groups = new Map<string, RowResults>();
  const allSums = new Map<string, number>();
  const figures = (totals: Totals, inPeriods: readonly (readonly [string, Result])[]): RowResults => ({
    budget: totals.budget,
    currentBudget: totals.currentBudget,
    ...Object.fromEntries(inPeriods.map(([name, result]) => [periodKey(name), result])),
    spent: totals.spent,
    executionRate: rateResult(totals, basis),
    remaining: remaining(totals),
    planned: totals.planned,
  });
  const sums = (amounts: ReadonlyMap<string, number>): (readonly [string, Result])[] =>
    periods.map((name) => [name, amounts.get(name) ?? 0]);

  for (const group of ledger.groups) {
    const groupSums = new Map<string, number>();
    for (const { lines: ledgerLines, hasExecution } of group.programs) {
      if (!hasExecution) continue;
      for (const line of ledgerLines) {
        for (const { period, amount } of line.execution) {
          groupSums.set(period, (groupSums.get(period) ?? 0) + amount.won);
          allSums.set(period, (allSums.get(period) ?? 0) + amount.won);
        }
        const cells = cellsByPeriod(line);
        lines.set(
          lineName(line.line),
          figures(
            line.totals,
            periods.map((name) => [name, cells.get(name) ?? '']),
          ),
        );
      }
    }
    groups.set(group.name, figures(group.executionTotals, sums(groupSums)));
  }
  return {
    lines,
    groups,
    total: figures(ledger.executionTotals, sums(allSums)),
    withoutExecution: { budget: ledger.totals.budget - ledger.executionTotals.budget },
  };
}

/** Nil where "-" was typed; a period without entry has no cell here. Of a line typed twice in one period, which is refused, the first. */
function cellsByPeriod({ execution }: LedgerLine): ReadonlyMap<string, Result> {
  const cells = new Map<string, Result>();
  for (const { period, amount } of execution)
    if (!cells.has(period)) cells.set(period, amount.state === 'nil' ? '-' : amount.won);
  return cells;
}
