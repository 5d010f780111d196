/** What the sheet 점검 says, in the workbook's language. */
import type { FindingAnswer, Severity } from '../finding';
import type { CheckColumn } from './check-columns';

export interface CheckSheetWords {
  readonly title: string;
  /** First line of the notes that mark cells, by which they are known as ours. */
  readonly noteMark: string;
  readonly headers: Readonly<Record<CheckColumn, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly waived: string;
  /** A waiver whose finding is gone. */
  readonly settled: string;
  /** Behind the severity of a finding that was waived before. */
  readonly returned: Readonly<Record<'figuresChanged' | 'expired', string>>;
  readonly treatments: Readonly<Record<'waive' | FindingAnswer, string>>;
  /** `leftOut` findings are counted but not listed. */
  readonly summary: (counts: CheckCounts & { readonly time: string; readonly leftOut: number }) => string;
  /** In place of findings that are not listed. */
  readonly leftOut: (count: number) => string;
  readonly othersMore: (count: number) => string;
  readonly rulesTitle: string;
  /** Of a rule that found nothing it could look at. */
  readonly ruleComparedNothing: string;
  readonly ruleCompared: (count: number) => string;
  readonly ruleFound: (fails: number, roundings: number, questions: number) => string;
  readonly ruleFailed: (message: string) => string;
}

export interface CheckCounts {
  readonly fails: number;
  readonly roundings: number;
  readonly questions: number;
  readonly waived: number;
  readonly compared: number;
  readonly rules: number;
  /** Rules that could not be run to their end: whether what they look at holds is not known. */
  readonly notRun: number;
}
