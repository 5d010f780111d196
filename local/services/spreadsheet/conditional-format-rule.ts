/** SpreadsheetApp.ConditionalFormatRule: a finished rule. */
import type { CellStyle } from '../../engine/operations';
import type { EnumerationEntry } from '../boundary/enumeration';
import type { Played } from '../boundary/played';
import { ServiceObject } from '../boundary/service-object';
import { BooleanCondition } from './boolean-condition';
import { ConditionalFormatRuleBuilder } from './conditional-format-rule-builder';
import type { Range } from './range';

export interface ConditionalFormatParts {
  readonly type: EnumerationEntry | null;
  readonly values: readonly unknown[];
  readonly ranges: readonly Range[];
  readonly style: CellStyle;
}

export class ConditionalFormatRule
  extends ServiceObject
  implements Played<GoogleAppsScript.Spreadsheet.ConditionalFormatRule>
{
  protected readonly className = 'ConditionalFormatRule';
  readonly #parts: ConditionalFormatParts;

  constructor(parts: ConditionalFormatParts) {
    super();
    this.#parts = parts;
  }

  static partsOf(rule: ConditionalFormatRule): ConditionalFormatParts {
    return rule.#parts;
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.#parts);
  }

  getBooleanCondition(): BooleanCondition {
    return new BooleanCondition(this.#parts);
  }

  getGradientCondition(): null {
    return null;
  }

  getRanges(): Range[] {
    return [...this.#parts.ranges];
  }
}
