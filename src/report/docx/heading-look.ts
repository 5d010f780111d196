/** How the four heading levels look; used for the built-in styles and, once more, on each heading itself. */
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
import type { DocxContext } from './docx-context';
import { type ParagraphLook, reachOf } from './paragraph';
import type { RunLook } from './text-runs';

export interface HeadingLook {
  readonly run: RunLook;
  readonly paragraph: ParagraphLook;
}

/**
 * Google's import keeps built-in heading styles but takes their looks from direct formatting, so both carry it.
 * A heading keeps with the block after it.
 */
export function headingLook(
  level: Heading['level'],
  { palette, typefaces }: Pick<DocxContext, 'palette' | 'typefaces'>,
): HeadingLook {
  const run = { typeface: typefaces.title, size: HEADING_SIZES[level], bold: true };
  const paragraph = { keepNext: true, keepLines: true, ...HEADING_SPACING[level] };
  switch (level) {
    case 1: {
      // Lines of the bar's own colour widen it beyond the text; the indent keeps them within the margins.
      const edge = { weight: HEADING_LINE, color: palette.accent };
      const across = { ...edge, distance: TITLE_BAR_DISTANCES.across };
      const aside = { ...edge, distance: TITLE_BAR_DISTANCES.aside };
      return {
        run: { ...run, color: palette.onAccent },
        paragraph: {
          ...paragraph,
          fill: palette.accent,
          lines: { top: across, bottom: across, left: aside, right: aside },
          left: reachOf(aside),
          right: reachOf(aside),
        },
      };
    }
    case 2:
      return {
        run: { ...run, color: palette.accentText },
        paragraph: {
          ...paragraph,
          lines: { bottom: { weight: HEADING_LINE, color: palette.accentText, distance: RULE_DISTANCE } },
        },
      };
    case 3: {
      const bar = { weight: PROGRAM_BAR, color: palette.accent, distance: PROGRAM_BAR_DISTANCE };
      return { run, paragraph: { ...paragraph, lines: { left: bar }, left: reachOf(bar) } };
    }
    case 4:
      return { run, paragraph };
  }
}
