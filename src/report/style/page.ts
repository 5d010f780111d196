/** The page of a report: A4, margins 15 mm above and below and 20 mm at the sides, as administrative documents ask. */

/** All measures in twentieths of a point, the unit of WordprocessingML (1 mm = 56.69). */
export const PAGE_WIDTH = 11906;
export const PAGE_HEIGHT = 16838;
export const MARGIN_TOP_AND_BOTTOM = 850;
export const MARGIN_SIDES = 1134;

/** From the edge of the paper to the page header, and to the page number: they stand inside the margins. */
export const MARGIN_HEADER_AND_FOOTER = 400;

/** What is left between the side margins; every table is exactly this wide. */
export const TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN_SIDES;
