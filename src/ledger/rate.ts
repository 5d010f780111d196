/** Ratios of exact amounts, kept as numerator and denominator until they are shown. */

/** An execution rate or share. Roll-ups add numerators and denominators; rates are never averaged. */
export interface Rate {
  /** Whole won (or heads). */
  readonly numerator: number;
  readonly denominator: number;
}

/** The ratio as a fraction, or null where the denominator is 0 and the rate is printed "-". */
export function ratioOf(rate: Rate): number | null {
  return rate.denominator === 0 ? null : rate.numerator / rate.denominator;
}
