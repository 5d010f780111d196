/** Opens an .xlsx, ours or anybody's, as a workbook. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Workbook, ValueType, type Cell, type DataValidation, type Worksheet } from '@cj-tech-master/excelts';
import { zipSync, type Unzipped } from 'fflate';
import type {
  Area,
  CellValue,
  ConditionalFormatState,
  DefinedNameState,
  ProtectionState,
  ValidationState,
} from '../engine/operations';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../engine/workbook-snapshot';
import { a1Of, areaOfA1, fileRows, splitReference } from './a1-area';
import { fromFileFormula } from './file-formula';
import { notesOf, withoutNotes } from './file-notes';
import { joinCells } from './join-cells';
import { pixelHeight, pixelWidth } from './column-width';
import { fromFileLink, withoutLinkLook, type LinkedSheet } from './file-link';
import { fromAttributeText } from './file-text';
import { fromFileOverlay, fromFileStyle } from './file-style';
import { fromFileValidation, protectionOf } from './file-validation';
import { withoutPlaces } from './link-parts';
import { partsOf } from './part-text';
import { shownText, withReadableTexts } from './readable-texts';

/** The file is no .xlsx that can be read: damaged, or of another kind. */
export class WorkbookFileError extends Error {
  constructor(
    readonly file: string,
    cause: unknown,
  ) {
    super(`${path.basename(file)}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = 'WorkbookFileError';
  }
}

/** Sheets of a file end where their cells end; a spreadsheet has room below and beside. */
const leastRows = 1000;
const leastColumns = 26;
const spareRows = 100;

/** @throws WorkbookFileError where the file cannot be read as a workbook. */
export async function readWorkbookFile(file: string): Promise<WorkbookSnapshot> {
  try {
    const workbook = new Workbook();
    const bytes = await readFile(file);
    const parts = partsOf(bytes);
    await workbook.xlsx.load(readableFile(bytes, parts));
    return readWorkbook(workbook, path.basename(file, path.extname(file)), notesOf(parts));
  } catch (error) {
    throw new WorkbookFileError(file, error);
  }
}

/** The file without what the library would stumble over; what is no zip stays, for it to say what is wrong. */
function readableFile(bytes: Uint8Array, parts: Unzipped): Uint8Array {
  return Object.keys(parts).length === 0
    ? bytes
    : zipSync(withReadableTexts(withoutPlaces(withoutNotes(parts))), { level: 0 });
}

function readWorkbook(workbook: Workbook, name: string, notes: ReturnType<typeof notesOf>): WorkbookSnapshot {
  if (workbook.worksheets.length === 0) throw new Error('no sheet');
  const names = workbook.worksheets.map((worksheet): LinkedSheet => ({
    // The numbers of sheets count from 1 in a file, and stay when a sheet before them goes.
    id: String(worksheet.id - 1),
    name: worksheet.name,
  }));
  const read = workbook.worksheets.map((worksheet, index) =>
    readSheet(
      worksheet,
      names[index] ?? { id: String(index), name: worksheet.name },
      names,
      notes.get(worksheet.name) ?? new Map(),
    ),
  );
  const sheets = read.map(({ sheet }) => sheet);
  const active = sheets[firstView(workbook.views)?.activeTab ?? 0] ?? sheets[0];
  return {
    id: 'workbook',
    name,
    timeZone: 'Asia/Seoul',
    locale: 'ko_KR',
    sheets,
    activeSheetId: active?.id ?? '0',
    protections: read.flatMap(({ protections }) => protections),
    names: readNames(workbook, sheets),
  };
}

/** Files of other programs may have no views, whatever the library's types say. */
function firstView<View>(views: readonly View[] | undefined): View | undefined {
  return views?.[0];
}

function readSheet(
  worksheet: Worksheet,
  own: LinkedSheet,
  names: readonly LinkedSheet[],
  notes: ReadonlyMap<string, string>,
): { sheet: SheetSnapshot; protections: readonly ProtectionState[] } {
  const cells: CellSnapshot[] = [];
  for (let number = 1; number <= worksheet.rowCount; number += 1)
    worksheet.findRow(number)?.eachCell({ includeEmpty: true }, (cell) => {
      const snapshot = readCell(cell, own, names, notes);
      if (snapshot !== null) cells.push(snapshot);
    });
  for (const note of bareNotes(cells, notes)) cells.push(note);
  const lastRow = cells.reduce((last, { row }) => Math.max(last, row + 1), worksheet.rowCount);
  const rows = Math.min(fileRows, Math.max(leastRows, lastRow + spareRows));
  const lastColumn = cells.reduce((last, { column }) => Math.max(last, column + 1), worksheet.columnCount);
  const columns = Math.max(leastColumns, lastColumn);
  const view = firstView(worksheet.views);
  const frozen = view?.state === 'frozen' ? view : undefined;
  const argb = worksheet.properties.tabColor?.argb;
  const { id, name } = own;
  const { validations, protections } = readValidations(worksheet, id);
  return {
    sheet: {
      id,
      name,
      rows,
      columns,
      frozenRows: frozen?.ySplit ?? 0,
      frozenColumns: frozen?.xSplit ?? 0,
      hidden: worksheet.state !== 'visible',
      tabColor: argb === undefined ? null : `#${argb.slice(-6).toLowerCase()}`,
      cells,
      columnWidths: readWidths(worksheet, columns),
      hiddenColumns: columnsOf(columns).filter((column) => worksheet.getColumn(column + 1).hidden),
      rowHeights: readHeights(worksheet),
      merges: (worksheet.model.merges ?? []).flatMap((merge) => areaOfA1(merge) ?? []),
      validations,
      conditionalFormats: readConditionalFormats(worksheet),
    },
    protections,
  };
}

