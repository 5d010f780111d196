/** Rows as high as what is in them, as in Sheets: a height that was set is the least, and so is the usual one. */
import type { ICommandService, Workbook } from '@univerjs/core';
import {
  MarkDirtyRowAutoHeightOperation,
  SetWorksheetActiveOperation,
  type ISetWorksheetRowAutoHeightMutationParams,
} from '@univerjs/sheets';
import { spansOf } from './ranges';
import { usualRowHeight } from './sheet-data';

/** Pixels that somebody set, by row. */
export type SetHeights = (sheetId: string) => ReadonlyMap<number, number>;

export class RowHeights {
  /** Univer measures only sheets that have been looked at. */
  private readonly seen = new Set<string>();
  private tasks = 0;

  constructor(
    private readonly commands: ICommandService,
    private readonly workbook: Workbook,
    private readonly setHeights: SetHeights,
  ) {
    commands.onCommandExecuted((command) => {
      if (command.id === SetWorksheetActiveOperation.id) this.lookAt(workbook.getActiveSheet().getSheetId());
    });
  }

  /** The sheet comes to the front. */
  lookAt(sheetId: string): void {
    if (this.seen.has(sheetId)) return;
    this.seen.add(sheetId);
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    const rows = new Set<number>();
    sheet?.getCellMatrix().forValue((row) => {
      rows.add(row);
    });
    this.measure(
      sheetId,
      [...rows].sort((one, other) => one - other),
    );
  }

  /** What is in these rows has changed. */
  follow(sheetId: string, rows: Iterable<number>): void {
    if (this.seen.has(sheetId))
      this.measure(
        sheetId,
        [...new Set(rows)].sort((one, other) => one - other),
      );
  }

  /** Makes what Univer measured at least as high as it has to be. */
  keepLeast(params: ISetWorksheetRowAutoHeightMutationParams): void {
    const set = this.setHeights(params.subUnitId);
    params.rowsAutoHeightInfo = params.rowsAutoHeightInfo.map(({ row, autoHeight }) => ({
      row,
      autoHeight: Math.max(autoHeight ?? 0, set.get(row) ?? usualRowHeight),
    }));
  }

  private measure(subUnitId: string, rows: readonly number[]): void {
    if (rows.length === 0) return;
    this.tasks += 1;
    this.commands.syncExecuteCommand(
      MarkDirtyRowAutoHeightOperation.id,
      {
        unitId: this.workbook.getUnitId(),
        subUnitId,
        id: `heights-${String(this.tasks)}`,
        ranges: spansOf(rows).map(({ at, count }) => ({
          startRow: at,
          endRow: at + count - 1,
          startColumn: 0,
          endColumn: 0,
        })),
      },
      { onlyLocal: true },
    );
  }
}
