/**
 * The example's texts as cells: numbers where a column holds numbers, days where it holds dates, texts elsewhere. The example is
 * a Korean document; what a workbook has words of its own for is said in those, names and sentences stay as they are.
 */
import type { WorkbookNames } from '../locale/workbook-names';
import { koreanWorkbookNames } from '../locale/workbook-names.ko';
import { readDateText } from '../tables/date-text';
import type { GridValue } from '../tables/grid';
import {
  columnsOf,
  settingKeys,
  type Column,
  type ColumnKey,
  type SettingKey,
  type TableKey,
} from '../tables/layout';
import { readNumberText } from '../tables/number-text';
import { isPartSetting, partSettings, settingWords, type SettingWords } from '../tables/setting-choices';
import type { ExampleTable } from './example-data';

export interface ExampleColumn<Key extends TableKey> {
  readonly column: ColumnKey<Key>;
  /** One value a record. */
  readonly values: readonly GridValue[];
}

const numericSettings: readonly SettingKey[] = [
  'layoutVersion',
  'fiscalYear',
  'balanceSheetDecimals',
  'slowPercent',
];

/** The typed columns of a table, in the layout's order; a column the example lacks is blank. */
export function exampleColumns<Key extends TableKey>(
  table: Key,
  example: ExampleTable,
  names: WorkbookNames,
): readonly ExampleColumn<Key>[] {
  const headers = koreanWorkbookNames.headers[table];
  return columnsOf(table)
    .filter(([, column]) => column.kind !== 'computed')
    .map(([key, column]) => {
      const index = example.headers.indexOf(headers[key]);
      const said = wordsOf(table, key, column);
      const values = example.rows.map((row) => {
        const value = exampleValue(column, row[index] ?? '');
        return typeof value !== 'string' || said === null
          ? value
          : translated(value, said(koreanWorkbookNames), said(names));
      });
      return { column: key, values };
    });
}

/** The value of a setting: whole numbers and days as such, everything else as text. */
export function exampleSetting(key: SettingKey, text: string, names: WorkbookNames): GridValue {
  const day = readDateText(text);
  if (day !== null) return { date: day };
  if (numericSettings.includes(key)) return Number(text);
  if (isPartSetting(key)) return translatedParts(partSettings[key], text, names);
  const words = settingWords(key, koreanWorkbookNames);
  return words === null ? text : translated(text, words, settingWords(key, names));
}

/** The key of a setting by its item's name in the example. */
export function exampleSettingKey(item: string): SettingKey | undefined {
  return settingKeyOf(item, koreanWorkbookNames);
}

/** The key of a setting by its item's name. */
export function settingKeyOf(item: string, names: WorkbookNames): SettingKey | undefined {
  return settingKeys.find((key) => names.settings[key] === item);
}

/** Where a column's words come from; null where it has none. Units of printed figures are those that figures are compared in. */
function wordsOf(
  table: TableKey,
  key: string,
  column: Column,
): ((names: WorkbookNames) => SettingWords) | null {
  if (table === 'printed' && key === 'unit') return (names) => names.units;
  if (column.kind !== 'choice' || column.choice === undefined) return null;
  const { choice } = column;
  return (names) => names[choice];
}

function translated(text: string, from: SettingWords, to: SettingWords | null): string {
  const code = Object.keys(from).find((key) => from[key] === text);
  return (code === undefined ? undefined : to?.[code]) ?? text;
}

function translatedParts(
  list: keyof WorkbookNames['reportParts'],
  text: string,
  names: WorkbookNames,
): string {
  return text
    .split(',')
    .map((part) => translated(part.trim(), koreanWorkbookNames.reportParts[list], names.reportParts[list]))
    .join(', ');
}

function exampleValue(column: Column, text: string): GridValue {
  switch (column.kind) {
    case 'amount':
    case 'count': {
      const number = readNumberText(text);
      return number?.state === 'measured' ? number.value : text;
    }
    case 'number':
      return /^\d+$/.test(text) ? Number(text) : text;
    case 'date': {
      const day = readDateText(text);
      return day === null ? text : { date: day };
    }
    default:
      return text;
  }
}
