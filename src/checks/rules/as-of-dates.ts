/** The days that tables are of: whether they differ, and whether the day of 집행액 fits the periods and the report. */
import { changesBy } from '../../ledger/budget-changes';
import type { CellSource } from '../../ledger/entry';
import { fiscalCalendarOf, fiscalYearRange } from '../../ledger/fiscal-calendar';
import type { IsoDate } from '../../ledger/records';
import type { CheckedWorkbook } from '../checked-workbook';
import type { Finding } from '../finding';
import { readAsOfText } from '../periods/as-of-text';
import { statusItemOf } from '../printed/status-item';
import { RowCells, settingCell } from '../row-cells';
import type { CheckRule } from '../rule';

/** A day with the ways it is written and the tables that are of it. */
export interface AsOfDay {
  readonly day: IsoDate;
  readonly written: readonly string[];
  readonly places: readonly string[];
}

export type AsOfDatesDetail =
  | { readonly code: 'differ'; readonly days: readonly AsOfDay[] }
  | { readonly code: 'afterReport'; readonly day: AsOfDay; readonly reportDate: IsoDate }
  /** No 실적 period ends on the day. `period`: the one that it falls into, and that is left out of 집행액; empty where it falls into none. */
  | { readonly code: 'notAtPeriodEnd'; readonly day: IsoDate; readonly period: string }
  /** So many changes of the budget are dated after the day of 집행액, so that its 예산현액 is without them. */
  | { readonly code: 'changesLater'; readonly day: IsoDate; readonly changes: number };

interface Statement {
  readonly day: IsoDate;
  readonly written: string;
  readonly place: string;
  readonly cell: CellSource | null;
}

/** More cells than anyone would follow are not named. */
const namedCells = 30;

export const asOfDates: CheckRule<'as-of-dates'> = {
  id: 'as-of-dates',
  check(workbook) {
    const statements = statementsOf(workbook);
    const days = daysOf(statements);
    return {
      compared: statements.length,
      findings: [
        ...differing(days, statements),
        ...afterReport(days, statements, workbook),
        ...notAtPeriodEnd(workbook),
        ...changesLater(workbook),
      ],
    };
  },
};

/** What is said of the year's figures: the balance sheet is of another day by nature, and so is whatever is of earlier years. */
function statementsOf(workbook: CheckedWorkbook): readonly Statement[] {
  const { ledger, names } = workbook;
  const { settings, printed } = ledger.records;
  const calendar = fiscalCalendarOf(ledger.records);
  const firstDay = fiscalYearRange(ledger.records)?.start ?? '';
  const rowCells = new RowCells(workbook);
  const inSettings = (['executionAsOf', 'staffingAsOf'] as const)
    .filter((key) => settings[key] !== '')
    .map((key): Statement => ({
      day: settings[key],
      written: settings[key],
      place: names.settings[key],
      cell: settingCell(key, workbook),
    }));
  const inPrinted = printed.flatMap((entry): readonly Statement[] => {
    const day = entry.asOf === '' ? null : readAsOfText(entry.asOf, calendar);
    if (day === null || day < firstDay) return [];
    if (statusItemOf(entry, ledger, names)?.table === 'balanceSheet') return [];
    const place = entry.place || entry.item || entry.source.sheet;
    return [{ day, written: entry.asOf, place, cell: rowCells.cell('printed', 'asOf', entry.source) }];
  });
  return [...inSettings, ...inPrinted];
}

/** In calendar order. */
function daysOf(statements: readonly Statement[]): readonly AsOfDay[] {
  const days = new Map<IsoDate, { readonly written: Set<string>; readonly places: Set<string> }>();
  for (const { day, written, place } of statements) {
    const own = days.get(day) ?? { written: new Set<string>(), places: new Set<string>() };
    own.written.add(written);
    own.places.add(place);
    days.set(day, own);
  }
  return [...days]
    .map(([day, { written, places }]) => ({ day, written: [...written], places: [...places] }))
    .sort((one, other) => (one.day < other.day ? -1 : 1));
}

function differing(
  days: readonly AsOfDay[],
  statements: readonly Statement[],
): readonly Finding<'as-of-dates'>[] {
  if (days.length < 2) return [];
  return [
    {
      rule: 'as-of-dates',
      severity: 'question',
      subject: 'differ',
      cells: cellsOf(statements),
      detail: { code: 'differ', days },
    },
  ];
}

function afterReport(
  days: readonly AsOfDay[],
  statements: readonly Statement[],
  { ledger }: CheckedWorkbook,
): readonly Finding<'as-of-dates'>[] {
  const { reportDate } = ledger.records.settings;
  return days
    .filter(({ day }) => reportDate !== '' && day > reportDate)
    .map((day) => ({
      rule: 'as-of-dates',
      severity: 'question',
      subject: `afterReport/${day.day}`,
      cells: cellsOf(statements.filter((statement) => statement.day === day.day)),
      detail: { code: 'afterReport', day, reportDate },
    }));
}

function notAtPeriodEnd(workbook: CheckedWorkbook): readonly Finding<'as-of-dates'>[] {
  const { settings, periods } = workbook.ledger.records;
  const day = settings.executionAsOf;
  const actual = periods.filter(({ kind, end }) => kind === 'actual' && end !== '');
  if (day === '' || actual.length === 0 || actual.some(({ end }) => end === day)) return [];
  const around = actual.find(({ start, end }) => start !== '' && start <= day && day < end);
  const cell = settingCell('executionAsOf', workbook);
  return [
    {
      rule: 'as-of-dates',
      severity: 'question',
      subject: 'notAtPeriodEnd',
      cells: [...(cell === null ? [] : [cell]), ...(around === undefined ? [] : [around.source])],
      detail: { code: 'notAtPeriodEnd', day, period: around?.name ?? '' },
    },
  ];
}

function changesLater({ ledger }: CheckedWorkbook): readonly Finding<'as-of-dates'>[] {
  const { settings, budgetChanges } = ledger.records;
  const day = settings.executionAsOf;
  const counted = new Set(changesBy(budgetChanges, day));
  const later = budgetChanges.filter((change) => !counted.has(change));
  if (later.length === 0) return [];
  return [
    {
      rule: 'as-of-dates',
      severity: 'question',
      subject: 'changesLater',
      cells: later.map(({ amount }) => amount.source).slice(0, namedCells),
      detail: { code: 'changesLater', day, changes: later.length },
    },
  ];
}

/** One cell for each table and way of writing, the ways first. */
function cellsOf(statements: readonly Statement[]): readonly CellSource[] {
  const ways = new Set<string>();
  const tables = new Set<string>();
  const first: CellSource[] = [];
  const others: CellSource[] = [];
  for (const { day, written, place, cell } of statements) {
    const way = `${day} ${written}`;
    const table = `${way} ${place}`;
    if (cell === null || tables.has(table)) continue;
    (ways.has(way) ? others : first).push(cell);
    ways.add(way);
    tables.add(table);
  }
  return [...first, ...others].slice(0, namedCells);
}
