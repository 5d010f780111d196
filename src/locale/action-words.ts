/** What the add-on says to its user: outcomes, questions and input problems. Codes become sentences only here. */
import type { InputProblem } from '../tables/input-problem';
import type { WorkbookNames } from './workbook-names';

export interface RenamedSheetNames {
  readonly name: string;
  readonly formerName: string;
}

export interface ActionWords {
  readonly locale: 'ko' | 'en';
  readonly productName: string;
  readonly problemsTitle: string;
  /** Over the list of problems: how many, and that nothing was changed. */
  readonly problemsIntroduction: (count: number) => string;
  /** One sentence a problem, without its place: what is wrong and what to do. */
  readonly problem: (problem: InputProblem) => string;
  readonly busy: string;
  readonly noSpreadsheet: string;
  /** A sheet of the user's own has the name of one of ours. */
  readonly foreignSheets: (sheets: readonly string[]) => string;
  /** A place in the sidebar leads to a sheet that is gone or renamed. */
  readonly sheetGone: (name: string) => string;
  /** One of our tables stands under another name. */
  readonly sheetRenamed: (sheets: readonly RenamedSheetNames[]) => string;
  readonly renamedTitle: string;
  readonly renamedQuestion: (sheets: readonly RenamedSheetNames[]) => string;
  readonly cellGone: (place: string) => string;
  readonly notOurs: string;
  readonly tablesNotEmpty: (sheets: readonly string[]) => string;
  readonly unexpected: (detail: string) => string;
  /** Whether Drive made a file is not known. */
  readonly fileUnsettled: (detail: string) => string;
  /** `settings`: how many items were added to 설정 of an older workbook. */
  readonly tablesMade: (made: number, kept: number, settings: number) => string;
  /** What a step to a later layout did; nothing that was typed has changed. */
  readonly layoutChanged: (from: number, to: number) => string;
  /** Formulas were written for records that stood below the last row that had some. */
  readonly formulasExtended: string;
  /** The workbook is of an older layout, or cells that should have a formula have none. */
  readonly layoutPending: string;
  readonly newerLayout: (layout: number, known: number) => string;
  readonly takeBackTitle: string;
  readonly takeBackQuestion: (step: string, cells: number, first: readonly string[]) => string;
  readonly takenBack: (step: string, restored: number, kept: readonly string[]) => string;
  readonly nothingToTakeBack: string;
  /** Somebody's own column has the name of one that a step adds. */
  readonly takenHeader: (header: string) => string;
  readonly exampleLoaded: string;
  readonly checked: (
    counts: {
      readonly fails: number;
      readonly roundings: number;
      readonly questions: number;
      readonly waived: number;
      /** Rules that could not be run to their end. */
      readonly notRun: number;
    },
    names: WorkbookNames,
  ) => string;
  /** 면제 that could not be taken, by what is missing. */
  readonly waiversRefused: (withoutReason: number, withoutDay: number) => string;
  /** How many cells have one spelling now, and how many were left alone since they changed or hold a formula. */
  readonly namesApplied: (cells: number, leftAlone: number, names: WorkbookNames) => string;
  /** How many rows of sums were moved into 원문표기, and how many that were asked for were not. */
  readonly totalsMoved: (rows: number, leftAlone: number, names: WorkbookNames) => string;
  /** Of selected cells, such as `예산!F2`: at how many places the report uses them, of which `shown` are listed. */
  readonly usedIn: (cells: string, places: number, shown: number) => string;
  readonly usedNowhere: (cells: string) => string;
  readonly treatmentHelp: (treatments: WorkbookNames['checkSheet']['treatments']) => string;
  readonly reportMade: string;
  /** The last document was written anew; `copy` is the name of what was kept of it. */
  readonly reportUpdated: (copy: string | null) => string;
  readonly reportSaved: (form: string) => string;
  readonly openDocument: (name: string) => string;
  readonly makeReportTitle: string;
  /** Yes: the same document, no: a new one. */
  readonly whereQuestion: (name: string, when: string) => string;
  readonly updateReportTitle: string;
  /** Yes: keep a copy, no: without one. */
  readonly copyQuestion: (name: string, when: string) => string;
  /** Of what stood in a document before it was written anew. */
  readonly copyName: (name: string, time: string) => string;
  readonly cancelled: string;
  readonly noReportYet: string;
  readonly documentGone: (name: string) => string;
  /** Drive does not show it: another account made it. */
  readonly documentOfColleague: (name: string, user: string) => string;
  /** Said of a new document, where the last one is another account's. */
  readonly newBesideColleagues: (name: string, user: string) => string;
  readonly documentTrashed: (name: string) => string;
  readonly documentNotOurs: (name: string) => string;
  readonly documentNotWritable: (name: string) => string;
  readonly copyFailed: (name: string, detail: string) => string;
  readonly updateFailed: (name: string, copy: string | null, detail: string) => string;
  /** The document is written anew, but 변경기록 could not be completed. */
  readonly updateNotRecorded: (name: string, detail: string) => string;
  readonly pdfNotMade: (detail: string) => string;
  readonly workbookChanged: string;
  readonly failsNotAccepted: (fails: number) => string;
  readonly badRequest: string;
  /** What a file form is called, without its ending. */
  readonly fileForm: Readonly<Record<'hwpx' | 'word' | 'pdf' | 'html' | 'json', string>>;
  readonly protectionDescription: string;
  readonly amountHelp: string;
  readonly countHelp: string;
  readonly choiceHelp: (choices: readonly string[]) => string;
  readonly suggestionHelp: string;
  readonly dateHelp: string;
  readonly headline: {
    readonly budget: string;
    readonly executionRate: (asOf: string) => string;
    readonly rateText: (figures: {
      readonly percent: string;
      readonly numerator: string;
      readonly denominator: string;
      readonly unit: string;
      readonly basis: string;
    }) => string;
    readonly staffing: (asOf: string) => string;
    readonly staffingText: (figures: {
      readonly authorized: string;
      readonly actual: string;
      readonly headcount: string;
    }) => string;
    readonly checks: string;
    readonly checksText: (counts: {
      readonly fails: number;
      readonly roundings: number;
      readonly questions: number;
      readonly waived: number;
      readonly notRun: number;
    }) => string;
  };
}
