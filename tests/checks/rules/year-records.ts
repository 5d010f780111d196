/** A year of four quarters, the first two of them over, and lines with an amount for each. */
import type { BudgetChange, BudgetLine, ExecutionEntry, Period } from '../../../src/ledger/records';
import { amount, budgetLine, cell, execution, period, type Typed } from '../../report/tree/records';

export const quarters: readonly Period[] = [
  period('1분기', '2019-01-01', '2019-03-31'),
  period('2분기', '2019-04-01', '2019-06-30'),
  period('3분기', '2019-07-01', '2019-09-30', 'planned'),
  period('4분기', '2019-10-01', '2019-12-31', 'planned'),
];

export const midYear = '2019-06-30';

export function cumulative(one: Period): Period {
  return { ...one, entryMode: 'cumulative' };
}

/** A line of a programme that is not split; its cell in 예산 is named after it. */
export function line(number: string, typed: Typed, group = '연구'): BudgetLine {
  return {
    ...budgetLine(group, number, `사업${number}`, typed, { address: `F${number}` }),
    source: { ...cell('예산', `B${number}`), record: number },
  };
}

/** Rows of 집행 for the periods in turn, each with an activity; cells E1, E2 … */
export function spend(
  number: string,
  amounts: readonly Typed[],
  periods: readonly Period[] = quarters,
): readonly ExecutionEntry[] {
  return amounts.map((typed, index) =>
    execution(number, '', periods[index]?.name ?? '', typed, '추진', `E${String(index + 1)}`),
  );
}

export function change(number: string, typed: number): BudgetChange {
  return {
    date: '2019-05-02',
    number,
    subProgram: '',
    kind: 'supplementary',
    amount: amount(typed, cell('예산변경', 'E2')),
    approval: '이사회 의결',
    note: '',
    source: cell('예산변경', 'B2'),
  };
}
