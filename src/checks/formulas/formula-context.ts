/** What the comparison of every sheet works with. */
import type { Ledger, LedgerLine, Program } from '../../ledger/ledger';
import { executionRate } from '../../ledger/totals';
import { ratioOf } from '../../ledger/rate';
import type { RateBasis } from '../../ledger/records';
import type { Totals } from '../../ledger/totals';
import type { CheckedWorkbook } from '../checked-workbook';
import type { Comparison } from './comparison';
import type { Doubts } from './doubts';
import type { Result } from './result';
import type { StaleList } from './sheet-list';

export interface FormulaContext {
  readonly workbook: CheckedWorkbook;
  /** The ledger as formulas see the typed cells; groups, programmes and lines in the order of the workbook's own. */
  readonly seen: Ledger;
  readonly doubts: Doubts;
  readonly comparison: Comparison;
  readonly staleLists: StaleList[];
  /** Names of computed sheets that are empty although there is something to list. */
  readonly emptySheets: string[];
}

export interface PlacedLine {
  readonly program: Program;
  readonly line: LedgerLine;
}

/** The lines of a ledger, in an order that depends on groups and numbers alone. */
export function placedLines(ledger: Ledger): readonly PlacedLine[] {
  return ledger.groups.flatMap((group) =>
    group.programs.flatMap((program) => program.lines.map((line) => ({ program, line }))),
  );
}

/** The execution rate as a cell shows it: a fraction, "-" over nothing. */
export function rateResult(totals: Totals, basis: RateBasis): Result {
  return ratioOf(executionRate(totals, basis)) ?? '-';
}
