/** Records that stand above the head row of their table, where nothing reads them. Titles, units and remarks may stand there. */
import type { WorkbookNames } from '../locale/workbook-names';
import { readDateText } from './date-text';
import { cellAddress, type GridValue, type SheetGrid } from './grid';
import type { InputProblem } from './input-problem';
import { columnsOf, namingColumns, type ColumnKey, type TableKey } from './layout';
import { readNumberText } from './number-text';
import type { TablePosition } from './table-reader';
import { isSummedTable, isTotalName } from './total-rows';

/** What a record is called: all of one of these lists is filled. A sum above the head names neither a period nor a programme. */
const namesOfRecords: { readonly [Key in TableKey]: readonly (readonly ColumnKey<Key>[])[] } = {
  settings: [['item']],
  periods: [['name']],
  budget: [['number'], ['program']],
  execution: [['number', 'period']],
  budgetChanges: [['number']],
  staffing: [['grade']],
  outsideStaff: [['kind']],
  balanceSheet: [['item']],
  boardSeats: [['position']],
  boardMembers: [['name']],
  narrative: [['content']],
  sideTables: [['name']],
  printed: [['item']],
};

/** Figures and days that are typed in columns of text. */
const figuresInText: { readonly [Key in TableKey]?: readonly ColumnKey<Key>[] } = {
  boardMembers: ['order'],
  printed: ['value'],
};

/** One problem a row, at the cell that names the record. */
export function recordsAboveHead<Key extends TableKey>(
  table: Key,
  grid: SheetGrid,
  { headRow, columns }: TablePosition<Key>,
  names: WorkbookNames,
): readonly InputProblem[] {
  const headers: Readonly<Record<ColumnKey<Key>, string>> = names.headers[table];
  return grid.values.slice(0, headRow).flatMap((values, row): readonly InputProblem[] => {
    const value = (column: ColumnKey<Key>): GridValue => {
      const index = columns[column];
      return index === undefined ? '' : (values[index] ?? '');
    };
    const isNamed = (column: ColumnKey<Key>): boolean => {
      const text = plain(value(column));
      // Another head row, such as one in two lines.
      return text !== '' && text !== plain(headers[column]);
    };
    const naming = namesOfRecords[table].find((own) => own.every(isNamed));
    const [first] = naming ?? [];
    if (first === undefined || !saysMoreThanATitle(table, value, names)) return [];
    if (isSummedTable(table) && namingColumns(table).some((column) => isTotalName(value(column), names)))
      return [];
    const place = { sheet: grid.name, address: cellAddress(row, columns[first] ?? 0) };
    return [{ code: 'recordAboveHead', place, head: headRow + 1 }];
  });
}

function saysMoreThanATitle<Key extends TableKey>(
  table: Key,
  value: (column: ColumnKey<Key>) => GridValue,
  names: WorkbookNames,
): boolean {
  const textColumns: readonly string[] = figuresInText[table] ?? [];
  return columnsOf(table).some(([key, column]) => {
    const typed = value(key);
    switch (column.kind) {
      case 'amount':
      case 'count':
        return isNumber(typed);
      case 'date':
        return typeof typed === 'object' || readDateText(String(typed)) !== null;
      case 'choice':
        return table === 'narrative' && Object.values<string>(names.mark).includes(plain(typed));
      default:
        return (
          (textColumns.includes(key) && isNumber(typed)) ||
          (table === 'settings' && Object.values(names.settings).map(plain).includes(plain(typed)))
        );
    }
  });
}

function isNumber(value: GridValue): boolean {
  return typeof value === 'number' || (typeof value === 'string' && readNumberText(value) !== null);
}

function plain(value: GridValue): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\s+/g, '') : '';
}
