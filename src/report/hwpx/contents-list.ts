/**
 * The contents page: an entry for each heading, which leads to it. Without page numbers, since only the program that lays
 * the pages out knows them, and a wrong number would be worse than none.
 */
import type { Heading } from '../document/document';
import { xmlLine } from '../rendering/xml-text';
import { CONTENTS_TITLE_SPACING } from '../style/spacing';
import { CONTENTS_TITLE_SIZE } from '../style/typography';
import { type ContentsLevel, entryLook } from './contents-look';
import type { HwpxContext } from './hwpx-context';
import { ofTwentieths } from './length';
import { bookmarkTarget, linkControls } from './link-field';
import { paragraph, textRun } from './paragraph';
import { contentsStyleId } from './styles';

interface Entry extends Heading {
  readonly level: ContentsLevel;
}

function hasEntry(heading: Heading): heading is Entry {
  return heading.level !== 4;
}

function entryParagraph({ level, bookmark, text }: Entry, context: HwpxContext): string {
  const { properties } = context;
  const look = entryLook(level, context);
  const { begin, end } = linkControls(bookmarkTarget(bookmark), properties.nextId());
  return paragraph(properties, {
    look: look.paragraph,
    styleId: contentsStyleId(level),
    runs: [textRun(properties, xmlLine(text), look.character, { before: begin, after: end })],
  });
}

/**
 * The contents page, with an entry for each heading of levels 1 to 3; nothing when there is no such heading.
 * It begins a page; what follows has to begin its own.
 */
export function contentsList(
  title: string,
  headings: readonly Heading[],
  context: HwpxContext,
): readonly string[] {
  const entries = headings.filter(hasEntry);
  if (entries.length === 0) return [];
  const { properties, palette, typefaces } = context;
  const heading = paragraph(properties, {
    look: {
      align: 'CENTER',
      before: ofTwentieths(CONTENTS_TITLE_SPACING.before),
      after: ofTwentieths(CONTENTS_TITLE_SPACING.after),
      lineSpacing: 140,
    },
    pageBreak: true,
    runs: [
      textRun(properties, title, {
        typeface: typefaces.title,
        size: CONTENTS_TITLE_SIZE,
        bold: true,
        color: palette.accentText,
      }),
    ],
  });
  return [heading, ...entries.map((entry) => entryParagraph(entry, context))];
}
