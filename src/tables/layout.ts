/** What a sheet of the workbook consists of: its columns, what each holds and how wide it is. Names are in the workbook's language, elsewhere. */

/** A column the user types in. */
export interface TypedColumn {
  readonly kind: 'text' | 'number' | 'amount' | 'count' | 'date' | 'choice';
  readonly width: number;
  /** A row without it is reported. */
  readonly required?: boolean;
  /** For `choice`: which fixed list it is limited to. */
  readonly choice?: ChoiceKey;
  /** A drop-down of what stands in another column; other values are allowed too. */
  readonly suggestFrom?: { readonly sheet: 'budget' | 'periods'; readonly column: 'group' | 'name' };
}

/** A column the add-on fills with formulas: shaded, protected with a warning, rebuilt at any time. */
export interface ComputedColumn {
  readonly kind: 'computed';
  readonly format: 'amount' | 'count' | 'rate' | 'variance' | 'flag' | 'key';
  readonly width: number;
  /** For formulas, not for people: it stands hidden behind the table. */
  readonly hidden?: true;
}

export type Column = TypedColumn | ComputedColumn;

export interface TableLayout {
  /** Rows a new sheet has, head included. Formulas over arrays run to the sheet's end, so empty rows are not free. */
  readonly rows: number;
  readonly columns: Readonly<Record<string, Column>>;
  readonly frozenColumns: number;
}

export type ChoiceKey =
  'periodKind' | 'entryMode' | 'earlyExecution' | 'changeKind' | 'balanceSection' | 'exOfficio' | 'mark';

const text = (width: number): TypedColumn => ({ kind: 'text', width });
const requiredText = (width: number): TypedColumn => ({ kind: 'text', width, required: true });
const choice = (key: ChoiceKey, width: number): TypedColumn => ({ kind: 'choice', choice: key, width });
const requiredChoice = (key: ChoiceKey, width: number): TypedColumn => ({
  kind: 'choice',
  choice: key,
  width,
  required: true,
});
const amount = (width: number): TypedColumn => ({ kind: 'amount', width });
const count = (width: number): TypedColumn => ({ kind: 'count', width });
const requiredDate = (width: number): TypedColumn => ({ kind: 'date', width, required: true });
const computed = (format: ComputedColumn['format'], width: number): ComputedColumn => ({
  kind: 'computed',
  format,
  width,
});
const hidden = (format: ComputedColumn['format']): ComputedColumn => ({
  kind: 'computed',
  format,
  width: 100,
  hidden: true,
});

/** The typed tables, one a sheet, in the order their sheets stand. */
export const tableLayouts = {
  settings: { rows: 60, frozenColumns: 1, columns: { item: requiredText(200), value: text(700) } },
  periods: {
    rows: 60,
    frozenColumns: 1,
    columns: {
      name: requiredText(100),
      start: requiredDate(110),
      end: requiredDate(110),
      kind: requiredChoice('periodKind', 80),
      entryMode: requiredChoice('entryMode', 90),
      countsAsSpent: computed('flag', 90),
      countsAtYearEnd: computed('flag', 90),
      key: hidden('key'),
    },
  },
  budget: {
    rows: 200,
    frozenColumns: 3,
    columns: {
      group: { kind: 'text', width: 170, required: true, suggestFrom: { sheet: 'budget', column: 'group' } },
      number: { kind: 'number', width: 60, required: true },
      program: requiredText(240),
      subProgram: text(230),
      previousBudget: amount(110),
      budget: amount(100),
      changes: computed('amount', 90),
      currentBudget: computed('amount', 100),
      spent: computed('amount', 90),
      executionRate: computed('rate', 80),
      remaining: computed('amount', 100),
      planned: computed('amount', 90),
      expectedAtYearEnd: computed('amount', 100),
      earlyExecution: choice('earlyExecution', 100),
      note: text(240),
      key: hidden('key'),
      programKey: hidden('key'),
      groupKey: hidden('key'),
      executionRows: hidden('count'),
      executedGroupKey: hidden('key'),
    },
  },
  execution: {
    rows: 400,
    frozenColumns: 3,
    columns: {
      number: { kind: 'number', width: 60, required: true },
      subProgram: text(230),
      period: { kind: 'text', width: 90, required: true, suggestFrom: { sheet: 'periods', column: 'name' } },
      commitment: amount(110),
      amount: amount(100),
      activity: text(280),
      note: text(180),
      key: hidden('key'),
      groupKey: hidden('key'),
      periodKey: hidden('key'),
      linePeriodKey: hidden('key'),
      groupPeriodKey: hidden('key'),
      countedAsSpent: hidden('amount'),
      countedAtYearEnd: hidden('amount'),
      countedCommitment: hidden('amount'),
    },
  },
  budgetChanges: {
    rows: 200,
    frozenColumns: 0,
    columns: {
      date: requiredDate(110),
      number: { kind: 'number', width: 60, required: true },
      subProgram: text(230),
      kind: requiredChoice('changeKind', 90),
      amount: amount(100),
      approval: text(200),
      note: text(180),
      key: hidden('key'),
      executedGroupKey: hidden('key'),
      counted: hidden('amount'),
    },
  },
  staffing: {
    rows: 60,
    frozenColumns: 1,
    columns: {
      grade: requiredText(110),
      authorized: count(80),
      actual: count(80),
      variance: computed('variance', 80),
      vacancyRate: computed('rate', 80),
      note: text(200),
      key: hidden('key'),
    },
  },
  outsideStaff: {
    rows: 60,
    frozenColumns: 1,
    columns: { kind: requiredText(160), count: count(80), key: hidden('key') },
  },
  balanceSheet: {
    rows: 60,
    frozenColumns: 2,
    columns: {
      section: requiredChoice('balanceSection', 90),
      item: requiredText(160),
      current: amount(110),
      previous: amount(110),
      change: computed('amount', 110),
    },
  },
  boardSeats: {
    rows: 60,
    frozenColumns: 1,
    columns: {
      position: requiredText(120),
      seats: count(80),
      exOfficio: choice('exOfficio', 110),
      note: text(200),
    },
  },
  boardMembers: {
    rows: 60,
    frozenColumns: 2,
    columns: { order: text(60), name: requiredText(110), position: text(130), career: text(420) },
  },
  narrative: {
    rows: 1000,
    frozenColumns: 2,
    columns: {
      number: { kind: 'number', width: 90, required: true },
      block: requiredText(180),
      mark: requiredChoice('mark', 60),
      content: requiredText(620),
    },
  },
  sideTables: {
    rows: 200,
    frozenColumns: 2,
    columns: {
      name: requiredText(180),
      row: { kind: 'count', width: 60, required: true },
      cell1: text(220),
      cell2: text(220),
      cell3: text(220),
      cell4: text(220),
      cell5: text(220),
      cell6: text(220),
    },
  },
  printed: {
    rows: 500,
    frozenColumns: 0,
    columns: {
      document: text(160),
      place: text(170),
      number: { kind: 'number', width: 60 },
      item: text(140),
      printedName: text(260),
      value: text(90),
      decimals: count(80),
      unit: text(80),
      asOf: text(110),
    },
  },
} as const satisfies Readonly<Record<string, TableLayout>>;

