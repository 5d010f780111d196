/** A slip of one syllable between two names: mistyped, left out, put in, or exchanged with its neighbour. */
import { isSyllable, jamoDistance } from './jamo';
import { areVerbForms, differByContrast, isLetterOfOrder } from './korean-words';

/** What a slip is judged by: letters without spaces, and where words begin. */
export interface JoinedWords {
  readonly compact: string;
  readonly wordStarts: readonly number[];
}

export interface Slip {
  readonly kind: 'mistyped' | 'missing' | 'extra' | 'exchanged';
  /** Jamo typed otherwise; of a syllable left out or put in, all of its jamo. */
  readonly jamo: number;
  /** The syllable stands within a word of both names, or is typed twice: no word begins or ends otherwise. */
  readonly isInside: boolean;
}

/**
 * The one slip that turns the known name into the other, or null: because more differs, or because what differs keeps names apart
 * (a digit, 북부 and 남부, 가동 and 나동).
 */
export function slipBetween(known: JoinedWords, other: JoinedWords): Slip | null {
  const one = known.compact;
  const two = other.compact;
  if (one === two || Math.abs(one.length - two.length) > 1) return null;
  const start = sameFromStart(one, two);
  const end = sameFromEnd(one, two, start);
  const changed = one.slice(start, one.length - end);
  const into = two.slice(start, two.length - end);
  const isTypable = isTypedText(one, start, changed) && isTypedText(two, start, into);
  if (!isTypable || differByContrast(one, two, start)) return null;
  if (changed.length === 1 && into.length === 1) {
    const isLabel = [known, other].every((name) => wordLengthAt(name, start) === 1);
    const areOrders = isLetterOfOrder(changed) && isLetterOfOrder(into);
    const endsWord = [known, other].every((name) => endsWordAt(name, start));
    if (endsWord && areVerbForms(changed, into)) return null;
    if (isLabel || (areOrders && [known, other].every((name) => name.wordStarts.includes(start))))
      return null;
    return { kind: 'mistyped', jamo: jamoDistance(changed, into), isInside: isInside(known, start) };
  }
  if (changed.length === 2 && into.length === 2 && changed === reversed(into))
    return { kind: 'exchanged', jamo: 2, isInside: true };
  if (changed.length === 1 && into === '')
    return {
      kind: 'missing',
      jamo: jamoDistance(changed, ''),
      isInside: changed === one[start - 1] || isInside(known, start),
    };
  if (changed === '' && into.length === 1)
    return {
      kind: 'extra',
      jamo: jamoDistance('', into),
      isInside: into === two[start - 1] || isInside(other, start),
    };
  return null;
}

const shortestLatin = 4;

function sameFromStart(one: string, two: string): number {
  let length = 0;
  while (length < one.length && length < two.length && one[length] === two[length]) length += 1;
  return length;
}

/** Never reaching into what is the same from the start. */
function sameFromEnd(one: string, two: string, start: number): number {
  const most = Math.min(one.length, two.length) - start;
  let length = 0;
  while (length < most && one[one.length - 1 - length] === two[two.length - 1 - length]) length += 1;
  return length;
}

/** Whether the stretch is of syllables or of a Latin word: digits, and short Latin words (AI, II, A동), are no slips. */
function isTypedText(text: string, start: number, stretch: string): boolean {
  if (stretch !== '' && Array.from(stretch).every(isSyllable)) return true;
  const before = /[a-z]*$/.exec(text.slice(0, start))?.[0] ?? '';
  const from = /^[a-z]*/.exec(text.slice(start))?.[0] ?? '';
  const isLatin = before + from !== '';
  if (stretch === '') return !isLatin || before.length + from.length >= shortestLatin;
  return from.length >= stretch.length && before.length + from.length >= shortestLatin;
}

function isInside(name: JoinedWords, place: number): boolean {
  return !name.wordStarts.includes(place) && !endsWordAt(name, place);
}

function endsWordAt({ compact, wordStarts }: JoinedWords, place: number): boolean {
  return place + 1 === compact.length || wordStarts.includes(place + 1);
}

function wordLengthAt({ compact, wordStarts }: JoinedWords, place: number): number {
  let start = 0;
  for (const next of wordStarts) {
    if (next > place) return next - start;
    start = next;
  }
  return compact.length - start;
}

function reversed(text: string): string {
  return (text[1] ?? '') + (text[0] ?? '');
}
