/** Sums that run in circles, decided by a linear programme (YALPS): values as near as possible to what is printed. */
import { solve as solveModel, type Constraint } from 'yalps';
import type { Component } from './components';
import type { Intervals } from './propagate';

/** More unknowns than this make a programme that nobody would wait for; a table of 40 rows and 12 columns has 533. */
export const mostUnknowns = 1000;

/** In won. Moves are whole as long as a sum holds each figure once, so that anything this near to a bound is on it. */
const precision = 1e-6;

export type LinearAnswer =
  | { readonly kind: 'feasible'; readonly values: ReadonlyMap<string, number> }
  | { readonly kind: 'infeasible' }
  /** Too large, or simplex lost its way. */
  | { readonly kind: 'undecided' };

/**
 * Every unknown is its printed value, moved up or down within its interval; the sum of the moves is made small. Moves are counted
 * in won and not in larger steps: bounds and gaps are then whole numbers, which simplex only adds and subtracts here, so that
 * amounts of 10^15 won and moves of one won are told apart exactly, also where some figures of a table are exact and others in 억원.
 */
export function solveLinear(
  component: Component,
  intervals: Intervals,
  displayed: ReadonlyMap<string, number | null>,
): LinearAnswer {
  const start = new Map<string, number>();
  const movable: string[] = [];
  for (const name of component.unknowns) {
    const { low, high } = intervals.get(name) ?? { low: -Infinity, high: Infinity };
    start.set(name, Math.min(high, Math.max(low, displayed.get(name) ?? 0)));
    if (low < high) movable.push(name);
  }
  if (movable.length > mostUnknowns) return { kind: 'undecided' };

  const constraints = new Map<string, Constraint>();
  const coefficients = new Map<string, Map<string, number>>();
  const up = (name: string): string => `up ${name}`;
  const down = (name: string): string => `down ${name}`;
  const own = new Set(movable);
  for (const name of movable) {
    const { low, high } = intervals.get(name) ?? { low: -Infinity, high: Infinity };
    const value = start.get(name) ?? 0;
    for (const [move, room] of [
      [up(name), high - value],
      [down(name), value - low],
    ] as const) {
      coefficients.set(move, new Map([['moves', 1]]));
      if (Number.isFinite(room)) {
        constraints.set(`room ${move}`, { max: room });
        coefficients.get(move)?.set(`room ${move}`, 1);
      }
    }
  }
  component.relations.forEach(({ total, parts }, index) => {
    const key = `relation ${String(index)}`;
    let gap = 0;
    for (const { name, sign } of [
      { name: total, sign: -1 },
      ...parts.map((part) => ({ name: part.unknown, sign: part.sign })),
    ]) {
      gap -= sign * (start.get(name) ?? 0);
      if (!own.has(name)) continue;
      for (const [move, direction] of [
        [up(name), 1],
        [down(name), -1],
      ] as const) {
        const terms = coefficients.get(move);
        terms?.set(key, (terms.get(key) ?? 0) + sign * direction);
      }
    }
    constraints.set(key, { equal: gap });
  });
  const solution = solveModel(
    { direction: 'minimize', objective: 'moves', constraints, variables: coefficients },
    { precision },
  );
  if (solution.status === 'infeasible') return { kind: 'infeasible' };
  if (solution.status !== 'optimal') return { kind: 'undecided' };
  const moves = new Map(solution.variables);
  const values = new Map(
    [...start].map(([name, value]) => [
      name,
      value + (moves.get(up(name)) ?? 0) - (moves.get(down(name)) ?? 0),
    ]),
  );
  return { kind: 'feasible', values };
}
