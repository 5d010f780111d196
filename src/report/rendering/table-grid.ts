/** Lays table cells out on their grid: WordprocessingML wants a cell in every row of a merged area. */
import type { Table, TableCell } from '../document/document';

/** One `w:tc`: a cell at its own place, its continuation in a later row, or a blank at the end of a short row. */
export interface GridPlace {
  readonly kind: 'cell' | 'start' | 'continuation' | 'blank';
  /** The cell whose looks the place has; none for a blank. */
  readonly cell?: TableCell;
  readonly column: number;
  readonly columnSpan: number;
}

interface Covering {
  readonly cell: TableCell;
  readonly columnSpan: number;
  readonly lastRow: number;
}

/**
 * The places of each row from left to right; together they cover every column exactly once.
 * A merged area ends with the table, or with the head rows it begins in: a head row repeats on the next page and cannot
 * take a body row along.
 * @throws RangeError when a row has more cells than columns, or a cell would cover another: a figure would be lost
 */
export function tableGrid({ name, columnWidths, headRows, rows }: Table): GridPlace[][] {
  const columns = columnWidths.length;
  const coverings = new Map<number, Covering>();
  return rows.map((row, rowIndex) => {
    const places: GridPlace[] = [];
    const waiting = [...row.cells];
    let column = 0;
    while (column < columns) {
      const covering = coverings.get(column);
      if (covering !== undefined && covering.lastRow >= rowIndex) {
        places.push({ kind: 'continuation', cell: covering.cell, column, columnSpan: covering.columnSpan });
        column += covering.columnSpan;
        continue;
      }
      const cell = waiting.shift();
      if (cell === undefined) {
        places.push({ kind: 'blank', column, columnSpan: 1 });
        column += 1;
        continue;
      }
      const columnSpan = cell.columnSpan ?? 1;
      if (columnSpan < 1) throw new RangeError(`Table ${name}, row ${rowIndex + 1}: a cell without columns`);
      for (let covered = column; covered < column + columnSpan; covered += 1) {
        if (covered >= columns || (coverings.get(covered)?.lastRow ?? -1) >= rowIndex) {
          throw new RangeError(`Table ${name}, row ${rowIndex + 1}: a cell does not fit its columns`);
        }
      }
      const endOfPart = rowIndex < headRows ? Math.min(headRows, rows.length) : rows.length;
      const lastRow = Math.min(rowIndex + (cell.rowSpan ?? 1), endOfPart) - 1;
      places.push({ kind: lastRow > rowIndex ? 'start' : 'cell', cell, column, columnSpan });
      if (lastRow > rowIndex) coverings.set(column, { cell, columnSpan, lastRow });
      column += columnSpan;
    }
    if (waiting.length > 0) {
      throw new RangeError(`Table ${name}, row ${rowIndex + 1}: more cells than columns`);
    }
    return places;
  });
}
