/** A sentence as its letters alone, each with its place in the sentence, and with what stands between them. */
import { isSyllable } from './jamo';
import { foldCharacter } from './name-form';

/** What stands before a letter: nothing, a space or dot as within a name, or a mark that no name goes across. */
export type Gap = 'none' | 'space' | 'break';

export interface TextLetters {
  /** As typed. */
  readonly text: string;
  /** The letters without spaces and marks. */
  readonly compact: string;
  /** Where each letter begins and ends in `text`. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly gaps: readonly Gap[];
}

const withinNames = /^[^\S\n]$|^[·ㆍᆞ・‧∙･‐‑‒–—~/&-]$/;

/** Places of tables and live figures, {{표:연구 유형}}, a syllable typed as its parts, or any one character. */
const character = /\{\{[^}]*\}\}|[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?|[^]/uy;

export function textLetters(text: string): TextLetters {
  let compact = '';
  const from: number[] = [];
  const to: number[] = [];
  const gaps: Gap[] = [];
  let gap: Gap = 'break';
  let end = 0;
  for (let start = 0; start < text.length; start = end) {
    let typed = text.charAt(start);
    if (!isSyllable(typed) && typed !== ' ') {
      character.lastIndex = start;
      typed = character.exec(text)?.[0] ?? typed;
    }
    end = start + typed.length;
    const folded = typed.startsWith('{{') ? '' : foldCharacter(typed.normalize('NFC'));
    for (const letter of folded) {
      compact += letter;
      from.push(start);
      to.push(end);
      gaps.push(gap);
      gap = 'none';
    }
    if (folded !== '') continue;
    if (!withinNames.test(typed)) gap = 'break';
    else if (gap === 'none') gap = 'space';
  }
  return { text, compact, from, to, gaps };
}
