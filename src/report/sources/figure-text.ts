/** A figure as it is printed, with the unit that stands beside it or over its table. */
import { printAmount } from '../../ledger/display';
import type { ReportWords } from '../../locale/report-words';
import type { FigureSource } from '../document/document';

/** What stands around a figure. */
export interface FigureSurroundings {
  /** The text behind it in its sentence. */
  readonly next: string;
  /** What its table says of its unit; empty outside tables. */
  readonly tableUnit: string;
}

/** An amount whose unit is nowhere to be found is printed in whole won. */
export function figureText(
  text: string,
  { value, unit }: Pick<FigureSource, 'value' | 'unit'>,
  { next, tableUnit }: FigureSurroundings,
  words: ReportWords,
): string {
  const printed = text.trim();
  if (!/[\d)]$/.test(printed)) return printed;
  if (unit !== words.units.won) return unit === '' ? printed : words.checks.figure(printed, unit);
  const units = Object.values(words.units).sort((one, other) => other.length - one.length);
  // The first of a range has the unit of the second: 50~200백만원.
  const behind = next.replace(/^\s*(?:[~∼～〜–-]\s*[\d,.]+\s*)?/, '');
  const found =
    units.find((each) => behind.startsWith(each)) ?? units.find((each) => tableUnit.includes(each));
  if (found !== undefined) return words.checks.figure(printed, found);
  return words.checks.figure(printAmount(value, { unit: 'won', decimals: 0, rounding: 'round' }), unit);
}
