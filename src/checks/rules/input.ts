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
    const timesSaid = new Map<string, number>();
    return {
      compared: budgetLines.length + execution.length + printed.length + narrative.length,
      findings: workbook.problems.map((problem) => {
        const { sheet, address } = problem.place;
        const said = `${problem.code}/${sheet}/${address === undefined ? headerOf(problem) : names.nameOf(sheet, address)}`;
        const times = (timesSaid.get(said) ?? 0) + 1;
        timesSaid.set(said, times);
        return {
          rule: 'input',
          severity: 'fail',
          // Rows that should differ and do not are told apart by their order.
          subject: times === 1 ? said : `${said}/${String(times)}`,
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
