/** What a check found, as plain data: it crosses to the sidebar and to the command line. */
import type { CheckCounts } from '../checks/sheet/check-sheet-words';
import type { AnyFinding, FindingAnswer, RuleId, Severity } from '../checks/finding';
import type { CheckReport } from '../checks/run-checks';
import { fingerprintOf, type Judgement } from '../checks/waivers';
import { findingSentence, type CheckWords } from '../locale/check-words';

export interface CheckOutcome {
  readonly counts: CheckCounts;
  /** Fails first, then roundings, then questions. */
  readonly findings: readonly FindingOutcome[];
  readonly rules: readonly {
    readonly rule: RuleId;
    readonly title: string;
    readonly compared: number;
    /** Why it could not be run; null where it could. */
    readonly failure: string | null;
  }[];
}

export interface FindingOutcome {
  readonly rule: RuleId;
  readonly title: string;
  readonly severity: Severity;
  readonly state: 'active' | 'waived' | 'returned';
  readonly subject: string;
  /** Of the figures it was found with; a waiver holds for no others. */
  readonly fingerprint: string;
  /** The first is where to look first. */
  readonly cells: readonly { readonly sheet: string; readonly address: string }[];
  readonly sentence: string;
  /** As printed; null where the finding is about no single sum. */
  readonly figures: {
    readonly stated: string;
    readonly computed: string;
    readonly difference: string;
    readonly unit: string;
  } | null;
  /** What can be answered besides a waiver; null where nothing can. */
  readonly answer: FindingAnswer | null;
  readonly waiver: { readonly reason: string; readonly by: string; readonly until: string } | null;
}

export function checkOutcomeOf(
  report: CheckReport,
  judgement: Judgement,
  counts: CheckCounts,
  words: CheckWords,
): CheckOutcome {
  return {
    counts,
    findings: judgement.findings.map((judged): FindingOutcome => {
      const { finding, state } = judged;
      const { rule, severity, subject, cells, figures } = finding;
      return {
        rule,
        title: words.rule[rule].title,
        severity,
        state,
        subject,
        fingerprint: fingerprintOf(finding),
        cells: cells.map(({ sheet, address }) => ({ sheet, address })),
        sentence: findingSentence(finding, words),
        figures: figures ?? null,
        answer: answerTo(finding),
        waiver:
          judged.state === 'active'
            ? null
            : { reason: judged.waiver.reason, by: judged.waiver.by, until: judged.waiver.until },
      };
    }),
    rules: report.rules.map(({ id, compared, failure }) => ({
      rule: id,
      title: words.rule[id].title,
      compared,
      failure,
    })),
  };
}

function answerTo({ detail, rule }: AnyFinding): FindingAnswer | null {
  if (rule === 'names' || (rule === 'hidden-characters' && detail.names > 0)) return 'applyName';
  return rule === 'total-rows' && detail.code === 'named' && detail.moved.length > 0 ? 'moveTotal' : null;
}
