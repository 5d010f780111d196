/**
 * Drop-downs and input checks between the engine and an .xlsx. A file has no protection that merely warns, so such a protection is
 * written as a validation that allows anything and shows its description when the cell is selected; it is read back as what it was.
 */
import type { DataValidation } from '@cj-tech-master/excelts';
import type { ValidationRule } from '../engine/operations';

/** Marks the message of a warning protection among other input messages. */
const protectionTitle = '장부';

export function toFileValidation(rule: ValidationRule): DataValidation {
  const base = {
    allowBlank: true,
    showErrorMessage: !rule.allowInvalid,
    ...(rule.helpText !== null && { showInputMessage: true, prompt: rule.helpText }),
  };
  switch (rule.type) {
    case 'list':
      return { ...base, type: 'list', formulae: [listFormula(rule.operands)] };
    case 'checkbox':
      return { ...base, type: 'list', formulae: ['"TRUE,FALSE"'] };
    case 'number':
      return {
        ...base,
        type: 'decimal',
        operator: rule.operator ?? 'between',
        formulae: rule.operands.map(Number),
      };
    case 'date':
      return rule.operands.length === 0
        ? { ...base, type: 'date', operator: 'greaterThanOrEqual', formulae: [1] }
        : {
            ...base,
            type: 'date',
            operator: rule.operator ?? 'between',
            formulae: rule.operands.map(serialDay),
          };
    case 'formula':
      return { ...base, type: 'custom', formulae: rule.operands.map((operand) => operand.replace(/^=/, '')) };
  }
}

export function fromFileValidation(validation: DataValidation): ValidationRule | null {
  const base = { allowInvalid: validation.showErrorMessage !== true, helpText: validation.prompt ?? null };
  if (validation.type === 'any') return null;
  // A file may leave the formulas out, whatever the library's types say.
  const given: readonly unknown[] | undefined = validation.formulae;
  const formulae = (given ?? []).map((formula) =>
    formula instanceof Date ? isoDay(formula) : String(formula),
  );
  const [first = ''] = formulae;
  const operator = knownOperators.find((each) => each === validation.operator);
  switch (validation.type) {
    case 'list':
      if (first === '"TRUE,FALSE"') return { ...base, type: 'checkbox', operands: [] };
      return { ...base, type: 'list', operands: listOperands(first) };
    case 'whole':
    case 'decimal':
      return { ...base, type: 'number', operands: formulae, ...(operator && { operator }) };
    case 'date':
      if (
        validation.operator === 'greaterThanOrEqual' &&
        (first === '1' || first.startsWith('18') || first.startsWith('19'))
      )
        return { ...base, type: 'date', operands: [] };
      return { ...base, type: 'date', operands: formulae, ...(operator && { operator }) };
    case 'custom':
      return {
        ...base,
        type: 'formula',
        operands: formulae.map((formula) => `=${formula.replace(/^=/, '')}`),
      };
    default:
      return null;
  }
}

export function warningValidation(description: string): DataValidation {
  return { type: 'any', showInputMessage: true, promptTitle: protectionTitle, prompt: description };
}

/** The description of a warning protection, or null when the validation is none. */
export function warningDescription(validation: DataValidation): string | null {
  return validation.type === 'any' && validation.promptTitle === protectionTitle
    ? (validation.prompt ?? '')
    : null;
}

const knownOperators = ['between', 'greaterThanOrEqual', 'lessThanOrEqual', 'equal'] as const;

function listFormula(operands: readonly string[]): string {
  const [first = ''] = operands;
  return operands.length === 1 && first.startsWith('=') ? first.slice(1) : `"${operands.join(',')}"`;
}

function listOperands(formula: string): string[] {
  return formula.startsWith('"') ? formula.slice(1, -1).split(',') : [`=${formula.replace(/^=/, '')}`];
}

function serialDay(day: string): number {
  return Math.round(Date.parse(day) / 86_400_000) + 25_569;
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
