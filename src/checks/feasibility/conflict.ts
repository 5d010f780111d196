/** Which relations of an impossible component cannot hold together. */
import { componentsOf, unknownsOf, type Component } from './components';
import { decideWithin, effortOf, isLarge } from './decide';
import { unbounded } from './interval';
import { propagate, type Intervals } from './propagate';
import type { Relation } from './system';

/** About a tenth of a second on an office machine, in the measure of effortOf. */
const mostEffort = 2e8;

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
  // What narrowing alone shows to be impossible is explained by narrowing alone, which is quick at any size.
  const isNarrowed = isLarge(component) && !holdsWhenNarrowed(component.relations, given);
  const isPossible = (relations: readonly Relation[]): boolean =>
    componentsOf(relations).every((part) => {
      effort += isNarrowed ? part.unknowns.length * 10_000 : effortOf(part);
      return isNarrowed
        ? holdsWhenNarrowed(part.relations, given)
        : decideWithin(part, given, displayed) !== null;
    });
  // A relation that cannot hold by itself is the plainest conflict of all.
  const alone = component.relations.find((relation) => !isPossible([relation]));
  if (alone !== undefined) return [alone.name];
  if (isLarge(component) && !isNarrowed) return component.relations.map(({ name }) => name);
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

function holdsWhenNarrowed(relations: readonly Relation[], given: Intervals): boolean {
  const names = new Set(relations.flatMap(unknownsOf));
  return propagate(relations, new Map([...names].map((name) => [name, given.get(name) ?? unbounded])));
}
