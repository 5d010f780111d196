/** How large the text of a table can be, so that its figures and words fit their columns. */
import type { Table, TableCell } from '../document/document';
import { SMALL_TABLE_SIZE, TABLE_SIZE, TABLE_SIZES } from '../style/typography';
import type { GridPlace } from './table-grid';
import { widthInEms } from './text-width';

/** Words longer than this may be broken: a column need not be made for them. */
const LONGEST_KEPT_WORD = 4;

/** Figures longer than this may be broken too, so that one absurd figure does not shrink a whole table. */
const LONGEST_KEPT_FIGURE = 12;

/** Ems that a cell's content needs to be read without being torn apart. */
function neededWidth({ paragraphs, role }: TableCell): number {
  const isFigure = role === 'figure' || role === 'subtotal' || role === 'total';
  const most = isFigure ? LONGEST_KEPT_FIGURE : LONGEST_KEPT_WORD;
  return paragraphs.reduce((widest, { runs }) => {
    // No more than this can count, and a line of ten thousand characters need not be cut into words.
    const text = runs.map((run) => run.text.slice(0, 200)).join('');
    return text
      .split(/\s+/)
      .reduce((width, word) => Math.max(width, Math.min(most, widthInEms(word))), widest);
  }, 0);
}

/**
 * The text size of a table in half points: the largest at which no column is narrower than its figures and short words, else
 * the smallest. A table that is looked up in is small from the beginning.
 * @param widths of the columns, and `padding` at both sides of a cell together, in twentieths of a point
 */
export function tableTextSize(
  { textSize }: Pick<Table, 'textSize'>,
  grid: readonly (readonly GridPlace[])[],
  widths: readonly number[],
  padding: number,
): number {
  const needed = new Array<number>(widths.length).fill(0);
  for (const places of grid)
    for (const { cell, kind, column, columnSpan } of places)
      if (cell !== undefined && kind !== 'continuation' && columnSpan === 1)
        needed[column] = Math.max(needed[column] ?? 0, neededWidth(cell));
  const largest = textSize === 'small' ? SMALL_TABLE_SIZE : TABLE_SIZE;
  const sizes = TABLE_SIZES.filter((size) => size <= largest);
  // Half a point is ten twentieths.
  const fits = (size: number): boolean =>
    widths.every((width, column) => (needed[column] ?? 0) * size * 10 <= width - padding);
  return sizes.find(fits) ?? sizes[sizes.length - 1] ?? largest;
}
