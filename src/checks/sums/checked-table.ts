/** A table's figures with their cells, gathered one by one, and what does not tie between them as findings' parts. */
import { printAmount, printCount } from '../../ledger/display';
import type { CellSource } from '../../ledger/entry';
import { wonIn, type Unit } from '../../ledger/unit';
import { sum, unbounded, type Interval } from '../feasibility/interval';
import type { FindingFigures } from '../finding';
import { figuresOf, type WitnessValue } from './compare-sum';
import { diagnose, displayedSum, type TableFigure, type TableRelation } from './table-system';

/** How the table's figures are printed. */
export interface TableUnit {
  /** Null for heads and cases. */
  readonly moneyUnit: Unit | null;
  readonly decimals: number;
  readonly unitName: string;
}

interface NamedFigure extends TableFigure {
  /** Null where it is stated nowhere, so that nobody could look at it or correct it. */
  readonly name: string | null;
  readonly cells: readonly CellSource[];
}

/** Something that does not tie, or only by rounding. */
export interface Untied<Kind> {
  readonly tie: 'fail' | 'rounding';
  readonly kind: Kind;
  /** Of the plainest relation; without figures where no single sum shows the conflict. */
  readonly figures?: FindingFigures;
  /** The stated cell first, then its parts. */
  readonly cells: readonly CellSource[];
  /** The only figure whose change would mend everything named here. */
  readonly suspect: string | null;
  readonly witness: readonly WitnessValue[];
}

const namedCells = 30;
const witnessedFigures = 12;

export class CheckedTable<Kind> {
  private readonly figures = new Map<string, NamedFigure>();
  private readonly relations: TableRelation<Kind>[] = [];

  constructor(private readonly unit: TableUnit) {}

  get compared(): number {
    return this.relations.length;
  }

  /** A figure that is typed or printed somewhere. */
  state(key: string, name: string, value: number, interval: Interval, cells: readonly CellSource[]): void {
    this.figures.set(key, { name, value, interval, cells });
  }

  /** A figure that takes part in sums but is stated nowhere, or cannot be read. */
  leaveOpen(key: string): void {
    if (!this.figures.has(key))
      this.figures.set(key, { name: null, value: null, interval: unbounded, cells: [] });
  }

  /** A sum that is stated nowhere, as its parts give it; open where one of them is. */
  derive(key: string, parts: readonly string[]): void {
    if (this.figures.has(key)) return;
    const figures = parts.map((part) => this.figures.get(part));
    let value = 0;
    for (const figure of figures) {
      if (figure === undefined || figure.value === null) {
        this.leaveOpen(key);
        return;
      }
      value += figure.value;
    }
    const interval = sum(figures.map((figure) => figure?.interval ?? unbounded));
    const cells = figures.flatMap((figure) => figure?.cells ?? []);
    this.figures.set(key, { name: null, value, interval, cells });
  }

  has(key: string): boolean {
    return this.figures.has(key);
  }

  /** Requires total = Σ parts; parts with a minus sign in front of their key are taken off. */
  relate(kind: Kind, total: string, parts: readonly string[]): void {
    this.relations.push({
      kind,
      total,
      parts: parts.map((part) =>
        part.startsWith('−') ? { figure: part.slice(1), sign: -1 } : { figure: part, sign: 1 },
      ),
    });
  }

  untied(): readonly Untied<Kind>[] {
    const { conflicts, roundings, witness } = diagnose(this.figures, this.relations);
    return [
      ...conflicts.map(({ relations, suspects }): Untied<Kind> => {
        const [suspect, another] = suspects;
        // A sum in which the figure to blame is the one stated shows best what it should be.
        const first = relations.find(({ total }) => total === suspect) ?? relations[0];
        const others = relations.filter((relation) => relation !== first);
        const cells = [first, ...others].flatMap((relation) => this.cellsOf(relation));
        const figures = this.figuresOfRelation(first);
        return {
          tie: 'fail',
          kind: first.kind,
          ...(figures === null ? {} : { figures }),
          cells: distinct([
            ...(suspect === undefined || another !== undefined ? [] : this.cells(suspect)),
            ...cells,
          ]),
          suspect: suspect === undefined || another !== undefined ? null : this.name(suspect),
          witness: [],
        };
      }),
      ...roundings.map((relation): Untied<Kind> => {
        const figures = this.figuresOfRelation(relation);
        return {
          tie: 'rounding',
          kind: relation.kind,
          ...(figures === null ? {} : { figures }),
          cells: distinct(this.cellsOf(relation)),
          suspect: null,
          witness: this.witnessOf(witness),
        };
      }),
    ];
  }

  private figuresOfRelation(relation: TableRelation<Kind>): FindingFigures | null {
    const stated = this.figures.get(relation.total)?.value ?? null;
    const computed = displayedSum(relation, this.figures);
    if (stated === null || computed === null || stated === computed) return null;
    const interval = this.figures.get(relation.total)?.interval ?? unbounded;
    return figuresOf({ ...this.unit, name: '', value: stated, interval }, computed, 'round');
  }

  /** The values that differ from what is printed: those are what explains a gap. */
  private witnessOf(witness: ReadonlyMap<string, number>): readonly WitnessValue[] {
    const values = new Map<string, WitnessValue>();
    for (const [key, { name, value }] of this.figures) {
      const behind = witness.get(key);
      if (behind === undefined || value === null || name === null || values.has(name)) continue;
      const text = this.printBehind(behind);
      if (text !== this.printBehind(value)) values.set(name, { name, value: text });
    }
    return [...values.values()].slice(0, witnessedFigures);
  }

  private printBehind(value: number): string {
    const { moneyUnit, decimals } = this.unit;
    if (moneyUnit === null) return printCount(value);
    const most = Math.round(Math.log10(wonIn(moneyUnit)));
    return printAmount(value, { unit: moneyUnit, decimals: Math.min(decimals + 2, most), rounding: 'round' });
  }

  private cellsOf(relation: TableRelation<Kind>): readonly CellSource[] {
    return [relation.total, ...relation.parts.map((part) => part.figure)].flatMap((key) => this.cells(key));
  }

  private cells(key: string): readonly CellSource[] {
    return this.figures.get(key)?.cells ?? [];
  }

  private name(key: string): string | null {
    return this.figures.get(key)?.name ?? null;
  }
}

/** The step of the last printed digit, in won; 1 for heads. */
export function stepOf({ moneyUnit, decimals }: Pick<TableUnit, 'moneyUnit' | 'decimals'>): number {
  return moneyUnit === null ? 1 : Math.max(1, wonIn(moneyUnit) / 10 ** decimals);
}

function distinct(cells: readonly CellSource[]): readonly CellSource[] {
  const seen = new Map<string, CellSource>();
  for (const cell of cells) {
    const place = `${cell.sheet}!${cell.address}`;
    if (!seen.has(place)) seen.set(place, cell);
  }
  return [...seen.values()].slice(0, namedCells);
}
