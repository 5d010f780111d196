/** Which cells somebody is warned about before they change. */
import type { ProtectionState } from '../../../engine/operations';

/** The first protection that covers one of the cells; null where none does. */
export function protectionOver(
  cells: readonly { readonly sheetId: string; readonly row: number; readonly column: number }[],
  protections: readonly ProtectionState[],
): ProtectionState | null {
  return (
    protections.find(({ sheetId, area }) =>
      cells.some(
        (cell) =>
          cell.sheetId === sheetId &&
          (area === null ||
            (cell.row >= area.row &&
              cell.row < area.row + area.rows &&
              cell.column >= area.column &&
              cell.column < area.column + area.columns)),
      ),
    ) ?? null
  );
}
