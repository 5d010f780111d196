/** Whether 실적 periods are typed as 입력 방식 says: amounts of the period alone, or of the year so far. */
import { amountDisplayOf, printAmount, printPercent } from '../../ledger/display';
import type { CountedPeriod } from '../../ledger/periods';
import { ratioOf, type Rate } from '../../ledger/rate';
import type { Period } from '../../ledger/records';
import type { CheckedWorkbook } from '../checked-workbook';
import { difference, isEmpty, intersect, sum, type Interval } from '../feasibility/interval';
import type { Finding } from '../finding';
import { decidableLines, nameOfLine, type DecidableLine } from '../periods/decidable-lines';
import { countingOf, periodReadings, type PeriodReading } from '../periods/reading';
import { RowCells } from '../row-cells';
import type { CheckRule } from '../rule';
import { amountPart } from '../sums/entry-part';
import type { CellSource } from '../../ledger/entry';

/** What the headline would be under a reading, in 표시 단위. */
export interface HeadlineRate {
  readonly spent: string;
  readonly base: string;
  /** Percent; empty where nothing is budgeted. */
  readonly rate: string;
}

interface ReadingCounts {
  readonly period: string;
  readonly declared: Period['entryMode'];
  /** Lines that tie with their budget as declared, and the other way. */
  readonly declaredTies: number;
  readonly otherTies: number;
  /** Names of the lines that decide; the first few. */
  readonly deciding: readonly string[];
  readonly decidingCount: number;
  readonly declaredRate: HeadlineRate;
  readonly otherRate: HeadlineRate;
  readonly unit: string;
}

/**
 * - `contradicted`: more lines tie with their budget when the amounts are read the other way.
 * - `nameSuggestsCumulative`: typed as a period, and named like a sum of the year so far.
 * - `nonMonotonic`: less in the year so far than earlier in the year.
 */
export type PeriodReadingDetail =
  | ({ readonly code: 'contradicted' | 'nameSuggestsCumulative' } & ReadingCounts)
  | {
      readonly code: 'nonMonotonic';
      readonly period: string;
      /** Names of the lines; the first few. */
      readonly lines: readonly string[];
      readonly lineCount: number;
    };

/** More lines and cells than these are counted, not named. */
const namedLines = 5;
const namedCells = 30;

export const periodReading: CheckRule<'period-reading'> = {
  id: 'period-reading',
  check(workbook) {
    const lines = decidableLines(workbook);
    const readings = periodReadings(workbook, lines);
    const contradicted = new Set(
      readings.filter((reading) => reading.isContradicted).map(({ period }) => period.name),
    );
    return {
      compared: readings.length,
      findings: [
        ...readings.flatMap((reading) => readingFindings(reading, workbook)),
        ...nonMonotonicFindings(lines, workbook, contradicted),
      ],
    };
  },
};

function readingFindings(
  reading: PeriodReading,
  workbook: CheckedWorkbook,
): readonly Finding<'period-reading'>[] {
  const { period } = reading;
  const isQuestion = period.entryMode === 'period' && soundsCumulative(period.name, workbook);
  if (!reading.isContradicted && !isQuestion) return [];
  const rowCells = new RowCells(workbook);
  const amounts = reading.deciding.flatMap((line) => cellsIn(period.name, line));
  const { displayUnit } = workbook.ledger.records.settings;
  return [
    {
      rule: 'period-reading',
      severity: reading.isContradicted ? 'fail' : 'question',
      subject: `reading/${period.name}`,
      cells: [rowCells.cell('periods', 'entryMode', period.source), ...amounts].slice(0, namedCells),
      detail: {
        code: reading.isContradicted ? 'contradicted' : 'nameSuggestsCumulative',
        period: period.name,
        declared: period.entryMode,
        declaredTies: reading.declaredTies,
        otherTies: reading.otherTies,
        deciding: reading.deciding.slice(0, namedLines).map(nameOfLine),
        decidingCount: reading.deciding.length,
        declaredRate: headlineRate(workbook.ledger.periods, workbook),
        otherRate: headlineRate(reading.otherwise, workbook),
        unit: workbook.names.units[displayUnit],
      },
    },
  ];
}

