/** `Contents/section0.xml`: the text, piece by piece, so that a long report is never held as one string. */
import type { Block, Heading, ReportDocument } from '../document/document';
import { contentsList } from './contents-list';
import { coverPage } from './cover-page';
import type { DocumentProperties } from './document-properties';
import { headingParagraph } from './heading-paragraph';
import { DOCUMENT_NAMESPACES } from './namespaces';
import { sectionSettings } from './section-settings';
import { tableBlock } from './table-block';
import { bulletParagraph, plainParagraph } from './text-paragraphs';
import { element, XML_DECLARATION } from './xml-element';

function bodyBlock(properties: DocumentProperties, block: Block, beginsPage: boolean): string[] {
  switch (block.type) {
    case 'heading':
      return [headingParagraph(properties, block, beginsPage)];
    case 'bullet':
      return [bulletParagraph(properties, block, beginsPage)];
    case 'paragraph':
      return [plainParagraph(properties, block, beginsPage)];
    case 'table':
      return tableBlock(properties, block, beginsPage);
    case 'pageTurn':
      return [];
  }
}

function isHeading(block: Block): block is Heading {
  return block.type === 'heading';
}

/**
 * The XML of the part. The body begins a page, whatever it begins with.
 * @throws RangeError when the cells of a table do not fit its columns
 */
export function* sectionPart(properties: DocumentProperties, report: ReportDocument): Iterable<string> {
  const [start = '', end = ''] = element('hs:sec', DOCUMENT_NAMESPACES, '\n').split('\n');
  yield XML_DECLARATION + start;
  yield* coverPage(properties, report.cover, sectionSettings(properties, report.pageHeader));
  yield* contentsList(properties, report.contentsTitle, report.blocks.filter(isHeading));
  for (const [index, block] of report.blocks.entries()) {
    yield* bodyBlock(properties, block, index === 0);
  }
  yield end;
}
