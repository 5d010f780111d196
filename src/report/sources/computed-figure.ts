/** Names a computed figure of the ledger, so that the cell that shows it can be looked up. */

/** What a figure is of. */
export type FigureSubject =
  | { readonly kind: 'total' }
  | { readonly kind: 'group'; readonly group: string }
  /** The programmes that have execution, all or of a group: what an execution rate is taken of. */
  | { readonly kind: 'executedTotal' }
  | { readonly kind: 'executedGroup'; readonly group: string }
  | { readonly kind: 'program'; readonly number: string }
  | { readonly kind: 'line'; readonly number: string; readonly subProgram: string }
  /** All grades together. */
  | { readonly kind: 'staff' }
  | { readonly kind: 'grade'; readonly grade: string }
  | { readonly kind: 'balanceItem'; readonly section: string; readonly item: string };

export type FigureMeasure =
  | 'previousBudget'
  | 'budget'
  | 'changes'
  | 'currentBudget'
  | 'spent'
  | 'executionRate'
  | 'remaining'
  | 'planned'
  | 'expectedAtYearEnd'
  | 'share'
  | 'authorized'
  | 'actual'
  | 'variance'
  | 'vacancyRate'
  | 'headcount'
  /** Of a balance sheet item: this year less last. */
  | 'change';

export interface ComputedFigure {
  readonly of: FigureSubject;
  readonly measure: FigureMeasure;
}

/** A cell of the workbook. */
export interface CellPlace {
  readonly sheet: string;
  /** A1 address without the sheet. */
  readonly address: string;
}

/** The cell of a computed figure, and whether its formula is there. */
export interface ComputedCell extends CellPlace {
  readonly origin: 'formula' | 'formulaGone';
}

/** Finds the cell that shows a computed figure; none where the workbook has no such cell. */
export type FindComputedCell = (figure: ComputedFigure) => ComputedCell | undefined;
