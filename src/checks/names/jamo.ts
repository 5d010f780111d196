/** Hangul syllables as the keys they are typed with: a slip of one key is one step, however the syllable looks. */

const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;

const initials = 'ㄱ,ㄱㄱ,ㄴ,ㄷ,ㄷㄷ,ㄹ,ㅁ,ㅂ,ㅂㅂ,ㅅ,ㅅㅅ,ㅇ,ㅈ,ㅈㅈ,ㅊ,ㅋ,ㅌ,ㅍ,ㅎ'.split(',');
const vowels = 'ㅏ,ㅐ,ㅑ,ㅒ,ㅓ,ㅔ,ㅕ,ㅖ,ㅗ,ㅗㅏ,ㅗㅐ,ㅗㅣ,ㅛ,ㅜ,ㅜㅓ,ㅜㅔ,ㅜㅣ,ㅠ,ㅡ,ㅡㅣ,ㅣ'.split(',');
const finals =
  ',ㄱ,ㄱㄱ,ㄱㅅ,ㄴ,ㄴㅈ,ㄴㅎ,ㄷ,ㄹ,ㄹㄱ,ㄹㅁ,ㄹㅂ,ㄹㅅ,ㄹㅌ,ㄹㅍ,ㄹㅎ,ㅁ,ㅂ,ㅂㅅ,ㅅ,ㅅㅅ,ㅇ,ㅈ,ㅊ,ㅋ,ㅌ,ㅍ,ㅎ'.split(
    ',',
  );

/** Whether the character is one whole Hangul syllable. */
export function isSyllable(character: string): boolean {
  const code = character.charCodeAt(0);
  return code >= firstSyllable && code <= lastSyllable;
}

/** A text with its syllables taken apart, compound vowels and consonants too: `관` is ㄱㅗㅏㄴ. Other characters stay. */
export function jamoOf(text: string): string {
  let jamo = '';
  for (const character of text) {
    const offset = character.charCodeAt(0) - firstSyllable;
    jamo += isSyllable(character)
      ? (initials[Math.floor(offset / 588)] ?? '') +
        (vowels[Math.floor((offset % 588) / 28)] ?? '') +
        (finals[offset % 28] ?? '')
      : character;
  }
  return jamo;
}

/** How many jamo have to be put in, taken out or changed to turn one text into the other. Quadratic: for single names only. */
export function jamoDistance(one: string, other: string): number {
  const from = jamoOf(one);
  const to = jamoOf(other);
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const change = from[row - 1] === to[column - 1] ? 0 : 1;
      current.push(
        Math.min(
          (previous[column - 1] ?? 0) + change,
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
        ),
      );
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
