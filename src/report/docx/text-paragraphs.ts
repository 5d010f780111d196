/** Paragraphs between the headings: 개조식 bullets, the aim in its box, captions, running text. */
import { AlignmentType, BorderStyle, type IBorderOptions, Paragraph, ShadingType, Tab, TextRun } from 'docx';
import type { BulletParagraph, Paragraph as PlainParagraph, TextRun as Stretch } from '../document/document';
import { type RunLook, runProperties, textRuns } from './text-runs';
import { AIM_TINT, NOTE_SIZE, RULE, TEXT_SIZE } from '../style/typography';

/** Twentieths of a point: what a level stands further in than the one above, and the room for a mark. */
const LEVEL_INDENT = 300;
const MARK_WIDTH = 340;

function runsOf(stretches: readonly Stretch[], look: RunLook): TextRun[] {
  return stretches.flatMap(({ text, bold }) =>
    textRuns(text, { ...look, bold: look.bold === true || bold === true }),
  );
}

/**
 * A bullet paragraph: mark, tab, text, the later lines hanging under the text. The mark is text, not Word numbering,
 * which Google's import renumbers. Without a mark the text stands where the text of its level stands.
 */
export function bulletParagraph({ level, mark, runs }: BulletParagraph): Paragraph {
  const left = (level - 1) * LEVEL_INDENT + MARK_WIDTH;
  const look: RunLook = { size: TEXT_SIZE };
  const spacing = { before: level === 1 ? 80 : 40, after: 40, line: 300 };
  if (mark === '') return new Paragraph({ indent: { left }, spacing, children: runsOf(runs, look) });
  return new Paragraph({
    indent: { left, hanging: MARK_WIDTH },
    tabStops: [{ type: 'left', position: left }],
    spacing,
    children: [
      ...textRuns(mark, look),
      new TextRun({ ...runProperties(look), children: [new Tab()] }),
      ...runsOf(runs, look),
    ],
  });
}

const boxLine: IBorderOptions = { style: BorderStyle.SINGLE, size: 6, color: RULE, space: 6 };

/** The aim of a programme stands in a lightly tinted box; a caption is small, in bold, and keeps with what follows. */
export function plainParagraph({ role, runs }: PlainParagraph): Paragraph {
  switch (role) {
    case 'aim':
      return new Paragraph({
        border: { top: boxLine, bottom: boxLine, left: boxLine, right: boxLine },
        shading: { type: ShadingType.CLEAR, color: 'auto', fill: AIM_TINT },
        indent: { left: 140, right: 140 },
        spacing: { before: 160, after: 200, line: 300 },
        keepLines: true,
        children: runsOf(runs, { size: TEXT_SIZE }),
      });
    case 'caption':
      return new Paragraph({
        alignment: AlignmentType.LEFT,
        spacing: { before: 160, after: 60 },
        keepNext: true,
        children: runsOf(runs, { size: NOTE_SIZE, bold: true }),
      });
    case 'text':
      return new Paragraph({
        spacing: { before: 60, after: 60, line: 300 },
        children: runsOf(runs, { size: TEXT_SIZE }),
      });
  }
}