function readCell(
  cell: Cell,
  own: LinkedSheet,
  names: readonly LinkedSheet[],
  notes: ReadonlyMap<string, string>,
): CellSnapshot | null {
  const merged = cell.type === ValueType.Merge;
  const formula = merged ? null : formulaOf(cell);
  const value = merged ? null : formula === null ? plainValue(cell.value) : resultOf(cell);
  const target: unknown = cell.type === ValueType.Hyperlink ? cell.hyperlink : undefined;
  const links =
    typeof target === 'string' && typeof value === 'string' ? fromFileLink(target, value, own, names) : null;
  const look = fromFileStyle(cell.style);
  const style = links === null ? look : withoutLinkLook(look);
  const note = notes.get(cell.address) ?? null;
  if (value === null && formula === null && note === null && Object.keys(style).length === 0) return null;
  const snapshot = { row: cell.row - 1, column: cell.col - 1, value, formula, style, note };
  return links === null ? snapshot : { ...snapshot, links };
}

/** Notes of cells that have nothing else. */
function bareNotes(
  cells: readonly CellSnapshot[],
  notes: ReadonlyMap<string, string>,
): readonly CellSnapshot[] {
  const rest = new Map(notes);
  for (const { row, column } of cells) rest.delete(a1Of({ row, column, rows: 1, columns: 1 }));
  return [...rest].flatMap(([address, note]) => {
    const area = areaOfA1(address);
    return area === null
      ? []
      : [{ row: area.row, column: area.column, value: null, formula: null, style: {}, note }];
  });
}

/** The library leaves escapes in the texts that formulas gave. */
function resultOf(cell: Cell): CellValue {
  const result = plainValue(cell.result);
  return typeof result === 'string' ? shownText(fromAttributeText(result)) : result;
}

function formulaOf(cell: Cell): string | null {
  return cell.type === ValueType.Formula ? fromFileFormula(cell.formula ?? '') : null;
}

