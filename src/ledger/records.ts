/** The typed records of a workbook, one interface a table: the facts everything else is computed from. */
import type { AmountEntry, CellSource, CountEntry, TextEntry } from './entry';
import type { ReportChoices } from './report-choices';
import type { Unit } from './unit';

/** A calendar day as ISO text, `2019-05-31`. */
export type IsoDate = string;

/** A programme's number: `1` … `11` for numbered programmes, other text (`운영1`) for lines a report prints without number. */
export type ProgramNumber = string;

/** What the execution rate divides by: 예산현액 or 예산액. */
export type RateBasis = 'currentBudget' | 'budget';

/** How a figure is shown in a unit larger than its own: 반올림 or 절사. Stored values never change. */
export type DisplayRounding = 'round' | 'truncate';

/** 설정: who reports what to whom, and how figures are to be read. */
export interface Settings {
  readonly institution: string;
  readonly title: string;
  /** 회기, such as `제287회 시의회 정례회`. */
  readonly session: string;
  readonly committee: string;
  readonly reportDate: IsoDate;
  readonly fiscalYear: number;
  /** 조직, such as `1실 5팀`. */
  readonly organization: string;
  readonly displayUnit: Unit;
  readonly displayRounding: DisplayRounding;
  readonly rateBasis: RateBasis;
  readonly subtotalPosition: 'above' | 'below';
  /** The unit 예산, 집행 and 예산변경 are typed in. */
  readonly entryUnit: Unit;
  /** Spent amounts are cumulative to this day. */
  readonly executionAsOf: IsoDate;
  readonly staffingAsOf: IsoDate;
  readonly balanceSheetUnit: Unit;
  readonly balanceSheetDecimals: number;
  /** What the two years of the balance sheet are called, such as `'18년`. */
  readonly balanceSheetCurrentLabel: string;
  readonly balanceSheetPreviousLabel: string;
  readonly report: ReportChoices;
}

/** 기간: a stretch of the year, of any length, that amounts are reported for. */
export interface Period {
  readonly name: string;
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** 실적 or 예정. */
  readonly kind: 'actual' | 'planned';
  /** 기간: amounts of the period alone; 누계: amounts from the fiscal year's first day to its end. */
  readonly entryMode: 'period' | 'cumulative';
  readonly source: CellSource;
}

/** 예산: a programme or sub-programme, leaves only. */
export interface BudgetLine {
  readonly group: string;
  readonly number: ProgramNumber;
  readonly program: string;
  /** Empty when the programme is not split. */
  readonly subProgram: string;
  readonly previousBudget: AmountEntry;
  readonly budget: AmountEntry;
  readonly earlyExecution: boolean;
  readonly note: string;
  readonly source: CellSource;
}

/** 집행: what one line spent, or means to spend, in one period, and on what. */
export interface ExecutionEntry {
  readonly number: ProgramNumber;
  readonly subProgram: string;
  readonly period: string;
  readonly commitment: AmountEntry;
  readonly amount: AmountEntry;
  readonly activity: string;
  readonly activitySource: CellSource;
  readonly note: string;
  readonly source: CellSource;
}

/** 추경 · 성립전 · 간주처리 · 이월 (명시 · 사고 · 계속비) · 전용 · 이용 · 이체 · 변경사용 · 예비비. */
export type BudgetChangeKind =
  | 'supplementary'
  | 'beforeApproval'
  | 'deemedBudget'
  | 'carryover'
  | 'specifiedCarryover'
  | 'accidentalCarryover'
  | 'continuingCarryover'
  | 'transferWithinItem'
  | 'transferBetweenItems'
  | 'reassignment'
  | 'changedUse'
  | 'contingencyUse';

/** 예산변경: one signed change of a line, with its approval. */
export interface BudgetChange {
  readonly date: IsoDate;
  readonly number: ProgramNumber;
  readonly subProgram: string;
  readonly kind: BudgetChangeKind;
  readonly amount: AmountEntry;
  readonly approval: string;
  readonly note: string;
  readonly source: CellSource;
}

