/** The periods against the calendar: overlaps, stretches of the year without a period, plans in the past and results to come. */
import type { CellSource } from '../../ledger/entry';
import { fiscalYearRange, type DayRange } from '../../ledger/fiscal-calendar';
import type { LedgerLine } from '../../ledger/ledger';
import type { IsoDate, Period } from '../../ledger/records';
import type { CheckedWorkbook } from '../checked-workbook';
import type { Finding } from '../finding';
import { byStart, dayAfter, gapsBetween } from '../periods/day-ranges';
import { readablePeriods } from '../periods/undecided-cells';
import { RowCells } from '../row-cells';
import type { CheckRule } from '../rule';

export type PeriodCalendarDetail =
  /** Two periods share days; `lines`: how many lines have amounts in both. */
  | {
      readonly code: 'overlap';
      readonly period: string;
      readonly other: string;
      readonly start: IsoDate;
      readonly end: IsoDate;
      readonly lines: number;
    }
  | {
      readonly code: 'plannedBeforeAsOf';
      readonly period: string;
      readonly end: IsoDate;
      readonly asOf: IsoDate;
    }
  | {
      readonly code: 'actualAfterReport';
      readonly period: string;
      readonly start: IsoDate;
      readonly day: IsoDate;
    }
  /** Days in the middle of the year that `lines` of all `of` lines with execution have no period for. */
  | {
      readonly code: 'gap';
      readonly start: IsoDate;
      readonly end: IsoDate;
      readonly lines: number;
      readonly of: number;
    }
  /** Days at the year's start or end that no line has a period for. */
  | { readonly code: 'gapAtStart' | 'gapAtEnd'; readonly start: IsoDate; readonly end: IsoDate }
  | {
      readonly code: 'outsideFiscalYear';
      readonly period: string;
      readonly start: IsoDate;
      readonly end: IsoDate;
    };

type CalendarFinding = Finding<'period-calendar'>;

/** More cells than anyone would follow are not named. */
const namedCells = 30;

export const periodCalendar: CheckRule<'period-calendar'> = {
  id: 'period-calendar',
  check(workbook) {
    const periods = readablePeriods(workbook);
    const rowCells = new RowCells(workbook);
    return {
      compared: periods.length,
      findings: [
        ...overlaps(periods, workbook, rowCells),
        ...misplaced(periods, workbook, rowCells),
        ...gaps(periods, workbook, rowCells),
      ],
    };
  },
};

/** Each period against the one before it that runs longest. */
function overlaps(
  periods: readonly Period[],
  workbook: CheckedWorkbook,
  rowCells: RowCells,
): readonly CalendarFinding[] {
  const findings: CalendarFinding[] = [];
  let longest: Period | null = null;
  for (const period of periods.filter(({ entryMode }) => entryMode === 'period').sort(byStart)) {
    if (longest !== null && period.start <= longest.end) {
      const both = linesInBoth(longest.name, period.name, workbook);
      findings.push({
        rule: 'period-calendar',
        severity: 'question',
        subject: `overlap/${longest.name}/${period.name}`,
        cells: [
          rowCells.cell('periods', 'end', longest.source),
          rowCells.cell('periods', 'start', period.source),
          ...both.cells,
        ].slice(0, namedCells),
        detail: {
          code: 'overlap',
          period: longest.name,
          other: period.name,
          start: period.start,
          end: period.end < longest.end ? period.end : longest.end,
          lines: both.lines,
        },
      });
    }
    if (longest === null || period.end > longest.end) longest = period;
  }
  return [...findings, ...cumulativeOverlaps(periods, workbook, rowCells)];
}

/** A period that begins before a 누계 ends and goes on after it: the days they share are in both. */
function cumulativeOverlaps(
  periods: readonly Period[],
  workbook: CheckedWorkbook,
  rowCells: RowCells,
): readonly CalendarFinding[] {
  const cumulative = periods
    .filter(({ entryMode }) => entryMode === 'cumulative')
    .sort((one, other) => (one.end < other.end ? -1 : 1));
  return periods.flatMap((period): readonly CalendarFinding[] => {
    const last = [...cumulative].reverse().find(({ end }) => end < period.end);
    if (period.entryMode !== 'period' || last === undefined || period.start > last.end) return [];
    const both = linesInBoth(last.name, period.name, workbook);
    return [
      {
        rule: 'period-calendar',
        severity: 'question',
        subject: `overlap/${last.name}/${period.name}`,
        cells: [
          rowCells.cell('periods', 'end', last.source),
          rowCells.cell('periods', 'start', period.source),
          ...both.cells,
        ].slice(0, namedCells),
        detail: {
          code: 'overlap',
          period: last.name,
          other: period.name,
          start: period.start,
          end: last.end,
          lines: both.lines,
        },
      },
    ];
  });
}

