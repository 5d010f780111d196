/** Texts quoted one after another, the first few of many. */

/** More would hide the sentence. */
const shown = 5;

/** `'6월 31일', '2월 30일'`, or `… 등 12건`. */
export function listedInKorean(texts: readonly string[]): string {
  const list = quotedList(texts);
  return texts.length > shown ? `${list} 등 ${String(texts.length)}건` : list;
}

/** `'June 31', 'February 30'`, or `… and 7 more`. */
export function listedInEnglish(texts: readonly string[]): string {
  const list = quotedList(texts);
  return texts.length > shown ? `${list} and ${String(texts.length - shown)} more` : list;
}

function quotedList(texts: readonly string[]): string {
  return texts
    .slice(0, shown)
    .map((text) => `'${text}'`)
    .join(', ');
}
