/** Turns relative column widths into absolute ones that add up exactly. */

/**
 * Whole widths in proportion to `shares` whose sum is exactly `total`: each column ends at the rounded place where it
 * would end unrounded, so that no rounding gap is left at the right.
 * @throws RangeError when a share is not a positive number, or when there is none
 */
export function columnWidths(shares: readonly number[], total: number): number[] {
  if (shares.length === 0 || !shares.every((share) => share > 0 && share < Infinity)) {
    throw new RangeError(`Column widths must be positive numbers: ${shares.join(', ')}`);
  }
  const sum = shares.reduce((before, share) => before + share, 0);
  let shared = 0;
  let end = 0;
  return shares.map((share) => {
    const start = end;
    shared += share;
    end = Math.round((shared / sum) * total);
    return end - start;
  });
}
