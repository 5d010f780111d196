/** All typed sheets of a workbook, to records: every problem in every sheet is found in one pass. */
import type { CellSource } from '../ledger/entry';
import { lineName } from '../ledger/line-key';
import type {
  BalanceSheetItem,
  BoardMember,
  BoardSeat,
  BudgetChange,
  BudgetLine,
  ExecutionEntry,
  LedgerRecords,
  NarrativeLine,
  OutsideStaff,
  Period,
  PrintedEntry,
  Settings,
  SideTable,
  StaffGrade,
} from '../ledger/records';
import type { WorkbookNames } from '../locale/workbook-names';
import { columnLetters, type SheetGrid } from './grid';
import type { InputProblem } from './input-problem';
import { tableKeys, type TableKey } from './layout';
import { readSettings } from './read-settings';
import { recordsAboveHead } from './records-above-head';
import { findReferenceProblems, type CellOf } from './reference-problems';
import { Spellings } from './spellings';
import { statedBalancesIn } from './stated-balances';
import { locateTable, recordRows, type RecordRow } from './table-reader';
import { totalRowsIn } from './total-rows';

/** The typed sheets that are there, by table. */
export type WorkbookGrids = Readonly<Partial<Record<TableKey, SheetGrid>>>;

export type RecordsRead =
  | { readonly ok: true; readonly records: LedgerRecords }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

/** Reads every table; the records are given only when nothing is wrong anywhere. */
export function readRecords(grids: WorkbookGrids, names: WorkbookNames): RecordsRead {
  const { records, problems } = readRecordsAsFarAsPossible(grids, names);
  return problems.length === 0 ? { ok: true, records } : { ok: false, problems };
}

/** Reads every table of a workbook that need not be finished: a cell that cannot be used is blank in the records. */
export function readRecordsAsFarAsPossible(
  grids: WorkbookGrids,
  names: WorkbookNames,
): { readonly records: LedgerRecords; readonly problems: readonly InputProblem[] } {
  const problems: InputProblem[] = tableKeys
    .filter((key) => grids[key] === undefined)
    .map((key) => ({ code: 'missingSheet', place: { sheet: names.sheets[key] } }));

  const columns = new Map<TableKey, Readonly<Partial<Record<string, number>>>>();
  const rows = <Key extends TableKey>(key: Key): readonly RecordRow<Key>[] => {
    const grid = grids[key];
    if (grid === undefined) return [];
    const headers = names.headers[key];
    const position = locateTable(key, headers, grid, problems);
    columns.set(key, position.columns);
    for (const problem of recordsAboveHead(key, grid, position, names)) problems.push(problem);
    return recordRows(key, headers, grid, position, problems, totalRowsIn(key, grids, names));
  };
  const cellOf: CellOf = (table, column, source) => {
    const index = columns.get(table)?.[column];
    const row = source.address.replace(/^[A-Z]+/, '');
    return {
      sheet: source.sheet,
      address: index === undefined ? source.address : columnLetters(index) + row,
    };
  };
  const settings = readSettings(
    grids.settings ?? emptySettings(names),
    names,
    grids.settings === undefined ? [] : problems,
  );
  const spelled = namesAsSpelledFirst();
  // 기간 and 예산 say how periods and lines are spelled; whatever names one of them follows.
  const periods = rows('periods').map((row) => readPeriod(row, names, spelled));
  const budgetLines = rows('budget').map((row) => readBudgetLine(row, names, settings, spelled));
  const printed = rows('printed').map((row) => readPrinted(row, spelled));
  const records: LedgerRecords = {
    settings,
    periods,
    budgetLines,
    execution: rows('execution').map((row) => readExecution(row, settings, spelled)),
    budgetChanges: rows('budgetChanges').map((row) => readBudgetChange(row, names, settings, spelled)),
    staff: rows('staffing').map((row) => readStaffGrade(row, spelled)),
    outsideStaff: rows('outsideStaff').map((row) => readOutsideStaff(row, spelled)),
    balanceSheet: rows('balanceSheet').map((row) => readBalanceSheetItem(row, names, settings)),
    statedBalances: statedBalancesIn(printed, names),
    boardSeats: rows('boardSeats').map(readBoardSeat),
    boardMembers: rows('boardMembers').map(readBoardMember),
    narrative: rows('narrative').map((row) => readNarrativeLine(row, names, spelled)),
    sideTables: readSideTables(rows('sideTables')),
    printed,
  };
  return { records, problems: [...problems, ...findReferenceProblems(records, cellOf)] };
}

