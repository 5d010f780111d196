/** How the four heading levels look; used for the built-in styles and, once more, on each heading itself. */
import { BorderStyle, HeadingLevel, type IParagraphStylePropertiesOptions } from 'docx';
import type { Heading } from '../document/document';
import type { RunLook } from './text-runs';
import { NAVY } from '../style/typography';

interface HeadingLook {
  readonly style: (typeof HeadingLevel)[keyof typeof HeadingLevel];
  readonly run: RunLook;
  readonly paragraph: IParagraphStylePropertiesOptions;
}

/**
 * Google's import keeps built-in heading styles but takes their looks from direct formatting, so both carry it.
 * A heading keeps with the block after it.
 */
export const HEADING_LOOKS: Readonly<Record<Heading['level'], HeadingLook>> = {
  1: {
    style: HeadingLevel.HEADING_1,
    run: { size: 40, bold: true, color: NAVY },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: { before: 120, after: 280 },
      border: { bottom: { style: BorderStyle.SINGLE, size: 18, color: NAVY, space: 6 } },
    },
  },
  2: {
    style: HeadingLevel.HEADING_2,
    run: { size: 32, bold: true, color: NAVY },
    paragraph: { keepNext: true, keepLines: true, spacing: { before: 360, after: 160 } },
  },
  3: {
    style: HeadingLevel.HEADING_3,
    run: { size: 27, bold: true },
    paragraph: { keepNext: true, keepLines: true, spacing: { before: 320, after: 140 } },
  },
  4: {
    style: HeadingLevel.HEADING_4,
    run: { size: 24, bold: true },
    paragraph: { keepNext: true, keepLines: true, spacing: { before: 240, after: 100 } },
  },
};
