/** The styles of the document, by the names Hancom Office gives them: plain text, the outline, the contents, the page number. */
import type { Heading, ReportDocument } from '../document/document';
import { element } from '../rendering/xml-element';
import { PAGE_NUMBER_SIZE, TEXT_SIZE } from '../style/typography';
import type { CharacterLook } from './character-look';
import { CONTENTS_LEVELS, type ContentsLevel, entryLook } from './contents-look';
import { list } from './document-properties';
import { HEADING_LEVELS, headingLook } from './heading-look';
import type { HwpxContext } from './hwpx-context';
import type { ParagraphLook } from './paragraph-look';

/** Languages as Windows numbers them. */
const LANGUAGE: Readonly<Record<ReportDocument['locale'], number>> = { ko: 1042, en: 1033 };

const PLAIN_PARAGRAPH: ParagraphLook = { align: 'JUSTIFY', lineSpacing: 160 };

/** The number of a heading's style; plain text has 0. */
export function headingStyleId(level: Heading['level']): number {
  return level;
}

/** The number of the style of a contents entry. */
export function contentsStyleId(level: ContentsLevel): number {
  return HEADING_LEVELS.length + level;
}

interface Style {
  readonly type: 'PARA' | 'CHAR';
  readonly name: string;
  readonly englishName: string;
  readonly character: CharacterLook;
  readonly paragraph: ParagraphLook;
}

function styles(context: HwpxContext): readonly Style[] {
  const { palette, typefaces } = context;
  return [
    {
      type: 'PARA',
      name: '바탕글',
      englishName: 'Normal',
      character: { typeface: typefaces.text, size: TEXT_SIZE },
      paragraph: PLAIN_PARAGRAPH,
    },
    ...HEADING_LEVELS.map((level): Style => {
      const look = headingLook(level, context);
      return { type: 'PARA', name: `개요 ${level}`, englishName: `Outline ${level}`, ...look };
    }),
    ...CONTENTS_LEVELS.map((level): Style => {
      const look = entryLook(level, context);
      return { type: 'PARA', name: `차례 ${level}`, englishName: `TOC ${level}`, ...look };
    }),
    {
      type: 'CHAR',
      name: '쪽 번호',
      englishName: 'Page Number',
      character: { typeface: typefaces.text, size: PAGE_NUMBER_SIZE, color: palette.mutedText },
      paragraph: PLAIN_PARAGRAPH,
    },
  ];
}

/** `hh:styles`. Takes the numbers of its looks, so it has to be made before the lists of looks are written. */
export function styleList(context: HwpxContext, locale: ReportDocument['locale']): string {
  const { properties } = context;
  return list(
    'hh:styles',
    styles(context).map(({ type, name, englishName, character, paragraph }, id) =>
      element('hh:style', {
        id,
        type,
        name,
        engName: englishName,
        paraPrIDRef: properties.paragraphId(paragraph),
        charPrIDRef: properties.characterId(character),
        // Text after a heading is plain text.
        nextStyleIDRef: type === 'CHAR' ? id : 0,
        langID: LANGUAGE[locale],
        lockForm: false,
      }),
    ),
  );
}
