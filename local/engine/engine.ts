/** The local spreadsheet: every operation of the contract, on Univer for cells and formulas and on plain state for the rest. */
import { CellValueType } from '@univerjs/core';
import type { ICellData, Nullable } from '@univerjs/core';
import { shiftArea, type Shift } from './area-shift';
import { fromStyleData, toReplacingStyleData } from './cell-style-data';
import { displayText } from './display-text';
import type {
  Area,
  CellPatch,
  CellState,
  CellStyle,
  CellValue,
  ColumnWidth,
  ConditionalFormatState,
  DefinedNameState,
  Operations,
  ProtectionState,
  RowHeight,
  SheetState,
  ValidationRule,
  ValidationState,
  WorkbookState,
} from './operations';
import { inheritedRow, SheetDetails } from './sheet-details';
import { StartingStyles } from './starting-styles';
import { UniverWorkbook, type CellMatrix } from './univer-workbook';
import type { CellSnapshot, SheetFacts, WorkbookFacts, WorkbookSnapshot } from './workbook-snapshot';

/** The operations as the engine gives them: it has to wait for its own calculation. */
export type AsynchronousOperations = {
  readonly [Name in keyof Operations]: (
    ...parameters: Parameters<Operations[Name]>
  ) => Promise<ReturnType<Operations[Name]>>;
};

interface Extent {
  readonly lastRow: number;
  readonly lastColumn: number;
}

type SheetChange = Parameters<Operations['updateSheet']>[1];

export class Engine implements AsynchronousOperations {
  private readonly cells: UniverWorkbook;
  private readonly details: Map<string, SheetDetails>;
  private readonly facts: { id: string; name: string; timeZone: string; locale: string };
  private active: { sheetId: string; area: Area };
  private protectionStates: readonly ProtectionState[];
  private nameStates: readonly DefinedNameState[];
  /** Names whose cells were taken out: what uses them answers `#REF!`, as in Google, until they are given again or removed. */
  private readonly lostNames = new Set<string>();
  private readonly extents = new Map<string, Extent>();
  private nextSheetId: number;
  private nextProtectionId = 1;

  constructor(snapshot: WorkbookSnapshot) {
    const styles = new StartingStyles();
    this.cells = new UniverWorkbook(
      snapshot.sheets.map((sheet) => ({ ...sheet, cells: cellMatrix(sheet.cells, styles) })),
      styles.data,
    );
    this.details = new Map(snapshot.sheets.map((sheet) => [sheet.id, new SheetDetails(sheet)]));
    const { id, name, timeZone, locale } = snapshot;
    this.facts = { id, name, timeZone, locale };
    this.active = { sheetId: snapshot.activeSheetId, area: { row: 0, column: 0, rows: 1, columns: 1 } };
    this.protectionStates = snapshot.protections.map((protection) => ({
      ...protection,
      id: this.newProtectionId(),
    }));
    this.nameStates = snapshot.names;
    this.cells.setNames(this.nameStates, this.lostNames);
    this.nextSheetId = snapshot.sheets.reduce((last, { id }) => Math.max(last, Number(id) || 0), 0) + 1;
  }

  /** The workbook as it was when it was saved by `save`, which calculated it. */
  static ofSaved(snapshot: WorkbookSnapshot): Engine {
    const engine = new Engine(snapshot);
    engine.cells.trustValues();
    return engine;
  }

  /** The end of it: another workbook can then be opened in the same thread. */
  close(): void {
    this.cells.dispose();
  }

  /** Everything, calculated. */
  async save(): Promise<WorkbookSnapshot> {
    await this.cells.calculate();
    const facts = await this.workbookFacts();
    return {
      ...facts,
      sheets: this.cells.sheets().map((sheet) => {
        const id = sheet.getSheetId();
        return { ...this.sheetFacts(id), cells: this.cellSnapshots(id) };
      }),
    };
  }

