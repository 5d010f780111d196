/** All spellings of each known name in a workbook, with every place they stand in and the one proposed for all. */
import type { CellSource } from '../../ledger/entry';
import type { CheckedWorkbook } from '../checked-workbook';
import { relationOf, type VariantKind } from './compare-names';
import { knownNames, type KnownName } from './known-names';
import { mentionsIn, type MentionedPart } from './mentions';
import { NameCells } from './name-cells';
import { nameForm, spellingOf } from './name-form';
import { NameIndex } from './name-index';
import { meaningOf, statedNames, type StatedName } from './stated-names';
import { TextNames } from './text-names';
import { textCells } from './texts';

/** A place a name stands in. */
export interface NameUse {
  readonly cell: CellSource;
  /** The whole text of the cell as typed, without spaces round it. */
  readonly text: string;
  /** Where the name begins and ends in it. */
  readonly start: number;
  readonly end: number;
  /** `cell` where the name is the whole cell, else which part of the name stands in the sentence. */
  readonly part: 'cell' | MentionedPart;
}

export interface NameSpelling {
  readonly spelling: string;
  readonly uses: readonly NameUse[];
}

export interface NameVariant extends NameSpelling {
  /** How it differs from the proposed spelling. */
  readonly kind: VariantKind;
}

/** One name in more than one spelling. */
export interface NameCluster {
  readonly name: KnownName;
  readonly canonical: NameSpelling;
  /** In the order they are met: 예산, 원문표기, then sentences. */
  readonly variants: readonly NameVariant[];
}

/** A row whose number is one programme's and whose name is another's. */
export interface NumberMismatch {
  readonly stated: StatedName;
  readonly own: KnownName;
  readonly other: KnownName;
}

export interface NamesFound {
  /** How many cells and sentences were looked at. */
  readonly compared: number;
  readonly clusters: readonly NameCluster[];
  readonly mismatches: readonly NumberMismatch[];
}

interface Spelling extends NameSpelling {
  readonly uses: NameUse[];
  readonly kind: 'same' | VariantKind;
  readonly isFull: boolean;
  /** How often it is used, where rows that have to repeat each other count once. */
  weight: number;
}

/** Linear in the cells of the workbook. */
export function findNames(workbook: CheckedWorkbook): NamesFound {
  const cells = new NameCells(workbook);
  const names = knownNames(workbook.ledger.records, cells);
  const index = new NameIndex(names);
  const sought = new TextNames(names);
  const spellings = new Map(names.map((name) => [name, spellingsInTables(name)]));
  const mismatches: NumberMismatch[] = [];
  const stated = statedNames(workbook, cells);
  for (const each of stated) {
    const meaning = meaningOf(each, index);
    if (meaning === null) continue;
    if (meaning.code === 'numberMismatch') {
      mismatches.push({ stated: each, own: meaning.own, other: meaning.other });
      continue;
    }
    const { name, relation } = meaning;
    const spelling = spellingOf(each.text);
    const own = spellings.get(name);
    if (own === undefined) continue;
    if ((relation.kind === 'slip' || relation.kind === 'abbreviation') && !own.has(spelling)) {
      const { compact, wordStarts, nameSpelling } = nameForm(each.text);
      sought.add({ name, part: 'spelling', compact, wordStarts, text: nameSpelling, kind: relation.kind });
    }
    const repeats = each.place === '' && own.has(spelling);
    addUse(own, spelling, relation.kind, relation.isFull, wholeCell(each.text, each.cell), repeats ? 0 : 1);
  }
  const texts = textCells(workbook, cells);
  const { fiscalYear } = workbook.ledger.records.settings;
  for (const { text, number, cell } of texts)
    for (const { name, kind, part, spelling, start, end } of mentionsIn(
      text,
      { number, fiscalYear },
      sought,
    )) {
      const isFull = part !== 'core' && kind !== 'abbreviation';
      const own = spellings.get(name);
      if (own !== undefined) addUse(own, spelling, kind, isFull, { cell, text, start, end, part });
    }
  return {
    compared: stated.length + texts.length,
    clusters: names.flatMap((name) => clusterOf(name, spellings.get(name) ?? new Map())),
    mismatches,
  };
}

/** What 예산 itself has. Its rows and those of 집행 repeat one name, so that together they are one use of it. */
function spellingsInTables(name: KnownName): Map<string, Spelling> {
  const found = new Map<string, Spelling>();
  for (const { text, cell } of name.cells) {
    const isFirst = text === name.cells[0]?.text;
    const spelling = isFirst ? name.form.spelling : spellingOf(text);
    const relation =
      isFirst || found.has(spelling)
        ? null
        : relationOf(name.form, nameForm(text), { isNumbered: name.number !== '' });
    addUse(found, spelling, relation?.kind ?? 'same', true, wholeCell(text, cell));
  }
  if (found.size === 1) for (const each of found.values()) each.weight = 1;
  return found;
}

function addUse(
  spellings: Map<string, Spelling>,
  spelling: string,
  kind: Spelling['kind'],
  isFull: boolean,
  use: NameUse,
  weight = 1,
): void {
  const known = spellings.get(spelling);
  if (known === undefined) spellings.set(spelling, { spelling, kind, isFull, uses: [use], weight });
  else {
    known.uses.push(use);
    known.weight += weight;
  }
}

/** None where there is only one spelling. */
function clusterOf(name: KnownName, spellings: ReadonlyMap<string, Spelling>): readonly NameCluster[] {
  if (spellings.size < 2) return [];
  const all = [...spellings.values()];
  const inBudget = spellings.get(name.form.spelling);
  const most = all.reduce(
    (found, { isFull, weight }) => (isFull ? Math.max(found, weight) : found),
    -Infinity,
  );
  const canonical =
    inBudget?.weight === most
      ? inBudget
      : all
          .filter(({ isFull, weight }) => isFull && weight === most)
          .sort((one, other) => (one.spelling < other.spelling ? -1 : 1))[0];
  if (canonical === undefined) return [];
  const form = nameForm(canonical.spelling);
  const variants = all.flatMap((each): NameVariant[] => {
    if (each === canonical) return [];
    const relation = relationOf(form, nameForm(each.spelling), { isNumbered: true });
    const kind = canonical === inBudget ? each.kind : (relation?.kind ?? each.kind);
    return [{ spelling: each.spelling, uses: each.uses, kind: kind === 'same' ? 'spacing' : kind }];
  });
  return [{ name, canonical, variants }];
}

function wholeCell(text: string, cell: CellSource): NameUse {
  return { cell, text, start: 0, end: text.length, part: 'cell' };
}
