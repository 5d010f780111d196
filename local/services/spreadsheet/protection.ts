/** SpreadsheetApp.Protection: of a range or of a whole sheet. One person works here, so everybody who asks may edit. */
import type { ProtectionState } from '../../engine/operations';
import type { EnumerationEntry } from '../boundary/enumeration';
import type { Played } from '../boundary/played';
import { exception, notAvailable } from '../boundary/service-error';
import { ServiceObject } from '../boundary/service-object';
import { User } from '../session/user';
import { protectionType } from './enumerations';
import { Range } from './range';
import type { Workbook } from './workbook';

export class Protection extends ServiceObject implements Played<GoogleAppsScript.Spreadsheet.Protection> {
  protected readonly className = 'Protection';
  readonly #workbook: Workbook;
  readonly #id: string;

  constructor(workbook: Workbook, id: string) {
    super();
    this.#workbook = workbook;
    this.#id = id;
  }

  canDomainEdit(): boolean {
    return false;
  }

  canEdit(): boolean {
    return true;
  }

  getDescription(): string {
    return this.#state().description;
  }

  /** Nobody in particular where the protection only warns. */
  getEditors(): User[] {
    if (this.isWarningOnly()) return [];
    return [new User(this.#workbook.userEmail)];
  }

  getProtectionType(): EnumerationEntry {
    return this.#state().area === null ? protectionType.SHEET : protectionType.RANGE;
  }

  /** A protected sheet answers with all its cells, whose address is empty. */
  getRange(): Range {
    const { sheetId, area } = this.#state();
    if (area !== null) return new Range(this.#workbook, { sheetId, area });
    const { rows, columns } = this.#workbook.sheet(sheetId);
    return new Range(this.#workbook, { sheetId, area: { row: 0, column: 0, rows, columns } }, '');
  }

  getRangeName(): string | null {
    return null;
  }

  getUnprotectedRanges(): Range[] {
    return [];
  }

  isWarningOnly(): boolean {
    return this.#state().warningOnly;
  }

  remove(): void {
    this.#state();
    this.#workbook.operations.removeProtection(this.#id);
  }

  setDescription(description: string): this {
    return this.#change({ description });
  }

  setRange(range: Range): this {
    const { sheetId, area } = Range.placeOf(range);
    if (sheetId !== this.#state().sheetId) throw notAvailable('Protection.setRange (another sheet)');
    return this.#change({ area });
  }

  setWarningOnly(warningOnly: boolean): this {
    return this.#change({ warningOnly });
  }

  #change(change: Partial<Pick<ProtectionState, 'description' | 'warningOnly' | 'area'>>): this {
    this.#state();
    this.#workbook.operations.updateProtection(this.#id, change);
    return this;
  }

  #state(): ProtectionState {
    const found = this.#workbook.operations.protections().find(({ id }) => id === this.#id);
    if (found === undefined) throw exception('This protection has been deleted.');
    return found;
  }
}
