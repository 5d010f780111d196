/** A stated figure against the sum of its parts: whether it holds as printed, by rounding alone, or not at all. */
import { printAmount, printCount } from '../../ledger/display';
import type { CellSource } from '../../ledger/entry';
import type { DisplayRounding } from '../../ledger/records';
import { wonIn, type Unit } from '../../ledger/unit';
import { difference, intersect, isEmpty, sum, type Interval } from '../feasibility/interval';
import { solve } from '../feasibility/solve';
import type { FindingFigures } from '../finding';

/** A figure that takes part in a sum. */
export interface Part {
  /** How the witness calls it: `유동자산`. */
  readonly name: string;
  readonly sign: 1 | -1;
  /** Won, or heads. */
  readonly value: number;
  readonly interval: Interval;
  readonly cell: CellSource;
  /** Nothing is typed there yet. */
  readonly blank: boolean;
}

export interface Stated {
  readonly name: string;
  /** Won, or heads. */
  readonly value: number;
  readonly interval: Interval;
  readonly decimals: number;
  /** Null for heads and cases. */
  readonly moneyUnit: Unit | null;
  /** The unit's word, as figures are shown with it. */
  readonly unitName: string;
}

export type SumOutcome =
  | { readonly tie: 'holds' }
  | { readonly tie: 'rounding'; readonly figures: FindingFigures; readonly witness: readonly WitnessValue[] }
  | { readonly tie: 'fail'; readonly figures: FindingFigures };

/** A value that a printed figure may stand for, such that all of them add up. */
export interface WitnessValue {
  readonly name: string;
  /** In the stated figure's unit, with as many decimals as it needs. */
  readonly value: string;
}

/** Values that stand for themselves in a witness: more would not be read. */
const witnessedParts = 8;

export function sumOfParts(parts: readonly Part[]): Interval {
  const of = (sign: 1 | -1): readonly Interval[] =>
    parts.filter((part) => part.sign === sign).map((part) => part.interval);
  return difference(sum(of(1)), sum(of(-1)));
}

export function valueOfParts(parts: readonly Part[]): number {
  return parts.reduce((total, { sign, value }) => total + sign * value, 0);
}

/** Compares with the printed precision: a sum that prints as the stated figure holds. */
export function compareSum(
  stated: Stated,
  parts: readonly Part[],
  rounding: DisplayRounding,
  partsInterval: Interval = sumOfParts(parts),
): SumOutcome {
  const computed = valueOfParts(parts);
  if (
    printed(computed, stated, stated.decimals, rounding) ===
    printed(stated.value, stated, stated.decimals, rounding)
  )
    return { tie: 'holds' };
  const figures = figuresOf(stated, computed, rounding);
  if (isEmpty(intersect(stated.interval, partsInterval))) return { tie: 'fail', figures };
  return { tie: 'rounding', figures, witness: witnessOf(stated, parts) };
}

/** Stated, computed and their difference as the stated figure is printed, so that they can be laid beside it. */
export function figuresOf(stated: Stated, computed: number, rounding: DisplayRounding): FindingFigures {
  const step = stated.moneyUnit === null ? 1 : Math.max(1, wonIn(stated.moneyUnit) / 10 ** stated.decimals);
  const shown = (value: number): number => roundedTo(step, value, rounding);
  const print = (value: number): string => printed(value, stated, stated.decimals, rounding);
  return {
    stated: print(stated.value),
    computed: print(computed),
    difference: print(shown(stated.value) - shown(computed)),
    unit: stated.unitName,
  };
}

function roundedTo(step: number, value: number, rounding: DisplayRounding): number {
  const size = Math.abs(value);
  const below = size - (size % step);
  const shown = rounding === 'round' && (size % step) * 2 >= step ? below + step : below;
  return value < 0 ? -shown : shown;
}

function witnessOf(stated: Stated, parts: readonly Part[]): readonly WitnessValue[] {
  const total = { name: 'total', displayed: stated.value, interval: stated.interval };
  const unknowns = parts.map((part, index) => ({
    name: `part ${String(index)}`,
    displayed: part.value,
    interval: part.interval,
  }));
  const solved = solve({
    unknowns: [total, ...unknowns],
    relations: [
      {
        name: 'sum',
        total: total.name,
        parts: parts.map(({ sign }, index) => ({ unknown: `part ${String(index)}`, sign })),
      },
    ],
  });
  if (!solved.feasible) return [];
  const named = [
    { name: stated.name, displayed: stated.value, value: solved.witness.get(total.name) },
    ...parts.map((part, index) => ({
      name: part.name,
      displayed: part.value,
      value: solved.witness.get(`part ${String(index)}`),
    })),
  ];
  return named
    .flatMap(({ name, displayed, value }) =>
      value === undefined || value === displayed ? [] : [{ name, value }],
    )
    .slice(0, witnessedParts)
    .map(({ name, value }) => ({
      name,
      value: printed(value, stated, Math.min(stated.decimals + 3, decimalsFor(stated, [value])), 'round'),
    }));
}

/** Enough digits to print the values exactly, up to whole won. */
export function decimalsFor(
  stated: Pick<Stated, 'decimals' | 'moneyUnit'>,
  values: readonly number[],
): number {
  if (stated.moneyUnit === null) return 0;
  const unit = wonIn(stated.moneyUnit);
  let decimals = stated.decimals;
  while (10 ** decimals < unit && values.some((value) => value % (unit / 10 ** decimals) !== 0))
    decimals += 1;
  return decimals;
}

function printed(value: number, { moneyUnit }: Stated, decimals: number, rounding: DisplayRounding): string {
  return moneyUnit === null ? printCount(value) : printAmount(value, { unit: moneyUnit, decimals, rounding });
}
