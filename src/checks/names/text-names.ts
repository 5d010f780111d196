/** The known names as they are looked for in sentences: whole, without a generic ending, or in a spelling found elsewhere. */
import type { ProgramNumber } from '../../ledger/records';
import type { VariantKind } from './compare-names';
import { Families } from './families';
import type { KnownName } from './known-names';
import { coreWords } from './name-form';
import { lettersButOne } from './letters-but-one';
import type { JoinedWords } from './slip';

export interface SoughtName extends JoinedWords {
  readonly name: KnownName;
  /** `spelling`: a slip or abbreviation of the name that a table already has. */
  readonly part: 'name' | 'core' | 'spelling';
  /** As it is spelled, without parentheses. */
  readonly text: string;
  readonly kind: VariantKind;
}

/** Shorter names are ordinary words of the language. */
const shortest = 4;
const shortestWithSlip = 5;
const shortestReordered = 6;

export class TextNames {
  private readonly exact = new Families<string, SoughtName>();
  private readonly near = new Families<number, SoughtName>();
  private readonly nearKnown = new Map<string, readonly SoughtName[]>();
  private readonly reordered = new Families<string, SoughtName>();
  private readonly words = new Set<string>();
  private readonly halves = new Set<string>();
  private readonly lengthsAtStart = new Map<string, number[]>();
  private readonly lengthsAtThird = new Map<string, number[]>();

  constructor(names: readonly KnownName[]) {
    for (const name of names) {
      const { compact, core, nameSpelling, coreSpelling, wordStarts, words } = name.form;
      this.add({ name, part: 'name', compact, wordStarts, text: nameSpelling, kind: 'spacing' });
      if (core !== compact)
        this.add({
          name,
          part: 'core',
          compact: core,
          wordStarts: wordStarts.slice(0, coreWords(words)),
          text: coreSpelling,
          kind: 'suffix',
        });
    }
  }

  /** A further spelling of a name, to be found where it stands in a sentence. */
  add(sought: SoughtName): void {
    const { compact, name, part } = sought;
    if (compact.length < shortest) return;
    for (const scope of ['', name.number]) this.exact.add(`${scope}/${compact}`, sought);
    addTo(this.lengthsAtStart, compact.slice(0, 2), compact.length);
    if (part === 'spelling' || compact.length < shortestWithSlip) return;
    addTo(this.lengthsAtThird, compact.slice(2, 4), compact.length);
    const half = compact.length >> 1;
    this.halves.add(compact.slice(0, half)).add(compact.slice(half));
    this.nearKnown.clear();
    for (const key of lettersButOne(compact)) this.near.add(key, sought);
    const { form } = name;
    if (part === 'core' || form.words.length < 2 || compact.length < shortestReordered) return;
    this.reordered.add(form.sortedWords, sought);
    for (const word of form.words) this.words.add(word);
  }

  /** The sought names of these letters; where many have them, those with the number. */
  withLetters(compact: string, number: ProgramNumber): readonly SoughtName[] {
    const found = this.exact.get(`/${compact}`);
    if (found.length > 0 || number === '' || !this.exact.isLarge(`/${compact}`)) return found;
    return this.exact.get(`${number}/${compact}`);
  }

  /** The sought names that may be one slip away from these letters. */
  oneSlipFrom(compact: string): readonly SoughtName[] {
    const half = compact.length >> 1;
    const isPlausible = [half - 1, half, half + 1].some(
      (cut) => this.halves.has(compact.slice(0, cut)) || this.halves.has(compact.slice(cut)),
    );
    if (!isPlausible) return none;
    // The same stretches of text come again and again.
    const known = this.nearKnown.get(compact);
    if (known !== undefined) return known;
    const found = new Set<SoughtName>();
    for (const key of lettersButOne(compact)) for (const name of this.near.get(key)) found.add(name);
    if (this.nearKnown.size >= rememberedStretches) this.nearKnown.clear();
    const names = [...found];
    this.nearKnown.set(compact, names);
    return names;
  }

  /** The sought names of these words in another order. */
  withWords(words: readonly string[]): readonly SoughtName[] {
    return this.reordered.get([...words].sort().join(' '));
  }

  hasWord(word: string): boolean {
    return this.words.has(word);
  }

  /** How long the names are that begin so, the longest first. */
  lengthsFrom(compact: string, start: number): readonly number[] {
    return this.lengthsAtStart.get(compact.slice(start, start + 2)) ?? none;
  }

  /** How long the names are that may begin here with a slip. */
  lengthsNear(compact: string, start: number): readonly number[] {
    let found = this.lengthsFrom(compact, start);
    for (let later = start + 1; later <= start + 3; later += 1) {
      const more = this.lengthsAtThird.get(compact.slice(later, later + 2));
      if (more !== undefined) found = [...new Set([...found, ...more])];
    }
    return found;
  }
}

const none: readonly never[] = [];

const rememberedStretches = 50_000;

function addTo(lists: Map<string, number[]>, key: string, length: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [length]);
  else if (!list.includes(length)) {
    list.push(length);
    list.sort((one, other) => other - one);
  }
}