export type TableKey = keyof typeof tableLayouts;
export type ColumnKey<Key extends TableKey> = keyof (typeof tableLayouts)[Key]['columns'] & string;

export const tableKeys = Object.keys(tableLayouts) as readonly TableKey[];

/** The columns of a table in their first order, with their keys. */
export function columnsOf<Key extends TableKey>(table: Key): readonly (readonly [ColumnKey<Key>, Column])[] {
  return Object.entries<Column>(tableLayouts[table].columns) as [ColumnKey<Key>, Column][];
}

/** Columns that say what a row is: those before its first figure. */
export function namingColumns<Key extends TableKey>(table: Key): readonly ColumnKey<Key>[] {
  const columns = columnsOf(table);
  const figure = columns.findIndex(([, { kind }]) => ['amount', 'count', 'computed'].includes(kind));
  return (figure < 0 ? columns : columns.slice(0, figure)).map(([column]) => column);
}

/** Whether a column stands hidden behind its table. */
export function isHidden(column: Column): boolean {
  return column.kind === 'computed' && column.hidden === true;
}

/** The hidden columns of a table, in their order. */
export function hiddenColumnsOf<Key extends TableKey>(table: Key): readonly ColumnKey<Key>[] {
  return columnsOf(table).flatMap(([key, column]) => (isHidden(column) ? [key] : []));
}

/** Sheets the add-on computes and rebuilds as a whole. */
export const computedSheetKeys = ['budgetSummary', 'executionStatus', 'staffingStatus'] as const;
export type ComputedSheetKey = (typeof computedSheetKeys)[number];

/**
 * Every sheet of a workbook; 수치출처, 점검 and 변경기록, which the add-on writes, last. 되돌리기 is hidden and only there while there
 * is a step to take back.
 */
export type SheetKey = TableKey | ComputedSheetKey | 'figureUses' | 'checks' | 'history' | 'lastStep';

/** What an institution chooses about its report: a workbook may be older than these, or leave them empty. */
export const reportSettingKeys = [
  'reportChapters',
  'generalParts',
  'goalsParts',
  'programParts',
  'accent',
  'typeface',
  'titleTypeface',
  'slowPercent',
  'slowReading',
] as const;
export type ReportSettingKey = (typeof reportSettingKeys)[number];

export const settingKeys = [
  'layoutVersion',
  'institution',
  'title',
  'session',
  'committee',
  'reportDate',
  'fiscalYear',
  'organization',
  'displayUnit',
  'displayRounding',
  'rateBasis',
  'subtotalPosition',
  'entryUnit',
  'executionAsOf',
  'staffingAsOf',
  'balanceSheetUnit',
  'balanceSheetDecimals',
  'balanceSheetCurrentLabel',
  'balanceSheetPreviousLabel',
  ...reportSettingKeys,
] as const;
export type SettingKey = (typeof settingKeys)[number];
