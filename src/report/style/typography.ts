/** The typeface and the sizes of a report. */

/** A Google font, so that Google's import keeps it; readers without it put their own Korean sans-serif. */
export const TYPEFACE = 'Noto Sans KR';

/** Sizes in half points. */
export const TEXT_SIZE = 22;
export const NOTE_SIZE = 20;
export const TABLE_SIZE = 18;
/** Of tables that are looked up in. */
export const SMALL_TABLE_SIZE = 15;
/** A table takes the largest at which its columns hold their figures. */
export const TABLE_SIZES: readonly number[] = [TABLE_SIZE, 17, 16, SMALL_TABLE_SIZE, 14, 13, 12, 10];
export const CHART_SIZE = 17;
export const TILE_LABEL_SIZE = 19;
export const TILE_FIGURE_SIZE = 36;
/** Of the unit beside a headline figure. */
export const TILE_UNIT_SIZE = 24;
export const TILE_NOTE_SIZE = 16;
export const PAGE_HEADER_SIZE = 16;
export const PAGE_NUMBER_SIZE = 18;
export const CONTENTS_TITLE_SIZE = 40;

/** Of headings by level. */
export const HEADING_SIZES = { 1: 36, 2: 30, 3: 28, 4: 24 } as const;

/** Of contents entries by the level of their heading. */
export const CONTENTS_SIZES = { 1: 24, 2: 22, 3: 20 } as const;

export const COVER_SESSION_SIZE = 34;
export const COVER_COMMITTEE_SIZE = 30;
/** The cover's title takes the largest at which it stands on one line. */
export const COVER_TITLE_SIZES: readonly number[] = [76, 68, 60, 52, 46];
export const COVER_DATE_SIZE = 32;
export const COVER_INSTITUTION_SIZE = 48;
