/** SpreadsheetApp.Range: cells of one sheet. What each member does lies in the files beside this one. */
import type { Area, CellPatch, CellState } from '../../engine/operations';
import type { EnumerationEntry } from '../boundary/enumeration';
import type { Played } from '../boundary/played';
import { exception, notAvailable } from '../boundary/service-error';
import { ServiceObject } from '../boundary/service-object';
import { areaAddress } from './a1-notation';
import { gridOf, overlaps } from './areas';
import { borderLine, writeBorders, type BorderRequest } from './borders';
import * as formats from './cell-format';
import { fill, googleValue, writeValues, type GoogleValue } from './cell-values';
import { checkDimensions } from './dimensions';
import { clearCells, clearTextFormats, contentsAndFormats } from './clear';
import type { DataValidation } from './data-validation';
import { wrapStrategy } from './enumerations';
import { areaOn } from './locate';
import { breakApart, mergeArea, mergesWithin } from './merges';
import { movedFormula } from './moved-formula';
import type { Protection } from './protection';
import { protectArea } from './protections';
import { richTextOf, writeRichTexts } from './rich-text-cells';
import type { RichTextValue } from './rich-text-value';
import { Sheet } from './sheet';
import { readValidations, writeValidations } from './validations';
import { sheetNumber, type Place, type Workbook } from './workbook';

export class Range extends ServiceObject implements Played<GoogleAppsScript.Spreadsheet.Range> {
  protected readonly className = 'Range';
  readonly #workbook: Workbook;
  readonly #place: Place;
  readonly #address: string;

  /** `address` where it is not the one of the area: `A2:B`, or none for all cells of a protected sheet. */
  constructor(workbook: Workbook, place: Place, address = areaAddress(place.area)) {
    super();
    this.#workbook = workbook;
    this.#place = place;
    this.#address = address;
  }

  static placeOf(range: Range): Place {
    return range.#place;
  }

  activate(): this {
    this.#workbook.operations.activate(this.#place.sheetId, this.#area);
    return this;
  }

