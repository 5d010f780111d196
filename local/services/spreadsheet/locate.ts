/** From what getRange is given to an area of a sheet, within the sheet or refused in Google's words. */
import type { Area, SheetState } from '../../engine/operations';
import { exception } from '../boundary/service-error';
import { areaAddress, openAddress, readAddress } from './a1-notation';
import { sheetNumber, type Place, type Workbook } from './workbook';

/** Row and column from 1, as Google counts. */
export function areaOn(sheet: SheetState, row: number, column: number, rows: number, columns: number): Area {
  if (row < 1) throw exception('The starting row of the range is too small.');
  if (column < 1) throw exception('The starting column of the range is too small.');
  if (rows < 1) throw exception('The number of rows in the range must be at least 1.');
  if (columns < 1) throw exception('The number of columns in the range must be at least 1.');
  if (row + rows - 1 > sheet.rows || column + columns - 1 > sheet.columns)
    throw exception('The coordinates of the range are outside the dimensions of the sheet.');
  return { row: row - 1, column: column - 1, rows, columns };
}

/** A place and how it is called there: an address that is open at an end stays open. */
export interface AddressedPlace extends Place {
  readonly address: string;
}

/** An address or the name of a named range; an address without a sheet is on the one given. */
export function placeOf(workbook: Workbook, text: string, sheetId: string): AddressedPlace {
  const state = workbook.state();
  const written = readAddress(text);
  if (written === null) {
    const named = workbook.operations.names().find(({ name }) => name === text);
    if (named === undefined) throw exception('Range not found');
    return { sheetId: named.sheetId, area: named.area, address: areaAddress(named.area) };
  }
  const sheet = state.sheets.find(({ id, name }) =>
    written.sheetName === null ? id === sheetId : name === written.sheetName,
  );
  if (sheet === undefined)
    throw exception(
      written.sheetName === null ? `Sheet ${String(sheetNumber(sheetId))} not found` : 'Range not found',
    );
  const row = written.firstRow ?? 0;
  const column = written.firstColumn ?? 0;
  const rows = (written.lastRow ?? sheet.rows - 1) - row + 1;
  const columns = (written.lastColumn ?? sheet.columns - 1) - column + 1;
  const area = areaOn(sheet, row + 1, column + 1, rows, columns);
  return { sheetId: sheet.id, area, address: openAddress(written) ?? areaAddress(area) };
}
