/** What stands in 설정 of a new workbook: the choices that have a usual answer; the rest is for the user to type. */
import type { WorkbookNames } from '../locale/workbook-names';
import type { SettingKey } from '../tables/layout';
import { layoutVersion } from '../tables/layout-steps';
import { usualReportSettings } from '../tables/setting-choices';

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
