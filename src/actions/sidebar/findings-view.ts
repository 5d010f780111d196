/** What the sidebar's view 점검 shows. */
import type { CheckOutcome, FindingOutcome } from '../check-outcome';
import type { CheckCounts } from '../../checks/sheet/check-sheet-words';
import type { RuleId, Severity } from '../../checks/finding';
import type { IsoDate } from '../../ledger/records';

export interface FindingsView {
  readonly counts: CheckCounts;
  /** Fails first, then roundings, then questions; waived ones last. */
  readonly findings: readonly FindingOutcome[];
  /** Findings that are not listed, by severity: more would only slow the page down. */
  readonly leftOut: Readonly<Record<Severity, number>>;
}

export const treatmentChoices = ['waive', 'applyName', 'moveTotal', 'none'] as const;

/** What somebody decides about a finding. Deciding the same twice is deciding it once. */
export interface Treatment {
  readonly rule: RuleId;
  readonly subject: string;
  /** Of the figures that were seen: a waiver holds for no others. */
  readonly fingerprint: string;
  readonly treatment: (typeof treatmentChoices)[number];
  readonly reason: string;
  /** Last day the waiver holds; empty where it has none. */
  readonly until: IsoDate;
}

/** Enough for anybody to read; the sheet 점검 has the others. */
const listedFindings = 1_000;

export function findingsViewOf({ counts, findings }: CheckOutcome): FindingsView {
  const open = findings.filter(({ state }) => state !== 'waived');
  const waived = findings.filter(({ state }) => state === 'waived');
  const leftOut = { fail: 0, rounding: 0, question: 0 };
  for (const { severity } of open.slice(listedFindings)) leftOut[severity] += 1;
  return {
    counts,
    findings: [...open.slice(0, listedFindings), ...waived.slice(0, listedFindings)],
    leftOut,
  };
}
