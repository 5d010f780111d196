/** Whether two names that were each typed alone are one name in two spellings, and how they differ. */
import { jamoDistance } from './jamo';
import { isGenericEnding } from './korean-words';
import { coreWords, type NameForm } from './name-form';
import { slipBetween, type Slip } from './slip';

export type VariantKind =
  'spacing' | 'punctuation' | 'slip' | 'wordOrder' | 'suffix' | 'abbreviation' | 'qualifier';

export interface NameRelation {
  readonly kind: 'same' | VariantKind;
  /** 0 for the same spelling; the larger, the less alike. */
  readonly distance: number;
  /** The other name has all that the known one says, so that it may be proposed for all. */
  readonly isFull: boolean;
}

/** What else is known of the two names. */
export interface CompareOptions {
  /** A number beside the name says that it is this one: more may differ. */
  readonly isNumbered: boolean;
}

const slipDistance = 3;

/** Null when they are two names. Without a number the order of the two does not matter for that. */
export function relationOf(
  known: NameForm,
  other: NameForm,
  { isNumbered }: CompareOptions,
): NameRelation | null {
  if (known.compact === '' || other.compact === '') return null;
  if (known.spelling === other.spelling) return { kind: 'same', distance: 0, isFull: true };
  if (known.signature !== other.signature) return null;
  const leavesQualifierOut = known.qualifiers !== other.qualifiers;
  if (leavesQualifierOut && !(isNumbered && other.qualifiers === '')) return null;
  const relation = relationOfWords(known, other, isNumbered);
  if (relation === null || !leavesQualifierOut) return relation;
  return {
    kind: isSpelling(relation.kind) ? 'qualifier' : relation.kind,
    distance: Math.max(relation.distance, 5),
    isFull: false,
  };
}

/** How two spellings with the same letters differ. */
export function spellingDifference(one: string, other: string): 'spacing' | 'punctuation' {
  return one.replace(/\s/g, '') === other.replace(/\s/g, '') ? 'spacing' : 'punctuation';
}

function relationOfWords(known: NameForm, other: NameForm, isNumbered: boolean): NameRelation | null {
  if (known.compact === other.compact) {
    const kind = hasOtherParentheses(known, other)
      ? 'qualifier'
      : spellingDifference(known.spelling, other.spelling);
    return { kind, distance: kind === 'qualifier' ? 2 : 1, isFull: true };
  }
  if (known.sortedWords === other.sortedWords) return { kind: 'wordOrder', distance: 2, isFull: true };
  const slip = slipBetween(known, other);
  if (slip !== null && other.compact.startsWith(known.compact))
    return isNumbered ? { kind: 'suffix', distance: 5, isFull: false } : null;
  if (slip !== null && !known.compact.startsWith(other.compact))
    return isLikelySlip(slip, Math.min(known.compact.length, other.compact.length), isNumbered)
      ? { kind: 'slip', distance: slipDistance + slip.jamo / 10, isFull: true }
      : null;
  if (hasEndingMore(known.compact, other.compact) || hasEndingMore(other.compact, known.compact))
    return { kind: 'suffix', distance: 4, isFull: false };
  return relationOfCores(known, other, isNumbered) ?? shortened(known, other, isNumbered);
}

function isLikelySlip(slip: Slip, length: number, isNumbered: boolean): boolean {
  if (length < 4) return false;
  if (slip.kind === 'mistyped') return slip.jamo <= (length >= 8 || isNumbered ? 2 : 1);
  return isNumbered || (length >= 6 && slip.isInside);
}

/** 운영, 사업 at the end of one or both, and what is left nearly or quite the same. */
function relationOfCores(known: NameForm, other: NameForm, isNumbered: boolean): NameRelation | null {
  if (known.core.length < 4 || other.core.length < 4) return null;
  // 도서관 운영 and 도서관 구축 are two things, unless their number says otherwise.
  if (known.core === other.core) return isNumbered ? { kind: 'suffix', distance: 4, isFull: false } : null;
  const endsDiffer = known.core !== known.compact && other.core !== other.compact;
  if (endsDiffer && !isNumbered) return null;
  const slip = slipBetween(coreOf(known), coreOf(other));
  if (
    slip?.kind === 'mistyped' &&
    isLikelySlip(slip, Math.min(known.core.length, other.core.length), isNumbered)
  )
    return { kind: 'slip', distance: slipDistance + 1 + slip.jamo / 10, isFull: false };
  return null;
}

/** A name of which a part stands for the whole, or in which two syllables are mistyped: only where a number vouches for it. */
function shortened(known: NameForm, other: NameForm, isNumbered: boolean): NameRelation | null {
  if (!isNumbered) return null;
  const { length } = other.compact;
  if (length >= 4 && length >= known.compact.length * 0.6 && known.compact.includes(other.compact))
    return { kind: 'abbreviation', distance: 6, isFull: false };
  const isTwoSlips =
    length >= 6 &&
    length === known.compact.length &&
    countDifferent(known.compact, other.compact) === 2 &&
    jamoDistance(known.compact, other.compact) <= 2;
  return isTwoSlips ? { kind: 'slip', distance: slipDistance + 2, isFull: true } : null;
}

function hasEndingMore(short: string, long: string): boolean {
  return short.length >= 3 && long.startsWith(short) && isGenericEnding(long.slice(short.length));
}

function hasOtherParentheses(one: NameForm, other: NameForm): boolean {
  const [inOne, inOther] = [one, other].map(({ spelling }) =>
    (spelling.match(/[([（［][^)\]）］]*[)\]）］]/g) ?? []).map((text) =>
      text.slice(1, -1).replace(/\s/g, ''),
    ),
  );
  return inOne?.join('/') !== inOther?.join('/');
}

function isSpelling(kind: NameRelation['kind']): boolean {
  return kind === 'same' || kind === 'spacing' || kind === 'punctuation';
}

function coreOf(form: NameForm): { readonly compact: string; readonly wordStarts: readonly number[] } {
  return { compact: form.core, wordStarts: form.wordStarts.slice(0, coreWords(form.words)) };
}

function countDifferent(one: string, other: string): number {
  let count = 0;
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) count += 1;
  return count;
}
