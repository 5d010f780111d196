/** What a check found: codes and figures, in no language. The words are in the locale, one file a rule. */
import type { CellSource } from '../ledger/entry';
import type { FindingDetails } from './finding-details';

/**
 * - `fail`: cannot be true, whatever stands behind the printed figures.
 * - `rounding`: 단수차이, display rounding alone explains it.
 * - `question`: arithmetic cannot decide; somebody has to say.
 */
export type Severity = 'fail' | 'rounding' | 'question';

/** What somebody may answer a finding with besides a waiver: the add-on then writes typed cells. */
export type FindingAnswer = 'applyName' | 'moveTotal';

export type RuleId = keyof FindingDetails;

/** Figures as they are printed (△, commas, "-"), without their unit. */
export interface FindingFigures {
  /** As typed or printed somewhere. */
  readonly stated: string;
  /** As the parts give it. */
  readonly computed: string;
  /** stated − computed. */
  readonly difference: string;
  /** The unit of the three: 백만원, 명, %. */
  readonly unit: string;
}

export interface Finding<Rule extends RuleId = RuleId> {
  readonly rule: Rule;
  readonly severity: Severity;
  /**
   * What it is about within the rule, by record and header and never by address: `10/스마트 서울 컨퍼런스`. Rule and subject are
   * what a waiver is kept under, so that it outlives sorting and inserted rows.
   */
  readonly subject: string;
  /** The cells it names; the first is where to look first. */
  readonly cells: readonly CellSource[];
  readonly figures?: FindingFigures;
  /** Code and parameters of the sentence. */
  readonly detail: FindingDetails[Rule];
}

/** A finding of some rule, with rule and detail tied together. */
export type AnyFinding = { [Rule in RuleId]: Finding<Rule> }[RuleId];
