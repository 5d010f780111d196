/** The typeface, sizes and colours of a report. */

/** A Google font, so that Google's import keeps it; readers without it put their own Korean sans-serif. */
export const TYPEFACE = 'Noto Sans KR';

/** Sizes in half points. */
export const TEXT_SIZE = 22;
export const NOTE_SIZE = 20;
export const TABLE_SIZE = 18;
export const WIDE_TABLE_SIZE = 16;
export const PAGE_HEADER_SIZE = 16;

/** Colours as RRGGBB. */
export const NAVY = '1F3864';
export const GREY_TEXT = '595959';
export const RULE = '8496B0';
export const HEAD_TINT = 'DCE4EF';
export const SUBTOTAL_TINT = 'F2F5F9';
export const TOTAL_TINT = 'E4EAF2';
export const AIM_TINT = 'F5F7FA';
