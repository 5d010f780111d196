/** SpreadsheetApp.Spreadsheet: the one workbook the add-on is bound to. */
import type { EnumerationEntry } from '../boundary/enumeration';
import type { Played } from '../boundary/played';
import { exception, notAvailable } from '../boundary/service-error';
import { ServiceObject } from '../boundary/service-object';
import { User } from '../session/user';
import { recalculationInterval } from './enumerations';
import { placeOf } from './locate';
import { checkName, NamedRange } from './named-range';
import type { Protection } from './protection';
import { protectionsOf } from './protections';
import { Range } from './range';
import { RangeList } from './range-list';
import { Sheet } from './sheet';
import { checkSheetName, freeSheetName } from './sheet-names';
import { sheetNumber, type Workbook } from './workbook';

const newSheetRows = 1000;
const newSheetColumns = 26;

export class Spreadsheet extends ServiceObject implements Played<GoogleAppsScript.Spreadsheet.Spreadsheet> {
  protected readonly className = 'Spreadsheet';
  readonly #workbook: Workbook;

  constructor(workbook: Workbook) {
    super();
    this.#workbook = workbook;
  }

  appendRow(contents: readonly unknown[]): Sheet {
    return this.getActiveSheet().appendRow(contents);
  }

  deleteActiveSheet(): Sheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  deleteSheet(sheet: Sheet): void {
    const { id } = this.#workbook.sheet(Sheet.idOf(sheet));
    const others = this.#workbook.state().sheets.filter((other) => other.id !== id);
    if (others.length === 0) throw exception("You can't remove all the sheets in a document.");
    if (others.every(({ hidden }) => hidden))
      throw exception("You can't remove all the visible sheets in a document.");
    this.#workbook.operations.deleteSheet(id);
  }

  getActiveCell(): Range {
    return this.getActiveSheet().getActiveCell();
  }

  getActiveRange(): Range {
    return this.getActiveSheet().getActiveRange();
  }

  getActiveSheet(): Sheet {
    return new Sheet(this.#workbook, this.#workbook.state().activeSheetId);
  }

  getCurrentCell(): Range {
    return this.getActiveCell();
  }

  getDataRange(): Range {
    return this.getActiveSheet().getDataRange();
  }

  getEditors(): User[] {
    return [new User(this.#workbook.userEmail)];
  }

  getFrozenColumns(): number {
    return this.getActiveSheet().getFrozenColumns();
  }

  getFrozenRows(): number {
    return this.getActiveSheet().getFrozenRows();
  }

  getId(): string {
    return this.#workbook.state().id;
  }

  getLastColumn(): number {
    return this.getActiveSheet().getLastColumn();
  }

  getLastRow(): number {
    return this.getActiveSheet().getLastRow();
  }

  getName(): string {
    return this.#workbook.state().name;
  }

  getNamedRanges(): NamedRange[] {
    return this.#workbook.operations.names().map(({ name }) => new NamedRange(this.#workbook, name));
  }

  getNumSheets(): number {
    return this.#workbook.state().sheets.length;
  }

  getOwner(): User {
    return new User(this.#workbook.userEmail);
  }

  getProtections(type: EnumerationEntry): Protection[] {
    return protectionsOf(this.#workbook, null, type);
  }

  /** An address without a sheet is on the active one. */
  getRange(address: string): Range {
    const place = placeOf(this.#workbook, address, this.#workbook.state().activeSheetId);
    return new Range(this.#workbook, place, place.address);
  }

  getRangeByName(name: string): Range | null {
    const found = this.#workbook.operations.names().find((state) => state.name === name);
    return found === undefined ? null : new Range(this.#workbook, found);
  }

  getRangeList(addresses: readonly string[]): RangeList {
    return new RangeList(addresses.map((address) => this.getRange(address)));
  }

  getRecalculationInterval(): EnumerationEntry {
    return recalculationInterval.ON_CHANGE;
  }

  getSheetById(number: number): Sheet | null {
    return this.getSheets().find((sheet) => sheet.getSheetId() === number) ?? null;
  }

  getSheetByName(name: string): Sheet | null {
    const found = this.#workbook.state().sheets.find((sheet) => sheet.name === name);
    return found === undefined ? null : new Sheet(this.#workbook, found.id);
  }

  getSheetId(): number {
    return sheetNumber(this.#workbook.state().activeSheetId);
  }

  getSheetName(): string {
    return this.getActiveSheet().getName();
  }

  getSheets(): Sheet[] {
    return this.#workbook.state().sheets.map(({ id }) => new Sheet(this.#workbook, id));
  }

  getSpreadsheetLocale(): string {
    return this.#workbook.state().locale;
  }

  getSpreadsheetTimeZone(): string {
    return this.#workbook.state().timeZone;
  }

  getUrl(): string {
    return this.#workbook.address ?? `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`;
  }

  /** With a name, an index from 0, both or none; without an index it comes after the active sheet. It becomes the active one. */
  insertSheet(...values: readonly (string | number | object)[]): Sheet {
    const [nameOrIndex, indexAfterName] = values;
    if (values.some((value) => typeof value === 'object'))
      throw notAvailable('Spreadsheet.insertSheet (a template)');
    const { sheets, activeSheetId } = this.#workbook.state();
    const name = typeof nameOrIndex === 'string' ? nameOrIndex : freeSheetName(this.#workbook);
    const afterActive = sheets.findIndex(({ id }) => id === activeSheetId) + 1;
    const index = [nameOrIndex, indexAfterName].find((value) => typeof value === 'number') ?? afterActive;
    if (index < 0 || index > sheets.length) throw exception('Invalid argument: sheetIndex');
    checkSheetName(this.#workbook, name, null);
    const { id } = this.#workbook.operations.insertSheet(name, index, newSheetRows, newSheetColumns);
    return new Sheet(this.#workbook, id).activate();
  }

  /** Positions count from 1. */
  moveActiveSheet(position: number): void {
    const { sheets, activeSheetId } = this.#workbook.state();
    if (position < 1 || position > sheets.length) throw exception('Invalid argument: pos');
    this.#workbook.operations.updateSheet(activeSheetId, { index: position - 1 });
  }

  removeNamedRange(name: string): void {
    new NamedRange(this.#workbook, name).remove();
  }

  rename(name: string): void {
    if (name === '') throw exception('Invalid argument: newName');
    this.#workbook.operations.renameWorkbook(name);
  }

  renameActiveSheet(name: string): void {
    this.getActiveSheet().setName(name);
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  setActiveSelection(rangeOrAddress: Range | string): Range {
    const range = typeof rangeOrAddress === 'string' ? this.getRange(rangeOrAddress) : rangeOrAddress;
    return range.activate();
  }

  setActiveSheet(sheet: Sheet, restoreSelection = false): Sheet {
    // What was selected on a sheet is forgotten when another one comes to the front.
    if (restoreSelection) throw notAvailable('Spreadsheet.setActiveSheet (with the selection it had)');
    return sheet.activate();
  }

  setCurrentCell(cell: Range): Range {
    return cell.activate();
  }

  setNamedRange(name: string, range: Range): void {
    checkName(name);
    this.#workbook.operations.setName({ name, ...Range.placeOf(range) });
  }

  toast(message: string, title = '', seconds = 5): void {
    this.#workbook.showDialog({ kind: 'toast', title, message, seconds });
  }
}
