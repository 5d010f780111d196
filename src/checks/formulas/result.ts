/** What a computed cell should show, and whether what it shows is that. */
import { wonIn, type Unit } from '../../ledger/unit';
import type { GridValue } from '../../tables/grid';
import { readNumberText } from '../../tables/number-text';

/** A figure (whole won, heads, a fraction for a rate, 1 or 0 for a flag), nil "-", or nothing. */
export type Result = number | '-' | '';

/** What a computed cell is a figure of, and so how it stands in the sheet. */
export type Measure =
  | { readonly kind: 'amount'; readonly unit: Unit }
  | { readonly kind: 'rate' }
  | { readonly kind: 'count' }
  | { readonly kind: 'flag' };

/** What a cell shows, in won where it is an amount; null when it is neither figure nor nil nor nothing. */
export function shownResult(value: GridValue, measure: Measure): Result | null {
  if (typeof value === 'number') return value * scaleOf(measure);
  if (typeof value !== 'string') return null;
  if (value.trim() === '') return '';
  const read = readNumberText(value);
  if (read === null) return null;
  return read.state === 'nil' ? '-' : read.value * scaleOf(measure);
}

/** A formula's error, which spreadsheets give as its text: `#REF!`. */
export function isError(value: GridValue): value is string {
  return typeof value === 'string' && /^#[A-Z]/.test(value);
}

/**
 * Whether both say the same. Only binary floating point is allowed for: the ledger holds whole won, so an amount may be off by
 * less than half a won (more only beyond 5조 원, where a sum of fractions of a unit can no longer be that exact).
 */
export function isSameResult(shown: Result | null, expected: Result, measure: Measure): boolean {
  if (typeof shown !== 'number' || typeof expected !== 'number') return shown === expected;
  const tolerance =
    measure.kind === 'amount'
      ? Math.max(0.5, Math.abs(expected) * 1e-13)
      : 1e-9 * Math.max(1, Math.abs(expected));
  return Math.abs(shown - expected) < tolerance;
}

/** What one in the sheet is: the won of its unit for amounts. */
function scaleOf(measure: Measure): number {
  return measure.kind === 'amount' ? wonIn(measure.unit) : 1;
}
