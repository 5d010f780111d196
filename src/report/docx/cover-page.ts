/** The cover: session and committee, the title between two rules, date, institution; a page of its own. */
import { AlignmentType, BorderStyle, HeadingLevel, type IBorderOptions, Paragraph } from 'docx';
import type { Cover } from '../document/document';
import { type RunLook, textRuns } from './text-runs';
import { NAVY } from '../style/typography';

const rule: IBorderOptions = { style: BorderStyle.SINGLE, size: 18, color: NAVY, space: 22 };

function centred(text: string, look: RunLook, before: number): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before, after: 0 },
    children: textRuns(text, look),
  });
}

/** The paragraphs of the cover. The next page has to begin with a page break of its own. */
export function coverPage({ session, committee, title, date, institution }: Cover): Paragraph[] {
  return [
    centred(session, { size: 32, bold: true }, 900),
    centred(committee, { size: 32, bold: true }, 160),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      alignment: AlignmentType.CENTER,
      border: { top: rule, bottom: rule },
      spacing: { before: 2600, after: 0 },
      children: textRuns(title, { size: 64, bold: true, color: NAVY }),
    }),
    centred(date, { size: 36 }, 3000),
    centred(institution, { size: 48, bold: true }, 1800),
  ];
}
