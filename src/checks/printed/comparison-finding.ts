/** A stated sum that does not hold as printed, as a finding. */
import type { FindingFigures, Severity } from '../finding';
import type { CellSource } from '../../ledger/entry';
import type { WitnessValue } from '../sums/compare-sum';
import type { BudgetComparison } from './budget-comparison';
import { nameOfLine } from '../periods/decidable-lines';
import { scopeKey, type BudgetScope } from './budget-scope';

export interface StatedSumDetail {
  readonly code: 'differs' | 'rounding';
  readonly scope: BudgetScope['kind'];
  /** 항목 as typed: 소계, 예산액. */
  readonly item: string;
  /** Group, programme or sub-programme; empty for the total. */
  readonly name: string;
  /** How many budget lines were added. */
  readonly lines: number;
  /** Amounts among them that are blank. */
  readonly blanks: number;
  /** Where it is printed: 예산 총괄표. */
  readonly places: readonly string[];
  readonly witness: readonly WitnessValue[];
}

type StatedSumRule = 'budget-totals' | 'printed-figures';

interface StatedSumFinding<Rule extends StatedSumRule> {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly subject: string;
  readonly cells: readonly CellSource[];
  readonly figures: FindingFigures;
  readonly detail: StatedSumDetail;
}

/** More cells than anyone would follow are not named. */
const namedCells = 30;

/** None where the sum holds. */
export function comparisonFinding<Rule extends StatedSumRule>(
  rule: Rule,
  { measure, scope, lines, printed, parts, outcome }: BudgetComparison,
): readonly StatedSumFinding<Rule>[] {
  if (outcome.tie === 'holds') return [];
  const [first] = printed;
  const detail: StatedSumDetail = {
    code: outcome.tie === 'fail' ? 'differs' : 'rounding',
    scope: scope.kind,
    item: first.entry.item,
    name: nameOf(scope),
    lines: lines.length,
    blanks: parts.filter((part) => part.blank).length,
    places: [...new Set(printed.map(({ entry }) => entry.place))].filter((place) => place !== ''),
    witness: outcome.tie === 'rounding' ? outcome.witness : [],
  };
  return [
    {
      rule,
      severity: outcome.tie,
      subject: `${measure}/${scopeKey(scope)}/${first.entry.place}`,
      cells: [...printed.map(({ entry }) => entry.source), ...parts.map((part) => part.cell)].slice(
        0,
        namedCells,
      ),
      figures: outcome.figures,
      detail,
    },
  ];
}

function nameOf(scope: BudgetScope): string {
  switch (scope.kind) {
    case 'total':
      return '';
    case 'group':
      return scope.group.name;
    case 'program':
      return scope.program.name || scope.program.number;
    case 'line':
      return nameOfLine(scope);
  }
}
