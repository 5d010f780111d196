/** A guess at how high the rows of a table become, and where the table may be divided between pages. */
import type { Table, TableCell } from '../document/document';
import { widthInEms } from '../rendering/text-width';
import type { PlacedCell } from './table-cells';

/** How the text of a table is set; lengths in HWPUNIT. */
export interface CellMeasures {
  readonly widths: readonly number[];
  readonly characterHeight: (cell: TableCell) => number;
  /** Height of a line in heights of its characters. */
  readonly lineSpacing: number;
  readonly spaceSides: number;
  readonly spaceTopAndBottom: number;
  readonly leastRowHeight: number;
}

/** The width of the columns a cell covers. */
export function widthOf(
  { column, columnSpan }: Pick<PlacedCell, 'column' | 'columnSpan'>,
  widths: readonly number[],
): number {
  let width = 0;
  for (let covered = column; covered < column + columnSpan; covered += 1) width += widths[covered] ?? 0;
  return width;
}

/** Of the guessed width of a text, which takes spaces for as wide as letters. */
const NARROWER = 0.88;

function textHeight({ cell, ...place }: PlacedCell, measures: CellMeasures): number {
  if (cell === undefined || cell.role === 'bar') return 0;
  const characterHeight = measures.characterHeight(cell);
  const width = Math.max(characterHeight, widthOf(place, measures.widths) - 2 * measures.spaceSides);
  let lines = 0;
  for (const { runs } of cell.paragraphs) {
    const text = runs.length === 1 ? (runs[0]?.text ?? '') : runs.map((run) => run.text).join('');
    for (const line of text.split('\n'))
      lines += Math.max(1, Math.ceil((widthInEms(line) * NARROWER * characterHeight) / width));
  }
  return Math.round(Math.max(1, lines) * characterHeight * measures.lineSpacing);
}

/**
 * The height of each row. A program that lays the table out anew makes a row higher where its text needs it, so a guess is
 * rather too low than too high.
 */
export function rowHeights(
  rows: readonly (readonly PlacedCell[])[],
  measures: CellMeasures,
): readonly number[] {
  const heightOf = (place: PlacedCell): number =>
    Math.max(measures.leastRowHeight, textHeight(place, measures) + 2 * measures.spaceTopAndBottom);
  const heights = rows.map((places) =>
    places.reduce(
      (most, place) => (place.rowSpan === 1 ? Math.max(most, heightOf(place)) : most),
      measures.leastRowHeight,
    ),
  );
  // What a merged cell needs beyond the rows it covers goes to the last of them.
  rows.forEach((places, rowIndex) => {
    for (const place of places) {
      if (place.rowSpan === 1) continue;
      const lastRow = rowIndex + place.rowSpan - 1;
      const covered = heights.slice(rowIndex, lastRow + 1).reduce((sum, each) => sum + each, 0);
      const missing = heightOf(place) - covered;
      if (missing > 0) heights[lastRow] = (heights[lastRow] ?? 0) + missing;
    }
  });
  return heights;
}

/** As OWPML names them (KS X 6101, table 194): not at all, between rows, within rows too. */
export type TableDivision = 'NONE' | 'TABLE' | 'CELL';

/**
 * A table not higher than this part of a page goes to the next page as a whole, so that no head stands alone at a foot; a
 * picture is looked at as a whole and may be higher.
 */
const KEPT_WHOLE: Readonly<Record<Table['purpose'], number>> = { data: 1 / 3, bars: 3 / 4, tiles: 3 / 4 };

/**
 * A row that may be too high for a page has to be divided, or what is below the page's foot would be lost: a cell can hold
 * thousands of characters.
 * @param pageHeight what a page has for text
 */
export function tableDivision(
  purpose: Table['purpose'],
  heights: readonly number[],
  pageHeight: number,
): TableDivision {
  if (heights.some((each) => each > pageHeight * 0.8)) return 'CELL';
  const whole = heights.reduce((sum, each) => sum + each, 0);
  return whole <= pageHeight * KEPT_WHOLE[purpose] ? 'NONE' : 'TABLE';
}
