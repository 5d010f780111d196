/** The cover: session and committee, the title between two rules, date, institution; a page of its own. */
import type { Cover } from '../document/document';
import { NAVY } from '../style/typography';
import type { CharacterLook } from './character-look';
import type { DocumentProperties } from './document-properties';
import { paragraph, textRun } from './paragraph';
import type { ParagraphLook } from './paragraph-look';

const RULE = { width: '0.7 mm', color: NAVY } as const;

/** A centred line, with HWPUNIT before and after it. */
function centred(before: number, after = 0): ParagraphLook {
  return { align: 'CENTER', before, after, lineSpacing: 140 };
}

/** It has no space of its own: that would be within its rules. */
const TITLE: ParagraphLook = {
  ...centred(0),
  border: { fill: { top: RULE, bottom: RULE }, offsetSides: 0, offsetTopAndBottom: 1600 },
};

/**
 * The paragraphs of the cover. The next page has to begin with a page break of its own.
 * @param settings the controls of the section, which stand in the document's first run
 */
export function coverPage(
  properties: DocumentProperties,
  { session, committee, title, date, institution }: Cover,
  settings: readonly string[],
): string[] {
  const line = (
    text: string,
    character: CharacterLook,
    look: ParagraphLook,
    ...controls: readonly string[]
  ): string => paragraph(properties, { look, runs: [textRun(properties, text, character, ...controls)] });
  return [
    line(session, { size: 32, bold: true }, centred(4500), ...settings),
    line(committee, { size: 32, bold: true }, centred(800, 14000)),
    line(title, { size: 64, bold: true, color: NAVY }, TITLE),
    line(date, { size: 36 }, centred(15000)),
    line(institution, { size: 48, bold: true }, centred(9000)),
  ];
}
