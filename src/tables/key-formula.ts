/**
 * Keys as formulas: what the cells of a row name, as a text that SUMIF and MATCH find by itself and never interpret. They follow
 * `ledger/key.ts` for what formulas can do; a text that needs more than that is named in the formula with its key.
 */
import { joinedKey, keySeparator, replacedWildcards } from '../ledger/key';
import { quoted } from './addresses';
import type { GridValue } from './grid';

/** Before every key, so that none is a number, a day, a time or a comparison. */
const prefix = 'k:';

/** Names that are longer make keys that Excel does not look for: its criteria end at 255 characters. */
export const longestKeyedText = 200;
export const longestKey = 250;

/** A key as formulas find it, quoted for use in one. */
export function keyLiteral(...parts: readonly string[]): string {
  return quoted(prefix + joinedKey(parts));
}

/** The keys of several records together, such as a line and a period, as the hidden columns join them. */
export function keyLiterals(...records: readonly (readonly string[])[]): string {
  return quoted(records.map((parts) => prefix + joinedKey(parts)).join(keySeparator));
}

/** Finds every key, and no empty one: the one criterion that is a pattern, and no text of anybody's. */
export const anyKey = quoted(`${prefix}*`);

/** A cell a key is made of: its reference, and what is typed in it now. */
export interface KeyedCell {
  readonly reference: string;
  readonly typed: GridValue;
}

/** A key over cells, without leading `=`; empty while the first of them is blank, or one of the formulas in `unless` is true. */
export function keyFormula(cells: readonly KeyedCell[], unless: readonly string[] = []): string {
  const [first] = cells;
  if (first === undefined) return quoted('');
  const joined = cells.map(({ reference }) => reference).join(`&${quoted(keySeparator)}&`);
  const key = `${quoted(prefix)}&${normalised(joined)}`;
  const blank = `${first.reference}=""`;
  const isLeftOut = unless.length === 0 ? blank : `OR(${[blank, ...unless].join(',')})`;
  return `IF(${isLeftOut},"",${cells.some(needsMore) ? `IF(${sameAsNow(cells)},${quoted(prefix + joinedKey(cells.map(typedText)))},${key})` : key})`;
}

/**
 * Spaces that a keyboard or a web page puts in become plain ones, and the one of no width goes; TRIM takes them away round the text
 * and doubled ones in it.
 */
function normalised(joined: string): string {
  const spaced = ['UNICHAR(160)', 'UNICHAR(12288)'].reduce(
    (text, space) => `SUBSTITUTE(${text},${space}," ")`,
    joined,
  );
  const seen = `SUBSTITUTE(${spaced},UNICHAR(8203),"")`;
  return `LOWER(${replacedWildcards.reduce(
    (text, [wildcard, instead]) => `SUBSTITUTE(${text},${quoted(wildcard)},${quoted(instead)})`,
    `TRIM(${seen})`,
  )})`;
}

/** Letters and signs whose key every spreadsheet program makes alike. */
const plainText =
  /^[\x20-\x7E\u00A0\u00B7\u200B\u3000\u3131-\u3163\u3165-\u318E\u4E00-\u9FFF\uAC00-\uD7A3]*$/;

/** Characters that a file cannot hold, and so no formula in it. */
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/** Whether a formula can name the text. */
export function isWritable(text: string): boolean {
  return text.length <= longestKeyedText && !unwritable.test(text);
}

function needsMore({ typed }: KeyedCell): boolean {
  if (typeof typed === 'number') return !/^-?\d{1,10}(?:\.\d{1,4})?$/.test(String(typed));
  return typeof typed === 'string' && isWritable(typed) && !plainText.test(typed);
}

function sameAsNow(cells: readonly KeyedCell[]): string {
  const same = cells.map(isNow);
  return same.length === 1 ? (same[0] ?? '') : `AND(${same.join(',')})`;
}

/** Whether a cell still holds what it held when the formula was written. With a sign behind it no text is taken for a day. */
export function isNow({ reference, typed }: KeyedCell): string {
  return typeof typed === 'number'
    ? `${reference}=${String(typed)}`
    : `EXACT(${reference}&${quoted(end)},${quoted(typedText({ reference, typed }) + end)})`;
}

const end = '¦';

function typedText({ typed }: KeyedCell): string {
  return typeof typed === 'object' ? typed.date : String(typed);
}
