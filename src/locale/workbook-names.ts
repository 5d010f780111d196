/** The names a workbook uses for its sheets, headers, settings and choices: one dictionary a workbook language. */
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
import type { ColumnKey, ComputedSheetKey, SettingKey, SheetKey, TableKey } from '../tables/layout';

export interface WorkbookNames {
  readonly sheets: Readonly<Record<SheetKey, string>>;
  readonly headers: { readonly [Key in TableKey]: Readonly<Record<ColumnKey<Key>, string>> };
  readonly settings: Readonly<Record<SettingKey, string>>;
  readonly units: Readonly<Record<Unit, string>>;
  readonly displayRounding: Readonly<Record<DisplayRounding, string>>;
  readonly rateBasis: Readonly<Record<RateBasis, string>>;
  readonly subtotalPosition: Readonly<Record<Settings['subtotalPosition'], string>>;
  readonly periodKind: Readonly<Record<Period['kind'], string>>;
  readonly entryMode: Readonly<Record<Period['entryMode'], string>>;
  readonly earlyExecution: Readonly<Record<'eligible' | 'excluded', string>>;
  readonly changeKind: Readonly<Record<BudgetChangeKind, string>>;
  readonly balanceSection: Readonly<Record<BalanceSheetItem['section'], string>>;
  readonly exOfficio: Readonly<Record<'included', string>>;
  readonly mark: Readonly<Record<NarrativeMark, string>>;
  /** How 원문표기 calls the totals of the balance sheet. */
  readonly statedBalances: {
    readonly assets: { readonly current: string; readonly previous: string };
    readonly liabilitiesAndEquity: { readonly current: string; readonly previous: string };
  };
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
    readonly unit: string;
    readonly asOf: string;
  };
  /** What 변경기록 says of an action; in the workbook's language, so that whoever comes next understands it. */
  readonly historyEntries: {
    readonly makeReport: string;
    readonly started: string;
    readonly finished: string;
    readonly failed: string;
    readonly interrupted: string;
  };
  readonly history: {
    readonly time: string;
    readonly user: string;
    readonly action: string;
    readonly state: string;
    readonly detail: string;
    readonly link: string;
    readonly request: string;
  };
}