/** How names are spelled where they stand first, each kind by itself. */
interface SpelledNames {
  readonly number: (text: string) => string;
  readonly subProgram: (text: string, number: string) => string;
  readonly group: (text: string) => string;
  readonly period: (text: string) => string;
  readonly grade: (text: string) => string;
  readonly outsideStaff: (text: string) => string;
}

function namesAsSpelledFirst(): SpelledNames {
  const kind = (): ((text: string, scope?: string) => string) => {
    const spellings = new Spellings();
    return (text, scope) => spellings.of(text, scope);
  };
  return {
    number: kind(),
    subProgram: kind(),
    group: kind(),
    period: kind(),
    grade: kind(),
    outsideStaff: kind(),
  };
}

function emptySettings(names: WorkbookNames): SheetGrid {
  return { name: names.sheets.settings, values: [] };
}

function readPeriod(row: RecordRow<'periods'>, names: WorkbookNames, spelled: SpelledNames): Period {
  const name = spelled.period(row.name('name'));
  return {
    name,
    start: row.comparedDate('start'),
    end: row.comparedDate('end'),
    kind: row.choice('kind', names.periodKind, 'planned'),
    entryMode: row.choice('entryMode', names.entryMode, 'period'),
    source: row.source('name', name),
  };
}

function readBudgetLine(
  row: RecordRow<'budget'>,
  names: WorkbookNames,
  settings: Settings,
  spelled: SpelledNames,
): BudgetLine {
  const { number, subProgram } = readLineNames(row, spelled);
  const record = lineName({ number, subProgram });
  return {
    group: spelled.group(row.name('group')),
    number,
    program: row.text('program'),
    subProgram,
    previousBudget: row.amount('previousBudget', record, settings.entryUnit, 0),
    budget: row.amount('budget', record, settings.entryUnit, 0),
    earlyExecution: row.choice('earlyExecution', names.earlyExecution, 'excluded') === 'eligible',
    note: row.text('note'),
    source: row.source('number', record),
  };
}

/** What a row of 예산, 집행 or 예산변경 calls its line. */
function readLineNames<Key extends 'budget' | 'execution' | 'budgetChanges'>(
  row: RecordRow<Key>,
  spelled: SpelledNames,
): { readonly number: string; readonly subProgram: string } {
  const number = spelled.number(row.name('number'));
  return { number, subProgram: spelled.subProgram(row.name('subProgram'), number) };
}

function readExecution(
  row: RecordRow<'execution'>,
  settings: Settings,
  spelled: SpelledNames,
): ExecutionEntry {
  const { number, subProgram } = readLineNames(row, spelled);
  const period = spelled.period(row.name('period'));
  const record = `${lineName({ number, subProgram })}/${period}`;
  return {
    number,
    subProgram,
    period,
    commitment: row.amount('commitment', record, settings.entryUnit, 0),
    amount: row.amount('amount', record, settings.entryUnit, 0),
    activity: row.text('activity'),
    activitySource: row.source('activity', record),
    note: row.text('note'),
    source: row.source('number', record),
  };
}

function readBudgetChange(
  row: RecordRow<'budgetChanges'>,
  names: WorkbookNames,
  settings: Settings,
  spelled: SpelledNames,
): BudgetChange {
  const date = row.comparedDate('date');
  const { number, subProgram } = readLineNames(row, spelled);
  const record = `${lineName({ number, subProgram })}/${date}`;
  return {
    date,
    number,
    subProgram,
    kind: row.choice('kind', names.changeKind, 'supplementary'),
    amount: row.amount('amount', record, settings.entryUnit, 0),
    approval: row.text('approval'),
    note: row.text('note'),
    source: row.source('number', record),
  };
}

