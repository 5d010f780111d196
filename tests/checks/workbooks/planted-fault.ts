/** A mistake a person could make in a workbook, as data: what was typed, and what a check has to say about it. */
import type { Severity } from '../../../src/checks/finding';
import type { GridValue } from '../../../src/tables/grid';
import type { TableKey } from '../../../src/tables/layout';

/** The rules faults are planted for; `formulas` needs a spreadsheet and is tested elsewhere. */
export const plantedRules = [
  'input',
  'text-numbers',
  'total-rows',
  'budget-totals',
  'printed-figures',
  'printed-parts',
  'period-sums',
  'period-reading',
  'balance-sheet',
  'staffing',
  'board',
  'side-tables',
  'rates',
  'closing-identity',
  'execution-extremes',
  'without-execution',
  'activities',
  'period-calendar',
  'as-of-dates',
  'narrative-dates',
  'calendar-dates',
  'work-past-year',
  'placeholders',
  'names',
  'numbering',
  'levels',
  'nil-and-zero',
  'negative-signs',
  'unit-labels',
  'date-styles',
  'hidden-characters',
] as const;

export type PlantedRule = (typeof plantedRules)[number];

/**
 * A row by what stands under some of its headers: `{ 번호: '13', 세부사업: '가람도서관' }`. A text that ends in … is compared
 * with the cell's beginning.
 */
export type RowFinder = Readonly<Record<string, string>>;

/** One cell of a table. */
export interface PlantedPlace {
  readonly table: TableKey;
  readonly row: RowFinder;
  readonly header: string;
}

export type Edit =
  | ({ readonly kind: 'typeOver'; readonly value: GridValue } & PlantedPlace)
  | {
      readonly kind: 'addRow';
      readonly table: TableKey;
      /** Behind this row; at the table's end without it. */
      readonly after?: RowFinder;
      readonly cells: Readonly<Record<string, GridValue>>;
    }
  | { readonly kind: 'removeRow'; readonly table: TableKey; readonly row: RowFinder };

/** Figures as they are printed, without their unit. */
export interface PlantedFigures {
  readonly stated: string;
  readonly computed: string;
  /** stated − computed. */
  readonly difference: string;
}

/** A finding a workbook must raise. */
export interface ExpectedFinding {
  readonly rule: PlantedRule;
  readonly severity: Severity;
  /** The finding names one of these cells at least; they are looked for in the edited workbook. */
  readonly where: readonly PlantedPlace[];
  readonly figures?: PlantedFigures;
}

export interface PlantedFault extends ExpectedFinding {
  /** What a person did wrong. */
  readonly name: string;
  readonly edits: readonly Edit[];
  /** Other rules that the same edits truly violate, so that a finding of theirs is no false alarm. */
  readonly mayAlsoRaise?: readonly PlantedRule[];
}

/** Edits that leave everything true: they raise nothing the clean workbook does not raise. */
export interface Lookalike {
  readonly name: string;
  readonly edits: readonly Edit[];
}

/** Names a cell. */
export function place(table: TableKey, row: RowFinder, header: string): PlantedPlace {
  return { table, row, header };
}

/** Types another value into one cell. */
export function typeOver(table: TableKey, row: RowFinder, header: string, value: GridValue): Edit {
  return { kind: 'typeOver', table, row, header, value };
}

/** Adds a row; headers that are not named stay blank. */
export function addRow(table: TableKey, cells: Readonly<Record<string, GridValue>>, after?: RowFinder): Edit {
  return { kind: 'addRow', table, cells, ...(after && { after }) };
}

/** Takes a row away. */
export function removeRow(table: TableKey, row: RowFinder): Edit {
  return { kind: 'removeRow', table, row };
}

/** A row of 원문표기 by its place, item and, where several rows share them, the name as printed. */
export function printedRow(placeName: string, item: string, printedName?: string): RowFinder {
  return { 위치: placeName, 항목: item, ...(printedName !== undefined && { '표기 이름': printedName }) };
}
