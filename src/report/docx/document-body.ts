/** The body of the document, written piece by piece, so that a long report is never held as a whole. */
import type { Block, Heading, PageTurn, ReportDocument } from '../document/document';
import { pageMeasures } from '../style/page';
import { contentsList } from './contents-list';
import { coverPage } from './cover-page';
import type { DocxContext } from './docx-context';
import { headingParagraph } from './heading-paragraph';
import { type PageFurniture, sectionProperties } from './page-section';
import { endingSection, paragraph } from './paragraph';
import { tableBlock } from './table-block';
import { bulletParagraph, plainParagraph } from './text-paragraphs';

type Orientation = PageTurn['orientation'];

/** A line too small to be seen, for places that need a paragraph. */
function invisibleLine(pageBreakBefore: boolean): string {
  return paragraph({ pageBreakBefore, before: 0, after: 0, exactHeight: 20 }, '', { endSize: 2 });
}

/** Where a block stands. */
interface BlockPlace {
  readonly orientation: Orientation;
  /** At the head of a page already. */
  readonly onNewPage: boolean;
  readonly beforeTable: boolean;
}

/** The paragraphs and tables of a block; the last one is a paragraph. */
function blockParts(
  block: Exclude<Block, PageTurn>,
  { orientation, onNewPage, beforeTable }: BlockPlace,
  context: DocxContext,
): readonly string[] {
  switch (block.type) {
    case 'heading':
      return [headingParagraph(block, onNewPage, context)];
    case 'bullet':
      return [bulletParagraph(block, beforeTable, context)];
    case 'paragraph':
      return [plainParagraph(block, context)];
    case 'table':
      return tableBlock(block, pageMeasures(orientation).textWidth, context);
  }
}

function isHeading(block: Block): block is Heading {
  return block.type === 'heading';
}

/**
 * The children of `w:body`. A section of pages ends within its last paragraph, since one of its own could fall on a page
 * of its own; so a part is given out only when the next one is known.
 */
export function* documentBody(
  { cover, contentsTitle, blocks }: ReportDocument,
  furniture: PageFurniture,
  context: DocxContext,
): Iterable<string> {
  let orientation: Orientation = 'portrait';
  let asked: Orientation | undefined;
  let isFirstSection = true;
  let isFirstBlock = true;
  const frontPages = [
    ...coverPage(cover, context),
    ...contentsList(contentsTitle, blocks.filter(isHeading), context),
  ];
  yield* frontPages.slice(0, -1);
  let waiting = frontPages[frontPages.length - 1] ?? '';
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'pageTurn') {
      asked = block.orientation;
      continue;
    }
    const turns = asked !== undefined;
    if (asked !== undefined) {
      const end = sectionProperties(orientation, isFirstSection, furniture);
      // The contents list is no paragraph.
      if (isFirstBlock) {
        yield waiting;
        waiting = invisibleLine(false);
      }
      waiting = endingSection(waiting, end);
      orientation = asked;
      asked = undefined;
      isFirstSection = false;
    } else if (isFirstBlock && !(isHeading(block) && block.pageBreakBefore)) {
      yield waiting;
      waiting = invisibleLine(true);
    }
    isFirstBlock = false;
    const place = { orientation, onNewPage: turns, beforeTable: blocks[index + 1]?.type === 'table' };
    for (const part of blockParts(block, place, context)) {
      yield waiting;
      waiting = part;
    }
  }
  yield waiting;
  yield sectionProperties(orientation, isFirstSection, furniture);
}
