/** A workbook in memory behind the engine's contract, without calculation: enough to test the services on. */
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
  TextLink,
  ValidationRule,
  ValidationState,
  WorkbookState,
} from '../../../local/engine/operations';

interface Cell {
  value: CellValue;
  formula: string | null;
  style: CellStyle;
  note: string | null;
  links: readonly TextLink[];
}

type Lines = 'rows' | 'columns';

class MemorySheet {
  rows: number;
  columns: number;
  frozenRows = 0;
  frozenColumns = 0;
  hidden = false;
  tabColor: string | null = null;
  readonly cells = new Map<string, Cell>();
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  hiddenColumns: readonly number[] = [];
  merges: Area[] = [];
  validations: ValidationState[] = [];
  formats: ConditionalFormatState[] = [];

  constructor(
    readonly id: string,
    public name: string,
    size: { readonly rows: number; readonly columns: number },
  ) {
    this.rows = size.rows;
    this.columns = size.columns;
  }

  state(): SheetState {
    const filled = [...this.cells]
      .filter(([, { value, formula }]) => value !== null || formula !== null)
      .map(([key]) => positionOf(key));
    const { id, name, rows, columns, frozenRows, frozenColumns, hidden, tabColor } = this;
    return {
      ...{ id, name, rows, columns, frozenRows, frozenColumns, hidden, tabColor },
      lastRow: Math.max(0, ...filled.map(({ row }) => row + 1)),
      lastColumn: Math.max(0, ...filled.map(({ column }) => column + 1)),
    };
  }

  /** A negative count takes lines away. */
  shift(lines: Lines, at: number, count: number): void {
    const move = (index: number): number | null => {
      if (index < at) return index;
      return count < 0 && index < at - count ? null : index + count;
    };
    const moved = [...this.cells].flatMap(([key, cell]): [string, Cell][] => {
      const { row, column } = positionOf(key);
      const place = move(lines === 'rows' ? row : column);
      if (place === null) return [];
      return [[lines === 'rows' ? keyOf(place, column) : keyOf(row, place), cell]];
    });
    this.cells.clear();
    for (const [key, cell] of moved) this.cells.set(key, cell);
    this[lines] += count;
  }
}

function keyOf(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}

function positionOf(key: string): { readonly row: number; readonly column: number } {
  const [row = 0, column = 0] = key.split(',').map(Number);
  return { row, column };
}

function shown(value: CellValue): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === null ? '' : String(value);
}

