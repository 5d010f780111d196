/** A heading: built-in style, direct formatting, and the bookmark that links lead to. */
import { BookmarkEnd, BookmarkStart, Paragraph } from 'docx';
import type { Heading } from '../document/document';
import { HEADING_LOOKS } from './heading-look';
import { textRuns } from './text-runs';

/**
 * @param bookmarkNumber unique in the document. docx's own bookmarks draw theirs from a counter that runs on from one
 * document to the next, which would make the bytes depend on what was rendered before.
 */
export function headingParagraph(heading: Heading, bookmarkNumber: number): Paragraph {
  const look = HEADING_LOOKS[heading.level];
  const paragraph = new Paragraph({
    ...look.paragraph,
    heading: look.style,
    pageBreakBefore: heading.pageBreakBefore,
  });
  paragraph.addChildElement(new BookmarkStart(heading.bookmark, bookmarkNumber));
  textRuns(heading.text, look.run).forEach((run) => paragraph.addChildElement(run));
  paragraph.addChildElement(new BookmarkEnd(bookmarkNumber));
  return paragraph;
}
