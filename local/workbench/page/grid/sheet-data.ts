/** A whole sheet as Univer begins with it. */
import { BooleanNumber, VerticalAlign } from '@univerjs/core';
import type { ICellData, IStyleData, IWorksheetData } from '@univerjs/core';
import type { CellSnapshot, SheetFacts, SheetSnapshot } from '../../../engine/workbook-snapshot';
import { newCellData } from './cell-data';
import { rangeOf } from './ranges';

/** What Google shows where nothing is set. */
export const usualColumnWidth = 100;
export const usualRowHeight = 21;
const usualLook: IStyleData = { ff: 'Arial', fs: 10, vt: VerticalAlign.BOTTOM };

export function sheetData(sheet: SheetSnapshot): Partial<IWorksheetData> {
  return { ...factsData(sheet), cellData: cellMatrix(sheet.cells) };
}

export function factsData(facts: SheetFacts): Partial<IWorksheetData> {
  const hidden = new Set(facts.hiddenColumns);
  return {
    id: facts.id,
    name: facts.name,
    rowCount: facts.rows,
    columnCount: facts.columns,
    defaultColumnWidth: usualColumnWidth,
    defaultRowHeight: usualRowHeight,
    defaultStyle: usualLook,
    hidden: flag(facts.hidden),
    tabColor: facts.tabColor ?? '',
    mergeData: facts.merges.map(rangeOf),
    freeze: freezeOf(facts),
    columnData: Object.fromEntries(
      [...facts.columnWidths.map(({ column }) => column), ...hidden].map((column) => [
        column,
        {
          w: facts.columnWidths.find((width) => width.column === column)?.pixels ?? usualColumnWidth,
          hd: flag(hidden.has(column)),
        },
      ]),
    ),
    rowData: Object.fromEntries(facts.rowHeights.map(({ row, pixels }) => [row, { h: pixels, ah: pixels }])),
  };
}

export function freezeOf({ frozenRows, frozenColumns }: SheetFacts): IWorksheetData['freeze'] {
  return {
    xSplit: frozenColumns,
    ySplit: frozenRows,
    startRow: frozenRows > 0 ? frozenRows : -1,
    startColumn: frozenColumns > 0 ? frozenColumns : -1,
  };
}

export function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function cellMatrix(cells: readonly CellSnapshot[]): Record<number, Record<number, ICellData>> {
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const cell of cells) (matrix[cell.row] ??= {})[cell.column] = newCellData(cell);
  return matrix;
}
