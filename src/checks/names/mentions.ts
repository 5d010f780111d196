/** Finds names in running text: in sentences, in quotes and parentheses, in cells of small tables. */
import type { ProgramNumber } from '../../ledger/records';
import { spellingDifference, type VariantKind } from './compare-names';
import type { KnownName } from './known-names';
import { isGenericEnding, isParticle } from './korean-words';
import { isOrdinal, qualifierOf, spellingOf } from './name-form';
import { slipBetween, type Slip } from './slip';
import { textLetters, type TextLetters } from './text-letters';
import type { SoughtName, TextNames } from './text-names';

/** Which part of the name stands in the sentence: all of it, all but its parentheses, or without a generic ending. */
export type MentionedPart = 'whole' | 'name' | 'core';

export interface Mention {
  readonly name: KnownName;
  readonly kind: 'same' | VariantKind;
  readonly part: MentionedPart;
  /** As it is to be shown; with the generic word behind it where both stand in the same quotes. */
  readonly spelling: string;
  /** Where the part of the name begins and ends in the text. */
  readonly start: number;
  readonly end: number;
}

export interface MentionContext {
  /** The programme the text belongs to; empty for none. */
  readonly number: ProgramNumber;
  readonly fiscalYear: number;
}

/** The names in a text, each once where it stands; linear in the text. */
export function mentionsIn(text: string, context: MentionContext, names: TextNames): readonly Mention[] {
  const letters = textLetters(text);
  const reader = new MentionReader(letters, context, names);
  const mentions: Mention[] = [];
  for (let start = 0; start < letters.compact.length; start += 1) {
    if (letters.gaps[start] === 'none') continue;
    const reading = reader.readAt(start);
    if (reading === null) continue;
    if (reading.mention !== null) mentions.push(reading.mention);
    start = reading.end - 1;
  }
  return mentions;
}

/** A stretch of letters that is a known name, whether or not it is worth a mention. */
interface Reading {
  readonly end: number;
  readonly mention: Mention | null;
}

const longestHanging = 6;
const mostWords = 8;

class MentionReader {
  private readonly wordEnds: readonly number[];
  private readonly segmentEnds: readonly number[];

  constructor(
    private readonly letters: TextLetters,
    private readonly context: MentionContext,
    private readonly names: TextNames,
  ) {
    const { gaps } = letters;
    const wordEnds = new Array<number>(gaps.length);
    const segmentEnds = new Array<number>(gaps.length);
    let wordEnd = gaps.length;
    let segmentEnd = gaps.length;
    for (let index = gaps.length - 1; index >= 0; index -= 1) {
      wordEnds[index] = wordEnd;
      segmentEnds[index] = segmentEnd;
      if (gaps[index] !== 'none') wordEnd = index;
      if (gaps[index] === 'break') segmentEnd = index;
    }
    this.wordEnds = wordEnds;
    this.segmentEnds = segmentEnds;
  }

  readAt(start: number): Reading | null {
    const exact = this.exactAt(start);
    // A longer name with a slip in it may begin with a shorter one that has none.
    const near = this.nearAt(start, exact === null ? 0 : exact.end - start + 3);
    return near ?? exact ?? this.reorderedAt(start);
  }

  private exactAt(start: number): Reading | null {
    const { compact } = this.letters;
    for (const length of this.names.lengthsFrom(compact, start)) {
      const end = start + length;
      if (!this.endsName(start, end)) continue;
      const sought = this.names.withLetters(compact.slice(start, end), this.context.number);
      if (sought.length > 0) return this.exactReading(start, end, sought);
    }
    return null;
  }

  private exactReading(start: number, end: number, sought: readonly SoughtName[]): Reading {
    const nothing = { end, mention: null };
    const spelled = this.spelled(start, end);
    const alike = sought.filter(({ text, part }) => part !== 'spelling' && text === spelled);
    const found = this.oneOf(alike.length > 0 ? alike : sought);
    if (found === null) return nothing;
    const { name, part } = found;
    const qualifier = this.qualifierBehind(end);
    if (part === 'name' && name.form.qualifiers !== '' && qualifier !== null) {
      if (qualifierOf(qualifier.text) !== name.form.qualifiers) return nothing;
      const whole = this.letters.text.slice(this.from(start), qualifier.end);
      return { end, mention: this.qualifiedMention(found, spelled, whole, start, qualifier.end) };
    }
    if (alike.length > 0) {
      const isWhole = part === 'name' && name.form.qualifiers === '';
      return isWhole ? this.reading(found, 'same', start, end) : nothing;
    }
    const isAnother = qualifier !== null && /^\p{Script=Hangul}+$/u.test(qualifier.text);
    if (isAnother || this.isNumberedApart(start, end) || !this.isNameLike(found, start, end)) return nothing;
    const kind = part === 'name' ? spellingDifference(found.text, spelled) : found.kind;
    return this.reading(found, kind, start, end);
  }

