/** Finds the known name that a text means without comparing it to every one: by its letters, its words, or its letters but one. */
import { addTo } from '../grouped';
import { Families, largestFamily } from './families';
import { lettersButOne } from './letters-but-one';
import { relationOf, type NameRelation } from './compare-names';
import type { KnownName, NamedKind } from './known-names';
import type { NameForm } from './name-form';
import type { ProgramNumber } from '../../ledger/records';

export interface NameMatch {
  readonly name: KnownName;
  readonly relation: NameRelation;
}

/** Shorter names are too much alike for a slip to be told from another word. */
const shortestWithSlip = 5;

export class NameIndex {
  private readonly programs = new Map<ProgramNumber, KnownName>();
  private readonly subPrograms = new Map<ProgramNumber, KnownName[]>();
  private readonly alike = new Families<string, KnownName>();
  /** Made when first asked for. */
  private near: ReadonlyMap<NamedKind, Families<number, KnownName>> | null = null;

  constructor(readonly names: readonly KnownName[]) {
    for (const name of names) {
      const { form, kind, number } = name;
      if (kind === 'program') this.programs.set(number, name);
      if (kind === 'subProgram') addTo(this.subPrograms, number, name);
      for (const key of new Set([form.compact, form.sortedWords, form.core]))
        for (const scope of ['', number]) this.alike.add(`${kind}/${scope}/${key}`, name);
    }
  }

  programOf(number: ProgramNumber): KnownName | null {
    return this.programs.get(number) ?? null;
  }

  /** The name of the kind with the number that is meant; null where none or more than one could be. */
  ofNumber(kind: NamedKind, number: ProgramNumber, typed: NameForm): NameMatch | null {
    if (kind === 'group') return null;
    const program = this.programs.get(number);
    const own = kind === 'program' ? (program === undefined ? [] : [program]) : this.subPrograms.get(number);
    const candidates =
      own !== undefined && own.length <= largestFamily ? own : this.candidates(kind, number, typed);
    return closest(
      candidates.filter((name) => name.number === number),
      typed,
      true,
    );
  }

  /** The name of the kind that is meant, whatever its number; null where none or more than one could be. */
  find(kind: NamedKind, typed: NameForm): NameMatch | null {
    // What many are called exactly is no slip of yet another name.
    if (this.alike.isLarge(`${kind}//${typed.compact}`)) return null;
    return closest(this.candidates(kind, '', typed), typed, false);
  }

  private candidates(kind: NamedKind, scope: ProgramNumber, typed: NameForm): readonly KnownName[] {
    const keys = new Set([typed.compact, typed.sortedWords, typed.core]);
    const found = [...keys].flatMap((key) => this.alike.get(`${kind}/${scope}/${key}`));
    if (typed.compact.length < shortestWithSlip - 1) return [...new Set(found)];
    this.near = this.near ?? nearNames(this.names);
    const near = this.near.get(kind);
    return [...new Set([...found, ...lettersButOne(typed.compact).flatMap((key) => near?.get(key) ?? [])])];
  }
}

function nearNames(names: readonly KnownName[]): ReadonlyMap<NamedKind, Families<number, KnownName>> {
  const found = new Map<NamedKind, Families<number, KnownName>>();
  for (const name of names) {
    if (name.form.compact.length < shortestWithSlip) continue;
    const families = found.get(name.kind) ?? new Families<number, KnownName>();
    found.set(name.kind, families);
    for (const key of lettersButOne(name.form.compact)) families.add(key, name);
  }
  return found;
}

/** The candidate most like the typed name; null where two are equally like it. */
function closest(candidates: readonly KnownName[], typed: NameForm, isNumbered: boolean): NameMatch | null {
  const matches = candidates
    .flatMap((name) => {
      const relation = relationOf(name.form, typed, { isNumbered });
      return relation === null ? [] : [{ name, relation }];
    })
    .sort((one, other) => one.relation.distance - other.relation.distance);
  const [best, second] = matches;
  if (best === undefined) return null;
  return second?.relation.distance === best.relation.distance ? null : best;
}
