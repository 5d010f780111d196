/** Work that goes on after the fiscal year, while nothing is carried over to the next. */
import type { ProgramNumber } from '../../ledger/records';
import { readNumberText } from '../../tables/number-text';
import type { CheckedWorkbook } from '../checked-workbook';
import { datedLines, type DatedLine } from '../dates/dated-lines';
import { fiscalCalendarOf, fiscalYearEnd } from '../../ledger/fiscal-calendar';
import type { NarrativeDate } from '../dates/narrative-dates';
import { addTo } from '../grouped';
import { programNames } from '../notation/narrative-blocks';
import { plainText } from '../printed/printed-measure';
import type { CheckRule } from '../rule';

export interface WorkPastYearDetail {
  readonly program: string;
  /** As written. */
  readonly dates: readonly string[];
  readonly fiscalYear: number;
}

export const workPastYear: CheckRule<'work-past-year'> = {
  id: 'work-past-year',
  check(workbook) {
    const { ledger } = workbook;
    const calendar = fiscalCalendarOf(ledger.records);
    const { fiscalYear } = calendar;
    if (fiscalYear === 0) return { compared: 0, findings: [] };
    const yearEnd = fiscalYearEnd(calendar);
    // Whoever reports when the year is over plans the next one.
    if (ledger.records.settings.reportDate > yearEnd) return { compared: 0, findings: [] };
    const names = programNames(ledger);
    const carriedOver = programsCarriedOver(workbook);
    const late = new Map<ProgramNumber, { readonly line: DatedLine; readonly date: NarrativeDate }[]>();
    let compared = 0;
    for (const line of datedLines(ledger.records, calendar)) {
      if (line.kind === 'results' || line.kind === 'background' || !names.has(line.number)) continue;
      compared += line.dates.length;
      if (carriedOver.has(line.number) || tellsWhy(line.text)) continue;
      for (const date of line.dates)
        if (runsPast(date, line, yearEnd)) addTo(late, line.number, { line, date });
    }
    return {
      compared,
      findings: [...late].map(([number, own]) => ({
        rule: 'work-past-year',
        severity: 'question',
        subject: number,
        cells: [...new Set(own.map(({ line }) => line.cell))],
        detail: {
          program: names.get(number) ?? number,
          dates: own.map(({ date }) => date.text),
          fiscalYear,
        },
      })),
    };
  },
};

function runsPast(
  { start, end, position, points, from, to }: NarrativeDate,
  { kind, text }: DatedLine,
  yearEnd: string,
): boolean {
  if (end === null || end <= yearEnd) return false;
  const startsInYear = start !== null && start <= yearEnd && points.length > 1;
  // Outside a plan a day to come may be anything; only work that has begun is known to go on.
  if (kind === 'other') return startsInYear;
  const isDeadline = /^\s*까지/.test(text.slice(to)) || /[~∼～〜]\s*$/.test(text.slice(0, from));
  return position !== 'running' || startsInYear || isDeadline;
}

/** The line itself says how the next year's part is paid, or is about a term and not about work. */
function tellsWhy(text: string): boolean {
  return /이월|계속비|장기\s?계속|채무\s?부담|임기|유효\s?기간|하자\s?(?:담보|보증|보수\s?(?:보증|기간))|무상\s?보증|carr(?:y|ied)|multi-?year|\bterm\b|warranty|valid/i.test(
    text,
  );
}

/** Programmes for which 원문표기 states an amount carried over to the next year. */
function programsCarriedOver({ ledger, names }: CheckedWorkbook): ReadonlySet<ProgramNumber> {
  const words = names.printedItems.measures.carriedForward;
  const numbers = new Set<ProgramNumber>();
  for (const { number, item, value } of ledger.records.printed) {
    const read = readNumberText(value);
    if (
      read?.state === 'measured' &&
      read.value !== 0 &&
      words.some((word) => plainText(item).includes(word))
    )
      numbers.add(number);
  }
  return numbers;
}