  breakApart(): this {
    breakApart(this.#workbook, this.#place.sheetId, this.#area);
    return this;
  }

  canEdit(): boolean {
    return true;
  }

  clear(options = contentsAndFormats): this {
    clearCells(this.#workbook, this.#place, options);
    return this;
  }

  clearContent(): this {
    return this.clear({ contentsOnly: true });
  }

  clearDataValidations(): this {
    return this.clear({ validationsOnly: true });
  }

  clearFormat(): this {
    clearTextFormats(this.#workbook, this.#place);
    return this;
  }

  clearNote(): this {
    return this.clear({ commentsOnly: true });
  }

  getA1Notation(): string {
    return this.#address;
  }

  getCell(row: number, column: number): Range {
    if (row < 1 || column < 1 || row > this.#area.rows || column > this.#area.columns)
      throw exception('Cell reference out of range');
    return this.offset(row - 1, column - 1, 1, 1);
  }

  getColumn(): number {
    return this.#area.column + 1;
  }

  getColumnIndex(): number {
    return this.getColumn();
  }

  getDataValidation(): DataValidation | null {
    return this.#first(this.getDataValidations());
  }

  getDataValidations(): (DataValidation | null)[][] {
    return readValidations(this.#workbook, this.#place);
  }

  getDisplayValue(): string {
    return this.#corner().display;
  }

  getDisplayValues(): string[][] {
    return this.#each(({ display }) => display);
  }

  getFormula(): string {
    return this.#corner().formula ?? '';
  }

  getFormulas(): string[][] {
    return this.#each(({ formula }) => formula ?? '');
  }

  getGridId(): number {
    return sheetNumber(this.#place.sheetId);
  }

  getHeight(): number {
    return this.#area.rows;
  }

  getLastColumn(): number {
    return this.#area.column + this.#area.columns;
  }

  getLastRow(): number {
    return this.#area.row + this.#area.rows;
  }

  getMergedRanges(): Range[] {
    const { sheetId } = this.#place;
    return mergesWithin(this.#workbook, sheetId, this.#area).map(
      (area) => new Range(this.#workbook, { sheetId, area }),
    );
  }

  getNote(): string {
    return this.#corner().note ?? '';
  }

  getNotes(): string[][] {
    const notes = this.#workbook.operations.readNotes(this.#place.sheetId, this.#area);
    return notes.map((row) => row.map((note) => note ?? ''));
  }

  getNumColumns(): number {
    return this.#area.columns;
  }

  getNumRows(): number {
    return this.#area.rows;
  }

  getRichTextValue(): RichTextValue | null {
    return richTextOf(this.#corner());
  }

  getRichTextValues(): (RichTextValue | null)[][] {
    return this.#each(richTextOf);
  }

  getRow(): number {
    return this.#area.row + 1;
  }

  getRowIndex(): number {
    return this.getRow();
  }

  getSheet(): Sheet {
    return new Sheet(this.#workbook, this.#place.sheetId);
  }

  getValue(): GoogleValue {
    return googleValue(this.#corner(), this.#workbook.state().timeZone);
  }

  getValues(): GoogleValue[][] {
    const { timeZone } = this.#workbook.state();
    return this.#each((cell) => googleValue(cell, timeZone));
  }

  getWidth(): number {
    return this.#area.columns;
  }

  getWrapStrategies(): EnumerationEntry[][] {
    return this.#each(({ style }) => (style.wrap === true ? wrapStrategy.WRAP : wrapStrategy.OVERFLOW));
  }

  getWrapStrategy(): EnumerationEntry {
    return this.#corner().style.wrap === true ? wrapStrategy.WRAP : wrapStrategy.OVERFLOW;
  }

  isBlank(): boolean {
    return this.#cells().every((row) =>
      row.every(({ value, formula }) => value === null && formula === null),
    );
  }

  isPartOfMerge(): boolean {
    return this.#workbook.operations.merges(this.#place.sheetId).some((merge) => overlaps(merge, this.#area));
  }

  merge(): this {
    mergeArea(this.#workbook, this.#place.sheetId, this.#area);
    return this;
  }

  mergeAcross(): this {
    const { row, rows } = this.#area;
    for (let index = 0; index < rows; index += 1)
      mergeArea(this.#workbook, this.#place.sheetId, { ...this.#area, row: row + index, rows: 1 });
    return this;
  }

  mergeVertically(): this {
    const { column, columns } = this.#area;
    for (let index = 0; index < columns; index += 1)
      mergeArea(this.#workbook, this.#place.sheetId, { ...this.#area, column: column + index, columns: 1 });
    return this;
  }

  offset(
    rowOffset: number,
    columnOffset: number,
    rows = this.#area.rows,
    columns = this.#area.columns,
  ): Range {
    const { sheetId, area } = this.#place;
    const sheet = this.#workbook.sheet(sheetId);
    const moved = areaOn(sheet, area.row + 1 + rowOffset, area.column + 1 + columnOffset, rows, columns);
    return new Range(this.#workbook, { sheetId, area: moved });
  }

  protect(): Protection {
    return protectArea(this.#workbook, this.#place.sheetId, this.#area);
  }

  setBackgroundRGB(red: number, green: number, blue: number): this {
    return this.setBackground(`rgb(${String(red)},${String(green)},${String(blue)})`);
  }

  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    style: EnumerationEntry | null = null,
  ): this {
    const request: BorderRequest = { top, left, bottom, right, vertical, horizontal };
    writeBorders(this.#workbook, this.#place, request, borderLine(color, style));
    return this;
  }

  setDataValidation(rule: DataValidation | null): this {
    return this.setDataValidations(fill(this.#area, rule));
  }

  setDataValidations(rules: readonly (readonly (DataValidation | null)[])[]): this {
    writeValidations(this.#workbook, this.#place, rules);
    return this;
  }

  /** In a range of many cells it is the formula of the first one, and moves along. */
  setFormula(formula: string | null): this {
    const first = formula ?? '';
    return this.setFormulas(gridOf(this.#area, (row, column) => movedFormula(first, row, column)));
  }

  /** Writes no values: an empty text clears the cell, and a missing equals sign is put in front. */
  setFormulas(formulas: readonly (readonly (string | null)[])[]): this {
    checkDimensions(this.#area, formulas);
    this.#write(
      formulas.map((row) =>
        row.map((formula) => {
          if (formula === null || formula === '') return { value: null };
          return { formula: formula.startsWith('=') ? formula : `=${formula}` };
        }),
      ),
    );
    return this;
  }

  setNote(note: string | null): this {
    return this.setNotes(fill(this.#area, note));
  }

  setNotes(notes: readonly (readonly (string | null)[])[]): this {
    checkDimensions(this.#area, notes);
    this.#write(notes.map((row) => row.map((note) => ({ note: note === '' ? null : note }))));
    return this;
  }

  setRichTextValue(value: RichTextValue): this {
    return this.setRichTextValues(fill(this.#area, value));
  }

  setRichTextValues(values: readonly (readonly RichTextValue[])[]): this {
    writeRichTexts(this.#workbook, this.#place, values);
    return this;
  }

  /** A formula moves along, as in setFormula. */
  setValue(value: unknown): this {
    writeValues(this.#workbook, this.#place, fill(this.#area, value), { movesFormulas: true });
    return this;
  }

  setValues(values: readonly (readonly unknown[])[]): this {
    writeValues(this.#workbook, this.#place, values);
    return this;
  }

  setWrapStrategies(strategies: readonly (readonly EnumerationEntry[])[]): this {
    return this.setWraps(strategies.map((row) => row.map(wraps)));
  }

  setWrapStrategy(strategy: EnumerationEntry): this {
    return this.setWrap(wraps(strategy));
  }

  getBackground(): string {
    return formats.background.read(this.#corner().style);
  }

  getBackgrounds(): string[][] {
    return formats.readFormats(this.#cells(), formats.background);
  }

  setBackground(value: string | null): this {
    return this.setBackgrounds(fill(this.#area, value));
  }

  setBackgrounds(values: readonly (readonly (string | null)[])[]): this {
    formats.writeFormats(this.#workbook, this.#place, formats.background, values);
    return this;
  }

  getFontColor(): string {
    return formats.readFormat(this.#corner(), formats.fontColor);
  }

  getFontColors(): string[][] {
    return formats.readFormats(this.#cells(), formats.fontColor);
  }

  setFontColor(value: string | null): this {
    return this.setFontColors(fill(this.#area, value));
  }

  setFontColors(values: readonly (readonly (string | null)[])[]): this {
    formats.writeFormats(this.#workbook, this.#place, formats.fontColor, values);
    return this;
  }

  getFontFamily(): string {
    return formats.fontFamily.read(this.#corner().style);
  }

  getFontFamilies(): string[][] {
    return formats.readFormats(this.#cells(), formats.fontFamily);
  }

  setFontFamily(value: string | null): this {
    return this.setFontFamilies(fill(this.#area, value));
  }

  setFontFamilies(values: readonly (readonly (string | null)[])[]): this {
    formats.writeFormats(this.#workbook, this.#place, formats.fontFamily, values);
    return this;
  }

  getFontLine(): GoogleAppsScript.Spreadsheet.FontLine {
    return formats.readFormat(this.#corner(), formats.fontLine);
  }

  getFontLines(): GoogleAppsScript.Spreadsheet.FontLine[][] {
    return formats.readFormats(this.#cells(), formats.fontLine);
  }

  setFontLine(value: GoogleAppsScript.Spreadsheet.FontLine | null): this {
    return this.setFontLines(fill(this.#area, value));
  }

  setFontLines(values: readonly (readonly (GoogleAppsScript.Spreadsheet.FontLine | null)[])[]): this {
    formats.writeFormats(this.#workbook, this.#place, formats.fontLine, values);
    return this;
  }

  getFontSize(): number {
    return formats.fontSize.read(this.#corner().style);
  }

  getFontSizes(): number[][] {
    return formats.readFormats(this.#cells(), formats.fontSize);
  }

  setFontSize(value: number | null): this {
    return this.setFontSizes(fill(this.#area, value));
  }

  setFontSizes(values: readonly (readonly (number | null)[])[]): this {
    formats.writeFormats(this.#workbook, this.#place, formats.fontSize, values);
    return this;
  }

  getFontStyle(): GoogleAppsScript.Spreadsheet.FontStyle {
    return formats.fontStyle.read(this.#corner().style);
  }

  getFontStyles(): GoogleAppsScript.Spreadsheet.FontStyle[][] {
    return formats.readFormats(this.#cells(), formats.fontStyle);
  }

  setFontStyle(value: GoogleAppsScript.Spreadsheet.FontStyle | null): this {
    return this.setFontStyles(fill(this.#area, value));
  }

  setFontStyles(values: readonly (readonly (GoogleAppsScript.Spreadsheet.FontStyle | null)[])[]): this {
    formats.writeFormats(this.#workbook, this.#place, formats.fontStyle, values);
    return this;
  }

  getFontWeight(): GoogleAppsScript.Spreadsheet.FontWeight {
    return formats.fontWeight.read(this.#corner().style);
  }

  getFontWeights(): GoogleAppsScript.Spreadsheet.FontWeight[][] {
    return formats.readFormats(this.#cells(), formats.fontWeight);
  }

  setFontWeight(value: GoogleAppsScript.Spreadsheet.FontWeight | null): this {
    return this.setFontWeights(fill(this.#area, value));
  }

  setFontWeights(values: readonly (readonly (GoogleAppsScript.Spreadsheet.FontWeight | null)[])[]): this {
    formats.writeFormats(this.#workbook, this.#place, formats.fontWeight, values);
    return this;
  }

  getHorizontalAlignment(): string {
    return formats.horizontalAlignment.read(this.#corner().style);
  }

  getHorizontalAlignments(): string[][] {
    return formats.readFormats(this.#cells(), formats.horizontalAlignment);
  }

  setHorizontalAlignment(value: string | null): this {
    return this.setHorizontalAlignments(fill(this.#area, value));
  }

  setHorizontalAlignments(values: readonly (readonly (string | null)[])[]): this {
    formats.writeFormats(this.#workbook, this.#place, formats.horizontalAlignment, values);
    return this;
  }

  getNumberFormat(): string {
    return formats.numberFormat.read(this.#corner().style);
  }

  getNumberFormats(): string[][] {
    return formats.readFormats(this.#cells(), formats.numberFormat);
  }

  setNumberFormat(value: string | null): this {
    return this.setNumberFormats(fill(this.#area, value));
  }

  setNumberFormats(values: readonly (readonly (string | null)[])[]): this {
    formats.writeFormats(this.#workbook, this.#place, formats.numberFormat, values);
    return this;
  }

  getVerticalAlignment(): string {
    return formats.verticalAlignment.read(this.#corner().style);
  }

  getVerticalAlignments(): string[][] {
    return formats.readFormats(this.#cells(), formats.verticalAlignment);
  }

  setVerticalAlignment(value: string | null): this {
    return this.setVerticalAlignments(fill(this.#area, value));
  }

  setVerticalAlignments(values: readonly (readonly (string | null)[])[]): this {
    formats.writeFormats(this.#workbook, this.#place, formats.verticalAlignment, values);
    return this;
  }

  getWrap(): boolean {
    return formats.wrap.read(this.#corner().style);
  }

  getWraps(): boolean[][] {
    return formats.readFormats(this.#cells(), formats.wrap);
  }

  setWrap(value: boolean | null): this {
    return this.setWraps(fill(this.#area, value));
  }

  setWraps(values: readonly (readonly (boolean | null)[])[]): this {
    formats.writeFormats(this.#workbook, this.#place, formats.wrap, values);
    return this;
  }

  get #area(): Area {
    return this.#place.area;
  }

  #cells(): CellState[][] {
    this.#workbook.sheet(this.#place.sheetId);
    return this.#workbook.operations.readCells(this.#place.sheetId, this.#area);
  }

  #corner(): CellState {
    this.#workbook.sheet(this.#place.sheetId);
    const corner = { ...this.#area, rows: 1, columns: 1 };
    return this.#first(this.#workbook.operations.readCells(this.#place.sheetId, corner));
  }

  #each<Value>(value: (cell: CellState) => Value): Value[][] {
    return this.#cells().map((row) => row.map(value));
  }

  #first<Value>(grid: readonly (readonly Value[])[]): Value {
    const [row] = grid;
    if (row === undefined || row.length === 0) throw exception('The range has no cells.');
    return row[0] as Value;
  }

  #write(cells: readonly (readonly CellPatch[])[]): void {
    this.#workbook.sheet(this.#place.sheetId);
    this.#workbook.operations.writeCells(this.#place.sheetId, this.#area, cells);
  }
}

/** Clipping is not kept by the engine. */
function wraps(strategy: EnumerationEntry): boolean {
  if (strategy === wrapStrategy.CLIP) throw notAvailable('Range.setWrapStrategy (CLIP)');
  return strategy === wrapStrategy.WRAP;
}
