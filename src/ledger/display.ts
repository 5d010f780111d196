/** How figures are printed: △ for negatives, thousands commas, "-" for nil, 반올림 or 절사 into a larger unit. */
import type { AmountEntry, CountEntry } from './entry';
import { ratioOf, type Rate } from './rate';
import type { DisplayRounding, Settings } from './records';
import { wonIn, type Unit } from './unit';

/** How amounts of a table are printed. */
export interface AmountDisplay {
  readonly unit: Unit;
  /** Digits after the decimal point, in the unit. */
  readonly decimals: number;
  readonly rounding: DisplayRounding;
}

/**
 * How amounts of budget and execution are printed: in whole units, and in 억원 with one decimal, since a line of a budget is
 * often less than one.
 */
export function amountDisplayOf({
  displayUnit,
  displayRounding,
}: Pick<Settings, 'displayUnit' | 'displayRounding'>): AmountDisplay {
  return {
    unit: displayUnit,
    decimals: displayUnit === 'hundredMillionWon' ? 1 : 0,
    rounding: displayRounding,
  };
}

/** An amount of whole won in a table's unit: `1,480`, `△17.3`; a measured zero is `0`. */
export function printAmount(won: number, display: AmountDisplay): string {
  const step = wonIn(display.unit) / 10 ** display.decimals;
  const size = Math.abs(won);
  const steps = step < 1 ? size / step : wholeSteps(size, step, display.rounding);
  const sign = won < 0 && steps > 0 ? '△' : '';
  return sign + printSteps(steps, display.decimals);
}

/** A typed amount as printed: nil is "-", blank is empty. */
export function printAmountEntry(entry: AmountEntry, display: AmountDisplay): string {
  return entry.state === 'measured' ? printAmount(entry.won, display) : entry.state === 'nil' ? '-' : '';
}

/** Heads: `1,234`, `△10`. */
export function printCount(count: number): string {
  return (count < 0 ? '△' : '') + withCommas(String(Math.abs(count)));
}

/** A typed headcount as printed: nil is "-", blank is empty. */
export function printCountEntry(entry: CountEntry): string {
  return entry.state === 'measured' ? printCount(entry.count) : entry.state === 'nil' ? '-' : '';
}

/** A variance as printed: no difference is "-", as personnel tables have it. */
export function printVariance(variance: number): string {
  return variance === 0 ? '-' : printCount(variance);
}

/** A rate in percent with one decimal, `8.4`; "-" where the denominator is 0. */
export function printPercent(rate: Rate): string {
  const ratio = ratioOf(rate);
  if (ratio === null) return '-';
  const tenths = tenthsOfPercent(Math.abs(rate.numerator), Math.abs(rate.denominator));
  return (ratio < 0 && tenths > 0 ? '△' : '') + printSteps(tenths, 1);
}

/** Long division, digit by digit, so that neither a binary fraction nor an overflow can move the rounding. */
function tenthsOfPercent(numerator: number, denominator: number): number {
  let remainder = numerator % denominator;
  let quotient = (numerator - remainder) / denominator;
  for (let digit = 0; digit < 3; digit += 1) {
    const dividend = remainder * 10;
    remainder = dividend % denominator;
    quotient = quotient * 10 + (dividend - remainder) / denominator;
  }
  return remainder * 2 >= denominator ? quotient + 1 : quotient;
}

function wholeSteps(size: number, step: number, rounding: DisplayRounding): number {
  const remainder = size % step;
  const whole = (size - remainder) / step;
  return rounding === 'round' && remainder * 2 >= step ? whole + 1 : whole;
}

function printSteps(steps: number, decimals: number): string {
  const digits = String(steps).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  return withCommas(whole) + (decimals > 0 ? `.${digits.slice(digits.length - decimals)}` : '');
}

function withCommas(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}
