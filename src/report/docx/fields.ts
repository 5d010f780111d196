/** Word fields: a code that the reading program computes, around the result shown until it does. */
import { BuilderElement, StringContainer, TextRun } from 'docx';
import { type RunLook, runProperties } from './text-runs';

function fieldCharacter(type: 'begin' | 'separate' | 'end', stale = false): BuilderElement {
  return new BuilderElement<{ type: string; dirty?: boolean }>({
    name: 'w:fldChar',
    attributes: {
      type: { key: 'w:fldCharType', value: type },
      ...(stale ? { dirty: { key: 'w:dirty', value: true } } : {}),
    },
  });
}

/**
 * The runs before a field's result.
 * @param code such as `PAGEREF chapter_1 \h`
 * @param stale asks Word to compute the field when it opens the document (it asks the reader first)
 */
export function fieldBeginning(code: string, look: RunLook, stale = false): TextRun[] {
  const properties = runProperties(look);
  return [
    new TextRun({ ...properties, children: [fieldCharacter('begin', stale)] }),
    new TextRun({ ...properties, children: [new StringContainer('w:instrText', code)] }),
    new TextRun({ ...properties, children: [fieldCharacter('separate')] }),
  ];
}

/** The run after a field's result. */
export function fieldEnd(look: RunLook): TextRun {
  return new TextRun({ ...runProperties(look), children: [fieldCharacter('end')] });
}
