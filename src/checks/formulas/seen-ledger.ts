/** The ledger as formulas see the typed cells: a number typed as text is none to them, and only the very text "-" is nil. */
import type { AmountEntry, CellSource, CountEntry } from '../../ledger/entry';
import { ledgerOf, type Ledger } from '../../ledger/ledger';
import type { CheckedWorkbook } from '../checked-workbook';
import { positionOf, valueAt } from './cell-position';

/** The workbook's own ledger where formulas see nothing else. Texts for numbers are another rule's to report. */
export function ledgerAsFormulasSeeIt({ ledger, sheets }: CheckedWorkbook): Ledger {
  const grids = new Map(Object.values(sheets).map(({ grid }) => [grid.name, grid]));
  const replaced: CellSource[] = [];
  const isSeenOtherwise = ({ state, source }: AmountEntry | CountEntry): boolean => {
    if (state === 'blank') return false;
    const grid = grids.get(source.sheet);
    if (grid === undefined) return false;
    const { row, column } = positionOf(source.address);
    const value = valueAt(grid, row, column);
    return state === 'nil' ? value !== '-' : typeof value === 'string';
  };
  const amount = (entry: AmountEntry): AmountEntry => {
    if (!isSeenOtherwise(entry)) return entry;
    replaced.push(entry.source);
    return { ...entry, state: 'blank', won: 0 };
  };
  const count = (entry: CountEntry): CountEntry => {
    if (!isSeenOtherwise(entry)) return entry;
    replaced.push(entry.source);
    return { ...entry, state: 'blank', count: 0 };
  };
  const { records } = ledger;
  const seen = {
    ...records,
    budgetLines: records.budgetLines.map((line) => ({ ...line, budget: amount(line.budget) })),
    execution: records.execution.map((entry) => ({ ...entry, amount: amount(entry.amount) })),
    budgetChanges: records.budgetChanges.map((change) => ({ ...change, amount: amount(change.amount) })),
    staff: records.staff.map((grade) => ({
      ...grade,
      authorized: count(grade.authorized),
      actual: count(grade.actual),
    })),
    outsideStaff: records.outsideStaff.map((staff) => ({ ...staff, count: count(staff.count) })),
    balanceSheet: records.balanceSheet.map((item) => ({
      ...item,
      current: amount(item.current),
      previous: amount(item.previous),
    })),
  };
  return replaced.length > 0 ? ledgerOf(seen) : ledger;
}
