/** Inserting and deleting whole rows and columns. */
import type { SheetState } from '../../engine/operations';
import { exception, notAvailable } from '../boundary/service-error';
import type { Workbook } from './workbook';

/** Pixels of a column nobody has set. */
export const usualColumnWidth = 100;

/** `position` counts from 1. */
export function insertLines(
  workbook: Workbook,
  sheet: SheetState,
  what: 'rows' | 'columns',
  position: number,
  count: number,
  side: 'before' | 'after',
): void {
  checkBounds(sheet, what, position, 1);
  if (count < 1) throw exception(`The number of ${what} to insert must be at least 1.`);
  const index = side === 'before' ? position - 1 : position;
  if (what === 'rows') workbook.operations.insertRows(sheet.id, index, count);
  else workbook.operations.insertColumns(sheet.id, index, count);
}

export function deleteLines(
  workbook: Workbook,
  sheet: SheetState,
  what: 'rows' | 'columns',
  position: number,
  count: number,
): void {
  checkBounds(sheet, what, position, count);
  const frozen = what === 'rows' ? sheet.frozenRows : sheet.frozenColumns;
  if (count === sheet[what]) throw exception(`You can't delete all the ${what} on the sheet.`);
  if (frozen > 0 && position <= frozen + 1 && position + count - 1 === sheet[what])
    throw exception(`Sorry, it is not possible to delete all non-frozen ${what}.`);
  if (what === 'rows') workbook.operations.deleteRows(sheet.id, position - 1, count);
  else workbook.operations.deleteColumns(sheet.id, position - 1, count);
}

/** `position` counts from 1. */
export function hideColumns(
  workbook: Workbook,
  sheet: SheetState,
  position: number,
  count: number,
  hidden: boolean,
): void {
  checkBounds(sheet, 'columns', position, count);
  const others = new Set(workbook.operations.hiddenColumns(sheet.id));
  for (let column = position - 1; column < position - 1 + count; column += 1) others.add(column);
  if (hidden && others.size >= sheet.columns) throw notAvailable('Sheet.hideColumns (every column)');
  workbook.operations.setColumnsHidden(sheet.id, position - 1, count, hidden);
}

function checkBounds(sheet: SheetState, what: 'rows' | 'columns', position: number, count: number): void {
  if (position < 1 || count < 1 || position + count - 1 > sheet[what])
    throw exception(`Those ${what} are out of bounds.`);
}
