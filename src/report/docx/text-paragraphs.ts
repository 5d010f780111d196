/** Paragraphs between the headings: 개조식 bullets, the aim in its box, captions, running text. */
import type { BulletParagraph, Paragraph } from '../document/document';
import {
  AIM_SPACING,
  BOX_LINE,
  BOX_DISTANCE,
  BULLET_SPACING,
  CAPTION_SPACING,
  GAP_ABOVE_TABLE,
  LEVEL_INDENT,
  MARK_WIDTH,
  NUMBER_WIDTH,
  TEXT_LINE,
  TEXT_SPACING,
} from '../style/spacing';
import { NOTE_SIZE, TEXT_SIZE } from '../style/typography';
import type { DocxContext } from './docx-context';
import { paragraph, reachOf } from './paragraph';
import { stretches } from './stretch';
import { run, type RunLook, textRun } from './text-runs';

/** The mark of a note, which steps back behind the text. */
const NOTE_MARK = '※';

/**
 * A bullet paragraph: mark, tab, text, the later lines hanging under the text. The mark is text, not Word numbering,
 * which Google's import renumbers. Without a mark the text stands where the text of its level stands.
 * @param leadsIn whether a table follows, on the page of which it has to stand
 */
export function bulletParagraph(
  { level, mark, runs }: BulletParagraph,
  leadsIn: boolean,
  context: DocxContext,
): string {
  const typeface = context.typefaces.text;
  const look: RunLook =
    mark === NOTE_MARK
      ? { typeface, size: NOTE_SIZE, color: context.palette.mutedText }
      : { typeface, size: TEXT_SIZE };
  const markWidth = /^\d/.test(mark) ? NUMBER_WIDTH : MARK_WIDTH;
  const left = (level - 1) * LEVEL_INDENT + markWidth;
  const spacing = BULLET_SPACING[level];
  const paragraphLook = {
    keepNext: leadsIn,
    ...spacing,
    after: leadsIn ? GAP_ABOVE_TABLE : spacing.after,
    lineHeight: TEXT_LINE,
    left,
  };
  const text = stretches(runs, look, context);
  if (mark === '') return paragraph(paragraphLook, text);
  return paragraph(
    { ...paragraphLook, hanging: markWidth, tab: { position: left, side: 'left' } },
    textRun(mark, look) + run('<w:tab/>', look) + text,
  );
}

/** The aim of a programme stands in a lightly tinted box; a caption is small, in bold, and keeps with what follows. */
export function plainParagraph({ role, runs }: Paragraph, context: DocxContext): string {
  const { palette, typefaces } = context;
  const look: RunLook = { typeface: typefaces.text, size: TEXT_SIZE };
  switch (role) {
    case 'aim': {
      const line = { weight: BOX_LINE, color: palette.rule, distance: BOX_DISTANCE };
      return paragraph(
        {
          keepNext: true,
          keepLines: true,
          lines: { top: line, bottom: line, left: line, right: line },
          fill: palette.aimTint,
          left: reachOf(line),
          right: reachOf(line),
          ...AIM_SPACING,
          lineHeight: TEXT_LINE,
        },
        stretches(runs, look, context),
      );
    }
    case 'caption':
      return paragraph(
        { keepNext: true, ...CAPTION_SPACING, align: 'left' },
        stretches(runs, { ...look, size: NOTE_SIZE, bold: true }, context),
      );
    case 'text':
      return paragraph({ ...TEXT_SPACING, lineHeight: TEXT_LINE }, stretches(runs, look, context));
  }
}
