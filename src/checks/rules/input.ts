/** Cells that cannot be read as they are. Every other check leaves out what depends on them. */
import type { InputProblem } from '../../tables/input-problem';
import { TypedRowNames } from '../typed-row-names';
import type { CheckRule } from '../rule';

export interface InputDetail {
  readonly problem: InputProblem;
}

export const input: CheckRule<'input'> = {
  id: 'input',
  check(workbook) {
    const { budgetLines, execution, printed, narrative } = workbook.ledger.records;
    const names = new TypedRowNames(workbook);
    return {
      compared: budgetLines.length + execution.length + printed.length + narrative.length,
      findings: workbook.problems.map((problem) => {
        const { sheet, address } = problem.place;
        return {
          rule: 'input',
          severity: 'fail',
          subject: `${problem.code}/${sheet}/${address === undefined ? headerOf(problem) : names.nameOf(sheet, address)}`,
          cells: [{ sheet, record: '', header: '', address: address ?? 'A1' }],
          detail: { problem },
        };
      }),
    };
  },
};

/** Which column or setting a problem of a whole sheet is about. */
function headerOf(problem: InputProblem): string {
  if ('header' in problem) return problem.header;
  return 'item' in problem ? problem.item : '';
}
