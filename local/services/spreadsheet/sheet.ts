/** SpreadsheetApp.Sheet: one sheet of the workbook, remembered by its id. */
import type { SheetState } from '../../engine/operations';
import type { EnumerationEntry } from '../boundary/enumeration';
import type { Played } from '../boundary/played';
import { exception, notAvailable } from '../boundary/service-error';
import { ServiceObject } from '../boundary/service-object';
import { hexColor } from './color';
import { readRules, writeRules } from './conditional-formats';
import type { ConditionalFormatRule } from './conditional-format-rule';
import type { GoogleValue } from './cell-values';
import { contentsAndFormats, type ClearOptions } from './clear';
import { sheetType } from './enumerations';
import * as lines from './lines';
import { areaOn, placeOf } from './locate';
import { NamedRange } from './named-range';
import type { Protection } from './protection';
import { protectArea, protectionsOf } from './protections';
import { Range } from './range';
import { RangeList } from './range-list';
import { checkSheetName } from './sheet-names';
import { Spreadsheet } from './spreadsheet';
import { sheetNumber, type Workbook } from './workbook';

export class Sheet extends ServiceObject implements Played<GoogleAppsScript.Spreadsheet.Sheet> {
  protected readonly className = 'Sheet';
  readonly #workbook: Workbook;
  readonly #id: string;

  constructor(workbook: Workbook, id: string) {
    super();
    this.#workbook = workbook;
    this.#id = id;
  }

  static idOf(sheet: Sheet): string {
    return sheet.#id;
  }

  activate(): this {
    this.#workbook.operations.activate(this.#state().id, { row: 0, column: 0, rows: 1, columns: 1 });
    return this;
  }

  appendRow(contents: readonly unknown[]): this {
    const { rows, columns, lastRow } = this.#state();
    if (contents.length === 0) return this;
    if (lastRow === rows) this.insertRowsAfter(rows, 1);
    if (contents.length > columns) this.insertColumnsAfter(columns, contents.length - columns);
    this.#range(lastRow + 1, 1, 1, contents.length).setValues([contents]);
    return this;
  }

