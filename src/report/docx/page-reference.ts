/** A Word field that shows the page on which a bookmark stands. */
import { BuilderElement, StringContainer, TextRun } from 'docx';
import { type RunLook, runProperties } from './text-runs';

function fieldCharacter(type: 'begin' | 'separate' | 'end'): BuilderElement {
  return new BuilderElement<{ type: string; stale?: boolean }>({
    name: 'w:fldChar',
    attributes: {
      type: { key: 'w:fldCharType', value: type },
      ...(type === 'begin' ? { stale: { key: 'w:dirty', value: true } } : {}),
    },
  });
}

/**
 * The field without a result: a wrong page number would be worse than none. It is marked stale, so that Word computes
 * it when it opens the document; LibreOffice always does.
 */
export function pageReference(bookmark: string, look: RunLook): TextRun[] {
  const parts = [
    fieldCharacter('begin'),
    new StringContainer('w:instrText', `PAGEREF ${bookmark} \\h`),
    fieldCharacter('separate'),
    fieldCharacter('end'),
  ];
  return parts.map((part) => new TextRun({ ...runProperties(look), children: [part] }));
}