function inside(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

export class MemoryOperations implements Operations {
  timeZone = 'Asia/Seoul';
  locale = 'ko_KR';
  #name = '예산';
  #sheets: MemorySheet[] = [new MemorySheet('0', '시트1', { rows: 1000, columns: 26 })];
  #activeSheetId = '0';
  #activeArea: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  #protections: ProtectionState[] = [];
  #names: DefinedNameState[] = [];
  #nextId = 1;

  workbook(): WorkbookState {
    return {
      id: 'workbook-1',
      name: this.#name,
      timeZone: this.timeZone,
      locale: this.locale,
      sheets: this.#sheets.map((sheet) => sheet.state()),
      activeSheetId: this.#activeSheetId,
      activeArea: this.#activeArea,
    };
  }

  renameWorkbook(name: string): void {
    this.#name = name;
  }

  activate(sheetId: string, area: Area): void {
    this.#activeSheetId = sheetId;
    this.#activeArea = area;
  }

  insertSheet(name: string, index: number, rows: number, columns: number): SheetState {
    const sheet = new MemorySheet(String(this.#nextId), name, { rows, columns });
    this.#nextId += 1;
    this.#sheets.splice(index, 0, sheet);
    return sheet.state();
  }

  deleteSheet(sheetId: string): void {
    this.#sheets = this.#sheets.filter(({ id }) => id !== sheetId);
    if (this.#activeSheetId === sheetId) this.#activeSheetId = this.#sheets[0]?.id ?? '';
  }

  updateSheet(sheetId: string, change: Parameters<Operations['updateSheet']>[1]): void {
    const sheet = this.#sheet(sheetId);
    const { index, ...facts } = change;
    Object.assign(sheet, facts);
    if (index === undefined) return;
    this.#sheets = this.#sheets.filter((other) => other !== sheet);
    this.#sheets.splice(index, 0, sheet);
  }

  readCells(sheetId: string, area: Area): CellState[][] {
    const { cells } = this.#sheet(sheetId);
    return Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column): CellState => {
        const cell = cells.get(keyOf(area.row + row, area.column + column));
        if (cell === undefined) return { value: null, formula: null, display: '', style: {}, note: null };
        const { links, ...state } = { ...cell, display: shown(cell.value) };
        return links.length === 0 ? state : { ...state, links };
      }),
    );
  }

  readStyles(sheetId: string, area: Area): CellStyle[][] {
    return this.readCells(sheetId, area).map((row) => row.map(({ style }) => style));
  }

  readNotes(sheetId: string, area: Area): (string | null)[][] {
    return this.readCells(sheetId, area).map((row) => row.map(({ note }) => note));
  }

  writeCells(sheetId: string, area: Area, patches: readonly (readonly (CellPatch | null)[])[]): void {
    const { cells } = this.#sheet(sheetId);
    for (let row = 0; row < area.rows; row += 1)
      for (let column = 0; column < area.columns; column += 1) {
        const patch = patches[row]?.[column];
        if (patch === undefined) throw new Error('the patches do not have the dimensions of the area');
        if (patch === null) continue;
        const key = keyOf(area.row + row, area.column + column);
        const cell = cells.get(key) ?? { value: null, formula: null, style: {}, note: null, links: [] };
        if (patch.value !== undefined) Object.assign(cell, { value: patch.value, formula: null });
        if (patch.formula !== undefined) Object.assign(cell, { value: null, formula: patch.formula });
        if (patch.note !== undefined) cell.note = patch.note;
        if (patch.value !== undefined || patch.formula !== undefined) cell.links = patch.links ?? [];
        cell.style = { ...(patch.clearStyle === true ? {} : cell.style), ...patch.style };
        cells.set(key, cell);
      }
  }

  insertRows(sheetId: string, row: number, count: number): void {
    this.#sheet(sheetId).shift('rows', row, count);
  }

  deleteRows(sheetId: string, row: number, count: number): void {
    this.#sheet(sheetId).shift('rows', row, -count);
  }

  insertColumns(sheetId: string, column: number, count: number): void {
    this.#sheet(sheetId).shift('columns', column, count);
  }

  deleteColumns(sheetId: string, column: number, count: number): void {
    this.#sheet(sheetId).shift('columns', column, -count);
  }

  columnWidths(sheetId: string): ColumnWidth[] {
    return [...this.#sheet(sheetId).widths].map(([column, pixels]) => ({ column, pixels }));
  }

  setColumnWidths(sheetId: string, column: number, count: number, pixels: number): void {
    for (let index = column; index < column + count; index += 1)
      this.#sheet(sheetId).widths.set(index, pixels);
  }

  hiddenColumns(sheetId: string): number[] {
    return [...this.#sheet(sheetId).hiddenColumns];
  }

  setColumnsHidden(sheetId: string, column: number, count: number, hidden: boolean): void {
    const sheet = this.#sheet(sheetId);
    const others = sheet.hiddenColumns.filter((each) => each < column || each >= column + count);
    const own = Array.from({ length: hidden ? count : 0 }, (_, index) => column + index);
    sheet.hiddenColumns = [...others, ...own].sort((one, other) => one - other);
  }

  rowHeights(sheetId: string): RowHeight[] {
    return [...this.#sheet(sheetId).heights].map(([row, pixels]) => ({ row, pixels }));
  }

  setRowHeights(sheetId: string, row: number, count: number, pixels: number): void {
    for (let index = row; index < row + count; index += 1) this.#sheet(sheetId).heights.set(index, pixels);
  }

  merges(sheetId: string): Area[] {
    return [...this.#sheet(sheetId).merges];
  }

  merge(sheetId: string, area: Area): void {
    this.#sheet(sheetId).merges.push(area);
  }

  unmerge(sheetId: string, area: Area): void {
    const sheet = this.#sheet(sheetId);
    sheet.merges = sheet.merges.filter((merge) => !inside(area, merge.row, merge.column));
  }

  validations(sheetId: string): ValidationState[] {
    return [...this.#sheet(sheetId).validations];
  }

  setValidation(sheetId: string, area: Area, rule: ValidationRule | null): void {
    const sheet = this.#sheet(sheetId);
    const single = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });
    const remaining = sheet.validations.flatMap((state) =>
      Array.from({ length: state.area.rows * state.area.columns }, (_, index) => ({
        area: single(
          state.area.row + Math.floor(index / state.area.columns),
          state.area.column + (index % state.area.columns),
        ),
        rule: state.rule,
      })).filter((cell) => !inside(area, cell.area.row, cell.area.column)),
    );
    sheet.validations = rule === null ? remaining : [...remaining, { area, rule }];
  }

  protections(): ProtectionState[] {
    return [...this.#protections];
  }

  addProtection(protection: Omit<ProtectionState, 'id'>): ProtectionState {
    const state = { ...protection, id: `protection-${String(this.#nextId)}` };
    this.#nextId += 1;
    this.#protections.push(state);
    return state;
  }

  updateProtection(id: string, change: Parameters<Operations['updateProtection']>[1]): void {
    this.#protections = this.#protections.map((state) => (state.id === id ? { ...state, ...change } : state));
  }

  removeProtection(id: string): void {
    this.#protections = this.#protections.filter((state) => state.id !== id);
  }

  conditionalFormats(sheetId: string): ConditionalFormatState[] {
    return [...this.#sheet(sheetId).formats];
  }

  setConditionalFormats(sheetId: string, formats: readonly ConditionalFormatState[]): void {
    this.#sheet(sheetId).formats = [...formats];
  }

  names(): DefinedNameState[] {
    return [...this.#names];
  }

  setName(name: DefinedNameState): void {
    this.#names = [...this.#names.filter((other) => other.name !== name.name), name];
  }

  removeName(name: string): void {
    this.#names = this.#names.filter((other) => other.name !== name);
  }

  #sheet(id: string): MemorySheet {
    const found = this.#sheets.find((sheet) => sheet.id === id);
    if (found === undefined) throw new Error(`no sheet ${id}`);
    return found;
  }
}