  /** What a workbook has beside its sheets. */
  async workbookFacts(): Promise<WorkbookFacts> {
    return Promise.resolve({
      ...this.facts,
      activeSheetId: this.active.sheetId,
      protections: this.protectionStates,
      names: this.nameStates,
    });
  }

  /** Calculates what is waiting, and names the sheets where a formula has been calculated since this was last asked. */
  async recalculatedSheets(): Promise<readonly string[]> {
    await this.cells.calculate();
    return this.cells.takeCalculated();
  }

  /** What a sheet has beside its cells. */
  sheetFacts(id: string): SheetFacts {
    const { name, rows, columns, frozenRows, frozenColumns, hidden, tabColor } = this.sheetState(id);
    const { columnWidths, hiddenColumns, rowHeights, validations, conditionalFormats } = this.detailsOf(id);
    return {
      ...{ id, name, rows, columns, frozenRows, frozenColumns, hidden, tabColor },
      ...{ columnWidths, hiddenColumns, rowHeights, merges: this.cells.merges(id) },
      ...{ validations, conditionalFormats },
    };
  }

  async workbook(): Promise<WorkbookState> {
    this.cells.drain();
    return Promise.resolve({
      ...this.facts,
      sheets: this.cells.sheets().map((sheet) => this.sheetState(sheet.getSheetId())),
      activeSheetId: this.active.sheetId,
      activeArea: this.active.area,
    });
  }

  async renameWorkbook(name: string): Promise<void> {
    this.facts.name = name;
    return Promise.resolve();
  }

  async activate(sheetId: string, area: Area): Promise<void> {
    this.active = { sheetId, area };
    return Promise.resolve();
  }

  async insertSheet(name: string, index: number, rows: number, columns: number): Promise<SheetState> {
    const id = String(this.nextSheetId);
    this.nextSheetId += 1;
    this.details.set(
      id,
      new SheetDetails({
        frozenRows: 0,
        frozenColumns: 0,
        hidden: false,
        tabColor: null,
        cells: [],
        columnWidths: [],
        hiddenColumns: [],
        rowHeights: [],
        validations: [],
        conditionalFormats: [],
      }),
    );
    await this.cells.insertSheet(id, name, index, rows, columns);
    return this.sheetState(id);
  }

  async deleteSheet(sheetId: string): Promise<void> {
    const name = this.cells.sheet(sheetId).getName();
    await this.cells.deleteSheet(sheetId);
    this.details.delete(sheetId);
    this.extents.delete(sheetId);
    for (const details of this.details.values()) details.followRename(name, null);
    this.protectionStates = this.protectionStates.filter((protection) => protection.sheetId !== sheetId);
    this.moveNames((each) => (each.sheetId === sheetId ? null : each.area));
    const first = this.cells.sheets()[0];
    if (this.active.sheetId === sheetId && first !== undefined)
      this.active = { sheetId: first.getSheetId(), area: { row: 0, column: 0, rows: 1, columns: 1 } };
  }

  async updateSheet(sheetId: string, change: SheetChange): Promise<void> {
    const details = this.detailsOf(sheetId);
    if (change.frozenRows !== undefined) details.frozenRows = change.frozenRows;
    if (change.frozenColumns !== undefined) details.frozenColumns = change.frozenColumns;
    if (change.hidden !== undefined) details.hidden = change.hidden;
    if (change.tabColor !== undefined) details.tabColor = change.tabColor;
    if (change.index !== undefined) this.cells.moveSheet(sheetId, change.index);
    if (change.name !== undefined) await this.renameSheet(sheetId, change.name);
  }

