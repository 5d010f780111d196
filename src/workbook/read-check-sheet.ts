/** Reads the sheet 점검 as the people who typed into it see it: a reason is words, whatever the sheet made of them. */
import type { GridValue, SheetGrid } from '../tables/grid';
import { readSheetGrid } from './sheet-grid';

/** Days stay days; any other value is the text that is shown, and a formula that cannot be calculated is what was typed. */
export function readCheckSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet, timeZone: string): SheetGrid {
  const grid = readSheetGrid(sheet, timeZone);
  const range = sheet.getDataRange();
  const [shown, formulas] = [range.getDisplayValues(), range.getFormulas()];
  const values = grid.values.map((row, down) =>
    row.map((value, across) => asTyped(value, shown[down]?.[across] ?? '', formulas[down]?.[across] ?? '')),
  );
  return { name: grid.name, values };
}

function asTyped(value: GridValue, shown: string, formula: string): GridValue {
  if (formula !== '') return shown.startsWith('#') ? formula : shown;
  // A time of day is a moment of the first day of the sheet's calendar.
  const isDay = typeof value === 'object' && value.date > '1900';
  return typeof value === 'string' || isDay ? value : shown;
}
