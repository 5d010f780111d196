/** Korean particles that depend on whether the word before them ends in a consonant. */

type ParticlePair = '은/는' | '이/가' | '을/를' | '으로/로';

/** Digits as they are read aloud: 0 영, 1 일, 3 삼, 6 육, 7 칠, 8 팔 end in a consonant. */
const digitsWithFinal = '013678';

/** The word with the right particle of the pair: `예산을`, `번호를`. */
export function withParticle(word: string, pair: ParticlePair): string {
  const [afterConsonant = '', afterVowel = ''] = pair.split('/');
  // 퍼센트 is read aloud, quotes and brackets are not.
  const last = word.replace(/[^\p{L}\p{N}%]+$/u, '').slice(-1);
  // After ㄹ it is 로, as after a vowel.
  const isAfterVowel = !hasFinalConsonant(last) || (pair === '으로/로' && endsInRieul(last));
  return word + (isAfterVowel ? afterVowel : afterConsonant);
}

function endsInRieul(character: string): boolean {
  const code = character.charCodeAt(0);
  return code >= 0xac00 && code <= 0xd7a3 ? (code - 0xac00) % 28 === 8 : '178'.includes(character);
}

function hasFinalConsonant(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code >= 0xac00 && code <= 0xd7a3) return (code - 0xac00) % 28 !== 0;
  return digitsWithFinal.includes(character) && character !== '';
}
