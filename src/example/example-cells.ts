/** The example's texts as cells: numbers where a column holds numbers, days where it holds dates, texts elsewhere. */
import type { WorkbookNames } from '../locale/workbook-names';
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
import type { ExampleTable } from './example-data';

export interface ExampleColumn<Key extends TableKey> {
  readonly column: ColumnKey<Key>;
  /** One value a record. */
  readonly values: readonly GridValue[];
}

const numericSettings: readonly SettingKey[] = ['layoutVersion', 'fiscalYear', 'balanceSheetDecimals'];

/** The typed columns of a table, in the layout's order; a column the example lacks is blank. */
export function exampleColumns<Key extends TableKey>(
  table: Key,
  example: ExampleTable,
  names: WorkbookNames,
): readonly ExampleColumn<Key>[] {
  const headers = names.headers[table];
  return columnsOf(table)
    .filter(([, column]) => column.kind !== 'computed')
    .map(([key, column]) => {
      const index = example.headers.indexOf(headers[key]);
      const values = example.rows.map((row) => exampleValue(column, row[index] ?? ''));
      return { column: key, values };
    });
}

/** The value of a setting: whole numbers and days as such, everything else as text. */
export function exampleSetting(key: SettingKey, text: string): GridValue {
  const day = readDateText(text);
  if (day !== null) return { date: day };
  return numericSettings.includes(key) ? Number(text) : text;
}

/** The key of a setting by its item's name. */
export function settingKeyOf(item: string, names: WorkbookNames): SettingKey | undefined {
  return settingKeys.find((key) => names.settings[key] === item);
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
