/** Whether a spreadsheet has room for an edit: one of Google holds ten million cells, and this one hardly more. */
import type { AsynchronousOperations } from '../../engine/engine';
import type { SheetState } from '../../engine/operations';
import type { PageEdit } from '../messages';
import { newSheet } from './taken-back';

/** Of all sheets together, blank ones among them. */
const mostCells = 10_000_000;

type Size = Pick<SheetState, 'rows' | 'columns'>;

/** A file may be larger; then everything can be done that makes it no larger still. */
export async function hasRoomFor(workbook: AsynchronousOperations, edit: PageEdit): Promise<boolean> {
  const { sheets } = await workbook.workbook();
  const sizes = sheets.map((sheet) => ({
    before: cellsIn(sheet),
    after: cellsIn('sheetId' in edit && edit.sheetId === sheet.id ? sizeAfter(edit, sheet) : sheet),
  }));
  if (edit.kind === 'insertSheet') sizes.push({ before: 0, after: cellsIn(newSheet) });
  const grows = sizes.some(({ before, after }) => after > before);
  return !grows || sizes.reduce((sum, { after }) => sum + after, 0) <= mostCells;
}

/** How large the sheet must be to hold what the edit names. */
function sizeAfter(edit: PageEdit, { rows, columns }: Size): Size {
  switch (edit.kind) {
    case 'insertRows':
      return { rows: Math.max(rows, edit.at) + edit.count, columns };
    case 'insertColumns':
      return { rows, columns: Math.max(columns, edit.at) + edit.count };
    case 'rowHeights':
      return { rows: Math.max(rows, edit.at + edit.count), columns };
    case 'columnWidths':
    case 'columnsHidden':
      return { rows, columns: Math.max(columns, edit.at + edit.count) };
    case 'merge':
    case 'unmerge': {
      const { area } = edit;
      return {
        rows: Math.max(rows, area.row + area.rows),
        columns: Math.max(columns, area.column + area.columns),
      };
    }
    case 'cells':
      return edit.cells.reduce(
        (size, { row, column }) => ({
          rows: Math.max(size.rows, row + 1),
          columns: Math.max(size.columns, column + 1),
        }),
        { rows, columns },
      );
    default:
      return { rows, columns };
  }
}

function cellsIn({ rows, columns }: Size): number {
  return rows * columns;
}
