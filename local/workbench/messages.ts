/** What the page and its server say to each other over the websocket, as JSON. */
import type { Area, CellPatch, SheetState } from '../engine/operations';
import type { WorkbookChange } from '../engine/workbook-change';
import type { WorkbookSnapshot } from '../engine/workbook-snapshot';
import type { MenuState } from '../services/environment';

/** Where somebody stands in the grid. */
export interface Selection {
  readonly sheetId: string;
  readonly area: Area;
}

export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly patch: CellPatch;
}

/** One thing somebody did in the grid, or undid there. Rows and columns count from 0. */
export type PageEdit =
  | { readonly kind: 'cells'; readonly sheetId: string; readonly cells: readonly CellEdit[] }
  | {
      readonly kind: 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns';
      readonly sheetId: string;
      readonly at: number;
      readonly count: number;
      /** Names it for `takeBack`. */
      readonly step: string;
    }
  | {
      readonly kind: 'columnWidths' | 'rowHeights';
      readonly sheetId: string;
      readonly at: number;
      readonly count: number;
      readonly pixels: number;
    }
  | {
      readonly kind: 'columnsHidden';
      readonly sheetId: string;
      readonly at: number;
      readonly count: number;
      readonly hidden: boolean;
    }
  | { readonly kind: 'merge' | 'unmerge'; readonly sheetId: string; readonly area: Area }
  | { readonly kind: 'insertSheet'; readonly name: string; readonly index: number; readonly step: string }
  | { readonly kind: 'deleteSheet'; readonly sheetId: string }
  | {
      readonly kind: 'updateSheet';
      readonly sheetId: string;
      readonly change: Partial<
        Pick<SheetState, 'name' | 'frozenRows' | 'frozenColumns' | 'hidden' | 'tabColor'>
      > & { readonly index?: number };
    }
  | { readonly kind: 'takeBack'; readonly step: string };

/** From the page. */
export type PageMessage =
  | { readonly kind: 'edit'; readonly edits: readonly PageEdit[] }
  /** An item of the menu was chosen. */
  | { readonly kind: 'run'; readonly functionName: string; readonly selection: Selection }
  /** google.script.run in a dialog or the sidebar. */
  | {
      readonly kind: 'call';
      readonly call: number;
      readonly functionName: string;
      readonly parameters: readonly unknown[];
      readonly selection: Selection;
    }
  /** The answer to a dialog, as `Onlooker.ask` gives it. */
  | { readonly kind: 'answer'; readonly question: number; readonly answer: string }
  | { readonly kind: 'save' };

/** A page of HtmlService; its HTML lies at `address`. */
export interface ShownPage {
  readonly place: 'sidebar' | 'modalDialog' | 'modelessDialog';
  readonly title: string;
  readonly address: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** A file of the local Drive. */
export interface OfficeFile {
  readonly name: string;
  /** How people call its format: `Google Docs`, `DOCX`, `PDF`. */
  readonly format: string;
  /** Where Google says it is, which is what the add-on's links say. */
  readonly webViewLink: string;
  readonly downloadAddress: string;
  /** Where it opens as a page; null where it can only be downloaded. */
  readonly previewAddress: string | null;
  /** Where the browser's own reader shows it; null where it has none for the format. */
  readonly readerAddress: string | null;
  /** RFC 3339. */
  readonly modifiedTime: string;
}

/** What became of the changes made since the workbook was opened. */
export interface Kept {
  readonly state: 'unchanged' | 'unsaved' | 'saved';
  /** The .xlsx they are in, or will be in a few seconds, as the person at the terminal would write it. */
  readonly file: string;
}

/** From the server. */
export type ServerMessage =
  | {
      readonly kind: 'welcome';
      readonly workbook: WorkbookSnapshot;
      /** The .xlsx it is saved as. */
      readonly fileName: string;
      readonly kept: Kept;
      readonly locale: 'ko' | 'en';
      readonly menus: readonly MenuState[];
      readonly files: readonly OfficeFile[];
      readonly running: string | null;
    }
  | {
      readonly kind: 'changed';
      readonly change: WorkbookChange;
      /** Whether somebody else may have moved rows, columns or sheets: what was done before has other places now. */
      readonly moved: boolean;
    }
  | { readonly kind: 'select'; readonly selection: Selection }
  /** What the add-on offers and has made, after each execution. */
  | { readonly kind: 'office'; readonly menus: readonly MenuState[]; readonly files: readonly OfficeFile[] }
  /** The function that runs now, for whomever; null when none does. */
  | { readonly kind: 'running'; readonly functionName: string | null }
  /** A function of the menu has ended; `error` is what Google would show of it. */
  | { readonly kind: 'ran'; readonly error: string | null }
  | {
      readonly kind: 'called';
      readonly call: number;
      readonly value: unknown;
      readonly error: string | null;
    }
  | {
      readonly kind: 'ask';
      readonly question: number;
      readonly dialog: 'alert' | 'prompt';
      readonly title: string;
      readonly message: string;
      readonly buttons: readonly string[];
    }
  | { readonly kind: 'toast'; readonly title: string; readonly message: string; readonly seconds: number }
  | { readonly kind: 'page'; readonly page: ShownPage }
  | { readonly kind: 'kept'; readonly kept: Kept }
  /** The answer to `save`. */
  | { readonly kind: 'saved'; readonly file: string }
  /** Something the person asked for could not be done. */
  | { readonly kind: 'refused'; readonly message: string };
