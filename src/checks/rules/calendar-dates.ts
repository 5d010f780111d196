/** Dates that the calendar does not have, weekdays that are not those of their day, and ranges that end before they begin. */
import type { CellSource } from '../../ledger/entry';
import type { IsoDate } from '../../ledger/records';
import { lastDayOfMonth, weekdayOf } from '../../ledger/calendar-day';
import { findDatePoints, type DatePoint } from '../dates/date-points';
import { datedTexts, type DatedText } from '../dates/dated-texts';
import { fiscalCalendarOf, type FiscalCalendar } from '../../ledger/fiscal-calendar';
import { findNarrativeDates } from '../dates/narrative-dates';
import { addTo } from '../grouped';
import type { CheckRule } from '../rule';

export interface CalendarDatesDetail {
  readonly code: 'noSuchDay' | 'wrongWeekday' | 'endsBeforeStart';
  /** The programme, small table or sheet they stand in. */
  readonly place: string;
  readonly dates: readonly {
    /** As written. */
    readonly text: string;
    /** The weekday it really is; empty unless that is what is wrong. */
    readonly weekday: string;
  }[];
}

interface Fault {
  readonly code: CalendarDatesDetail['code'];
  readonly name: string;
  readonly cell: CellSource;
  readonly date: CalendarDatesDetail['dates'][number];
}

export const calendarDates: CheckRule<'calendar-dates'> = {
  id: 'calendar-dates',
  check(workbook) {
    const { records } = workbook.ledger;
    const calendar = fiscalCalendarOf(records);
    const faults = new Map<string, Fault[]>();
    let compared = 0;
    for (const dated of datedTexts(workbook)) {
      const { owner, name, text, cell } = dated;
      const points = findDatePoints(text, calendar);
      compared += points.length;
      const add = (code: Fault['code'], date: Fault['date']): void => {
        addTo(faults, `${owner}/${code}`, { code, name, cell, date });
      };
      for (const point of points) {
        const weekday = wrongWeekday(point, records.settings.reportDate);
        if (!point.exists) add('noSuchDay', { text: text.slice(point.from, point.to), weekday: '' });
        else if (weekday !== '')
          add('wrongWeekday', { text: `${text.slice(point.from, point.to)}(${point.weekday})`, weekday });
      }
      if (points.length > 1)
        for (const date of reversedRanges(dated, calendar))
          add('endsBeforeStart', { text: date, weekday: '' });
    }
    return {
      compared,
      findings: [...faults].flatMap(([subject, own]) =>
        own.slice(0, 1).map(({ code, name }) => ({
          rule: 'calendar-dates',
          severity: 'fail',
          subject,
          cells: [...new Set(own.map(({ cell }) => cell))],
          detail: { code, place: name, dates: own.map(({ date }) => date) },
        })),
      ),
    };
  },
};

/** The right weekday where the written one is wrong in every year that may be meant; empty otherwise. */
function wrongWeekday(point: DatePoint, reportDate: IsoDate): string {
  const { year, month, day, weekday, isYearSaid, exists } = point;
  if (weekday === '' || year === 0 || !exists) return '';
  const right = weekdayOf(year, month, day);
  if (isYearSaid) return right === weekday ? '' : right;
  // Around the turn of the year, and in a report made in another year, a year left out may be the neighbour's.
  const years = [year, Number(reportDate.slice(0, 4)) || year];
  if (month <= 2) years.push(year + 1);
  if (month >= 11) years.push(year - 1);
  const fits = years.some(
    (each) => day <= lastDayOfMonth(each, month) && weekdayOf(each, month, day) === weekday,
  );
  return fits ? '' : right;
}

/** Ranges whose both ends are certain: their years are written, or they are days of one month. */
function reversedRanges({ text }: DatedText, calendar: FiscalCalendar): readonly string[] {
  return findNarrativeDates(text, calendar).flatMap(({ start, end, points, text: written }) => {
    const [first, last] = points;
    if (start === null || end === null || start <= end || first === undefined || last === undefined)
      return [];
    const isCertain = first.yearText !== '' && last.yearText !== '';
    const isOneMonth = first.year === last.year && first.month === last.month;
    return isCertain || isOneMonth ? [written] : [];
  });
}
