/** What is wrong with typed cells, as codes and parameters; the words are in the locale. */
import type { CellSource } from '../ledger/entry';

/** A place a problem is at: a whole sheet, or one cell of it. */
export interface ProblemPlace {
  readonly sheet: string;
  /** A1 address; absent when the whole sheet is meant. */
  readonly address?: string;
}

/** Why the typed cells cannot be used as they are. */
export type InputProblem = { readonly place: ProblemPlace } & (
  | { readonly code: 'missingSheet' }
  | { readonly code: 'missingColumn'; readonly header: string }
  | { readonly code: 'repeatedColumn'; readonly header: string }
  /** `head` is the number of the head row, as the sheet counts. */
  | { readonly code: 'recordAboveHead'; readonly head: number }
  | { readonly code: 'missingSetting'; readonly item: string }
  | { readonly code: 'emptySetting'; readonly item: string }
  | { readonly code: 'repeatedSetting'; readonly item: string; readonly first: string }
  | { readonly code: 'notANumber'; readonly header: string; readonly text: string }
  | { readonly code: 'twoNumbers'; readonly header: string; readonly text: string }
  | { readonly code: 'notWhole'; readonly header: string; readonly text: string }
  | { readonly code: 'tooLarge'; readonly header: string; readonly text: string }
  | { readonly code: 'belowOneWon'; readonly header: string; readonly text: string }
  | { readonly code: 'errorValue'; readonly header: string; readonly text: string }
  | { readonly code: 'dateNotExpected'; readonly header: string; readonly text: string }
  | { readonly code: 'notADate'; readonly header: string; readonly text: string }
  | { readonly code: 'dateAsText'; readonly header: string; readonly text: string }
  | {
      readonly code: 'notAChoice';
      readonly header: string;
      readonly text: string;
      readonly choices: readonly string[];
    }
  /** A list of parts of the report names one that there is none of. */
  | {
      readonly code: 'unknownPart';
      readonly header: string;
      readonly text: string;
      readonly choices: readonly string[];
    }
  | { readonly code: 'repeatedPart'; readonly header: string; readonly text: string }
  | {
      readonly code: 'notAColour';
      readonly header: string;
      readonly text: string;
      readonly choices: readonly string[];
    }
  | { readonly code: 'notAPercent'; readonly header: string; readonly text: string }
  | { readonly code: 'required'; readonly header: string }
  | { readonly code: 'tooLong'; readonly header: string; readonly length: number; readonly limit: number }
  /** A line, its period and its group make one key. */
  | { readonly code: 'tooLongTogether'; readonly length: number; readonly limit: number }
  | { readonly code: 'duplicateLine'; readonly record: string; readonly first: string }
  | { readonly code: 'duplicatePeriod'; readonly name: string; readonly first: string }
  | {
      readonly code: 'programNameDiffers';
      readonly number: string;
      readonly name: string;
      readonly other: string;
      readonly first: string;
    }
  | {
      readonly code: 'programGroupDiffers';
      readonly number: string;
      readonly name: string;
      readonly other: string;
      readonly first: string;
    }
  | { readonly code: 'wholeAndSplit'; readonly number: string; readonly first: string }
  | { readonly code: 'unknownProgram'; readonly number: string }
  | { readonly code: 'unknownSubProgram'; readonly number: string; readonly name: string }
  | { readonly code: 'unknownPeriod'; readonly name: string }
  | { readonly code: 'duplicateExecution'; readonly record: string; readonly first: string }
  | { readonly code: 'periodEndsBeforeStart' }
  | { readonly code: 'unknownSideTable'; readonly name: string }
  | { readonly code: 'notASideTablePlace'; readonly text: string }
);

/** The place of a typed cell. */
export function placeOf(source: CellSource): ProblemPlace {
  return { sheet: source.sheet, address: source.address };
}
