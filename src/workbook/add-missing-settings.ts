/** Adds to 설정 the items that an older workbook does not have yet, below everything that stands there. */
import type { ActionWords } from '../locale/action-words';
import type { TablePlace } from '../tables/addresses';
import type { SheetGrid } from '../tables/grid';
import { settingKeys } from '../tables/layout';
import { generalFormat } from './appearance';
import { usualSettings } from './usual-settings';
import { addSettingValidations } from './validations';
import { findSheet, type Workbook } from './workbook';

/** How many were added. An item that stands there is left as it is, whatever its value. */
export function addMissingSettings(
  workbook: Workbook,
  grid: SheetGrid,
  place: TablePlace<'settings'>,
  words: ActionWords,
): number {
  const sheet = findSheet(workbook, 'settings');
  const { item, value } = place.columns;
  if (sheet === undefined || item === undefined || value === undefined) return 0;
  const known = new Set(
    grid.values.slice(place.headRow + 1).map((row) => {
      const name = row[item];
      return typeof name === 'string' ? name.trim() : '';
    }),
  );
  const { names } = workbook;
  const missing = settingKeys.filter((key) => !known.has(names.settings[key]));
  if (missing.length === 0) return 0;
  const last = grid.values.length;
  const lacking = last + missing.length - place.rowCount;
  if (lacking > 0) sheet.insertRowsAfter(place.rowCount, lacking);
  const usual = usualSettings(names);
  const values = sheet.getRange(last + 1, value + 1, missing.length, 1);
  values.setNumberFormat(generalFormat);
  values.setHorizontalAlignment('left');
  addSettingValidations(values, missing, names, words);
  // The names first: a run that is cut off behind them leaves empty values, which mean the same as the usual ones.
  sheet
    .getRange(last + 1, item + 1, missing.length, 1)
    .setValues(missing.map((key) => [names.settings[key]]));
  values.setValues(missing.map((key) => [usual[key] ?? '']));
  return missing.length;
}
