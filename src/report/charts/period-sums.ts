/** What was spent, and what is meant to be spent, from the end of one period to that of the next. */
import type { Ledger } from '../../ledger/ledger';
import { countPeriods } from '../../ledger/periods';
import type { ExecutionEntry, Period } from '../../ledger/records';

export interface PeriodSum {
  /** Of the periods that end on the same day. */
  readonly names: readonly string[];
  /** Spent (집행액) as of the day, spent only after it, or still to come. */
  readonly kind: 'spent' | 'spentLater' | 'planned';
  /** Whole won, since the end before. */
  readonly amount: number;
  /** Whole won, since the year began: up to the last spent one it is 집행액, up to the last of all 연말 예상. */
  readonly cumulative: number;
  /** What it adds up; none where it is a difference of cumulative amounts. */
  readonly entries: readonly ExecutionEntry[];
}

/**
 * Spent periods in calendar order, then the others. A cumulative (누계) period stands for all up to its end, as in the
 * ledger's sums; its own amount is what it has more than the one before.
 */
export function periodSums({ groups, periods, records }: Ledger): readonly PeriodSum[] {
  const { executionAsOf } = records.settings;
  const entries = new Map<string, ExecutionEntry[]>(periods.map(({ name }) => [name, []]));
  for (const { programs } of groups)
    for (const { lines } of programs)
      for (const { execution } of lines)
        for (const entry of execution) entries.get(entry.period)?.push(entry);
  const named = periods.filter(({ name }) => (entries.get(name)?.length ?? 0) > 0);
  const isSpent = (period: Period): boolean =>
    countPeriods([period], executionAsOf).some(({ countsAsSpent }) => countsAsSpent);
  const spent = named.filter(isSpent);
  const later = named.filter((period) => !isSpent(period));

  const sums: PeriodSum[] = [];
  const addSums = (ending: readonly Period[], before: readonly Period[], areSpent: boolean): void => {
    for (const end of new Set(ending.map((period) => period.end))) {
      const upTo = [...before, ...ending.filter((period) => period.end <= end)];
      const counted = countPeriods(upTo, executionAsOf).filter(({ countsAtYearEnd }) => countsAtYearEnd);
      const own = counted.filter(
        (period) => period.end === end && ending.some(({ name }) => name === period.name),
      );
      const ownEntries = own.flatMap(({ name }) => entries.get(name) ?? []);
      const cumulative = wonOf(counted.flatMap(({ name }) => entries.get(name) ?? []));
      const amount = cumulative - (sums[sums.length - 1]?.cumulative ?? 0);
      sums.push({
        names: own.map(({ name }) => name),
        kind: areSpent ? 'spent' : own.every(({ kind }) => kind === 'actual') ? 'spentLater' : 'planned',
        amount,
        cumulative,
        entries: wonOf(ownEntries) === amount ? ownEntries : [],
      });
    }
  };
  addSums(spent, [], true);
  addSums(later, spent, false);
  return sums;
}

function wonOf(entries: readonly ExecutionEntry[]): number {
  return entries.reduce((sum, entry) => sum + entry.amount.won, 0);
}
