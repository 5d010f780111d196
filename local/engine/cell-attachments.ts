/** What cells of a sheet have beside values and looks, such as notes: few cells have it, and it moves when rows or columns do. */
import { shiftPosition, type Shift } from './area-shift';

export interface Attachment<Value> {
  readonly row: number;
  readonly column: number;
  readonly value: Value;
}

export class CellAttachments<Value> {
  private rows = new Map<number, Map<number, Value>>();

  get(row: number, column: number): Value | null {
    return this.rows.get(row)?.get(column) ?? null;
  }

  /** null takes it away. */
  set(row: number, column: number, value: Value | null): void {
    const own = this.rows.get(row);
    if (value === null) own?.delete(column);
    else if (own === undefined) this.rows.set(row, new Map([[column, value]]));
    else own.set(column, value);
  }

  all(): readonly Attachment<Value>[] {
    return [...this.rows].flatMap(([row, own]) =>
      [...own].map(([column, value]) => ({ row, column, value })),
    );
  }

  /** What stood on rows or columns that were taken out is gone. */
  shift(shift: Shift): void {
    const before = this.all();
    this.rows = new Map();
    for (const { row, column, value } of before) {
      const newRow = shift.axis === 'rows' ? shiftPosition(row, shift) : row;
      const newColumn = shift.axis === 'columns' ? shiftPosition(column, shift) : column;
      if (newRow !== null && newColumn !== null) this.set(newRow, newColumn, value);
    }
  }
}
