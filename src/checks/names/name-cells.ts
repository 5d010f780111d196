/** The cells names stand in: a record's source names one of its cells, a name may stand in another of the same row. */
import type { CellSource } from '../../ledger/entry';
import { columnLetters } from '../../tables/grid';
import type { ColumnKey, TableKey } from '../../tables/layout';
import { locateTable } from '../../tables/table-reader';
import type { CheckedWorkbook } from '../checked-workbook';

export class NameCells {
  private readonly letters = new Map<string, string | null>();

  constructor(private readonly workbook: CheckedWorkbook) {}

  /** The column's cell in the row of the source; where the sheet is not at hand, the address stays that of the source. */
  of<Key extends TableKey>(table: Key, column: ColumnKey<Key>, source: CellSource): CellSource {
    const letters = this.lettersOf(table, column);
    return {
      sheet: source.sheet,
      record: source.record,
      header: this.workbook.names.headers[table][column],
      address: letters === null ? source.address : letters + source.address.replace(/^[A-Z]+/, ''),
    };
  }

  private lettersOf<Key extends TableKey>(table: Key, column: ColumnKey<Key>): string | null {
    const key = `${table}/${column}`;
    const known = this.letters.get(key);
    if (known !== undefined) return known;
    const sheet = this.workbook.sheets[table];
    const index =
      sheet === undefined
        ? undefined
        : locateTable(table, this.workbook.names.headers[table], sheet.grid, []).columns[column];
    const letters = index === undefined ? null : columnLetters(index);
    this.letters.set(key, letters);
    return letters;
  }
}
