/** Puts the sample data into empty tables, and only there. */
import type { ExampleData } from '../example/example-data';
import {
  exampleColumns,
  exampleSetting,
  exampleSettingKey,
  settingKeyOf,
  type ExampleColumn,
} from '../example/example-cells';
import type { TablePlaces } from '../tables/addresses';
import type { GridValue, SheetGrid } from '../tables/grid';
import { columnsOf, tableKeys, type Column, type SettingKey, type TableKey } from '../tables/layout';
import type { WorkbookGrids } from '../tables/read-records';
import { recordRows } from '../tables/table-reader';
import { columnFormat, dateFormat, generalFormat } from './appearance';
import { literalText } from './literal-text';
import { sideBySide } from './side-by-side';
import { usualSettings } from './usual-settings';
import { findSheet, type Workbook } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A block of cells the example was written to. */
type Filled = GoogleAppsScript.Spreadsheet.Range;

/** Tables that hold something of the user's own; the example goes into none of them. */
export function tablesInUse(
  workbook: Workbook,
  example: ExampleData,
  grids: WorkbookGrids,
  places: TablePlaces,
): readonly TableKey[] {
  return tableKeys.filter((key) => {
    const grid = grids[key];
    if (grid === undefined) return false;
    return key === 'settings'
      ? settingsInUse(workbook, example, grid, places)
      : recordRows(key, workbook.names.headers[key], grid, places[key], []).length > 0;
  });
}

function settingsInUse(
  workbook: Workbook,
  example: ExampleData,
  grid: SheetGrid,
  places: TablePlaces,
): boolean {
  const usual = usualSettings(workbook.names);
  const examples = settingValues(example, workbook.names);
  const { item: itemColumn = 0, value: valueColumn = 1 } = places.settings.columns;
  return grid.values.slice(places.settings.headRow + 1).some((row) => {
    const item = cellText(row[itemColumn]).trim();
    const value = cellText(row[valueColumn]).trim();
    const key = settingKeyOf(item, workbook.names);
    const isUsual = key !== undefined && value === String(usual[key] ?? '');
    return value !== '' && !isUsual && (key === undefined || value !== cellText(examples.get(key)));
  });
}

/** A cell as the sample data writes it: a day in ISO form. */
function cellText(value: GridValue | undefined): string {
  return typeof value === 'object' ? value.date : String(value ?? '');
}

/** Writes the example; when a write fails, what was written is cleared again before the failure goes on. */
export function fillExample(
  workbook: Workbook,
  example: ExampleData,
  grids: WorkbookGrids,
  places: TablePlaces,
): void {
  const filled: Filled[] = [];
  try {
    for (const key of tableKeys) {
      const sheet = findSheet(workbook, key);
      const table = example[key];
      const grid = grids[key];
      if (sheet === undefined || table === undefined || grid === undefined) continue;
      if (key === 'settings') fillSettings(sheet, workbook, example, grid, places);
      else if (table.rows.length > 0)
        fillTable(sheet, key, exampleColumns(key, table, workbook.names), places, filled);
    }
  } catch (failure) {
    for (const range of filled) range.clearContent();
    throw failure;
  }
}

function fillTable<Key extends TableKey>(
  sheet: Sheet,
  key: Key,
  columns: readonly ExampleColumn<Key>[],
  places: TablePlaces,
  filled: Filled[],
): void {
  const place = places[key];
  const found: Readonly<Partial<Record<string, number>>> = place.columns;
  const layout = new Map<string, Column>(columnsOf(key));
  const placed = columns
    .flatMap((column) => {
      const index = found[column.column];
      const kind = layout.get(column.column);
      return index === undefined || kind === undefined
        ? []
        : [{ ...column, index, format: columnFormat(key, kind) }];
    })
    .sort((one, other) => one.index - other.index);
  const count = columns[0]?.values.length ?? 0;
  const missingRows = place.headRow + 1 + count - place.rowCount;
  if (missingRows > 0) sheet.insertRowsAfter(place.rowCount, missingRows);
  for (const block of sideBySide(placed)) {
    const range = sheet.getRange(place.headRow + 2, (block[0]?.index ?? 0) + 1, count, block.length);
    const rows = <Value>(cell: (column: (typeof block)[number], row: number) => Value): Value[][] =>
      Array.from({ length: count }, (_, row) => block.map((column) => cell(column, row)));
    filled.push(range);
    // A plain-text cell may keep the apostrophe that makes a text literal, so the texts go in before that format.
    range.setNumberFormat(generalFormat);
    range.setValues(rows((column, row) => cellInput(column.values[row] ?? '')));
    range.setNumberFormats(rows((column) => column.format));
  }
}

function fillSettings(
  sheet: Sheet,
  workbook: Workbook,
  example: ExampleData,
  grid: SheetGrid,
  places: TablePlaces,
): void {
  const values = settingValues(example, workbook.names);
  const valueColumn = places.settings.columns.value ?? 1;
  const rows = grid.values.slice(places.settings.headRow + 1).map((row) => {
    const item = row[places.settings.columns.item ?? 0];
    const key = typeof item === 'string' ? settingKeyOf(item, workbook.names) : undefined;
    return (key === undefined ? undefined : values.get(key)) ?? row[valueColumn] ?? '';
  });
  if (rows.length === 0) return;
  const range = sheet.getRange(places.settings.headRow + 2, valueColumn + 1, rows.length, 1);
  range.setValues(rows.map((value) => [cellInput(value)]));
  range.setNumberFormats(rows.map((value) => [typeof value === 'object' ? dateFormat : generalFormat]));
}

function settingValues(
  { settings }: ExampleData,
  names: Workbook['names'],
): ReadonlyMap<SettingKey, GridValue> {
  return new Map(
    (settings?.rows ?? []).flatMap(([item = '', text = '']) => {
      const key = exampleSettingKey(item);
      return key === undefined ? [] : [[key, exampleSetting(key, text, names)]];
    }),
  );
}

/** What to give to setValues so that the cell holds the value: a day is written the way it is typed, in ISO form. */
function cellInput(value: GridValue): string | number | boolean {
  if (typeof value === 'object') return value.date;
  return typeof value === 'string' ? literalText(value) : value;
}
