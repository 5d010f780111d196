/** The figure a placeholder stands for: `{{예산액:11}}`, `{{집행률:스마트시티즌랩}}`, `{{현원:합계}}`. */
import type { Ledger, Program } from './ledger';
import { executionRate, expectedAtYearEnd, remaining, type Totals } from './totals';
import type { Rate } from './rate';
import { staffVariance } from './staffing';

/** Sums of money over budget lines. */
type AmountItem =
  | 'previousBudget'
  | 'budget'
  | 'changes'
  | 'currentBudget'
  | 'commitment'
  | 'spent'
  | 'planned'
  | 'remaining'
  | 'expectedAtYearEnd';

type RateItem = 'executionRate' | 'share';

const staffItems = ['authorized', 'actual', 'variance', 'vacancyRate', 'headcount'] as const;
type StaffItem = (typeof staffItems)[number];

export type PlaceholderItem = AmountItem | RateItem | StaffItem;

/** The words of one workbook language; spaces and middle dots in them do not matter. */
export interface PlaceholderWords {
  readonly items: Readonly<Record<PlaceholderItem, readonly string[]>>;
  /** A target that means everything: 합계. */
  readonly total: readonly string[];
  /** What a programme's name may end in without belonging to its core: 운영, 사업. */
  readonly endings: readonly string[];
}

export type PlaceholderFigure =
  | { readonly kind: 'won'; readonly won: number }
  | { readonly kind: 'heads'; readonly count: number }
  | { readonly kind: 'rate'; readonly rate: Rate };

/** What the figure is of; `outsideStaff` is a kind of 별도인력. */
export type PlaceholderSubject =
  | { readonly kind: 'total' }
  | { readonly kind: 'group'; readonly group: string }
  | { readonly kind: 'program'; readonly number: string }
  | { readonly kind: 'line'; readonly number: string; readonly subProgram: string }
  /** All grades together. */
  | { readonly kind: 'staff' }
  | { readonly kind: 'grade'; readonly grade: string }
  | { readonly kind: 'outsideStaff'; readonly staff: string };

export type ResolvedPlaceholder =
  | {
      readonly ok: true;
      readonly figure: PlaceholderFigure;
      readonly item: PlaceholderItem;
      readonly of: PlaceholderSubject;
    }
  | { readonly ok: false; readonly code: 'unknownItem' | 'unknownTarget' }
  /** `candidates`: the names that the target fits. */
  | { readonly ok: false; readonly code: 'ambiguousTarget'; readonly candidates: readonly string[] };

interface BudgetTarget {
  readonly of: PlaceholderSubject;
  readonly name: string;
  readonly totals: Totals;
  /** The sums an execution rate is taken of: without programmes that have no execution. */
  readonly rateTotals: Totals;
}

interface GradeHeads {
  readonly grade: string;
  readonly authorized: number;
  readonly actual: number;
}

/** Resolves placeholders of one ledger; names are looked up, not searched, so that many cost no more than one each. */
export class PlaceholderFigures {
  private readonly items = new Map<string, PlaceholderItem>();
  private readonly totalWords: ReadonlySet<string>;
  private readonly byNumber = new Map<string, BudgetTarget>();
  private readonly byName = new Map<string, BudgetTarget[]>();
  private readonly byCore = new Map<string, BudgetTarget[]>();
  private readonly grades: ReadonlyMap<string, GradeHeads>;
  private readonly outside: ReadonlyMap<string, { readonly staff: string; readonly count: number }>;

  constructor(
    private readonly ledger: Ledger,
    private readonly words: PlaceholderWords,
  ) {
    for (const [item, names] of Object.entries(words.items) as [PlaceholderItem, readonly string[]][])
      for (const name of names) this.items.set(plain(name), item);
    this.totalWords = new Set(words.total.map(plain));
    for (const group of ledger.groups) {
      const of = { kind: 'group', group: group.name } as const;
      this.addName({ of, name: group.name, totals: group.totals, rateTotals: group.executionTotals });
      for (const program of group.programs) this.addProgram(program);
    }
    const { grades, outside } = ledger.staffing;
    this.grades = new Map(
      grades.map(({ grade, authorized, actual }) => [
        plain(grade),
        { grade, authorized: authorized.count, actual: actual.count },
      ]),
    );
    this.outside = new Map(
      outside.map(({ kind, count }) => [plain(kind), { staff: kind, count: count.count }]),
    );
  }

  resolve(item: string, target: string): ResolvedPlaceholder {
    const known = this.items.get(plain(item));
    if (known === undefined) return { ok: false, code: 'unknownItem' };
    if (isStaffItem(known)) return this.staffFigure(known, target);
    const targets = this.targets(target);
    const figures = targets.map((each) => this.budgetFigure(known, each));
    const [figure, ...others] = figures;
    const of = targets[0]?.of;
    if (figure === undefined || of === undefined) return { ok: false, code: 'unknownTarget' };
    // A group of one programme of its name: both are the same figure.
    return others.every((other) => isSameFigure(figure, other))
      ? { ok: true, figure, item: known, of }
      : { ok: false, code: 'ambiguousTarget', candidates: targets.map(({ name }) => name) };
  }

