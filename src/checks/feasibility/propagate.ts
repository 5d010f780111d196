/** Narrows the intervals of unknowns by each relation in turn, until nothing changes. */
import type { Interval } from './interval';
import type { Relation } from './system';

export type Intervals = Map<string, Interval>;

/** Rounds after which narrowing stops; circles of sums can go on narrowing by a won at a time. */
const mostRounds = 20;

/**
 * Narrows in place; each round goes through the relations from the last to the first and back, so that in the order of
 * componentsOf one round carries every bound through sums without circles, however long their chain is. Gives whether all
 * relations may hold. Without circles, true means that values exist.
 */
export function propagate(relations: readonly Relation[], intervals: Intervals): boolean {
  const backwards = [...relations].reverse();
  for (let round = 0; round < mostRounds; round += 1) {
    let changed = false;
    for (const relation of [...backwards, ...relations]) {
      const outcome = narrow(relation, intervals);
      if (outcome === 'impossible') return false;
      if (outcome === 'narrowed') changed = true;
    }
    if (!changed) break;
  }
  return true;
}

interface Term {
  readonly name: string;
  readonly sign: 1 | -1;
}

/** The relation as a sum that is zero. */
function termsOf({ total, parts }: Relation): readonly Term[] {
  return [{ name: total, sign: -1 }, ...parts.map(({ unknown, sign }): Term => ({ name: unknown, sign }))];
}

function narrow(relation: Relation, intervals: Intervals): 'kept' | 'narrowed' | 'impossible' {
  const terms = termsOf(relation);
  const low = new Bound();
  const high = new Bound();
  for (const term of terms) {
    const [from, to] = signed(term, intervals);
    low.add(from);
    high.add(to);
  }
  if (low.total > 0 || high.total < 0) return 'impossible';
  let outcome: 'kept' | 'narrowed' = 'kept';
  for (const term of terms) {
    const [from, to] = signed(term, intervals);
    // The term is whatever the others leave of zero.
    const least = -high.without(to);
    const most = -low.without(from);
    if (least <= from && most >= to) continue;
    const [narrowLow, narrowHigh] = [Math.max(from, least), Math.min(to, most)];
    if (narrowLow > narrowHigh) return 'impossible';
    low.replace(from, narrowLow);
    high.replace(to, narrowHigh);
    intervals.set(
      term.name,
      term.sign === 1 ? { low: narrowLow, high: narrowHigh } : { low: -narrowHigh, high: -narrowLow },
    );
    outcome = 'narrowed';
  }
  return outcome;
}

function signed({ name, sign }: Term, intervals: Intervals): readonly [number, number] {
  const { low, high } = intervals.get(name) ?? { low: -Infinity, high: Infinity };
  return sign === 1 ? [low, high] : [-high, -low];
}

/** A sum of bounds some of which may be infinite. */
class Bound {
  private finite = 0;
  private infinite = 0;
  private direction = 0;

  get total(): number {
    return this.infinite === 0 ? this.finite : this.direction;
  }

  add(value: number): void {
    if (Number.isFinite(value)) this.finite += value;
    else {
      this.infinite += 1;
      this.direction = value;
    }
  }

  without(value: number): number {
    if (Number.isFinite(value)) return this.infinite === 0 ? this.finite - value : this.direction;
    return this.infinite === 1 ? this.finite : this.direction;
  }

  replace(value: number, by: number): void {
    if (Number.isFinite(value)) this.finite -= value;
    else this.infinite -= 1;
    this.add(by);
  }
}
