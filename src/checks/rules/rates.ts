/** Printed rates against numerator and denominator: 집행률, 구성비, 결원율, with the printed decimals. */
import { printPercent } from '../../ledger/display';
import type { CellSource } from '../../ledger/entry';
import type { Ledger, LedgerLine } from '../../ledger/ledger';
import type { ProgramNumber, RateBasis } from '../../ledger/records';
import { placeName, unreadableCells, type CheckedWorkbook } from '../checked-workbook';
import type { Interval } from '../feasibility/interval';
import type { Finding, FindingFigures } from '../finding';
import { AmountTerms, type LedgerAmount } from '../printed/amount-terms';
import { linesOf, scopeKey } from '../printed/budget-scope';
import { percentagesOf, type PrintedNumber } from '../printed/printed-number';
import { printedStatements } from '../printed/printed-statements';
import type { CheckRule } from '../rule';
import { sumOfParts, valueOfParts } from '../sums/compare-sum';
import { amountPart } from '../sums/entry-part';
import { readDateText } from '../../tables/date-text';

export interface RatesDetail {
  /** `otherBasis`: it is right on the basis that 설정 does not name. */
  readonly code: 'differs' | 'otherBasis' | 'rounding';
  readonly measure: 'executionRate' | 'share' | 'vacancyRate';
  readonly basis: RateBasis;
  readonly item: string;
  readonly name: string;
}

/** Typed amounts added up. */
interface Sum {
  readonly value: number;
  readonly interval: Interval;
  /** The first of them. */
  readonly cells: readonly CellSource[];
  /** Whether every one of them could be read. */
  readonly isReadable: boolean;
}

interface Ratio {
  readonly numerator: Sum;
  readonly denominator: Sum;
}

/** More cells than anyone would follow are not named. */
const namedCells = 20;

export const rates: CheckRule<'rates'> = {
  id: 'rates',
  check(workbook) {
    const { ledger } = workbook;
    const { settings } = ledger.records;
    const unreadable = unreadableCells(workbook);
    const sumOf = sumReader(workbook, unreadable);
    const rated = numbersWithExecution(ledger);
    const everything = sumOf('budget', linesOf({ kind: 'total' }, ledger));
    let compared = 0;
    const findings: Finding<'rates'>[] = [];
    for (const { entry, number, budget: stated } of printedStatements(workbook)) {
      if (stated === null || number === null || number.isNil) continue;
      const { measure, scope } = stated;
      if (measure !== 'executionRate' && measure !== 'share') continue;
      const day = readDateText(entry.asOf);
      if (measure === 'executionRate' && day !== null && day !== settings.executionAsOf) continue;
      const lines = linesOf(scope, ledger);
      // A rate rolls up over the lines that have execution, as the report prints it; one over all lines is accepted too.
      const withExecution = lines.filter(({ line }) => rated.has(line.number));
      const ratioOn = (basis: RateBasis): readonly Ratio[] =>
        measure === 'share'
          ? [{ numerator: sumOf('budget', lines), denominator: everything }]
          : [withExecution, lines].map((own) => ({
              numerator: sumOf('spent', own),
              denominator: sumOf(basis, own),
            }));
      const [ratio] = ratioOn(settings.rateBasis);
      if (ratio === undefined || !ratio.numerator.isReadable || !ratio.denominator.isReadable) continue;
      // Over a budget that nobody typed yet there is no rate.
      if (ratio.denominator.value <= 0) continue;
      compared += 1;
      const readings = percentagesOf(number);
      const holdsOn = (basis: RateBasis): boolean =>
        ratioOn(basis).some((each) => readings.some((reading) => isWithin(reading, exactOf(each))));
      if (holdsOn(settings.rateBasis)) continue;
      const other: RateBasis = settings.rateBasis === 'budget' ? 'currentBudget' : 'budget';
      const isOther = measure === 'executionRate' && holdsOn(other);
      const canBe = ratioOn(settings.rateBasis).some((each) =>
        readings.some((reading) => isWithin(reading, rangeOf(each))),
      );
      findings.push({
        rule: 'rates',
        severity: isOther ? 'question' : canBe ? 'rounding' : 'fail',
        subject: `${measure}/${scopeKey(scope)}/${entry.place}`,
        cells: [entry.source, ...[...ratio.numerator.cells, ...ratio.denominator.cells].slice(0, namedCells)],
        figures: rateFigures(readings, exactOf(ratio).low, percentOf(ratio)),
        detail: {
          code: isOther ? 'otherBasis' : canBe ? 'rounding' : 'differs',
          measure,
          basis: isOther ? other : settings.rateBasis,
          item: entry.item,
          name: entry.printedName,
        },
      });
    }
    const vacancies = vacancyRates(workbook, unreadable);
    return { compared: compared + vacancies.compared, findings: [...findings, ...vacancies.findings] };
  },
};

