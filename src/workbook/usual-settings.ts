/** What stands in 설정 of a new workbook: the choices that have a usual answer; the rest is for the user to type. */
import type { WorkbookNames } from '../locale/workbook-names';
import type { SettingKey } from '../tables/layout';
import { usualReportSettings } from '../tables/setting-choices';

/** Bumped when sheets or columns change so that an older workbook has to be converted. */
const layoutVersion = 1;

export function usualSettings(names: WorkbookNames): Readonly<Partial<Record<SettingKey, string | number>>> {
  return {
    layoutVersion,
    displayUnit: names.units.millionWon,
    displayRounding: names.displayRounding.round,
    rateBasis: names.rateBasis.currentBudget,
    subtotalPosition: names.subtotalPosition.above,
    entryUnit: names.units.millionWon,
    balanceSheetUnit: names.units.hundredMillionWon,
    balanceSheetDecimals: 1,
    ...usualReportSettings(names),
  };
}
