/** 설정: items and values, to settings. */
import type { Settings } from '../ledger/records';
import { defaultReportChoices } from '../ledger/report-choices';
import type { WorkbookNames } from '../locale/workbook-names';
import type { SheetGrid } from './grid';
import { placeOf, type InputProblem } from './input-problem';
import { reportSettingKeys, type ReportSettingKey, type SettingKey } from './layout';
import { readReportChoices, type TypedSetting } from './read-report-choices';
import { recordsAboveHead } from './records-above-head';
import { locateTable, recordRows, type RecordRow } from './table-reader';

/** What a report can do without; a unit or a basis left empty would only be guessed. */
const optionalSettings: readonly SettingKey[] = [
  'session',
  'committee',
  'organization',
  'balanceSheetCurrentLabel',
  'balanceSheetPreviousLabel',
];

/** Reads 설정; a missing, doubled or empty item, an unknown word and a wrong date are each reported by the item's name. */
export function readSettings(grid: SheetGrid, names: WorkbookNames, problems: InputProblem[]): Settings {
  const headers = names.headers.settings;
  const position = locateTable('settings', headers, grid, problems);
  for (const problem of recordsAboveHead('settings', grid, position, names)) problems.push(problem);
  const found: InputProblem[] = [];
  const rows = new Map<string, RecordRow<'settings'>>();
  for (const row of recordRows('settings', headers, grid, position, found)) {
    const item = row.text('item');
    const first = rows.get(item);
    if (first === undefined) rows.set(item, row);
    else if (isSetting(item, names))
      problems.push({
        code: 'repeatedSetting',
        place: placeOf(row.source('item')),
        item,
        first: first.source('item').address,
      });
  }
  for (const problem of found.splice(0)) problems.push(problem);

  const ask = <Value>(
    key: SettingKey,
    read: (row: RecordRow<'settings'>) => Value,
    otherwise: NoInfer<Value>,
  ): Value => {
    const item = names.settings[key];
    const row = rows.get(item);
    if (row === undefined) {
      if (isOfReport(key)) return otherwise;
      problems.push({ code: 'missingSetting', place: { sheet: grid.name }, item });
      return otherwise;
    }
    if (row.isBlank('value')) {
      if (!optionalSettings.includes(key) && !isOfReport(key))
        problems.push({ code: 'emptySetting', place: placeOf(row.source('value')), item });
      return otherwise;
    }
    const value = read(row);
    // Every value stands under 값, so the item's name says better which is meant.
    for (const problem of found.splice(0))
      problems.push('header' in problem ? { ...problem, header: item } : problem);
    return value;
  };
  const text = (key: SettingKey): string => ask(key, (row) => row.text('value'), '');
  const date = (key: SettingKey): string => ask(key, (row) => row.date('value'), '');
  const comparedDate = (key: SettingKey): string => ask(key, (row) => row.comparedDate('value'), '');
  const whole = (key: SettingKey): number =>
    ask(
      key,
      (row) => {
        const value = row.text('value');
        if (/^\d{1,4}$/.test(value)) return Number(value);
        if (value !== '')
          problems.push({
            code: 'notANumber',
            place: placeOf(row.source('value')),
            header: names.settings[key],
            text: value,
          });
        return 0;
      },
      0,
    );
  const choice = <Code extends string>(
    key: SettingKey,
    words: Readonly<Record<Code, string>>,
    otherwise: NoInfer<Code>,
  ): Code => ask<Code>(key, (row) => row.choice('value', words, otherwise), otherwise);

  const typedChoice = (key: ReportSettingKey): TypedSetting | null =>
    ask<TypedSetting | null>(
      key,
      (row) => ({ text: row.text('value'), place: placeOf(row.source('value')) }),
      null,
    );

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
    executionAsOf: comparedDate('executionAsOf'),
    staffingAsOf: date('staffingAsOf'),
    balanceSheetUnit: choice('balanceSheetUnit', names.units, 'hundredMillionWon'),
    balanceSheetDecimals: whole('balanceSheetDecimals'),
    balanceSheetCurrentLabel: text('balanceSheetCurrentLabel'),
    balanceSheetPreviousLabel: text('balanceSheetPreviousLabel'),
    report: {
      ...readReportChoices(typedChoice, names, problems),
      slowReading: choice('slowReading', names.slowReading, defaultReportChoices.slowReading),
    },
  };
}

function isOfReport(key: SettingKey): boolean {
  return (reportSettingKeys as readonly SettingKey[]).includes(key);
}

function isSetting(item: string, names: WorkbookNames): boolean {
  return Object.values(names.settings).includes(item);
}
