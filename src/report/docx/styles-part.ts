/** The part word/styles.xml: built-in styles only, since Google's import turns all others into plain text. */
import type { Heading } from '../document/document';
import { element, XML_DECLARATION } from '../rendering/xml-element';
import { COVER_TITLE_SIZES, TEXT_SIZE } from '../style/typography';
import { type ContentsLevel, entryLook } from './contents-list';
import type { DocxContext } from './docx-context';
import { headingLook } from './heading-look';
import { type ParagraphLook, paragraphLookElements } from './paragraph';
import { LINK_STYLE, type RunLook, runProperties } from './text-runs';

const WORDPROCESSINGML = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const HEADING_LEVELS: readonly Heading['level'][] = [1, 2, 3, 4];
const CONTENTS_LEVELS: readonly ContentsLevel[] = [1, 2, 3];

/**
 * Lines end between words, also in Korean, and no gap is put between Hangul and the digits or letters beside it: 34명 is one
 * word.
 */
const KOREAN_TEXT = '<w:wordWrap w:val="1"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>';

interface Style {
  readonly id: string;
  readonly name: string;
  readonly run: RunLook;
  readonly paragraph: ParagraphLook;
  readonly outlineLevel?: number;
}

function value(name: string, own: string | number): string {
  return element(name, { 'w:val': own });
}

function styleElement({ id, name, run, paragraph, outlineLevel }: Style): string {
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': id },
    value('w:name', name),
    value('w:basedOn', 'Normal'),
    value('w:next', 'Normal'),
    '<w:qFormat/>',
    element(
      'w:pPr',
      {},
      paragraphLookElements(paragraph),
      outlineLevel === undefined ? '' : value('w:outlineLvl', outlineLevel),
    ),
    runProperties(run),
  );
}

/** Readers break lines and check spelling by it; LibreOffice would break Latin words anywhere were they Korean too. */
const LANGUAGE = '<w:lang w:val="en-US" w:eastAsia="ko-KR"/>';

/** Document defaults, Normal, Hyperlink, Title, headings 1 to 4 and contents entries 1 to 3. */
export function stylesPart(context: DocxContext): string {
  const text: RunLook = { typeface: context.typefaces.text, size: TEXT_SIZE };
  const title: RunLook = {
    typeface: context.typefaces.title,
    size: COVER_TITLE_SIZES[0] ?? TEXT_SIZE,
    bold: true,
  };
  const styles: readonly Style[] = [
    { id: 'Title', name: 'Title', run: title, paragraph: { align: 'center' } },
    ...HEADING_LEVELS.map((level) => ({
      id: `Heading${level}`,
      name: `heading ${level}`,
      ...headingLook(level, context),
      outlineLevel: level - 1,
    })),
    ...CONTENTS_LEVELS.map((level) => ({
      id: `TOC${level}`,
      name: `toc ${level}`,
      ...entryLook(level, context),
    })),
  ];
  const defaults = element(
    'w:docDefaults',
    {},
    element('w:rPrDefault', {}, runProperties(text).replace('</w:rPr>', `${LANGUAGE}</w:rPr>`)),
    element(
      'w:pPrDefault',
      {},
      element('w:pPr', {}, KOREAN_TEXT, element('w:spacing', { 'w:before': 0, 'w:after': 0 })),
    ),
  );
  const normal = element(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': true, 'w:styleId': 'Normal' },
    value('w:name', 'Normal'),
    '<w:qFormat/>',
    element('w:pPr', {}, KOREAN_TEXT),
  );
  // Without a colour or a line of its own: links look as what stands around them.
  const link = element(
    'w:style',
    { 'w:type': 'character', 'w:styleId': LINK_STYLE },
    value('w:name', 'Hyperlink'),
  );
  return (
    XML_DECLARATION +
    element('w:styles', { 'xmlns:w': WORDPROCESSINGML }, defaults, normal, link, styles.map(styleElement))
  );
}
