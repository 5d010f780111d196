/** The same figure in different places: 원문표기 against the typed cell it repeats, and one printed place against another. */
import type { DisplayRounding } from '../../ledger/records';
import type { CheckedWorkbook } from '../checked-workbook';
import { intersect, isEmpty } from '../feasibility/interval';
import type { Finding } from '../finding';
import { addTo } from '../grouped';
import { budgetComparisons } from '../printed/budget-comparison';
import { comparisonFinding, type StatedSumDetail } from '../printed/comparison-finding';
import { plainText } from '../printed/printed-measure';
import { intervalOf, percentagesOf, type PrintedNumber } from '../printed/printed-number';
import { printedStatements } from '../printed/printed-statements';
import type { CheckRule } from '../rule';

export type PrintedFiguresDetail =
  | StatedSumDetail
  /** Number and name lead to no budget line. */
  | {
      readonly code: 'noTarget';
      readonly item: string;
      readonly number: string;
      readonly name: string;
    }
  | { readonly code: 'noNumber'; readonly item: string; readonly value: string }
  | {
      readonly code: 'printedTwice';
      readonly item: string;
      /** Place and value with unit, in the order they stand in 원문표기. */
      readonly statements: readonly { readonly place: string; readonly value: string }[];
    };

export const printedFigures: CheckRule<'printed-figures'> = {
  id: 'printed-figures',
  check(workbook) {
    const repeats = repeatsOf(workbook);
    const comparisons = budgetComparisons(workbook).filter(({ lines }) => lines.length === 1);
    return {
      compared: comparisons.length + repeats.compared,
      findings: [
        ...comparisons.flatMap((comparison) => comparisonFinding('printed-figures', comparison)),
        ...repeats.findings,
        ...uncompared(workbook),
      ],
    };
  },
};

/** Items that follow from nothing in the tables, but are printed more than once. */
function repeatsOf(workbook: CheckedWorkbook): {
  readonly compared: number;
  readonly findings: readonly Finding<'printed-figures'>[];
} {
  const { settings } = workbook.ledger.records;
  const byItem = new Map<string, PrintedNumber[]>();
  for (const { entry, number, budget, status } of printedStatements(workbook)) {
    const item = plainText(entry.item);
    if (number === null || item === '' || budget !== null || status !== null) continue;
    addTo(byItem, `${entry.number}/${item}`, number);
  }
  let compared = 0;
  const findings: Finding<'printed-figures'>[] = [];
  for (const [key, numbers] of byItem) {
    const [first, ...others] = numbers;
    if (first === undefined || others.length === 0) continue;
    const same = others.filter((other) => isSameThing(first, other));
    compared += same.length;
    const different = same.filter((other) => !canBeSame(first, other, settings.displayRounding));
    if (different.length === 0) continue;
    const all = [first, ...different];
    findings.push({
      rule: 'printed-figures',
      severity: 'fail',
      subject: `item/${key}`,
      cells: all.map(({ entry }) => entry.source),
      detail: {
        code: 'printedTwice',
        item: first.entry.item,
        statements: all.map(({ entry }) => ({ place: entry.place, value: `${entry.value}${entry.unit}` })),
      },
    });
  }
  return { compared, findings };
}

/** In one place an item may stand for several things by their names; in another it is the same item again. */
function isSameThing(one: PrintedNumber, other: PrintedNumber): boolean {
  const sameKind = (one.moneyUnit === null) === (other.moneyUnit === null);
  const sameName = plainText(one.entry.printedName) === plainText(other.entry.printedName);
  const sameDay = one.entry.asOf === '' || other.entry.asOf === '' || one.entry.asOf === other.entry.asOf;
  return sameKind && sameDay && (sameName || one.entry.place !== other.entry.place);
}

function canBeSame(one: PrintedNumber, other: PrintedNumber, rounding: DisplayRounding): boolean {
  if (!isPercent(one) || !isPercent(other))
    return !isEmpty(intersect(intervalOf(one, rounding), intervalOf(other, rounding)));
  return percentagesOf(one).some((own) =>
    percentagesOf(other).some((each) => {
      // The one with fewer decimals may be the other rounded; with as many they are the same or not.
      const step = 10 ** -Math.min(own.decimals, each.decimals);
      const reach = own.decimals === each.decimals ? 0 : step / 2;
      return Math.abs(own.value - each.value) <= reach + 1e-9;
    }),
  );
}

function isPercent({ entry }: PrintedNumber): boolean {
  return /^[%％]$/.test(plainText(entry.unit)) || /[%％]$/.test(entry.value.trim());
}

/** Rows that look checked and are not: a reader takes silence for a figure that ties. */
function uncompared(workbook: CheckedWorkbook): readonly Finding<'printed-figures'>[] {
  const found = new Map<string, Finding<'printed-figures'>>();
  const hasBudget = workbook.ledger.groups.length > 0;
  for (const { entry, number, isLost, status } of printedStatements(workbook)) {
    const isText = number === null && entry.value.trim() !== '';
    if (!isText && (!isLost || !hasBudget || number === null || status !== null)) continue;
    const { item, value } = entry;
    const detail: PrintedFiguresDetail = isText
      ? { code: 'noNumber', item, value }
      : { code: 'noTarget', item, number: entry.number, name: entry.printedName };
    const subject = `${detail.code}/${entry.place}/${entry.number}/${entry.item}/${entry.printedName}`;
    found.set(subject, {
      rule: 'printed-figures',
      severity: 'question',
      subject,
      cells: [...(found.get(subject)?.cells ?? []), entry.source],
      detail,
    });
  }
  return [...found.values()];
}
