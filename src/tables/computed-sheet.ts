/** A sheet the add-on computes as a whole: what each cell holds and what it is for, as plain data. */

export type ComputedCellRole =
  'title' | 'remark' | 'head' | 'label' | 'figure' | 'subtotal' | 'total' | 'empty';
export type ComputedCellFormat = 'text' | 'amount' | 'count' | 'variance' | 'rate';

export interface ComputedCell {
  /** A formula with leading `=`, a number, or a text to be taken literally. */
  readonly content: string | number;
  readonly isFormula: boolean;
  readonly role: ComputedCellRole;
  readonly format: ComputedCellFormat;
}

export interface ComputedSheet {
  /** All rows of one length. */
  readonly rows: readonly (readonly ComputedCell[])[];
  /** Pixels, one a column. */
  readonly widths: readonly number[];
  /** Rows above the records, frozen. */
  readonly headRows: number;
  readonly frozenColumns: number;
}

export const emptyCell: ComputedCell = { content: '', isFormula: false, role: 'empty', format: 'text' };

export function literal(content: string | number, role: ComputedCellRole): ComputedCell {
  return { content, isFormula: false, role, format: 'text' };
}

export function formula(text: string, role: ComputedCellRole, format: ComputedCellFormat): ComputedCell {
  return { content: `=${text}`, isFormula: true, role, format };
}

/** Fills short rows with empty cells, so that the sheet is written as one block. */
export function squareRows(rows: readonly (readonly ComputedCell[])[]): readonly (readonly ComputedCell[])[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return rows.map((row) => [...row, ...Array<ComputedCell>(width - row.length).fill(emptyCell)]);
}
