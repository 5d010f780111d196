/** What Range.clear and its relatives take away. */
import type { CellPatch, CellState } from '../../engine/operations';
import { notAvailable } from '../boundary/service-error';
import { fill } from './cell-values';
import type { Place, Workbook } from './workbook';

/** What may be chosen; an object that chooses nothing means everything. */
export interface ClearOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly validationsOnly?: boolean;
  /** Notes: Google's name is older than they are. */
  readonly commentsOnly?: boolean;
}

/** What goes where nothing is chosen: notes and data validation stay. */
export const contentsAndFormats: ClearOptions = { contentsOnly: true, formatOnly: true };

/** Takes the look of the cells away and leaves their number formats, as Google does. */
export function clearTextFormats(workbook: Workbook, { sheetId, area }: Place): void {
  workbook.sheet(sheetId);
  const cells = workbook.operations.readCells(sheetId, area);
  refuseLinks(cells);
  const patches = cells.map((row) =>
    row.map(({ style: { numberFormat } }): CellPatch => ({
      clearStyle: true,
      ...(numberFormat === undefined ? {} : { style: { numberFormat } }),
    })),
  );
  workbook.operations.writeCells(sheetId, area, patches);
}

export function clearCells(workbook: Workbook, { sheetId, area }: Place, options: ClearOptions): void {
  workbook.sheet(sheetId);
  const { contentsOnly, formatOnly, validationsOnly, commentsOnly } = options;
  const everything = ![contentsOnly, formatOnly, validationsOnly, commentsOnly].includes(true);
  if (formatOnly === true && contentsOnly !== true) refuseLinks(workbook.operations.readCells(sheetId, area));
  const patch: CellPatch = {
    ...(everything || contentsOnly === true ? { value: null } : {}),
    ...(everything || formatOnly === true ? { clearStyle: true } : {}),
    ...(everything || commentsOnly === true ? { note: null } : {}),
  };
  if (Object.keys(patch).length > 0) workbook.operations.writeCells(sheetId, area, fill(area, patch));
  if (everything || validationsOnly === true) workbook.operations.setValidation(sheetId, area, null);
}

/** Whether a link goes with the look of its text is written nowhere. */
function refuseLinks(cells: readonly (readonly CellState[])[]): void {
  if (cells.some((row) => row.some(({ links }) => links !== undefined)))
    throw notAvailable('Range.clear (the format of a link, without the text)');
}
