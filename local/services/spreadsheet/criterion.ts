/** The rule a validation states, between Google's builders and what the engine keeps. */
import type { ValidationRule } from '../../engine/operations';
import type { EnumerationEntry } from '../boundary/enumeration';
import { notAvailable } from '../boundary/service-error';
import { instant, wallClock } from '../time/wall-clock';
import { absoluteAddress } from './a1-notation';
import { dataValidationCriteria } from './enumerations';
import { placeOf } from './locate';
import { Range } from './range';
import { isReference } from './validation-check';
import type { Workbook } from './workbook';

export interface Criterion {
  readonly type: EnumerationEntry | null;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

export const emptyCriterion: Criterion = { type: null, values: [], allowInvalid: true, helpText: null };

type Kept = Pick<ValidationRule, 'type' | 'operands' | 'operator'>;

const kinds: Readonly<Record<string, Pick<ValidationRule, 'type' | 'operator'>>> = {
  CHECKBOX: { type: 'checkbox' },
  NUMBER_BETWEEN: { type: 'number', operator: 'between' },
  NUMBER_EQUAL_TO: { type: 'number', operator: 'equal' },
  NUMBER_GREATER_THAN_OR_EQUAL_TO: { type: 'number', operator: 'greaterThanOrEqual' },
  NUMBER_LESS_THAN_OR_EQUAL_TO: { type: 'number', operator: 'lessThanOrEqual' },
  DATE_IS_VALID_DATE: { type: 'date' },
  DATE_BETWEEN: { type: 'date', operator: 'between' },
  DATE_EQUAL_TO: { type: 'date', operator: 'equal' },
  DATE_ON_OR_AFTER: { type: 'date', operator: 'greaterThanOrEqual' },
  DATE_ON_OR_BEFORE: { type: 'date', operator: 'lessThanOrEqual' },
  CUSTOM_FORMULA: { type: 'formula' },
};

/** @throws where the engine cannot keep the criterion: nothing is dropped in silence. */
export function ruleOf(workbook: Workbook, criterion: Criterion): ValidationRule {
  const kept = keptOf(workbook, criterion);
  if (kept.type === 'formula' && !criterion.allowInvalid)
    throw notAvailable('Range.setDataValidation (a formula that refuses input)');
  return { ...kept, allowInvalid: criterion.allowInvalid, helpText: criterion.helpText };
}

function keptOf(workbook: Workbook, { type, values }: Criterion): Kept {
  const name = type?.name() ?? 'no criterion';
  if (name === 'VALUE_IN_LIST' || name === 'VALUE_IN_RANGE') {
    const [choices, showDropdown] = values;
    if (showDropdown === false) throw notAvailable('Range.setDataValidation (a list without drop-down)');
    if (choices instanceof Range) {
      const { sheetId, area } = Range.placeOf(choices);
      return { type: 'list', operands: [`=${absoluteAddress(workbook.sheet(sheetId).name, area)}`] };
    }
    return { type: 'list', operands: Array.isArray(choices) ? choices.map(String) : [] };
  }
  const kind = kinds[name];
  if (kind === undefined) throw notAvailable(`Range.setDataValidation (${name})`);
  const { timeZone } = workbook.state();
  return {
    ...kind,
    operands: values.map((value) => (value instanceof Date ? isoDay(value, timeZone) : String(value))),
  };
}

function isoDay(date: Date, timeZone: string): string {
  const { year, month, day } = wallClock(date.getTime(), timeZone);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function criterionOf(workbook: Workbook, sheetId: string, rule: ValidationRule): Criterion {
  const common = { allowInvalid: rule.allowInvalid, helpText: rule.helpText };
  if (rule.type === 'list') {
    if (!isReference(rule))
      return { ...common, type: dataValidationCriteria.VALUE_IN_LIST, values: [[...rule.operands], true] };
    const range = new Range(workbook, placeOf(workbook, (rule.operands[0] ?? '').slice(1), sheetId));
    return { ...common, type: dataValidationCriteria.VALUE_IN_RANGE, values: [range, true] };
  }
  const name = Object.keys(kinds).find(
    (candidate) => kinds[candidate]?.type === rule.type && kinds[candidate].operator === rule.operator,
  );
  const type = Object.values(dataValidationCriteria).find((entry) => entry.name() === name) ?? null;
  const { timeZone } = workbook.state();
  return { ...common, type, values: rule.operands.map((operand) => operandValue(rule, operand, timeZone)) };
}

function operandValue(rule: ValidationRule, operand: string, timeZone: string): unknown {
  if (rule.type === 'number') return Number(operand);
  if (rule.type !== 'date') return operand;
  const [year = 0, month = 1, day = 1] = operand.split('-').map(Number);
  return new Date(instant({ year, month, day, hour: 0, minute: 0, second: 0, millisecond: 0 }, timeZone));
}
