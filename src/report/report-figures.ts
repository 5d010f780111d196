/** The headline figures of a report as plain data, kept so that the next report can say what has changed since. */
import type { Ledger } from '../ledger/ledger';
import type { Rate } from '../ledger/rate';
import type { IsoDate, RateBasis } from '../ledger/records';
import { executionRate } from '../ledger/totals';
import { shortLine } from './paragraphs';

/** Counts of what the checks left open. */
interface FindingCounts {
  readonly fails: number;
  readonly questions: number;
}

/** Amounts of one programme or group, in whole won. */
interface AmountFigures {
  readonly name: string;
  readonly currentBudget: number;
  readonly spent: number;
}

interface ProgramFigures extends AmountFigures {
  readonly number: string;
}

/** Amounts in whole won. */
export interface ReportFigures {
  readonly reportDate: IsoDate;
  readonly executionAsOf: IsoDate;
  readonly budget: number;
  readonly currentBudget: number;
  readonly spent: number;
  readonly rateBasis: RateBasis;
  /** Of the programmes that have execution. */
  readonly rate: Rate;
  readonly authorized: number;
  readonly actual: number;
  readonly headcount: number;
  /** Null where nothing was checked. */
  readonly findings: FindingCounts | null;
  /** None where there are more than would fit. */
  readonly programs: readonly ProgramFigures[];
  readonly groups: readonly AmountFigures[];
}

/** A cell takes 50,000 characters, and the JSON of this has to fit in one. */
const mostListed = 300;
const longestName = 40;
const longestNumber = 20;

/** The figures of a ledger; `findings` where it was checked. Names are shortened, long lists left out. */
export function reportFiguresOf(ledger: Ledger, findings?: FindingCounts): ReportFigures {
  const { settings } = ledger.records;
  const { totals, executionTotals, staffing } = ledger;
  const programs = ledger.groups.flatMap((group) => group.programs);
  const listsPrograms = programs.length <= mostListed;
  return {
    reportDate: settings.reportDate,
    executionAsOf: settings.executionAsOf,
    budget: totals.budget,
    currentBudget: totals.currentBudget,
    spent: totals.spent,
    rateBasis: settings.rateBasis,
    rate: executionRate(executionTotals, settings.rateBasis),
    authorized: staffing.authorized,
    actual: staffing.actual,
    headcount: staffing.headcount,
    findings: findings === undefined ? null : { fails: findings.fails, questions: findings.questions },
    programs: listsPrograms
      ? programs.map((program) => ({
          number: shortLine(program.number, longestNumber),
          ...amountFigures(program),
        }))
      : [],
    groups: !listsPrograms && ledger.groups.length <= mostListed ? ledger.groups.map(amountFigures) : [],
  };
}

/** The figures that a text holds as JSON; undefined for anything that is not wholly well-formed. */
export function parseReportFigures(text: string): ReportFigures | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isReportFigures(parsed) ? parsed : undefined;
}

function amountFigures({
  name,
  totals,
}: {
  readonly name: string;
  readonly totals: { readonly currentBudget: number; readonly spent: number };
}): AmountFigures {
  const { currentBudget, spent } = totals;
  return { name: shortLine(name, longestName), currentBudget, spent };
}

type Guard<Value> = (value: unknown) => value is Value;

function isReportFigures(value: unknown): value is ReportFigures {
  return hasFields<ReportFigures>(value, {
    reportDate: isDayOrEmpty,
    executionAsOf: isDayOrEmpty,
    budget: isWhole,
    currentBudget: isWhole,
    spent: isWhole,
    rateBasis: (basis): basis is RateBasis => basis === 'currentBudget' || basis === 'budget',
    rate: (rate): rate is Rate => hasFields<Rate>(rate, { numerator: isWhole, denominator: isWhole }),
    authorized: isWhole,
    actual: isWhole,
    headcount: isWhole,
    findings: (counts): counts is FindingCounts | null =>
      counts === null || hasFields<FindingCounts>(counts, { fails: isWhole, questions: isWhole }),
    programs: (list): list is readonly ProgramFigures[] =>
      isListOf(list, (each): each is ProgramFigures =>
        hasFields<ProgramFigures>(each, { ...amountFields, number: isText }),
      ),
    groups: (list): list is readonly AmountFigures[] =>
      isListOf(list, (each): each is AmountFigures => hasFields<AmountFigures>(each, amountFields)),
  });
}

const amountFields = { name: isText, currentBudget: isWhole, spent: isWhole };

function hasFields<Value extends object>(
  value: unknown,
  guards: { readonly [Key in keyof Value]: Guard<Value[Key]> },
): value is Value {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return Object.entries<Guard<unknown>>(guards).every(([key, isFit]) => isFit(fields.get(key)));
}

function isListOf<Item>(value: unknown, isFit: Guard<Item>): value is readonly Item[] {
  return Array.isArray(value) && value.length <= mostListed && value.every(isFit);
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isDayOrEmpty(value: unknown): value is IsoDate {
  return value === '' || (isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(value));
}
