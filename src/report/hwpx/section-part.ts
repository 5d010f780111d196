/** `Contents/section0.xml` and so on: the text, piece by piece, so that a long report is never held as one string. */
import type { Block, Heading, PageTurn, ReportDocument } from '../document/document';
import { element, XML_DECLARATION } from '../rendering/xml-element';
import { TEXT_SIZE } from '../style/typography';
import { contentsList } from './contents-list';
import { coverPage } from './cover-page';
import { headingParagraph } from './heading-paragraph';
import type { HwpxContext } from './hwpx-context';
import { DOCUMENT_NAMESPACES } from './namespaces';
import { textArea } from './page';
import type { PageStart } from './page-start';
import { paragraph, textRun, withFirstRun } from './paragraph';
import { sectionSettings } from './section-settings';
import { tableBlock } from './table-block';
import { bulletParagraph, plainParagraph } from './text-paragraphs';

type TextBlock = Exclude<Block, PageTurn>;

/** Pages that lie the same way. */
export interface Section {
  readonly orientation: PageTurn['orientation'];
  readonly blocks: readonly TextBlock[];
}

/** The sections of a report, the first with cover and contents, and upright; of turns in succession only the last counts. */
export function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  const sections: { orientation: PageTurn['orientation']; blocks: TextBlock[] }[] = [
    { orientation: 'portrait', blocks: [] },
  ];
  let asked: PageTurn['orientation'] | undefined;
  for (const block of blocks) {
    if (block.type === 'pageTurn') {
      asked = block.orientation;
      continue;
    }
    if (asked !== undefined) sections.push({ orientation: asked, blocks: [] });
    asked = undefined;
    sections[sections.length - 1]?.blocks.push(block);
  }
  return sections;
}

function isAim(block: TextBlock | undefined): boolean {
  return block?.type === 'paragraph' && block.role === 'aim';
}

/** Where a block stands. */
interface BlockPlace {
  readonly section: Section;
  readonly start: PageStart;
  readonly next: TextBlock | undefined;
}

function blockParts(
  block: TextBlock,
  { section, start, next }: BlockPlace,
  context: HwpxContext,
): readonly string[] {
  const pageBreak = start === 'break';
  const leadsIn = next?.type === 'table';
  switch (block.type) {
    case 'heading':
      return [headingParagraph(block, { start, beforeAim: isAim(next) }, context)];
    case 'bullet':
      return [bulletParagraph(block, { pageBreak, leadsIn }, context)];
    case 'paragraph':
      return [plainParagraph(block, { pageBreak, leadsIn }, context)];
    case 'table':
      return tableBlock(block, { area: textArea(section.orientation), pageBreak }, context);
  }
}

function isHeading(block: Block): block is Heading {
  return block.type === 'heading';
}

function* frontPages(
  { cover, contentsTitle, blocks }: ReportDocument,
  context: HwpxContext,
): Iterable<string> {
  yield* coverPage(cover, context);
  yield* contentsList(contentsTitle, blocks.filter(isHeading), context);
}

/** The paragraphs of a section. The body begins a page, whatever it begins with. */
function* sectionParagraphs(section: Section, hasCover: boolean, context: HwpxContext): Iterable<string> {
  const { blocks } = section;
  for (const [index, block] of blocks.entries()) {
    const start = index > 0 ? 'none' : hasCover ? 'break' : 'atTop';
    yield* blockParts(block, { section, start, next: blocks[index + 1] }, context);
  }
}

/** A section of nothing but an empty table has to have a paragraph all the same. */
function emptyLine({ properties, typefaces }: HwpxContext): string {
  const run = textRun(properties, '', { typeface: typefaces.text, size: TEXT_SIZE });
  return paragraph(properties, { look: { align: 'LEFT', lineSpacing: 100 }, runs: [run] });
}

/**
 * The XML of the part.
 * @throws RangeError when the cells of a table do not fit its columns
 */
export function* sectionPart(
  report: ReportDocument,
  section: Section,
  isFirst: boolean,
  context: HwpxContext,
): Iterable<string> {
  const [start = '', end = ''] = element('hs:sec', DOCUMENT_NAMESPACES, '\n').split('\n');
  yield XML_DECLARATION + start;
  const place = { orientation: section.orientation, hasCover: isFirst };
  let settings: string | undefined = sectionSettings(place, report.pageHeader, context);
  function* paragraphs(): Iterable<string> {
    if (isFirst) yield* frontPages(report, context);
    yield* sectionParagraphs(section, isFirst, context);
  }
  for (const each of paragraphs()) {
    yield settings === undefined ? each : withFirstRun(each, settings);
    settings = undefined;
  }
  if (settings !== undefined) yield withFirstRun(emptyLine(context), settings);
  yield end;
}
