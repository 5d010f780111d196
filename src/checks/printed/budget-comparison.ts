/** Every sum of budget lines that 원문표기 states, against the lines themselves. */
import { placeName, unreadableCells, type CheckedWorkbook } from '../checked-workbook';
import { intersect, isEmpty, sum, type Interval } from '../feasibility/interval';
import { compareSum, sumOfParts, type Part, type SumOutcome } from '../sums/compare-sum';
import { amountPart } from '../sums/entry-part';
import { readDateText } from '../../tables/date-text';
import type { Ledger, LedgerLine } from '../../ledger/ledger';
import type { DisplayRounding } from '../../ledger/records';
import { wonIn } from '../../ledger/unit';
import { AmountTerms, type LedgerAmount } from './amount-terms';
import { linesOf, scopeKey, type BudgetScope } from './budget-scope';
import { intervalOf, type PrintedNumber } from './printed-number';
import type { PrintedMeasure } from './printed-measure';
import { printedStatements } from './printed-statements';

export interface BudgetComparison {
  readonly measure: LedgerAmount;
  readonly scope: BudgetScope;
  readonly lines: readonly LedgerLine[];
  /** The rows that state one and the same figure, one after another. */
  readonly printed: readonly [PrintedNumber, ...PrintedNumber[]];
  readonly parts: readonly Part[];
  readonly outcome: SumOutcome;
}

const ratesAndClosing: readonly PrintedMeasure[] = ['executionRate', 'share', 'carriedForward', 'lapsed'];

/** What depends on how far the year has gone, so that it is compared only as of the same day. */
const asOfADay: readonly PrintedMeasure[] = ['commitment', 'spent', 'remaining', 'planned'];

/**
 * All comparisons that can be made. A sum that differs only because one of its own parts is stated differently too is left
 * out: the part's comparison says it already.
 */
export function budgetComparisons(workbook: CheckedWorkbook): readonly BudgetComparison[] {
  const comparisons = known.get(workbook) ?? comparisonsOf(workbook);
  known.set(workbook, comparisons);
  return comparisons;
}

/** Two rules share them. */
const known = new WeakMap<CheckedWorkbook, readonly BudgetComparison[]>();

function comparisonsOf(workbook: CheckedWorkbook): readonly BudgetComparison[] {
  const { ledger } = workbook;
  const { settings } = ledger.records;
  const terms = new AmountTerms(ledger);
  const unreadable = unreadableCells(workbook);
  const knownParts = new Map<string, readonly Part[]>();
  const partsOf = (measure: LedgerAmount, scope: BudgetScope): readonly Part[] => {
    const key = `${measure}/${scopeKey(scope)}`;
    const parts =
      knownParts.get(key) ?? lineParts(terms, measure, linesOf(scope, ledger), settings.displayRounding);
    knownParts.set(key, parts);
    return parts;
  };

  const stated = new Map<string, { measure: LedgerAmount; scope: BudgetScope; printed: PrintedNumber[] }>();
  for (const { entry, number, budget: found } of printedStatements(workbook)) {
    if (found === null || number === null || number.moneyUnit === null) continue;
    if (!isLedgerAmount(found.measure)) continue;
    const day = readDateText(entry.asOf);
    if (asOfADay.includes(found.measure) && day !== null && day !== settings.executionAsOf) continue;
    // The same figure in one place and another is one statement; another figure is another.
    const key = `${found.measure}/${scopeKey(found.scope)}/${String(number.value)}/${number.moneyUnit}/${String(number.decimals)}`;
    const known = stated.get(key);
    if (known === undefined)
      stated.set(key, { measure: found.measure, scope: found.scope, printed: [number] });
    else known.printed.push(number);
  }

  const comparisons: BudgetComparison[] = [];
  for (const { measure, scope, printed } of stated.values()) {
    const [first, ...others] = printed;
    const lines = linesOf(scope, ledger);
    const parts = partsOf(measure, scope);
    if (first === undefined || parts.some((part) => unreadable.has(placeName(part.cell)))) continue;
    const outcome = compareSum(
      {
        name: first.entry.printedName === '' ? first.entry.item : first.entry.printedName,
        value: wonOf(first),
        interval: intervalOf(first, settings.displayRounding),
        decimals: first.decimals,
        moneyUnit: first.moneyUnit,
        unitName: first.entry.unit,
      },
      parts,
      settings.displayRounding,
    );
    comparisons.push({ measure, scope, lines, printed: [first, ...others], parts, outcome });
  }
  return withoutConsequences(comparisons, ledger, partsOf);
}

function isLedgerAmount(measure: PrintedMeasure): measure is LedgerAmount {
  return !ratesAndClosing.includes(measure);
}

function wonOf({ value, moneyUnit }: PrintedNumber): number {
  return Math.round(value * (moneyUnit === null ? 1 : wonIn(moneyUnit)));
}

function lineParts(
  terms: AmountTerms,
  measure: LedgerAmount,
  lines: readonly LedgerLine[],
  rounding: DisplayRounding,
): readonly Part[] {
  return lines.flatMap((each) => {
    const name = each.line.subProgram || each.line.program || each.line.number;
    return terms
      .of(measure, [each])
      .map(({ entry, sign }) =>
        amountPart(measure === 'budget' ? name : entry.source.record, entry, sign, rounding),
      );
  });
}

function withoutConsequences(
  comparisons: readonly BudgetComparison[],
  ledger: Ledger,
  partsOf: (measure: LedgerAmount, scope: BudgetScope) => readonly Part[],
): readonly BudgetComparison[] {
  const statedOtherwise = new Map<string, Interval>();
  const known = new Map<string, Interval>();
  const rounding = ledger.records.settings.displayRounding;
  const asStated = (measure: LedgerAmount, scope: BudgetScope): Interval => {
    const key = `${measure}/${scopeKey(scope)}`;
    const interval = statedOtherwise.get(key) ?? known.get(key) ?? sumOfChildren(measure, scope);
    known.set(key, interval);
    return interval;
  };
  const sumOfChildren = (measure: LedgerAmount, scope: BudgetScope): Interval => {
    const children = childrenOf(scope, ledger);
    return children.length === 0
      ? sumOfParts(partsOf(measure, scope))
      : sum(children.map((child) => asStated(measure, child)));
  };
  const kept = new Set<BudgetComparison>();
  for (const kind of ['line', 'program', 'group', 'total'] as const)
    for (const comparison of comparisons) {
      const { measure, scope, outcome, printed } = comparison;
      if (scope.kind !== kind) continue;
      const [first] = printed;
      const stated = intervalOf(first, rounding);
      const children = childrenOf(scope, ledger);
      const follows =
        outcome.tie === 'fail' &&
        children.length > 0 &&
        !isEmpty(intersect(stated, sum(children.map((child) => asStated(measure, child)))));
      if (follows) continue;
      kept.add(comparison);
      if (outcome.tie === 'fail') statedOtherwise.set(`${measure}/${scopeKey(scope)}`, stated);
    }
  return comparisons.filter((comparison) => kept.has(comparison));
}

function childrenOf(scope: BudgetScope, ledger: Ledger): readonly BudgetScope[] {
  switch (scope.kind) {
    case 'total':
      return ledger.groups.map((group) => ({ kind: 'group', group }));
    case 'group':
      return scope.group.programs.map((program) => ({ kind: 'program', program }));
    case 'program':
      return scope.program.lines.map((line) => ({ kind: 'line', program: scope.program, line }));
    case 'line':
      return [];
  }
}
