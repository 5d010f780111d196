/** What an action tells whoever called it; plain data, since it crosses to the sidebar and to the command line. */

import type { CheckOutcome } from './check-outcome';

export interface ActionSuccess {
  readonly ok: true;
  readonly message: string;
  /** The document that was made. */
  readonly document?: { readonly id: string; readonly name: string; readonly link: string };
  /** What stood in the document before it was written anew. */
  readonly copy?: { readonly name: string; readonly link: string };
  /** Printed figures worth showing first, as label and text. */
  readonly headlines?: readonly { readonly label: string; readonly text: string }[];
  /** Where in the report the selected cells are used. */
  readonly places?: readonly string[];
  /** What 점검 found. */
  readonly check?: CheckOutcome;
}

export interface ActionFailure {
  readonly ok: false;
  readonly code:
    | 'busy'
    | 'noSpreadsheet'
    | 'notOurs'
    | 'sheetGone'
    | 'sheetRenamed'
    | 'cellGone'
    | 'foreignSheets'
    | 'newerLayout'
    | 'tablesNotEmpty'
    | 'inputProblems'
    | 'cancelled'
    | 'workbookChanged'
    | 'failsNotAccepted'
    | 'badRequest'
    | 'noReportYet'
    | 'documentGone'
    | 'documentTrashed'
    | 'documentNotOurs'
    | 'documentNotWritable'
    | 'updateFailed'
    | 'nothingToTakeBack'
    | 'pdfNotMade'
    | 'unexpected';
  readonly message: string;
  /** One sentence each, with its place first: `예산!F3 …`. */
  readonly problems: readonly string[];
  /** What 점검 found in a workbook that it must not write into. */
  readonly check?: CheckOutcome;
}

export type ActionOutcome = ActionSuccess | ActionFailure;
