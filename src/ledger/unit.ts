/** Units amounts are entered and printed in, and how many won each is. */

export type Unit = 'won' | 'thousandWon' | 'millionWon' | 'hundredMillionWon';

const wonPerUnit: Readonly<Record<Unit, number>> = {
  won: 1,
  thousandWon: 1_000,
  millionWon: 1_000_000,
  hundredMillionWon: 100_000_000,
};

/** Won in one unit: 1,000,000 for 백만원. */
export function wonIn(unit: Unit): number {
  return wonPerUnit[unit];
}
