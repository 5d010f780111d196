/** Which relations of an impossible component cannot hold together. */
import { componentsOf, type Component } from './components';
import { decideWithin, effortOf } from './decide';
import type { Intervals } from './propagate';
import type { Relation } from './system';

/** About a third of a second on an office machine, in the measure of effortOf. */
const mostEffort = 1e9;

/**
 * Names of relations that cannot hold together. Groups of relations are left out as long as the rest is still impossible: first
 * half of them at a time, in the end each by itself. Where that takes too long, what is left by then is given: it cannot hold
 * together, but not all of it may be needed for that.
 */
export function conflictIn(
  component: Component,
  given: Intervals,
  displayed: ReadonlyMap<string, number | null>,
): readonly string[] {
  let effort = 0;
  const isPossible = (relations: readonly Relation[]): boolean =>
    componentsOf(relations).every((part) => {
      effort += effortOf(part);
      return decideWithin(part, given, displayed) !== null;
    });
  // A relation that cannot hold by itself is the plainest conflict of all.
  const alone = component.relations.find((relation) => !isPossible([relation]));
  if (alone !== undefined) return [alone.name];
  effort = 0;
  let needed = component.relations;
  let size = needed.length;
  while (size > 1) {
    size = Math.ceil(size / 2);
    let from = 0;
    while (from < needed.length && effort < mostEffort) {
      const rest = [...needed.slice(0, from), ...needed.slice(from + size)];
      if (isPossible(rest)) from += size;
      else needed = rest;
    }
  }
  return needed.map(({ name }) => name);
}
