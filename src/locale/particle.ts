/** Korean particles that depend on whether the word before them ends in a consonant. */

export type ParticlePair = '은/는' | '이/가' | '을/를' | '으로/로' | '과/와';

/** Digits as they are read aloud: 0 영, 1 일, 3 삼, 6 육, 7 칠, 8 팔 end in a consonant. */
const digitsWithFinal = '013678';

/** Letters by their Korean names: L 엘, M 엠, N 엔, R 알; a word that ends in r is read with a vowel (센터). */
const lettersWithFinal = 'LMNRlmn';

/** 그램; the other signs of measures end in 미터 or 리터. */
const signsWithFinal = '㎎㎏';

/** 일, 칠, 팔, 엘, 알. */
const endingInRieul = '178LRl';

/** The word with the right particle of the pair: `예산을`, `번호를`. */
export function withParticle(word: string, pair: ParticlePair): string {
  return word + particleAfter(word, pair);
}

/** The particle of the pair that follows the word as it is read aloud. */
export function particleAfter(word: string, pair: ParticlePair): string {
  const [afterConsonant = '', afterVowel = ''] = pair.split('/');
  const last = asRead(word).slice(-1);
  // After ㄹ it is 로, as after a vowel.
  const isAfterVowel = !hasFinalConsonant(last) || (pair === '으로/로' && endsInRieul(last));
  return isAfterVowel ? afterVowel : afterConsonant;
}

/** A particle as typed where a text begins. */
export interface TypedParticle {
  readonly pair: ParticlePair;
  readonly length: number;
}

/** `은(는)`, `(으)로` and the like, both ways round. */
const pairedNotations: readonly (readonly [ParticlePair, RegExp])[] = [
  ['은/는', /^(?:은\(는\)|는\(은\)|은\/는)/],
  ['이/가', /^(?:이\(가\)|가\(이\)|이\/가)/],
  ['을/를', /^(?:을\(를\)|를\(을\)|을\/를)/],
  ['으로/로', /^(?:\(으\)로|으로\(로\)|으로\/로)/],
  ['과/와', /^(?:과\(와\)|와\(과\)|과\/와)/],
];

const pairs = pairedNotations.map(([pair]) => pair);

/** The particle that a text begins with, in a paired notation or alone; alone only where the word ends behind it. */
export function typedParticle(text: string): TypedParticle | null {
  for (const [pair, notation] of pairedNotations) {
    const length = notation.exec(text)?.[0].length;
    if (length !== undefined) return { pair, length };
  }
  const [single] = /^(?:으로|[은는이가을를로과와])(?![\p{L}\p{N}])/u.exec(text) ?? [];
  const pair = pairs.find((each) => single !== undefined && each.split('/').includes(single));
  return pair === undefined || single === undefined ? null : { pair, length: single.length };
}

/** Up to the last character that is read: quotes are not, nor what stands in brackets behind a word. */
function asRead(word: string): string {
  let read = word;
  for (;;) {
    // 퍼센트 and 제곱미터 are read aloud.
    read = read.replace(/[^\p{L}\p{N}%\u3380-\u33DF)]+$/u, '');
    const beforeBrackets = read.replace(/\([^()]*\)$/u, '');
    if (beforeBrackets === read || beforeBrackets === '') break;
    read = beforeBrackets;
  }
  return read.replace(/[^\p{L}\p{N}%\u3380-\u33DF]+$/u, '');
}

function endsInRieul(character: string): boolean {
  const code = character.charCodeAt(0);
  return code >= 0xac00 && code <= 0xd7a3 ? (code - 0xac00) % 28 === 8 : endingInRieul.includes(character);
}

function hasFinalConsonant(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code >= 0xac00 && code <= 0xd7a3) return (code - 0xac00) % 28 !== 0;
  return character !== '' && (digitsWithFinal + lettersWithFinal + signsWithFinal).includes(character);
}
