/** The ledger: a workbook's records grouped into programmes and groups, with every sum computed from typed cells. */
import { balanceSheetOf, type BalanceSheet } from './balance-sheet';
import { changesBy } from './budget-changes';
import { lineKey } from './line-key';
import { countPeriods, type CountedPeriod } from './periods';
import type { BudgetLine, ExecutionEntry, LedgerRecords, NarrativeLine, ProgramNumber } from './records';
import { staffingOf, type Staffing } from './staffing';
import { addTotals, lineTotals, type Totals } from './totals';

/** A budget line with what was spent on it. */
export interface LedgerLine {
  readonly line: BudgetLine;
  readonly execution: readonly ExecutionEntry[];
  readonly totals: Totals;
}

/** A programme: one line, or several where it is split into sub-programmes. */
export interface Program {
  readonly number: ProgramNumber;
  readonly name: string;
  readonly group: string;
  readonly lines: readonly LedgerLine[];
  readonly narrative: readonly NarrativeLine[];
  readonly totals: Totals;
  /** Whether anything is recorded in 집행 for it; only such programmes take part in execution rates. */
  readonly hasExecution: boolean;
}

export interface ProgramGroup {
  readonly name: string;
  readonly programs: readonly Program[];
  readonly totals: Totals;
  /** The sums of its programmes that have execution. */
  readonly executionTotals: Totals;
}

export interface Ledger {
  readonly records: LedgerRecords;
  /** In calendar order. */
  readonly periods: readonly CountedPeriod[];
  /** In the order they first stand in the budget. */
  readonly groups: readonly ProgramGroup[];
  readonly totals: Totals;
  /** The sums of all programmes that have execution: the base of the headline execution rate. */
  readonly executionTotals: Totals;
  readonly staffing: Staffing;
  readonly balanceSheet: BalanceSheet;
}

/** Builds the ledger; linear in the number of records. */
export function ledgerOf(records: LedgerRecords): Ledger {
  const periods = countPeriods(records.periods, records.settings.executionAsOf);
  const counting = new Map(periods.map((period) => [period.name, period]));
  const execution = groupBy(records.execution, lineKey);
  const changes = groupBy(changesBy(records.budgetChanges, records.settings.executionAsOf), lineKey);
  const narrative = groupBy(records.narrative, (line) => line.number);

  const programs = [...groupBy(records.budgetLines, (line) => line.number)].map(
    ([number, lines]): Program => {
      const ledgerLines = lines.map((line): LedgerLine => {
        const own = execution.get(lineKey(line)) ?? [];
        return {
          line,
          execution: own,
          totals: lineTotals(line, own, changes.get(lineKey(line)) ?? [], counting),
        };
      });
      return {
        number,
        name: lines[0]?.program ?? '',
        group: lines[0]?.group ?? '',
        lines: ledgerLines,
        narrative: narrative.get(number) ?? [],
        totals: addTotals(ledgerLines.map((each) => each.totals)),
        hasExecution: ledgerLines.some((each) => each.execution.length > 0),
      };
    },
  );
  const groups = [...groupBy(programs, (program) => program.group)].map(([name, members]): ProgramGroup => ({
    name,
    programs: members,
    totals: addTotals(members.map((program) => program.totals)),
    executionTotals: executionTotalsOf(members),
  }));
  return {
    records,
    periods,
    groups,
    totals: addTotals(groups.map((group) => group.totals)),
    executionTotals: executionTotalsOf(programs),
    staffing: staffingOf(records.staff, records.outsideStaff),
    balanceSheet: balanceSheetOf(records.balanceSheet, records.statedBalances),
  };
}

/** Whether a report writes a chapter on a programme: it has a plain number, or something to tell. */
export function hasChapter(program: Program): boolean {
  return isNumbered(program) || program.hasExecution || program.narrative.length > 0;
}

/** Whether its number is one that a report prints with its name; others (`운영1`) only tell lines apart. */
export function isNumbered(program: Program): boolean {
  return /^\d+$/.test(program.number);
}

function executionTotalsOf(programs: readonly Program[]): Totals {
  return addTotals(programs.filter((program) => program.hasExecution).map((program) => program.totals));
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [item]);
    else members.push(item);
  }
  return groups;
}
