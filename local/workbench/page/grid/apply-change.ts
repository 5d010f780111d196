/** Brings the grid to what the server says the workbook is. Nothing of it goes back to the server. */
import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import type { ICellData, ICommandService, IExecutionOptions, Workbook, Worksheet } from '@univerjs/core';
import { AddDataValidationMutation, RemoveDataValidationMutation } from '@univerjs/data-validation';
import { RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import {
  AddWorksheetMergeMutation,
  InsertSheetMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/sheets';
import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import { RemoveNoteMutation, UpdateNoteMutation } from '@univerjs/sheets-note';
import type { IEditorBridgeService } from '@univerjs/sheets-ui';
import { columnLetters } from '../../../engine/column-letters';
import { quotedSheetName } from '../../../engine/formula-references';
import type { Area, DefinedNameState } from '../../../engine/operations';
import type { CellChange, WorkbookChange } from '../../../engine/workbook-change';
import type { SheetFacts, WorkbookFacts } from '../../../engine/workbook-snapshot';
import { replacingCellData } from './cell-data';
import { OpenEditor } from './open-editor';
import { columnsRange, rangeOf, spansOf } from './ranges';
import { RowHeights } from './row-heights';
import { conditionalRule, validationRule } from './rules';
import { factsData, flag, freezeOf, usualColumnWidth } from './sheet-data';

/** Marks what comes from the server. */
export const fromServer: IExecutionOptions = { onlyLocal: true, fromSync: true };

/** Univer's word for a name that every sheet may use. */
const wholeWorkbook = 'AllDefaultWorkbook';
const noteSize = { width: 280, height: 150 };

export class ShownWorkbook {
  /** What is shown of each sheet beside its cells. */
  private readonly facts = new Map<string, SheetFacts>();
  private readonly notes = new Map<string, Set<string>>();
  readonly rowHeights: RowHeights;
  private readonly editor: OpenEditor;
  private names: readonly DefinedNameState[] = [];

  constructor(
    private readonly commands: ICommandService,
    private readonly workbook: Workbook,
    editor: IEditorBridgeService,
  ) {
    this.editor = new OpenEditor(commands, editor, (sheetId, cells) => {
      this.applyCells(sheetId, cells);
    });
    this.rowHeights = new RowHeights(commands, workbook, (sheetId) => {
      const rows = this.facts.get(sheetId)?.rowHeights ?? [];
      return new Map(rows.map(({ row, pixels }) => [row, pixels]));
    });
  }

  apply({ facts, sheetIds, sheets }: WorkbookChange): void {
    for (const change of sheets)
      if (change.facts !== null && this.sheet(change.id) === null)
        this.insertSheet(change.facts, sheetIds.indexOf(change.id));
    for (const { id, facts: sheetFacts } of sheets) if (sheetFacts !== null) this.applyFacts(id, sheetFacts);
    this.removeSheets(sheetIds);
    this.order(sheetIds);
    for (const { id, cells } of sheets) this.applyCells(id, cells);
    this.applyNames(facts);
  }

  /** Of a sheet that the grid began with: what Univer's own data do not hold. */
  complete(facts: SheetFacts, cells: readonly CellChange[]): void {
    this.facts.set(facts.id, { ...facts, validations: [], conditionalFormats: [] });
    this.applyFacts(facts.id, facts);
    this.applyNotes(facts.id, cells);
  }

  applyNames({ names }: WorkbookFacts): void {
    if (JSON.stringify(names) === JSON.stringify(this.names)) return;
    for (const { name } of this.names) this.execute(RemoveDefinedNameMutation.id, { id: name });
    for (const { name, sheetId, area } of names) {
      const sheet = this.sheet(sheetId);
      if (sheet === null) continue;
      const formulaOrRefString = `${quotedSheetName(sheet.getName())}!${absoluteReference(area)}`;
      this.execute(SetDefinedNameMutation.id, {
        id: name,
        name,
        formulaOrRefString,
        localSheetId: wholeWorkbook,
      });
    }
    this.names = names;
  }

  private sheet(id: string): Worksheet | null {
    return this.workbook.getSheetBySheetId(id) ?? null;
  }

  private insertSheet(facts: SheetFacts, index: number): void {
    // Univer fills in what is left out for the sheets it begins with only.
    const sheet = mergeWorksheetSnapshotWithDefault({ ...factsData(facts), cellData: {} });
    this.execute(InsertSheetMutation.id, { index, sheet });
    this.facts.set(facts.id, { ...facts, validations: [], conditionalFormats: [] });
  }

  private removeSheets(kept: readonly string[]): void {
    const gone = this.workbook.getSheets().filter((sheet) => !kept.includes(sheet.getSheetId()));
    for (const sheet of gone) {
      const id = sheet.getSheetId();
      if (this.workbook.getActiveSheet().getSheetId() === id)
        this.execute(SetWorksheetActiveOperation.id, { subUnitId: this.neighbour(sheet, kept) });
      this.execute(RemoveSheetMutation.id, { subUnitId: id, subUnitName: sheet.getName() });
      this.facts.delete(id);
      this.notes.delete(id);
    }
  }

  /** The sheet to the left that can be seen, or else the next one there is. */
  private neighbour(sheet: Worksheet, kept: readonly string[]): string | undefined {
    const sheets = this.workbook.getSheets();
    const at = sheets.indexOf(sheet);
    return [...sheets.slice(0, at).reverse(), ...sheets.slice(at + 1)]
      .filter((other) => kept.includes(other.getSheetId()) && other.isSheetHidden() !== BooleanNumber.TRUE)[0]
      ?.getSheetId();
  }

  private order(sheetIds: readonly string[]): void {
    sheetIds.forEach((subUnitId, toOrder) => {
      const fromOrder = this.workbook.getSheets().findIndex((sheet) => sheet.getSheetId() === subUnitId);
      if (fromOrder !== toOrder && fromOrder >= 0)
        this.execute(SetWorksheetOrderMutation.id, { subUnitId, fromOrder, toOrder });
    });
  }

  private applyFacts(subUnitId: string, next: SheetFacts): void {
    const sheet = this.sheet(subUnitId);
    const before = this.facts.get(subUnitId);
    if (sheet === null || before === undefined) return;
    const config = sheet.getConfig();
    if (sheet.getName() !== next.name)
      this.execute(SetWorksheetNameMutation.id, { subUnitId, name: next.name });
    if (sheet.getRowCount() !== next.rows)
      this.execute(SetWorksheetRowCountMutation.id, { subUnitId, rowCount: next.rows });
    if (sheet.getColumnCount() !== next.columns)
      this.execute(SetWorksheetColumnCountMutation.id, { subUnitId, columnCount: next.columns });
    if (config.hidden !== flag(next.hidden))
      this.execute(SetWorksheetHideMutation.id, { subUnitId, hidden: flag(next.hidden) });
    if (config.tabColor !== (next.tabColor ?? ''))
      this.execute(SetTabColorMutation.id, { subUnitId, color: next.tabColor ?? '' });
    if (config.freeze.xSplit !== next.frozenColumns || config.freeze.ySplit !== next.frozenRows)
      this.execute(SetFrozenMutation.id, { subUnitId, ...freezeOf(next) });
    this.applyColumns(subUnitId, before, next);
    this.applyRows(subUnitId, before, next);
    this.applyMerges(sheet, next);
    this.applyValidations(subUnitId, before, next);
    this.applyConditionalFormats(subUnitId, before, next);
    this.facts.set(subUnitId, next);
    this.rowHeights.follow(
      subUnitId,
      next.rowHeights.map(({ row }) => row),
    );
  }

  private applyColumns(subUnitId: string, before: SheetFacts, next: SheetFacts): void {
    const sheet = this.sheet(subUnitId);
    const pixels = new Map(next.columnWidths.map((width) => [width.column, width.pixels]));
    for (const column of new Set([...before.columnWidths.map((width) => width.column), ...pixels.keys()])) {
      const width = pixels.get(column) ?? usualColumnWidth;
      if (column >= next.columns || sheet?.getColumnWidth(column) === width) continue;
      const ranges = [columnsRange({ at: column, count: 1 }, next.rows)];
      this.execute(SetWorksheetColWidthMutation.id, { subUnitId, ranges, colWidth: width });
    }
    const hiddenBefore = sheet
      ?.getHiddenCols()
      .flatMap(({ startColumn, endColumn }) =>
        Array.from({ length: endColumn - startColumn + 1 }, (_, across) => startColumn + across),
      );
    const ranges = (columns: readonly number[]) =>
      spansOf(columns).map((span) => columnsRange(span, next.rows));
    const shown = (hiddenBefore ?? []).filter((column) => !next.hiddenColumns.includes(column));
    const hidden = next.hiddenColumns.filter((column) => !hiddenBefore?.includes(column));
    if (shown.length > 0) this.execute(SetColVisibleMutation.id, { subUnitId, ranges: ranges(shown) });
    if (hidden.length > 0) this.execute(SetColHiddenMutation.id, { subUnitId, ranges: ranges(hidden) });
  }

  private applyRows(subUnitId: string, before: SheetFacts, next: SheetFacts): void {
    if (JSON.stringify(before.rowHeights) === JSON.stringify(next.rowHeights)) return;
    for (const { row, pixels } of next.rowHeights)
      this.execute(SetWorksheetRowHeightMutation.id, {
        subUnitId,
        ranges: [{ startRow: row, endRow: row, startColumn: 0, endColumn: next.columns - 1 }],
        rowHeight: pixels,
      });
  }

  private applyMerges(sheet: Worksheet, next: SheetFacts): void {
    const subUnitId = sheet.getSheetId();
    const shown = sheet.getMergeData();
    const wanted = next.merges.map(rangeOf);
    const key = (range: { startRow: number; endRow: number; startColumn: number; endColumn: number }) =>
      [range.startRow, range.endRow, range.startColumn, range.endColumn].join();
    const gone = shown.filter((range) => !wanted.some((other) => key(other) === key(range)));
    const added = wanted.filter((range) => !shown.some((other) => key(other) === key(range)));
    if (gone.length > 0) this.execute(RemoveWorksheetMergeMutation.id, { subUnitId, ranges: gone });
    if (added.length > 0) this.execute(AddWorksheetMergeMutation.id, { subUnitId, ranges: added });
  }

  private applyValidations(subUnitId: string, before: SheetFacts, next: SheetFacts): void {
    if (JSON.stringify(before.validations) === JSON.stringify(next.validations)) return;
    const ruleId = before.validations.map((state, index) => validationRule(state, index).uid);
    if (ruleId.length > 0) this.execute(RemoveDataValidationMutation.id, { subUnitId, ruleId });
    const rule = next.validations.map(validationRule);
    if (rule.length > 0) this.execute(AddDataValidationMutation.id, { subUnitId, rule });
  }

  private applyConditionalFormats(subUnitId: string, before: SheetFacts, next: SheetFacts): void {
    if (JSON.stringify(before.conditionalFormats) === JSON.stringify(next.conditionalFormats)) return;
    for (const { cfId } of before.conditionalFormats.map(conditionalRule))
      this.execute(DeleteConditionalRuleMutation.id, { subUnitId, cfId });
    // What is added last comes first.
    for (const rule of next.conditionalFormats.map(conditionalRule).reverse())
      this.execute(AddConditionalRuleMutation.id, { subUnitId, rule });
  }

  private applyCells(subUnitId: string, changed: readonly CellChange[]): void {
    const cells = this.editor.passing(subUnitId, changed);
    if (cells.length === 0 || this.sheet(subUnitId) === null) return;
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const { row, column, cell } of cells) (cellValue[row] ??= {})[column] = replacingCellData(cell);
    this.execute(SetRangeValuesMutation.id, { subUnitId, cellValue });
    this.applyNotes(subUnitId, cells);
    this.rowHeights.follow(
      subUnitId,
      cells.map(({ row }) => row),
    );
  }

  private applyNotes(sheetId: string, cells: readonly CellChange[]): void {
    const notes = this.notes.get(sheetId) ?? new Set<string>();
    this.notes.set(sheetId, notes);
    for (const { row, column: col, cell } of cells) {
      const id = `${String(row)},${String(col)}`;
      if (cell?.note !== null && cell?.note !== undefined) {
        notes.add(id);
        this.execute(UpdateNoteMutation.id, {
          ...{ sheetId, row, col, silent: true },
          note: { id, row, col, note: cell.note, ...noteSize },
        });
      } else if (notes.delete(id)) this.execute(RemoveNoteMutation.id, { sheetId, row, col, silent: true });
    }
  }

  private execute(id: string, params: object): void {
    this.commands.syncExecuteCommand(id, { unitId: this.workbook.getUnitId(), ...params }, fromServer);
  }
}

function absoluteReference({ row, column, rows, columns }: Area): string {
  const corner = (down: number, across: number): string => `$${columnLetters(across)}$${String(down + 1)}`;
  return `${corner(row, column)}:${corner(row + rows - 1, column + columns - 1)}`;
}