  private addProgram(program: Program): void {
    const { number } = program;
    const target: BudgetTarget = {
      of: { kind: 'program', number },
      name: program.name,
      totals: program.totals,
      rateTotals: program.totals,
    };
    this.byNumber.set(number, target);
    this.addName(target);
    for (const { line, totals } of program.lines) {
      if (line.subProgram === '') continue;
      const subProgram: BudgetTarget = {
        of: { kind: 'line', number, subProgram: line.subProgram },
        name: line.subProgram,
        totals,
        rateTotals: totals,
      };
      this.byNumber.set(`${number}/${line.subProgram}`, subProgram);
      this.addName(subProgram);
    }
  }

  private addName(target: BudgetTarget): void {
    add(this.byName, plain(target.name), target);
    add(this.byCore, this.coreOf(target.name), target);
  }

  /** By number, then by the whole name, then by its core. */
  private targets(target: string): readonly BudgetTarget[] {
    const numbered = this.byNumber.get(target);
    if (numbered !== undefined) return [numbered];
    const name = plain(target);
    if (name === '') return [];
    if (this.totalWords.has(name)) {
      const { totals, executionTotals } = this.ledger;
      return [{ of: { kind: 'total' }, name: target, totals, rateTotals: executionTotals }];
    }
    const core = this.coreOf(target);
    return this.byName.get(name) ?? (core === '' ? undefined : this.byCore.get(core)) ?? [];
  }

  /** 개포디지털혁신파크 운영(수탁) is known as 개포디지털혁신파크; a name that is nothing but an ending stays whole. */
  private coreOf(name: string): string {
    let core = plain(name).replace(/\([^()]*\)$/, '');
    let ending = this.endingOf(core);
    while (ending !== undefined) {
      core = core.slice(0, -ending.length);
      ending = this.endingOf(core);
    }
    return core;
  }

  private endingOf(name: string): string | undefined {
    return this.words.endings.find((ending) => name.endsWith(ending) && name.length > ending.length);
  }

  private budgetFigure(item: AmountItem | RateItem, { totals, rateTotals }: BudgetTarget): PlaceholderFigure {
    switch (item) {
      case 'executionRate':
        return {
          kind: 'rate',
          rate: executionRate(rateTotals, this.ledger.records.settings.rateBasis),
        };
      case 'share':
        return {
          kind: 'rate',
          rate: { numerator: totals.budget, denominator: this.ledger.totals.budget },
        };
      case 'remaining':
        return { kind: 'won', won: remaining(totals) };
      case 'expectedAtYearEnd':
        return { kind: 'won', won: expectedAtYearEnd(totals) };
      default:
        return { kind: 'won', won: totals[item] };
    }
  }

  /** Of all grades or of one; 총원 also of one kind of staff outside the table. */
  private staffFigure(item: StaffItem, target: string): ResolvedPlaceholder {
    const { staffing } = this.ledger;
    const name = plain(target);
    const isTotal = this.totalWords.has(name);
    if (item === 'headcount') {
      const outside = this.outside.get(name);
      if (isTotal) return found(item, { kind: 'staff' }, { kind: 'heads', count: staffing.headcount });
      return outside === undefined
        ? { ok: false, code: 'unknownTarget' }
        : found(
            item,
            { kind: 'outsideStaff', staff: outside.staff },
            { kind: 'heads', count: outside.count },
          );
    }
    const grade = this.grades.get(name);
    const heads = isTotal ? staffing : grade;
    if (heads === undefined) return { ok: false, code: 'unknownTarget' };
    const of: PlaceholderSubject =
      isTotal || grade === undefined ? { kind: 'staff' } : { kind: 'grade', grade: grade.grade };
    const { authorized, actual } = heads;
    switch (item) {
      case 'authorized':
        return found(item, of, { kind: 'heads', count: authorized });
      case 'actual':
        return found(item, of, { kind: 'heads', count: actual });
      case 'variance':
        return found(item, of, { kind: 'heads', count: staffVariance(authorized, actual) });
      case 'vacancyRate':
        return found(item, of, {
          kind: 'rate',
          rate: { numerator: Math.max(0, authorized - actual), denominator: authorized },
        });
    }
  }
}

function found(
  item: PlaceholderItem,
  of: PlaceholderSubject,
  figure: PlaceholderFigure,
): ResolvedPlaceholder {
  return { ok: true, figure, item, of };
}

function isSameFigure(one: PlaceholderFigure, other: PlaceholderFigure): boolean {
  if (one.kind === 'won' && other.kind === 'won') return one.won === other.won;
  return (
    one.kind === 'rate' &&
    other.kind === 'rate' &&
    one.rate.numerator === other.rate.numerator &&
    one.rate.denominator === other.rate.denominator
  );
}

function isStaffItem(item: PlaceholderItem): item is StaffItem {
  return (staffItems as readonly string[]).includes(item);
}

function add(targets: Map<string, BudgetTarget[]>, key: string, target: BudgetTarget): void {
  const own = targets.get(key);
  if (own === undefined) targets.set(key, [target]);
  else own.push(target);
}

/** A name without what people space, dot and capitalize differently. */
function plain(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\s·ㆍ・‧∙]/g, '')
    .toLowerCase();
}
