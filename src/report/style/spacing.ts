/** Distances of a report, in twentieths of a point, and weights of its lines. */
import type { BulletParagraph, Heading } from '../document/document';

/** Above a heading at the head of a page, whatever its level. */
export const PAGE_TOP_SPACING = 60;

export interface Spacing {
  readonly before: number;
  readonly after: number;
}

export const HEADING_SPACING: Readonly<Record<Heading['level'], Spacing>> = {
  1: { before: 60, after: 260 },
  2: { before: 320, after: 160 },
  3: { before: 300, after: 160 },
  4: { before: 220, after: 80 },
};

export const CONTENTS_SPACING: Readonly<Record<1 | 2 | 3, Spacing & { readonly indent: number }>> = {
  1: { before: 180, after: 60, indent: 0 },
  2: { before: 60, after: 30, indent: 240 },
  3: { before: 20, after: 20, indent: 480 },
};

export const CONTENTS_TITLE_SPACING: Spacing = { before: 120, after: 300 };

/** Above the parts of the cover. */
export const COVER_SPACING = {
  session: 1300,
  committee: 140,
  title: 2300,
  date: 2900,
  institution: 2500,
} as const;

/** What a level of 개조식 stands further in than the one above, and the room for a mark. */
export const LEVEL_INDENT = 280;
export const MARK_WIDTH = 320;
/** Of a mark that is a number: `10.` stands as `9.` does. */
export const NUMBER_WIDTH = 440;

export const BULLET_SPACING: Readonly<Record<BulletParagraph['level'], Spacing>> = {
  1: { before: 80, after: 30 },
  2: { before: 40, after: 30 },
  3: { before: 20, after: 20 },
  4: { before: 20, after: 20 },
};

export const TEXT_SPACING: Spacing = { before: 60, after: 60 };
export const AIM_SPACING: Spacing = { before: 160, after: 200 };
export const CAPTION_SPACING: Spacing = { before: 140, after: 50 };

/** Height of a line of text in 240ths of the typeface's own, which is generous for Korean. */
export const TEXT_LINE = 264;

export const GAP_ABOVE_TABLE = 90;
export const GAP_BELOW_TABLE = 140;

/** Weights of lines in eighths of a point. */
export const HAIRLINE = 4;
export const HEAD_LINE = 6;
export const TOTAL_LINE = 10;
export const OUTER_LINE = 14;
export const BOX_LINE = 6;
export const HEADING_LINE = 12;
/** The upright bar before a programme's name. */
export const PROGRAM_BAR = 48;
export const COVER_LINE = 36;
/** Between text and the lines around it, in points. */
export const BOX_DISTANCE = 6;
export const RULE_DISTANCE = 3;
export const PROGRAM_BAR_DISTANCE = 6;
export const TITLE_BAR_DISTANCES = { across: 3, aside: 6 } as const;
export const COVER_RULE_DISTANCE = 28;

/** White lines that hold bars and tiles apart. */
export const BAR_GAP = 24;
export const TILE_GAP = 48;
export const TILE_LINE = 24;

export interface TablePadding {
  readonly topAndBottom: number;
  readonly sides: number;
  readonly rowHeight: number;
}

/** Inside the cells of a table, and the least height of its rows. */
export const TABLE_PADDING: Readonly<Record<'data' | 'small' | 'bars' | 'tiles', TablePadding>> = {
  data: { topAndBottom: 30, sides: 70, rowHeight: 330 },
  small: { topAndBottom: 14, sides: 50, rowHeight: 250 },
  bars: { topAndBottom: 0, sides: 50, rowHeight: 280 },
  tiles: { topAndBottom: 40, sides: 60, rowHeight: 300 },
};
