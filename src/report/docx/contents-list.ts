/** The contents page: its entries are written out, since Google's import shows what it finds and builds none. */
import {
  AlignmentType,
  BuilderElement,
  FileChild,
  InternalHyperlink,
  type IParagraphStylePropertiesOptions,
  LeaderType,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type XmlComponent,
} from 'docx';
import type { Heading } from '../document/document';
import { TEXT_WIDTH } from '../style/page';
import { pageReference } from './page-reference';
import { type RunLook, runProperties, textRuns } from './text-runs';
import { xmlLine } from '../rendering/xml-text';

/** The levels that have an entry; blocks (level 4) are too many. */
export type ContentsLevel = 1 | 2 | 3;

interface EntryLook {
  readonly run: RunLook;
  readonly paragraph: IParagraphStylePropertiesOptions;
}

/** How entries look: on each entry, and in the built-in styles they have. */
export const ENTRY_LOOKS: Readonly<Record<ContentsLevel, EntryLook>> = {
  1: { run: { size: 24, bold: true }, paragraph: { spacing: { before: 160, after: 40 } } },
  2: { run: { size: 22 }, paragraph: { spacing: { before: 60, after: 30 }, indent: { left: 240 } } },
  3: { run: { size: 20 }, paragraph: { spacing: { before: 20, after: 20 }, indent: { left: 480 } } },
};

interface Entry extends Heading {
  readonly level: ContentsLevel;
}

function hasEntry(heading: Heading): heading is Entry {
  return heading.level !== 4;
}

/** No TOC field encloses the entries: inside one, LibreOffice would not compute the page numbers. */
function entryLink({ bookmark, text }: Entry, look: RunLook): InternalHyperlink {
  return new InternalHyperlink({
    anchor: bookmark,
    children: [
      ...textRuns(xmlLine(text), look),
      new TextRun({ ...runProperties(look), children: [new Tab()] }),
      ...pageReference(bookmark, look),
    ],
  });
}

function entryParagraph(entry: Entry): Paragraph {
  const look = ENTRY_LOOKS[entry.level];
  return new Paragraph({
    ...look.paragraph,
    style: `TOC${entry.level}`,
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: LeaderType.DOT }],
    children: [entryLink(entry, look.run)],
  });
}

/** The content control by which programs know a list of contents. */
class ContentsControl extends FileChild {
  constructor(content: readonly XmlComponent[]) {
    super('w:sdt');
    const gallery = new BuilderElement<{ value: string }>({
      name: 'w:docPartGallery',
      attributes: { value: { key: 'w:val', value: 'Table of Contents' } },
    });
    this.root.push(
      new BuilderElement({
        name: 'w:sdtPr',
        children: [
          new BuilderElement({
            name: 'w:docPartObj',
            children: [gallery, new BuilderElement({ name: 'w:docPartUnique' })],
          }),
        ],
      }),
      new BuilderElement({ name: 'w:sdtContent', children: content }),
    );
  }
}

/**
 * The contents page, with an entry for each heading of levels 1 to 3; nothing when there is no such heading.
 * It begins a page; what follows has to begin its own.
 */
export function contentsList(title: string, headings: readonly Heading[]): FileChild[] {
  const entries = headings.filter(hasEntry);
  if (entries.length === 0) return [];
  const heading = new Paragraph({
    pageBreakBefore: true,
    alignment: AlignmentType.CENTER,
    spacing: { before: 120, after: 360 },
    children: textRuns(title, { size: 40, bold: true }),
  });
  return [new ContentsControl([heading, ...entries.map(entryParagraph)])];
}
