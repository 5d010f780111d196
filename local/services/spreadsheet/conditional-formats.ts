/** A sheet's conditional format rules, between Google's objects and what the engine keeps. */
import type { ConditionalFormatState } from '../../engine/operations';
import { exception, notAvailable } from '../boundary/service-error';
import { ConditionalFormatRule } from './conditional-format-rule';
import { booleanCriteria } from './enumerations';
import { Range } from './range';
import type { Workbook } from './workbook';

export function readRules(workbook: Workbook, sheetId: string): ConditionalFormatRule[] {
  return workbook.operations.conditionalFormats(sheetId).map(
    ({ areas, formula, style }) =>
      new ConditionalFormatRule({
        type: booleanCriteria.CUSTOM_FORMULA,
        values: [formula],
        ranges: areas.map((area) => new Range(workbook, { sheetId, area })),
        style,
      }),
  );
}

/** Replaces all rules of the sheet. */
export function writeRules(
  workbook: Workbook,
  sheetId: string,
  rules: readonly ConditionalFormatRule[],
): void {
  workbook.operations.setConditionalFormats(
    sheetId,
    rules.map((rule) => stateOf(sheetId, rule)),
  );
}

function stateOf(sheetId: string, rule: ConditionalFormatRule): ConditionalFormatState {
  const { type, values, ranges, style } = ConditionalFormatRule.partsOf(rule);
  const [formula] = values;
  if (type !== booleanCriteria.CUSTOM_FORMULA || typeof formula !== 'string')
    throw notAvailable(`Sheet.setConditionalFormatRules (${String(type)})`);
  const places = ranges.map((range) => Range.placeOf(range));
  if (places.some((place) => place.sheetId !== sheetId))
    throw exception('Conditional format rule cannot reference a different sheet.');
  return {
    areas: places.map(({ area }) => area),
    formula: formula.startsWith('=') ? formula : `=${formula}`,
    style,
  };
}
