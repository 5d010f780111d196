/** SpreadsheetApp.RangeList: several ranges treated alike. */
import type { Played } from '../boundary/played';
import type { EnumerationEntry } from '../boundary/enumeration';
import { ServiceObject } from '../boundary/service-object';
import { contentsAndFormats, type ClearOptions } from './clear';
import type { Range } from './range';

/** Unlike Range.clear, this one takes data validation too. */
const contentsFormatsAndRules: ClearOptions = { ...contentsAndFormats, validationsOnly: true };

export class RangeList extends ServiceObject implements Played<GoogleAppsScript.Spreadsheet.RangeList> {
  protected readonly className = 'RangeList';
  readonly #ranges: readonly Range[];

  constructor(ranges: readonly Range[]) {
    super();
    this.#ranges = ranges;
  }

  getRanges(): Range[] {
    return [...this.#ranges];
  }

  breakApart(): this {
    return this.#each((range) => range.breakApart());
  }

  clear(options: ClearOptions = contentsFormatsAndRules): this {
    return this.#each((range) => range.clear(options));
  }

  clearContent(): this {
    return this.#each((range) => range.clearContent());
  }

  clearDataValidations(): this {
    return this.#each((range) => range.clearDataValidations());
  }

  clearFormat(): this {
    return this.#each((range) => range.clearFormat());
  }

  clearNote(): this {
    return this.#each((range) => range.clearNote());
  }

  setBackground(color: string | null): this {
    return this.#each((range) => range.setBackground(color));
  }

  setFontColor(color: string | null): this {
    return this.#each((range) => range.setFontColor(color));
  }

  setFontFamily(family: string | null): this {
    return this.#each((range) => range.setFontFamily(family));
  }

  setFontLine(line: GoogleAppsScript.Spreadsheet.FontLine | null): this {
    return this.#each((range) => range.setFontLine(line));
  }

  setFontSize(size: number): this {
    return this.#each((range) => range.setFontSize(size));
  }

  setFontStyle(style: GoogleAppsScript.Spreadsheet.FontStyle | null): this {
    return this.#each((range) => range.setFontStyle(style));
  }

  setFontWeight(weight: GoogleAppsScript.Spreadsheet.FontWeight | null): this {
    return this.#each((range) => range.setFontWeight(weight));
  }

  setFormula(formula: string): this {
    return this.#each((range) => range.setFormula(formula));
  }

  setHorizontalAlignment(alignment: string | null): this {
    return this.#each((range) => range.setHorizontalAlignment(alignment));
  }

  setNote(note: string | null): this {
    return this.#each((range) => range.setNote(note));
  }

  setNumberFormat(format: string): this {
    return this.#each((range) => range.setNumberFormat(format));
  }

  setValue(value: unknown): this {
    return this.#each((range) => range.setValue(value));
  }

  setVerticalAlignment(alignment: string | null): this {
    return this.#each((range) => range.setVerticalAlignment(alignment));
  }

  setWrap(wrap: boolean): this {
    return this.#each((range) => range.setWrap(wrap));
  }

  setWrapStrategy(strategy: EnumerationEntry): this {
    return this.#each((range) => range.setWrapStrategy(strategy));
  }

  #each(change: (range: Range) => unknown): this {
    for (const range of this.#ranges) change(range);
    return this;
  }
}
