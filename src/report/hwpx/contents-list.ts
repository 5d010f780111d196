/**
 * The contents page: an entry for each heading, which leads to it. Without page numbers, since only the program that lays
 * the pages out knows them, and a wrong number would be worse than none.
 */
import { xmlLine } from '../rendering/xml-text';
import type { Heading } from '../document/document';
import { bookmarkLink } from './bookmark-link';
import type { CharacterLook } from './character-look';
import type { DocumentProperties } from './document-properties';
import { paragraph, textRun } from './paragraph';
import type { ParagraphLook } from './paragraph-look';

/** The levels that have an entry; blocks (level 4) are too many. */
type ContentsLevel = 1 | 2 | 3;

const ENTRY_LOOKS: Readonly<
  Record<ContentsLevel, { readonly character: CharacterLook; readonly paragraph: ParagraphLook }>
> = {
  1: {
    character: { size: 24, bold: true },
    paragraph: { align: 'LEFT', before: 800, after: 200, lineSpacing: 140 },
  },
  2: {
    character: { size: 22 },
    paragraph: { align: 'LEFT', left: 1200, before: 300, after: 150, lineSpacing: 140 },
  },
  3: {
    character: { size: 20 },
    paragraph: { align: 'LEFT', left: 2400, before: 100, after: 100, lineSpacing: 140 },
  },
};

const TITLE: ParagraphLook = { align: 'CENTER', before: 600, after: 1800, lineSpacing: 140 };

interface Entry extends Heading {
  readonly level: ContentsLevel;
}

function hasEntry(heading: Heading): heading is Entry {
  return heading.level !== 4;
}

/**
 * The contents page, with an entry for each heading of levels 1 to 3; nothing when there is no such heading.
 * It begins a page; what follows has to begin its own.
 */
export function contentsList(
  properties: DocumentProperties,
  title: string,
  headings: readonly Heading[],
): string[] {
  const entries = headings.filter(hasEntry);
  if (entries.length === 0) return [];
  const heading = paragraph(properties, {
    look: TITLE,
    pageBreak: true,
    runs: [textRun(properties, title, { size: 40, bold: true })],
  });
  return [
    heading,
    ...entries.map(({ level, bookmark, text }) => {
      const look = ENTRY_LOOKS[level];
      const runs = bookmarkLink(properties, bookmark, xmlLine(text), look.character);
      return paragraph(properties, { look: look.paragraph, runs });
    }),
  ];
}
