/** What is written to a range has exactly its rows and columns. */
import type { Area } from '../../engine/operations';
import { exception } from '../boundary/service-error';

/** @throws an Exception in Google's words. */
export function checkDimensions(area: Area, data: readonly (readonly unknown[])[]): void {
  if (data.length !== area.rows) throw mismatch('rows', data.length, area.rows);
  for (const row of data)
    if (row.length !== area.columns) throw mismatch('columns', row.length, area.columns);
}

function mismatch(what: 'rows' | 'columns', given: number, wanted: number): Error {
  return exception(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${String(given)} but the range has ${String(wanted)}.`,
  );
}
