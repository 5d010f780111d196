/** Paragraphs between the headings: 개조식 bullets, the aim in its box, captions, running text. */
import type { BulletParagraph, Paragraph } from '../document/document';
import { AIM_TINT, NOTE_SIZE, RULE, TEXT_SIZE } from '../style/typography';
import { boxed } from './border-fill';
import { characterHeight } from './character-look';
import type { DocumentProperties } from './document-properties';
import { paragraph, tab, textRun, textRuns } from './paragraph';
import type { ParagraphLook } from './paragraph-look';
import { estimatedWidth } from './text-width';

/** HWPUNIT: what a level stands further in than the one above, and the room for a mark. */
const LEVEL_INDENT = 1500;
const MARK_WIDTH = 1700;

const LINE_SPACING = 160;

/**
 * A bullet paragraph: mark, tab, text, the later lines hanging under the text. The mark is text, not a numbering, so that
 * it reads the same everywhere. Without a mark the text stands where the text of its level stands.
 */
export function bulletParagraph(
  properties: DocumentProperties,
  { level, mark, runs }: BulletParagraph,
  pageBreak: boolean,
): string {
  const look = { size: TEXT_SIZE };
  const left = (level - 1) * LEVEL_INDENT;
  const common: ParagraphLook = {
    align: 'JUSTIFY',
    before: level === 1 ? 400 : 200,
    after: 200,
    lineSpacing: LINE_SPACING,
  };
  const text = textRuns(properties, runs, look);
  const tabAfter = tab(MARK_WIDTH - estimatedWidth(mark, characterHeight(look)), 'left');
  return mark === ''
    ? paragraph(properties, { look: { ...common, left: left + MARK_WIDTH }, pageBreak, runs: text })
    : paragraph(properties, {
        look: { ...common, left, hanging: MARK_WIDTH, tab: 'hanging' },
        pageBreak,
        runs: [textRun(properties, mark, look), textRun(properties, '', look, tabAfter), ...text],
      });
}

const BOX_SPACE = 600;

const PLAIN_LOOKS: Readonly<
  Record<Paragraph['role'], { readonly size: number; readonly bold?: boolean; readonly look: ParagraphLook }>
> = {
  aim: {
    size: TEXT_SIZE,
    look: {
      align: 'JUSTIFY',
      left: BOX_SPACE,
      right: BOX_SPACE,
      // Space before would be within the box.
      after: 1400,
      lineSpacing: LINE_SPACING,
      keepLines: true,
      border: {
        fill: boxed({ width: '0.12 mm', color: RULE }, AIM_TINT),
        offsetSides: BOX_SPACE,
        offsetTopAndBottom: BOX_SPACE,
      },
    },
  },
  caption: {
    size: NOTE_SIZE,
    bold: true,
    look: { align: 'LEFT', before: 800, after: 300, lineSpacing: 130, keepWithNext: true },
  },
  text: {
    size: TEXT_SIZE,
    look: { align: 'JUSTIFY', before: 300, after: 300, lineSpacing: LINE_SPACING },
  },
};

/** The aim of a programme stands in a lightly tinted box; a caption is small, in bold, and keeps with what follows. */
export function plainParagraph(
  properties: DocumentProperties,
  { role, runs }: Paragraph,
  pageBreak: boolean,
): string {
  const { size, bold, look } = PLAIN_LOOKS[role];
  const character = bold === undefined ? { size } : { size, bold };
  return paragraph(properties, { look, pageBreak, runs: textRuns(properties, runs, character) });
}
