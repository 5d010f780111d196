/** A heading: its style, its outline level, and the bookmark that links lead to. */
import type { Heading } from '../document/document';
import { bookmarkControl } from './bookmark-link';
import type { DocumentProperties } from './document-properties';
import { HEADING_LOOKS } from './heading-look';
import { paragraph, textRun } from './paragraph';
import { headingStyleId } from './styles';

export function headingParagraph(
  properties: DocumentProperties,
  { level, text, bookmark, pageBreakBefore }: Heading,
  beginsPage: boolean,
): string {
  const look = HEADING_LOOKS[level];
  return paragraph(properties, {
    look: look.paragraph,
    styleId: headingStyleId(level),
    pageBreak: pageBreakBefore || beginsPage,
    runs: [textRun(properties, text, look.character, bookmarkControl(bookmark))],
  });
}
