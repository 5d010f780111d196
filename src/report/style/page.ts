/** The page of a report: A4, margins 15 mm above and below and 20 mm at the sides, as administrative documents ask. */
import type { PageTurn } from '../document/document';

/** All measures in twentieths of a point, the unit of WordprocessingML (1 mm = 56.69). */
const PAGE_WIDTH = 11906;
const PAGE_HEIGHT = 16838;
export const MARGIN_TOP_AND_BOTTOM = 850;
export const MARGIN_SIDES = 1134;

/** From the edge of the paper to the page header, and to the page number: they stand inside the margins. */
export const MARGIN_HEADER_AND_FOOTER = 400;

/** What is left between the side margins of an upright page; every table on it is exactly this wide. */
export const TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN_SIDES;

export interface PageMeasures {
  readonly width: number;
  readonly height: number;
  /** Between the side margins. */
  readonly textWidth: number;
}

/** The page as it lies; its margins stay those above, below and at the sides. */
export function pageMeasures(orientation: PageTurn['orientation']): PageMeasures {
  return orientation === 'portrait'
    ? { width: PAGE_WIDTH, height: PAGE_HEIGHT, textWidth: TEXT_WIDTH }
    : { width: PAGE_HEIGHT, height: PAGE_WIDTH, textWidth: PAGE_HEIGHT - 2 * MARGIN_SIDES };
}
