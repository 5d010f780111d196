/** Writes a workbook as .xlsx, formulas with their calculated results, so that any program shows the figures before it calculates. */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  PaperSize,
  Workbook,
  type CellErrorValue,
  type CellValue as FileValue,
  type DataValidation,
  type Worksheet,
} from '@cj-tech-master/excelts';
import { subtractArea } from '../engine/area-shift';
import type { Area, CellValue, ProtectionState } from '../engine/operations';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../engine/workbook-snapshot';
import { a1Of, absoluteA1, insideFile } from './a1-area';
import { fileHeight, fileWidth, usualPixels } from './column-width';
import { isReadable, toFileFormula } from './file-formula';
import { withFileSheetNames } from './file-sheet-names';
import { toFileOverlay, toFileStyle } from './file-style';
import { toFileLink, withLinkLook, type LinkedSheet } from './file-link';
import { fileText } from './file-text';
import { protectionValidation, toFileValidation } from './file-validation';
import { withPlaces } from './link-parts';

/** A file of that name is replaced once the new one is complete. */
export async function writeWorkbookFile(whole: WorkbookSnapshot, file: string): Promise<void> {
  const snapshot = withFileSheetNames(whole);
  const workbook = new Workbook();
  const active = snapshot.sheets.findIndex(({ id }) => id === snapshot.activeSheetId);
  workbook.views = [
    { x: 0, y: 0, width: 20000, height: 12000, firstSheet: 0, activeTab: active, visibility: 'visible' },
  ];
  for (const sheet of snapshot.sheets) {
    const worksheet = workbook.addWorksheet(sheet.name, {
      state: sheet.hidden ? 'hidden' : 'visible',
      // Printed as it is read: A4 across, as wide as the paper.
      pageSetup: {
        paperSize: PaperSize.A4,
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
      },
      views:
        sheet.frozenColumns + sheet.frozenRows === 0
          ? []
          : [{ state: 'frozen', xSplit: sheet.frozenColumns, ySplit: sheet.frozenRows }],
    });
    // The numbers of sheets count from 1 in a file.
    worksheet.id = Number(sheet.id) + 1;
    if (sheet.tabColor !== null) worksheet.properties.tabColor = { argb: `FF${sheet.tabColor.slice(1)}` };
    writeSheet(
      worksheet,
      sheet,
      snapshot.protections.filter((protection) => protection.sheetId === sheet.id),
      snapshot.sheets,
    );
  }
  for (const { name, sheetId, area } of snapshot.names) {
    const sheet = snapshot.sheets.find((each) => each.id === sheetId);
    const inside = insideFile(area);
    if (sheet !== undefined && inside !== null)
      workbook.definedNames.add(absoluteA1(sheet.name, inside), name);
  }
  await mkdir(path.dirname(file), { recursive: true });
  const unfinished = `${file}.part`;
  await writeFile(unfinished, withPlaces(new Uint8Array(await workbook.xlsx.writeBuffer())));
  await rename(unfinished, file);
}

function writeSheet(
  worksheet: Worksheet,
  sheet: SheetSnapshot,
  protections: readonly ProtectionState[],
  sheets: readonly LinkedSheet[],
): void {
  writeColumnsAndRows(worksheet, sheet);
  for (const cell of sheet.cells) writeCell(worksheet, cell, toFileLink(cell.links ?? [], sheets));
  for (const merge of sheet.merges) worksheet.mergeCellsWithoutStyle(a1Of(merge));
  for (const { area, rule } of sheet.validations) addValidation(worksheet, [area], toFileValidation(rule));
  for (const protection of protections) {
    const { area } = protection;
    // A cell has one validation in a file; an input check matters more than the warning.
    const unchecked = sheet.validations.reduce<readonly Area[]>(
      (areas, { area: checked }) => areas.flatMap((each) => subtractArea(each, checked)),
      [area ?? wholeSheet(sheet)],
    );
    if (unchecked.length > 0)
      addValidation(worksheet, unchecked, protectionValidation({ ...protection, wholeSheet: area === null }));
  }
  sheet.conditionalFormats.forEach(({ areas, formula, style }, index) => {
    const inside = areas.flatMap((area) => insideFile(area) ?? []);
    if (inside.length === 0 || !isReadable(formula)) return;
    worksheet.addConditionalFormatting({
      ref: inside.map(a1Of).join(' '),
      rules: [
        {
          type: 'expression',
          priority: index + 1,
          formulae: [toFileFormula(formula)],
          style: toFileOverlay(style),
        },
      ],
    });
  });
}

/** Under the key of a range the library writes a validation as it is; otherwise it takes different dates for equal. */
function addValidation(worksheet: Worksheet, areas: readonly Area[], validation: DataValidation): void {
  const inside = areas.flatMap((area) => insideFile(area) ?? []);
  if (inside.length > 0) worksheet.dataValidations.add(`range:${inside.map(a1Of).join(' ')}`, validation);
}

function writeColumnsAndRows(worksheet: Worksheet, sheet: SheetSnapshot): void {
  for (const column of sheet.hiddenColumns)
    Object.assign(worksheet.getColumn(column + 1), { hidden: true, width: fileWidth(usualPixels) });
  for (const { column, pixels } of sheet.columnWidths)
    worksheet.getColumn(column + 1).width = fileWidth(pixels);
  // A row of a set height does not grow in a file: where a text wraps, the program finds the height itself.
  const growing = new Set(sheet.cells.filter(({ style }) => style.wrap === true).map(({ row }) => row));
  for (const { row, pixels } of sheet.rowHeights)
    if (!growing.has(row)) worksheet.getRow(row + 1).height = fileHeight(pixels);
}

function writeCell(
  worksheet: Worksheet,
  { row, column, value, formula, style, note }: CellSnapshot,
  link: string | null,
): void {
  const cell = worksheet.getCell(row + 1, column + 1);
  if (link !== null) cell.value = { text: fileText(String(value)), hyperlink: link };
  else cell.value = formula === null ? fileValue(value) : formulaValue(formula, value);
  cell.style = toFileStyle(link === null ? style : withLinkLook(style));
  if (note !== null) cell.note = fileText(note);
}

function fileValue(value: CellValue): CellValue {
  return typeof value === 'string' ? fileText(value) : value;
}

function formulaValue(formula: string, value: CellValue): FileValue {
  if (!isReadable(formula)) return fileText(formula);
  const text = toFileFormula(formula);
  if (value === null) return { formula: text, result: '' };
  return { formula: text, result: isError(value) ? { error: value } : value };
}

function isError(value: CellValue): value is CellErrorValue['error'] {
  return (
    typeof value === 'string' &&
    ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'].includes(value)
  );
}

function wholeSheet(sheet: SheetSnapshot): Area {
  return { row: 0, column: 0, rows: sheet.rows, columns: sheet.columns };
}
