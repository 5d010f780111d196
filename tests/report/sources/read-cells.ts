/** Cells of a workbook by the way a report names them. */
import type { CheckedWorkbook } from '../../../src/checks/checked-workbook';
import { positionOf, valueAt } from '../../../src/checks/formulas/cell-position';
import type { GridValue } from '../../../src/tables/grid';

/** The value at `예산!F2`; undefined where there is no such sheet. */
export function valueAtPlace({ sheets }: CheckedWorkbook, place: string): GridValue | undefined {
  const at = place.lastIndexOf('!');
  const sheet = Object.values(sheets).find(({ grid }) => grid.name === place.slice(0, at));
  if (sheet === undefined) return undefined;
  const { row, column } = positionOf(place.slice(at + 1));
  return valueAt(sheet.grid, row, column);
}
