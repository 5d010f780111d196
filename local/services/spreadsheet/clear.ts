/** What Range.clear and its relatives take away. */
import type { CellPatch } from '../../engine/operations';
import { fill } from './cell-values';
import type { Place, Workbook } from './workbook';

/** Google's options; none set means everything. */
export interface ClearOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly validationsOnly?: boolean;
  /** Notes: Google's name is older than they are. */
  readonly commentsOnly?: boolean;
}

export function clearCells(workbook: Workbook, { sheetId, area }: Place, options: ClearOptions): void {
  workbook.sheet(sheetId);
  const { contentsOnly, formatOnly, validationsOnly, commentsOnly } = options;
  const everything = ![contentsOnly, formatOnly, validationsOnly, commentsOnly].includes(true);
  const patch: CellPatch = {
    ...(everything || contentsOnly === true ? { value: null } : {}),
    ...(everything || formatOnly === true ? { clearStyle: true } : {}),
    ...(everything || commentsOnly === true ? { note: null } : {}),
  };
  if (Object.keys(patch).length > 0) workbook.operations.writeCells(sheetId, area, fill(area, patch));
  if (everything || validationsOnly === true) workbook.operations.setValidation(sheetId, area, null);
}
