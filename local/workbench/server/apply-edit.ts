/** What somebody did in the grid, as operations on the workbook. */
import type { AsynchronousOperations } from '../../engine/engine';
import type { CellPatch } from '../../engine/operations';
import type { CellEdit, PageEdit } from '../messages';

/** Edits that Univer's own undo follows, or that nothing undoes. */
type PlainEdit = Exclude<PageEdit, { readonly step: string }>;

/** @throws what the engine says where it cannot be done, for example on a sheet that was deleted meanwhile */
export async function applyEdit(workbook: AsynchronousOperations, edit: PlainEdit): Promise<void> {
  switch (edit.kind) {
    case 'cells':
      await writeCells(workbook, edit.sheetId, edit.cells);
      return;
    case 'columnWidths':
      await workbook.setColumnWidths(edit.sheetId, edit.at, edit.count, edit.pixels);
      return;
    case 'rowHeights':
      await workbook.setRowHeights(edit.sheetId, edit.at, edit.count, edit.pixels);
      return;
    case 'columnsHidden':
      await workbook.setColumnsHidden(edit.sheetId, edit.at, edit.count, edit.hidden);
      return;
    case 'merge':
    case 'unmerge':
      await workbook[edit.kind](edit.sheetId, edit.area);
      return;
    case 'deleteSheet':
      await workbook.deleteSheet(edit.sheetId);
      return;
    case 'updateSheet':
      await workbook.updateSheet(edit.sheetId, edit.change);
  }
}

/** The smallest area around the cells is written at once; what lies between them stays. */
export async function writeCells(
  workbook: AsynchronousOperations,
  sheetId: string,
  cells: readonly CellEdit[],
): Promise<void> {
  if (cells.length === 0) return;
  const bounds = cells.reduce(
    (found, { row, column }) => ({
      top: Math.min(found.top, row),
      left: Math.min(found.left, column),
      bottom: Math.max(found.bottom, row),
      right: Math.max(found.right, column),
    }),
    { top: Infinity, left: Infinity, bottom: 0, right: 0 },
  );
  const [rows, columns] = [bounds.bottom - bounds.top + 1, bounds.right - bounds.left + 1];
  const patches = Array.from({ length: rows }, () => new Array<CellPatch | null>(columns).fill(null));
  for (const { row, column, patch } of cells) {
    const line = patches[row - bounds.top];
    if (line !== undefined) line[column - bounds.left] = { ...line[column - bounds.left], ...patch };
  }
  await workbook.writeCells(sheetId, { row: bounds.top, column: bounds.left, rows, columns }, patches);
}
