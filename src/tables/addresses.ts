/** Where the tables of a workbook stand, as references for formulas. */
import type { WorkbookNames } from '../locale/workbook-names';
import { cellAddress, columnLetters } from './grid';
import { columnsOf, tableKeys, tableLayouts, type ColumnKey, type TableKey } from './layout';
import type { TablePosition } from './table-reader';

/** The columns of a table and how far down its sheet goes. */
export interface TablePlace<Key extends TableKey> extends TablePosition<Key> {
  readonly rowCount: number;
}

export type TablePlaces = { readonly [Key in TableKey]: TablePlace<Key> };

/** Where tables stand in sheets as the add-on makes them. */
export function initialPlace<Key extends TableKey>(table: Key, rowCount: number): TablePlace<Key> {
  const columns: Partial<Record<ColumnKey<Key>, number>> = {};
  columnsOf(table).forEach(([key], index) => {
    columns[key] = index;
  });
  return { headRow: 0, columns, rowCount };
}

/** The places of all tables from those found. */
export function completePlaces(found: Partial<TablePlaces>): TablePlaces {
  const places: Partial<Record<TableKey, TablePlace<TableKey>>> = {};
  for (const key of tableKeys) places[key] = found[key] ?? initialPlace(key, tableLayouts[key].rows);
  return places as TablePlaces;
}

/** Writes references to typed columns as formulas need them, in the names and at the places of one workbook. */
export class FormulaReferences {
  constructor(
    private readonly names: WorkbookNames,
    private readonly places: TablePlaces,
  ) {}

  /** A whole column, for the functions that look only at cells in use: `예산!$F:$F`. */
  wholeColumn<Key extends TableKey>(table: Key, column: ColumnKey<Key>): string {
    const letters = this.letters(table, column);
    return `${this.sheet(table)}!$${letters}:$${letters}`;
  }

  /** A whole column of the formula's own sheet: `$F:$F`. */
  ownColumn<Key extends TableKey>(table: Key, column: ColumnKey<Key>): string {
    const letters = this.letters(table, column);
    return `$${letters}:$${letters}`;
  }

  /** What the rows of one key add up to: every sum of the sheets. `key` is a cell or a quoted key. */
  sumByKey<Key extends TableKey>(
    table: Key,
    keys: ColumnKey<Key>,
    key: string,
    amounts: ColumnKey<Key>,
  ): string {
    return `SUMIF(${this.wholeColumn(table, keys)},${key},${this.wholeColumn(table, amounts)})`;
  }

  /** A cell of the formula's own row, column fixed: `$F12`. `row` is zero-based. */
  ownCell<Key extends TableKey>(table: Key, column: ColumnKey<Key>, row: number): string {
    return `$${cellAddress(row, this.index(table, column))}`;
  }

  /** The value of a setting by its item's name, so that the rows of 설정 may be sorted. */
  setting(item: string): string {
    return `INDEX(${this.wholeColumn('settings', 'value')},MATCH(${quoted(item)},${this.wholeColumn('settings', 'item')},0))`;
  }

  /** A setting's day as ISO text; "-" while none is typed, which TEXT would print as a day of 1899. */
  settingDay(item: string): string {
    const day = this.setting(item);
    return `IF(${day}="","-",TEXT(${day},"yyyy-mm-dd"))`;
  }

  private letters<Key extends TableKey>(table: Key, column: ColumnKey<Key>): string {
    return columnLetters(this.index(table, column));
  }

  private index<Key extends TableKey>(table: Key, column: ColumnKey<Key>): number {
    return this.places[table].columns[column] ?? 0;
  }

  private sheet(table: TableKey): string {
    return quotedSheet(this.names.sheets[table]);
  }
}

/** A text as a formula writes it. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** A sheet name as a formula writes it, quoted where it must be. */
export function quotedSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}
