/** Values for unknowns whose sums do not run in circles: each relation is settled once, near to what is printed. */
import { addTo } from '../grouped';
import { unknownsOf, type Component } from './components';
import type { Intervals } from './propagate';
import type { Relation } from './system';

/** Adds values for every unknown of the component; the intervals have been narrowed, so that every value in them can be completed. */
export function settleTree(
  component: Component,
  intervals: Intervals,
  displayed: ReadonlyMap<string, number | null>,
  witness: Map<string, number>,
): void {
  const relationsOf = new Map<string, Relation[]>();
  for (const relation of component.relations)
    for (const name of unknownsOf(relation)) addTo(relationsOf, name, relation);
  const settled = new Set<Relation>();
  const [root] = component.unknowns;
  if (root === undefined) return;
  witness.set(root, nearest(root, intervals, displayed));
  const names = [root];
  // The list grows while it is walked.
  for (const name of names)
    for (const relation of relationsOf.get(name) ?? []) {
      if (settled.has(relation)) continue;
      settled.add(relation);
      settleRelation(relation, name, intervals, displayed, witness);
      for (const other of unknownsOf(relation)) if (other !== name) names.push(other);
    }
}

/** One unknown of the relation has its value; the others start from what is printed and share what is missing. */
function settleRelation(
  relation: Relation,
  known: string,
  intervals: Intervals,
  displayed: ReadonlyMap<string, number | null>,
  witness: Map<string, number>,
): void {
  const terms = [
    { name: relation.total, sign: -1 },
    ...relation.parts.map(({ unknown, sign }) => ({ name: unknown, sign })),
  ];
  let missing = 0;
  for (const { name, sign } of terms) {
    if (name !== known) witness.set(name, nearest(name, intervals, displayed));
    missing -= sign * (witness.get(name) ?? 0);
  }
  for (const { name, sign } of terms) {
    if (name === known || missing === 0) continue;
    const value = witness.get(name) ?? 0;
    const { low, high } = intervals.get(name) ?? { low: value, high: value };
    const moved = Math.min(high, Math.max(low, value + sign * missing));
    missing -= sign * (moved - value);
    witness.set(name, moved);
  }
}

function nearest(name: string, intervals: Intervals, displayed: ReadonlyMap<string, number | null>): number {
  const { low, high } = intervals.get(name) ?? { low: 0, high: 0 };
  return Math.min(high, Math.max(low, displayed.get(name) ?? 0));
}