function linesInBoth(
  one: string,
  other: string,
  { ledger }: CheckedWorkbook,
): { readonly lines: number; readonly cells: readonly CellSource[] } {
  const cells: CellSource[] = [];
  let count = 0;
  for (const { execution } of linesWithExecution(ledger.groups)) {
    const amounts = execution.filter(({ amount }) => amount.won !== 0);
    const own = amounts.filter(({ period }) => period === one || period === other);
    if (!own.some(({ period }) => period === one) || !own.some(({ period }) => period === other)) continue;
    count += 1;
    if (cells.length < namedCells) for (const { amount } of own) cells.push(amount.source);
  }
  return { lines: count, cells };
}

/** Single periods that lie where they should not. */
function misplaced(
  periods: readonly Period[],
  { ledger }: CheckedWorkbook,
  rowCells: RowCells,
): readonly CalendarFinding[] {
  const { executionAsOf: asOf, reportDate } = ledger.records.settings;
  const latest = reportDate > asOf ? reportDate : asOf;
  const year = fiscalYearRange(ledger.records);
  return periods.flatMap((period): readonly CalendarFinding[] => {
    const { name, start, end, kind } = period;
    const found: CalendarFinding[] = [];
    const question = (detail: PeriodCalendarDetail, column: 'start' | 'end'): void => {
      found.push({
        rule: 'period-calendar',
        severity: 'question',
        subject: `${detail.code}/${name}`,
        cells: [rowCells.cell('periods', column, period.source)],
        detail,
      });
    };
    if (year !== null && (start < year.start || end > year.end))
      question({ code: 'outsideFiscalYear', period: name, start, end }, start < year.start ? 'start' : 'end');
    else if (kind === 'planned' && asOf !== '' && end <= asOf)
      question({ code: 'plannedBeforeAsOf', period: name, end, asOf }, 'end');
    else if (kind === 'actual' && latest !== '' && start > latest)
      question({ code: 'actualAfterReport', period: name, start, day: latest }, 'start');
    return found;
  });
}

interface LineGap extends DayRange {
  readonly lines: LedgerLine[];
}

function gaps(
  periods: readonly Period[],
  workbook: CheckedWorkbook,
  rowCells: RowCells,
): readonly CalendarFinding[] {
  const { ledger } = workbook;
  const lines = linesWithExecution(ledger.groups);
  const year = fiscalYearRange(ledger.records);
  const ranges = new Map(
    periods.flatMap((period) => {
      const range = rangeOf(period, year);
      return range === null ? [] : [[period.name, range]];
    }),
  );
  const used = new Set(lines.flatMap(({ execution }) => execution.map(({ period }) => period)));
  const covered = periods
    .filter(({ name }) => lines.length === 0 || used.has(name))
    .flatMap(({ name }) => ranges.get(name) ?? []);
  const found = interiorGaps(lines, ranges, gapsBetween(covered));
  return [
    ...found.map((gap): CalendarFinding => {
      const { start, end } = gap;
      return {
        rule: 'period-calendar',
        severity: 'question',
        subject: `gap/${start}~${end}`,
        cells: [
          ...periods
            .filter((each) => each.end === dayAfter(start, -1))
            .map(({ source }) => rowCells.cell('periods', 'end', source)),
          ...periods
            .filter((each) => each.start === dayAfter(end))
            .map(({ source }) => rowCells.cell('periods', 'start', source)),
          ...gap.lines.map(({ line }) => line.source),
        ].slice(0, namedCells),
        detail: { code: 'gap', start, end, lines: gap.lines.length, of: lines.length },
      };
    }),
    ...outerGaps(periods, covered, year, rowCells),
  ];
}

