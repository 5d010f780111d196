/** Writes a workbook as .xlsx, formulas with their calculated results, so that any program shows the figures before it calculates. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import {
  Workbook,
  type CellErrorValue,
  type CellValue as FileValue,
  type Worksheet,
} from '@cj-tech-master/excelts';
import type { Area, CellValue, ProtectionState } from '../engine/operations';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../engine/workbook-snapshot';
import { a1Of, absoluteA1 } from './a1-area';
import { toFileStyle } from './file-style';
import { toFileValidation, warningValidation } from './file-validation';
import { fileWidth } from './column-width';

export async function writeWorkbookFile(snapshot: WorkbookSnapshot, file: string): Promise<void> {
  const workbook = new Workbook();
  for (const sheet of snapshot.sheets) {
    const worksheet = workbook.addWorksheet(sheet.name, {
      state: sheet.hidden ? 'hidden' : 'visible',
      views: [{ state: 'frozen', xSplit: sheet.frozenColumns, ySplit: sheet.frozenRows }],
    });
    if (sheet.tabColor !== null) worksheet.properties.tabColor = { argb: `FF${sheet.tabColor.slice(1)}` };
    writeSheet(
      worksheet,
      sheet,
      snapshot.protections.filter((protection) => protection.sheetId === sheet.id),
    );
  }
  for (const { name, sheetId, area } of snapshot.names) {
    const sheet = snapshot.sheets.find((each) => each.id === sheetId);
    if (sheet !== undefined) workbook.definedNames.add(absoluteA1(sheet.name, area), name);
  }
  await mkdir(path.dirname(file), { recursive: true });
  await workbook.xlsx.writeFile(file);
}

function writeSheet(
  worksheet: Worksheet,
  sheet: SheetSnapshot,
  protections: readonly ProtectionState[],
): void {
  for (const { column, pixels } of sheet.columnWidths)
    worksheet.getColumn(column + 1).width = fileWidth(pixels);
  for (const cell of sheet.cells) writeCell(worksheet, cell);
  for (const merge of sheet.merges) worksheet.mergeCells(a1Of(merge));
  for (const { area, rule } of sheet.validations)
    worksheet.dataValidations.add(a1Of(area), toFileValidation(rule));
  for (const { area, description } of protections)
    worksheet.dataValidations.add(a1Of(area ?? wholeSheet(sheet)), warningValidation(description));
  sheet.conditionalFormats.forEach(({ areas, formula, style }, index) => {
    worksheet.addConditionalFormatting({
      ref: areas.map(a1Of).join(' '),
      rules: [
        {
          type: 'expression',
          priority: index + 1,
          formulae: [formula.replace(/^=/, '')],
          style: toFileStyle(style),
        },
      ],
    });
  });
}

function writeCell(worksheet: Worksheet, { row, column, value, formula, style, note }: CellSnapshot): void {
  const cell = worksheet.getCell(row + 1, column + 1);
  cell.value = formula === null ? value : formulaValue(formula, value);
  cell.style = toFileStyle(style);
  if (note !== null) cell.note = note;
}

function formulaValue(formula: string, value: CellValue): FileValue {
  const text = formula.replace(/^=/, '');
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
