/** A heading: its style, its outline level, and the bookmark that links lead to. */
import type { Heading } from '../document/document';
import { xmlLine } from '../rendering/xml-text';
import { AIM_SPACING, PAGE_TOP_SPACING } from '../style/spacing';
import { headingLook } from './heading-look';
import type { HwpxContext } from './hwpx-context';
import { ofTwentieths } from './length';
import { bookmarkControl } from './link-field';
import type { PageStart } from './page-start';
import { paragraph, textRun } from './paragraph';
import { stretch } from './stretch';
import { headingStyleId } from './styles';

/** What stands around a heading. */
export interface HeadingPlace {
  readonly start: PageStart;
  /** Whether an aim follows, whose box cannot keep a distance from what is above. */
  readonly beforeAim: boolean;
}

export function headingParagraph(
  { level, text, runs = [{ text }], bookmark, pageBreakBefore }: Heading,
  { start, beforeAim }: HeadingPlace,
  context: HwpxContext,
): string {
  const { properties } = context;
  const look = headingLook(level, context);
  const pageBreak = start === 'break' || (start === 'none' && pageBreakBefore);
  const atPageTop = pageBreak || start === 'atTop';
  const { before = 0, after = 0 } = look.paragraph;
  const mark = properties.takeBookmark(bookmark) ? bookmarkControl(bookmark) : '';
  return paragraph(properties, {
    look: {
      ...look.paragraph,
      before: atPageTop ? Math.min(before, ofTwentieths(PAGE_TOP_SPACING)) : before,
      after: beforeAim ? after + ofTwentieths(AIM_SPACING.before) : after,
    },
    styleId: headingStyleId(level),
    pageBreak,
    runs: [
      ...(mark === '' ? [] : [textRun(properties, '', look.character, { before: mark })]),
      ...runs.map((run) => stretch({ ...run, text: xmlLine(run.text) }, look.character, context)),
    ],
  });
}
