/**
 * What arrives for the place where somebody is typing waits until they have finished: Univer begins its editor anew when a cell
 * in that row and column changes, on whichever sheet, and what was typed would be lost.
 */
import type { ICommandService } from '@univerjs/core';
import { SetCellEditVisibleOperation, type IEditorBridgeService } from '@univerjs/sheets-ui';
import type { CellChange } from '../../../engine/workbook-change';

export class OpenEditor {
  private readonly waiting = new Map<string, CellChange>();

  constructor(
    commands: ICommandService,
    private readonly editor: IEditorBridgeService,
    /** Shows what has waited. */
    private readonly show: (sheetId: string, cells: readonly CellChange[]) => void,
  ) {
    commands.onCommandExecuted(({ id }) => {
      if (id !== SetCellEditVisibleOperation.id || this.waiting.size === 0) return;
      // Univer takes over what was typed in this same turn.
      setTimeout(() => {
        this.showWaiting();
      });
    });
  }

  /** The cells that can be shown now; the others are kept back. */
  passing(sheetId: string, cells: readonly CellChange[]): readonly CellChange[] {
    const place = this.editor.isVisible().visible ? this.editor.getEditLocation() : null;
    if (place === null || place === undefined) return cells;
    const isTypedIn = ({ row, column }: CellChange): boolean => row === place.row && column === place.column;
    const kept = cells.find(isTypedIn);
    if (kept === undefined) return cells;
    this.waiting.set(sheetId, kept);
    return cells.filter((cell) => !isTypedIn(cell));
  }

  private showWaiting(): void {
    if (this.editor.isVisible().visible) return;
    const shown = [...this.waiting];
    this.waiting.clear();
    for (const [sheetId, cell] of shown) this.show(sheetId, [cell]);
  }
}
