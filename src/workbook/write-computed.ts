/** Fills the computed cells anew: the formula columns of typed tables, and the computed sheets as a whole. */
import {
  completePlaces,
  FormulaReferences,
  initialPlace,
  type TablePlace,
  type TablePlaces,
} from '../tables/addresses';
import { budgetSummarySheet } from '../tables/budget-summary-sheet';
import { computedColumns, typedCells, type ComputedColumns } from '../tables/computed-columns';
import type {
  ComputedCell,
  ComputedCellFormat,
  ComputedCellRole,
  ComputedSheet,
} from '../tables/computed-sheet';
import { executionStatusSheet } from '../tables/execution-status-sheet';
import { identify } from '../tables/identify';
import type { InputProblem } from '../tables/input-problem';
import {
  columnsOf,
  isHidden,
  tableKeys,
  tableLayouts,
  type ColumnKey,
  type ComputedSheetKey,
  type TableKey,
} from '../tables/layout';
import { readRecordsAsFarAsPossible, type WorkbookGrids } from '../tables/read-records';
import { staffingStatusSheet } from '../tables/staffing-status-sheet';
import { lastTypedRow, locateTable } from '../tables/table-reader';
import { amountFormat, colors, generalFormat, rateFormat, varianceFormat } from './appearance';
import { literalText } from './literal-text';
import { sideBySide } from './side-by-side';
import { findSheet, type Workbook } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows below the last record that carry the formulas already, so that a new record is computed while it is typed. */
const spareRows = 20;

/** Where the tables stand now; a computed column that was deleted is a problem, since other formulas lean on it. */
export function locateTables(
  workbook: Workbook,
  grids: WorkbookGrids,
  problems: InputProblem[],
): TablePlaces {
  const found: { -readonly [Key in TableKey]?: TablePlace<Key> } = {};
  const locate = <Key extends TableKey>(key: Key): TablePlace<Key> => {
    const grid = grids[key];
    if (grid === undefined) return initialPlace(key, tableLayouts[key].rows);
    const headers = workbook.names.headers[key];
    const position = locateTable(key, headers, grid, problems);
    for (const [column, layout] of columnsOf(key))
      if (layout.kind === 'computed' && !isHidden(layout) && position.columns[column] === undefined)
        problems.push({ code: 'missingColumn', place: { sheet: grid.name }, header: headers[column] });
    return { ...position, rowCount: findSheet(workbook, key)?.getMaxRows() ?? tableLayouts[key].rows };
  };
  for (const key of tableKeys) Object.assign(found, { [key]: locate(key) });
  return completePlaces(found);
}

/** Computed cells that stay as they are, since somebody typed over them: a finding must not vanish unasked. */
export interface TypedOver {
  /** Rows and columns from 0. */
  isKept(table: TableKey, row: number, column: number): boolean;
  /** Computed sheets in which any cell is. */
  readonly sheets: ReadonlySet<ComputedSheetKey>;
}

const nothingTypedOver: TypedOver = { isKept: () => false, sheets: new Set() };

export function writeComputed(
  workbook: Workbook,
  grids: WorkbookGrids,
  places: TablePlaces,
  typedOver = nothingTypedOver,
): void {
  const references = new FormulaReferences(workbook.names, places);
  const columns = computedColumns(references, workbook.names, typedCells(grids, places));
  for (const key of tableKeys) {
    const sheet = findSheet(workbook, key);
    const grid = grids[key];
    if (sheet !== undefined && grid !== undefined)
      writeColumns(sheet, key, columns[key], places[key], lastTypedRow(key, grid, places[key]), typedOver);
  }
  const identities = identify(readRecordsAsFarAsPossible(grids, workbook.names).records);
  const sheets: Readonly<Record<ComputedSheetKey, ComputedSheet>> = {
    budgetSummary: budgetSummarySheet(identities, references, workbook.names),
    executionStatus: executionStatusSheet(identities, references, workbook.names),
    staffingStatus: staffingStatusSheet(identities, references, workbook.names),
  };
  for (const key of Object.keys(sheets) as ComputedSheetKey[]) {
    const sheet = findSheet(workbook, key);
    if (sheet !== undefined && !typedOver.sheets.has(key)) writeSheet(sheet, sheets[key]);
  }
}

