/**
 * Drop-downs and input checks between the engine and an .xlsx. A file has no protection of a range that merely warns, so a
 * protection is written as a validation that allows anything and shows its description when the cell is selected: it moves
 * with its cells in every program, and is read back as what it was.
 */
import type { DataValidation } from '@cj-tech-master/excelts';
import type { ProtectionState, ValidationRule } from '../engine/operations';
import { fromFileFormula, isReadable, toFileFormula } from './file-formula';
import { attributeText, fromAttributeText } from './file-text';

/** Words of the title that marks the message of a protection among other input messages. */
const protectionWord = '장부';
const wholeSheetWord = '시트';
const lockedWord = '잠금';

/** What a file allows in one message, and in the choices of a drop-down that are written into it. */
const longestText = 255;

export function toFileValidation(rule: ValidationRule): DataValidation {
  const base = {
    allowBlank: true,
    showErrorMessage: !rule.allowInvalid,
    ...(rule.helpText !== null && {
      showInputMessage: true,
      prompt: attributeText(rule.helpText.slice(0, longestText)),
    }),
  };
  switch (rule.type) {
    case 'list': {
      const formula = listFormula(rule.operands);
      // Choices that a file cannot hold are left to the help text: a file with them would count as damaged.
      return formula === null ? { ...base, type: 'any' } : { ...base, type: 'list', formulae: [formula] };
    }
    case 'checkbox':
      return {
        ...base,
        type: 'list',
        formulae: [rule.operands.length === 0 ? checkboxFormula : `"${rule.operands.join(',')}"`],
      };
    case 'number':
      return {
        ...base,
        type: 'decimal',
        operator: rule.operator ?? 'between',
        formulae: rule.operands.map(Number),
      };
    case 'date':
      return rule.operands.length === 0
        ? { ...base, type: 'date', operator: 'greaterThanOrEqual', formulae: [new Date(anyDay)] }
        : {
            ...base,
            type: 'date',
            operator: rule.operator ?? 'between',
            formulae: rule.operands.map((day) => new Date(day)),
          };
    case 'formula':
      return rule.operands.every(isReadable)
        ? { ...base, type: 'custom', formulae: rule.operands.map(toFileFormula) }
        : { ...base, type: 'any' };
  }
}

/** The rule of a validation; null where it allows anything or states what the engine cannot keep. */
export function fromFileValidation(validation: DataValidation): ValidationRule | null {
  if (validation.type === 'any') return null;
  const base = { allowInvalid: validation.showErrorMessage !== true, helpText: messageOf(validation.prompt) };
  const operands = operandsOf(validation.formulae);
  const [first] = operands;
  if (first === undefined || operands.includes(noDay)) return null;
  const operator = knownOperators.find((each) => each === validation.operator);
  switch (validation.type) {
    case 'list':
      return first === checkboxFormula
        ? { ...base, type: 'checkbox', operands: [] }
        : { ...base, type: 'list', operands: listOperands(first) };
    case 'whole':
    case 'decimal':
      return operator === undefined ? null : { ...base, type: 'number', operands, operator };
    case 'date':
      if (operator === 'greaterThanOrEqual' && first === anyDay)
        return { ...base, type: 'date', operands: [] };
      return operator === undefined ? null : { ...base, type: 'date', operands, operator };
    case 'custom':
      return { ...base, type: 'formula', operands: [fromFileFormula(first)] };
    default:
      return null;
  }
}

/** What a file says of a protection beside its place. */
export interface FileProtection extends Pick<ProtectionState, 'description' | 'warningOnly'> {
  readonly wholeSheet: boolean;
}

export function protectionValidation(protection: FileProtection): DataValidation {
  const { description, warningOnly, wholeSheet } = protection;
  return {
    type: 'any',
    showInputMessage: true,
    promptTitle: [
      protectionWord,
      ...(wholeSheet ? [wholeSheetWord] : []),
      ...(warningOnly ? [] : [lockedWord]),
    ].join(' '),
    prompt: attributeText(description.slice(0, longestText)),
  };
}

/** The protection that a validation stands for; null when it is an ordinary one. */
export function protectionOf({ type, promptTitle, prompt }: DataValidation): FileProtection | null {
  const [first, ...rest] = (promptTitle ?? '').split(' ');
  if (!typesThatAllowAnything.includes(type) || first !== protectionWord) return null;
  return {
    description: messageOf(prompt) ?? '',
    warningOnly: !rest.includes(lockedWord),
    wholeSheet: rest.includes(wholeSheetWord),
  };
}

function messageOf(prompt: string | undefined): string | null {
  return prompt === undefined ? null : fromAttributeText(prompt);
}

/** LibreOffice writes `none` where others write no type. */
const typesThatAllowAnything: readonly string[] = ['any', 'none'];
const knownOperators = ['between', 'greaterThanOrEqual', 'lessThanOrEqual', 'equal'] as const;
const checkboxFormula = '"TRUE,FALSE"';
/** The first day there is: on or after it means any date. */
const anyDay = '1900-01-01';
/** A condition on a date that is no date itself but, for example, another cell. */
const noDay = '';

function listFormula(operands: readonly string[]): string | null {
  const [first = ''] = operands;
  if (operands.length === 1 && first.startsWith('=')) return isReadable(first) ? toFileFormula(first) : null;
  const choices = operands.join(',');
  const canBeWritten = choices.length <= longestText && operands.every((choice) => !/[",]/.test(choice));
  return canBeWritten ? `"${choices}"` : null;
}

function listOperands(formula: string): string[] {
  return formula.startsWith('"')
    ? formula
        .slice(1, -1)
        .split(',')
        .map((choice) => choice.trim())
    : [fromFileFormula(formula)];
}

/** A file may leave the formulas out, whatever the library's types say. */
function operandsOf(formulae: readonly unknown[] | undefined): readonly string[] {
  return (formulae ?? []).map((formula) => (formula instanceof Date ? isoDay(formula) : String(formula)));
}

function isoDay(date: Date): string {
  return Number.isNaN(date.getTime()) ? noDay : date.toISOString().slice(0, 10);
}
