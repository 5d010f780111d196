/** At the year's close: 예산현액 = 지출액 + 다음 연도 이월액 + 불용액, wherever 원문표기 states 불용액. */
import type { PrintedEntry } from '../../ledger/records';
import type { CheckedWorkbook } from '../checked-workbook';
import { placeName, unreadableCells } from '../checked-workbook';
import type { Finding } from '../finding';
import { AmountTerms, type LedgerAmount } from '../printed/amount-terms';
import { linesOf, scopeKey, type BudgetScope } from '../printed/budget-scope';
import type { PrintedAmount } from '../printed/printed-measure';
import { intervalOf, type PrintedNumber } from '../printed/printed-number';
import { printedStatements } from '../printed/printed-statements';
import type { CheckRule } from '../rule';
import { compareSum, sumOfParts, valueOfParts, type Part, type WitnessValue } from '../sums/compare-sum';
import { amountPart } from '../sums/entry-part';
import { wonIn } from '../../ledger/unit';

export interface ClosingIdentityDetail {
  readonly code: 'differs' | 'rounding';
  /** Whose: a programme's or group's name; empty for the total. */
  readonly name: string;
  readonly witness: readonly WitnessValue[];
}

/** More cells than anyone would follow are not named. */
const namedCells = 30;

interface Closing {
  readonly scope: BudgetScope;
  readonly place: string;
  readonly stated: Map<PrintedAmount, PrintedNumber>;
}

export const closingIdentity: CheckRule<'closing-identity'> = {
  id: 'closing-identity',
  check(workbook) {
    const closings = closingsOf(workbook);
    const terms = new AmountTerms(workbook.ledger);
    const unreadable = unreadableCells(workbook);
    return {
      compared: closings.length,
      findings: closings.flatMap((closing) => compare(closing, workbook, terms, unreadable)),
    };
  },
};

/** What is stated of one scope in one place, where 불용액 is among it. */
function closingsOf(workbook: CheckedWorkbook): readonly Closing[] {
  const closings = new Map<string, Closing>();
  for (const { entry, number, budget: found } of printedStatements(workbook)) {
    if (found === null || number === null || found.measure === 'executionRate' || found.measure === 'share')
      continue;
    if (number.moneyUnit === null) continue;
    const key = `${scopeKey(found.scope)}/${entry.place}`;
    const closing = closings.get(key) ?? { scope: found.scope, place: entry.place, stated: new Map() };
    closing.stated.set(found.measure, number);
    closings.set(key, closing);
  }
  return [...closings.values()].filter(({ stated }) => stated.has('lapsed'));
}

function compare(
  { scope, place, stated }: Closing,
  workbook: CheckedWorkbook,
  terms: AmountTerms,
  unreadable: ReadonlySet<string>,
): readonly Finding<'closing-identity'>[] {
  const { ledger, names } = workbook;
  const { displayRounding, entryUnit } = ledger.records.settings;
  const partsOf = (measure: PrintedAmount): readonly Part[] => {
    const printed = stated.get(measure);
    if (printed !== undefined) return [printedPart(printed, workbook)];
    return measure === 'carriedForward' || measure === 'lapsed'
      ? []
      : typedParts(terms, measure, scope, workbook);
  };
  const parts = [...partsOf('spent'), ...partsOf('carriedForward'), ...partsOf('lapsed')];
  const current = partsOf('currentBudget');
  const all = [...current, ...parts];
  if (all.some(({ cell }) => unreadable.has(placeName(cell)))) return [];
  const printed = stated.get('currentBudget') ?? stated.get('lapsed');
  const outcome = compareSum(
    {
      name: names.computed.currentBudget,
      value: valueOfParts(current),
      interval: sumOfParts(current),
      decimals: printed?.decimals ?? 0,
      moneyUnit: printed?.moneyUnit ?? entryUnit,
      unitName: names.units[printed?.moneyUnit ?? entryUnit],
    },
    parts,
    displayRounding,
  );
  if (outcome.tie === 'holds') return [];
  return [
    {
      rule: 'closing-identity',
      severity: outcome.tie,
      subject: `${scopeKey(scope)}/${place}`,
      cells: all.map(({ cell }) => cell).slice(0, namedCells),
      figures: outcome.figures,
      detail: {
        code: outcome.tie === 'fail' ? 'differs' : 'rounding',
        name: nameOf(scope, stated.get('lapsed')?.entry),
        witness: outcome.tie === 'rounding' ? outcome.witness : [],
      },
    },
  ];
}

function printedPart(printed: PrintedNumber, { ledger }: CheckedWorkbook): Part {
  const { value, moneyUnit, entry } = printed;
  return {
    name: entry.item,
    sign: 1,
    value: Math.round(value * (moneyUnit === null ? 1 : wonIn(moneyUnit))),
    interval: intervalOf(printed, ledger.records.settings.displayRounding),
    cell: entry.source,
    blank: false,
  };
}

function typedParts(
  terms: AmountTerms,
  measure: LedgerAmount,
  scope: BudgetScope,
  { ledger }: CheckedWorkbook,
): readonly Part[] {
  return terms
    .of(measure, linesOf(scope, ledger))
    .map(({ entry, sign }) =>
      amountPart(entry.source.record, entry, sign, ledger.records.settings.displayRounding),
    );
}

function nameOf(scope: BudgetScope, entry: PrintedEntry | undefined): string {
  return scope.kind === 'total' ? '' : (entry?.printedName ?? '');
}