  async readCells(sheetId: string, area: Area): Promise<CellState[][]> {
    await this.cells.calculate();
    const details = this.detailsOf(sheetId);
    const styleOf = this.styleReader();
    return Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (_unused, across): CellState => {
        const [row, column] = [area.row + down, area.column + across];
        const cell = this.cells.cell(sheetId, row, column);
        const style = styleOf(cell);
        const value = valueOf(cell);
        const state = {
          value,
          formula: formulaOf(cell),
          display: displayText(value, style.numberFormat),
          style,
          note: details.notes.get(row, column),
        };
        const links = details.links.get(row, column);
        return links === null ? state : { ...state, links };
      }),
    );
  }

  async readStyles(sheetId: string, area: Area): Promise<CellStyle[][]> {
    this.cells.drain();
    const styleOf = this.styleReader();
    return Promise.resolve(
      Array.from({ length: area.rows }, (_, down) =>
        Array.from({ length: area.columns }, (_unused, across) =>
          styleOf(this.cells.cell(sheetId, area.row + down, area.column + across)),
        ),
      ),
    );
  }

  async readNotes(sheetId: string, area: Area): Promise<(string | null)[][]> {
    const { notes } = this.detailsOf(sheetId);
    return Promise.resolve(
      Array.from({ length: area.rows }, (_, down) =>
        Array.from({ length: area.columns }, (_unused, across) =>
          notes.get(area.row + down, area.column + across),
        ),
      ),
    );
  }

  async writeCells(
    sheetId: string,
    area: Area,
    cells: readonly (readonly (CellPatch | null)[])[],
  ): Promise<void> {
    const matrix: CellMatrix = {};
    const details = this.detailsOf(sheetId);
    const restyled = cells.some((row) => row.some((patch) => patch?.style !== undefined));
    // A patch of a style is laid over the style there is, so that has to be known.
    if (restyled) this.cells.drain();
    cells.forEach((patches, down) => {
      patches.forEach((patch, across) => {
        if (patch === null) return;
        const [row, column] = [area.row + down, area.column + across];
        if (patch.note !== undefined) details.notes.set(row, column, patch.note === '' ? null : patch.note);
        if (patch.value !== undefined || patch.formula !== undefined || patch.links !== undefined) {
          const { links = [] } = patch;
          details.links.set(row, column, links.length === 0 ? null : links);
        }
        const data = this.patchedCell(sheetId, row, column, patch);
        if (Object.keys(data).length > 0) (matrix[row] ??= {})[column] = data;
      });
    });
    const changesContent = cells.some((row) =>
      row.some((patch) => patch?.value !== undefined || patch?.formula !== undefined),
    );
    if (changesContent) this.followExtent(sheetId, area, cells);
    this.cells.setCells(sheetId, matrix, changesContent ? area : null);
    return Promise.resolve();
  }

  insertRows(sheetId: string, row: number, count: number): Promise<void> {
    return this.shift(sheetId, { axis: 'rows', kind: 'insert', at: row, count });
  }

  deleteRows(sheetId: string, row: number, count: number): Promise<void> {
    return this.shift(sheetId, { axis: 'rows', kind: 'delete', at: row, count });
  }

  insertColumns(sheetId: string, column: number, count: number): Promise<void> {
    return this.shift(sheetId, { axis: 'columns', kind: 'insert', at: column, count });
  }

  deleteColumns(sheetId: string, column: number, count: number): Promise<void> {
    return this.shift(sheetId, { axis: 'columns', kind: 'delete', at: column, count });
  }

  async columnWidths(sheetId: string): Promise<ColumnWidth[]> {
    return Promise.resolve([...this.detailsOf(sheetId).columnWidths]);
  }

  async setColumnWidths(sheetId: string, column: number, count: number, pixels: number): Promise<void> {
    this.detailsOf(sheetId).setColumnWidths(column, count, pixels);
    return Promise.resolve();
  }

  async hiddenColumns(sheetId: string): Promise<number[]> {
    return Promise.resolve([...this.detailsOf(sheetId).hiddenColumns]);
  }

  async setColumnsHidden(sheetId: string, column: number, count: number, hidden: boolean): Promise<void> {
    this.detailsOf(sheetId).setColumnsHidden(column, count, hidden);
    return Promise.resolve();
  }

  async rowHeights(sheetId: string): Promise<RowHeight[]> {
    return Promise.resolve([...this.detailsOf(sheetId).rowHeights]);
  }

  async setRowHeights(sheetId: string, row: number, count: number, pixels: number): Promise<void> {
    this.detailsOf(sheetId).setRowHeights(row, count, pixels);
    return Promise.resolve();
  }

  async merges(sheetId: string): Promise<Area[]> {
    return Promise.resolve([...this.cells.merges(sheetId)]);
  }

  async merge(sheetId: string, area: Area): Promise<void> {
    this.cells.drain();
    this.cells.unmerge(sheetId, area);
    this.cells.merge(sheetId, area);
    return Promise.resolve();
  }

  async unmerge(sheetId: string, area: Area): Promise<void> {
    this.cells.unmerge(sheetId, area);
    return Promise.resolve();
  }

  async validations(sheetId: string): Promise<ValidationState[]> {
    return Promise.resolve([...this.detailsOf(sheetId).validations]);
  }

  async setValidation(sheetId: string, area: Area, rule: ValidationRule | null): Promise<void> {
    this.detailsOf(sheetId).setValidation(area, rule);
    return Promise.resolve();
  }

  async protections(): Promise<ProtectionState[]> {
    return Promise.resolve([...this.protectionStates]);
  }

  async addProtection(protection: Omit<ProtectionState, 'id'>): Promise<ProtectionState> {
    const added = { ...protection, id: this.newProtectionId() };
    this.protectionStates = [...this.protectionStates, added];
    return Promise.resolve(added);
  }

  async updateProtection(
    id: string,
    change: Partial<Pick<ProtectionState, 'description' | 'warningOnly' | 'area'>>,
  ): Promise<void> {
    this.protectionStates = this.protectionStates.map((protection) =>
      protection.id === id ? { ...protection, ...change } : protection,
    );
    return Promise.resolve();
  }

  async removeProtection(id: string): Promise<void> {
    this.protectionStates = this.protectionStates.filter((protection) => protection.id !== id);
    return Promise.resolve();
  }

  async conditionalFormats(sheetId: string): Promise<ConditionalFormatState[]> {
    return Promise.resolve([...this.detailsOf(sheetId).conditionalFormats]);
  }

  async setConditionalFormats(sheetId: string, formats: readonly ConditionalFormatState[]): Promise<void> {
    this.detailsOf(sheetId).conditionalFormats = formats;
    return Promise.resolve();
  }

  async names(): Promise<DefinedNameState[]> {
    return Promise.resolve([...this.nameStates]);
  }

  async setName(name: DefinedNameState): Promise<void> {
    this.setNames([...this.nameStates.filter((each) => each.name !== name.name), name]);
    return Promise.resolve();
  }

  async removeName(name: string): Promise<void> {
    this.lostNames.delete(name);
    this.setNames(this.nameStates.filter((each) => each.name !== name));
    return Promise.resolve();
  }

  private async shift(sheetId: string, shift: Shift): Promise<void> {
    this.extents.delete(sheetId);
    const inherited = inheritedRow(this.detailsOf(sheetId).frozenRows, shift);
    await this.cells.shift(sheetId, shift);
    if (inherited !== null) this.inheritStyles(sheetId, inherited, shift);
    const name = this.cells.sheet(sheetId).getName();
    for (const sheet of this.cells.sheets()) {
      const details = this.detailsOf(sheet.getSheetId());
      if (sheet.getSheetId() === sheetId) details.shift(name, shift);
      else details.followShift(sheet.getName(), name, shift);
    }
    this.protectionStates = this.protectionStates.flatMap((protection) => {
      if (protection.sheetId !== sheetId || protection.area === null) return [protection];
      const area = shiftArea(protection.area, shift);
      return area === null ? [] : [{ ...protection, area }];
    });
    this.moveNames((each) => (each.sheetId === sheetId ? shiftArea(each.area, shift) : each.area));
  }

  /** New rows look like the one they take after. */
  private inheritStyles(sheetId: string, inherited: number, { at, count }: Shift): void {
    const source = inherited < at ? inherited : inherited + count;
    const sheet = this.cells.sheet(sheetId);
    const styles: Record<number, ICellData> = {};
    for (let column = 0; column < sheet.getColumnCount(); column += 1) {
      const style = fromStyleData(this.cells.styleOf(this.cells.cell(sheetId, source, column)));
      if (Object.keys(style).length > 0) styles[column] = { s: toReplacingStyleData(style) };
    }
    const matrix: CellMatrix = {};
    for (let row = at; row < at + count; row += 1) matrix[row] = { ...styles };
    this.cells.setCells(sheetId, matrix, null);
  }

  private async renameSheet(sheetId: string, newName: string): Promise<void> {
    const name = this.cells.sheet(sheetId).getName();
    await this.cells.renameSheet(sheetId, newName);
    for (const details of this.details.values()) details.followRename(name, newName);
    this.cells.setNames(this.nameStates, this.lostNames);
  }

  private setNames(names: readonly DefinedNameState[]): void {
    this.nameStates = names;
    for (const { name } of names) this.lostNames.delete(name);
    this.cells.setNames(names, this.lostNames);
  }

  /** `areaAfter` gives null for a name whose cells are gone. */
  private moveNames(areaAfter: (name: DefinedNameState) => Area | null): void {
    this.setNames(
      this.nameStates.flatMap((each) => {
        const area = areaAfter(each);
        if (area === null) this.lostNames.add(each.name);
        return area === null ? [] : [{ ...each, area }];
      }),
    );
  }

  private patchedCell(sheetId: string, row: number, column: number, patch: CellPatch): ICellData {
    const data: ICellData = {};
    if (patch.formula !== undefined && patch.formula !== null) {
      data.f = patch.formula;
      data.v = null;
      data.t = null;
    } else if (patch.value !== undefined || patch.formula === null) {
      data.f = null;
      data.si = null;
      Object.assign(data, valueData(patch.value ?? null));
    }
    if (patch.style !== undefined || patch.clearStyle === true) {
      const before =
        patch.clearStyle === true
          ? {}
          : fromStyleData(this.cells.styleOf(this.cells.cell(sheetId, row, column)));
      const style: CellStyle = { ...before, ...patch.style };
      data.s = Object.keys(style).length === 0 ? null : toReplacingStyleData(style);
    }
    return data;
  }

  private sheetState(id: string): SheetState {
    const sheet = this.cells.sheet(id);
    const { frozenRows, frozenColumns, hidden, tabColor } = this.detailsOf(id);
    const { lastRow, lastColumn } = this.extentOf(id);
    return {
      id,
      name: sheet.getName(),
      rows: sheet.getRowCount(),
      columns: sheet.getColumnCount(),
      frozenRows,
      frozenColumns,
      hidden,
      tabColor,
      lastRow,
      lastColumn,
    };
  }

  /** A write can only make the used part larger, unless it empties a cell at its edge: then it is looked up again. */
  private followExtent(sheetId: string, area: Area, cells: readonly (readonly (CellPatch | null)[])[]): void {
    let extent = this.extents.get(sheetId);
    cells.forEach((patches, down) => {
      patches.forEach((patch, across) => {
        if (extent === undefined || patch === null) return;
        if (patch.value === undefined && patch.formula === undefined) return;
        const [row, column] = [area.row + down + 1, area.column + across + 1];
        if ((patch.value ?? '') !== '' || (patch.formula ?? '') !== '')
          extent = {
            lastRow: Math.max(extent.lastRow, row),
            lastColumn: Math.max(extent.lastColumn, column),
          };
        else if (row === extent.lastRow || column === extent.lastColumn) extent = undefined;
      });
    });
    if (extent === undefined) this.extents.delete(sheetId);
    else this.extents.set(sheetId, extent);
  }

  /** How far a sheet is in use; looked up in all its cells only where it is not known. */
  private extentOf(sheetId: string): Extent {
    const known = this.extents.get(sheetId);
    if (known !== undefined) return known;
    let [lastRow, lastColumn] = [0, 0];
    this.cells
      .sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (valueOf(cell) === null && formulaOf(cell) === null) return;
        lastRow = Math.max(lastRow, row + 1);
        lastColumn = Math.max(lastColumn, column + 1);
      });
    const extent = { lastRow, lastColumn };
    this.extents.set(sheetId, extent);
    return extent;
  }

  /** Only cells that hold something or are formatted, calculated or not. */
  cellSnapshots(sheetId: string): readonly CellSnapshot[] {
    const found = new Map<string, CellSnapshot>();
    const { notes, links } = this.detailsOf(sheetId);
    const styleOf = this.styleReader();
    this.cells
      .sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell: Nullable<ICellData>) => {
        const style = styleOf(cell ?? undefined);
        const snapshot = { row, column, value: valueOf(cell), formula: formulaOf(cell), style, note: null };
        if (snapshot.value !== null || snapshot.formula !== null || Object.keys(style).length > 0)
          found.set(`${row},${column}`, snapshot);
      });
    for (const { row, column, value: note } of notes.all()) {
      const bare = { row, column, value: null, formula: null, style: {} };
      found.set(`${row},${column}`, { ...(found.get(`${row},${column}`) ?? bare), note });
    }
    for (const { row, column, value } of links.all()) {
      const cell = found.get(`${row},${column}`);
      if (cell !== undefined) found.set(`${row},${column}`, { ...cell, links: value });
    }
    return [...found.values()];
  }

  /** Cells that look alike share one style, which makes reading many of them cheap, also between threads. */
  private styleReader(): (cell: ICellData | undefined) => CellStyle {
    const known = new Map<unknown, CellStyle>();
    return (cell) => {
      const key = cell?.s ?? null;
      let style = known.get(key);
      if (style === undefined) {
        style = fromStyleData(this.cells.styleOf(cell));
        known.set(key, style);
      }
      return style;
    };
  }

  private detailsOf(sheetId: string): SheetDetails {
    const details = this.details.get(sheetId);
    if (details === undefined) throw new Error(`No sheet ${sheetId}`);
    return details;
  }

  private newProtectionId(): string {
    const id = `protection-${this.nextProtectionId}`;
    this.nextProtectionId += 1;
    return id;
  }
}