/** The days of the year a period covers, null where it has none; a cumulative one reaches back to the year's start. */
function rangeOf({ start, end, entryMode }: Period, year: DayRange | null): DayRange | null {
  if (year === null) return { start, end };
  const covered = {
    start: entryMode === 'cumulative' || start < year.start ? year.start : start,
    end: end > year.end ? year.end : end,
  };
  return covered.start <= covered.end ? covered : null;
}

/**
 * What lines have no period for between their first and their last: where no line has one, or where at least half of the lines
 * lack it. A single line without a row in some period has simply nothing there.
 */
function interiorGaps(
  lines: readonly LedgerLine[],
  ranges: ReadonlyMap<string, DayRange>,
  openToAll: readonly DayRange[],
): readonly LineGap[] {
  const byRange = gapsOfLines(lines, ranges);
  const found: LineGap[] = [];
  const taken = new Set<LineGap>();
  for (const open of openToAll) {
    const around = byRange.filter(({ start, end }) => start <= open.start && end >= open.end);
    const commonest = around.reduce<LineGap | null>(
      (most, gap) => (most === null || gap.lines.length > most.lines.length ? gap : most),
      null,
    );
    for (const gap of around) taken.add(gap);
    const { start, end } = commonest ?? open;
    if (found.some((gap) => gap.start === start && gap.end === end)) continue;
    found.push({ start, end, lines: around.flatMap((gap) => gap.lines) });
  }
  const shared = byRange.filter((gap) => !taken.has(gap) && gap.lines.length * 2 >= lines.length);
  return [...found, ...shared];
}

/** Lines with rows in the same periods have the same gaps, so that those are found once. */
function gapsOfLines(
  lines: readonly LedgerLine[],
  ranges: ReadonlyMap<string, DayRange>,
): readonly LineGap[] {
  const byPeriods = new Map<string, { readonly periods: readonly string[]; readonly lines: LedgerLine[] }>();
  for (const line of lines) {
    const periods = line.execution.map(({ period }) => period).sort();
    const key = periods.join('\n');
    const known = byPeriods.get(key);
    if (known === undefined) byPeriods.set(key, { periods, lines: [line] });
    else known.lines.push(line);
  }
  const byRange = new Map<string, LineGap>();
  for (const { periods, lines: own } of byPeriods.values())
    for (const { start, end } of gapsBetween(periods.flatMap((name) => ranges.get(name) ?? []))) {
      const key = `${start}~${end}`;
      const gap = byRange.get(key) ?? { start, end, lines: [] };
      for (const line of own) gap.lines.push(line);
      byRange.set(key, gap);
    }
  return [...byRange.values()];
}

/** Only a workbook that plans can be asked for the whole year. */
function outerGaps(
  periods: readonly Period[],
  covered: readonly DayRange[],
  year: DayRange | null,
  rowCells: RowCells,
): readonly CalendarFinding[] {
  if (year === null || covered.length === 0 || !periods.some(({ kind }) => kind === 'planned')) return [];
  const first = covered.reduce((least, { start }) => (start < least ? start : least), year.end);
  const last = covered.reduce((most, { end }) => (end > most ? end : most), year.start);
  const question = (code: 'gapAtStart' | 'gapAtEnd', { start, end }: DayRange): CalendarFinding => ({
    rule: 'period-calendar',
    severity: 'question',
    subject: `${code}/${start}~${end}`,
    cells:
      code === 'gapAtStart'
        ? periods
            .filter((each) => each.start === first)
            .map(({ source }) => rowCells.cell('periods', 'start', source))
        : periods
            .filter((each) => each.end === last)
            .map(({ source }) => rowCells.cell('periods', 'end', source)),
    detail: { code, start, end },
  });
  return [
    ...(first > year.start ? [question('gapAtStart', { start: year.start, end: dayAfter(first, -1) })] : []),
    ...(last < year.end ? [question('gapAtEnd', { start: dayAfter(last), end: year.end })] : []),
  ];
}

function linesWithExecution(groups: CheckedWorkbook['ledger']['groups']): readonly LedgerLine[] {
  return groups.flatMap(({ programs }) =>
    programs.flatMap(({ lines }) => lines.filter(({ execution }) => execution.length > 0)),
  );
}
