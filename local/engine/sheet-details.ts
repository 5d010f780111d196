/** What a sheet has beside its cells. It is kept here rather than in the calculating engine, and moves when rows or columns do. */
import { shiftArea, shiftPosition, shiftSpan, subtractArea, type Shift } from './area-shift';
import { CellAttachments } from './cell-attachments';
import { renameSheetInReferences, shiftReferences } from './formula-references';
import type {
  Area,
  ColumnWidth,
  ConditionalFormatState,
  RowHeight,
  TextLink,
  ValidationRule,
  ValidationState,
} from './operations';
import type { SheetSnapshot } from './workbook-snapshot';

export class SheetDetails {
  frozenRows: number;
  frozenColumns: number;
  hidden: boolean;
  tabColor: string | null;
  conditionalFormats: readonly ConditionalFormatState[];
  readonly notes = new CellAttachments<string>();
  readonly links = new CellAttachments<readonly TextLink[]>();
  private validationStates: readonly ValidationState[];
  private widths: Map<number, number>;
  private heights: Map<number, number>;
  private hiddenOnes: Set<number>;

  constructor(start: Omit<SheetSnapshot, 'id' | 'name' | 'rows' | 'columns' | 'merges'>) {
    this.frozenRows = start.frozenRows;
    this.frozenColumns = start.frozenColumns;
    this.hidden = start.hidden;
    this.tabColor = start.tabColor;
    this.conditionalFormats = start.conditionalFormats;
    this.validationStates = start.validations;
    this.widths = new Map(start.columnWidths.map(({ column, pixels }) => [column, pixels]));
    this.heights = new Map(start.rowHeights.map(({ row, pixels }) => [row, pixels]));
    this.hiddenOnes = new Set(start.hiddenColumns);
    for (const { row, column, note, links } of start.cells) {
      this.notes.set(row, column, note);
      this.links.set(row, column, links ?? null);
    }
  }

  get validations(): readonly ValidationState[] {
    return this.validationStates;
  }

  get columnWidths(): readonly ColumnWidth[] {
    return [...this.widths]
      .sort(([one], [other]) => one - other)
      .map(([column, pixels]) => ({ column, pixels }));
  }

  setColumnWidths(column: number, count: number, pixels: number): void {
    for (let index = column; index < column + count; index += 1) this.widths.set(index, pixels);
  }

  get hiddenColumns(): readonly number[] {
    return [...this.hiddenOnes].sort((one, other) => one - other);
  }

  setColumnsHidden(column: number, count: number, hidden: boolean): void {
    for (let index = column; index < column + count; index += 1)
      if (hidden) this.hiddenOnes.add(index);
      else this.hiddenOnes.delete(index);
  }

  get rowHeights(): readonly RowHeight[] {
    return [...this.heights].sort(([one], [other]) => one - other).map(([row, pixels]) => ({ row, pixels }));
  }

  setRowHeights(row: number, count: number, pixels: number): void {
    for (let index = row; index < row + count; index += 1) this.heights.set(index, pixels);
  }

  setValidation(area: Area, rule: ValidationRule | null): void {
    const rest = this.validationStates.flatMap((state) =>
      subtractArea(state.area, area).map((part) => ({ area: part, rule: state.rule })),
    );
    this.validationStates = rule === null ? rest : [...rest, { area, rule }];
  }

  /** The sheet's own rows or columns were shifted. */
  shift(ownSheet: string, shift: Shift): void {
    const neighbour = inheritedRow(this.frozenRows, shift);
    if (shift.axis === 'rows') this.frozenRows = shiftFrozen(this.frozenRows, shift);
    else this.frozenColumns = shiftFrozen(this.frozenColumns, shift);
    this.validationStates = this.validationStates.flatMap(({ area, rule }) => {
      // New rows at the edge of what is checked are checked as well; what a rule says of its own row holds for them.
      if (neighbour === area.row || (neighbour === area.row + area.rows - 1 && shift.at > neighbour))
        return [{ area: { ...area, rows: area.rows + shift.count }, rule }];
      const shifted = shiftArea(area, shift);
      if (shifted === null) return [];
      const change = { ownSheet, shiftedSheet: ownSheet, shift, moved: distance(area, shifted, shift) };
      return [{ area: shifted, rule: withOperands(rule, (formula) => shiftReferences(formula, change)) }];
    });
    this.conditionalFormats = this.conditionalFormats.flatMap((format) => {
      const areas = format.areas.flatMap((area) => shiftArea(area, shift) ?? []);
      const [before, after] = [format.areas[0], areas[0]];
      if (before === undefined || after === undefined) return [];
      const change = { ownSheet, shiftedSheet: ownSheet, shift, moved: distance(before, after, shift) };
      return [{ ...format, areas, formula: shiftReferences(format.formula, change) }];
    });
    this.notes.shift(shift);
    this.links.shift(shift);
    if (shift.axis === 'rows') this.heights = shiftSizes(this.heights, shift);
    else {
      this.widths = shiftSizes(this.widths, shift);
      this.hiddenOnes = new Set([...this.hiddenOnes].flatMap((column) => shiftPosition(column, shift) ?? []));
    }
  }

  /** Rows or columns of another sheet were shifted. */
  followShift(ownSheet: string, shiftedSheet: string, shift: Shift): void {
    this.rewriteFormulas((formula) => shiftReferences(formula, { ownSheet, shiftedSheet, shift, moved: 0 }));
  }

  /** Any sheet got another name; null where it was deleted. */
  followRename(name: string, newName: string | null): void {
    this.rewriteFormulas((formula) => renameSheetInReferences(formula, name, newName));
  }

  private rewriteFormulas(rewrite: (formula: string) => string): void {
    this.validationStates = this.validationStates.map(({ area, rule }) => ({
      area,
      rule: withOperands(rule, rewrite),
    }));
    this.conditionalFormats = this.conditionalFormats.map((format) => ({
      ...format,
      formula: rewrite(format.formula),
    }));
  }
}

function withOperands(rule: ValidationRule, rewrite: (formula: string) => string): ValidationRule {
  return {
    ...rule,
    operands: rule.operands.map((operand) => (operand.startsWith('=') ? rewrite(operand) : operand)),
  };
}

function distance(before: Area, after: Area, shift: Shift): number {
  return shift.axis === 'rows' ? after.row - before.row : after.column - before.column;
}

function shiftSizes(sizes: ReadonlyMap<number, number>, shift: Shift): Map<number, number> {
  return new Map(
    [...sizes].flatMap(([position, pixels]) => {
      const moved = shiftPosition(position, shift);
      return moved === null ? [] : [[moved, pixels] as const];
    }),
  );
}

/** What is put in among frozen rows or columns is frozen with them. */
function shiftFrozen(frozen: number, shift: Shift): number {
  if (shift.kind === 'insert') return shift.at < frozen ? frozen + shift.count : frozen;
  return shiftSpan(0, frozen, shift)?.length ?? 0;
}

/** The row that new ones take after: the one before, as in Google, or the one behind under the head; null where no rows come. */
export function inheritedRow(frozenRows: number, { axis, kind, at }: Shift): number | null {
  if (axis !== 'rows' || kind !== 'insert') return null;
  return at > frozenRows ? at - 1 : at;
}
