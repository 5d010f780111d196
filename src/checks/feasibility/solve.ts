/** Whether values exist behind printed figures that make all sums and differences hold at once. */
import { componentsOf } from './components';
import { conflictIn } from './conflict';
import { decide } from './decide';
import { intersect, isEmpty, unbounded } from './interval';
import type { Intervals } from './propagate';
import type { System } from './system';

export type Solution =
  | {
      readonly feasible: true;
      /**
       * Checked against every relation: in whole won wherever whole won can do it, else to a thousandth of a won. Without the
       * unknowns of circles too large to be solved.
       */
      readonly witness: ReadonlyMap<string, number>;
    }
  | {
      readonly feasible: false;
      /** Names of relations that cannot hold together; none of them could be left out, where trying that is not too much work. */
      readonly conflict: readonly string[];
    };

/**
 * Narrowing of intervals decides everything but sums that run in circles; those go to a linear programme. A circle of more
 * unknowns than that can take counts as possible: nothing is called an error that was not shown to be one. An unknown named twice
 * has to lie in both of its intervals.
 */
export function solve(system: System): Solution {
  const displayed = new Map(system.unknowns.map((unknown) => [unknown.name, unknown.displayed]));
  const given: Intervals = new Map();
  for (const { name, interval } of system.unknowns)
    given.set(name, intersect(given.get(name) ?? unbounded, interval));
  const witness = new Map<string, number>();
  const inRelations = new Set<string>();
  for (const component of componentsOf(system.relations)) {
    for (const name of component.unknowns) inRelations.add(name);
    const values = decide(component, given, displayed);
    if (values === null) return { feasible: false, conflict: conflictIn(component, given, displayed) };
    for (const [name, value] of values) witness.set(name, value);
  }
  for (const [name, interval] of given)
    if (!inRelations.has(name)) {
      if (isEmpty(interval)) return { feasible: false, conflict: [] };
      witness.set(name, Math.min(interval.high, Math.max(interval.low, displayed.get(name) ?? 0)));
    }
  return { feasible: true, witness };
}
