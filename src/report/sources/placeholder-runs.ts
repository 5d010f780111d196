/** Placeholders as figures of the report: printed in the display unit, with the unit behind them and their cells. */
import { printAmount, printCount, printPercent, type AmountDisplay } from '../../ledger/display';
import type { Ledger } from '../../ledger/ledger';
import {
  PlaceholderFigures,
  type PlaceholderFigure,
  type PlaceholderWords,
} from '../../ledger/placeholder-figure';
import { ratioOf } from '../../ledger/rate';
import type { ReportWords } from '../../locale/report-words';
import type { TextRun } from '../document/document';
import type { FindComputedCell } from './computed-figure';
import { PlaceholderSources } from './placeholder-sources';
import { percent } from './written-figures';

/** What a placeholder is printed as. */
export interface PrintedPlaceholder {
  /** The figure with its unit; `-` where nothing can be divided. */
  readonly withUnit: TextRun;
  /** The same for a place where the unit is typed behind the braces. */
  readonly withoutUnit: TextRun;
  readonly unit: string;
}

export class PlaceholderRuns {
  private readonly figures: PlaceholderFigures;
  private readonly sources: PlaceholderSources;

  constructor(
    ledger: Ledger,
    placeholderWords: PlaceholderWords,
    findCell: FindComputedCell,
    private readonly display: AmountDisplay,
    private readonly words: ReportWords,
  ) {
    this.figures = new PlaceholderFigures(ledger, placeholderWords);
    this.sources = new PlaceholderSources(ledger, findCell);
  }

  /** Null where the placeholder asks for nothing that is known; a check says so. */
  print(item: string, target: string): PrintedPlaceholder | null {
    const resolved = this.figures.resolve(item, target);
    if (!resolved.ok) return null;
    const { text, unit, value, valueUnit } = this.printed(resolved.figure);
    if (text === '-') return { withUnit: { text }, withoutUnit: { text }, unit };
    const cells = this.sources.of(resolved.item, resolved.of);
    const run = (printed: string): TextRun =>
      cells === undefined
        ? { text: printed }
        : { text: printed, source: { ...cells, value, unit: valueUnit } };
    return { withUnit: run(this.words.checks.figure(text, unit)), withoutUnit: run(text), unit };
  }

  private printed(figure: PlaceholderFigure): {
    readonly text: string;
    readonly unit: string;
    readonly value: number;
    readonly valueUnit: string;
  } {
    const { units, people } = this.words;
    switch (figure.kind) {
      case 'won':
        return {
          text: printAmount(figure.won, this.display),
          unit: units[this.display.unit],
          value: figure.won,
          valueUnit: units.won,
        };
      case 'heads':
        return { text: printCount(figure.count), unit: people, value: figure.count, valueUnit: people };
      case 'rate':
        return {
          text: printPercent(figure.rate),
          unit: percent,
          value: ratioOf(figure.rate) ?? 0,
          valueUnit: percent,
        };
    }
  }
}
