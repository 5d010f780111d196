/** The typed amounts that a printed sum is made of. */
import { changesBy } from '../../ledger/budget-changes';
import type { AmountEntry } from '../../ledger/entry';
import { lineKey } from '../../ledger/line-key';
import type { Ledger, LedgerLine } from '../../ledger/ledger';
import type { PeriodCounting } from '../../ledger/totals';
import { addTo } from '../grouped';
import type { PrintedAmount } from './printed-measure';

/** A typed amount and whether it is added or taken off. */
export interface SignedEntry {
  readonly entry: AmountEntry;
  readonly sign: 1 | -1;
}

/** The measures that follow from typed amounts; 이월액 and 불용액 are stated, never computed. */
export type LedgerAmount = Exclude<PrintedAmount, 'carriedForward' | 'lapsed'>;

/** What an amount of some budget lines consists of, amount by amount. */
export class AmountTerms {
  private readonly counting: PeriodCounting;
  /** By line. */
  private readonly changes = new Map<string, SignedEntry[]>();

  constructor(ledger: Ledger) {
    this.counting = new Map(ledger.periods.map((period) => [period.name, period]));
    const { budgetChanges, settings } = ledger.records;
    for (const change of changesBy(budgetChanges, settings.executionAsOf))
      addTo(this.changes, lineKey(change), { entry: change.amount, sign: 1 });
  }

  of(measure: LedgerAmount, lines: readonly LedgerLine[]): readonly SignedEntry[] {
    return lines.flatMap((line) => this.ofLine(measure, line));
  }

  private ofLine(measure: LedgerAmount, line: LedgerLine): readonly SignedEntry[] {
    switch (measure) {
      case 'budget':
        return [{ entry: line.line.budget, sign: 1 }];
      case 'previousBudget':
        return [{ entry: line.line.previousBudget, sign: 1 }];
      case 'changes':
        return this.changesOf(line);
      case 'currentBudget':
        return [{ entry: line.line.budget, sign: 1 }, ...this.changesOf(line)];
      case 'commitment':
        return line.execution
          .filter((entry) => this.counting.get(entry.period)?.countsAsSpent === true)
          .map((entry) => ({ entry: entry.commitment, sign: 1 }));
      case 'spent':
        return this.spentOf(line);
      case 'expectedAtYearEnd':
        return this.expectedOf(line);
      case 'planned':
        return withoutPairs([...this.expectedOf(line), ...taken(this.spentOf(line))]);
      case 'remaining':
        return [...this.ofLine('currentBudget', line), ...taken(this.spentOf(line))];
    }
  }

  private changesOf({ line }: LedgerLine): readonly SignedEntry[] {
    return this.changes.get(lineKey(line)) ?? [];
  }

  private spentOf(line: LedgerLine): readonly SignedEntry[] {
    return line.execution
      .filter((entry) => this.counting.get(entry.period)?.countsAsSpent === true)
      .map((entry) => ({ entry: entry.amount, sign: 1 }));
  }

  private expectedOf(line: LedgerLine): readonly SignedEntry[] {
    return line.execution
      .filter((entry) => this.counting.get(entry.period)?.countsAtYearEnd === true)
      .map((entry) => ({ entry: entry.amount, sign: 1 }));
  }
}

function taken(entries: readonly SignedEntry[]): readonly SignedEntry[] {
  return entries.map(({ entry, sign }) => ({ entry, sign: sign === 1 ? -1 : 1 }));
}

/** An amount that is added and taken off falls out, so that its rounding is not counted twice. */
function withoutPairs(terms: readonly SignedEntry[]): readonly SignedEntry[] {
  const weight = new Map<AmountEntry, number>();
  for (const { entry, sign } of terms) weight.set(entry, (weight.get(entry) ?? 0) + sign);
  return [...weight].flatMap(([entry, sum]) =>
    sum === 0 ? [] : [{ entry, sign: sum > 0 ? (1 as const) : (-1 as const) }],
  );
}
