/** What a typed cell is called where no record could be read from its row: by its head and what stands in the row before its figures. */
import type { SheetGrid } from '../tables/grid';
import { namingColumns, tableKeys } from '../tables/layout';
import { locateTable } from '../tables/table-reader';
import type { CheckedWorkbook } from './checked-workbook';
import { positionOf, textAt } from './formulas/cell-position';

interface NamedTable {
  readonly grid: SheetGrid;
  readonly headRow: number;
  /** A figure is none of them: it may be put right without the row being another. */
  readonly naming: readonly number[];
}

export class TypedRowNames {
  private readonly tables = new Map<string, NamedTable>();

  constructor({ sheets, names }: CheckedWorkbook) {
    for (const key of tableKeys) {
      const grid = sheets[key]?.grid;
      if (grid === undefined) continue;
      const { headRow, columns } = locateTable(key, names.headers[key], grid, []);
      const places: Readonly<Partial<Record<string, number>>> = columns;
      const naming = namingColumns(key).flatMap((column) => places[column] ?? []);
      this.tables.set(grid.name, { grid, headRow, naming });
    }
  }

  /** `금액/1/스마트시티 정책연구/1분기`; the cell's own value is no part of its name. */
  nameOf(sheet: string, address: string): string {
    const table = this.tables.get(sheet);
    if (table === undefined) return '';
    const { grid, headRow, naming } = table;
    const { row, column } = positionOf(address);
    const parts = naming.filter((index) => index !== column).map((index) => textAt(grid, row, index));
    return [textAt(grid, headRow, column), ...parts.filter((part) => part !== '')].join('/');
  }
}
