/** Leads to a cell: its sheet comes to the front and the cell is selected. */
import { failure, runReading } from '../run-action';
import type { Answer } from './answer';
import type { CellTarget } from './status-view';

export function goToCell({ sheet: name, address }: CellTarget): Answer<CellTarget> {
  return runReading((workbook, words): Answer<CellTarget> => {
    const sheet = workbook.sheets.get(name);
    if (sheet === undefined) return failure('sheetGone', words.sheetGone(name));
    try {
      sheet.getRange(address).activate();
    } catch {
      // Google refuses an address beyond the sheet's last row or column.
      return failure('cellGone', words.cellGone(`${name}!${address}`));
    }
    return { ok: true, value: { sheet: name, address } };
  });
}
