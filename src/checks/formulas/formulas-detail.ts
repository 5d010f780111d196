/** What the rule on formulas has to say. */

/** Cells of one column; `record` is empty where they are several of several records. */
interface ColumnCells {
  readonly sheet: string;
  readonly record: string;
  readonly header: string;
  readonly cells: number;
}

export type FormulasDetail =
  | (ColumnCells & {
      readonly code: 'typedOver';
      /** How many of the cells show something else than the computation gives. */
      readonly differing: number;
      /** How many cannot be judged, because typed cells they depend on cannot be read. */
      readonly undecided: number;
    })
  | { readonly code: 'missing'; readonly sheet: string; readonly extent: 'rows'; readonly rows: number }
  | { readonly code: 'missing'; readonly sheet: string; readonly extent: 'sheet' }
  | (ColumnCells & { readonly code: 'resultDiffers'; readonly cause: 'unknown' })
  | (ColumnCells & {
      readonly code: 'resultDiffers';
      readonly cause: 'errorValue';
      /** The error as the sheet shows it. */
      readonly error: string;
    })
  | {
      readonly code: 'resultDiffers';
      readonly cause: 'rowsBelowRange';
      /** The sheet whose last records are not read. */
      readonly table: string;
      /** The last row that is read, counted from 1. */
      readonly lastRow: number;
      readonly records: number;
      /** How many figures are wrong for it. */
      readonly cells: number;
    }
  | {
      readonly code: 'staleList';
      readonly sheet: string;
      readonly lacking: readonly string[];
      readonly gone: readonly string[];
    };
