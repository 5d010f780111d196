/** Whether an 실적 period's amounts are of the period alone or of the year so far: what the budget says under each reading. */
import { countPeriods, type CountedPeriod } from '../../ledger/periods';
import type { Period } from '../../ledger/records';
import type { CheckedWorkbook } from '../checked-workbook';
import { addTo } from '../grouped';
import { decidableLines, type DecidableLine } from './decidable-lines';
import { LineSums, type Fit } from './line-sum';

export interface PeriodReading {
  readonly period: CountedPeriod;
  /** The periods as they count when the amounts are read the other way. */
  readonly otherwise: readonly CountedPeriod[];
  /** Lines with an amount in it that tie with their 예산현액 as 입력 방식 says, and the other way. */
  readonly declaredTies: number;
  readonly otherTies: number;
  /** Lines that tie better one way than the other. */
  readonly deciding: readonly DecidableLine[];
  /** Lines that tie the other way only. */
  readonly mended: readonly DecidableLine[];
  /** Whether the lines say that 입력 방식 is wrong. */
  readonly isContradicted: boolean;
}

/** So many lines have to speak against 입력 방식: one may be a coincidence. */
const fewestContradictions = 2;

/**
 * One reading for each 실적 period after the first that has amounts; of several with one name for the first. A line ties under the readings that fit it best, so that small
 * amounts, which rounding would forgive either way, still decide. Without a plan for the rest of the year nothing has to tie.
 */
export function periodReadings(
  workbook: CheckedWorkbook,
  lines: readonly DecidableLine[] = decidableLines(workbook),
  sums: LineSums = new LineSums(workbook),
): readonly PeriodReading[] {
  const { periods } = workbook.ledger;
  const measured = linesByPeriod(lines);
  const hasPlan = periods.some(({ kind }) => kind === 'planned');
  const firstEnd = periods.find(({ end }) => end !== '')?.end ?? '';
  const first = new Map([...periods].reverse().map((period) => [period.name, period]));
  return periods.flatMap((period): readonly PeriodReading[] => {
    const own = first.get(period.name) === period ? (measured.get(period.name) ?? []) : [];
    if (period.kind !== 'actual' || period.end <= firstEnd || own.length === 0) return [];
    const readings = otherReadings(period, workbook).map((otherwise) =>
      readingOf(period, otherwise, hasPlan ? own : [], workbook, sums),
    );
    return readings.sort((one, other) => other.otherTies - one.otherTies).slice(0, 1);
  });
}

/** Lines whose sum does not tie only because 입력 방식 of a period is wrong. */
export function mendedByReading(readings: readonly PeriodReading[]): ReadonlySet<DecidableLine> {
  return new Set(readings.filter((reading) => reading.isContradicted).flatMap(({ mended }) => mended));
}

/** Lines by the periods in which a number or "-" was typed for them. */
function linesByPeriod(lines: readonly DecidableLine[]): ReadonlyMap<string, readonly DecidableLine[]> {
  const byPeriod = new Map<string, DecidableLine[]>();
  for (const line of lines)
    for (const { period, amount } of line.line.execution) {
      if (amount.state !== 'blank' && line.hasBudget) addTo(byPeriod, period, line);
    }
  return byPeriod;
}

/** The period by itself read the other way; a cumulative one also together with those before it, which are seldom of another kind. */
function otherReadings(
  period: CountedPeriod,
  { ledger }: CheckedWorkbook,
): readonly (readonly CountedPeriod[])[] {
  const { periods, settings } = ledger.records;
  const entryMode = period.entryMode === 'period' ? 'cumulative' : 'period';
  const read = (isMeant: (each: Period) => boolean): readonly CountedPeriod[] =>
    countPeriods(
      periods.map((each) => (isMeant(each) ? { ...each, entryMode } : each)),
      settings.executionAsOf,
    );
  const isOwn = (each: Period): boolean => each.name === period.name;
  const isEarlierToo = (each: Period): boolean =>
    isOwn(each) || (each.kind === 'actual' && each.entryMode === 'cumulative' && each.end < period.end);
  return entryMode === 'period' && periods.some((each) => !isOwn(each) && isEarlierToo(each))
    ? [read(isOwn), read(isEarlierToo)]
    : [read(isOwn)];
}

function readingOf(
  period: CountedPeriod,
  otherwise: readonly CountedPeriod[],
  lines: readonly DecidableLine[],
  { ledger }: CheckedWorkbook,
  sums: LineSums,
): PeriodReading {
  const declaredCounting = countingOf(ledger.periods);
  const otherCounting = countingOf(otherwise);
  const deciding: DecidableLine[] = [];
  const mended: DecidableLine[] = [];
  let declaredTies = 0;
  let otherTies = 0;
  for (const line of lines) {
    const declared = sums.fit(line, declaredCounting);
    const other = sums.fit(line, otherCounting);
    if (isBestFit(declared, other)) declaredTies += 1;
    if (isBestFit(other, declared)) otherTies += 1;
    if (declared !== other) deciding.push(line);
    if (declared === 'none' && other !== 'none') mended.push(line);
  }
  const isContradicted = otherTies > declaredTies && mended.length >= fewestContradictions;
  return { period, otherwise, declaredTies, otherTies, deciding, mended, isContradicted };
}

const rank: Readonly<Record<Fit, number>> = { exact: 2, rounded: 1, none: 0 };

function isBestFit(fit: Fit, other: Fit): boolean {
  return fit !== 'none' && rank[fit] >= rank[other];
}

/** Periods to be looked up by name. */
export function countingOf(periods: readonly CountedPeriod[]): ReadonlyMap<string, CountedPeriod> {
  return new Map(periods.map((period) => [period.name, period]));
}
