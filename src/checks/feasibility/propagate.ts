/** Narrows the intervals of unknowns by each relation in turn, until nothing changes. */
import { unknownsOf } from './components';
import type { Interval } from './interval';
import type { Relation } from './system';

export type Intervals = Map<string, Interval>;

/** Rounds after which narrowing stops; circles of sums can go on narrowing by a won at a time. */
const roundsPerRelation = 40;

/** Narrows in place. Gives the relation that cannot hold, or null. Without circles of sums, null means that values exist. */
export function propagate(relations: readonly Relation[], intervals: Intervals): Relation | null {
  const relationsOf = new Map<string, Relation[]>();
  for (const relation of relations)
    for (const name of new Set(unknownsOf(relation))) {
      const own = relationsOf.get(name);
      if (own === undefined) relationsOf.set(name, [relation]);
      else own.push(relation);
    }
  const waiting = new Set(relations);
  let left = roundsPerRelation * relations.length;
  // What is added to a set while it is walked is walked too.
  for (const relation of waiting) {
    waiting.delete(relation);
    left -= 1;
    if (left < 0) return null;
    const changed = narrow(relation, intervals);
    if (changed === null) return relation;
    for (const name of changed)
      for (const neighbour of relationsOf.get(name) ?? []) if (neighbour !== relation) waiting.add(neighbour);
  }
  return null;
}

interface Term {
  readonly name: string;
  readonly sign: 1 | -1;
}

/** The relation as a sum that is zero. */
function termsOf({ total, parts }: Relation): readonly Term[] {
  return [{ name: total, sign: -1 }, ...parts.map(({ unknown, sign }): Term => ({ name: unknown, sign }))];
}

/** The unknowns whose interval got smaller; null where one has nothing left. */
function narrow(relation: Relation, intervals: Intervals): readonly string[] | null {
  const terms = termsOf(relation);
  const low = new Bound();
  const high = new Bound();
  for (const term of terms) {
    const [from, to] = signed(term, intervals);
    low.add(from);
    high.add(to);
  }
  if (low.total > 0 || high.total < 0) return null;
  const changed: string[] = [];
  for (const term of terms) {
    const [from, to] = signed(term, intervals);
    // The term is whatever the others leave of zero.
    const least = -high.without(to);
    const most = -low.without(from);
    if (least <= from && most >= to) continue;
    const [narrowLow, narrowHigh] = [Math.max(from, least), Math.min(to, most)];
    if (narrowLow > narrowHigh) return null;
    low.replace(from, narrowLow);
    high.replace(to, narrowHigh);
    intervals.set(
      term.name,
      term.sign === 1 ? { low: narrowLow, high: narrowHigh } : { low: -narrowHigh, high: -narrowLow },
    );
    changed.push(term.name);
  }
  return changed;
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
