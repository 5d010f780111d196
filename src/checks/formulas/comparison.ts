/** Compares computed cells, row by row, with what they should show, and keeps what is wrong with them. */
import type { CellSource } from '../../ledger/entry';
import { cellAddress, type GridValue } from '../../tables/grid';
import type { CheckedSheet } from '../checked-workbook';
import { valueAt } from './cell-position';
import { isSameResult, shownResult, type Measure, type Result } from './result';

/** Results of a row by its columns' keys. */
export type RowResults = Readonly<Record<string, Result>>;

export interface ComputedColumn {
  readonly key: string;
  readonly header: string;
  /** Zero-based. */
  readonly index: number;
  readonly measure: Measure;
  /** Keys of the computed cells of its own row that its formula reads. */
  readonly reads: readonly string[];
}

export interface ComputedRow {
  /** Zero-based. */
  readonly row: number;
  readonly record: string;
  /** What the ledger gives; a column without a result is not compared. */
  readonly expected: RowResults;
  /** The same of the ledger as formulas see it. */
  readonly seen: RowResults;
  /** Whether everything a column's figure depends on can be read. */
  readonly isDecidable: (column: string) => boolean;
}

/** - `typedOver`: a value instead of a formula. - `missing`: nothing at all. - `resultDiffers`: a formula that gives something else. */
export interface CellFault {
  readonly code: 'typedOver' | 'missing' | 'resultDiffers';
  readonly source: CellSource;
  readonly row: number;
  readonly value: GridValue;
  readonly formula: string;
  readonly measure: Measure;
  readonly expected: Result;
  /** Whether the value is the right one for now; null when that cannot be said. */
  readonly holds: boolean | null;
}

export class Comparison {
  compared = 0;
  readonly faults: CellFault[] = [];

  /**
   * Compares a row; true when nothing is wrong with it. A cell whose formula reads a wrong cell of its row is wrong because of
   * that one, which is said once; so is a difference that numbers typed as text explain, which another rule reports.
   */
  compareRow(sheet: CheckedSheet, columns: readonly ComputedColumn[], row: ComputedRow): boolean {
    const wrong = new Set<string>();
    for (const column of columns) {
      const expected = row.expected[column.key];
      if (expected === undefined) continue;
      this.compared += 1;
      const isFollowing = column.reads.some((key) => wrong.has(key));
      if (!this.compareCell(sheet, column, row, expected, isFollowing)) wrong.add(column.key);
    }
    return wrong.size === 0;
  }

  private compareCell(
    sheet: CheckedSheet,
    { key, header, index, measure }: ComputedColumn,
    row: ComputedRow,
    expected: Result,
    isFollowing: boolean,
  ): boolean {
    const value = valueAt(sheet.grid, row.row, index);
    const formula = sheet.formulas[row.row]?.[index] ?? '';
    const shown = shownResult(value, measure);
    const isDecidable = row.isDecidable(key);
    const holds = isSameResult(shown, expected, measure);
    const isTyped = isConstant(formula);
    const fault = (code: CellFault['code']): void => {
      this.faults.push({
        code,
        source: { sheet: sheet.grid.name, record: row.record, header, address: cellAddress(row.row, index) },
        row: row.row,
        value,
        formula,
        measure,
        expected,
        holds: isDecidable ? holds : null,
      });
    };
    if (isTyped) {
      fault(formula === '' && shown === '' ? 'missing' : 'typedOver');
      return holds;
    }
    if (holds || !isDecidable) return true;
    if (isFollowing) return false;
    if (isSameResult(shown, row.seen[key] ?? expected, measure)) return true;
    fault('resultDiffers');
    return false;
  }
}

/** `=53` or `=17+36` follows nothing, as little as a typed 53. */
function isConstant(formula: string): boolean {
  return !/\p{L}/u.test(formula);
}
