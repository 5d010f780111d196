/** SpreadsheetApp.DataValidationBuilder: states a rule step by step. What the engine cannot keep is refused when the rule is set on a range. */
import type { EnumerationEntry } from '../boundary/enumeration';
import type { Played } from '../boundary/played';
import { exception } from '../boundary/service-error';
import { ServiceObject } from '../boundary/service-object';
import { emptyCriterion, type Criterion } from './criterion';
import { DataValidation } from './data-validation';
import { dataValidationCriteria as criteria } from './enumerations';
import type { Range } from './range';

export class DataValidationBuilder
  extends ServiceObject
  implements Played<GoogleAppsScript.Spreadsheet.DataValidationBuilder>
{
  protected readonly className = 'DataValidationBuilder';
  #criterion: Criterion;

  constructor(criterion: Criterion = emptyCriterion) {
    super();
    this.#criterion = criterion;
  }

  build(): DataValidation {
    if (this.#criterion.type === null)
      throw exception('No criteria has been set on the data validation rule.');
    return new DataValidation(this.#criterion);
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.#criterion);
  }

  getAllowInvalid(): boolean {
    return this.#criterion.allowInvalid;
  }

  getCriteriaType(): EnumerationEntry | null {
    return this.#criterion.type;
  }

  getCriteriaValues(): unknown[] {
    return [...this.#criterion.values];
  }

  getHelpText(): string | null {
    return this.#criterion.helpText;
  }

  setAllowInvalid(allowInvalid: boolean): this {
    this.#criterion = { ...this.#criterion, allowInvalid };
    return this;
  }

  setHelpText(helpText: string): this {
    this.#criterion = { ...this.#criterion, helpText };
    return this;
  }

  withCriteria(type: EnumerationEntry, values: readonly unknown[]): this {
    return this.#require(type, values);
  }

  requireCheckbox(...values: readonly unknown[]): this {
    return this.#require(criteria.CHECKBOX, values);
  }

  requireValueInList(values: readonly unknown[], showDropdown = true): this {
    return this.#require(criteria.VALUE_IN_LIST, [values.map(String), showDropdown]);
  }

  requireValueInRange(range: Range, showDropdown = true): this {
    return this.#require(criteria.VALUE_IN_RANGE, [range, showDropdown]);
  }

  requireDate(): this {
    return this.#require(criteria.DATE_IS_VALID_DATE, []);
  }

  requireDateAfter(date: Date): this {
    return this.#require(criteria.DATE_AFTER, [date]);
  }

  requireDateBefore(date: Date): this {
    return this.#require(criteria.DATE_BEFORE, [date]);
  }

  requireDateBetween(start: Date, end: Date): this {
    return this.#require(criteria.DATE_BETWEEN, [start, end]);
  }

  requireDateEqualTo(date: Date): this {
    return this.#require(criteria.DATE_EQUAL_TO, [date]);
  }

  requireDateNotBetween(start: Date, end: Date): this {
    return this.#require(criteria.DATE_NOT_BETWEEN, [start, end]);
  }

  requireDateOnOrAfter(date: Date): this {
    return this.#require(criteria.DATE_ON_OR_AFTER, [date]);
  }

  requireDateOnOrBefore(date: Date): this {
    return this.#require(criteria.DATE_ON_OR_BEFORE, [date]);
  }

  requireFormulaSatisfied(formula: string): this {
    return this.#require(criteria.CUSTOM_FORMULA, [formula]);
  }

  requireNumberBetween(start: number, end: number): this {
    return this.#require(criteria.NUMBER_BETWEEN, [start, end]);
  }

  requireNumberEqualTo(number: number): this {
    return this.#require(criteria.NUMBER_EQUAL_TO, [number]);
  }

  requireNumberGreaterThan(number: number): this {
    return this.#require(criteria.NUMBER_GREATER_THAN, [number]);
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.#require(criteria.NUMBER_GREATER_THAN_OR_EQUAL_TO, [number]);
  }

  requireNumberLessThan(number: number): this {
    return this.#require(criteria.NUMBER_LESS_THAN, [number]);
  }

  requireNumberLessThanOrEqualTo(number: number): this {
    return this.#require(criteria.NUMBER_LESS_THAN_OR_EQUAL_TO, [number]);
  }

  requireNumberNotBetween(start: number, end: number): this {
    return this.#require(criteria.NUMBER_NOT_BETWEEN, [start, end]);
  }

  requireNumberNotEqualTo(number: number): this {
    return this.#require(criteria.NUMBER_NOT_EQUAL_TO, [number]);
  }

  requireTextContains(text: string): this {
    return this.#require(criteria.TEXT_CONTAINS, [text]);
  }

  requireTextDoesNotContain(text: string): this {
    return this.#require(criteria.TEXT_DOES_NOT_CONTAIN, [text]);
  }

  requireTextEqualTo(text: string): this {
    return this.#require(criteria.TEXT_EQUAL_TO, [text]);
  }

  requireTextIsEmail(): this {
    return this.#require(criteria.TEXT_IS_VALID_EMAIL, []);
  }

  requireTextIsUrl(): this {
    return this.#require(criteria.TEXT_IS_VALID_URL, []);
  }

  #require(type: EnumerationEntry, values: readonly unknown[]): this {
    this.#criterion = { ...this.#criterion, type, values };
    return this;
  }
}
