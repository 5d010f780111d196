/** A guess at how high the rows of a table become, and where the table may be divided between pages. */
import { TEXT_HEIGHT } from './page';
import type { PlacedCell } from './table-cells';
import { estimatedWidth } from './text-width';

/** How the text of a table is set; lengths in HWPUNIT. */
export interface CellMeasures {
  readonly widths: readonly number[];
  readonly characterHeight: number;
  readonly lineHeight: number;
  readonly spaceSides: number;
  readonly spaceTopAndBottom: number;
}

/** The width of the columns a cell covers. */
export function widthOf({ column, columnSpan }: PlacedCell, widths: readonly number[]): number {
  return widths.slice(column, column + columnSpan).reduce((sum, each) => sum + each, 0);
}

function lineCount(place: PlacedCell, measures: CellMeasures): number {
  const { characterHeight, spaceSides, widths } = measures;
  const width = Math.max(characterHeight, widthOf(place, widths) - 2 * spaceSides);
  const paragraphs = place.cell?.paragraphs ?? [];
  const lines = paragraphs.flatMap(({ runs }) =>
    runs
      .map(({ text }) => text)
      .join('')
      .split('\n'),
  );
  const counts = lines.map((line) => Math.max(1, Math.ceil(estimatedWidth(line, characterHeight) / width)));
  return Math.max(
    1,
    counts.reduce((sum, each) => sum + each, 0),
  );
}

/**
 * The height of each row. A program that lays the table out anew makes a row higher where its text needs it, so a guess is
 * rather too low than too high.
 */
export function rowHeights(
  rows: readonly (readonly PlacedCell[])[],
  measures: CellMeasures,
): readonly number[] {
  const heightOf = (lines: number): number => lines * measures.lineHeight + 2 * measures.spaceTopAndBottom;
  const heights = rows.map((places) => {
    const counts = places.filter(({ rowSpan }) => rowSpan === 1).map((place) => lineCount(place, measures));
    return heightOf(Math.max(1, ...counts));
  });
  // What a merged cell needs beyond the rows it covers goes to the last of them.
  rows.forEach((places, rowIndex) => {
    for (const place of places) {
      if (place.rowSpan === 1) continue;
      const lastRow = rowIndex + place.rowSpan - 1;
      const covered = heights.slice(rowIndex, lastRow + 1).reduce((sum, each) => sum + each, 0);
      const missing = heightOf(lineCount(place, measures)) - covered;
      if (missing > 0) heights[lastRow] = (heights[lastRow] ?? 0) + missing;
    }
  });
  return heights;
}

/** As OWPML names them (KS X 6101, table 194): not at all, between rows, within rows too. */
export type TableDivision = 'NONE' | 'TABLE' | 'CELL';

/** A table not higher than this part of a page goes to the next page as a whole, so that no head stands alone at a foot. */
const KEPT_WHOLE = 1 / 3;

/**
 * A row that may be too high for a page has to be divided, or what is below the page's foot would be lost: a cell can hold
 * thousands of characters.
 */
export function tableDivision(heights: readonly number[]): TableDivision {
  if (heights.some((each) => each > TEXT_HEIGHT * 0.8)) return 'CELL';
  const whole = heights.reduce((sum, each) => sum + each, 0);
  return whole <= TEXT_HEIGHT * KEPT_WHOLE ? 'NONE' : 'TABLE';
}
