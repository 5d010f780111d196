/** A witness of a rounding gap as text: values behind the printed figures that all add up. */
import type { WitnessValue } from '../../checks/sums/compare-sum';

/** `예: 유동자산 10.949, 부채 4.251`; empty where there is nothing to show. */
export function witnessText(witness: readonly WitnessValue[], introduction: string): string {
  return witness.length === 0
    ? ''
    : ` (${introduction} ${witness.map(({ name, value }) => `${name} ${value}`).join(', ')})`;
}
