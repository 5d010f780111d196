/** What shifts rows, columns or sheets is not done in the grid but asked of the server, which moves everything that belongs to them. */
import type { Workbook } from '@univerjs/core';
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  InsertSheetCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
} from '@univerjs/sheets';
import type { IRange } from '@univerjs/core';
import type { PageEdit } from '../../messages';

interface RangeParams {
  readonly range: IRange;
  readonly subUnitId?: string;
}

type Kind = 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns';

const shifts: Readonly<Record<string, Kind>> = {
  [InsertRowByRangeCommand.id]: 'insertRows',
  [RemoveRowByRangeCommand.id]: 'deleteRows',
  [InsertColByRangeCommand.id]: 'insertColumns',
  [RemoveColByRangeCommand.id]: 'deleteColumns',
};

/** The edits that stand for a command; null for every other command, which the grid carries out itself. */
export function editsForCommand(
  command: string,
  params: object | undefined,
  workbook: Workbook,
  sheetName: (number: number) => string,
): readonly PageEdit[] | null {
  const kind = Object.hasOwn(shifts, command) ? shifts[command] : undefined;
  if (kind !== undefined) return [shift(kind, params as RangeParams, workbook)];
  const active = workbook.getActiveSheet().getSheetId();
  if (command === RemoveSheetCommand.id) {
    const { subUnitId = active } = (params ?? {}) as { subUnitId?: string };
    return [{ kind: 'deleteSheet', sheetId: subUnitId }];
  }
  if (command === InsertSheetCommand.id) {
    const sheets = workbook.getSheets();
    const names = new Set(sheets.map((sheet) => sheet.getName()));
    let number = sheets.length + 1;
    while (names.has(sheetName(number))) number += 1;
    const index = sheets.findIndex((sheet) => sheet.getSheetId() === active) + 1;
    return [{ kind: 'insertSheet', name: sheetName(number), index }];
  }
  return null;
}

function shift(kind: Kind, { range, subUnitId }: RangeParams, workbook: Workbook): PageEdit {
  const sheetId = subUnitId ?? workbook.getActiveSheet().getSheetId();
  const rows = kind === 'insertRows' || kind === 'deleteRows';
  const [first, last] = rows ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { kind, sheetId, at: first, count: last - first + 1 };
}
