/** Figures as runs of text: a typed one carries the cell it stands in, a computed one none. */
import { printAmount, printAmountEntry, printCountEntry, type AmountDisplay } from '../ledger/display';
import type { AmountEntry, CellSource, CountEntry, EntryState } from '../ledger/entry';
import type { ReportWords } from '../locale/report-words';
import type { FigureSource, TextRun } from './document/document';

/** A typed amount in the table's unit. */
export function amountRun(entry: AmountEntry, display: AmountDisplay, words: ReportWords): TextRun {
  const text = printAmountEntry(entry, display);
  return withSource(text, entry.state, figureSource(entry.source, entry.won, words.units.won));
}

/** A typed number of heads or seats. */
export function countRun(entry: CountEntry, words: ReportWords): TextRun {
  return withSource(
    printCountEntry(entry),
    entry.state,
    figureSource(entry.source, entry.count, words.people),
  );
}

/**
 * The sum of typed amounts; a single one stays the typed figure it is.
 * Nil and blank parts add nothing; where nothing is measured the sum is "-" or blank as its parts are.
 */
export function amountSumRun(
  entries: readonly AmountEntry[],
  display: AmountDisplay,
  words: ReportWords,
): TextRun {
  const [first, ...others] = entries;
  if (first === undefined) return { text: '' };
  if (others.length === 0) return amountRun(first, display, words);
  const won = entries.reduce((sum, entry) => sum + entry.won, 0);
  return { text: printByState(combinedState(entries), () => printAmount(won, display)) };
}

/** The difference of two typed amounts; nothing to subtract gives "-" or blank as the two are. */
export function amountChangeRun(
  current: AmountEntry,
  previous: AmountEntry,
  display: AmountDisplay,
): TextRun {
  const state = combinedState([current, previous]);
  return { text: printByState(state, () => printAmount(current.won - previous.won, display)) };
}

/** What entries come to together: measured if any is, else nil if any is. */
export function combinedState(entries: readonly { readonly state: EntryState }[]): EntryState {
  if (entries.some((entry) => entry.state === 'measured')) return 'measured';
  return entries.some((entry) => entry.state === 'nil') ? 'nil' : 'blank';
}

/** A computed figure where something was measured, else "-" or blank. */
export function printByState(state: EntryState, print: () => string): string {
  return state === 'measured' ? print() : state === 'nil' ? '-' : '';
}

/** "-" stands for no figure, so it has no value that a source could state. */
function withSource(text: string, state: EntryState, source: FigureSource): TextRun {
  return state === 'measured' ? { text, source } : { text };
}

function figureSource(source: CellSource, value: number, unit: string): FigureSource {
  return { sheet: source.sheet, address: source.address, value, unit, origin: 'typed' };
}
