/** The typefaces of a report: the institution's own, or the one that every reader can get. */
import type { ReportStyle } from '../document/document';
import { TYPEFACE } from './typography';

export interface Typefaces {
  /** Of running text and tables. */
  readonly text: string;
  /** Of the cover and of headings. */
  readonly title: string;
}

/** No typeface that can be bought or downloaded has a longer name. */
const LONGEST_NAME = 60;

/** Control characters, halves of surrogate pairs, and signs that separate or quote names. */
const UNUSABLE = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\uD800-\uDFFF\uFFFE\uFFFF"'<>&\\;,{}]/;

function usable(name: string): string {
  const trimmed = name.trim();
  return trimmed === '' || trimmed.length > LONGEST_NAME || UNUSABLE.test(trimmed) ? TYPEFACE : trimmed;
}

/** The typefaces for a style; a name that can be none counts as Noto Sans KR. */
export function typefacesOf(style: Pick<ReportStyle, 'typeface' | 'titleTypeface'>): Typefaces {
  return { text: usable(style.typeface), title: usable(style.titleTypeface) };
}
