/** Every row of 원문표기 with what it states, worked out once for all rules that ask. */
import type { PrintedEntry } from '../../ledger/records';
import type { CheckedWorkbook } from '../checked-workbook';
import { BudgetScopes, type StatedMeasure } from './budget-scope';
import { printedNumber, type PrintedNumber } from './printed-number';
import { statusItemOf, type StatusItem } from './status-item';

export interface PrintedStatement {
  readonly entry: PrintedEntry;
  /** Null where the row states no number. */
  readonly number: PrintedNumber | null;
  /** A sum or rate of budget lines. */
  readonly budget: StatedMeasure | null;
  /** A figure of staffing, the balance sheet or the board. */
  readonly status: StatusItem | null;
  /** It speaks of budget lines, and leads to none. */
  readonly isLost: boolean;
}

const known = new WeakMap<CheckedWorkbook, readonly PrintedStatement[]>();

export function printedStatements(workbook: CheckedWorkbook): readonly PrintedStatement[] {
  const statements = known.get(workbook) ?? statementsOf(workbook);
  known.set(workbook, statements);
  return statements;
}

function statementsOf(workbook: CheckedWorkbook): readonly PrintedStatement[] {
  const { ledger, names } = workbook;
  const scopes = new BudgetScopes(ledger, names.printedItems);
  return ledger.records.printed.map((entry) => {
    const budget = scopes.statedBy(entry);
    return {
      entry,
      number: printedNumber(entry, names),
      budget,
      status: budget === null ? statusItemOf(entry, ledger, names) : null,
      isLost: budget === null && scopes.isBudgetItem(entry),
    };
  });
}
