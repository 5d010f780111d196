/** Sums and differences over unknowns, as data: what a table says when its figures are only known as printed. */
import type { Interval } from './interval';

export interface Unknown {
  readonly name: string;
  /** As printed; null where nothing is. */
  readonly displayed: number | null;
  readonly interval: Interval;
}

/** total = Σ sign · part, by the unknowns' names. */
export interface Relation {
  readonly name: string;
  readonly total: string;
  readonly parts: readonly { readonly unknown: string; readonly sign: 1 | -1 }[];
}

export interface System {
  readonly unknowns: readonly Unknown[];
  readonly relations: readonly Relation[];
}

/** Whether values satisfy every relation and lie in their intervals, up to a tolerance in won. */
export function satisfies(system: System, values: ReadonlyMap<string, number>, tolerance = 0): boolean {
  const valueOf = (name: string): number => values.get(name) ?? NaN;
  return (
    system.unknowns.every(({ name, interval }) => {
      const value = valueOf(name);
      return value >= interval.low - tolerance && value <= interval.high + tolerance;
    }) &&
    system.relations.every(({ total, parts }) => {
      const sum = parts.reduce((before, { unknown, sign }) => before + sign * valueOf(unknown), 0);
      return Math.abs(valueOf(total) - sum) <= tolerance;
    })
  );
}
