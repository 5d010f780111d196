/** SpreadsheetApp.ConditionalFormatRuleBuilder. What the engine cannot keep is refused when the rules are set on a sheet. */
import type { EnumerationEntry } from '../boundary/enumeration';
import type { Played } from '../boundary/played';
import { exception, notAvailable } from '../boundary/service-error';
import { ServiceObject } from '../boundary/service-object';
import { BooleanCondition } from './boolean-condition';
import { hexColor } from './color';
import { ConditionalFormatRule, type ConditionalFormatParts } from './conditional-format-rule';
import { booleanCriteria as criteria } from './enumerations';
import type { Range } from './range';

const nothing: ConditionalFormatParts = { type: null, values: [], ranges: [], style: {} };

export class ConditionalFormatRuleBuilder
  extends ServiceObject
  implements Played<GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>
{
  protected readonly className = 'ConditionalFormatRuleBuilder';
  #parts: ConditionalFormatParts;

  constructor(parts: ConditionalFormatParts = nothing) {
    super();
    this.#parts = parts;
  }

  build(): ConditionalFormatRule {
    if (this.#parts.type === null) throw exception('Conditional format rule must have a condition.');
    if (this.#parts.ranges.length === 0)
      throw exception('Conditional format rule must have at least one range.');
    return new ConditionalFormatRule(this.#parts);
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.#parts);
  }

  getBooleanCondition(): BooleanCondition | null {
    return this.#parts.type === null ? null : new BooleanCondition(this.#parts);
  }

  getGradientCondition(): null {
    return null;
  }

  getRanges(): Range[] {
    return [...this.#parts.ranges];
  }

  setRanges(ranges: readonly Range[]): this {
    this.#parts = { ...this.#parts, ranges: [...ranges] };
    return this;
  }

  setBackground(color: string | null): this {
    return this.#style('background', color === null ? null : colorOf(color));
  }

  setFontColor(color: string | null): this {
    return this.#style('fontColor', color === null ? null : colorOf(color));
  }

  setBold(bold: boolean | null): this {
    return this.#style('bold', bold);
  }

  setItalic(italic: boolean | null): this {
    return this.#style('italic', italic);
  }

  setUnderline(underline: boolean | null): this {
    return this.#style('underline', underline);
  }

  withCriteria(type: EnumerationEntry, values: readonly unknown[]): this {
    return this.#when(type, values);
  }

  whenCellEmpty(): this {
    return this.#when(criteria.CELL_EMPTY, []);
  }

  whenCellNotEmpty(): this {
    return this.#when(criteria.CELL_NOT_EMPTY, []);
  }

  whenFormulaSatisfied(formula: string): this {
    return this.#when(criteria.CUSTOM_FORMULA, [formula]);
  }

  whenNumberBetween(start: number, end: number): this {
    return this.#when(criteria.NUMBER_BETWEEN, [start, end]);
  }

  whenNumberEqualTo(number: number): this {
    return this.#when(criteria.NUMBER_EQUAL_TO, [number]);
  }

  whenNumberGreaterThan(number: number): this {
    return this.#when(criteria.NUMBER_GREATER_THAN, [number]);
  }

  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this.#when(criteria.NUMBER_GREATER_THAN_OR_EQUAL_TO, [number]);
  }

  whenNumberLessThan(number: number): this {
    return this.#when(criteria.NUMBER_LESS_THAN, [number]);
  }

  whenNumberLessThanOrEqualTo(number: number): this {
    return this.#when(criteria.NUMBER_LESS_THAN_OR_EQUAL_TO, [number]);
  }

  whenNumberNotBetween(start: number, end: number): this {
    return this.#when(criteria.NUMBER_NOT_BETWEEN, [start, end]);
  }

  whenNumberNotEqualTo(number: number): this {
    return this.#when(criteria.NUMBER_NOT_EQUAL_TO, [number]);
  }

  whenTextContains(text: string): this {
    return this.#when(criteria.TEXT_CONTAINS, [text]);
  }

  whenTextDoesNotContain(text: string): this {
    return this.#when(criteria.TEXT_DOES_NOT_CONTAIN, [text]);
  }

  whenTextEndsWith(text: string): this {
    return this.#when(criteria.TEXT_ENDS_WITH, [text]);
  }

  whenTextEqualTo(text: string): this {
    return this.#when(criteria.TEXT_EQUAL_TO, [text]);
  }

  whenTextStartsWith(text: string): this {
    return this.#when(criteria.TEXT_STARTS_WITH, [text]);
  }

  #when(type: EnumerationEntry, values: readonly unknown[]): this {
    this.#parts = { ...this.#parts, type, values };
    return this;
  }

  #style(
    key: 'background' | 'fontColor' | 'bold' | 'italic' | 'underline',
    value: string | boolean | null,
  ): this {
    const others = Object.fromEntries(Object.entries(this.#parts.style).filter(([name]) => name !== key));
    this.#parts = { ...this.#parts, style: value === null ? others : { ...others, [key]: value } };
    return this;
  }
}

function colorOf(color: string): string {
  const hex = hexColor(color);
  if (hex === null) throw notAvailable(`ConditionalFormatRuleBuilder (colour ${color})`);
  return hex;
}
