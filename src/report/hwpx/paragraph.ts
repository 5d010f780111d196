/** A paragraph of the body: `hp:p` with its runs. */
import type { TextRun } from '../document/document';
import type { CharacterLook } from './character-look';
import type { DocumentProperties } from './document-properties';
import type { ParagraphLook } from './paragraph-look';
import { element, xmlContent } from './xml-element';

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
  return content === '' ? '' : element('hp:t', {}, content);
}

/** A run: anything that is not text, such as controls or a tab, then the text. */
export function textRun(
  properties: DocumentProperties,
  text: string,
  look: CharacterLook,
  ...before: readonly string[]
): string {
  const reference = { charPrIDRef: properties.characterId(look) };
  return element('hp:run', reference, ...before, textElement(text));
}

/** The runs of a text, in bold where the look or the stretch is; no text is one empty run, which keeps the height of a line. */
export function textRuns(
  properties: DocumentProperties,
  stretches: readonly TextRun[],
  look: CharacterLook,
): string[] {
  if (stretches.length === 0) return [textRun(properties, '', look)];
  const strong: CharacterLook = { ...look, bold: true };
  return stretches.map(({ text, bold }) => textRun(properties, text, bold === true ? strong : look));
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
    ...parts.runs,
  );
}

/** Paragraphs that stand apart from the text: in a cell, in a page header. */
export function paragraphList(paragraphs: readonly string[], vertAlign: 'TOP' | 'CENTER' | 'BOTTOM'): string {
  return element(
    'hp:subList',
    {
      id: '',
      textDirection: 'HORIZONTAL',
      lineWrap: 'BREAK',
      vertAlign,
      linkListIDRef: 0,
      linkListNextIDRef: 0,
      textWidth: 0,
      textHeight: 0,
      hasTextRef: false,
      hasNumRef: false,
    },
    ...paragraphs,
  );
}
