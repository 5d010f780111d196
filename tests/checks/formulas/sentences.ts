/** Findings of the rule as people read them. */
import type { Finding } from '../../../src/checks/finding';
import { formulasWords } from '../../../src/locale/findings/formulas';

export function koreanFormulas(findings: readonly Finding<'formulas'>[]): readonly string[] {
  return findings.map(({ detail, figures }) => formulasWords.ko.sentence(detail, figures));
}

export function englishFormulas(findings: readonly Finding<'formulas'>[]): readonly string[] {
  return findings.map(({ detail, figures }) => formulasWords.en.sentence(detail, figures));
}