/** Dates become the serial numbers they are in the file; rich text and links their text. */
function plainValue(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return shownText(value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return serialDate(value);
  if (typeof value !== 'object') return null;
  if ('error' in value) return String(value.error);
  if ('richText' in value && Array.isArray(value.richText))
    return shownText(value.richText.map((run: { readonly text: string }) => run.text).join(''));
  if ('text' in value) return plainValue(value.text);
  if ('checkbox' in value) return value.checkbox === true;
  return null;
}

/** A number far from any day that is shown as one cannot be got back. */
function serialDate(date: Date): CellValue {
  const serial = Math.round((date.getTime() / 86_400_000 + 25_569) * 1e9) / 1e9;
  return Number.isNaN(serial) ? '#NUM!' : serial;
}

function readWidths(worksheet: Worksheet, columns: number): SheetSnapshot['columnWidths'] {
  return columnsOf(columns).flatMap((column) => {
    const { width } = worksheet.getColumn(column + 1);
    return width === undefined ? [] : [{ column, pixels: pixelWidth(width) }];
  });
}

function columnsOf(count: number): readonly number[] {
  return Array.from({ length: count }, (_, column) => column);
}

/** Heights that somebody set; programs write those they found themselves as well. */
function readHeights(worksheet: Worksheet): SheetSnapshot['rowHeights'] {
  return Array.from({ length: worksheet.rowCount }, (_, row) => row).flatMap((row) => {
    const found = worksheet.findRow(row + 1);
    return found?.customHeight !== true || found.height === undefined
      ? []
      : [{ row, pixels: pixelHeight(found.height) }];
  });
}

/** The file's reader spreads a validation over its cells; equal neighbours are put together again. */
function readValidations(
  worksheet: Worksheet,
  sheetId: string,
): { validations: readonly ValidationState[]; protections: readonly ProtectionState[] } {
  const byRule = new Map<
    string,
    { validation: DataValidation; cells: { row: number; column: number }[]; areas: Area[] }
  >();
  for (const [address, value] of Object.entries<DataValidation | undefined>(
    worksheet.dataValidations.model,
  )) {
    if (value === undefined) continue;
    const key = JSON.stringify(value);
    const own = byRule.get(key) ?? { validation: value, cells: [], areas: [] };
    for (const reference of address.replace(/^range:/, '').split(' ')) {
      const area = areaOfA1(reference);
      if (area?.rows === 1 && area.columns === 1) own.cells.push(area);
      else if (area !== null) own.areas.push(area);
    }
    byRule.set(key, own);
  }
  const validations: ValidationState[] = [];
  const protections: ProtectionState[] = [];
  for (const { validation, cells, areas } of byRule.values()) {
    const protection = protectionOf(validation);
    const rule = fromFileValidation(validation);
    const covered = [...areas, ...joinCells(cells)];
    if (protection !== null) {
      const { wholeSheet, ...said } = protection;
      const places = wholeSheet ? [null] : covered;
      for (const place of places) protections.push({ id: '', sheetId, area: place, ...said });
    } else if (rule !== null) for (const area of covered) validations.push({ area, rule });
  }
  return { validations, protections };
}

function readConditionalFormats(worksheet: Worksheet): readonly ConditionalFormatState[] {
  return worksheet.conditionalFormattings.flatMap(({ ref, rules }) =>
    rules.flatMap((rule): ConditionalFormatState[] => {
      const areas = ref.split(' ').flatMap((reference) => areaOfA1(reference) ?? []);
      if (rule.type !== 'expression' || areas.length === 0) return [];
      const [formula = ''] = (rule.formulae ?? []).map(String);
      return [{ areas, formula: fromFileFormula(formula), style: fromFileOverlay(rule.style ?? {}) }];
    }),
  );
}

/** Names of one area; what else a file gives names to, such as formulas, is not kept. */
function readNames(workbook: Workbook, sheets: readonly SheetSnapshot[]): readonly DefinedNameState[] {
  return workbook.definedNames.model.flatMap(({ name, ranges }) => {
    const reference = splitReference(ranges[0] ?? '');
    const sheet = sheets.find((each) => each.name === reference?.sheet);
    const area = areaOfA1(reference?.place ?? '');
    if (sheet === undefined || area === null || ranges.length > 1 || name.startsWith('_xlnm.')) return [];
    return [{ name, sheetId: sheet.id, area }];
  });
}
