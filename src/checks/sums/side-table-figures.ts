/** The figures of a small table and which of its rows and columns are sums of the others, by their labels. */
import type { CellSource } from '../../ledger/entry';
import type { SideTable } from '../../ledger/records';
import { readNumberText } from '../../tables/number-text';
import { plainText, type PrintedItemWords } from '../printed/printed-measure';

export interface SideFigure {
  readonly value: number;
  readonly decimals: number;
  readonly cell: CellSource | null;
}

export interface SideTableFigures {
  /** By row and column of the table; null where a cell holds no number. */
  readonly cells: readonly (readonly (SideFigure | null)[])[];
  /** Columns that are added up, by index. */
  readonly columns: readonly number[];
  /** Rows between the head and the end that are no sums. */
  readonly detailRows: readonly number[];
  readonly subtotalRows: readonly number[];
  /** The row of 합계; null where there is none. */
  readonly totalRow: number | null;
  /** The column of 계; null where there is none. */
  readonly totalColumn: number | null;
  /** The column of 증감. */
  readonly changeColumn: number | null;
  /** Whether its figures are amounts in a large unit, and so rounded. */
  readonly isRounded: boolean;
}

/** Null where nothing in the table says that anything is a sum. */
export function sideTableFigures(table: SideTable, words: PrintedItemWords): SideTableFigures | null {
  const [head = [], ...body] = table.rows;
  if (body.length < 2) return null;
  const cells = table.rows.map((row, index) =>
    row.map((text, column) => (index === 0 ? null : figureOf(text, table.sources[index]?.[column] ?? null))),
  );
  // 계(명) and 계 are one.
  const isSumWord = (text: string): boolean => {
    const word = plainText(text).replace(/\(.*\)$/, '');
    return words.sum.includes(word) || words.total.includes(word);
  };
  const isSubtotal = (text: string): boolean => words.subtotal.includes(plainText(text));
  const labelled = body.map((row, index) => ({
    row: index + 1,
    isSubtotal: row.some(isSubtotal),
    isTotal: !row.some(isSubtotal) && row.some((text) => isSumWord(text)),
  }));
  const totals = labelled.filter((each) => each.isTotal);
  // 소계 is the sum of some columns, and nothing says of which.
  const totalColumn = head.findIndex(
    (text) => isSumWord(text) && !isSubtotal(plainText(text).replace(/\(.*\)$/, '')),
  );
  const changeColumn = head.findIndex((text) =>
    words.change.some((word) => plainText(text).startsWith(word)),
  );
  // Several rows called 계 are the sums of something that the labels do not say.
  if (totals.length > 1 || (totals.length === 0 && totalColumn < 0 && changeColumn < 0)) return null;
  const columns = head.flatMap((text, column) => {
    const own = body.map((row, index) => ({
      text: row[column] ?? '',
      figure: cells[index + 1]?.[column] ?? null,
    }));
    const isNumeric = own.every(({ text: cell, figure }) => figure !== null || isNothing(cell));
    const isAdded = !words.notAdded.some((word) => plainText(text).includes(word));
    return isNumeric && isAdded && own.filter(({ figure }) => figure !== null).length >= 2 ? [column] : [];
  });
  if (columns.length === 0) return null;
  const everyText = [table.name, ...head].map(plainText).join(' ');
  const totalRow = totals[0]?.row ?? null;
  const [firstRow] = labelled;
  // What stands behind 합계 (last year's, days open, a second breakdown) is not in it; a 합계 on top is of all that follows.
  const isSummed = ({ row }: { readonly row: number }): boolean =>
    totalRow === null || totalRow === firstRow?.row || row < totalRow;
  return {
    cells,
    columns: columns.filter((column) => !isSubtotal(plainText(head[column] ?? '').replace(/\(.*\)$/, ''))),
    detailRows: labelled
      .filter((each) => !each.isTotal && !each.isSubtotal && isSummed(each))
      .map(({ row }) => row),
    subtotalRows: labelled.filter((each) => each.isSubtotal && isSummed(each)).map(({ row }) => row),
    totalRow,
    totalColumn: columns.includes(totalColumn) ? totalColumn : null,
    changeColumn: columns.includes(changeColumn) ? changeColumn : null,
    isRounded: words.rounded.some((word) => everyText.includes(word)),
  };
}

function figureOf(text: string, cell: CellSource | null): SideFigure | null {
  const read = readNumberText(text);
  if (read?.state !== 'measured') return null;
  return { value: read.value, decimals: /\.(\d+)/.exec(text)?.[1]?.length ?? 0, cell };
}

function isNothing(text: string): boolean {
  return text.trim() === '' || readNumberText(text)?.state === 'nil';
}
