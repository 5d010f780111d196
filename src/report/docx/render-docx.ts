/** Renders a report as a .docx file that Google Docs imports, and Word and LibreOffice open. */
import { Document, type FileChild, LineRuleType, Paragraph } from 'docx';
import type { Block, Heading, ReportDocument } from '../document/document';
import { batchedBody, withBody } from './batched-body';
import { contentsList } from './contents-list';
import { coverPage } from './cover-page';
import { documentStyles } from './document-styles';
import { headingParagraph } from './heading-paragraph';
import {
  MARGIN_HEADER_AND_FOOTER,
  MARGIN_SIDES,
  MARGIN_TOP_AND_BOTTOM,
  PAGE_HEIGHT,
  PAGE_WIDTH,
} from '../style/page';
import { pageHeaders, pageNumbers } from './page-header-and-number';
import { compileSynchronously, zipPackage } from './synchronous-packer';
import { tableBlock } from './table-block';
import { bulletParagraph, plainParagraph } from './text-paragraphs';
import { xmlLine } from '../rendering/xml-text';

/** A line too small to be seen that begins a page, for a body that does not begin one itself. */
function pageBeginning(): Paragraph {
  return new Paragraph({
    pageBreakBefore: true,
    spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT },
  });
}

function bodyBlock(block: Block, blockIndex: number): FileChild[] {
  switch (block.type) {
    case 'heading':
      return [headingParagraph(block, blockIndex + 1)];
    case 'bullet':
      return [bulletParagraph(block)];
    case 'paragraph':
      return [plainParagraph(block)];
    case 'table':
      return tableBlock(block);
    case 'pageTurn':
      return [pageBeginning()];
  }
}

/** The body begins a page, whatever it begins with. */
function bodyChildren(block: Block, blockIndex: number): FileChild[] {
  const beginsPage = block.type === 'heading' && block.pageBreakBefore;
  return blockIndex === 0 && !beginsPage
    ? [pageBeginning(), ...bodyBlock(block, 0)]
    : bodyBlock(block, blockIndex);
}

function isHeading(block: Block): block is Heading {
  return block.type === 'heading';
}

/**
 * The bytes of the report as .docx. The same tree always gives the same bytes: the file carries no date and no random
 * number. Runs synchronously and needs nothing but the language, so that it runs in Apps Script.
 *
 * Text is kept as it is, but for characters that XML cannot carry, which are dropped.
 * @throws RangeError when the cells of a table do not fit its columns
 */
export function renderDocx(report: ReportDocument): Uint8Array {
  const document = new Document({
    title: xmlLine(report.cover.title),
    creator: xmlLine(report.cover.institution),
    lastModifiedBy: xmlLine(report.cover.institution),
    styles: documentStyles(report.locale),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: PAGE_WIDTH, height: PAGE_HEIGHT },
            margin: {
              top: MARGIN_TOP_AND_BOTTOM,
              bottom: MARGIN_TOP_AND_BOTTOM,
              left: MARGIN_SIDES,
              right: MARGIN_SIDES,
              header: MARGIN_HEADER_AND_FOOTER,
              footer: MARGIN_HEADER_AND_FOOTER,
            },
          },
        },
        headers: pageHeaders(report.pageHeader),
        footers: pageNumbers(),
        children: [
          ...coverPage(report.cover),
          ...contentsList(report.contentsTitle, report.blocks.filter(isHeading)),
        ],
      },
    ],
  });
  return zipPackage(withBody(compileSynchronously(document), batchedBody(report.blocks, bodyChildren)));
}
