/** 설정: items and values, to settings. */
import type { Settings } from '../ledger/records';
import type { WorkbookNames } from '../locale/workbook-names';
import type { SheetGrid } from './grid';
import { placeOf, type InputProblem } from './input-problem';
import type { SettingKey } from './layout';
import { locateTable, recordRows, type RecordRow } from './table-reader';

/** Reads 설정; a missing item, an unknown word and a wrong date are each reported. */
export function readSettings(grid: SheetGrid, names: WorkbookNames, problems: InputProblem[]): Settings {
  const headers = names.headers.settings;
  const position = locateTable('settings', headers, grid, problems);
  const rows = new Map<string, RecordRow<'settings'>>();
  for (const row of recordRows('settings', headers, grid, position, problems))
    rows.set(row.text('item'), row);

  const find = (key: SettingKey): RecordRow<'settings'> | undefined => {
    const row = rows.get(names.settings[key]);
    if (row === undefined)
      problems.push({ code: 'missingSetting', place: { sheet: grid.name }, item: names.settings[key] });
    return row;
  };
  const text = (key: SettingKey): string => find(key)?.text('value') ?? '';
  const date = (key: SettingKey): string => find(key)?.date('value') ?? '';
  const whole = (key: SettingKey): number => {
    const row = find(key);
    if (row === undefined) return 0;
    const value = row.text('value');
    if (!/^\d{1,4}$/.test(value)) {
      problems.push({
        code: 'notANumber',
        place: placeOf(row.source('value')),
        header: names.settings[key],
        text: value,
      });
      return 0;
    }
    return Number(value);
  };
  const choice = <Code extends string>(
    key: SettingKey,
    words: Readonly<Record<Code, string>>,
    otherwise: NoInfer<Code>,
  ): Code => find(key)?.choice('value', words, otherwise) ?? otherwise;

  return {
    institution: text('institution'),
    title: text('title'),
    session: text('session'),
    committee: text('committee'),
    reportDate: date('reportDate'),
    fiscalYear: whole('fiscalYear'),
    organization: text('organization'),
    displayUnit: choice('displayUnit', names.units, 'millionWon'),
    displayRounding: choice('displayRounding', names.displayRounding, 'round'),
    rateBasis: choice('rateBasis', names.rateBasis, 'currentBudget'),
    subtotalPosition: choice('subtotalPosition', names.subtotalPosition, 'above'),
    entryUnit: choice('entryUnit', names.units, 'millionWon'),
    executionAsOf: date('executionAsOf'),
    staffingAsOf: date('staffingAsOf'),
    balanceSheetUnit: choice('balanceSheetUnit', names.units, 'hundredMillionWon'),
    balanceSheetDecimals: whole('balanceSheetDecimals'),
    balanceSheetCurrentLabel: text('balanceSheetCurrentLabel'),
    balanceSheetPreviousLabel: text('balanceSheetPreviousLabel'),
  };
}
