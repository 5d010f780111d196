/** How entries of the contents look, in their styles and on each entry. */
import { CONTENTS_SPACING } from '../style/spacing';
import { CONTENTS_SIZES } from '../style/typography';
import type { CharacterLook } from './character-look';
import type { HwpxContext } from './hwpx-context';
import { ofTwentieths } from './length';
import type { ParagraphLook } from './paragraph-look';

/** The levels of headings that have an entry; blocks (level 4) are too many. */
export type ContentsLevel = 1 | 2 | 3;

export const CONTENTS_LEVELS: readonly ContentsLevel[] = [1, 2, 3];

export interface EntryLook {
  readonly character: CharacterLook;
  readonly paragraph: ParagraphLook;
}

export function entryLook(
  level: ContentsLevel,
  { palette, typefaces }: Pick<HwpxContext, 'palette' | 'typefaces'>,
): EntryLook {
  const { before, after, indent } = CONTENTS_SPACING[level];
  return {
    character: {
      typeface: typefaces.text,
      size: CONTENTS_SIZES[level],
      ...(level === 1 ? { bold: true, color: palette.accentText } : {}),
    },
    paragraph: {
      align: 'LEFT',
      left: ofTwentieths(indent),
      before: ofTwentieths(before),
      after: ofTwentieths(after),
      lineSpacing: 140,
    },
  };
}
