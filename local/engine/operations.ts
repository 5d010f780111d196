/**
 * What the local spreadsheet engine can do, as plain data in and out: the only door between the
 * Google services played in the bundle's thread and the engine in its own, so that either can be exchanged.
 * Rows and columns count from 0 here; the services count from 1 as Google does.
 */

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type CellValue = string | number | boolean | null;

/** One cell as the engine holds it, calculated. */
export interface CellState {
  /** Raw value: a date is its serial number, an error its text (`#REF!`), blank is null. */
  readonly value: CellValue;
  /** With leading `=`; null where there is none. */
  readonly formula: string | null;
  /** What a person sees in the cell. */
  readonly display: string;
  readonly style: CellStyle;
  readonly note: string | null;
  /** In the order of the text; absent where nothing in the cell leads anywhere. Only typed text can. */
  readonly links?: readonly TextLink[];
}

/** Characters of a cell's text, from `start` up to but not including `end`, that lead somewhere. */
export interface TextLink {
  readonly start: number;
  readonly end: number;
  /** An address of the web, or `#gid=3&range=F12` for a place on the sheet whose id is 3. */
  readonly url: string;
}

/** Only what is set; absent means the default. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontSize?: number;
  readonly fontFamily?: string;
  /** `#rrggbb`. */
  readonly fontColor?: string;
  readonly background?: string;
  readonly horizontalAlignment?: 'left' | 'center' | 'right';
  readonly verticalAlignment?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly borders?: Borders;
}

export interface Borders {
  readonly top?: Border;
  readonly left?: Border;
  readonly bottom?: Border;
  readonly right?: Border;
}

export interface Border {
  readonly style: 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted' | 'double';
  readonly color: string;
}

/** What to change in one cell; absent parts stay. `value` and `formula` exclude each other; null clears. */
export interface CellPatch {
  readonly value?: CellValue;
  readonly formula?: string | null;
  /** The parts given replace the cell's; `borders` is one part, given whole. */
  readonly style?: CellStyle;
  /** Takes every format away before `style` is applied: the way back to a default. */
  readonly clearStyle?: boolean;
  readonly note?: string | null;
  /** Of the text in `value`: a value or formula without any takes those of the cell away. */
  readonly links?: readonly TextLink[];
}

export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  /** Last row and column that hold a value or formula, counted from 1; 0 when empty. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

export interface ValidationRule {
  readonly type: 'list' | 'checkbox' | 'number' | 'date' | 'formula';
  /**
   * For `list`: the choices, or one reference with leading `=`. For `checkbox`: nothing, or the checked and then the
   * unchecked value. For `formula`: one formula. For others: operator operands, a date as `yyyy-mm-dd`.
   */
  readonly operands: readonly string[];
  readonly operator?: 'between' | 'greaterThanOrEqual' | 'lessThanOrEqual' | 'equal';
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

export interface ValidationState {
  readonly area: Area;
  readonly rule: ValidationRule;
}

export interface ProtectionState {
  readonly id: string;
  readonly sheetId: string;
  /** null protects the whole sheet. */
  readonly area: Area | null;
  readonly description: string;
  readonly warningOnly: boolean;
}

export interface ConditionalFormatState {
  readonly areas: readonly Area[];
  /** Boolean formula with leading `=`. */
  readonly formula: string;
  readonly style: CellStyle;
}

export interface DefinedNameState {
  readonly name: string;
  readonly sheetId: string;
  readonly area: Area;
}

export interface ColumnWidth {
  readonly column: number;
  readonly pixels: number;
}

export interface RowHeight {
  readonly row: number;
  readonly pixels: number;
}

/** The workbook's own facts. */
export interface WorkbookState {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  /** BCP 47 with underscore as Google gives it: `ko_KR`. */
  readonly locale: string;
  /** In tab order. */
  readonly sheets: readonly SheetState[];
  readonly activeSheetId: string;
  readonly activeArea: Area;
}

