/** The styles of the document: that of plain text and those of the outline, by the names Hancom Office gives them. */
import type { Heading, ReportDocument } from '../document/document';
import { TEXT_SIZE } from '../style/typography';
import type { CharacterLook } from './character-look';
import { type DocumentProperties, list } from './document-properties';
import { HEADING_LEVELS, HEADING_LOOKS } from './heading-look';
import type { ParagraphLook } from './paragraph-look';
import { element } from './xml-element';

/** Languages as Windows numbers them. */
const LANGUAGE: Readonly<Record<ReportDocument['locale'], number>> = { ko: 1042, en: 1033 };

const PLAIN_PARAGRAPH: ParagraphLook = { align: 'JUSTIFY', lineSpacing: 160 };
const PLAIN_CHARACTER: CharacterLook = { size: TEXT_SIZE };

/** The number of a heading's style; plain text has 0. */
export function headingStyleId(level: Heading['level']): number {
  return level;
}

/** `hh:styles`. Takes the numbers of its looks, so it has to be made before the lists of looks are written. */
export function styleList(properties: DocumentProperties, locale: ReportDocument['locale']): string {
  const style = (
    id: number,
    name: string,
    englishName: string,
    character: CharacterLook,
    paragraph: ParagraphLook,
  ): string =>
    element('hh:style', {
      id,
      type: 'PARA',
      name,
      engName: englishName,
      paraPrIDRef: properties.paragraphId(paragraph),
      charPrIDRef: properties.characterId(character),
      nextStyleIDRef: id,
      langID: LANGUAGE[locale],
      lockForm: false,
    });
  return list('hh:styles', [
    style(0, '바탕글', 'Normal', PLAIN_CHARACTER, PLAIN_PARAGRAPH),
    ...HEADING_LEVELS.map((level) => {
      const look = HEADING_LOOKS[level];
      return style(
        headingStyleId(level),
        `개요 ${level}`,
        `Outline ${level}`,
        look.character,
        look.paragraph,
      );
    }),
  ]);
}
