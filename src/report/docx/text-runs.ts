/** Stretches of text as Word runs, each naming the typeface itself. */
import { element, xmlContent } from '../rendering/xml-element';

/** How a stretch of text looks. */
export interface RunLook {
  readonly typeface: string;
  /** Half points. */
  readonly size: number;
  readonly bold?: boolean;
  /** RRGGBB; the reader's own text colour when absent. */
  readonly color?: string;
  /** The text of a link: LibreOffice puts links without the built-in style into no PDF. */
  readonly isLink?: boolean;
  /** `none` undoes what programs do to links; a colour is that of a dotted line. */
  readonly underline?: string;
  /** Between characters, in twentieths of a point. */
  readonly letterSpacing?: number;
}

/** The character style that programs give links. */
export const LINK_STYLE = 'Hyperlink';

/** The run properties of a look, with the typeface in all four font slots. */
export function runProperties(look: RunLook): string {
  const { typeface, size, bold, color, isLink, underline, letterSpacing } = look;
  const value = (name: string, own: string | number | undefined): string =>
    own === undefined ? '' : element(name, { 'w:val': own });
  return element(
    'w:rPr',
    {},
    isLink === true ? element('w:rStyle', { 'w:val': LINK_STYLE }) : '',
    element('w:rFonts', {
      'w:ascii': typeface,
      'w:hAnsi': typeface,
      'w:eastAsia': typeface,
      'w:cs': typeface,
    }),
    bold === true ? '<w:b/><w:bCs/>' : '',
    value('w:color', color),
    value('w:spacing', letterSpacing),
    value('w:sz', size),
    value('w:szCs', size),
    underline === undefined
      ? ''
      : underline === 'none'
        ? value('w:u', 'none')
        : element('w:u', { 'w:val': 'dotted', 'w:color': underline }),
  );
}

/** A run around content that is XML already. */
export function run(content: string, look: RunLook): string {
  return element('w:r', {}, runProperties(look), content);
}

const MARKS: ReadonlyMap<string, string> = new Map([
  ['\n', '<w:br/>'],
  ['\t', '<w:tab/>'],
]);

/** The run for a text; a line feed in it becomes a line break, a tab a tab; nothing for an empty text. */
export function textRun(text: string, look: RunLook): string {
  // Splitting by a group puts what it caught between the pieces.
  const content = xmlContent(text)
    .split(/([\n\t])/)
    .map((piece) => {
      if (piece === '') return '';
      return MARKS.get(piece) ?? `<w:t xml:space="preserve">${piece}</w:t>`;
    })
    .join('');
  return content === '' ? '' : run(content, look);
}
