/** Figures as runs of text, each with the cell it comes from: typed, computed, or added up from several. */
import {
  printAmount,
  printAmountEntry,
  printCount,
  printCountEntry,
  printPercent,
  type AmountDisplay,
} from '../ledger/display';
import type { AmountEntry, CellSource, CountEntry, EntryState } from '../ledger/entry';
import { ratioOf, type Rate } from '../ledger/rate';
import type { ReportWords } from '../locale/report-words';
import type { FigureSource, TextRun } from './document/document';
import type { ReportContext } from './report-context';
import type { CellPlace, ComputedCell, ComputedFigure } from './sources/computed-figure';

/** Of rates in sources: their values are ratios. */
const rateUnit = '%';

/** A typed amount in the table's unit. */
export function amountRun(entry: AmountEntry, display: AmountDisplay, words: ReportWords): TextRun {
  const text = printAmountEntry(entry, display);
  return entry.state === 'measured'
    ? { text, source: typedSource(entry.source, entry.won, words.units.won) }
    : { text };
}

/** A typed number of heads or seats. */
export function countRun(entry: CountEntry, words: ReportWords): TextRun {
  const text = printCountEntry(entry);
  return entry.state === 'measured'
    ? { text, source: typedSource(entry.source, entry.count, words.people) }
    : { text };
}

/** A figure that a cell of the workbook computes; without a source where there is no such cell. */
export function computedRun(
  figure: ComputedFigure,
  text: string,
  value: number,
  unit: string,
  { findCell }: Pick<ReportContext, 'findCell'>,
): TextRun {
  // "-" stands for no figure, so it has no value that a source could state.
  if (text === '' || text === '-') return { text };
  const place = findCell(figure);
  if (place === undefined) return { text };
  return { text, source: { ...place, value, unit } };
}

/**
 * A computed amount in the report's unit. Where no cell shows it the cells of its parts are named, if all of them are
 * found on one sheet.
 */
export function computedAmountRun(
  figure: ComputedFigure,
  won: number,
  context: ReportContext,
  parts: readonly ComputedFigure[] = [],
): TextRun {
  const unit = context.words.units.won;
  const run = computedRun(figure, printAmount(won, context.amountDisplay), won, unit, context);
  return run.source === undefined ? partsRun(parts, run.text, won, unit, context) : run;
}

/** A sum of computed figures that no cell shows; without a source unless each part has its cell, all on one sheet. */
export function partsRun(
  parts: readonly ComputedFigure[],
  text: string,
  value: number,
  unit: string,
  { findCell }: Pick<ReportContext, 'findCell'>,
): TextRun {
  const places = parts.flatMap((part) => {
    const place = findCell(part);
    return place === undefined ? [] : [place];
  });
  return withSource(text, places.length === parts.length ? sumSource(places, value, unit) : undefined);
}

/**
 * A computed rate in percent, without its sign. Where no cell shows it the cells of its numerator and its denominator are
 * named, if all of them are found on one sheet.
 */
export function computedRateRun(
  figure: ComputedFigure,
  rate: Rate,
  context: ReportContext,
  parts: readonly ComputedFigure[] = [],
): TextRun {
  const value = ratioOf(rate) ?? 0;
  const run = computedRun(figure, printPercent(rate), value, rateUnit, context);
  return run.source === undefined && run.text !== '-'
    ? partsRun(parts, run.text, value, rateUnit, context)
    : run;
}

/** A computed number of heads. */
export function computedCountRun(
  figure: ComputedFigure,
  count: number,
  context: ReportContext,
  print: (count: number) => string = printCount,
): TextRun {
  return computedRun(figure, print(count), count, context.words.people, context);
}

/**
 * The sum of typed amounts, in the cell that computes it or else in theirs; a single one stays the typed figure it is.
 * Nil and blank parts add nothing; where nothing is measured the sum is "-" or blank as its parts are.
 */
export function amountSumRun(
  entries: readonly AmountEntry[],
  context: ReportContext,
  figure?: ComputedFigure,
): TextRun {
  const { amountDisplay, words } = context;
  const [first, ...others] = entries;
  if (first === undefined) return { text: '' };
  if (others.length === 0) return amountRun(first, amountDisplay, words);
  return runByState(combinedState(entries), () => {
    const won = entries.reduce((sum, entry) => sum + entry.won, 0);
    const text = printAmount(won, amountDisplay);
    const unit = words.units.won;
    const computed = figure === undefined ? { text } : computedRun(figure, text, won, unit, context);
    return computed.source === undefined ? typedSumRun(entries, text, won, unit) : computed;
  });
}

/** A printed sum of typed figures that no cell computes; nil and blank cells add nothing and are not named. */
export function typedSumRun(
  entries: readonly { readonly state: EntryState; readonly source: CellSource }[],
  text: string,
  value: number,
  unit: string,
): TextRun {
  const measured = entries.filter(({ state }) => state === 'measured').map(({ source }) => source);
  return withSource(text, sumSource(measured, value, unit));
}

/** What entries come to together: measured if any is, else nil if any is. */
export function combinedState(entries: readonly { readonly state: EntryState }[]): EntryState {
  if (entries.some((entry) => entry.state === 'measured')) return 'measured';
  return entries.some((entry) => entry.state === 'nil') ? 'nil' : 'blank';
}

/** A computed figure where something was measured, else "-" or blank. */
export function runByState(state: EntryState, run: () => TextRun): TextRun {
  return state === 'measured' ? run() : { text: state === 'nil' ? '-' : '' };
}

/** A figure that is the sum of the figures in several cells; none unless they stand on one sheet. One cell is typed if it is no computed one. */
function sumSource(
  places: readonly (CellPlace | ComputedCell)[],
  value: number,
  unit: string,
): FigureSource | undefined {
  const [first, ...others] = places;
  if (first === undefined || others.some(({ sheet }) => sheet !== first.sheet)) return undefined;
  const otherAddresses = others.map(({ address }) => address);
  return {
    sheet: first.sheet,
    address: first.address,
    ...(otherAddresses.length === 0 ? {} : { otherAddresses }),
    value,
    unit,
    origin: otherAddresses.length > 0 ? 'sum' : 'origin' in first ? first.origin : 'typed',
  };
}

function typedSource({ sheet, address }: CellSource, value: number, unit: string): FigureSource {
  return { sheet, address, value, unit, origin: 'typed' };
}

function withSource(text: string, source: FigureSource | undefined): TextRun {
  return source === undefined ? { text } : { text, source };
}
