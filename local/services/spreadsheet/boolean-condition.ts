/** SpreadsheetApp.BooleanCondition: when a conditional format applies, and what it looks like then. */
import type { EnumerationEntry } from '../boundary/enumeration';
import type { Played } from '../boundary/played';
import { ServiceObject } from '../boundary/service-object';
import type { ConditionalFormatParts } from './conditional-format-rule';

export class BooleanCondition
  extends ServiceObject
  implements Played<GoogleAppsScript.Spreadsheet.BooleanCondition>
{
  protected readonly className = 'BooleanCondition';
  readonly #parts: ConditionalFormatParts;

  constructor(parts: ConditionalFormatParts) {
    super();
    this.#parts = parts;
  }

  getBackground(): string | null {
    return this.#parts.style.background ?? null;
  }

  getBold(): boolean | null {
    return this.#parts.style.bold ?? null;
  }

  getCriteriaType(): EnumerationEntry | null {
    return this.#parts.type;
  }

  getCriteriaValues(): unknown[] {
    return [...this.#parts.values];
  }

  getFontColor(): string | null {
    return this.#parts.style.fontColor ?? null;
  }

  getItalic(): boolean | null {
    return this.#parts.style.italic ?? null;
  }

  getUnderline(): boolean | null {
    return this.#parts.style.underline ?? null;
  }
}
