/** SpreadsheetApp.NamedRange. */
import type { DefinedNameState } from '../../engine/operations';
import type { Played } from '../boundary/played';
import { exception } from '../boundary/service-error';
import { ServiceObject } from '../boundary/service-object';
import { readAddress } from './a1-notation';
import { Range } from './range';
import type { Workbook } from './workbook';

export class NamedRange extends ServiceObject implements Played<GoogleAppsScript.Spreadsheet.NamedRange> {
  protected readonly className = 'NamedRange';
  readonly #workbook: Workbook;
  #name: string;

  constructor(workbook: Workbook, name: string) {
    super();
    this.#workbook = workbook;
    this.#name = name;
  }

  getName(): string {
    return this.#state().name;
  }

  getRange(): Range {
    const { sheetId, area } = this.#state();
    return new Range(this.#workbook, { sheetId, area });
  }

  remove(): void {
    this.#state();
    this.#workbook.operations.removeName(this.#name);
  }

  setName(name: string): this {
    const state = this.#state();
    checkName(name);
    if (name === state.name) return this;
    this.#workbook.operations.removeName(state.name);
    this.#workbook.operations.setName({ ...state, name });
    this.#name = name;
    return this;
  }

  setRange(range: Range): this {
    this.#workbook.operations.setName({ name: this.#state().name, ...Range.placeOf(range) });
    return this;
  }

  #state(): DefinedNameState {
    const found = this.#workbook.operations.names().find(({ name }) => name === this.#name);
    if (found === undefined) throw exception(`Named range ${this.#name} does not exist.`);
    return found;
  }
}

/** Letters of any script, digits, underscores and dots; no address, no number in front. */
export function checkName(name: string): void {
  const good = /^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(name) && !/^(?:true|false)$/i.test(name);
  if (!good || readAddress(name) !== null)
    throw exception(`The name ${name} is not a valid name for a named range.`);
}