function readStaffGrade(row: RecordRow<'staffing'>, spelled: SpelledNames): StaffGrade {
  const grade = spelled.grade(row.name('grade'));
  return {
    grade,
    authorized: row.count('authorized', grade),
    actual: row.count('actual', grade),
    note: row.text('note'),
  };
}

function readOutsideStaff(row: RecordRow<'outsideStaff'>, spelled: SpelledNames): OutsideStaff {
  const kind = spelled.outsideStaff(row.name('kind'));
  return { kind, count: row.count('count', kind) };
}

function readBalanceSheetItem(
  row: RecordRow<'balanceSheet'>,
  names: WorkbookNames,
  settings: Settings,
): BalanceSheetItem {
  const item = row.text('item');
  return {
    section: row.choice('section', names.balanceSection, 'assets'),
    item,
    current: row.amount('current', item, settings.balanceSheetUnit, settings.balanceSheetDecimals),
    previous: row.amount('previous', item, settings.balanceSheetUnit, settings.balanceSheetDecimals),
  };
}

function readBoardSeat(row: RecordRow<'boardSeats'>): BoardSeat {
  const position = row.text('position');
  return {
    position,
    seats: row.count('seats', position),
    includesExOfficio: row.text('exOfficio') !== '',
    note: row.text('note'),
  };
}

function readBoardMember(row: RecordRow<'boardMembers'>): BoardMember {
  return {
    order: row.text('order'),
    name: row.text('name'),
    position: row.text('position'),
    career: row
      .text('career')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  };
}

function readNarrativeLine(
  row: RecordRow<'narrative'>,
  names: WorkbookNames,
  spelled: SpelledNames,
): NarrativeLine {
  const number = spelled.number(row.text('number'));
  const block = row.text('block');
  return {
    number,
    block,
    mark: row.choice('mark', names.mark, '-'),
    content: row.textEntry('content', `${number}/${block}`),
  };
}

const sideTableCells = ['cell1', 'cell2', 'cell3', 'cell4', 'cell5', 'cell6'] as const;

/** A table is as wide as its widest row; its rows stand in the order of 행. */
function readSideTables(rows: readonly RecordRow<'sideTables'>[]): readonly SideTable[] {
  const tables = new Map<string, { order: number; cells: string[]; sources: CellSource[] }[]>();
  for (const row of rows) {
    const name = row.text('name');
    const own = tables.get(name) ?? [];
    const order = row.count('row', name).count;
    own.push({
      order,
      cells: sideTableCells.map((cell) => row.text(cell)),
      sources: sideTableCells.map((cell) => row.source(cell, `${name}/${String(order)}`)),
    });
    tables.set(name, own);
  }
  return [...tables].map(([name, own]) => {
    const width = own.reduce(
      (widest, { cells }) =>
        cells.reduce((last, cell, index) => (cell === '' ? last : Math.max(last, index + 1)), widest),
      0,
    );
    own.sort((one, other) => one.order - other.order);
    return {
      name,
      rows: own.map(({ cells }) => cells.slice(0, width)),
      sources: own.map(({ sources }) => sources.slice(0, width)),
    };
  });
}

function readPrinted(row: RecordRow<'printed'>, spelled: SpelledNames): PrintedEntry {
  const item = row.text('item');
  const place = row.text('place');
  return {
    document: row.text('document'),
    place,
    number: spelled.number(row.text('number')),
    item,
    printedName: row.text('printedName'),
    value: row.text('value'),
    isNumber: row.isNumber('value'),
    decimals: row.count('decimals', item).count,
    unit: row.text('unit'),
    asOf: row.text('asOf'),
    source: row.source('value', `${place}/${item}`),
  };
}