/** Every operation is applied, and formulas depending on it are calculated, before the next read returns. */
export interface Operations {
  workbook(): WorkbookState;
  renameWorkbook(name: string): void;
  activate(sheetId: string, area: Area): void;
  insertSheet(name: string, index: number, rows: number, columns: number): SheetState;
  deleteSheet(sheetId: string): void;
  updateSheet(
    sheetId: string,
    change: Partial<Pick<SheetState, 'name' | 'frozenRows' | 'frozenColumns' | 'hidden' | 'tabColor'>> & {
      readonly index?: number;
    },
  ): void;
  readCells(sheetId: string, area: Area): CellState[][];
  /** Of a cell nobody has formatted an empty style. Nothing is calculated for it. */
  readStyles(sheetId: string, area: Area): CellStyle[][];
  /** Nothing is calculated for it. */
  readNotes(sheetId: string, area: Area): (string | null)[][];
  /** `cells` has exactly the area's dimensions; a null entry leaves its cell alone. */
  writeCells(sheetId: string, area: Area, cells: readonly (readonly (CellPatch | null)[])[]): void;
  /** Inserting shifts formulas, names, merges, protections and validations as a spreadsheet does. */
  insertRows(sheetId: string, row: number, count: number): void;
  deleteRows(sheetId: string, row: number, count: number): void;
  insertColumns(sheetId: string, column: number, count: number): void;
  deleteColumns(sheetId: string, column: number, count: number): void;
  columnWidths(sheetId: string): ColumnWidth[];
  setColumnWidths(sheetId: string, column: number, count: number, pixels: number): void;
  /** In order. */
  hiddenColumns(sheetId: string): number[];
  setColumnsHidden(sheetId: string, column: number, count: number, hidden: boolean): void;
  /** Of rows that were set: the least height, since a row grows with what is in it. */
  rowHeights(sheetId: string): RowHeight[];
  setRowHeights(sheetId: string, row: number, count: number, pixels: number): void;
  merges(sheetId: string): Area[];
  merge(sheetId: string, area: Area): void;
  unmerge(sheetId: string, area: Area): void;
  validations(sheetId: string): ValidationState[];
  /** null removes what stands in the area. */
  setValidation(sheetId: string, area: Area, rule: ValidationRule | null): void;
  protections(): ProtectionState[];
  addProtection(protection: Omit<ProtectionState, 'id'>): ProtectionState;
  updateProtection(
    id: string,
    change: Partial<Pick<ProtectionState, 'description' | 'warningOnly' | 'area'>>,
  ): void;
  removeProtection(id: string): void;
  conditionalFormats(sheetId: string): ConditionalFormatState[];
  setConditionalFormats(sheetId: string, formats: readonly ConditionalFormatState[]): void;
  names(): DefinedNameState[];
  setName(name: DefinedNameState): void;
  removeName(name: string): void;
}

/** Every operation by name, for passing them on to another thread. */
export const operationNames = [
  'workbook',
  'renameWorkbook',
  'activate',
  'insertSheet',
  'deleteSheet',
  'updateSheet',
  'readCells',
  'readStyles',
  'readNotes',
  'writeCells',
  'insertRows',
  'deleteRows',
  'insertColumns',
  'deleteColumns',
  'columnWidths',
  'setColumnWidths',
  'hiddenColumns',
  'setColumnsHidden',
  'rowHeights',
  'setRowHeights',
  'merges',
  'merge',
  'unmerge',
  'validations',
  'setValidation',
  'protections',
  'addProtection',
  'updateProtection',
  'removeProtection',
  'conditionalFormats',
  'setConditionalFormats',
  'names',
  'setName',
  'removeName',
] as const satisfies readonly (keyof Operations)[];

/** Those that change nothing. */
export const readingOperations: ReadonlySet<keyof Operations> = new Set([
  ...(['workbook', 'readCells', 'readStyles', 'readNotes', 'columnWidths', 'hiddenColumns'] as const),
  ...(['rowHeights', 'merges', 'validations', 'protections', 'conditionalFormats', 'names'] as const),
]);
