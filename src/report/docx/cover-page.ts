/** The cover: session and committee, the title between two rules, date, institution; a page of its own. */
import type { Cover } from '../document/document';
import { widthInEms } from '../rendering/text-width';
import { TEXT_WIDTH } from '../style/page';
import { COVER_LINE, COVER_RULE_DISTANCE, COVER_SPACING, HEADING_LINE } from '../style/spacing';
import {
  COVER_COMMITTEE_SIZE,
  COVER_DATE_SIZE,
  COVER_INSTITUTION_SIZE,
  COVER_SESSION_SIZE,
  COVER_TITLE_SIZES,
} from '../style/typography';
import type { DocxContext } from './docx-context';
import { paragraph } from './paragraph';
import { type RunLook, textRun } from './text-runs';

/** The largest size at which the title stands on one line, else the smallest. */
function titleSize(title: string): number {
  // Half a point is ten twentieths.
  const fits = COVER_TITLE_SIZES.find((size) => widthInEms(title) * size * 10 <= TEXT_WIDTH);
  return fits ?? COVER_TITLE_SIZES[COVER_TITLE_SIZES.length - 1] ?? COVER_DATE_SIZE;
}

/** The paragraphs of the cover. The next page has to begin with a page break of its own. */
export function coverPage(cover: Cover, { palette, typefaces }: DocxContext): readonly string[] {
  const { session, committee, title, date, institution } = cover;
  const look = { typeface: typefaces.title, bold: true };
  const centred = (text: string, run: RunLook, before: number): string =>
    paragraph({ before, after: 0, align: 'center' }, textRun(text, run));
  return [
    centred(session, { ...look, size: COVER_SESSION_SIZE, color: palette.accentText }, COVER_SPACING.session),
    centred(committee, { ...look, size: COVER_COMMITTEE_SIZE }, COVER_SPACING.committee),
    paragraph(
      {
        lines: {
          top: { weight: COVER_LINE, color: palette.accent, distance: COVER_RULE_DISTANCE },
          bottom: { weight: HEADING_LINE, color: palette.accent, distance: COVER_RULE_DISTANCE },
        },
        before: COVER_SPACING.title,
        after: 0,
        align: 'center',
      },
      textRun(title, { ...look, size: titleSize(title), color: palette.accentText }),
      { style: 'Title' },
    ),
    centred(date, { ...look, bold: false, size: COVER_DATE_SIZE }, COVER_SPACING.date),
    centred(
      institution,
      { ...look, size: COVER_INSTITUTION_SIZE, letterSpacing: 60 },
      COVER_SPACING.institution,
    ),
  ];
}
