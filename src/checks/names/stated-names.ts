/** Names that stand alone in a cell and say what they name: rows of 원문표기, and 세부사업 of 집행 and 예산변경 that 예산 does not have. */
import type { CellSource } from '../../ledger/entry';
import type { PrintedEntry, ProgramNumber } from '../../ledger/records';
import type { CheckedWorkbook } from '../checked-workbook';
import { afterWord, plainText } from '../printed/printed-measure';
import type { NamedKind } from './known-names';
import type { NameCells } from './name-cells';
import { nameForm } from './name-form';
import type { NameIndex, NameMatch } from './name-index';

export interface StatedName {
  readonly kind: NamedKind;
  /** Empty where the row gives none. */
  readonly number: ProgramNumber;
  /** As typed. */
  readonly text: string;
  readonly cell: CellSource;
  /** Where it is printed; empty for a cell of 집행 or 예산변경. */
  readonly place: string;
}

/** What a stated name turned out to be. */
export type StatedMeaning =
  | ({ readonly code: 'name' } & NameMatch)
  /** The number is one programme's, the name another's. */
  | { readonly code: 'numberMismatch'; readonly own: NameMatch['name']; readonly other: NameMatch['name'] };

export function statedNames(workbook: CheckedWorkbook, cells: NameCells): readonly StatedName[] {
  const { ledger, names, problems } = workbook;
  const kindOf = itemKinds(workbook);
  const printed = ledger.records.printed.flatMap((entry): StatedName[] => {
    const kind = entry.printedName === '' ? null : kindOf(entry);
    if (kind === null) return [];
    const cell = cells.of('printed', 'printedName', entry.source);
    const number = kind === 'group' ? '' : entry.number;
    return [{ kind, number, text: entry.printedName, cell, place: entry.place }];
  });
  const unknown = problems.flatMap((problem): StatedName[] => {
    if (problem.code !== 'unknownSubProgram' || problem.name === '') return [];
    const { number, name, place } = problem;
    const isChange = place.sheet === names.sheets.budgetChanges;
    const header = names.headers[isChange ? 'budgetChanges' : 'execution'].subProgram;
    const cell = { sheet: place.sheet, record: `${number}/${name}`, header, address: place.address ?? '' };
    return [{ kind: 'subProgram', number, text: name, cell, place: '' }];
  });
  return [...printed, ...unknown];
}

/** Null where it cannot be told, or only with a guess. */
export function meaningOf(stated: StatedName, index: NameIndex): StatedMeaning | null {
  const form = nameForm(stated.text);
  const { kind, number } = stated;
  const own = number === '' ? null : index.ofNumber(kind, number, form);
  const isOwnLetters = own !== null && own.relation.distance <= likeInLetters;
  if (isOwnLetters) return { code: 'name', ...own };
  const other = index.find(kind, form);
  const program = index.programOf(number);
  if (number === '' || program === null) {
    const found = other ?? (kind === 'program' ? index.find('group', form) : null);
    return found === null ? null : { code: 'name', ...found };
  }
  // A row may state a programme's figure and name the part of it that the figure is of, or the other way round.
  const part = index.ofNumber(kind === 'program' ? 'subProgram' : 'program', number, form);
  if (part !== null && part.relation.distance <= likeInLetters) return { code: 'name', ...part };
  if (other !== null && other.name.number !== number && other.relation.distance <= likeInLetters)
    return { code: 'numberMismatch', own: program, other: other.name };
  if (own !== null) return { code: 'name', ...own };
  return part === null ? null : { code: 'name', ...part };
}

/** Up to here a relation leaves every letter of the name in place. */
const likeInLetters = 2;

function itemKinds({ names }: CheckedWorkbook): (entry: PrintedEntry) => NamedKind | null {
  const { printedItems, printedNames } = names;
  const measures = new Set(Object.values(printedItems.measures).flat());
  const kinds = ['group', 'program', 'subProgram'] as const;
  return ({ item, number }) => {
    const word = plainText(item);
    const named = kinds.find((kind) => printedNames[kind].includes(word));
    if (named !== undefined) return named;
    if (measures.has(word)) return 'program';
    const ofSubProgram = afterWord(word, printedItems.subProgram);
    if (ofSubProgram !== null) return measures.has(ofSubProgram) ? 'subProgram' : null;
    const ofSubtotal = afterWord(word, printedItems.subtotal);
    if (ofSubtotal === null || (ofSubtotal !== '' && !measures.has(ofSubtotal))) return null;
    return number === '' ? 'group' : 'program';
  };
}
