/** Which language a workbook's names are in: that of the dictionary it was made with, or is to be made with. */
import type { WorkbookNames } from '../locale/workbook-names';
import { workbookNamesIn } from '../locale/workbook-names-in';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Sheets that go by the names of one dictionary, so many that it is no coincidence. */
const fewestSheets = 3;

/**
 * The names of a workbook that was made already, whoever opens it. A new one is made in Korean where either the person or the
 * spreadsheet is Korean: people at a Korean body have accounts in English and spreadsheets in Korean, and the other way round.
 */
export function namesOf(
  spreadsheet: Spreadsheet,
  sheets: ReadonlyMap<string, Sheet>,
  userLocale: string,
): WorkbookNames {
  const isKorean = [userLocale, spreadsheet.getSpreadsheetLocale()].some((locale) => locale.startsWith('ko'));
  const usual = workbookNamesIn(isKorean ? 'ko' : 'en');
  const other = workbookNamesIn(isKorean ? 'en' : 'ko');
  // No sheet goes by a name of the other language: nothing has to be read.
  if (sheetsNamed(other, sheets) === 0) return usual;
  const settings = sheets.get(other.sheets.settings);
  if (settings !== undefined && saysItIsOurs(settings, other)) return other;
  // 설정 may have been deleted, or not be there yet where a run was cut off.
  return sheetsNamed(other, sheets) >= fewestSheets && sheetsNamed(usual, sheets) === 0 ? other : usual;
}

function sheetsNamed({ sheets: names }: WorkbookNames, sheets: ReadonlyMap<string, Sheet>): number {
  return Object.values(names).filter((name) => sheets.has(name)).length;
}

function saysItIsOurs(settings: Sheet, names: WorkbookNames): boolean {
  const values: unknown[][] = settings.getDataRange().getValues();
  return values.some((row) => row.includes(names.settings.layoutVersion));
}
