/** Results (실적) dated after the report, and plans that were over before the day the execution is told up to. */
import type { IsoDate, ProgramNumber, Settings } from '../../ledger/records';
import { datedLines, type DatedLine } from '../dates/dated-lines';
import {
  fiscalCalendarOf,
  fiscalYearEnd,
  fiscalYearStart,
  type FiscalCalendar,
} from '../../ledger/fiscal-calendar';
import type { NarrativeDate } from '../dates/narrative-dates';
import type { Finding } from '../finding';
import { addTo } from '../grouped';
import { programNames } from '../notation/narrative-blocks';
import type { CheckRule } from '../rule';

export interface NarrativeDatesDetail {
  readonly code: 'resultAfterReport' | 'planBeforeAsOf';
  /** Name, or number where it has none; empty for a small table that no programme uses. */
  readonly program: string;
  /** 절, or the name of the small table. */
  readonly place: string;
  /** As written. */
  readonly dates: readonly string[];
  /** 보고일 or 집행 기준일. */
  readonly day: IsoDate;
}

interface Fault {
  readonly code: NarrativeDatesDetail['code'];
  readonly line: DatedLine;
  readonly text: string;
}

export const narrativeDates: CheckRule<'narrative-dates'> = {
  id: 'narrative-dates',
  check(workbook) {
    const { records } = workbook.ledger;
    const calendar = fiscalCalendarOf(records);
    const faults = new Map<string, Fault[]>();
    let compared = 0;
    for (const line of datedLines(records, calendar)) {
      if (line.kind !== 'results' && line.kind !== 'plans') continue;
      compared += line.dates.length;
      for (const list of listsOf(line.dates)) {
        const fault = faultOf(line, list, records.settings, calendar);
        if (fault !== null) addTo(faults, `${line.number}/${line.place}/${fault.code}`, fault);
      }
    }
    const names = programNames(workbook.ledger);
    return {
      compared,
      findings: [...faults].flatMap(([subject, own]) => findingOf(subject, own, names, records.settings)),
    };
  },
};

function findingOf(
  subject: string,
  faults: readonly Fault[],
  names: ReadonlyMap<ProgramNumber, string>,
  { reportDate, executionAsOf }: Settings,
): readonly Finding<'narrative-dates'>[] {
  const [first] = faults;
  if (first === undefined) return [];
  const { line, code } = first;
  return [
    {
      rule: 'narrative-dates',
      severity: 'question',
      subject,
      cells: [...new Set(faults.map((fault) => fault.line.cell))],
      detail: {
        code,
        program: names.get(line.number) ?? line.number,
        place: line.place,
        dates: faults.map(({ text }) => text),
        day: code === 'resultAfterReport' ? reportDate : executionAsOf,
      },
    },
  ];
}

/** `6, 9, 12월` is one statement: it is over with its last date and begins with its first. */
function listsOf(dates: readonly NarrativeDate[]): readonly (readonly NarrativeDate[])[] {
  const lists: NarrativeDate[][] = [];
  for (const date of dates) {
    const last = lists[lists.length - 1];
    if (date.isListed && last !== undefined) last.push(date);
    else lists.push([date]);
  }
  return lists;
}

function faultOf(
  line: DatedLine,
  list: readonly NarrativeDate[],
  settings: Settings,
  calendar: FiscalCalendar,
): Fault | null {
  const { reportDate, executionAsOf } = settings;
  if (!list.every((date) => saysWhen(date, line.text) && isYearKnown(date, reportDate, calendar)))
    return null;
  const text = list.map((date) => date.text).join(', ');
  if (line.kind === 'results')
    return reportDate !== '' && list.every((date) => isAfter(date, reportDate, line.text))
      ? { code: 'resultAfterReport', line, text }
      : null;
  return executionAsOf !== '' && list.every(({ end }) => end !== null && end < executionAsOf)
    ? { code: 'planBeforeAsOf', line, text }
    : null;
}

/** A date in running text may be about anything: the event a plan is made for, the agreement work goes back to. */
function saysWhen(date: NarrativeDate, text: string): boolean {
  if (date.position !== 'leading') return date.position === 'stated';
  const rest = text.slice(date.to);
  return (
    date.points.every(({ unit }) => unit === 'day' || unit === 'month') &&
    !/계획|준비|예정|대비|위[한해]|목표|협의|검토|수립|plan|prepar|schedul|expect|target|\bfor\b/i.test(
      rest,
    ) &&
    !/^\s*\S*(?:한|된|던)\s/.test(rest)
  );
}

/** A year left out is the fiscal year's only in a report made during that year, and not across a turn of the year. */
function isYearKnown(date: NarrativeDate, reportDate: IsoDate, calendar: FiscalCalendar): boolean {
  if (date.isYearSaid) return true;
  if (date.runsOverYearEnd || reportDate === '' || calendar.fiscalYear === 0) return false;
  return reportDate >= fiscalYearStart(calendar) && reportDate <= fiscalYearEnd(calendar);
}

/** A result that far ahead, with no year of its own, is of the year before. */
const mostMonthsAhead = 8;

function isAfter({ start, from, to, isYearSaid }: NarrativeDate, reportDate: IsoDate, text: string): boolean {
  if (start === null || start <= reportDate) return false;
  const saysNotYet =
    /예정|계획|plan|schedul|expect|\bdue\b/i.test(text.slice(to)) ||
    /(?:예정|planned|scheduled|expected|due)[^,]*$/i.test(text.slice(0, from));
  if (saysNotYet) return false;
  const monthsOf = (day: IsoDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return isYearSaid || monthsOf(start) - monthsOf(reportDate) <= mostMonthsAhead;
}
