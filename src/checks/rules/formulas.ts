/** Every figure the add-on's formulas show against the ledger's own computation, and formulas that are typed over or missing. */
import type { CheckedWorkbook } from '../checked-workbook';
import type { Finding } from '../finding';
import { compareBudgetSummary } from '../formulas/budget-summary';
import { Comparison } from '../formulas/comparison';
import { Doubts } from '../formulas/doubts';
import { compareExecutionStatus } from '../formulas/execution-status';
import { faultFindings } from '../formulas/fault-findings';
import type { FormulaContext } from '../formulas/formula-context';
import { ledgerAsFormulasSeeIt } from '../formulas/seen-ledger';
import type { StaleList } from '../formulas/sheet-list';
import { compareStaffingStatus } from '../formulas/staffing-status';
import {
  compareBalanceSheet,
  compareBudget,
  comparePeriods,
  compareStaffing,
} from '../formulas/typed-tables';
import type { CheckRule } from '../rule';

export const formulas: CheckRule<'formulas'> = {
  id: 'formulas',
  check(workbook) {
    const context = contextOf(workbook);
    // A period that is wrongly counted spoils every sum over periods, and is said once.
    const periodsHold = comparePeriods(context);
    compareBudget(context, periodsHold);
    compareStaffing(context);
    compareBalanceSheet(context);
    compareBudgetSummary(context);
    compareExecutionStatus(context, periodsHold);
    compareStaffingStatus(context);
    const { comparison, staleLists, emptySheets } = context;
    return {
      compared: comparison.compared,
      findings: [
        ...faultFindings(comparison.faults, workbook),
        ...staleLists.map(staleListFinding),
        ...emptySheets.map(emptySheetFinding),
      ],
    };
  },
};

function contextOf(workbook: CheckedWorkbook): FormulaContext {
  return {
    workbook,
    seen: ledgerAsFormulasSeeIt(workbook),
    doubts: new Doubts(workbook),
    comparison: new Comparison(),
    staleLists: [],
    emptySheets: [],
  };
}

/** A sheet that lacks a row does not add up to its own totals; one with a row too many shows nothing in it. */
function staleListFinding({ sheet, lacking, gone, cells }: StaleList): Finding<'formulas'> {
  return {
    rule: 'formulas',
    severity: lacking.length > 0 ? 'fail' : 'question',
    subject: `staleList/${sheet}`,
    cells,
    detail: { code: 'staleList', sheet, lacking, gone },
  };
}

function emptySheetFinding(sheet: string): Finding<'formulas'> {
  return {
    rule: 'formulas',
    severity: 'question',
    subject: `missing/${sheet}`,
    cells: [{ sheet, record: '', header: '', address: 'A1' }],
    detail: { code: 'missing', sheet, extent: 'sheet' },
  };
}
