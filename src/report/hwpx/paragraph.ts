/** A paragraph of the body: `hp:p` with its runs. */
import { element, xmlContent } from '../rendering/xml-element';
import type { CharacterLook } from './character-look';
import type { DocumentProperties } from './document-properties';
import type { ParagraphLook } from './paragraph-look';

/** The kinds of tab stops, as Hancom Office numbers them in the text. */
const TAB_TYPE = { left: 1, right: 2 } as const;

/**
 * A tab. Where it leads is the paragraph's affair, but programs that do not lay text out anew take the width it has here.
 * @param width HWPUNIT
 */
export function tab(width: number, type: keyof typeof TAB_TYPE): string {
  const attributes = { width: Math.max(0, Math.round(width)), leader: 0, type: TAB_TYPE[type] };
  return element('hp:t', {}, element('hp:tab', attributes));
}

/** A tab that somebody typed. */
const TYPED_TAB = element('hp:tab', { width: 4000, leader: 0, type: TAB_TYPE.left });
const LINE_BREAK = element('hp:lineBreak');

function textElement(text: string): string {
  const content = xmlContent(text).replace(/\t/g, TYPED_TAB).replace(/\n/g, LINE_BREAK);
  return content === '' ? '' : `<hp:t>${content}</hp:t>`;
}

/** What stands in a run before and after its text: controls, a tab. */
export interface AroundText {
  readonly before?: string;
  readonly after?: string;
}

export function textRun(
  properties: DocumentProperties,
  text: string,
  look: CharacterLook,
  { before = '', after = '' }: AroundText = {},
): string {
  const reference = { charPrIDRef: properties.characterId(look) };
  return element('hp:run', reference, before, textElement(text), after);
}

export interface ParagraphParts {
  readonly look: ParagraphLook;
  /** `hp:run` elements, one at least. */
  readonly runs: readonly string[];
  readonly styleId?: number;
  readonly pageBreak?: boolean;
}

export function paragraph(properties: DocumentProperties, parts: ParagraphParts): string {
  return element(
    'hp:p',
    {
      id: properties.nextId(),
      paraPrIDRef: properties.paragraphId(parts.look),
      styleIDRef: parts.styleId ?? 0,
      pageBreak: parts.pageBreak === true,
      columnBreak: false,
      merged: false,
    },
    parts.runs,
  );
}

/**
 * The same paragraph with another run before its own.
 * @param content of the run
 */
export function withFirstRun(written: string, content: string): string {
  const start = written.indexOf('>') + 1;
  const [, look = '0'] = /charPrIDRef="(\d+)"/.exec(written) ?? [];
  return written.slice(0, start) + element('hp:run', { charPrIDRef: look }, content) + written.slice(start);
}

/** Paragraphs that stand apart from the text: in a cell, in a page header. */
export function paragraphList(paragraphs: readonly string[], vertAlign: 'TOP' | 'CENTER' | 'BOTTOM'): string {
  return (
    `<hp:subList id="" textDirection="HORIZONTAL" lineWrap="BREAK" vertAlign="${vertAlign}" linkListIDRef="0"` +
    ' linkListNextIDRef="0" textWidth="0" textHeight="0" hasTextRef="0" hasNumRef="0">' +
    `${paragraphs.join('')}</hp:subList>`
  );
}
