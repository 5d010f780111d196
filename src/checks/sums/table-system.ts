/**
 * A table as a small system: figures that stand for intervals, and sums and differences that must hold between them. What does
 * not hold is traced to as few figures as possible, so that one slip is said once and not once for every sum it spoils.
 */
import { addTo } from '../grouped';
import { difference, intersect, isEmpty, sum, unbounded, type Interval } from '../feasibility/interval';
import { solve } from '../feasibility/solve';

/** A figure of the table; one that nobody states has no value and may be anything. */
export interface TableFigure {
  /** Won, or heads; null where nothing is stated. */
  readonly value: number | null;
  readonly interval: Interval;
}

/** total = Σ sign · part, by the figures' keys. */
export interface TableRelation<Kind> {
  readonly kind: Kind;
  readonly total: string;
  readonly parts: readonly { readonly figure: string; readonly sign: 1 | -1 }[];
}

export interface Conflict<Kind> {
  /** The relations that cannot hold; the first is the plainest. */
  readonly relations: readonly [TableRelation<Kind>, ...TableRelation<Kind>[]];
  /** Keys of figures of which changing any one would mend them all; empty when more than one has to change. */
  readonly suspects: readonly string[];
}

export interface Diagnosis<Kind> {
  readonly conflicts: readonly Conflict<Kind>[];
  /** Relations whose printed figures do not add up, though values behind them can. */
  readonly roundings: readonly TableRelation<Kind>[];
  /** Won (or heads) for every figure, such that everything that is no conflict holds. */
  readonly witness: ReadonlyMap<string, number>;
}

/** More conflicts than this in one table are one conflict too many to list. */
const mostConflicts = 50;

/** Finding which sums cannot hold together takes the longest by far; after a few such conflicts the table has to be mended anyway. */
const mostSolved = 4;

export function diagnose<Kind>(
  figures: ReadonlyMap<string, TableFigure>,
  relations: readonly TableRelation<Kind>[],
): Diagnosis<Kind> {
  const intervals = new Map([...figures].map(([key, { interval }]) => [key, interval]));
  const open = new Set(relations);
  const conflicts: Conflict<Kind>[] = [];
  while (conflicts.length < mostConflicts) {
    const conflict = plainestConflict([...open].filter((relation) => isViolated(relation, intervals)));
    if (conflict === null) break;
    conflicts.push(conflict);
    const [suspect, another] = conflict.suspects;
    // One figure to blame may be anything from here on; where there are several, the sums are put aside instead.
    if (suspect !== undefined && another === undefined) intervals.set(suspect, unbounded);
    else for (const relation of conflict.relations) open.delete(relation);
  }
  let witness: ReadonlyMap<string, number> = new Map();
  for (let tries = 0; tries < mostSolved; tries += 1) {
    const solved = solveFor([...open], intervals, figures);
    if (solved.witness !== null) {
      witness = solved.witness;
      break;
    }
    const [first, ...others] = solved.conflict;
    if (first === undefined) break;
    conflicts.push({ relations: [first, ...others], suspects: [] });
    // Sums that cannot hold together are one fault, whichever of them is wrong.
    for (const relation of solved.conflict) open.delete(relation);
  }
  const inConflict = new Set(conflicts.flatMap((conflict) => conflict.relations));
  return {
    conflicts,
    roundings: relations.filter((relation) => !inConflict.has(relation) && hasGap(relation, figures)),
    witness,
  };
}

/** The displayed value a relation gives its total; null when a figure of it is not stated. */
export function displayedSum<Kind>(
  relation: TableRelation<Kind>,
  figures: ReadonlyMap<string, TableFigure>,
): number | null {
  let total = 0;
  for (const { figure, sign } of relation.parts) {
    const value = figures.get(figure)?.value ?? null;
    if (value === null) return null;
    total += sign * value;
  }
  return total;
}

function hasGap<Kind>(relation: TableRelation<Kind>, figures: ReadonlyMap<string, TableFigure>): boolean {
  const computed = displayedSum(relation, figures);
  const stated = figures.get(relation.total)?.value ?? null;
  return computed !== null && stated !== null && computed !== stated;
}

function isViolated<Kind>(relation: TableRelation<Kind>, intervals: ReadonlyMap<string, Interval>): boolean {
  const of = (sign: 1 | -1): readonly Interval[] =>
    relation.parts
      .filter((part) => part.sign === sign)
      .map((part) => intervals.get(part.figure) ?? unbounded);
  const total = intervals.get(relation.total) ?? unbounded;
  return isEmpty(intersect(total, difference(sum(of(1)), sum(of(-1)))));
}

/**
 * The figure that stands in most of the violated relations, with all of them; the figures that could be it, since a sum holds as
 * soon as any one of its figures may be anything. Null where none is violated.
 */
function plainestConflict<Kind>(violated: readonly TableRelation<Kind>[]): Conflict<Kind> | null {
  const relationsOf = new Map<string, TableRelation<Kind>[]>();
  for (const relation of violated)
    for (const key of new Set([relation.total, ...relation.parts.map((part) => part.figure)]))
      addTo(relationsOf, key, relation);
  let most: readonly TableRelation<Kind>[] = [];
  for (const own of relationsOf.values()) if (own.length > most.length) most = own;
  const suspects = [...relationsOf].filter(
    ([, own]) => own.length === most.length && own.every((relation, index) => relation === most[index]),
  );
  const [first, ...others] = most;
  return first === undefined
    ? null
    : { relations: [first, ...others], suspects: suspects.map(([key]) => key) };
}

function solveFor<Kind>(
  relations: readonly TableRelation<Kind>[],
  intervals: ReadonlyMap<string, Interval>,
  figures: ReadonlyMap<string, TableFigure>,
): {
  readonly witness: ReadonlyMap<string, number> | null;
  readonly conflict: readonly TableRelation<Kind>[];
} {
  const byName = new Map(relations.map((relation, index) => [String(index), relation]));
  const solved = solve({
    unknowns: [...intervals].map(([name, interval]) => ({
      name,
      displayed: figures.get(name)?.value ?? null,
      interval,
    })),
    relations: [...byName].map(([name, { total, parts }]) => ({
      name,
      total,
      parts: parts.map(({ figure, sign }) => ({ unknown: figure, sign })),
    })),
  });
  return solved.feasible
    ? { witness: solved.witness, conflict: [] }
    : { witness: null, conflict: solved.conflict.flatMap((name) => byName.get(name) ?? []) };
}
