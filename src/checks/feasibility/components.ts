/** A system taken apart into parts that share no unknown: each can be decided by itself. */
import { addTo } from '../grouped';
import type { Relation } from './system';

export interface Component {
  readonly relations: readonly Relation[];
  readonly unknowns: readonly string[];
  /** Whether its sums run in circles: only then can every sum hold alone and not all of them together. */
  readonly isCyclic: boolean;
}

/** The unknowns that stand in a relation, the total first; one that stands there twice is named twice. */
export function unknownsOf(relation: Relation): readonly string[] {
  return [relation.total, ...relation.parts.map((part) => part.unknown)];
}

export function componentsOf(relations: readonly Relation[]): readonly Component[] {
  const relationsOf = new Map<string, Relation[]>();
  for (const relation of relations)
    for (const name of new Set(unknownsOf(relation))) addTo(relationsOf, name, relation);
  const seen = new Set<Relation>();
  const components: Component[] = [];
  for (const start of relations) {
    if (seen.has(start)) continue;
    seen.add(start);
    const found: Relation[] = [start];
    const unknowns = new Set<string>();
    let edges = 0;
    // The list grows while it is walked.
    for (const relation of found)
      for (const name of unknownsOf(relation)) {
        edges += 1;
        if (unknowns.has(name)) continue;
        unknowns.add(name);
        for (const neighbour of relationsOf.get(name) ?? [])
          if (!seen.has(neighbour)) {
            seen.add(neighbour);
            found.push(neighbour);
          }
      }
    components.push({
      relations: found,
      unknowns: [...unknowns],
      isCyclic: edges >= unknowns.size + found.length,
    });
  }
  return components;
}