  private qualifiedMention(
    { name, text }: SoughtName,
    spelled: string,
    typed: string,
    start: number,
    end: number,
  ): Mention {
    const spelling = spellingOf(typed);
    const isSame = spelling === name.form.spelling;
    const kind = isSame ? 'same' : spelled === text ? 'qualifier' : spellingDifference(text, spelled);
    return { name, kind, part: 'whole', spelling, start: this.from(start), end };
  }

  /** Whether letters that are a name when joined may be taken for it: short ones only where quotes or the number say so. */
  private isNameLike({ name, part, compact, kind }: SoughtName, start: number, end: number): boolean {
    const isOwn = this.isOwn(name);
    const { length } = compact;
    const isEnclosed = this.enclosed(start, end) !== null;
    if (part === 'spelling') return kind !== 'abbreviation' || isOwn;
    // 시설 현대화를 위해 says what is done, and names nothing.
    const isObject = /^[을를]$/.test(this.letters.compact.slice(end, this.wordEnds[end - 1]));
    if (part === 'core') return (length >= 7 && !isObject) || (length >= 5 && isEnclosed);
    return length >= 6 || (length >= 5 && isOwn) || isEnclosed;
  }

  private nearAt(start: number, longerThan: number): Reading | null {
    const { compact } = this.letters;
    let best: { found: SoughtName; slip: Slip; end: number } | null = null;
    let tied: SoughtName[] = [];
    for (const length of this.names.lengthsNear(compact, start))
      for (const end of [start + length, start + length - 1, start + length + 1]) {
        if (end - start < longerThan || !this.endsName(start, end)) continue;
        const typed = { compact: compact.slice(start, end), wordStarts: this.wordStarts(start, end) };
        for (const found of this.names.oneSlipFrom(typed.compact)) {
          const slip = slipBetween(found, typed);
          if (slip === null || !this.isLikely(found, slip, start, end)) continue;
          if (best === null || slip.jamo < best.slip.jamo) {
            best = { found, slip, end };
            tied = [found];
          } else if (slip.jamo === best.slip.jamo && end === best.end) tied.push(found);
        }
      }
    if (best === null || this.isNumberedApart(start, best.end)) return null;
    const found = this.oneOf(tied);
    return found === null ? { end: best.end, mention: null } : this.reading(found, 'slip', start, best.end);
  }

  private isLikely({ name, part, compact }: SoughtName, slip: Slip, start: number, end: number): boolean {
    const isSure = this.isOwn(name) || this.enclosed(start, end) !== null;
    const { length } = compact;
    if (slip.kind === 'mistyped') {
      if (slip.jamo === 1) return length >= (isSure ? 5 : 6);
      return part === 'name' && slip.jamo === 2 && isSure && length >= 8;
    }
    return part === 'name' && slip.isInside && length >= (isSure ? 6 : 8);
  }

  private reorderedAt(start: number): Reading | null {
    const { compact, gaps } = this.letters;
    const words: string[] = [];
    let index = start;
    while (words.length < mostWords && index < (this.segmentEnds[start] ?? 0)) {
      const end = this.wordEnds[index] ?? 0;
      const word = compact.slice(index, end);
      const cut = this.names.hasWord(word) ? word.length : this.lengthWithoutParticle(word);
      if (cut === 0) return null;
      words.push(word.slice(0, cut));
      const sought = words.length < 2 ? [] : this.names.withWords(words);
      const found = sought.length === 0 ? null : this.oneOf(sought);
      if (found !== null && !this.isNumberedApart(start, index + cut))
        return this.reading(found, 'wordOrder', start, index + cut);
      if (cut < word.length || gaps[end] !== 'space') return null;
      index = end;
    }
    return null;
  }

  private lengthWithoutParticle(word: string): number {
    for (let cut = word.length - 1; cut > 0 && cut >= word.length - 3; cut -= 1)
      if (isParticle(word.slice(cut)) && this.names.hasWord(word.slice(0, cut))) return cut;
    return 0;
  }

