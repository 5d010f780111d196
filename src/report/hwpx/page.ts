/** The page of a report: A4, margins 15 mm above and below and 20 mm at the sides, as administrative documents ask. */

/** All measures in HWPUNIT, a hundredth of a point (1 mm = 283.46). */
export const PAGE_WIDTH = 59528;
export const PAGE_HEIGHT = 84188;
export const MARGIN_TOP_AND_BOTTOM = 4252;
export const MARGIN_SIDES = 5669;

/** The bands of page header and page number, 10 mm high: OWPML puts them between the margin and the text. */
export const HEADER_AND_FOOTER_BAND = 2835;

/** What is left between the side margins; every table is exactly this wide. */
export const TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN_SIDES;

/** What is left for the text between the bands. */
export const TEXT_HEIGHT = PAGE_HEIGHT - 2 * (MARGIN_TOP_AND_BOTTOM + HEADER_AND_FOOTER_BAND);
