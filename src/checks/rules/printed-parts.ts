/** Sums that 원문표기 states beside their parts: `커뮤니티 계` against `커뮤니티 소상공인` and its other namesakes in the same place. */
import type { CheckedWorkbook } from '../checked-workbook';
import type { Finding } from '../finding';
import { addTo, groupBy } from '../grouped';
import { plainText } from '../printed/printed-measure';
import { intervalOf, type PrintedNumber } from '../printed/printed-number';
import { printedStatements } from '../printed/printed-statements';
import type { CheckRule } from '../rule';
import { compareSum, type WitnessValue } from '../sums/compare-sum';
import { wonIn } from '../../ledger/unit';

export interface PrintedPartsDetail {
  readonly code: 'differs' | 'rounding';
  readonly item: string;
  readonly place: string;
  readonly parts: readonly string[];
  readonly witness: readonly WitnessValue[];
}

export const printedParts: CheckRule<'printed-parts'> = {
  id: 'printed-parts',
  check(workbook) {
    let compared = 0;
    const findings: Finding<'printed-parts'>[] = [];
    for (const entries of placesOf(workbook).values())
      for (const { total, parts } of sumsIn(entries, workbook.names.printedItems.sum)) {
        compared += 1;
        for (const finding of compare(total, parts, workbook)) findings.push(finding);
      }
    return { compared, findings };
  },
};

/** Rows that no table says anything about, by place and number. */
function placesOf(workbook: CheckedWorkbook): ReadonlyMap<string, readonly PrintedNumber[]> {
  const places = new Map<string, PrintedNumber[]>();
  for (const { entry, number, budget, status } of printedStatements(workbook)) {
    if (number === null || budget !== null || status !== null) continue;
    addTo(places, `${entry.place}/${entry.number}`, number);
  }
  return places;
}

function sumsIn(
  entries: readonly PrintedNumber[],
  sumWords: readonly string[],
): readonly { readonly total: PrintedNumber; readonly parts: readonly PrintedNumber[] }[] {
  const byFirstWord = groupBy(entries, (number) => wordsOf(number)[0] ?? '');
  return [...byFirstWord.values()].flatMap((namesakes) =>
    namesakes.flatMap((total) => {
      const words = wordsOf(total);
      const prefix = words.slice(0, -1).join(' ');
      if (prefix === '' || !isSum(total, sumWords)) return [];
      const others = namesakes.filter((other) => wordsOf(other).join(' ').startsWith(`${prefix} `));
      // 목표, 전년, 비율 stand beside a sum and are no part of it.
      const parts = others.filter(
        (other) =>
          !isSum(other, sumWords) && isOfOneKind(total, other) && !standsBeside.test(other.entry.item),
      );
      // Two sums of one name are not the sum of the same parts.
      return others.length - parts.length > 1 || parts.length < 2 ? [] : [{ total, parts }];
    }),
  );
}

const standsBeside = /목표|계획|전년|평균|대비|달성|만족|비율|[가-힣](?:률|율)(?:\s|$)/;

function isOfOneKind(total: PrintedNumber, part: PrintedNumber): boolean {
  return total.moneyUnit === null
    ? plainText(total.entry.unit) === plainText(part.entry.unit)
    : part.moneyUnit !== null;
}

function isSum(number: PrintedNumber, sumWords: readonly string[]): boolean {
  return sumWords.includes(plainText(wordsOf(number).slice(-1).join('')));
}

function wordsOf({ entry }: PrintedNumber): readonly string[] {
  return entry.item.split(/\s+/).filter((word) => word !== '');
}

function compare(
  total: PrintedNumber,
  parts: readonly PrintedNumber[],
  { ledger }: CheckedWorkbook,
): readonly Finding<'printed-parts'>[] {
  const rounding = ledger.records.settings.displayRounding;
  if (parts.some((part) => (part.moneyUnit === null) !== (total.moneyUnit === null))) return [];
  const valueOf = ({ value, moneyUnit }: PrintedNumber): number =>
    moneyUnit === null ? value : Math.round(value * wonIn(moneyUnit));
  const outcome = compareSum(
    {
      name: total.entry.item,
      value: valueOf(total),
      interval: intervalOf(total, rounding),
      decimals: total.decimals,
      moneyUnit: total.moneyUnit,
      unitName: total.entry.unit,
    },
    parts.map((part) => ({
      name: part.entry.item,
      sign: 1,
      value: valueOf(part),
      interval: intervalOf(part, rounding),
      cell: part.entry.source,
      blank: false,
    })),
    rounding,
  );
  if (outcome.tie === 'holds') return [];
  return [
    {
      rule: 'printed-parts',
      severity: outcome.tie,
      subject: `${total.entry.place}/${total.entry.number}/${total.entry.item}`,
      cells: [total.entry.source, ...parts.map((part) => part.entry.source)],
      figures: outcome.figures,
      detail: {
        code: outcome.tie === 'fail' ? 'differs' : 'rounding',
        item: total.entry.item,
        place: total.entry.place,
        parts: parts.map((part) => part.entry.item),
        witness: outcome.tie === 'rounding' ? outcome.witness : [],
      },
    },
  ];
}
