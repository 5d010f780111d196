/** A heading: built-in style, direct formatting, and the bookmark that links lead to. */
import type { Heading, TextRun } from '../document/document';
import { xmlLine } from '../rendering/xml-text';
import { PAGE_TOP_SPACING } from '../style/spacing';
import type { DocxContext } from './docx-context';
import { headingLook } from './heading-look';
import { paragraph } from './paragraph';
import { stretches } from './stretch';

/** @param onNewPage whether it stands at the head of a page already */
export function headingParagraph(
  { level, text, runs = [{ text }], bookmark, pageBreakBefore }: Heading,
  onNewPage: boolean,
  context: DocxContext,
): string {
  const look = headingLook(level, context);
  const atPageTop = pageBreakBefore || onNewPage;
  return paragraph(
    {
      ...look.paragraph,
      ...(atPageTop ? { before: PAGE_TOP_SPACING } : {}),
      pageBreakBefore: pageBreakBefore && !onNewPage,
    },
    context.bookmarks.around(bookmark, stretches(runs.map(onOneLine), look.run, context)),
    { style: `Heading${level}` },
  );
}

function onOneLine(run: TextRun): TextRun {
  return { ...run, text: xmlLine(run.text) };
}
