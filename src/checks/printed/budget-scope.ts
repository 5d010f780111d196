/** Which budget lines a row of 원문표기 speaks of, and which of their sums it states. */
import type { Ledger, LedgerLine, Program, ProgramGroup } from '../../ledger/ledger';
import type { PrintedEntry } from '../../ledger/records';
import { matchingName } from './matching-name';
import { afterWord, plainText, type PrintedItemWords, type PrintedMeasure } from './printed-measure';

export type BudgetScope =
  | { readonly kind: 'total' }
  | { readonly kind: 'group'; readonly group: ProgramGroup }
  | { readonly kind: 'program'; readonly program: Program }
  | { readonly kind: 'line'; readonly program: Program; readonly line: LedgerLine };

export interface StatedMeasure {
  readonly measure: PrintedMeasure;
  readonly scope: BudgetScope;
}

/** What the scope is called wherever it is printed: `11/개포… 시설관리 운영`, `소계 예비비`. */
export function scopeKey(scope: BudgetScope): string {
  switch (scope.kind) {
    case 'total':
      return 'total';
    case 'group':
      return `group/${scope.group.name}`;
    case 'program':
      return scope.program.number;
    case 'line':
      return scope.line.line.source.record;
  }
}

export function linesOf(scope: BudgetScope, ledger: Ledger): readonly LedgerLine[] {
  switch (scope.kind) {
    case 'total':
      return ledger.groups.flatMap(linesOfGroup);
    case 'group':
      return linesOfGroup(scope.group);
    case 'program':
      return scope.program.lines;
    case 'line':
      return [scope.line];
  }
}

function linesOfGroup(group: ProgramGroup): readonly LedgerLine[] {
  return group.programs.flatMap((program) => program.lines);
}

/** Finds scopes by number and name; spaces and middle dots in names do not matter. */
export class BudgetScopes {
  private readonly programs = new Map<string, Program>();
  private readonly programsByName = new Map<string, Program>();
  private readonly groups = new Map<string, ProgramGroup>();

  constructor(
    ledger: Ledger,
    private readonly words: PrintedItemWords,
  ) {
    for (const group of ledger.groups) {
      this.groups.set(plainText(group.name), group);
      for (const program of group.programs) {
        this.programs.set(program.number, program);
        this.programsByName.set(plainText(program.name), program);
      }
    }
  }

  /** Null where the row states something else, or nothing that the budget has. */
  statedBy(entry: PrintedEntry): StatedMeasure | null {
    const item = plainText(entry.item);
    const afterSubProgram = afterWord(item, this.words.subProgram);
    if (afterSubProgram !== null) {
      const measure = this.measure(afterSubProgram);
      const scope = this.lineOf(entry);
      return measure === null || scope === null ? null : { measure, scope };
    }
    const afterSubtotal = afterWord(item, this.words.subtotal);
    if (afterSubtotal !== null) {
      const measure = afterSubtotal === '' ? 'budget' : this.measure(afterSubtotal);
      const scope = entry.number === '' ? this.groupOf(entry) : this.programOf(entry);
      return measure === null || scope === null ? null : { measure, scope };
    }
    const afterTotal = afterWord(item, this.words.total);
    if (afterTotal !== null && entry.number === '') {
      const measure = afterTotal === '' ? 'budget' : this.measure(afterTotal);
      return measure === null ? null : { measure, scope: { kind: 'total' } };
    }
    const measure = this.measure(item);
    if (measure === null) return null;
    const scope = entry.number === '' ? this.byName(entry) : this.programOrLine(entry);
    return scope === null ? null : { measure, scope };
  }

  /** Whether 항목 speaks of a sum or rate of budget lines at all, whoever's it is. */
  isBudgetItem(entry: PrintedEntry): boolean {
    const item = plainText(entry.item);
    const rest =
      afterWord(item, this.words.subProgram) ??
      afterWord(item, this.words.subtotal) ??
      afterWord(item, this.words.total) ??
      item;
    return this.words.subtotal.includes(item) || this.measure(rest) !== null;
  }

  private measure(word: string): PrintedMeasure | null {
    const entries = Object.entries(this.words.measures) as [PrintedMeasure, readonly string[]][];
    return entries.find(([, words]) => words.includes(word))?.[0] ?? null;
  }

  private programOf(entry: PrintedEntry): BudgetScope | null {
    const program = this.programs.get(entry.number);
    return program === undefined ? null : { kind: 'program', program };
  }

  /** A measure without 세부사업 in front may still be a sub-programme's, where its name is not the programme's. */
  private programOrLine(entry: PrintedEntry): BudgetScope | null {
    const program = this.programs.get(entry.number);
    const isOwnName = program !== undefined && plainText(program.name) === plainText(entry.printedName);
    return (isOwnName ? null : this.exactLine(entry)) ?? this.programOf(entry);
  }

  private exactLine(entry: PrintedEntry): BudgetScope | null {
    const program = this.programs.get(entry.number);
    const name = plainText(entry.printedName);
    const line = program?.lines.find((each) => name !== '' && plainText(each.line.subProgram) === name);
    return program === undefined || line === undefined ? null : { kind: 'line', program, line };
  }

  /** The sub-programme that is named; of a programme that is not split, its only line. */
  private lineOf(entry: PrintedEntry): BudgetScope | null {
    const program = this.programs.get(entry.number);
    const [only, another] = program?.lines ?? [];
    if (program === undefined || only === undefined) return null;
    return another === undefined ? { kind: 'line', program, line: only } : this.lineNamed(entry);
  }

  private lineNamed(entry: PrintedEntry): BudgetScope | null {
    const program = this.programs.get(entry.number);
    if (program === undefined || program.lines.length < 2) return null;
    const line = matchingName(program.lines, (each) => each.line.subProgram, entry.printedName);
    return line === null ? null : { kind: 'line', program, line };
  }

  private groupOf(entry: PrintedEntry): BudgetScope | null {
    const known = this.groups.get(plainText(entry.printedName));
    const group = known ?? matchingName([...this.groups.values()], (each) => each.name, entry.printedName);
    return group === null ? null : { kind: 'group', group };
  }

  private byName(entry: PrintedEntry): BudgetScope | null {
    const name = plainText(entry.printedName);
    if (this.words.total.includes(name)) return { kind: 'total' };
    const program = this.programsByName.get(name);
    return program === undefined ? this.groupOf(entry) : { kind: 'program', program };
  }
}
