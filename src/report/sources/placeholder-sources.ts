/** The cells behind the figures of placeholders: the one that shows it, typed or computed, or else those it is made of. */
import type { CellSource } from '../../ledger/entry';
import type { Ledger, LedgerLine } from '../../ledger/ledger';
import type { PlaceholderItem, PlaceholderSubject } from '../../ledger/placeholder-figure';
import type { FigureSource } from '../document/document';
import type {
  CellPlace,
  ComputedCell,
  FigureMeasure,
  FigureSubject,
  FindComputedCell,
} from './computed-figure';

/** Where a figure stands, without what it is. */
export type SourceCells = Pick<FigureSource, 'sheet' | 'address' | 'otherAddresses' | 'origin'>;

/** Looks up the cells of placeholders; what is asked for again is not looked up again. */
export class PlaceholderSources {
  private readonly lines = new Map<string, readonly LedgerLine[]>();
  private readonly known = new Map<string, SourceCells | undefined>();

  constructor(
    private readonly ledger: Ledger,
    private readonly findCell: FindComputedCell,
  ) {
    for (const { programs } of ledger.groups)
      for (const { number, lines } of programs) this.lines.set(number, lines);
  }

  /** Undefined where the workbook has no cell for it, nor cells on one sheet that it is made of. */
  of(item: PlaceholderItem, of: PlaceholderSubject): SourceCells | undefined {
    const key = JSON.stringify([item, of]);
    if (!this.known.has(key)) this.known.set(key, this.find(item, of));
    return this.known.get(key);
  }

  private find(item: PlaceholderItem, of: PlaceholderSubject): SourceCells | undefined {
    const typed = this.typedCell(item, of);
    if (typed !== undefined) return { sheet: typed.sheet, address: typed.address, origin: 'typed' };
    const computed = this.computedCell(item, of);
    if (computed !== undefined) return computed;
    return sumOf(this.parts(item, of));
  }

  private typedCell(item: PlaceholderItem, of: PlaceholderSubject): CellSource | undefined {
    if (item === 'budget' || item === 'previousBudget') {
      const [line, ...others] = this.linesOf(of);
      return others.length === 0 ? line?.line[item].source : undefined;
    }
    const { grades, outside } = this.ledger.staffing;
    if ((item === 'authorized' || item === 'actual') && of.kind === 'grade')
      return grades.find(({ grade }) => grade === of.grade)?.[item].source;
    if (item === 'headcount' && of.kind === 'outsideStaff')
      return outside.find(({ kind }) => kind === of.staff)?.count.source;
    return undefined;
  }

  private computedCell(item: PlaceholderItem, of: PlaceholderSubject): ComputedCell | undefined {
    // 원인행위액 is in no computed cell, and 별도인력 has none.
    if (item === 'commitment' || of.kind === 'outsideStaff') return undefined;
    return this.findCell({ of, measure: item });
  }

  /** What a sum is added up from, or a rate divided from; undefined where one of them is missing. */
  private parts(
    item: PlaceholderItem,
    of: PlaceholderSubject,
  ): readonly (CellPlace | ComputedCell | undefined)[] {
    const lines = this.linesOf(of);
    const cells = (measure: FigureMeasure): readonly (ComputedCell | undefined)[] =>
      lines.map(({ line }) => this.findCell({ of: lineSubject(line), measure }));
    const { rateBasis } = this.ledger.records.settings;
    const budgets = lines.map(({ line }) => line.budget.source);
    switch (item) {
      case 'budget':
      case 'previousBudget':
        return lines.map(({ line }) => line[item].source);
      case 'commitment':
        return this.commitments(lines);
      case 'executionRate':
        return [...cells('spent'), ...(rateBasis === 'budget' ? budgets : cells('currentBudget'))];
      case 'vacancyRate':
        return (['authorized', 'actual'] as const).map((measure) =>
          this.findCell({ of: { kind: 'staff' }, measure }),
        );
      case 'share':
      case 'authorized':
      case 'actual':
      case 'variance':
      case 'headcount':
        return [];
      default:
        return cells(item);
    }
  }

  /** The lines of a budget, of everything or of a part; none of staff. */
  private linesOf(of: PlaceholderSubject): readonly LedgerLine[] {
    switch (of.kind) {
      case 'total':
        return this.ledger.groups.flatMap(({ programs }) => programs.flatMap(({ lines }) => lines));
      case 'group':
        return this.ledger.groups
          .filter(({ name }) => name === of.group)
          .flatMap(({ programs }) => programs.flatMap(({ lines }) => lines));
      case 'program':
        return this.lines.get(of.number) ?? [];
      case 'line':
        return (this.lines.get(of.number) ?? []).filter(({ line }) => line.subProgram === of.subProgram);
      default:
        return [];
    }
  }

  private commitments(lines: readonly LedgerLine[]): readonly CellPlace[] {
    const counted = new Set(
      this.ledger.periods.filter(({ countsAsSpent }) => countsAsSpent).map(({ name }) => name),
    );
    return lines.flatMap(({ execution }) =>
      execution
        .filter(({ period, commitment }) => counted.has(period) && commitment.state === 'measured')
        .map(({ commitment }) => commitment.source),
    );
  }
}

function lineSubject({ number, subProgram }: LedgerLine['line']): FigureSubject {
  return { kind: 'line', number, subProgram };
}

function sumOf(places: readonly (CellPlace | ComputedCell | undefined)[]): SourceCells | undefined {
  const [first, ...others] = places;
  if (first === undefined) return undefined;
  const otherAddresses: string[] = [];
  for (const place of others) {
    if (place === undefined || place.sheet !== first.sheet) return undefined;
    otherAddresses.push(place.address);
  }
  const { sheet, address } = first;
  if (otherAddresses.length > 0) return { sheet, address, otherAddresses, origin: 'sum' };
  return { sheet, address, origin: 'origin' in first ? first.origin : 'typed' };
}