function soundsCumulative(name: string, { names }: CheckedWorkbook): boolean {
  const { endings, words } = names.cumulativePeriodNames;
  const plain = name.replace(/[\s)]+$/, '').toLowerCase();
  return endings.some((ending) => plain.endsWith(ending)) || words.some((word) => plain.includes(word));
}

/** The execution rate of everything that has execution, with the periods counted some way. */
function headlineRate(periods: readonly CountedPeriod[], { ledger }: CheckedWorkbook): HeadlineRate {
  const { settings } = ledger.records;
  const { rateBasis } = settings;
  const display = amountDisplayOf(settings);
  const counting = countingOf(periods);
  let spent = 0;
  for (const { programs } of ledger.groups)
    for (const { lines } of programs)
      for (const { execution } of lines)
        for (const entry of execution)
          if (counting.get(entry.period)?.countsAsSpent === true) spent += entry.amount.won;
  const rate: Rate = { numerator: spent, denominator: ledger.executionTotals[rateBasis] };
  const print = (won: number): string => printAmount(won, display);
  return {
    spent: print(rate.numerator),
    base: print(rate.denominator),
    rate: ratioOf(rate) === null ? '' : printPercent(rate),
  };
}

/** One finding a period: where its amounts are no sums at all, every line falls. */
function nonMonotonicFindings(
  lines: readonly DecidableLine[],
  workbook: CheckedWorkbook,
  contradicted: ReadonlySet<string>,
): readonly Finding<'period-reading'>[] {
  const { periods } = workbook.ledger;
  const falling = new Map<string, { readonly lines: DecidableLine[]; readonly cells: CellSource[] }>();
  if (!periods.some(({ entryMode }) => entryMode === 'cumulative')) return [];
  for (const line of lines)
    for (const { period, earlier } of falls(line, workbook)) {
      const own = falling.get(period) ?? { lines: [], cells: [] };
      own.lines.push(line);
      for (const cell of [...cellsIn(period, line), ...cellsIn(earlier, line)]) own.cells.push(cell);
      falling.set(period, own);
    }
  return [...falling]
    .filter(([period]) => !contradicted.has(period))
    .map(([period, { lines: own, cells }]) => ({
      rule: 'period-reading',
      severity: 'fail',
      subject: `nonMonotonic/${period}`,
      cells: cells.slice(0, namedCells),
      detail: {
        code: 'nonMonotonic',
        period,
        lines: own.slice(0, namedLines).map(nameOfLine),
        lineCount: own.length,
      },
    }));
}

/** The cumulative periods of a line that hold less than what stood before them, with the period they fall behind. */
function falls(
  { line }: DecidableLine,
  { ledger }: CheckedWorkbook,
): readonly { readonly period: string; readonly earlier: string }[] {
  const entries = new Map(line.execution.map((entry) => [entry.period, entry]));
  const found: { period: string; earlier: string }[] = [];
  let soFar: Interval = { low: 0, high: 0 };
  let earlier = '';
  for (const period of periodsOf(entries, ledger.periods)) {
    const entry = entries.get(period.name);
    if (entry?.amount.state !== 'measured') continue;
    const { interval } = amountPart(period.name, entry.amount, 1, ledger.records.settings.displayRounding);
    if (period.entryMode === 'period') soFar = sum([soFar, interval]);
    else {
      const least = difference(interval, soFar);
      if (earlier !== '' && isEmpty(intersect(least, { low: 0, high: Infinity })))
        found.push({ period: period.name, earlier });
      soFar = interval;
    }
    earlier = period.name;
  }
  return found;
}

/** Those that a line has rows in, in calendar order. */
function periodsOf(
  entries: ReadonlyMap<string, unknown>,
  periods: readonly CountedPeriod[],
): readonly CountedPeriod[] {
  return periods.filter(({ name }) => entries.has(name));
}

function cellsIn(period: string, { line }: DecidableLine): readonly CellSource[] {
  return line.execution.filter((entry) => entry.period === period).map(({ amount }) => amount.source);
}
