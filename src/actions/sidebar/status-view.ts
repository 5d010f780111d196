/** What the sidebar's view 현황 shows: headline figures, execution by group and programme with the slowest first, staffing. */
import { amountDisplayOf, printAmount, printCount, printPercent, printVariance } from '../../ledger/display';
import type { CellSource } from '../../ledger/entry';
import { fiscalYearRange } from '../../ledger/fiscal-calendar';
import type { Ledger, Program } from '../../ledger/ledger';
import { ratioOf } from '../../ledger/rate';
import type { IsoDate } from '../../ledger/records';
import { slowRuleOf, slowVerdict } from '../../ledger/slow-execution';
import { hasStaff, staffVariance } from '../../ledger/staffing';
import { executionRate, type Totals } from '../../ledger/totals';
import type { WorkbookNames } from '../../locale/workbook-names';

/** A cell that a click leads to. */
export interface CellTarget {
  readonly sheet: string;
  readonly address: string;
}

/** Execution of a programme, a group or everything; texts are printed in the workbook's display unit. */
export interface ExecutionShare {
  readonly name: string;
  readonly budget: string;
  readonly spent: string;
  /** `8.4%`, `-` where there is nothing to divide by. */
  readonly rate: string;
  /** Parts of the denominator, for a bar: 0 where there is none, above 1 where more was spent than there is. */
  readonly spentShare: number;
  readonly plannedShare: number;
  readonly isSlow: boolean;
  readonly cell: CellTarget | null;
}

export interface StaffingRow {
  readonly grade: string;
  readonly authorized: number;
  readonly actual: number;
  readonly variance: string;
  readonly cell: CellTarget;
}

export interface StatusView {
  readonly institution: string;
  readonly title: string;
  readonly unit: string;
  readonly executionAsOf: IsoDate;
  readonly staffingAsOf: IsoDate;
  /** 예산현액 or 예산액, in the workbook's words. */
  readonly basis: string;
  /** Cells that could not be read, so that figures may be missing. */
  readonly problems: number;
  readonly total: ExecutionShare;
  readonly currentBudget: string;
  /** All programmes' budget, whether or not they have execution. */
  readonly budget: string;
  /** A rate below this many percent is slow on the as-of date; null where the rule gives no verdict. */
  readonly slowBelow: string | null;
  readonly groups: readonly ExecutionShare[];
  /** The lowest rate first; programmes without execution are left out. */
  readonly programs: readonly ExecutionShare[];
  readonly staffing: {
    /** Whether any headcount was typed. */
    readonly isStated: boolean;
    readonly authorized: string;
    readonly actual: string;
    readonly variance: string;
    readonly headcount: string;
    readonly rows: readonly StaffingRow[];
  };
}

/** Amounts in the display unit; every sum is the ledger's. */
export function statusViewOf(ledger: Ledger, names: WorkbookNames, problems: number): StatusView {
  const { settings } = ledger.records;
  const display = amountDisplayOf(settings);
  const shareOf = (
    name: string,
    totals: Totals,
    cell: CellTarget | null,
    isSlow: boolean,
  ): ExecutionShare => {
    const rate = executionRate(totals, settings.rateBasis);
    const percent = printPercent(rate);
    return {
      name,
      budget: printAmount(rate.denominator, display),
      spent: printAmount(rate.numerator, display),
      rate: percent === '-' ? percent : `${percent}%`,
      spentShare: ratioOf(rate) ?? 0,
      plannedShare: ratioOf({ numerator: totals.planned, denominator: rate.denominator }) ?? 0,
      isSlow,
      cell,
    };
  };
  const slowRule = slowRuleOf(settings.report, settings.executionAsOf, fiscalYearRange(ledger.records));
  const isSlow = (totals: Totals): boolean => slowRule !== null && slowVerdict(totals, slowRule) === true;
  const executed = ledger.groups.flatMap((group) =>
    group.programs.filter(({ hasExecution }) => hasExecution),
  );
  const { staffing } = ledger;
  return {
    institution: settings.institution,
    title: settings.title,
    unit: names.units[settings.displayUnit],
    executionAsOf: settings.executionAsOf,
    staffingAsOf: settings.staffingAsOf,
    basis: names.rateBasis[settings.rateBasis],
    problems,
    total: shareOf('', ledger.executionTotals, null, false),
    budget: printAmount(ledger.totals.budget, display),
    currentBudget: printAmount(ledger.totals.currentBudget, display),
    slowBelow: slowRule === null ? null : printPercent(slowRule.threshold),
    groups: ledger.groups
      .filter((group) => group.programs.some(({ hasExecution }) => hasExecution))
      .map((group) => shareOf(group.name, group.executionTotals, firstCell(group.programs), false)),
    programs: executed
      .map((program) => ({ program, ratio: ratioOf(executionRate(program.totals, settings.rateBasis)) }))
      // Without a denominator there is no rate to be low.
      .sort((one, other) => (one.ratio ?? Infinity) - (other.ratio ?? Infinity))
      .map(({ program }) =>
        shareOf(program.name, program.totals, firstCell([program]), isSlow(program.totals)),
      ),
    staffing: {
      isStated: hasStaff(staffing),
      authorized: printCount(staffing.authorized),
      actual: printCount(staffing.actual),
      variance: printVariance(staffVariance(staffing.authorized, staffing.actual)),
      headcount: printCount(staffing.headcount),
      rows: staffing.grades.map(({ grade, authorized, actual }) => ({
        grade,
        authorized: authorized.count,
        actual: actual.count,
        variance: printVariance(staffVariance(authorized.count, actual.count)),
        cell: target(authorized.source),
      })),
    },
  };
}

function firstCell(programs: readonly Program[]): CellTarget | null {
  const line = programs[0]?.lines[0];
  return line === undefined ? null : target(line.line.budget.source);
}

function target({ sheet, address }: CellSource): CellTarget {
  return { sheet, address };
}
