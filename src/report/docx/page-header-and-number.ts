/** What stands above and below the text of every page but the cover. */
import { AlignmentType, BorderStyle, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import { xmlLine } from '../rendering/xml-text';
import { HAIRLINE } from '../style/spacing';
import { PAGE_HEADER_SIZE, PAGE_NUMBER_SIZE } from '../style/typography';
import type { DocxContext } from './docx-context';

type Looks = Pick<DocxContext, 'palette' | 'typefaces'>;

/**
 * docx fills in placeholders of its own, written `{key}`, by searching the finished XML. A brace that ends its run is
 * never taken for the beginning of one, so that text in braces is printed as it is.
 */
function apartAfterBraces(line: string): string[] {
  return line.split(/(?<=\{)/);
}

/** The header of every page, and the empty one of the cover. */
export function pageHeaders(text: string, { palette, typefaces }: Looks): { default: Header; first: Header } {
  const look = { font: typefaces.text, size: PAGE_HEADER_SIZE, color: palette.mutedText };
  const paragraph = new Paragraph({
    alignment: AlignmentType.RIGHT,
    border: { bottom: { style: BorderStyle.SINGLE, size: HAIRLINE, color: palette.rule, space: 2 } },
    children: apartAfterBraces(xmlLine(text)).map((piece) => new TextRun({ ...look, text: piece })),
  });
  return {
    default: new Header({ children: [paragraph] }),
    first: new Header({ children: [new Paragraph({})] }),
  };
}

/** The page number at the bottom centre; Google's import wants its two fields in runs of their own. */
export function pageNumbers({ palette, typefaces }: Looks): { default: Footer; first: Footer } {
  const look = { font: typefaces.text, size: PAGE_NUMBER_SIZE, color: palette.mutedText };
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
