/** What changed in a workbook, as a page that shows it needs to know: states, never steps, so that telling one twice does no harm. */
import type { Area } from './operations';
import type { CellSnapshot, SheetFacts, WorkbookFacts } from './workbook-snapshot';

export interface CellChange {
  readonly row: number;
  readonly column: number;
  /** The whole cell as it is now; null where nothing is left of it. */
  readonly cell: CellSnapshot | null;
}

export interface SheetChange {
  readonly id: string;
  /** What the sheet has beside its cells, where any of it changed or the sheet is new. */
  readonly facts: SheetFacts | null;
  readonly cells: readonly CellChange[];
}

export interface WorkbookChange {
  readonly facts: WorkbookFacts;
  readonly activeArea: Area;
  /** Every sheet there is, in tab order. */
  readonly sheetIds: readonly string[];
  readonly sheets: readonly SheetChange[];
}
