/** Reads the sheet 점검 as the people who typed into it see it: a reason is words, whatever the sheet made of them. */
import type { GridValue, SheetGrid } from '../tables/grid';
import { readSheetGrid } from './sheet-grid';

/**
 * Days stay days; any other value is the text that is shown, and a formula that cannot be calculated is what was typed.
 * What the add-on writes there is texts, so that one reading is enough; more are made only where somebody's typing
 * has become something else.
 */
export function readCheckSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet, timeZone: string): SheetGrid {
  const { name, values } = readSheetGrid(sheet, timeZone);
  const isAnywhere = (test: (value: GridValue) => boolean): boolean =>
    values.some((row) => row.some((value) => test(value)));
  const range = sheet.getDataRange();
  const shown = isAnywhere((value) => !isWords(value)) ? range.getDisplayValues() : [];
  const formulas = isAnywhere(isBroken) ? range.getFormulas() : [];
  return {
    name,
    values: values.map((row, down) =>
      row.map((value, across) => {
        const formula = formulas[down]?.[across] ?? '';
        if (isBroken(value) && formula !== '') return formula;
        return isWords(value) ? value : (shown[down]?.[across] ?? '');
      }),
    ),
  };
}

function isWords(value: GridValue): boolean {
  // A time of day is a moment of the first day of the sheet's calendar.
  return typeof value === 'string' || (typeof value === 'object' && value.date > '1900');
}

/** An error of the sheet, such as `#NAME?`; or words that begin so. */
function isBroken(value: GridValue): boolean {
  return typeof value === 'string' && value.startsWith('#');
}
