/** The names a workbook uses for its sheets, headers, settings and choices: one dictionary a workbook language. */
import type {
  AccentColour,
  ChapterKey,
  GeneralPartKey,
  GoalsPartKey,
  ProgramPartKey,
  ReportChoices,
} from '../ledger/report-choices';
import type { Unit } from '../ledger/unit';
import type {
  BudgetChangeKind,
  DisplayRounding,
  NarrativeMark,
  Period,
  RateBasis,
  BalanceSheetItem,
  Settings,
} from '../ledger/records';
import type { PlaceholderWords } from '../ledger/placeholder-figure';
import type { CheckSheetWords } from '../checks/sheet/check-sheet-words';
import type { PrintedItemWords } from '../checks/printed/printed-measure';
import type { FigureUseWords } from '../tables/figure-uses';
import type { ColumnKey, ComputedSheetKey, SettingKey, SheetKey, TableKey } from '../tables/layout';

/** Several where people write several. */
export interface StatedBalanceNames {
  readonly current: readonly string[];
  readonly previous: readonly string[];
  readonly change: readonly string[];
}

export interface WorkbookNames {
  readonly language: 'ko' | 'en';
  readonly sheets: Readonly<Record<SheetKey, string>>;
  readonly headers: { readonly [Key in TableKey]: Readonly<Record<ColumnKey<Key>, string>> };
  /** On the heads of the hidden columns behind tables. */
  readonly hiddenColumnNote: string;
  readonly settings: Readonly<Record<SettingKey, string>>;
  readonly units: Readonly<Record<Unit, string>>;
  readonly displayRounding: Readonly<Record<DisplayRounding, string>>;
  readonly rateBasis: Readonly<Record<RateBasis, string>>;
  readonly subtotalPosition: Readonly<Record<Settings['subtotalPosition'], string>>;
  /** What 설정 calls the parts of a report; none has a comma in it. */
  readonly reportParts: {
    readonly chapters: Readonly<Record<ChapterKey, string>>;
    readonly generalParts: Readonly<Record<GeneralPartKey, string>>;
    readonly goalsParts: Readonly<Record<GoalsPartKey, string>>;
    readonly programParts: Readonly<Record<ProgramPartKey, string>>;
  };
  readonly accentColours: Readonly<Record<AccentColour, string>>;
  readonly slowReading: Readonly<Record<ReportChoices['slowReading'], string>>;
  readonly periodKind: Readonly<Record<Period['kind'], string>>;
  readonly entryMode: Readonly<Record<Period['entryMode'], string>>;
  readonly earlyExecution: Readonly<Record<'eligible' | 'excluded', string>>;
  readonly changeKind: Readonly<Record<BudgetChangeKind, string>>;
  readonly balanceSection: Readonly<Record<BalanceSheetItem['section'], string>>;
  readonly exOfficio: Readonly<Record<'included', string>>;
  readonly mark: Readonly<Record<NarrativeMark, string>>;
  /** How 원문표기 calls the totals of the balance sheet. */
  readonly statedBalances: {
    readonly assets: StatedBalanceNames;
    readonly liabilitiesAndEquity: StatedBalanceNames;
  };
  /** How 원문표기 says in 항목 what a row states; small letters, spaces and middle dots left out. */
  readonly printedItems: PrintedItemWords;
  /** Rows of sums in the tables. */
  readonly totalRows: {
    /** What such a row is called, as a whole; small letters, without spaces. */
    readonly names: readonly string[];
    /** How 원문표기 states its figures: in front of a measure of everything, or of a group. */
    readonly total: string;
    readonly subtotal: string;
    /** Behind 정원, 현원, 별도인력. */
    readonly sum: string;
    readonly boardSeats: string;
    /** Behind the year. */
    readonly balance: Readonly<Record<'assets' | 'liabilities' | 'equity' | 'liabilitiesAndEquity', string>>;
  };
  /** How 원문표기 says in 항목 that a row states no more than a name. */
  readonly printedNames: Readonly<Record<'group' | 'program' | 'subProgram', readonly string[]>>;
  /** What a placeholder in the narrative may ask for, and of what. */
  readonly placeholders: PlaceholderWords;
  /** How the name of a period sounds whose amounts are of the year so far. */
  readonly cumulativePeriodNames: { readonly endings: readonly string[]; readonly words: readonly string[] };
  /** In the name of a balance sheet item that is taken off, and so may be negative. */
  readonly contraItems: readonly string[];
  readonly checkSheet: CheckSheetWords;
  /** 수치출처: where the report uses the workbook's cells. */
  readonly figureUses: FigureUseWords;
  /** Labels of the computed sheets. */
  readonly computed: {
    readonly titles: Readonly<Record<ComputedSheetKey, string>>;
    readonly group: string;
    readonly number: string;
    readonly program: string;
    readonly subProgram: string;
    readonly budget: string;
    readonly currentBudget: string;
    readonly spent: string;
    readonly executionRate: string;
    readonly remaining: string;
    readonly planned: string;
    readonly share: string;
    readonly note: string;
    readonly subtotal: string;
    readonly total: string;
    readonly withoutExecution: string;
    readonly grade: string;
    readonly authorized: string;
    readonly actual: string;
    readonly variance: string;
    readonly headcount: string;
    readonly people: string;
    /** Up to the name of the unit: `단위 :`. */
    readonly unit: string;
    /** Round a day: `2019-05-31 기준`, `as of 2019-05-31`. */
    readonly asOf: { readonly before: string; readonly behind: string };
  };
  /** What 변경기록 says of an action; in the workbook's language, so that whoever comes next understands it. */
  readonly historyEntries: {
    readonly makeReport: string;
    readonly updateReport: string;
    readonly saveReport: string;
    readonly check: string;
    readonly applyNames: string;
    readonly moveTotals: string;
    readonly changeLayout: string;
    readonly takeBack: string;
    readonly started: string;
    readonly finished: string;
    readonly failed: string;
    readonly interrupted: string;
    /** Whether a file was left in Drive is not known yet. */
    readonly unsettled: string;
  };
  readonly history: {
    readonly time: string;
    readonly user: string;
    readonly action: string;
    readonly state: string;
    readonly detail: string;
    readonly link: string;
    readonly request: string;
    /** Hidden: what a report said, for the next one to compare with. */
    readonly figures: string;
  };
}