function writeColumns<Key extends TableKey>(
  sheet: Sheet,
  key: Key,
  formulas: ComputedColumns[Key],
  place: TablePlace<Key>,
  lastRow: number,
  typedOver: TypedOver,
): void {
  if (formulas === undefined) return;
  const firstRow = place.headRow + 1;
  const count = Math.min(lastRow + spareRows, place.rowCount) - firstRow;
  if (count < 1) return;
  const columns = columnsOf(key)
    .filter(([, column]) => column.kind === 'computed')
    .flatMap(([column]) => {
      const index = place.columns[column];
      return index === undefined ? [] : [{ column, index }];
    })
    .sort((one, other) => one.index - other.index);
  for (const block of sideBySide(columns)) {
    const rows = Array.from({ length: count }, (_, index) => {
      const row = firstRow + index;
      const ofRow: Readonly<Partial<Record<ColumnKey<Key>, string>>> = formulas(row);
      return block.map(({ column, index: at }) => ({
        index: at,
        formula: typedOver.isKept(key, row, at) ? null : (ofRow[column] ?? ''),
      }));
    });
    writeBlock(sheet, firstRow, rows);
  }
}

interface FormulaCell {
  readonly index: number;
  /** Null for a cell that stays as it is. */
  readonly formula: string | null;
}

/** In one call where nothing has to stay; else row by row around what stays, and the rows between together. */
function writeBlock(sheet: Sheet, firstRow: number, rows: readonly (readonly FormulaCell[])[]): void {
  let begin = 0;
  rows.forEach((row, index) => {
    if (row.every(({ formula }) => formula !== null)) return;
    writeCells(sheet, firstRow + begin, rows.slice(begin, index));
    for (const part of sideBySide(row.filter(({ formula }) => formula !== null)))
      writeCells(sheet, firstRow + index, [part]);
    begin = index + 1;
  });
  writeCells(sheet, firstRow + begin, rows.slice(begin));
}

function writeCells(sheet: Sheet, row: number, rows: readonly (readonly FormulaCell[])[]): void {
  const [first] = rows[0] ?? [];
  if (first === undefined) return;
  const formulas = rows.map((cells) => cells.map(({ formula }) => formula ?? ''));
  sheet.getRange(row + 1, first.index + 1, rows.length, rows[0]?.length ?? 0).setFormulas(formulas);
}

const roleColors: Readonly<Record<ComputedCellRole, string>> = {
  title: colors.none,
  remark: colors.none,
  head: colors.head,
  label: colors.computed,
  figure: colors.computed,
  subtotal: colors.subtotal,
  total: colors.total,
  empty: colors.none,
};

const formats: Readonly<Record<ComputedCellFormat, string>> = {
  text: generalFormat,
  amount: amountFormat,
  count: amountFormat,
  variance: varianceFormat,
  rate: rateFormat,
};

function writeSheet(sheet: Sheet, computed: ComputedSheet): void {
  sheet.clear();
  const columns = computed.rows[0]?.length ?? 0;
  const missingColumns = columns - sheet.getMaxColumns();
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
  const missingRows = computed.rows.length - sheet.getMaxRows();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  const range = sheet.getRange(1, 1, computed.rows.length, columns);
  const each = <Value>(value: (cell: ComputedCell) => Value): Value[][] =>
    computed.rows.map((row) => row.map(value));
  range.setNumberFormats(each((cell) => formats[cell.format]));
  range.setValues(each(cellContent));
  range.setBackgrounds(each((cell) => roleColors[cell.role]));
  range.setFontWeights(each((cell) => (isStrong(cell.role) ? 'bold' : 'normal')));
  range.setHorizontalAlignments(each(alignment));
  sheet.getRange(1, 1).setFontSize(14);
  // English heads are longer than their columns are wide.
  sheet.getRange(computed.headRows, 1, 1, columns).setWrap(true);
  computed.widths.forEach((width, index) => sheet.setColumnWidth(index + 1, width));
  sheet.setFrozenRows(computed.headRows);
  if (computed.frozenColumns > 0) sheet.setFrozenColumns(computed.frozenColumns);
}

function cellContent(cell: ComputedCell): string | number {
  return cell.isFormula || typeof cell.content === 'number' ? cell.content : literalText(cell.content);
}

function isStrong(role: ComputedCellRole): boolean {
  return role === 'title' || role === 'head' || role === 'subtotal' || role === 'total';
}

function alignment(cell: ComputedCell): 'left' | 'center' | 'right' {
  if (cell.role === 'head') return 'center';
  return cell.format === 'text' ? 'left' : 'right';
}
