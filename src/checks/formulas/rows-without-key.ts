/** Records that no sum counts, since the formulas of their table do not reach them. */
import { gridsOf, type CheckedWorkbook } from '../checked-workbook';
import { quotedSheet } from '../../tables/addresses';
import { tableKeys, type TableKey } from '../../tables/layout';
import { rowsWithoutKey } from '../../tables/layout-steps';

/** Records that stand below the last row that has a key. */
export interface RowsBelow {
  readonly table: TableKey;
  /** The last row that is counted, from 1. */
  readonly lastRow: number;
  readonly records: number;
}

export class RowsWithoutKey {
  private readonly tables: readonly (RowsBelow & { readonly sheet: string })[];

  constructor(workbook: CheckedWorkbook) {
    const { names } = workbook;
    const grids = gridsOf(workbook);
    this.tables = tableKeys.flatMap((table) => {
      const rows = rowsWithoutKey(table, grids, names);
      const [first] = rows;
      return first === undefined
        ? []
        : [{ table, lastRow: first, records: rows.length, sheet: `${quotedSheet(names.sheets[table])}!` }];
    });
  }

  /** The first table that a formula reads and that has such records; null where it has none. */
  readBy(formula: string): RowsBelow | null {
    return this.tables.find(({ sheet }) => formula.includes(sheet)) ?? null;
  }
}
