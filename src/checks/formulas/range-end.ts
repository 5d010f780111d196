/** How far down a formula reads in the sheets it names. */
import type { CellSource } from '../../ledger/entry';
import type { CheckedWorkbook } from '../checked-workbook';
import { tableKeys, type TableKey } from '../../tables/layout';
import { positionOf } from './cell-position';

/** Records that stand below the last row a formula reads. */
export interface RowsBelow {
  readonly table: TableKey;
  /** The last row read, counted from 1. */
  readonly lastRow: number;
  readonly records: number;
}

const boundedRange =
  /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?(\d+)/gu;

export class RangeEnds {
  private readonly tables: ReadonlyMap<string, TableKey>;
  private readonly rows: Readonly<Partial<Record<TableKey, readonly number[]>>>;
  private readonly counts = new Map<string, number>();

  constructor({ names, ledger }: CheckedWorkbook) {
    this.tables = new Map(tableKeys.map((key) => [names.sheets[key], key]));
    const { periods, budgetLines, execution, budgetChanges } = ledger.records;
    this.rows = {
      periods: rowsOf(periods),
      budget: rowsOf(budgetLines),
      execution: rowsOf(execution),
      budgetChanges: rowsOf(budgetChanges),
    };
  }

  /** The first of the formula's ranges that ends above records of its table; null when it reaches all. */
  rowsBelow(formula: string): RowsBelow | null {
    const range = new RegExp(boundedRange);
    for (let match = range.exec(formula); match !== null; match = range.exec(formula)) {
      const [, quotedName = '', plainName = '', end = ''] = match;
      const table = this.tables.get(plainName === '' ? quotedName.replace(/''/g, "'") : plainName);
      if (table === undefined) continue;
      const lastRow = Number(end);
      const records = this.countBelow(table, lastRow);
      if (records > 0) return { table, lastRow, records };
    }
    return null;
  }

  private countBelow(table: TableKey, lastRow: number): number {
    const key = `${table} ${String(lastRow)}`;
    const known = this.counts.get(key);
    if (known !== undefined) return known;
    const count = (this.rows[table] ?? []).filter((row) => row > lastRow).length;
    this.counts.set(key, count);
    return count;
  }
}

/** Row numbers as a person sees them. */
function rowsOf(records: readonly { readonly source: CellSource }[]): readonly number[] {
  return records.map(({ source }) => positionOf(source.address).row + 1);
}
