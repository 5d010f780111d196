/** What somebody did in the grid, read from Univer's mutations once they are carried out. */
import { BooleanNumber } from '@univerjs/core';
import type { ICellData, IRange, IStyleData, Nullable, Workbook } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  MoveRangeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/sheets';
import type {
  IAddWorksheetMergeMutationParams,
  IMoveRangeMutationParams,
  ISetColHiddenMutationParams,
  ISetFrozenMutationParams,
  ISetRangeValuesMutationParams,
  ISetTabColorMutationParams,
  ISetWorksheetColWidthMutationParams,
  ISetWorksheetHideMutationParams,
  ISetWorksheetNameMutationParams,
  ISetWorksheetOrderMutationParams,
  ISetWorksheetRowHeightMutationParams,
} from '@univerjs/sheets';
import { RemoveNoteMutation, UpdateNoteMutation } from '@univerjs/sheets-note';
import type { IRemoveNoteMutationParams, IUpdateNoteMutationParams } from '@univerjs/sheets-note';
import type { CellEdit, PageEdit } from '../../messages';
import { patchOf } from './cell-data';
import { areaOf } from './ranges';

type Reader = (params: object, workbook: Workbook) => readonly PageEdit[];
type CellMatrix = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>> | undefined>>;

/** What can be kept; a mutation that is not named here would show what is not so. */
const readers: Readonly<Record<string, Reader>> = {
  [SetRangeValuesMutation.id]: (params, workbook) => {
    const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    return cellEdits(workbook, subUnitId, cellValue ?? {});
  },
  [MoveRangeMutation.id]: (params, workbook) => {
    const { from, to } = params as IMoveRangeMutationParams;
    return [from, to].flatMap(({ subUnitId, value }) => cellEdits(workbook, subUnitId, whole(value)));
  },
  [AddWorksheetMergeMutation.id]: (params) => merges('merge', params as IAddWorksheetMergeMutationParams),
  [RemoveWorksheetMergeMutation.id]: (params) =>
    merges('unmerge', params as IAddWorksheetMergeMutationParams),
  [SetWorksheetColWidthMutation.id]: (params, workbook) => {
    const { subUnitId, ranges } = params as ISetWorksheetColWidthMutationParams;
    const sheet = workbook.getSheetBySheetId(subUnitId);
    return positions(ranges, 'columns').map((at) => ({
      ...{ kind: 'columnWidths', sheetId: subUnitId, at, count: 1 },
      pixels: Math.round(sheet?.getColumnWidth(at) ?? 0),
    }));
  },
  [SetWorksheetRowHeightMutation.id]: (params) => {
    const { subUnitId, ranges, rowHeight } = params as ISetWorksheetRowHeightMutationParams;
    return positions(ranges, 'rows').flatMap((at) => {
      const pixels = typeof rowHeight === 'number' ? rowHeight : (rowHeight[at] ?? null);
      return pixels === null
        ? []
        : [{ kind: 'rowHeights', sheetId: subUnitId, at, count: 1, pixels: Math.round(pixels) }];
    });
  },
  [SetColHiddenMutation.id]: (params) => columnsHidden(params as ISetColHiddenMutationParams, true),
  [SetColVisibleMutation.id]: (params) => columnsHidden(params as ISetColHiddenMutationParams, false),
  [SetFrozenMutation.id]: (params) => {
    const { subUnitId, xSplit, ySplit } = params as ISetFrozenMutationParams;
    return [
      {
        kind: 'updateSheet',
        sheetId: subUnitId,
        change: { frozenRows: Math.max(0, ySplit), frozenColumns: Math.max(0, xSplit) },
      },
    ];
  },
  [SetTabColorMutation.id]: (params) => {
    const { subUnitId, color } = params as ISetTabColorMutationParams;
    return [{ kind: 'updateSheet', sheetId: subUnitId, change: { tabColor: color === '' ? null : color } }];
  },
  [SetWorksheetNameMutation.id]: (params) => {
    const { subUnitId, name } = params as ISetWorksheetNameMutationParams;
    return [{ kind: 'updateSheet', sheetId: subUnitId, change: { name } }];
  },
  [SetWorksheetHideMutation.id]: (params) => {
    const { subUnitId, hidden } = params as ISetWorksheetHideMutationParams;
    return [{ kind: 'updateSheet', sheetId: subUnitId, change: { hidden: hidden === BooleanNumber.TRUE } }];
  },
  [SetWorksheetOrderMutation.id]: (params) => {
    const { subUnitId, toOrder } = params as ISetWorksheetOrderMutationParams;
    return [{ kind: 'updateSheet', sheetId: subUnitId, change: { index: toOrder } }];
  },
  [UpdateNoteMutation.id]: (params) => {
    const { sheetId, row, col: column, note } = params as IUpdateNoteMutationParams;
    return [{ kind: 'cells', sheetId, cells: [{ row, column, patch: { note: note.note } }] }];
  },
  [RemoveNoteMutation.id]: (params) => {
    const { sheetId, row, col: column } = params as IRemoveNoteMutationParams;
    if (row === undefined || column === undefined) return [];
    return [{ kind: 'cells', sheetId, cells: [{ row, column, patch: { note: null } }] }];
  },
};

