/** Data validation of a range's cells, one rule for each. */
import type { Area, ValidationRule } from '../../engine/operations';
import { gridOf } from './areas';
import { criterionOf, ruleOf } from './criterion';
import { DataValidation } from './data-validation';
import { checkDimensions } from './dimensions';
import type { Place, Workbook } from './workbook';

export function readValidations(workbook: Workbook, { sheetId, area }: Place): (DataValidation | null)[][] {
  const states = workbook.operations
    .validations(sheetId)
    .map((state) => ({ ...state, found: new DataValidation(criterionOf(workbook, sheetId, state.rule)) }));
  const covers = (one: Area, row: number, column: number): boolean =>
    row >= one.row && row < one.row + one.rows && column >= one.column && column < one.column + one.columns;
  return gridOf(
    area,
    (row, column) =>
      states.find((state) => covers(state.area, area.row + row, area.column + column))?.found ?? null,
  );
}

/** A rule that is the same everywhere is set once for the whole range, a list that is the same in cells below each other once for these. */
export function writeValidations(
  workbook: Workbook,
  { sheetId, area }: Place,
  rules: readonly (readonly (DataValidation | null)[])[],
): void {
  checkDimensions(area, rules);
  workbook.sheet(sheetId);
  const kept = new Map<DataValidation | null, ValidationRule | null>([[null, null]]);
  for (const rule of new Set(rules.flat()))
    if (rule !== null) kept.set(rule, ruleOf(workbook, DataValidation.criterionOf(rule)));
  const whole = rules[0]?.[0] ?? null;
  if (rules.every((row) => row.every((rule) => rule === whole))) {
    workbook.operations.setValidation(sheetId, area, kept.get(whole) ?? null);
    return;
  }
  for (let column = 0; column < area.columns; column += 1) {
    let row = 0;
    while (row < area.rows) {
      const rule = rules[row]?.[column] ?? null;
      const kind = kept.get(rule) ?? null;
      let rows = 1;
      // The formula of another kind is meant for its own cell.
      while (
        (kind === null || kind.type === 'list') &&
        row + rows < area.rows &&
        rules[row + rows]?.[column] === rule
      )
        rows += 1;
      const run: Area = { row: area.row + row, column: area.column + column, rows, columns: 1 };
      workbook.operations.setValidation(sheetId, run, kind);
      row += rows;
    }
  }
}
