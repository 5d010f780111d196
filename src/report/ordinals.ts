/** Marks that count: Ⅰ Ⅱ for chapters, ① ② for groups and programmes. */

const roman = ['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', 'Ⅴ', 'Ⅵ', 'Ⅶ', 'Ⅷ', 'Ⅸ', 'Ⅹ'];
const firstCircled = '①'.charCodeAt(0);
const lastCircledOrdinal = 20;

/** A chapter's number, from 1. */
export function romanOrdinal(ordinal: number): string {
  return roman[ordinal - 1] ?? `${ordinal}.`;
}

/** ① … ⑳; beyond these there is no such character that every font has, so plain `21.` */
export function circledOrdinal(ordinal: number): string {
  return ordinal >= 1 && ordinal <= lastCircledOrdinal
    ? String.fromCharCode(firstCircled + ordinal - 1)
    : `${ordinal}.`;
}