/** Whether the workbook can keep what the mutation does. */
export function isKept(mutation: string): boolean {
  return Object.hasOwn(readers, mutation);
}

export function editsOf(mutation: string, params: object, workbook: Workbook): readonly PageEdit[] {
  return readers[mutation]?.(params, workbook) ?? [];
}

/** The cells a mutation writes to: on each sheet, row and column. */
export function writtenCells(
  mutation: string,
  params: object,
): readonly { readonly sheetId: string; readonly row: number; readonly column: number }[] {
  const matrices: { subUnitId: string; cells: CellMatrix }[] = [];
  if (mutation === SetRangeValuesMutation.id) {
    const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    matrices.push({ subUnitId, cells: cellValue ?? {} });
  }
  if (mutation === MoveRangeMutation.id) {
    const { from, to } = params as IMoveRangeMutationParams;
    for (const { subUnitId, value } of [from, to]) matrices.push({ subUnitId, cells: value });
  }
  return matrices.flatMap(({ subUnitId, cells }) =>
    places(cells).map(({ row, column }) => ({ sheetId: subUnitId, row, column })),
  );
}

/** What is in the cells now; of a cell that was only given another look, the look. */
function cellEdits(workbook: Workbook, sheetId: string, written: CellMatrix): readonly PageEdit[] {
  const sheet = workbook.getSheetBySheetId(sheetId);
  if (sheet === null || sheet === undefined) return [];
  const cells = places(written).map(({ row, column, data }): CellEdit => {
    const cell = sheet.getCellRaw(row, column);
    const part =
      data === null || data === undefined
        ? { content: true, styled: true }
        : { content: 'v' in data || 'f' in data || 'p' in data || 'si' in data, styled: 's' in data };
    return { row, column, patch: patchOf(cell, styleOf(workbook, cell), part) };
  });
  return [{ kind: 'cells', sheetId, cells }];
}

function styleOf(workbook: Workbook, cell: Nullable<ICellData>): Nullable<IStyleData> {
  return workbook.getStyles().getStyleByCell(cell);
}

function places(matrix: CellMatrix) {
  return Object.entries(matrix).flatMap(([row, cells]) =>
    Object.entries(cells ?? {}).map(([column, data]) => ({
      row: Number(row),
      column: Number(column),
      data,
    })),
  );
}

/** Moved cells are replaced as a whole. */
function whole(matrix: CellMatrix): CellMatrix {
  const cells: Record<number, Record<number, null>> = {};
  for (const { row, column } of places(matrix)) (cells[row] ??= {})[column] = null;
  return cells;
}

function merges(
  kind: 'merge' | 'unmerge',
  { subUnitId, ranges }: IAddWorksheetMergeMutationParams,
): readonly PageEdit[] {
  return ranges.map((range) => ({ kind, sheetId: subUnitId, area: areaOf(range) }));
}

function columnsHidden(
  { subUnitId, ranges }: ISetColHiddenMutationParams,
  hidden: boolean,
): readonly PageEdit[] {
  return ranges.map(({ startColumn, endColumn }) => ({
    ...{ kind: 'columnsHidden', sheetId: subUnitId, at: startColumn },
    ...{ count: endColumn - startColumn + 1, hidden },
  }));
}

function positions(ranges: readonly IRange[], axis: 'rows' | 'columns'): readonly number[] {
  return ranges.flatMap(({ startRow, endRow, startColumn, endColumn }) => {
    const [first, last] = axis === 'rows' ? [startRow, endRow] : [startColumn, endColumn];
    return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  });
}
