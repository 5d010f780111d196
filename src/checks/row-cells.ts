/** Cells beside the one a record was read from, and the cells of settings: so that a finding names the cell to look at. */
import type { CellSource } from '../ledger/entry';
import { cellAddress, columnLetters } from '../tables/grid';
import type { ColumnKey, SettingKey, TableKey } from '../tables/layout';
import { locateTable, type TablePosition } from '../tables/table-reader';
import type { CheckedWorkbook } from './checked-workbook';

/** Looks every table's columns up once. */
export class RowCells {
  private readonly positions = new Map<TableKey, Readonly<Partial<Record<string, number>>>>();

  constructor(private readonly workbook: CheckedWorkbook) {}

  /** Another cell in the row of a source; the source's own address where the column is not there. */
  cell<Key extends TableKey>(table: Key, column: ColumnKey<Key>, source: CellSource): CellSource {
    const index = this.columnsOf(table)[column];
    const row = source.address.replace(/^[A-Z]+/, '');
    return {
      ...source,
      header: this.workbook.names.headers[table][column],
      address: index === undefined ? source.address : columnLetters(index) + row,
    };
  }

  private columnsOf(table: TableKey): Readonly<Partial<Record<string, number>>> {
    const known = this.positions.get(table);
    if (known !== undefined) return known;
    const columns = positionOf(table, this.workbook)?.columns ?? {};
    this.positions.set(table, columns);
    return columns;
  }
}

/** The value cell of a setting; null where it is not typed. */
export function settingCell(key: SettingKey, workbook: CheckedWorkbook): CellSource | null {
  const values = workbook.sheets.settings?.grid.values ?? [];
  const position = positionOf('settings', workbook);
  const itemColumn = position?.columns.item;
  const valueColumn = position?.columns.value;
  if (itemColumn === undefined || valueColumn === undefined) return null;
  const item = workbook.names.settings[key];
  const row = values.findIndex((cells) => {
    const typed = cells[itemColumn];
    return typeof typed === 'string' && typed.trim() === item;
  });
  if (row < 0) return null;
  const { settings } = workbook.names.sheets;
  const header = workbook.names.headers.settings.value;
  return { sheet: settings, record: item, header, address: cellAddress(row, valueColumn) };
}

function positionOf<Key extends TableKey>(table: Key, workbook: CheckedWorkbook): TablePosition<Key> | null {
  const grid = workbook.sheets[table]?.grid;
  return grid === undefined ? null : locateTable(table, workbook.names.headers[table], grid, []);
}
