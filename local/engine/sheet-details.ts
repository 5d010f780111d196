/** What a sheet has beside its cells. It is kept here rather than in the calculating engine, and moves when rows or columns do. */
import { shiftArea, shiftPosition, shiftSpan, subtractArea, type Shift } from './area-shift';
import { renameSheetInReferences, shiftReferences } from './formula-references';
import type {
  Area,
  ColumnWidth,
  ConditionalFormatState,
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
  private validationStates: readonly ValidationState[];
  private widths: Map<number, number>;
  private notes: Map<number, Map<number, string>>;

  constructor(start: Omit<SheetSnapshot, 'id' | 'name' | 'rows' | 'columns' | 'merges'>) {
    this.frozenRows = start.frozenRows;
    this.frozenColumns = start.frozenColumns;
    this.hidden = start.hidden;
    this.tabColor = start.tabColor;
    this.conditionalFormats = start.conditionalFormats;
    this.validationStates = start.validations;
    this.widths = new Map(start.columnWidths.map(({ column, pixels }) => [column, pixels]));
    this.notes = new Map();
    for (const { row, column, note } of start.cells) this.setNote(row, column, note);
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

  setValidation(area: Area, rule: ValidationRule | null): void {
    const rest = this.validationStates.flatMap((state) =>
      subtractArea(state.area, area).map((part) => ({ area: part, rule: state.rule })),
    );
    this.validationStates = rule === null ? rest : [...rest, { area, rule }];
  }

  note(row: number, column: number): string | null {
    return this.notes.get(row)?.get(column) ?? null;
  }

  setNote(row: number, column: number, note: string | null): void {
    const own = this.notes.get(row) ?? new Map<number, string>();
    if (note === null || note === '') own.delete(column);
    else own.set(column, note);
    this.notes.set(row, own);
  }

  /** Every note with its place. */
  allNotes(): readonly { readonly row: number; readonly column: number; readonly note: string }[] {
    return [...this.notes].flatMap(([row, own]) => [...own].map(([column, note]) => ({ row, column, note })));
  }

  /** The sheet's own rows or columns were shifted. */
  shift(ownSheet: string, shift: Shift): void {
    if (shift.axis === 'rows') this.frozenRows = shiftFrozen(this.frozenRows, shift);
    else this.frozenColumns = shiftFrozen(this.frozenColumns, shift);
    this.validationStates = this.validationStates.flatMap(({ area, rule }) => {
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
    const notes = this.allNotes();
    this.notes = new Map();
    for (const { row, column, note } of notes) {
      const newRow = shift.axis === 'rows' ? shiftPosition(row, shift) : row;
      const newColumn = shift.axis === 'columns' ? shiftPosition(column, shift) : column;
      if (newRow !== null && newColumn !== null) this.setNote(newRow, newColumn, note);
    }
    if (shift.axis === 'columns')
      this.widths = new Map(
        [...this.widths].flatMap(([column, pixels]) => {
          const moved = shiftPosition(column, shift);
          return moved === null ? [] : [[moved, pixels] as const];
        }),
      );
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

/** What is put in among frozen rows or columns is frozen with them. */
function shiftFrozen(frozen: number, shift: Shift): number {
  if (shift.kind === 'insert') return shift.at < frozen ? frozen + shift.count : frozen;
  return shiftSpan(0, frozen, shift)?.length ?? 0;
}
