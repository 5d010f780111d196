/** Rules of what may be typed, and of looks that depend on values, in Univer's words. */
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { serializeListOptions } from '@univerjs/sheets';
import {
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { toStyleData } from '../../../engine/cell-style-data';
import type { ConditionalFormatState, ValidationRule, ValidationState } from '../../../engine/operations';
import { rangeOf } from './ranges';

const operators = {
  between: DataValidationOperator.BETWEEN,
  equal: DataValidationOperator.EQUAL,
  greaterThanOrEqual: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  lessThanOrEqual: DataValidationOperator.LESS_THAN_OR_EQUAL,
} as const;

export function validationRule({ area, rule }: ValidationState, index: number): ISheetDataValidationRule {
  const { allowInvalid, helpText } = rule;
  return {
    uid: `validation-${String(index)}`,
    ranges: [rangeOf(area)],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: allowInvalid ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
    ...(helpText !== null && { error: helpText, prompt: helpText, showInputMessage: true }),
    ...criterion(rule),
  };
}

function criterion(
  rule: ValidationRule,
): Pick<ISheetDataValidationRule, 'type'> & Partial<ISheetDataValidationRule> {
  const [first, second] = rule.operands;
  const operands = {
    ...(first !== undefined && { formula1: first }),
    ...(second !== undefined && { formula2: second }),
  };
  const operator = rule.operator === undefined ? {} : { operator: operators[rule.operator] };
  switch (rule.type) {
    case 'list':
      return {
        type: DataValidationType.LIST,
        showDropDown: true,
        renderMode: DataValidationRenderMode.ARROW,
        formula1:
          rule.operands.length === 1 && first?.startsWith('=') === true
            ? first
            : serializeListOptions([...rule.operands]),
      };
    case 'checkbox':
      return { type: DataValidationType.CHECKBOX, ...operands };
    case 'number':
      return { type: DataValidationType.DECIMAL, ...operator, ...operands };
    case 'date':
      return { type: DataValidationType.DATE, ...operator, ...operands };
    case 'formula':
      return { type: DataValidationType.CUSTOM, ...operands };
  }
}

export function conditionalRule(
  { areas, formula, style }: ConditionalFormatState,
  index: number,
): IConditionFormattingRule {
  return {
    cfId: `conditional-${String(index)}`,
    ranges: areas.map(rangeOf),
    stopIfTrue: false,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: formula,
      style: toStyleData(style),
    },
  };
}
