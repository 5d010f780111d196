/** The contents page: its entries are written out, since Google's import shows what it finds and builds none. */
import type { Heading } from '../document/document';
import { element } from '../rendering/xml-element';
import { xmlLine } from '../rendering/xml-text';
import { TEXT_WIDTH } from '../style/page';
import { CONTENTS_SPACING, CONTENTS_TITLE_SPACING } from '../style/spacing';
import { CONTENTS_SIZES, CONTENTS_TITLE_SIZE } from '../style/typography';
import type { DocxContext } from './docx-context';
import { pageReference } from './page-reference';
import { paragraph, type ParagraphLook } from './paragraph';
import { run, type RunLook, textRun } from './text-runs';

/** The levels that have an entry; blocks (level 4) are too many. */
export type ContentsLevel = 1 | 2 | 3;

interface Entry extends Heading {
  readonly level: ContentsLevel;
}

export interface EntryLook {
  readonly run: RunLook;
  readonly paragraph: ParagraphLook;
}

/** How entries look: on each entry, and in the built-in styles they have. */
export function entryLook(
  level: ContentsLevel,
  { palette, typefaces }: Pick<DocxContext, 'palette' | 'typefaces'>,
): EntryLook {
  const { before, after, indent } = CONTENTS_SPACING[level];
  return {
    run: {
      typeface: typefaces.text,
      size: CONTENTS_SIZES[level],
      bold: level === 1,
      color: level === 1 ? palette.accentText : '000000',
      underline: 'none',
    },
    paragraph: { before, after, left: indent },
  };
}

function hasEntry(heading: Heading): heading is Entry {
  return heading.level !== 4;
}

/** No TOC field encloses the entries: inside one, LibreOffice would not compute the page numbers. */
function entryParagraph({ level, text, bookmark }: Entry, context: DocxContext): string {
  const look = entryLook(level, context);
  return paragraph(
    { ...look.paragraph, tab: { position: TEXT_WIDTH, side: 'right', dots: true } },
    element(
      'w:hyperlink',
      { 'w:anchor': bookmark, 'w:history': true },
      textRun(xmlLine(text), look.run) + run('<w:tab/>', look.run) + pageReference(bookmark, look.run),
    ),
    { style: `TOC${level}` },
  );
}

/** The content control by which programs know a list of contents. */
function contentsControl(content: readonly string[]): string {
  const gallery = element('w:docPartGallery', { 'w:val': 'Table of Contents' });
  return element(
    'w:sdt',
    {},
    element('w:sdtPr', {}, element('w:docPartObj', {}, gallery, '<w:docPartUnique/>')),
    element('w:sdtContent', {}, content),
  );
}

/**
 * The contents page, with an entry for each heading of levels 1 to 3; nothing when there is no such heading.
 * It begins a page; what follows has to begin its own.
 */
export function contentsList(
  title: string,
  headings: readonly Heading[],
  context: DocxContext,
): readonly string[] {
  const entries = headings.filter(hasEntry);
  if (entries.length === 0) return [];
  const { palette, typefaces } = context;
  const heading = paragraph(
    { pageBreakBefore: true, ...CONTENTS_TITLE_SPACING, align: 'center' },
    textRun(title, {
      typeface: typefaces.title,
      size: CONTENTS_TITLE_SIZE,
      bold: true,
      color: palette.accentText,
    }),
  );
  return [contentsControl([heading, ...entries.map((entry) => entryParagraph(entry, context))])];
}
