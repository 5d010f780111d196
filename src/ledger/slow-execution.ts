/** 집행부진: whether less has been spent than the part of the year that has passed would ask for. */
import type { DayRange } from './fiscal-calendar';
import { ratioOf, type Rate } from './rate';
import type { IsoDate } from './records';
import type { ReportChoices } from './report-choices';
import { executionRate, type Totals } from './totals';

export interface SlowRule {
  /** 부진 기준 in percent, of a whole year. */
  readonly percent: number;
  readonly reading: ReportChoices['slowReading'];
  /** Days from the year's first to the as-of day, both counted; at most `yearDays`. */
  readonly elapsedDays: number;
  readonly yearDays: number;
  /** A rate below this is slow: 70 % × 151 ÷ 365 at the end of May. */
  readonly threshold: Rate;
}

const millisecondsOfDay = 86_400_000;

/**
 * The rule at a day: the threshold for the part of the year that has passed (`prorated`), or as it is (`whole`).
 * Null where the threshold depends on a day and there is none, or no fiscal year.
 */
export function slowRuleOf(
  { slowPercent, slowReading }: Pick<ReportChoices, 'slowPercent' | 'slowReading'>,
  asOf: IsoDate,
  year: DayRange | null,
): SlowRule | null {
  const yearDays = year === null ? null : daysFrom(year.start, year.end);
  const passed = year === null ? null : daysFrom(year.start, asOf);
  const isDayKnown = passed !== null && yearDays !== null && yearDays > 0;
  if (!isDayKnown && slowReading === 'prorated') return null;
  const elapsedDays = isDayKnown ? Math.max(0, Math.min(passed, yearDays)) : 0;
  return {
    percent: slowPercent,
    reading: slowReading,
    elapsedDays,
    yearDays: yearDays ?? 0,
    threshold:
      slowReading === 'prorated' && isDayKnown
        ? { numerator: slowPercent * elapsedDays, denominator: 100 * yearDays }
        : { numerator: slowPercent, denominator: 100 },
  };
}

/**
 * Slow where spent is below the threshold of 예산현액 or of 예산액, as the National Assembly Budget Office flags it. A
 * denominator of nothing gives no verdict; null where neither gives one.
 */
export function slowVerdict(totals: Totals, rule: SlowRule): boolean | null {
  const threshold = ratioOf(rule.threshold) ?? 0;
  const ratios = (['currentBudget', 'budget'] as const)
    .map((basis) => executionRate(totals, basis))
    .filter((rate) => rate.denominator > 0)
    .map((rate) => rate.numerator / rate.denominator);
  return ratios.length === 0 ? null : ratios.some((ratio) => ratio < threshold);
}

/** Days from one day to another, both counted; null where either is none. */
function daysFrom(first: IsoDate, last: IsoDate): number | null {
  const days = (Date.parse(last) - Date.parse(first)) / millisecondsOfDay + 1;
  return Number.isNaN(days) ? null : Math.round(days);
}
