/**
 * Which figures cannot be compared, because typed cells they depend on cannot be read. Kept coarse on purpose: what cannot be
 * read in 예산, 집행 or 예산변경 takes every figure of its programme out, and every subtotal and total with it.
 */
import { keyText } from '../../ledger/key';
import type { InputProblem } from '../../tables/input-problem';
import { tableKeys, type SettingKey, type TableKey } from '../../tables/layout';
import { locateTable } from '../../tables/table-reader';
import type { CheckedWorkbook } from '../checked-workbook';
import { positionOf, textAt } from './cell-position';

/** The typed columns that formulas read. */
const columnsRead: Readonly<Partial<Record<TableKey, readonly string[]>>> = {
  periods: ['name', 'end', 'kind', 'entryMode'],
  budget: ['group', 'number', 'subProgram', 'budget'],
  execution: ['number', 'subProgram', 'period', 'amount'],
  budgetChanges: ['date', 'number', 'subProgram', 'amount'],
  staffing: ['grade', 'authorized', 'actual'],
  outsideStaff: ['kind', 'count'],
  balanceSheet: ['item', 'current', 'previous'],
};

/** The column a table's records are known by. */
const keyColumn: Readonly<Partial<Record<TableKey, string>>> = {
  budget: 'number',
  execution: 'number',
  budgetChanges: 'number',
  staffing: 'grade',
  outsideStaff: 'kind',
  balanceSheet: 'item',
};

/** Problems that the ledger and the formulas take alike. */
const takenAlike: readonly InputProblem['code'][] = [
  'programNameDiffers',
  'unknownPeriod',
  'duplicateExecution',
  'periodEndsBeforeStart',
];

const budgetTables = ['budget', 'execution', 'budgetChanges'] as const;

export class Doubts {
  private readonly wholeTables = new Set<TableKey>();
  private readonly settings = new Set<string>();
  /** Keys of the records in doubt, by table. */
  private readonly records = new Map<TableKey, Set<string>>();

  constructor(private readonly workbook: CheckedWorkbook) {
    const { names, problems } = workbook;
    const tables = new Map(tableKeys.map((key) => [names.sheets[key], key]));
    const columns = new Map<TableKey, Readonly<Partial<Record<string, number>>>>();
    for (const problem of problems) {
      const table = tables.get(problem.place.sheet);
      if (table === undefined || takenAlike.includes(problem.code)) continue;
      if (!columns.has(table)) columns.set(table, this.columnsOf(table));
      this.add(problem, table, columns.get(table) ?? {});
    }
  }

  /** Whether the lines of a programme can be read. */
  canReadProgram(number: string): boolean {
    return budgetTables.every((table) => this.canReadRecord(table, number));
  }

  canReadBudget(): boolean {
    return budgetTables.every((table) => this.canReadTable(table));
  }

  /** Whether it is sure which periods count. */
  canReadPeriods(): boolean {
    return this.canReadTable('periods') && this.canReadSetting('executionAsOf');
  }

  canReadSetting(setting: SettingKey): boolean {
    return !this.wholeTables.has('settings') && !this.settings.has(this.workbook.names.settings[setting]);
  }

  canReadRecord(table: TableKey, key: string): boolean {
    return !this.wholeTables.has(table) && this.records.get(table)?.has(keyText(key)) !== true;
  }

  canReadTable(table: TableKey): boolean {
    return this.hasColumns(table) && !this.records.has(table);
  }

  /** Whether the table and its columns are there, so that it is known what it lists. */
  hasColumns(table: TableKey): boolean {
    return !this.wholeTables.has(table);
  }

  private add(
    problem: InputProblem,
    table: TableKey,
    columns: Readonly<Partial<Record<string, number>>>,
  ): void {
    const { sheet, address } = problem.place;
    const { names } = this.workbook;
    const header = 'header' in problem ? problem.header : null;
    const isStructure = address === undefined || problem.code === 'repeatedColumn';
    if (table === 'settings') {
      const item = 'item' in problem ? problem.item : header;
      if (item === null || problem.code === 'missingColumn') this.wholeTables.add(table);
      else this.settings.add(item);
      return;
    }
    const read = columnsRead[table] ?? [];
    if (isStructure) {
      const headers: Readonly<Record<string, string>> = names.headers[table];
      if (header === null || read.some((column) => headers[column] === header)) this.wholeTables.add(table);
      return;
    }
    const { row, column } = positionOf(address);
    if (!read.some((key) => columns[key] === column)) return;
    const grid = this.workbook.sheets[table]?.grid;
    const key = keyColumn[table];
    const doubted = this.records.get(table) ?? new Set<string>();
    if (grid?.name === sheet && key !== undefined) doubted.add(keyText(textAt(grid, row, columns[key])));
    this.records.set(table, doubted);
  }

  private columnsOf(table: TableKey): Readonly<Partial<Record<string, number>>> {
    const { sheets, names } = this.workbook;
    const grid = sheets[table]?.grid;
    return grid === undefined ? {} : locateTable(table, names.headers[table], grid, []).columns;
  }
}
