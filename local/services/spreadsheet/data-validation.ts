/** SpreadsheetApp.DataValidation: a finished rule. */
import type { EnumerationEntry } from '../boundary/enumeration';
import type { Played } from '../boundary/played';
import { ServiceObject } from '../boundary/service-object';
import type { Criterion } from './criterion';
import { DataValidationBuilder } from './data-validation-builder';

export class DataValidation
  extends ServiceObject
  implements Played<GoogleAppsScript.Spreadsheet.DataValidation>
{
  protected readonly className = 'DataValidation';
  readonly #criterion: Criterion;

  constructor(criterion: Criterion) {
    super();
    this.#criterion = criterion;
  }

  static criterionOf(rule: DataValidation): Criterion {
    return rule.#criterion;
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
}
