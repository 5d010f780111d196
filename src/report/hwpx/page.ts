/** The page of a report: A4, margins 15 mm above and below and 20 mm at the sides, as administrative documents ask. */
import type { PageTurn } from '../document/document';

/** All measures in HWPUNIT (1 mm = 283.46); exactly what Hancom Office takes for A4. */
export const PAPER_WIDTH = 59528;
export const PAPER_HEIGHT = 84188;
export const MARGIN_TOP_AND_BOTTOM = 4252;
export const MARGIN_SIDES = 5669;

/** The bands of page header and page number, 10 mm high: OWPML puts them between the margin and the text. */
export const HEADER_AND_FOOTER_BAND = 2835;

/** What is left for the text of a page. */
export interface TextArea {
  /** Between the side margins. */
  readonly width: number;
  /** Between the bands. */
  readonly height: number;
}

/** The text area of a page as it lies; its margins stay those above, below and at the sides. */
export function textArea(orientation: PageTurn['orientation']): TextArea {
  const [width, height] =
    orientation === 'portrait' ? [PAPER_WIDTH, PAPER_HEIGHT] : [PAPER_HEIGHT, PAPER_WIDTH];
  return {
    width: width - 2 * MARGIN_SIDES,
    height: height - 2 * (MARGIN_TOP_AND_BOTTOM + HEADER_AND_FOOTER_BAND),
  };
}
