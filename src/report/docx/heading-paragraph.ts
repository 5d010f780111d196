/** A heading: built-in style, direct formatting, and the bookmark that links lead to. */
import { BookmarkEnd, BookmarkStart, type IParagraphOptions, Paragraph, type TextRun } from 'docx';
import type { Heading } from '../document/document';
import { HEADING_LOOKS } from './heading-look';
import { textRuns } from './text-runs';

/**
 * A paragraph whose runs stand in a bookmark with a given number. docx's own bookmarks draw their numbers from a counter
 * that runs on from one document to the next, which would make the bytes depend on what was rendered before.
 */
class BookmarkedParagraph extends Paragraph {
  constructor(
    options: IParagraphOptions,
    runs: readonly TextRun[],
    bookmark: string,
    bookmarkNumber: number,
  ) {
    super(options);
    this.root.push(new BookmarkStart(bookmark, bookmarkNumber), ...runs, new BookmarkEnd(bookmarkNumber));
  }
}

/** @param bookmarkNumber unique in the document */
export function headingParagraph(heading: Heading, bookmarkNumber: number): Paragraph {
  const look = HEADING_LOOKS[heading.level];
  const options = { ...look.paragraph, heading: look.style, pageBreakBefore: heading.pageBreakBefore };
  return new BookmarkedParagraph(options, textRuns(heading.text, look.run), heading.bookmark, bookmarkNumber);
}
