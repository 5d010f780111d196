/** Where in the report the selected cells are used, without a dialog. Reads only. */
import { runReading } from '../run-action';
import { findWhereUsed, type CellUses } from '../where-used';
import type { Answer } from './answer';

export function whereUsed(): Answer<Pick<CellUses, 'message' | 'places'>> {
  return runReading((workbook, words): Answer<Pick<CellUses, 'message' | 'places'>> => {
    const found = findWhereUsed(workbook, words);
    return found.ok ? { ok: true, value: { message: found.message, places: found.places } } : found;
  });
}
