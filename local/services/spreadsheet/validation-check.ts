/** A cell whose rule refuses invalid input refuses it from a script too. */
import type { Area, CellPatch, CellValue, ValidationRule } from '../../engine/operations';
import { exception } from '../boundary/service-error';
import { serialOfDay } from '../time/serial-date';
import { cellAddress } from './a1-notation';
import { overlaps } from './areas';
import { placeOf } from './locate';
import type { Place, Workbook } from './workbook';

/** @throws an Exception naming the first cell whose rule refuses what is to be written; formulas are let through. */
export function refuseInvalidValues(
  workbook: Workbook,
  place: Place,
  patches: readonly (readonly (CellPatch | null)[])[],
): void {
  const strict = workbook.operations
    .validations(place.sheetId)
    .filter(({ area, rule }) => !rule.allowInvalid && overlaps(area, place.area));
  for (const { area, rule } of strict) {
    const allows = acceptance(workbook, place.sheetId, rule);
    for (const { row, column } of cellsIn(area, place.area)) {
      const value = patches[row - place.area.row]?.[column - place.area.column]?.value;
      if (value === undefined || value === null || allows(value)) continue;
      const choices =
        rule.type === 'list' ? ` Please enter one of the following values: ${rule.operands.join(', ')}.` : '';
      throw exception(
        `The data you entered in cell ${cellAddress(row, column)} violates the data validation rules set on this cell.` +
          (isReference(rule) ? '' : choices),
      );
    }
  }
}

function* cellsIn(one: Area, other: Area): Generator<{ readonly row: number; readonly column: number }> {
  const lastRow = Math.min(one.row + one.rows, other.row + other.rows);
  const lastColumn = Math.min(one.column + one.columns, other.column + other.columns);
  for (let row = Math.max(one.row, other.row); row < lastRow; row += 1)
    for (let column = Math.max(one.column, other.column); column < lastColumn; column += 1)
      yield { row, column };
}

/** A list whose choices stand in a range. */
export function isReference(rule: ValidationRule): boolean {
  return rule.type === 'list' && rule.operands.length === 1 && rule.operands[0]?.startsWith('=') === true;
}

function acceptance(
  workbook: Workbook,
  sheetId: string,
  rule: ValidationRule,
): (value: CellValue) => boolean {
  switch (rule.type) {
    case 'list': {
      const choices = new Set(isReference(rule) ? referredChoices(workbook, sheetId, rule) : rule.operands);
      return (value) => choices.has(shown(value));
    }
    case 'checkbox':
      return (value) =>
        rule.operands.length === 0 ? typeof value === 'boolean' : rule.operands.includes(shown(value));
    case 'number':
      return (value) =>
        typeof value === 'number' && compares(value, rule.operator, rule.operands.map(Number));
    case 'date':
      return (value) =>
        typeof value === 'number' && compares(value, rule.operator, rule.operands.map(daySerial));
    case 'formula':
      // Setting such a rule so that it refuses is not available, so one can only come with a workbook opened here.
      return () => true;
  }
}

function shown(value: CellValue): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}

function referredChoices(workbook: Workbook, sheetId: string, rule: ValidationRule): string[] {
  const place = placeOf(workbook, (rule.operands[0] ?? '').slice(1), sheetId);
  return workbook.operations
    .readCells(place.sheetId, place.area)
    .flatMap((row) => row.map(({ value }) => shown(value)));
}

function daySerial(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return serialOfDay(year, month, date);
}

function compares(value: number, operator: ValidationRule['operator'], operands: readonly number[]): boolean {
  const [first = 0, second = 0] = operands;
  switch (operator) {
    case undefined:
      return true;
    case 'between':
      return value >= first && value <= second;
    case 'greaterThanOrEqual':
      return value >= first;
    case 'lessThanOrEqual':
      return value <= first;
    case 'equal':
      return value === first;
  }
}
