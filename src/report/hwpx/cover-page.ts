/** The cover: session and committee, the title between two rules, date, institution; a page of its own. */
import type { Cover } from '../document/document';
import { widthInEms } from '../rendering/text-width';
import { COVER_LINE, COVER_RULE_DISTANCE, COVER_SPACING, HEADING_LINE } from '../style/spacing';
import {
  COVER_COMMITTEE_SIZE,
  COVER_DATE_SIZE,
  COVER_INSTITUTION_SIZE,
  COVER_SESSION_SIZE,
  COVER_TITLE_SIZES,
} from '../style/typography';
import type { CharacterLook } from './character-look';
import type { HwpxContext } from './hwpx-context';
import { ofHalfPoints, ofPoints, ofTwentieths } from './length';
import { textArea } from './page';
import { paragraph, textRun } from './paragraph';
import type { ParagraphLook } from './paragraph-look';

/** The largest size at which the title stands on one line, else the smallest. */
function titleSize(title: string): number {
  const { width } = textArea('portrait');
  const fits = COVER_TITLE_SIZES.find((size) => widthInEms(title) * ofHalfPoints(size) <= width);
  return fits ?? COVER_TITLE_SIZES[COVER_TITLE_SIZES.length - 1] ?? COVER_DATE_SIZE;
}

/** A centred line. */
function centred(before: number, after = 0): ParagraphLook {
  return {
    align: 'CENTER',
    before: ofTwentieths(before),
    after: ofTwentieths(after),
    lineSpacing: 140,
  };
}

/** The paragraphs of the cover. The next page has to begin with a page break of its own. */
export function coverPage(
  { session, committee, title, date, institution }: Cover,
  { properties, palette, typefaces }: HwpxContext,
): readonly string[] {
  const bold = { typeface: typefaces.title, bold: true };
  const line = (text: string, character: CharacterLook, look: ParagraphLook): string =>
    paragraph(properties, { look, runs: [textRun(properties, text, character)] });
  const distance = ofPoints(COVER_RULE_DISTANCE);
  return [
    line(
      session,
      { ...bold, size: COVER_SESSION_SIZE, color: palette.accentText },
      centred(COVER_SPACING.session),
    ),
    line(
      committee,
      { ...bold, size: COVER_COMMITTEE_SIZE },
      // What is above the title stands here: space of its own would be within its rules.
      centred(COVER_SPACING.committee, COVER_SPACING.title),
    ),
    line(
      title,
      { ...bold, size: titleSize(title), color: palette.accentText },
      {
        ...centred(0),
        lineSpacing: 110,
        border: {
          fill: {
            top: { weight: COVER_LINE, color: palette.accent },
            bottom: { weight: HEADING_LINE, color: palette.accent },
          },
          offsets: { top: distance, bottom: distance },
        },
      },
    ),
    line(date, { typeface: typefaces.title, size: COVER_DATE_SIZE }, centred(COVER_SPACING.date)),
    line(
      institution,
      { ...bold, size: COVER_INSTITUTION_SIZE, letterSpacing: 60 },
      centred(COVER_SPACING.institution),
    ),
  ];
}
