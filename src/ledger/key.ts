/**
 * When two texts name the same thing: a programme's number, a 세부사업, a period, a group, a grade. This is the one definition of
 * it; the formulas of the sheet follow it (`tables/key-formula.ts`), records are read by it (`tables/spellings.ts`).
 */

/**
 * Characters that nobody sees: soft hyphens, marks of width and direction, joiners, variation selectors and controls. Spaces, line
 * breaks among them, are none of them: between two words they are one space.
 */
const unseen =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB]|[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]|\uDB40[\uDC00-\uDFFF]/g;

/** Full-width forms of ASCII signs, as a Korean keyboard types them in its wide mode. */
const fullWidth = /[\uFF01-\uFF5E]/g;

/** What criteria of SUMIF and MATCH take for wildcards, and what stands in a key instead. */
export const replacedWildcards: readonly (readonly [wildcard: string, instead: string])[] = [
  ['*', '✱'],
  ['?', '¿'],
  ['~', '∼'],
];

/** Between the parts of a key. */
export const keySeparator = ' ¦ ';

/**
 * A text as it is compared: without what nobody sees and without spaces round it, one space for several, signs of normal width,
 * composed (NFC), small letters, and nothing in it that a criterion takes for a wildcard.
 */
export function keyText(text: string): string {
  const plain = withNormalWidth(text.normalize('NFC').replace(unseen, ''))
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC')
    .toLowerCase();
  return replacedWildcards.reduce((key, [wildcard, instead]) => key.split(wildcard).join(instead), plain);
}

/** A text without what nobody sees. In an emoji the joiner and the selector of its look belong to the picture and stay. */
export function withoutUnseen(text: string): string {
  return /\p{Extended_Pictographic}/u.test(text)
    ? text.replace(unseen, (character) => (/[\u200D\uFE0F]/.test(character) ? character : ''))
    : text.replace(unseen, '');
}

/** Signs of normal width for full-width ones. */
export function withNormalWidth(text: string): string {
  return text.replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

/** The key of several texts together, such as a number and a 세부사업; missing parts count as empty. */
export function joinedKey(parts: readonly string[]): string {
  return parts.map(keyText).join(keySeparator).replace(/ {2,}/g, ' ').trim();
}
