/** What stands above and below the text of every page but the cover. */
import { AlignmentType, BorderStyle, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import { runProperties, textRuns } from './text-runs';
import { GREY_TEXT, PAGE_HEADER_SIZE, RULE, TABLE_SIZE } from '../style/typography';
import { xmlLine } from '../rendering/xml-text';

/** The header of every page, and the empty one of the cover. */
export function pageHeaders(text: string): { default: Header; first: Header } {
  const paragraph = new Paragraph({
    alignment: AlignmentType.RIGHT,
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: RULE, space: 2 } },
    children: textRuns(xmlLine(text), { size: PAGE_HEADER_SIZE, color: GREY_TEXT }),
  });
  return {
    default: new Header({ children: [paragraph] }),
    first: new Header({ children: [new Paragraph({})] }),
  };
}

/** The page number at the bottom centre; Google's import wants its two fields in runs of their own. */
export function pageNumbers(): { default: Footer; first: Footer } {
  const look = runProperties({ size: TABLE_SIZE, color: GREY_TEXT });
  const paragraph = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({ ...look, children: [PageNumber.CURRENT] }),
      new TextRun({ ...look, text: ' / ' }),
      new TextRun({ ...look, children: [PageNumber.TOTAL_PAGES] }),
    ],
  });
  return {
    default: new Footer({ children: [paragraph] }),
    first: new Footer({ children: [new Paragraph({})] }),
  };
}
