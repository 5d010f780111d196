/** How the four heading levels look, in their styles and on each heading. */
import type { Heading } from '../document/document';
import { NAVY } from '../style/typography';
import type { CharacterLook } from './character-look';
import type { ParagraphLook } from './paragraph-look';

export interface HeadingLook {
  readonly character: CharacterLook;
  readonly paragraph: ParagraphLook;
}

export const HEADING_LEVELS: readonly Heading['level'][] = [1, 2, 3, 4];

/** A heading keeps with the block after it. */
export const HEADING_LOOKS: Readonly<Record<Heading['level'], HeadingLook>> = {
  1: {
    character: { size: 40, bold: true, color: NAVY },
    paragraph: {
      align: 'LEFT',
      before: 600,
      after: 1800,
      lineSpacing: 130,
      keepWithNext: true,
      keepLines: true,
      outlineLevel: 1,
      border: {
        fill: { bottom: { width: '0.7 mm', color: NAVY } },
        offsetSides: 0,
        offsetTopAndBottom: 400,
      },
    },
  },
  2: {
    character: { size: 32, bold: true, color: NAVY },
    paragraph: {
      align: 'LEFT',
      before: 1600,
      after: 800,
      lineSpacing: 140,
      keepWithNext: true,
      keepLines: true,
      outlineLevel: 2,
    },
  },
  3: {
    character: { size: 27, bold: true },
    paragraph: {
      align: 'LEFT',
      before: 1400,
      after: 700,
      lineSpacing: 140,
      keepWithNext: true,
      keepLines: true,
      outlineLevel: 3,
    },
  },
  4: {
    character: { size: 24, bold: true },
    paragraph: {
      align: 'LEFT',
      before: 1100,
      after: 500,
      lineSpacing: 140,
      keepWithNext: true,
      keepLines: true,
      outlineLevel: 4,
    },
  },
};
