/** What the add-on says to its user: outcomes, questions and input problems. Codes become sentences only here. */
import type { InputProblem } from '../tables/input-problem';

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
  readonly notOurs: string;
  readonly tablesNotEmpty: (sheets: readonly string[]) => string;
  readonly unexpected: (detail: string) => string;
  readonly tablesMade: (made: number, kept: number) => string;
  readonly exampleLoaded: string;
  readonly checked: (counts: {
    readonly fails: number;
    readonly roundings: number;
    readonly questions: number;
    readonly waived: number;
    /** Rules that could not be run to their end. */
    readonly notRun: number;
  }) => string;
  /** 면제 that could not be taken, by what is missing. */
  readonly waiversRefused: (withoutReason: number, withoutDay: number) => string;
  /** How many cells have one spelling now, and how many were left alone since they changed or hold a formula. */
  readonly namesApplied: (cells: number, leftAlone: number) => string;
  readonly treatmentHelp: string;
  readonly reportMade: string;
  readonly openReport: string;
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