/** 결원율 = (정원 − 현원) ÷ 정원, of a grade or of all; more people than posts are no vacancy. */
function vacancyRates(
  workbook: CheckedWorkbook,
  unreadable: ReadonlySet<string>,
): { readonly compared: number; readonly findings: readonly Finding<'rates'>[] } {
  const { staff, settings } = workbook.ledger.records;
  let compared = 0;
  const findings: Finding<'rates'>[] = [];
  for (const { entry, number, status } of printedStatements(workbook)) {
    if (status?.table !== 'staffing' || status.measure !== 'vacancyRate') continue;
    const grades = staff.filter(({ grade }) => status.grade === null || grade === status.grade);
    const cells = grades.flatMap(({ authorized, actual }) => [authorized.source, actual.source]);
    const authorized = grades.reduce((sum, grade) => sum + grade.authorized.count, 0);
    const actual = grades.reduce((sum, grade) => sum + grade.actual.count, 0);
    if (number === null || number.isNil || authorized === 0) continue;
    if (cells.some((cell) => unreadable.has(placeName(cell)))) continue;
    compared += 1;
    const rate = { numerator: Math.max(0, authorized - actual), denominator: authorized };
    const percent = (rate.numerator / rate.denominator) * 100;
    const readings = percentagesOf(number);
    if (readings.some((reading) => isWithin(reading, { low: percent, high: percent }))) continue;
    findings.push({
      rule: 'rates',
      severity: 'fail',
      subject: `vacancyRate/${status.grade ?? ''}/${entry.place}`,
      cells: [entry.source, ...cells.slice(0, namedCells)],
      figures: rateFigures(readings, percent, printPercent(rate)),
      detail: {
        code: 'differs',
        measure: 'vacancyRate',
        basis: settings.rateBasis,
        item: entry.item,
        name: '',
      },
    });
  }
  return { compared, findings };
}

function numbersWithExecution({ groups }: Ledger): ReadonlySet<ProgramNumber> {
  const programs = groups.flatMap((group) => group.programs);
  return new Set(programs.filter(({ hasExecution }) => hasExecution).map(({ number }) => number));
}

function sumReader(
  { ledger }: CheckedWorkbook,
  unreadable: ReadonlySet<string>,
): (measure: LedgerAmount, lines: readonly LedgerLine[]) => Sum {
  const terms = new AmountTerms(ledger);
  const rounding = ledger.records.settings.displayRounding;
  return (measure, lines) => {
    const parts = terms
      .of(measure, lines)
      .map(({ entry, sign }) => amountPart(entry.source.record, entry, sign, rounding));
    return {
      value: valueOfParts(parts),
      interval: sumOfParts(parts),
      cells: parts.slice(0, namedCells).map(({ cell }) => cell),
      isReadable: parts.every(({ cell }) => !unreadable.has(placeName(cell))),
    };
  };
}

function exactOf({ numerator, denominator }: Ratio): Interval {
  const ratio = (numerator.value / denominator.value) * 100;
  return { low: ratio, high: ratio };
}

/** The rates that the printed amounts leave possible, in percent. */
function rangeOf({ numerator, denominator }: Ratio): Interval {
  const above = numerator.interval;
  const below = denominator.interval;
  if (below.low <= 0) return { low: -Infinity, high: Infinity };
  return {
    low: (Math.min(above.low, 0) / below.low + Math.max(above.low, 0) / below.high) * 100,
    high: (above.high / below.low) * 100,
  };
}

function isWithin({ value, decimals }: PrintedNumber, range: Interval): boolean {
  // Half a printed digit, and what binary fractions lose.
  const reach = 10 ** -decimals / 2 + 1e-9;
  return range.high >= value - reach && range.low <= value + reach;
}

/** The reading that comes nearest is what was meant. */
function rateFigures(
  [asTyped, ...others]: readonly [PrintedNumber, ...PrintedNumber[]],
  percent: number,
  computed: string,
): FindingFigures {
  const meant = others.reduce(
    (nearest, other) =>
      Math.abs(other.value - percent) < Math.abs(nearest.value - percent) ? other : nearest,
    asTyped,
  );
  return {
    stated: meant === asTyped ? asTyped.entry.value.replace(/%$/, '') : String(meant.value).replace('-', '△'),
    computed,
    difference: differenceText(meant.value, computed, Math.max(1, meant.decimals)),
    unit: '%',
  };
}

function percentOf({ numerator, denominator }: Ratio): string {
  return printPercent({ numerator: numerator.value, denominator: denominator.value });
}

function differenceText(stated: number, computed: string, decimals: number): string {
  const value = stated - Number(computed.replace(/,/g, '').replace('△', '-'));
  return Number.isFinite(value) ? `${value < 0 ? '△' : ''}${Math.abs(value).toFixed(decimals)}` : '-';
}
