/** What the two calls prepare and make say to each other: plain data, since it crosses to the sidebar. */
import type { CheckCounts } from '../checks/sheet/check-sheet-words';
import type { FindingOutcome } from './check-outcome';
import type { Headline } from './headlines';

/** What a report will be, before anything is written. */
export interface PreparedReport {
  /** To be given to the second call, also when it is tried again: the same request is done once. */
  readonly request: string;
  /** Of everything that was read; the second call does nothing when the workbook has changed since. */
  readonly fingerprint: string;
  readonly name: string;
  readonly chapters: readonly PreparedChapter[];
  readonly headlines: readonly Headline[];
  readonly counts: CheckCounts;
  /** The most serious ones that are not waived; `counts` says how many there are. */
  readonly findings: readonly FindingOutcome[];
  /** The document that was made last, while it is still there; null where none is. */
  readonly lastDocument: LastDocument | null;
  /** What a person should know of the workbook's state; empty where all is well. */
  readonly told: string;
}

export interface PreparedChapter {
  readonly title: string;
  readonly tables: number;
  readonly figures: number;
}

export interface LastDocument {
  readonly id: string;
  readonly name: string;
  readonly link: string;
  /** As 변경기록 has it, in the spreadsheet's time zone. */
  readonly when: string;
}

/** Whether a new document is made or the last one is written anew, with or without a copy of what stands in it. */
export const makeModes = ['new', 'update', 'copyThenUpdate'] as const;
export type MakeMode = (typeof makeModes)[number];

export interface MakeRequest {
  readonly request: string;
  readonly fingerprint: string;
  readonly mode: MakeMode;
  /** The report is made although figures in it cannot be true. */
  readonly acceptFails: boolean;
}

export interface MadeReport {
  readonly message: string;
  readonly document: { readonly id: string; readonly name: string; readonly link: string };
  /** What stood in the document before it was written anew. */
  readonly copy: { readonly name: string; readonly link: string } | null;
}
