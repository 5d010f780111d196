/** Workbooks that hold no more than names: budget lines, printed names and sentences. */
import { names } from '../../../src/checks/rules/names';
import type { NamesDetail } from '../../../src/checks/rules/names';
import type { BudgetLine, NarrativeLine, PrintedEntry } from '../../../src/ledger/records';
import { budgetLine, cell, narrative } from '../../report/tree/records';
import { checkedRecords } from '../checked-workbook';

/** Number, name, and sub-programmes where there are any. */
export type ProgramNames = readonly [number: string, name: string, ...subPrograms: string[]];

export function budgetOf(programs: readonly ProgramNames[], group = '주요 사업'): readonly BudgetLine[] {
  return programs.flatMap(([number, name, ...subPrograms]) =>
    (subPrograms.length === 0 ? [''] : subPrograms).map((subProgram) => {
      const line = budgetLine(group, number, name, 10, { subProgram });
      return { ...line, source: cell('예산', `B${number}`) };
    }),
  );
}

let printedRows = 1;

/** A row of 원문표기 that gives a name. */
export function printedName(number: string, printed: string, item = '사업명', place = '목록'): PrintedEntry {
  printedRows += 1;
  const source = cell('원문표기', `E${printedRows}`);
  const blank = { document: '업무보고', value: '', isNumber: false, decimals: 0, unit: '', asOf: '' };
  return { ...blank, place, number, item, printedName: printed, source };
}

/** A sentence of the programme's narrative. */
export function sentence(number: string, text: string): NarrativeLine {
  return narrative(number, '추진 실적', '-', text);
}

export interface NamesWorkbook {
  readonly budget: readonly BudgetLine[];
  readonly printed?: readonly PrintedEntry[];
  readonly sentences?: readonly NarrativeLine[];
}

export function workbookOf({ budget, printed = [], sentences = [] }: NamesWorkbook) {
  return checkedRecords({ budgetLines: budget, printed, narrative: sentences });
}

/** What the rule says of it. */
export function details(workbook: NamesWorkbook): readonly NamesDetail[] {
  return names.check(workbookOf(workbook)).findings.map(({ detail }) => detail);
}

/** The spellings found beside the proposed one: `7: 즈랩 운영 (slip)`; of a group, or of a number mismatch, likewise. */
export function variants(workbook: NamesWorkbook): readonly string[] {
  return details(workbook).flatMap((detail) =>
    detail.code === 'numberMismatch'
      ? [`${detail.number}: ${detail.printedName} (of ${detail.otherNumber})`]
      : detail.variants.map(({ text, kind }) => `${detail.number || '분야'}: ${text} (${kind})`),
  );
}
