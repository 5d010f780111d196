/** The reference document's sheets, repeated district by district until the budget has as many lines as asked for. */
import type { GridValue, SheetGrid } from '../src/tables/grid';
import { tableKeys, type TableKey } from '../src/tables/layout';
import type { WorkbookGrids } from '../src/tables/read-records';
import { linesOfExample, programsOfExample } from './example-workbook';

/** Columns that hold a programme's number, and names that have to differ from copy to copy; zero-based. */
const copied: Readonly<
  Partial<Record<TableKey, { readonly number: number; readonly names: readonly number[] }>>
> = {
  budget: { number: 1, names: [0, 2] },
  execution: { number: 0, names: [] },
  narrative: { number: 0, names: [] },
  printed: { number: 2, names: [1, 4] },
};

/**
 * The numbered lines under new numbers and names, with everything that belongs to them.
 * @param rowsALine most rows of a table for each line, where all of them would be more than anybody writes
 */
export function scaledGrids(
  reference: WorkbookGrids,
  lines: number,
  rowsALine: Readonly<Partial<Record<TableKey, number>>> = {},
): WorkbookGrids {
  const copies = Math.max(1, Math.round(lines / linesOfExample));
  const grids: Partial<Record<TableKey, SheetGrid>> = {};
  for (const key of tableKeys) {
    const grid = reference[key];
    const columns = copied[key];
    if (grid === undefined) continue;
    if (columns === undefined) {
      grids[key] = grid;
      continue;
    }
    const [head = [], ...rows] = grid.values;
    const numbered = rows.filter(
      (row) => typeof row[columns.number] === 'number' || /^\d+$/.test(textOf(row[columns.number])),
    );
    const further = Array.from({ length: copies - 1 }, (_, copy) =>
      numbered.map((row) =>
        row.map((value, column) =>
          column === columns.number
            ? Number(textOf(value)) + (copy + 1) * programsOfExample
            : columns.names.includes(column) && value !== ''
              ? `${textOf(value)} ${String(copy + 2)}지구`
              : value,
        ),
      ),
    ).flat();
    const rowsOfLines = lines * (rowsALine[key] ?? Infinity);
    grids[key] = {
      name: grid.name,
      values: [head, ...rows, ...further.slice(0, Math.max(0, rowsOfLines - rows.length))],
    };
  }
  return grids;
}

function textOf(value: GridValue | undefined): string {
  return typeof value === 'object' ? value.date : String(value ?? '');
}