function cellMatrix(cells: readonly CellSnapshot[], styles: StartingStyles): CellMatrix {
  const matrix: CellMatrix = {};
  for (const { row, column, value, formula, style } of cells) {
    // An empty text that a formula gave is no blank.
    const content = value === '' && formula !== null ? { v: '', t: CellValueType.STRING } : valueData(value);
    const data: ICellData = { ...content, ...(formula !== null && { f: formula }) };
    if (Object.keys(style).length > 0) data.s = styles.nameOf(style);
    (matrix[row] ??= {})[column] = data;
  }
  return matrix;
}

/** Texts that Univer would take for a number or a boolean. */
const readAsSomethingElse = /\d|^\s*(?:true|false)\s*$/i;

function valueData(value: CellValue): ICellData {
  // An empty text is a blank cell, as in Google: a formula that points at it gives 0.
  if (value === null || value === '') return { v: null, t: null };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  // A text of digits is turned into a number unless it is said to be a text.
  return { v: value, t: readAsSomethingElse.test(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

function valueOf(cell: Nullable<ICellData>): CellValue {
  const value = (isCell(cell) ? cell.v : null) ?? null;
  if (value === null || (value === '' && formulaOf(cell) === null)) return null;
  if (isCell(cell) && cell.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === '1';
  return value;
}

function formulaOf(cell: Nullable<ICellData>): string | null {
  const formula = (isCell(cell) ? cell.f : null) ?? null;
  return formula === '' ? null : formula;
}

function isCell(cell: Nullable<ICellData>): cell is ICellData {
  return cell !== null && cell !== undefined;
}
