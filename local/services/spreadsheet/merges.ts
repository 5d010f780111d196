/** Merging and breaking apart, as Range.merge and its relatives do. */
import type { Area } from '../../engine/operations';
import { exception } from '../boundary/service-error';
import { contains, gridOf, overlaps } from './areas';
import type { Workbook } from './workbook';

export function mergesWithin(workbook: Workbook, sheetId: string, area: Area): Area[] {
  return workbook.operations.merges(sheetId).filter((merge) => overlaps(merge, area));
}

/** Replaces merges inside the area; the first value that is there moves to its corner, the others are lost. */
export function mergeArea(workbook: Workbook, sheetId: string, area: Area): void {
  breakApart(workbook, sheetId, area);
  if (area.rows * area.columns === 1) return;
  const cells = workbook.operations.readCells(sheetId, area);
  const filled = cells.flatMap((row, rowIndex) =>
    row.flatMap((cell, column) =>
      cell.value === null && cell.formula === null ? [] : [{ cell, rowIndex, column }],
    ),
  );
  const [first] = filled;
  const alreadyInCorner = first?.rowIndex === 0 && first.column === 0;
  if (first !== undefined && (filled.length > 1 || !alreadyInCorner)) {
    const { formula, value, links = [] } = first.cell;
    const content = formula === null ? { value, links } : { formula };
    workbook.operations.writeCells(
      sheetId,
      area,
      gridOf(area, (row, column) => {
        if (row === 0 && column === 0) return alreadyInCorner ? null : content;
        return { value: null };
      }),
    );
  }
  workbook.operations.merge(sheetId, area);
}

/** @throws an Exception when the area holds only a part of a merge. */
export function breakApart(workbook: Workbook, sheetId: string, area: Area): void {
  const merges = mergesWithin(workbook, sheetId, area);
  if (merges.some((merge) => !contains(area, merge)))
    throw exception('You must select all cells in a merged range to merge or unmerge them.');
  for (const merge of merges) workbook.operations.unmerge(sheetId, merge);
}
