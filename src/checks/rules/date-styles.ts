/** Full dates written in more than one way within one programme's narrative, or with more than one separator in all of it; and the 기준일 of 원문표기. */
import type { CellSource } from '../../ledger/entry';
import { findDatePoints } from '../dates/date-points';
import { fiscalCalendarOf, type FiscalCalendar } from '../../ledger/fiscal-calendar';
import { addTo } from '../grouped';
import { programNames } from '../notation/narrative-blocks';
import { rarestFirst } from '../notation/rarest-first';
import { sheetRows } from '../notation/sheet-rows';
import type { Finding } from '../finding';
import type { CheckRule } from '../rule';

export interface DateStylesDetail {
  readonly code: 'narrative' | 'document' | 'asOf';
  /** Empty for the whole narrative and the column 기준일. */
  readonly program: string;
  /** One date of each style as written, the rarest style first. */
  readonly examples: readonly string[];
}

interface StyledDate {
  readonly style: string;
  readonly text: string;
  readonly cell: CellSource;
}

export const dateStyles: CheckRule<'date-styles'> = {
  id: 'date-styles',
  check(workbook) {
    const { ledger } = workbook;
    const { records } = ledger;
    const calendar = fiscalCalendarOf(records);
    const names = programNames(ledger);
    const byProgram = new Map<string, StyledDate[]>();
    for (const { number, content } of records.narrative)
      for (const date of fullDates(content.text, content.source, calendar)) addTo(byProgram, number, date);
    const asOf = sheetRows(workbook, 'printed').flatMap((row) => {
      const cell = row.source('asOf', `${row.text('place')}/${row.text('item')}`);
      const text = row.value('asOf');
      return cell === null || typeof text !== 'string' ? [] : fullDates(text, cell, calendar);
    });
    const mixed = [...byProgram].map(([number, dates]) => ({
      dates,
      findings: findingOf(`narrative/${number}`, 'narrative', names.get(number) ?? number, dates),
    }));
    const consistent = mixed.flatMap(({ dates, findings }) => (findings.length === 0 ? dates : []));
    return {
      compared: [...byProgram.values()].reduce((sum, dates) => sum + dates.length, asOf.length),
      findings: [
        ...mixed.flatMap(({ findings }) => findings),
        ...findingOf('document', 'document', '', consistent.map(bySeparator)),
        ...findingOf('asOf', 'asOf', '', asOf),
      ],
    };
  },
};

/** From one programme to another only what strikes the eye counts: dots, hyphens, slashes or words between year, month and day. */
function bySeparator(date: StyledDate): StyledDate {
  const separator = /[-/년]/.exec(date.text)?.[0] ?? '.';
  return { ...date, style: `separator ${separator === '/' ? 'slash' : separator}` };
}

function fullDates(text: string, cell: CellSource, calendar: FiscalCalendar): readonly StyledDate[] {
  return findDatePoints(text, calendar).flatMap(({ from, to, style }) => {
    const written = text.slice(from, to);
    return style === null ? [] : [{ style: `${style}${zeros(written)}`, text: written, cell }];
  });
}

/** Whether months and days below ten have a zero in front; unknown where both are above. */
function zeros(written: string): string {
  const parts = written
    .split(/\D+/)
    .filter((part) => part !== '')
    .slice(1);
  if (parts.some((part) => part.startsWith('0'))) return '/padded';
  return parts.some((part) => part.length === 1) ? '/plain' : '';
}

function findingOf(
  subject: string,
  code: DateStylesDetail['code'],
  program: string,
  dates: readonly StyledDate[],
): readonly Finding<'date-styles'>[] {
  const known = new Map(dates.map(({ style }) => [style.split('/')[0] ?? '', style]));
  for (const { style } of dates) if (style.includes('/')) known.set(style.split('/')[0] ?? '', style);
  const ways = new Map<string, StyledDate[]>();
  for (const date of dates)
    addTo(ways, date.style.includes('/') ? date.style : (known.get(date.style) ?? date.style), date);
  if (ways.size < 2) return [];
  const sorted = [...ways.values()].sort((one, other) => one.length - other.length);
  return [
    {
      rule: 'date-styles',
      severity: 'question',
      subject,
      cells: [...new Set(rarestFirst(sorted.map((way) => way.map(({ cell }) => cell))))],
      detail: { code, program, examples: sorted.flatMap((way) => way.slice(0, 1).map(({ text }) => text)) },
    },
  ];
}