  private reading(found: SoughtName, kind: Mention['kind'], start: number, end: number): Reading {
    const { name, part } = found;
    const spelling = kind === 'same' ? name.form.spelling : this.enclosed(start, end);
    return {
      end,
      mention: {
        name,
        kind,
        part: part === 'core' ? 'core' : name.form.qualifiers === '' ? 'whole' : 'name',
        spelling: spelling ?? this.spelled(start, end),
        start: this.from(start),
        end: this.to(end),
      },
    };
  }

  /** The one name that is meant: of several the one the text belongs to, or none. */
  private oneOf(sought: readonly SoughtName[]): SoughtName | null {
    const names = new Set(sought.map(({ name }) => name));
    if (names.size <= 1) return sought.find(({ part }) => part !== 'core') ?? sought[0] ?? null;
    const own = sought.filter(({ name }) => this.isOwn(name));
    return own.length > 0 ? (own.find(({ part }) => part !== 'core') ?? own[0] ?? null) : null;
  }

  private isOwn(name: KnownName): boolean {
    return name.number !== '' && name.number === this.context.number;
  }

  /** Whether a name may end here: with its word, or with something hanging on it that is no part of a name. */
  private endsName(start: number, end: number): boolean {
    const { compact, gaps } = this.letters;
    if (end > (this.segmentEnds[start] ?? 0) || end <= start) return false;
    if (end === gaps.length || gaps[end] !== 'none') return true;
    const hanging = compact.slice(end, this.wordEnds[end]);
    if (hanging.length > longestHanging) return false;
    if (isParticle(hanging) || isGenericEnding(hanging)) return true;
    return [2, 4].some(
      (length) => isGenericEnding(hanging.slice(0, length)) && isParticle(hanging.slice(length)),
    );
  }

  /** An ordinal before or behind says that it is one of several: 2기, Ⅱ, another year. */
  private isNumberedApart(start: number, end: number): boolean {
    const { compact, gaps } = this.letters;
    if (gaps[start] === 'space') {
      let before = start - 1;
      while (gaps[before] === 'none') before -= 1;
      const word = compact.slice(before, start);
      const year = /^(?:20)?(\d\d)(?:년도?)?$/.exec(word);
      const isThisYear = year !== null && Number(year[1]) === this.context.fiscalYear % 100;
      if (!isThisYear && (isOrdinal(word) || /^(?:20)?\d\d년도?$/.test(word))) return true;
    }
    if (gaps[end] !== 'space') return false;
    const word = compact.slice(end, this.wordEnds[end]);
    return [0, 1, 2].some(
      (hanging) =>
        (hanging === 0 || isParticle(word.slice(word.length - hanging))) &&
        isOrdinal(word.slice(0, word.length - hanging)),
    );
  }

  /** What stands in the quotes or parentheses that hold the name, and a generic word at most, alone; null without them. */
  private enclosed(start: number, end: number): string | null {
    const { text } = this.letters;
    if (!/[「『“‘"'《〈([（［]$/.test(text.slice(0, this.from(start)))) return null;
    const behind = /^([\s\p{Script=Hangul}]*)[」』”’"'》〉)\]）］]/u.exec(text.slice(this.to(end)));
    const more = behind?.[1] ?? '';
    if (behind === null || (more.trim() !== '' && !isGenericEnding(more.replace(/\s/g, '')))) return null;
    return spellingOf(text.slice(this.from(start), this.to(end) + more.length));
  }

  private qualifierBehind(end: number): { readonly text: string; readonly end: number } | null {
    const at = this.to(end);
    const found = /^\s?[([（［]([^)\]）］]{1,20})[)\]）］]/.exec(this.letters.text.slice(at, at + 24));
    return found === null ? null : { text: found[1] ?? '', end: at + found[0].length };
  }

  private wordStarts(start: number, end: number): readonly number[] {
    const starts = [0];
    for (let index = start + 1; index < end; index += 1)
      if (this.letters.gaps[index] !== 'none') starts.push(index - start);
    return starts;
  }

  private spelled(start: number, end: number): string {
    return spellingOf(this.letters.text.slice(this.from(start), this.to(end)));
  }

  private from(start: number): number {
    return this.letters.from[start] ?? 0;
  }

  /** Where the letter before the place ends in the text. */
  private to(end: number): number {
    return this.letters.to[end - 1] ?? 0;
  }
}
