/** How the four heading levels look, in their styles and on each heading. */
import type { Heading } from '../document/document';
import {
  HEADING_LINE,
  HEADING_SPACING,
  PROGRAM_BAR,
  PROGRAM_BAR_DISTANCE,
  RULE_DISTANCE,
  TITLE_BAR_DISTANCES,
} from '../style/spacing';
import { HEADING_SIZES } from '../style/typography';
import type { CharacterLook } from './character-look';
import type { HwpxContext } from './hwpx-context';
import { ofEighths, ofPoints, ofTwentieths } from './length';
import type { ParagraphLook } from './paragraph-look';

export interface HeadingLook {
  readonly character: CharacterLook;
  readonly paragraph: ParagraphLook;
}

export const HEADING_LEVELS: readonly Heading['level'][] = [1, 2, 3, 4];

/** Percent of the height of the characters. */
const LINE_SPACING = 140;
/** Of a heading with lines around it: what a line has below its text would stand within them. */
const BOXED_LINE_SPACING = 110;

/** The bar of a chapter reaches out from its text; above by more, since a line has its room below the characters. */
const TITLE_BAR_OFFSETS = {
  across: { top: 2 * ofPoints(TITLE_BAR_DISTANCES.across), bottom: ofPoints(TITLE_BAR_DISTANCES.across) },
  aside: ofPoints(TITLE_BAR_DISTANCES.aside),
};

/** A heading keeps with the block after it. */
export function headingLook(
  level: Heading['level'],
  { palette, typefaces }: Pick<HwpxContext, 'palette' | 'typefaces'>,
): HeadingLook {
  const character: CharacterLook = { typeface: typefaces.title, size: HEADING_SIZES[level], bold: true };
  const { before, after } = HEADING_SPACING[level];
  const paragraph: ParagraphLook = {
    align: 'LEFT',
    before: ofTwentieths(before),
    after: ofTwentieths(after),
    lineSpacing: LINE_SPACING,
    keepWithNext: true,
    keepLines: true,
    outlineLevel: level,
  };
  switch (level) {
    case 1: {
      const { across, aside } = TITLE_BAR_OFFSETS;
      return {
        character: { ...character, color: palette.onAccent },
        paragraph: {
          ...paragraph,
          before: 0,
          left: aside,
          right: aside,
          lineSpacing: BOXED_LINE_SPACING,
          border: {
            fill: { fill: palette.accent },
            offsets: { left: aside, right: aside, ...across },
          },
        },
      };
    }
    case 2: {
      const line = { weight: HEADING_LINE, color: palette.accentText };
      return {
        character: { ...character, color: palette.accentText },
        paragraph: {
          ...paragraph,
          lineSpacing: BOXED_LINE_SPACING,
          border: { fill: { bottom: line }, offsets: { bottom: ofPoints(RULE_DISTANCE) } },
        },
      };
    }
    case 3: {
      const line = { weight: PROGRAM_BAR, color: palette.accent };
      const distance = ofPoints(PROGRAM_BAR_DISTANCE);
      return {
        character,
        paragraph: {
          ...paragraph,
          // The bar is drawn around the edge that it is.
          left: distance + ofEighths(PROGRAM_BAR) / 2,
          lineSpacing: BOXED_LINE_SPACING,
          border: { fill: { left: line }, offsets: { left: distance } },
        },
      };
    }
    case 4:
      return { character, paragraph };
  }
}
