/** Gives rows or columns that were deleted, and are put in again empty, back what they held and what pointed at them. */
import type { AsynchronousOperations } from '../../engine/engine';
import type { Area, CellPatch } from '../../engine/operations';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../engine/workbook-snapshot';
import type { CellEdit } from '../messages';
import { writeCells } from './apply-edit';

/** The rows or columns, counted from 0. */
export interface Band {
  readonly sheetId: string;
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

/** `before` is the workbook before they were deleted, `now` with them put in again. What others wrote elsewhere meanwhile stays. */
export async function restoreLost(
  workbook: AsynchronousOperations,
  before: WorkbookSnapshot,
  now: WorkbookSnapshot,
  band: Band,
): Promise<void> {
  for (const sheet of before.sheets) {
    const shown = now.sheets.find(({ id }) => id === sheet.id);
    if (shown === undefined) continue;
    await writeCells(workbook, sheet.id, lostCells(sheet, shown, band));
    await restoreRules(workbook, sheet, shown);
    if (sheet.id === band.sheetId) await restoreLooks(workbook, sheet, shown, band);
  }
  for (const protection of before.protections) {
    const kept = now.protections.find(({ id }) => id === protection.id);
    if (kept === undefined) await workbook.addProtection(protection);
    else if (!same(kept.area, protection.area))
      await workbook.updateProtection(kept.id, { area: protection.area });
  }
  for (const name of before.names)
    if (!now.names.some((kept) => same(kept, name))) await workbook.setName(name);
}

/** The cells of the band, and formulas anywhere that read otherwise since. */
function lostCells(before: SheetSnapshot, now: SheetSnapshot, band: Band): readonly CellEdit[] {
  const shown = new Map(now.cells.map((cell) => [key(cell), cell]));
  const known = new Set(before.cells.map(key));
  const isLost = (cell: CellSnapshot): boolean => before.id === band.sheetId && isIn(band, cell[band.axis]);
  const added = now.cells.filter((cell) => isLost(cell) && !known.has(key(cell)));
  return [
    ...added.map((cell) => edit(cell, { value: null, style: {}, clearStyle: true })),
    ...before.cells.flatMap((cell) => {
      if (isLost(cell)) return [edit(cell, wholePatch(cell))];
      const { formula } = shown.get(key(cell)) ?? { formula: null };
      return cell.formula === null || formula === null || formula === cell.formula
        ? []
        : [edit(cell, { formula: cell.formula })];
    }),
  ];
}

function wholePatch({ value, formula, style, note, links }: CellSnapshot): CellPatch {
  const content = formula === null ? { value, ...(links !== undefined && { links }) } : { formula };
  return { ...content, style, clearStyle: true, note };
}

async function restoreRules(
  workbook: AsynchronousOperations,
  before: SheetSnapshot,
  now: SheetSnapshot,
): Promise<void> {
  for (const state of before.validations)
    if (!now.validations.some((kept) => same(kept, state)))
      await workbook.setValidation(before.id, state.area, state.rule);
  if (!same(before.conditionalFormats, now.conditionalFormats))
    await workbook.setConditionalFormats(before.id, before.conditionalFormats);
}

async function restoreLooks(
  workbook: AsynchronousOperations,
  before: SheetSnapshot,
  now: SheetSnapshot,
  band: Band,
): Promise<void> {
  const { id, frozenRows, frozenColumns } = before;
  if (frozenRows !== now.frozenRows || frozenColumns !== now.frozenColumns)
    await workbook.updateSheet(id, { frozenRows, frozenColumns });
  for (const area of now.merges) if (!contains(before.merges, area)) await workbook.unmerge(id, area);
  for (const area of before.merges) if (!contains(now.merges, area)) await workbook.merge(id, area);
  if (band.axis === 'row') {
    for (const { row, pixels } of before.rowHeights)
      if (isIn(band, row)) await workbook.setRowHeights(id, row, 1, pixels);
    return;
  }
  for (const { column, pixels } of before.columnWidths)
    if (isIn(band, column)) await workbook.setColumnWidths(id, column, 1, pixels);
  for (const column of before.hiddenColumns)
    if (isIn(band, column)) await workbook.setColumnsHidden(id, column, 1, true);
}

function isIn({ at, count }: Band, place: number): boolean {
  return place >= at && place < at + count;
}

function contains(areas: readonly Area[], area: Area): boolean {
  return areas.some((other) => same(other, area));
}

function edit({ row, column }: CellSnapshot, patch: CellPatch): CellEdit {
  return { row, column, patch };
}

function key({ row, column }: CellSnapshot): string {
  return `${String(row)},${String(column)}`;
}

/** Both come from one engine, which puts the parts in one order. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