  /** Notes and data validation stay whatever is chosen. */
  clear({ contentsOnly, formatOnly }: Pick<ClearOptions, 'contentsOnly' | 'formatOnly'> = {}): this {
    const everything = contentsOnly !== true && formatOnly !== true;
    this.#everything().clear(
      everything
        ? contentsAndFormats
        : { contentsOnly: contentsOnly === true, formatOnly: formatOnly === true },
    );
    return this;
  }

  clearConditionalFormatRules(): void {
    writeRules(this.#workbook, this.#state().id, []);
  }

  clearContents(): this {
    return this.clear({ contentsOnly: true });
  }

  clearFormats(): this {
    return this.clear({ formatOnly: true });
  }

  clearNotes(): this {
    this.#everything().clearNote();
    return this;
  }

  deleteColumn(column: number): this {
    this.deleteColumns(column, 1);
    return this;
  }

  deleteColumns(column: number, count: number): void {
    lines.deleteLines(this.#workbook, this.#state(), 'columns', column, count);
  }

  deleteRow(row: number): this {
    this.deleteRows(row, 1);
    return this;
  }

  deleteRows(row: number, count: number): void {
    lines.deleteLines(this.#workbook, this.#state(), 'rows', row, count);
  }

  getActiveCell(): Range {
    const { sheetId, area } = Range.placeOf(this.getActiveRange());
    return new Range(this.#workbook, { sheetId, area: { ...area, rows: 1, columns: 1 } });
  }

  /** The selection where this sheet is in front; the first cell where it is not. */
  getActiveRange(): Range {
    const { activeSheetId, activeArea } = this.#workbook.state();
    return activeSheetId === this.#id
      ? new Range(this.#workbook, { sheetId: this.#id, area: activeArea })
      : this.#range(1, 1, 1, 1);
  }

  getColumnWidth(column: number): number {
    const state = this.#state();
    if (column < 1 || column > state.columns) throw exception('Those columns are out of bounds.');
    const set = this.#workbook.operations.columnWidths(state.id).find((width) => width.column === column - 1);
    return set?.pixels ?? lines.usualColumnWidth;
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    return readRules(this.#workbook, this.#state().id);
  }

  getCurrentCell(): Range {
    return this.getActiveCell();
  }

  getDataRange(): Range {
    const { lastRow, lastColumn } = this.#state();
    return this.#range(1, 1, Math.max(lastRow, 1), Math.max(lastColumn, 1));
  }

  getFrozenColumns(): number {
    return this.#state().frozenColumns;
  }

  getFrozenRows(): number {
    return this.#state().frozenRows;
  }

  getIndex(): number {
    this.#state();
    return this.#workbook.state().sheets.findIndex(({ id }) => id === this.#id) + 1;
  }

  getLastColumn(): number {
    return this.#state().lastColumn;
  }

  getLastRow(): number {
    return this.#state().lastRow;
  }

  getMaxColumns(): number {
    return this.#state().columns;
  }

  getMaxRows(): number {
    return this.#state().rows;
  }

  getName(): string {
    return this.#state().name;
  }

  getNamedRanges(): NamedRange[] {
    return this.#workbook.operations
      .names()
      .filter(({ sheetId }) => sheetId === this.#id)
      .map(({ name }) => new NamedRange(this.#workbook, name));
  }

  getParent(): Spreadsheet {
    return new Spreadsheet(this.#workbook);
  }

  getProtections(type: EnumerationEntry): Protection[] {
    return protectionsOf(this.#workbook, this.#state().id, type);
  }

  getRange(rowOrAddress: number | string, column = 1, rows = 1, columns = 1): Range {
    if (typeof rowOrAddress === 'number') return this.#range(rowOrAddress, column, rows, columns);
    const place = placeOf(this.#workbook, rowOrAddress, this.#id);
    return new Range(this.#workbook, place, place.address);
  }

  getRangeList(addresses: readonly string[]): RangeList {
    return new RangeList(addresses.map((address) => this.getRange(address)));
  }

  getSheetId(): number {
    return sheetNumber(this.#id);
  }

  getSheetName(): string {
    return this.getName();
  }

  getSheetValues(row: number, column: number, rows: number, columns: number): GoogleValue[][] {
    return this.#range(row, column, rows, columns).getValues();
  }

  getTabColor(): string | null {
    return this.#state().tabColor;
  }

  getType(): EnumerationEntry {
    return sheetType.GRID;
  }

  hideColumn(columns: Range): void {
    const { area } = Range.placeOf(columns);
    this.hideColumns(area.column + 1, area.columns);
  }

  hideColumns(column: number, count = 1): void {
    lines.hideColumns(this.#workbook, this.#state(), column, count, true);
  }

  hideSheet(): this {
    const { id } = this.#state();
    if (this.#workbook.state().sheets.every((sheet) => sheet.hidden || sheet.id === id))
      throw exception("You can't hide all the sheets in a document.");
    this.#workbook.operations.updateSheet(id, { hidden: true });
    return this;
  }

  insertColumnAfter(column: number): this {
    return this.insertColumnsAfter(column, 1);
  }

  insertColumnBefore(column: number): this {
    return this.insertColumnsBefore(column, 1);
  }

  insertColumns(column: number, count = 1): void {
    this.insertColumnsBefore(column, count);
  }

  insertColumnsAfter(column: number, count: number): this {
    lines.insertLines(this.#workbook, this.#state(), 'columns', column, count, 'after');
    return this;
  }

  insertColumnsBefore(column: number, count: number): this {
    lines.insertLines(this.#workbook, this.#state(), 'columns', column, count, 'before');
    return this;
  }

  insertRowAfter(row: number): this {
    return this.insertRowsAfter(row, 1);
  }

  insertRowBefore(row: number): this {
    return this.insertRowsBefore(row, 1);
  }

  insertRows(row: number, count = 1): void {
    this.insertRowsBefore(row, count);
  }

  insertRowsAfter(row: number, count: number): this {
    lines.insertLines(this.#workbook, this.#state(), 'rows', row, count, 'after');
    return this;
  }

  insertRowsBefore(row: number, count: number): this {
    lines.insertLines(this.#workbook, this.#state(), 'rows', row, count, 'before');
    return this;
  }

  isColumnHiddenByUser(column: number): boolean {
    const { id, columns } = this.#state();
    if (column < 1 || column > columns) throw exception('Those columns are out of bounds.');
    return this.#workbook.operations.hiddenColumns(id).includes(column - 1);
  }

  isSheetHidden(): boolean {
    return this.#state().hidden;
  }

  protect(): Protection {
    return protectArea(this.#workbook, this.#state().id, null);
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  setActiveSelection(rangeOrAddress: Range | string): Range {
    const range = typeof rangeOrAddress === 'string' ? this.getRange(rangeOrAddress) : rangeOrAddress;
    return range.activate();
  }

  setColumnWidth(column: number, pixels: number): this {
    return this.setColumnWidths(column, 1, pixels);
  }

  setColumnWidths(column: number, count: number, pixels: number): this {
    const { id, columns } = this.#state();
    if (column < 1 || count < 1 || column + count - 1 > columns)
      throw exception('Those columns are out of bounds.');
    if (pixels < 1) throw notAvailable(`Sheet.setColumnWidths (${String(pixels)} pixels)`);
    this.#workbook.operations.setColumnWidths(id, column - 1, count, pixels);
    return this;
  }

  setConditionalFormatRules(rules: readonly ConditionalFormatRule[]): void {
    writeRules(this.#workbook, this.#state().id, rules);
  }

  setCurrentCell(cell: Range): Range {
    return cell.activate();
  }

  setFrozenColumns(columns: number): void {
    const state = this.#state();
    if (columns < 0 || columns > state.columns) throw exception('Those columns are out of bounds.');
    if (columns === state.columns) throw exception("You can't freeze all visible columns on the sheet.");
    this.#workbook.operations.updateSheet(state.id, { frozenColumns: columns });
  }

  setFrozenRows(rows: number): void {
    const state = this.#state();
    if (rows < 0 || rows > state.rows) throw exception('Those rows are out of bounds.');
    if (rows === state.rows) throw exception("You can't freeze all visible rows on the sheet.");
    this.#workbook.operations.updateSheet(state.id, { frozenRows: rows });
  }

  setName(name: string): this {
    const { id } = this.#state();
    checkSheetName(this.#workbook, name, id);
    this.#workbook.operations.updateSheet(id, { name });
    return this;
  }

  setRowHeight(row: number, pixels: number): this {
    return this.setRowHeights(row, 1, pixels);
  }

  setRowHeights(row: number, count: number, pixels: number): this {
    const { id, rows } = this.#state();
    if (row < 1 || count < 1 || row + count - 1 > rows) throw exception('Those rows are out of bounds.');
    if (pixels < 1) throw notAvailable(`Sheet.setRowHeights (${String(pixels)} pixels)`);
    this.#workbook.operations.setRowHeights(id, row - 1, count, pixels);
    return this;
  }

  /** Also without the `#`, as Google's own example has it. */
  setTabColor(color: string | null): this {
    const hex = color === null ? null : (hexColor(color) ?? hexColor(`#${color}`));
    if (color !== null && hex === null) throw notAvailable(`Sheet.setTabColor (colour ${color})`);
    this.#workbook.operations.updateSheet(this.#state().id, { tabColor: hex });
    return this;
  }

  showColumns(column: number, count = 1): void {
    lines.hideColumns(this.#workbook, this.#state(), column, count, false);
  }

  showSheet(): this {
    this.#workbook.operations.updateSheet(this.#state().id, { hidden: false });
    return this;
  }

  unhideColumn(columns: Range): void {
    const { area } = Range.placeOf(columns);
    this.showColumns(area.column + 1, area.columns);
  }

  #everything(): Range {
    const { rows, columns } = this.#state();
    return this.#range(1, 1, rows, columns);
  }

  #range(row: number, column: number, rows: number, columns: number): Range {
    const sheet = this.#state();
    return new Range(this.#workbook, { sheetId: sheet.id, area: areaOn(sheet, row, column, rows, columns) });
  }

  #state(): SheetState {
    return this.#workbook.sheet(this.#id);
  }
}
