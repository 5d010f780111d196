/** A whole workbook as plain data: what is saved to and opened from a file, and kept between threads. */
import type {
  Area,
  CellStyle,
  CellValue,
  ColumnWidth,
  ConditionalFormatState,
  DefinedNameState,
  ProtectionState,
  RowHeight,
  TextLink,
  ValidationState,
} from './operations';

export interface CellSnapshot {
  readonly row: number;
  readonly column: number;
  /** For a formula its last calculated value. */
  readonly value: CellValue;
  readonly formula: string | null;
  readonly style: CellStyle;
  readonly note: string | null;
  readonly links?: readonly TextLink[];
}

/** A sheet without its cells. */
export interface SheetFacts {
  readonly id: string;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly columnWidths: readonly ColumnWidth[];
  readonly hiddenColumns: readonly number[];
  readonly rowHeights: readonly RowHeight[];
  readonly merges: readonly Area[];
  readonly validations: readonly ValidationState[];
  readonly conditionalFormats: readonly ConditionalFormatState[];
}

export interface SheetSnapshot extends SheetFacts {
  /** Only cells that hold something or are formatted. */
  readonly cells: readonly CellSnapshot[];
}

/** A workbook without its sheets. */
export interface WorkbookFacts {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly activeSheetId: string;
  readonly protections: readonly ProtectionState[];
  readonly names: readonly DefinedNameState[];
}

export interface WorkbookSnapshot extends WorkbookFacts {
  /** In tab order. */
  readonly sheets: readonly SheetSnapshot[];
}

/** A new spreadsheet as Google makes it for somebody of that language: one empty sheet of 1,000 rows and 26 columns. */
export function newWorkbook(id: string, name: string, language: 'ko' | 'en' = 'ko'): WorkbookSnapshot {
  return {
    id,
    name,
    timeZone: 'Asia/Seoul',
    locale: language === 'ko' ? 'ko_KR' : 'en_US',
    sheets: [
      {
        id: '0',
        name: language === 'ko' ? '시트1' : 'Sheet1',
        rows: 1000,
        columns: 26,
        frozenRows: 0,
        frozenColumns: 0,
        hidden: false,
        tabColor: null,
        cells: [],
        columnWidths: [],
        hiddenColumns: [],
        rowHeights: [],
        merges: [],
        validations: [],
        conditionalFormats: [],
      },
    ],
    activeSheetId: '0',
    protections: [],
    names: [],
  };
}
