/** Whether values exist behind printed figures that make all sums and differences hold at once. */
import { componentsOf, type Component } from './components';
import { unbounded } from './interval';
import { solveLinear } from './linear-programme';
import { propagate, type Intervals } from './propagate';
import { satisfies, type Relation, type System, type Unknown } from './system';
import { settleTree } from './tree-witness';

export type Solution =
  | {
      readonly feasible: true;
      /** In whole won wherever whole won can do it. Without the unknowns of circles too large to be solved. */
      readonly witness: ReadonlyMap<string, number>;
    }
  | {
      readonly feasible: false;
      /** Names of relations that cannot hold together; none of them could be left out, where there are not too many to try. */
      readonly conflict: readonly string[];
    };

/** Up to so many relations each is left out in turn, to see whether the conflict needs it. */
const mostTried = 80;

/** What a linear programme loses on a value, in won. */
const wonLost = 1;

/**
 * Narrowing of intervals decides everything but sums that run in circles; those go to a linear programme. A circle of more
 * unknowns than that can take counts as possible: nothing is called an error that was not shown to be one.
 */
export function solve(system: System): Solution {
  const displayed = new Map(system.unknowns.map((unknown) => [unknown.name, unknown.displayed]));
  const given: Intervals = new Map(system.unknowns.map((unknown) => [unknown.name, unknown.interval]));
  const witness = new Map<string, number>();
  const inRelations = new Set<string>();
  for (const component of componentsOf(system.relations)) {
    for (const name of component.unknowns) inRelations.add(name);
    const values = decide(component, given, displayed);
    if (values === null) return { feasible: false, conflict: conflictIn(component, given, displayed) };
    for (const [name, value] of values) witness.set(name, value);
  }
  for (const { name, displayed: value, interval } of system.unknowns)
    if (!inRelations.has(name)) {
      if (interval.low > interval.high) return { feasible: false, conflict: [] };
      witness.set(name, Math.min(interval.high, Math.max(interval.low, value ?? 0)));
    }
  return { feasible: true, witness };
}

/** Values well inside their intervals are easier to believe than such at their very ends: 10.949 rather than 10.94999999. */
const shareLeftOut = 0.01;

function decide(
  component: Component,
  given: Intervals,
  displayed: ReadonlyMap<string, number | null>,
): ReadonlyMap<string, number> | null {
  const inner: Intervals = new Map(
    component.unknowns.map((name) => {
      const { low, high } = given.get(name) ?? unbounded;
      const edge = Number.isFinite(high - low) ? Math.floor((high - low) * shareLeftOut) : 0;
      return [name, { low: low + edge, high: high - edge }];
    }),
  );
  return decideWithin(component, inner, displayed) ?? decideWithin(component, given, displayed);
}

/** Values for the component; null where there are none. */
function decideWithin(
  component: Component,
  given: Intervals,
  displayed: ReadonlyMap<string, number | null>,
): ReadonlyMap<string, number> | null {
  const intervals: Intervals = new Map(
    component.unknowns.map((name) => [name, given.get(name) ?? unbounded]),
  );
  if ([...intervals.values()].some(({ low, high }) => low > high)) return null;
  if (propagate(component.relations, intervals) !== null) return null;
  const own: System = {
    unknowns: component.unknowns.map((name): Unknown => ({
      name,
      displayed: null,
      interval: given.get(name) ?? unbounded,
    })),
    relations: component.relations,
  };
  const witness = new Map<string, number>();
  if (!component.isCyclic) {
    settleTree(component, intervals, displayed, witness);
    if (satisfies(own, witness)) return witness;
  }
  const answer = solveLinear(component, intervals, displayed);
  if (answer.kind === 'infeasible') return null;
  if (answer.kind === 'tooLarge') return new Map();
  const whole = new Map([...answer.values].map(([name, value]) => [name, Math.round(value)]));
  if (satisfies(own, whole)) return whole;
  return satisfies(own, answer.values, wonLost) ? answer.values : null;
}

/** Leaves out one relation after another, as long as the rest is still impossible. */
function conflictIn(
  component: Component,
  given: Intervals,
  displayed: ReadonlyMap<string, number | null>,
): readonly string[] {
  const intervals: Intervals = new Map(
    component.unknowns.map((name) => [name, given.get(name) ?? unbounded]),
  );
  const broken = propagate(component.relations, intervals);
  const isPossible = (relations: readonly Relation[]): boolean =>
    componentsOf(relations).every((part) => decide(part, given, displayed) !== null);
  // A relation that cannot hold by itself is the plainest conflict of all.
  const alone = component.relations.find((relation) => !isPossible([relation]));
  if (alone !== undefined) return [alone.name];
  if (component.relations.length > mostTried)
    return broken === null ? component.relations.map(({ name }) => name) : [broken.name];
  let needed = component.relations;
  for (const relation of component.relations) {
    const rest = needed.filter((other) => other !== relation);
    if (!isPossible(rest)) needed = rest;
  }
  return needed.map(({ name }) => name);
}
