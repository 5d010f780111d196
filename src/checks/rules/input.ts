/** Cells that cannot be read as they are. Every other check leaves out what depends on them. */
import type { InputProblem } from '../../tables/input-problem';
import type { CheckRule } from '../rule';

export interface InputDetail {
  readonly problem: InputProblem;
}

export const input: CheckRule<'input'> = {
  id: 'input',
  check({ problems, ledger }) {
    const { budgetLines, execution, printed, narrative } = ledger.records;
    return {
      compared: budgetLines.length + execution.length + printed.length + narrative.length,
      findings: problems.map((problem) => ({
        rule: 'input',
        severity: 'fail',
        subject: subjectOf(problem),
        cells: [{ ...placeAsCell(problem) }],
        detail: { problem },
      })),
    };
  },
};

/** A cell that cannot be read may have no record to be known by, so that its address has to do. */
function subjectOf({ code, place }: InputProblem): string {
  return `${code}/${place.sheet}/${place.address ?? ''}`;
}

function placeAsCell({ place }: InputProblem) {
  return { sheet: place.sheet, record: '', header: '', address: place.address ?? 'A1' };
}
