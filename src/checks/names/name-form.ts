/** A name as it is compared: what a reader sees, its letters without spaces and dots, and what keeps it apart from others. */
import { withoutUnseen } from '../../ledger/key';
import { isSyllable } from './jamo';
import { isGenericEnding } from './korean-words';

export interface NameForm {
  /** As a reader sees it: one space where several or a line break were typed, no numbering or quotes round it. */
  readonly spelling: string;
  /** The spelling without what stands in parentheses. */
  readonly nameSpelling: string;
  /** That without the generic words that `core` is without. */
  readonly coreSpelling: string;
  /** The words in small letters, without what stands in parentheses. */
  readonly words: readonly string[];
  /** The words joined. */
  readonly compact: string;
  /** Where the words begin in `compact`. */
  readonly wordStarts: readonly number[];
  /** The words in the order of the alphabet: the same for names that differ in word order. */
  readonly sortedWords: string;
  /** What stands in parentheses and says which of several it is, 수탁, without generic endings. */
  readonly qualifiers: string;
  /** Digits, ordinals and short Latin words: names that differ in them are different names. */
  readonly signature: string;
  /** `compact` without generic words at the end, 운영; the same where there are none, or nothing else would be left. */
  readonly core: string;
}

/** Of the first 128 characters, what is compared. */
const plainLetters = Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[a-z0-9]/i.test(character) ? character.toLowerCase() : '';
});

const middleDots = 'ㆍᆞ';
const romanNumeral = /^(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})$/;
const romanNumbers = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** The character's letters as they are compared, in small letters and half width; empty for spaces, dots and marks. */
export function foldCharacter(character: string): string {
  if (isSyllable(character)) return character;
  const code = character.charCodeAt(0);
  if (code < 0x80) return plainLetters[code] ?? '';
  // ㆍ is a letter to Unicode, but a middle dot to whoever types it.
  if (middleDots.includes(character)) return '';
  if (code >= 0x2160 && code <= 0x217b) return romanNumbers[(code - 0x2160) % 16] ?? '';
  const folded = character.normalize('NFKC').toLowerCase();
  return /^[\p{L}\p{N}]+$/u.test(folded) ? folded : '';
}

/** The form of a name that was typed alone. */
export function nameForm(typed: string): NameForm {
  const spelling = spellingOf(typed);
  const found: string[] = [];
  const outside = spelling.replace(/[([{（［〔][^)\]}）］〕]*[)\]}）］〕]/g, (parenthesised) => {
    found.push(parenthesised.slice(1, -1));
    return ' ';
  });
  const words = wordsOf(outside);
  const compact = words.join('');
  const core = words.slice(0, coreWords(words)).join('');
  const nameSpelling = outside.replace(/\s+/g, ' ').trim();
  return {
    spelling,
    nameSpelling,
    coreSpelling: firstLetters(nameSpelling, core.length),
    words,
    compact,
    wordStarts: wordStartsOf(words),
    sortedWords: [...words].sort().join(' '),
    qualifiers: found
      .map(qualifierOf)
      .filter((qualifier) => qualifier !== '')
      .sort()
      .join('/'),
    signature: signatureOf(words),
    core,
  };
}

/** A name as a reader sees it: composed, with single spaces, without numbering in front and quotes round it. */
export function spellingOf(typed: string): string {
  return withoutUnseen(typed)
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:\d{1,2}[.)]|[①-⑳]|[□○◦●▪※-])\s+/, '')
    .replace(/^[「『“‘"'《〈]([^「」『』“”‘’"'《》〈〉]*)[」』”’"'》〉]$/, '$1')
    .trim();
}

/**
 * What the parenthesised text says to tell names apart: letters and digits without a generic ending, so that (수탁) and (수탁사업)
 * are one. Empty for a name in Latin letters that only explains, (Citypreneurs).
 */
export function qualifierOf(text: string): string {
  const words = wordsOf(text);
  const compact = words.join('');
  if (/^[a-z]{4,}$/.test(compact) && !romanNumeral.test(compact)) return '';
  for (let length = 1; length < compact.length; length += 1)
    if (isGenericEnding(compact.slice(length))) return compact.slice(0, length);
  return compact;
}

/** Whether the word numbers what stands beside it: 2, 제2기, 3차, Ⅱ; not an amount or a date, 3월. */
export function isOrdinal(word: string): boolean {
  return (
    /^제?\d+(?:차|기|회|호|단계|권역|지구|구역|학년|학기|부|편|탄|종|동)?$/.test(word) ||
    romanNumeral.test(word)
  );
}

/** How many of the words are left without the generic ones at the end. */
export function coreWords(words: readonly string[]): number {
  let length = words.length;
  while (length > 1 && isGenericEnding(words[length - 1] ?? '')) length -= 1;
  return length;
}

/** The beginning of a spelling with so many letters of its words in it. */
function firstLetters(spelling: string, letters: number): string {
  let count = 0;
  let length = 0;
  for (const character of spelling) {
    if (count >= letters) break;
    count += foldCharacter(character).length;
    length += character.length;
  }
  return spelling.slice(0, length);
}

function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    const folded = foldCharacter(character);
    if (folded !== '') word += folded;
    else if (word !== '') {
      words.push(word);
      word = '';
    }
  }
  if (word !== '') words.push(word);
  return words;
}

function wordStartsOf(words: readonly string[]): readonly number[] {
  let start = 0;
  return words.map((word) => {
    const own = start;
    start += word.length;
    return own;
  });
}

function signatureOf(words: readonly string[]): string {
  return words
    .flatMap((word) => word.match(/\d+[차기회호단분년월급종관동층권학]?|[a-z]+/g) ?? [])
    .filter((part) => !/^[a-z]{4,}$/.test(part) || romanNumeral.test(part))
    .sort()
    .join('/');
}
