/** Paragraphs between the headings: 개조식 bullets, the aim in its box, captions, running text. */
import type { BulletParagraph, Paragraph } from '../document/document';
import { widthInEms } from '../rendering/text-width';
import {
  AIM_SPACING,
  BOX_DISTANCE,
  BOX_LINE,
  BULLET_SPACING,
  CAPTION_SPACING,
  GAP_ABOVE_TABLE,
  LEVEL_INDENT,
  MARK_WIDTH,
  NUMBER_WIDTH,
  TEXT_SPACING,
} from '../style/spacing';
import { NOTE_SIZE, TEXT_SIZE } from '../style/typography';
import type { CharacterLook } from './character-look';
import type { HwpxContext } from './hwpx-context';
import { ofHalfPoints, ofPoints, ofTwentieths } from './length';
import { paragraph, tab, textRun } from './paragraph';
import type { ParagraphLook } from './paragraph-look';
import { stretches } from './stretch';

/** Percent of the height of the characters. */
const LINE_SPACING = 160;
const AIM_LINE_SPACING = 145;

/** The mark of a note, which steps back behind the text. */
const NOTE_MARK = '※';

/** What stands around a paragraph. */
export interface TextPlace {
  readonly pageBreak: boolean;
  /** Whether a table follows, on the page of which it has to stand. */
  readonly leadsIn: boolean;
}

/**
 * A bullet paragraph: mark, tab, text, the later lines hanging under the text. The mark is text, not a numbering, so that
 * it reads the same everywhere. Without a mark the text stands where the text of its level stands.
 */
export function bulletParagraph(
  { level, mark, runs }: BulletParagraph,
  { pageBreak, leadsIn }: TextPlace,
  context: HwpxContext,
): string {
  const { properties, palette, typefaces } = context;
  const look: CharacterLook =
    mark === NOTE_MARK
      ? { typeface: typefaces.text, size: NOTE_SIZE, color: palette.mutedText }
      : { typeface: typefaces.text, size: TEXT_SIZE };
  const markWidth = ofTwentieths(/^\d/.test(mark) ? NUMBER_WIDTH : MARK_WIDTH);
  const left = ofTwentieths((level - 1) * LEVEL_INDENT);
  const { before, after } = BULLET_SPACING[level];
  const common: ParagraphLook = {
    align: 'LEFT',
    before: ofTwentieths(before),
    after: ofTwentieths(leadsIn ? GAP_ABOVE_TABLE : after),
    lineSpacing: LINE_SPACING,
    keepWithNext: leadsIn,
  };
  const text = stretches(runs, look, context);
  if (mark === '') {
    return paragraph(properties, { look: { ...common, left: left + markWidth }, pageBreak, runs: text });
  }
  const toText = tab(markWidth - widthInEms(mark) * ofHalfPoints(look.size), 'left');
  return paragraph(properties, {
    look: { ...common, left, hanging: markWidth, tab: 'hanging' },
    pageBreak,
    runs: [textRun(properties, mark, look, { after: toText }), ...text],
  });
}

/** The aim of a programme stands in a lightly tinted box; a caption is small, in bold, and keeps with what follows. */
export function plainParagraph(
  { role, runs }: Paragraph,
  { pageBreak, leadsIn }: TextPlace,
  context: HwpxContext,
): string {
  const { properties, palette, typefaces } = context;
  const character: CharacterLook = { typeface: typefaces.text, size: TEXT_SIZE };
  switch (role) {
    case 'aim': {
      const line = { weight: BOX_LINE, color: palette.rule };
      const distance = ofPoints(BOX_DISTANCE);
      return paragraph(properties, {
        look: {
          align: 'LEFT',
          left: distance,
          right: distance,
          // Space before would be within the box.
          after: ofTwentieths(AIM_SPACING.after),
          lineSpacing: AIM_LINE_SPACING,
          keepLines: true,
          keepWithNext: true,
          border: {
            fill: { left: line, right: line, top: line, bottom: line, fill: palette.aimTint },
            // A line has room below its characters already.
            offsets: { left: distance, right: distance, top: distance, bottom: distance / 2 },
          },
        },
        pageBreak,
        runs: stretches(runs, character, context),
      });
    }
    case 'caption':
      return paragraph(properties, {
        look: {
          align: 'LEFT',
          before: ofTwentieths(CAPTION_SPACING.before),
          after: ofTwentieths(CAPTION_SPACING.after),
          lineSpacing: 130,
          keepWithNext: true,
        },
        pageBreak,
        runs: stretches(runs, { ...character, size: NOTE_SIZE, bold: true }, context),
      });
    case 'text':
      return paragraph(properties, {
        look: {
          align: 'LEFT',
          before: ofTwentieths(TEXT_SPACING.before),
          after: ofTwentieths(TEXT_SPACING.after),
          lineSpacing: LINE_SPACING,
          keepWithNext: leadsIn,
        },
        pageBreak,
        runs: stretches(runs, character, context),
      });
  }
}
