/**
 * The one way in which the add-on writes cells that people typed: after they saw what will change, in one step, which can be taken
 * back. What the cells held before and after stands in a hidden sheet, for the last step only; taking back leaves alone what was
 * typed since.
 */
import { positionOf } from '../checks/formulas/cell-position';
import { plainTextFormat } from './appearance';
import { readSheetGrid } from './sheet-grid';
import { findSheet, type Workbook } from './workbook';
import { putBackCells, writeCells, type CellContent } from './write-cells';

export interface CellChange {
  readonly sheet: string;
  readonly address: string;
  readonly before: CellContent;
  readonly after: CellContent;
}

export interface TypedStep {
  /** As 변경기록 names it, with its time. */
  readonly title: string;
  readonly changes: readonly CellChange[];
}

/** What taking a step back did. */
export interface TakenBack {
  readonly restored: readonly CellChange[];
  /** Cells that somebody typed into since: they keep what they hold. */
  readonly kept: readonly CellChange[];
}

/** Columns: sheet, address, before, after; the title stands above. Contents are JSON, so that nothing reads them as something else. */
const columns = 4;

/** Writes the cells, after the list of them: a run that is cut off can be taken back all the same. */
export function writeStep(workbook: Workbook, { title, changes }: TypedStep): void {
  if (changes.length === 0) return;
  forgetStep(workbook);
  const { spreadsheet, names } = workbook;
  const rows = [
    [title, '', '', ''],
    ...changes.map(({ sheet, address, before, after }) => [
      sheet,
      address,
      JSON.stringify(before),
      JSON.stringify(after),
    ]),
  ];
  const front = spreadsheet.getActiveSheet();
  const list = spreadsheet.insertSheet(names.sheets.lastStep, spreadsheet.getSheets().length);
  spreadsheet.setActiveSheet(front);
  list.hideSheet();
  const lacking = rows.length - list.getMaxRows();
  if (lacking > 0) list.insertRowsAfter(list.getMaxRows(), lacking);
  list.getRange(1, 1, rows.length, columns).setNumberFormat(plainTextFormat).setValues(rows);
  SpreadsheetApp.flush();
  writeCells(
    workbook,
    changes.map(({ sheet, address, after }) => ({ sheet, address, content: after })),
  );
  // Writes are buffered: what is read next has to see them, and a failure has to surface here.
  SpreadsheetApp.flush();
}

/** The last step; null where there is none to take back. */
export function readStep(workbook: Workbook): TypedStep | null {
  const list = findSheet(workbook, 'lastStep');
  if (list === undefined) return null;
  const [head, ...rows]: unknown[][] = list.getDataRange().getValues();
  const changes = rows.flatMap(([sheet, address, before, after]) =>
    typeof sheet === 'string' && typeof address === 'string'
      ? [{ sheet, address, before: contentOf(before), after: contentOf(after) }]
      : [],
  );
  const [title] = head ?? [];
  return { title: typeof title === 'string' ? title : '', changes };
}

/** Puts back what the cells held before, where they still hold what the step wrote. */
export function takeBackStep(workbook: Workbook, { changes }: TypedStep): TakenBack {
  const held = new Map<string, readonly (readonly CellContent[])[]>();
  const heldNow = ({ sheet, address }: CellChange): CellContent | undefined => {
    const known = held.get(sheet) ?? contentsOf(workbook, sheet);
    held.set(sheet, known);
    const { row, column } = positionOf(address);
    return known[row]?.[column];
  };
  const restored: CellChange[] = [];
  const kept: CellChange[] = [];
  for (const change of changes) {
    const now = heldNow(change) ?? '';
    if (isSame(now, change.after)) restored.push(change);
    else if (!isSame(now, change.before)) kept.push(change);
  }
  putBackCells(
    workbook,
    restored.map(({ sheet, address, before }) => ({ sheet, address, content: before })),
  );
  SpreadsheetApp.flush();
  forgetStep(workbook);
  return { restored, kept };
}

function forgetStep(workbook: Workbook): void {
  const list = workbook.spreadsheet.getSheetByName(workbook.names.sheets.lastStep);
  if (list !== null) workbook.spreadsheet.deleteSheet(list);
}

/** Values and formulas of a sheet, two calls; none of one that is gone. */
function contentsOf(workbook: Workbook, name: string): readonly (readonly CellContent[])[] {
  const sheet = workbook.sheets.get(name);
  if (sheet === undefined) return [];
  const formulas = sheet.getDataRange().getFormulas();
  return readSheetGrid(sheet, workbook.timeZone).values.map((cells, row) =>
    cells.map((value, column): CellContent => {
      const formula = formulas[row]?.[column] ?? '';
      return formula === '' ? value : { formula };
    }),
  );
}

function isSame(one: CellContent, other: CellContent): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A list that somebody changed gives blanks, which no cell that was written holds. */
function contentOf(text: unknown): CellContent {
  try {
    return JSON.parse(String(text)) as CellContent;
  } catch {
    return '';
  }
}
