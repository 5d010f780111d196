/** Whether one component can hold, and values for its unknowns. */
import type { Component } from './components';
import { isEmpty, unbounded } from './interval';
import { mostUnknowns, solveLinear } from './linear-programme';
import { propagate, type Intervals } from './propagate';
import { satisfies, type System, type Unknown } from './system';
import { settleTree } from './tree-witness';

/** How exactly sums hold with fractions of a won, for circles that whole won cannot solve. */
const wonLost = 0.001;

/** Values well inside their intervals are easier to believe than such at their very ends: 10.949 rather than 10.94999999. */
const shareLeftOut = 0.01;

/** Values for the component, well inside the intervals if there are such; empty and null as in decideWithin. */
export function decide(
  component: Component,
  given: Intervals,
  displayed: ReadonlyMap<string, number | null>,
): ReadonlyMap<string, number> | null {
  if (isLarge(component)) return decideWithin(component, given, displayed);
  const inner: Intervals = new Map(
    component.unknowns.map((name) => {
      const { low, high } = given.get(name) ?? unbounded;
      const edge = Number.isFinite(high - low) ? Math.max(0, Math.floor((high - low) * shareLeftOut)) : 0;
      return [name, { low: low + edge, high: high - edge }];
    }),
  );
  return decideWithin(component, inner, displayed) ?? decideWithin(component, given, displayed);
}

/** Values for every unknown of the component; empty where they may exist and were not found, null where there are none. */
export function decideWithin(
  component: Component,
  given: Intervals,
  displayed: ReadonlyMap<string, number | null>,
): ReadonlyMap<string, number> | null {
  const intervals: Intervals = new Map(
    component.unknowns.map((name) => [name, given.get(name) ?? unbounded]),
  );
  if ([...intervals.values()].some(isEmpty)) return null;
  if (!propagate(component.relations, intervals)) return null;
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
  if (answer.kind === 'undecided') return new Map();
  const whole = new Map([...answer.values].map(([name, value]) => [name, Math.round(value)]));
  if (satisfies(own, whole)) return whole;
  return satisfies(own, answer.values, wonLost) ? answer.values : new Map();
}

/** Circles of more unknowns take long enough to be decided once, and not again and again for a nicer answer. */
export function isLarge({ isCyclic, unknowns }: Component): boolean {
  return isCyclic && unknowns.length > 60;
}

/** A rough measure of the work of deciding: simplex grows with the third power of the unknowns, narrowing in proportion. */
export function effortOf({ unknowns: { length }, isCyclic }: Component): number {
  return isCyclic && length <= mostUnknowns ? length ** 3 : length * 10_000;
}
