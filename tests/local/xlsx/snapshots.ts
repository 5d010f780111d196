/** Workbooks as plain data, made in tests. */
import path from 'node:path';
import type { Area, CellValue } from '../../../local/engine/operations';
import {
  newWorkbook,
  type CellSnapshot,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../../local/engine/workbook-snapshot';
import { temporaryFolder } from '../../temporary-folder';

/** A cell that holds a value and nothing else but what is given. */
export function cell(
  row: number,
  column: number,
  value: CellValue,
  more: Partial<CellSnapshot> = {},
): CellSnapshot {
  return { row, column, value, formula: null, style: {}, note: null, ...more };
}

export function area(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}

/** A workbook of sheets that differ from a new one's in what is given. */
export function workbookOf(
  sheets: readonly Partial<SheetSnapshot>[],
  more: Partial<WorkbookSnapshot> = {},
): WorkbookSnapshot {
  const workbook = newWorkbook('workbook', '예산');
  const [empty] = workbook.sheets;
  if (empty === undefined) throw new Error('a new workbook has a sheet');
  return {
    ...workbook,
    sheets: sheets.map((sheet, index) => ({
      ...empty,
      id: String(index),
      name: `장${index + 1}`,
      ...sheet,
    })),
    ...more,
  };
}

/** A file name in a folder of its own. */
export function temporaryFile(name: string): string {
  return path.join(temporaryFolder('xlsx'), name);
}
