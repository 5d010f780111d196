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

/** What is asked of the server in place of a command. */
export interface ServerStep {
  readonly edits: readonly PageEdit[];
  /** How it is undone; null where it is final. */
  readonly back: readonly PageEdit[] | null;
}

type Kind = 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns';

const shifts: Readonly<Record<string, Kind>> = {
  [InsertRowByRangeCommand.id]: 'insertRows',
  [RemoveRowByRangeCommand.id]: 'deleteRows',
  [InsertColByRangeCommand.id]: 'insertColumns',
  [RemoveColByRangeCommand.id]: 'deleteColumns',
};

/** What stands for a command; null for every other command, which the grid carries out itself. */
export function stepForCommand(
  command: string,
  params: object | undefined,
  workbook: Workbook,
  sheetName: (number: number) => string,
): ServerStep | null {
  const kind = Object.hasOwn(shifts, command) ? shifts[command] : undefined;
  if (kind !== undefined) return shift(kind, params as RangeParams, workbook);
  const active = workbook.getActiveSheet().getSheetId();
  const { subUnitId: sheetId = active } = (params ?? {}) as { subUnitId?: string };
  if (command === RemoveSheetCommand.id) return { edits: [{ kind: 'deleteSheet', sheetId }], back: null };
  if (command === InsertSheetCommand.id) return insertSheet(workbook, active, sheetName);
  return null;
}

function insertSheet(workbook: Workbook, active: string, sheetName: (number: number) => string): ServerStep {
  const sheets = workbook.getSheets();
  const names = new Set(sheets.map((sheet) => sheet.getName()));
  let number = sheets.length + 1;
  while (names.has(sheetName(number))) number += 1;
  const index = sheets.findIndex((sheet) => sheet.getSheetId() === active) + 1;
  const step = crypto.randomUUID();
  return {
    edits: [{ kind: 'insertSheet', name: sheetName(number), index, step }],
    back: [{ kind: 'takeBack', step }],
  };
}

function shift(kind: Kind, { range, subUnitId }: RangeParams, workbook: Workbook): ServerStep {
  const sheetId = subUnitId ?? workbook.getActiveSheet().getSheetId();
  const rows = kind === 'insertRows' || kind === 'deleteRows';
  const [first, last] = rows ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  const step = crypto.randomUUID();
  return {
    edits: [{ kind, sheetId, at: first, count: last - first + 1, step }],
    back: [{ kind: 'takeBack', step }],
  };
}
