/** Ledger records built by hand, so that a test names only what it is about. */
import { defaultReportChoices, type ReportChoices } from '../../../src/ledger/report-choices';
import type { AmountEntry, CellSource, CountEntry } from '../../../src/ledger/entry';
import type {
  BalanceSheetItem,
  BoardMember,
  BoardSeat,
  BudgetLine,
  ExecutionEntry,
  LedgerRecords,
  NarrativeLine,
  NarrativeMark,
  OutsideStaff,
  Period,
  Settings,
  StaffGrade,
} from '../../../src/ledger/records';
import { wonIn, type Unit } from '../../../src/ledger/unit';

/** A figure as typed: a number, "-" for nil, '' for nothing. */
export type Typed = number | '-' | '';

export function cell(sheet: string, address: string): CellSource {
  return { sheet, record: address, header: '', address };
}

export function amount(typed: Typed, source = cell('예산', 'F1'), unit: Unit = 'millionWon'): AmountEntry {
  const decimals = unit === 'hundredMillionWon' ? 1 : 0;
  return typeof typed === 'number'
    ? { state: 'measured', won: Math.round(typed * wonIn(unit)), unit, decimals, source }
    : { state: typed === '-' ? 'nil' : 'blank', won: 0, unit, decimals, source };
}

function count(typed: Typed, source = cell('인력', 'B1')): CountEntry {
  return typeof typed === 'number'
    ? { state: 'measured', count: typed, source }
    : { state: typed === '-' ? 'nil' : 'blank', count: 0, source };
}

export function settings(changed: Partial<Settings> = {}): Settings {
  return {
    institution: '서울디지털재단',
    title: '2019 주요업무 보고',
    session: '제287회 시의회 정례회',
    committee: '행정자치위원회',
    reportDate: '2019-06-14',
    fiscalYear: 2019,
    organization: '',
    displayUnit: 'millionWon',
    displayRounding: 'round',
    rateBasis: 'currentBudget',
    subtotalPosition: 'above',
    entryUnit: 'millionWon',
    executionAsOf: '2019-05-31',
    staffingAsOf: '2019-05-31',
    balanceSheetUnit: 'hundredMillionWon',
    balanceSheetDecimals: 1,
    balanceSheetCurrentLabel: "'18년",
    balanceSheetPreviousLabel: "'17년",
    report: defaultReportChoices,
    ...changed,
  };
}

/** What 설정 chooses about the report, as usual but for what is given. */
export function choices(changed: Partial<ReportChoices>): ReportChoices {
  return { ...defaultReportChoices, ...changed };
}

export function records(filled: Partial<LedgerRecords> = {}): LedgerRecords {
  return {
    settings: settings(),
    periods: [],
    budgetLines: [],
    execution: [],
    budgetChanges: [],
    staff: [],
    outsideStaff: [],
    balanceSheet: [],
    statedBalances: { assets: {}, liabilitiesAndEquity: {} },
    boardSeats: [],
    boardMembers: [],
    narrative: [],
    sideTables: [],
    printed: [],
    ...filled,
  };
}

export function period(name: string, start: string, end: string, kind: Period['kind'] = 'actual'): Period {
  return { name, start, end, kind, entryMode: 'period', source: cell('기간', 'A1') };
}

export function budgetLine(
  group: string,
  number: string,
  program: string,
  budget: Typed,
  others: {
    readonly subProgram?: string;
    readonly previousBudget?: Typed;
    readonly note?: string;
    readonly address?: string;
  } = {},
): BudgetLine {
  const { subProgram = '', previousBudget = '', note = '', address = 'F1' } = others;
  return {
    group,
    number,
    program,
    subProgram,
    previousBudget: amount(previousBudget),
    budget: amount(budget, cell('예산', address)),
    earlyExecution: false,
    note,
    source: cell('예산', 'B1'),
  };
}

export function execution(
  number: string,
  subProgram: string,
  inPeriod: string,
  typed: Typed,
  activity = '',
  address = 'E1',
): ExecutionEntry {
  return {
    number,
    subProgram,
    period: inPeriod,
    commitment: amount(''),
    amount: amount(typed, cell('집행', address)),
    activity,
    activitySource: cell('집행', address.replace('E', 'F')),
    note: '',
    source: cell('집행', 'A1'),
  };
}

export function grade(name: string, authorized: Typed, actual: Typed, address = 'B1'): StaffGrade {
  return {
    grade: name,
    authorized: count(authorized, cell('인력', address)),
    actual: count(actual),
    note: '',
  };
}

export function outside(kind: string, typed: Typed, address = 'B1'): OutsideStaff {
  return { kind, count: count(typed, cell('별도인력', address)) };
}

export function balanceItem(
  section: BalanceSheetItem['section'],
  item: string,
  current: Typed,
  previous: Typed,
): BalanceSheetItem {
  const entry = (typed: Typed): AmountEntry => amount(typed, cell('재무', 'C1'), 'hundredMillionWon');
  return { section, item, current: entry(current), previous: entry(previous) };
}

export function seat(position: string, seats: Typed, includesExOfficio = false): BoardSeat {
  return { position, seats: count(seats, cell('이사회', 'B1')), includesExOfficio, note: '' };
}

export function member(order: string, name: string, position: string, ...career: string[]): BoardMember {
  return { order, name, position, career };
}

export function narrative(number: string, block: string, mark: NarrativeMark, text: string): NarrativeLine {
  return { number, block, mark, content: { text, source: cell('사업설명', 'D1') } };
}
