/** How earlier versions said what a finding says: a waiver given then holds on, as long as the figures stand. */
import type { AnyFinding, Severity } from './finding';

/** What a waiver's fingerprint was made of, in its order; null where nothing was ever said otherwise. */
export function formerWording({ rule, severity, detail }: AnyFinding): {
  readonly severity: Severity;
  readonly detail: unknown;
} | null {
  // In 0.1.0 a shortfall was an 오류 under one code with an excess, an excess that ties with 예산액 was a 확인, and nobody looked for work that is over.
  if (rule !== 'period-sums') return null;
  const { code, name, periods, blanks, isChanged, witness } = detail;
  return code === 'exceeds' || code === 'short'
    ? { severity: 'fail', detail: { code: 'differs', name, periods, blanks, isChanged, witness } }
    : {
        severity: code === 'tiesToOriginalBudget' ? 'question' : severity,
        detail: { code, name, periods, blanks, isChanged, witness },
      };
}
