/** The sample data as the grids a filled workbook would be read to, for tests and measurements that need no spreadsheet. */
import { exampleColumns, exampleSetting, exampleSettingKey } from '../../src/example/example-cells';
import type { ExampleData } from '../../src/example/example-data';
import type { WorkbookNames } from '../../src/locale/workbook-names';
import type { GridValue, SheetGrid } from '../../src/tables/grid';
import { columnsOf, tableKeys, type TableKey } from '../../src/tables/layout';
import type { WorkbookGrids } from '../../src/tables/read-records';

export function exampleGrids(example: ExampleData, names: WorkbookNames): WorkbookGrids {
  const grids: Partial<Record<TableKey, SheetGrid>> = {};
  for (const key of tableKeys) grids[key] = exampleGrid(key, example, names);
  return grids;
}

function exampleGrid(key: TableKey, example: ExampleData, names: WorkbookNames): SheetGrid {
  const table = example[key] ?? { headers: [], rows: [] };
  const headers = names.headers[key];
  const filled = new Map(exampleColumns(key, table, names).map(({ column, values }) => [column, values]));
  const rows = table.rows.map((_, row) =>
    columnsOf(key).map(([column]): GridValue => filled.get(column)?.[row] ?? ''),
  );
  return {
    name: names.sheets[key],
    values: [
      columnsOf(key).map(([column]) => headers[column]),
      ...(key === 'settings' ? settingRows(rows, names) : rows),
    ],
  };
}

function settingRows(rows: readonly (readonly GridValue[])[], names: WorkbookNames): GridValue[][] {
  return rows.map(([item = '', value = '']) => {
    const key = typeof item === 'string' ? exampleSettingKey(item) : undefined;
    if (key === undefined || typeof value !== 'string') return [item, value];
    return [names.settings[key], exampleSetting(key, value, names)];
  });
}