/** 인력: authorized and actual heads of one grade. */
export interface StaffGrade {
  readonly grade: string;
  readonly authorized: CountEntry;
  readonly actual: CountEntry;
  readonly note: string;
}

/** 별도인력: staff outside the grade table, such as 파견공무원. */
export interface OutsideStaff {
  readonly kind: string;
  readonly count: CountEntry;
}

/** 재무: an item of the balance sheet in two years. */
export interface BalanceSheetItem {
  readonly section: 'assets' | 'liabilities' | 'equity';
  readonly item: string;
  readonly current: AmountEntry;
  readonly previous: AmountEntry;
}

/** Totals of the balance sheet as they were stated elsewhere (원문표기), where they were. */
export interface StatedBalance {
  readonly current?: AmountEntry;
  readonly previous?: AmountEntry;
  readonly change?: AmountEntry;
}

export interface StatedBalances {
  readonly assets: StatedBalance;
  readonly liabilitiesAndEquity: StatedBalance;
}

/** 이사회: a kind of seat. */
export interface BoardSeat {
  readonly position: string;
  readonly seats: CountEntry;
  readonly includesExOfficio: boolean;
  readonly note: string;
}

/** 임원: a member, name masked. */
export interface BoardMember {
  readonly order: string;
  readonly name: string;
  readonly position: string;
  /** One career line each. */
  readonly career: readonly string[];
}

/** ○ - · are bullet levels, ※ a note, 〈〉 a caption, 표 the place of a small table. */
export type NarrativeMark = '○' | '-' | '·' | '※' | '〈〉' | '표';

/** 사업설명: one line of a programme's (or chapter's) narrative. */
export interface NarrativeLine {
  readonly number: ProgramNumber;
  /** 절: the block it belongs to, such as 추진 배경; 목적 is the one-line aim. */
  readonly block: string;
  readonly mark: NarrativeMark;
  readonly content: TextEntry;
}

/** 부속표: a small table used in the narrative; its first row is its head. */
export interface SideTable {
  readonly name: string;
  /** Cell texts, all rows of one width. An empty head cell joins its left neighbour, an empty first cell of a body row the cell above. */
  readonly rows: readonly (readonly string[])[];
  /** The cell of each text. */
  readonly sources: readonly (readonly CellSource[])[];
}

/** 원문표기: a figure or a name as printed somewhere that must tie. */
export interface PrintedEntry {
  readonly document: string;
  readonly place: string;
  readonly number: ProgramNumber;
  readonly item: string;
  readonly printedName: string;
  /** As printed, `△10`, `-` or `27.8`; empty when only the name is stated. */
  readonly value: string;
  /** Whether the cell holds a number, which a percentage may print otherwise: 0.322 as 32.2%. */
  readonly isNumber: boolean;
  readonly decimals: number;
  /** As printed: 백만원, 억원, 명, %. */
  readonly unit: string;
  readonly asOf: string;
  readonly source: CellSource;
}

/** Everything a workbook holds, typed and parsed. */
export interface LedgerRecords {
  readonly settings: Settings;
  readonly periods: readonly Period[];
  readonly budgetLines: readonly BudgetLine[];
  readonly execution: readonly ExecutionEntry[];
  readonly budgetChanges: readonly BudgetChange[];
  readonly staff: readonly StaffGrade[];
  readonly outsideStaff: readonly OutsideStaff[];
  readonly balanceSheet: readonly BalanceSheetItem[];
  readonly statedBalances: StatedBalances;
  readonly boardSeats: readonly BoardSeat[];
  readonly boardMembers: readonly BoardMember[];
  readonly narrative: readonly NarrativeLine[];
  readonly sideTables: readonly SideTable[];
  readonly printed: readonly PrintedEntry[];
}
