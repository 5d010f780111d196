/**
 * What a row of sums is the sum of. Its cells say so where they can: a group, a programme, a period. Where they do not, the reading
 * counts in which all its figures tie, and otherwise the one that its name suggests.
 */
import { keyText } from '../../ledger/key';
import type { LedgerLine, Program, ProgramGroup } from '../../ledger/ledger';
import { expectedAtYearEnd, type Totals } from '../../ledger/totals';
import { positionOf } from '../formulas/cell-position';
import type { CheckedWorkbook } from '../checked-workbook';
import { scopeKey, type BudgetScope } from '../printed/budget-scope';
import { plainText } from '../printed/printed-measure';
import type { TypedTotalRow } from './named-totals';

/** How 원문표기 states a figure. */
export interface TotalStatement {
  /** 번호 of a programme, else empty. */
  readonly number: string;
  /** 항목. */
  readonly item: string;
  /** 표기 이름. */
  readonly printedName: string;
  /** 기준일; empty for what depends on no day. */
  readonly asOf: string;
}

/** One reading of a row, by column. */
export interface TotalReading {
  /** Whole won, or heads. */
  readonly sum: (column: string) => number | null;
  readonly statement: (column: string) => TotalStatement | null;
}

type Measure = 'previousBudget' | 'budget' | 'changes' | 'spent' | 'expectedAtYearEnd' | 'commitment';
type Measures = Readonly<Partial<Record<string, Measure>>>;
type Balance = keyof CheckedWorkbook['names']['totalRows']['balance'];

const unknown: TotalReading = { sum: () => null, statement: () => null };

const budgetMeasures: Measures = { previousBudget: 'previousBudget', budget: 'budget' };
const spentMeasures: Measures = { amount: 'spent', commitment: 'commitment' };
const yearEndMeasures: Measures = { amount: 'expectedAtYearEnd', commitment: 'commitment' };

export class TotalReadings {
  private readonly groups = new Map<string, ProgramGroup>();
  private readonly programs = new Map<string, Program>();
  /** Amount and commitment by scope and period. */
  private readonly periods = new Map<string, { amount: number; commitment: number }>();
  /** The lines of 예산, from the top. */
  private readonly budgetRows: {
    readonly row: number;
    readonly group: ProgramGroup;
    readonly program: Program;
  }[] = [];

  constructor(private readonly workbook: CheckedWorkbook) {
    for (const group of workbook.ledger.groups) {
      this.groups.set(keyText(group.name), group);
      for (const program of group.programs) {
        this.programs.set(keyText(program.number), program);
        for (const line of program.lines) {
          this.budgetRows.push({ row: positionOf(line.line.source.address).row, group, program });
          this.addPeriods(program, line);
        }
      }
    }
    this.budgetRows.sort((one, other) => one.row - other.row);
  }

  of(row: TypedTotalRow): TotalReading {
    switch (row.table) {
      case 'budget':
        return this.budget(row);
      case 'execution':
        return this.execution(row);
      case 'budgetChanges':
        return this.ofScope(this.scopeOf(row), { amount: 'changes' });
      case 'staffing':
        return this.staffing(row);
      case 'outsideStaff':
        return this.outsideStaff(row);
      case 'balanceSheet':
        return this.balanceSheet(row);
      case 'boardSeats':
        return this.boardSeats(row);
    }
  }

  private budget(row: TypedTotalRow): TotalReading {
    const program = this.programs.get(keyText(row.texts['number'] ?? ''));
    if (program !== undefined) return this.ofScope({ kind: 'program', program }, budgetMeasures);
    const near = this.neighbours(row.row);
    const own = this.groups.get(keyText(row.texts['group'] ?? ''));
    const groups = (own === undefined ? near.map(({ group }) => group) : [own]).map((group): BudgetScope => ({
      kind: 'group',
      group,
    }));
    const programs = near.map(({ program: each }): BudgetScope => ({ kind: 'program', program: each }));
    const total: BudgetScope = { kind: 'total' };
    const isPart = own !== undefined || this.isSubtotal(row);
    const scopes = isPart ? [...groups, ...programs, total] : [total, ...groups, ...programs];
    return chosen(
      row,
      scopes.map((scope) => this.ofScope(scope, budgetMeasures)),
    );
  }

  private execution(row: TypedTotalRow): TotalReading {
    const scope = this.scopeOf(row);
    const period = row.texts['period'] ?? '';
    if (period === '') {
      const yearEnd = this.ofScope(scope, yearEndMeasures);
      return chosen(row, [this.ofScope(scope, spentMeasures), yearEnd], yearEnd);
    }
    // 원문표기 has no word for what was spent in one period.
    const sums = this.periods.get(periodKey(scopeKey(scope), period));
    const sum = (column: string): number | null =>
      column === 'amount' || column === 'commitment' ? (sums?.[column] ?? 0) : null;
    return { sum, statement: () => null };
  }

  /** The line or programme that 번호 and 세부사업 name; everything where they name none. */
  private scopeOf({ texts }: TypedTotalRow): BudgetScope {
    const program = this.programs.get(keyText(texts['number'] ?? ''));
    if (program === undefined) return { kind: 'total' };
    const wanted = keyText(texts['subProgram'] ?? '');
    const line = program.lines.find((each) => wanted !== '' && keyText(each.line.subProgram) === wanted);
    return line === undefined ? { kind: 'program', program } : { kind: 'line', program, line };
  }

  private ofScope(scope: BudgetScope, measures: Measures): TotalReading {
    const totals = this.totalsOf(scope);
    return {
      sum: (column) => {
        const measure = measures[column];
        if (measure === undefined) return null;
        return measure === 'expectedAtYearEnd' ? expectedAtYearEnd(totals) : totals[measure];
      },
      statement: (column) => {
        const measure = measures[column];
        return measure === undefined ? null : this.stated(scope, measure);
      },
    };
  }

  private stated(scope: BudgetScope, measure: Measure): TotalStatement {
    const { headers, totalRows } = this.workbook.names;
    const { executionAsOf } = this.workbook.ledger.records.settings;
    const asOf = measure === 'spent' || measure === 'commitment' ? executionAsOf : '';
    const item = measure === 'commitment' ? headers.execution.commitment : headers.budget[measure];
    switch (scope.kind) {
      case 'total':
        return { number: '', item: `${totalRows.total} ${item}`, printedName: totalRows.total, asOf };
      case 'group':
        return { number: '', item: `${totalRows.subtotal} ${item}`, printedName: scope.group.name, asOf };
      case 'program':
        return { number: scope.program.number, item, printedName: scope.program.name, asOf };
      case 'line': {
        const { number, subProgram } = scope.line.line;
        return { number, item: `${headers.budget.subProgram} ${item}`, printedName: subProgram, asOf };
      }
    }
  }

  private totalsOf(scope: BudgetScope): Totals {
    switch (scope.kind) {
      case 'total':
        return this.workbook.ledger.totals;
      case 'group':
        return scope.group.totals;
      case 'program':
        return scope.program.totals;
      case 'line':
        return scope.line.totals;
    }
  }

  /** The lines above and below a row of 예산; first the one on whose other side 설정 has 소계 stand. */
  private neighbours(row: number): readonly { readonly group: ProgramGroup; readonly program: Program }[] {
    let first = 0;
    let end = this.budgetRows.length;
    while (first < end) {
      const middle = Math.floor((first + end) / 2);
      if ((this.budgetRows[middle]?.row ?? 0) < row) first = middle + 1;
      else end = middle;
    }
    const [above, below] = [this.budgetRows[first - 1], this.budgetRows[first]];
    const { subtotalPosition } = this.workbook.ledger.records.settings;
    return (subtotalPosition === 'above' ? [below, above] : [above, below]).flatMap((line) => line ?? []);
  }

  private staffing(row: TypedTotalRow): TotalReading {
    const { authorized, actual } = this.workbook.ledger.staffing;
    const { headers, totalRows } = this.workbook.names;
    const counts: Readonly<Partial<Record<string, number>>> = { authorized, actual };
    const words: Readonly<Record<string, string>> = headers.staffing;
    return this.ofHeads(row, counts, (column) => `${words[column] ?? ''} ${totalRows.sum}`);
  }

  private outsideStaff(row: TypedTotalRow): TotalReading {
    const { staffing } = this.workbook.ledger;
    const { sheets, totalRows } = this.workbook.names;
    const count = staffing.outside.reduce((sum, each) => sum + each.count.count, 0);
    return this.ofHeads(row, { count }, () => `${sheets.outsideStaff} ${totalRows.sum}`);
  }

  private boardSeats(row: TypedTotalRow): TotalReading {
    const { boardSeats } = this.workbook.ledger.records;
    const { totalRows } = this.workbook.names;
    const seats = boardSeats.reduce((sum, each) => sum + each.seats.count, 0);
    return this.ofHeads(row, { seats }, () => `${totalRows.boardSeats} ${totalRows.sum}`);
  }

  /** A 소계 of some grades has no word in 원문표기. */
  private ofHeads(
    row: TypedTotalRow,
    counts: Readonly<Partial<Record<string, number>>>,
    item: (column: string) => string,
  ): TotalReading {
    const { staffingAsOf } = this.workbook.ledger.records.settings;
    const asOf = row.table === 'boardSeats' ? '' : staffingAsOf;
    const all: TotalReading = {
      sum: (column) => counts[column] ?? null,
      statement: (column) => ({ number: '', item: item(column), printedName: row.name, asOf }),
    };
    return chosen(row, [all], this.isSubtotal(row) ? unknown : all);
  }

  private balanceSheet(row: TypedTotalRow): TotalReading {
    const { printedItems, balanceSection } = this.workbook.names;
    const sums: readonly Balance[] = ['assets', 'liabilities', 'equity', 'liabilitiesAndEquity'];
    const named = sums.find((sum) => printedItems[sum].includes(plainText(row.name)));
    if (named !== undefined) return this.balance(named, row);
    const sections = ['assets', 'liabilities', 'equity'] as const;
    const section = sections.find((each) => balanceSection[each] === row.texts['section']);
    const both = this.balance('liabilitiesAndEquity', row);
    switch (section) {
      case 'assets':
        return this.balance('assets', row);
      case 'liabilities':
      case 'equity':
        return chosen(row, [this.balance(section, row), both]);
      case undefined:
        return chosen(
          row,
          sums.map((sum) => this.balance(sum, row)),
          unknown,
        );
    }
  }

  private balance(sum: Balance, { name }: TypedTotalRow): TotalReading {
    const { headers, totalRows } = this.workbook.names;
    const words: Readonly<Record<string, string>> = headers.balanceSheet;
    const items = this.workbook.ledger.records.balanceSheet.filter(({ section }) =>
      sum === 'liabilitiesAndEquity' ? section !== 'assets' : section === sum,
    );
    return {
      sum: (column) =>
        column === 'current' || column === 'previous'
          ? items.reduce((total, item) => total + item[column].won, 0)
          : null,
      statement: (column) => ({
        number: '',
        item: `${words[column] ?? ''} ${totalRows.balance[sum]}`,
        printedName: name,
        asOf: '',
      }),
    };
  }

  private isSubtotal({ name }: TypedTotalRow): boolean {
    return this.workbook.names.printedItems.subtotal.includes(plainText(name));
  }

  private addPeriods(program: Program, line: LedgerLine): void {
    const scopes: readonly BudgetScope[] = [
      { kind: 'total' },
      { kind: 'program', program },
      ...(line.line.subProgram === '' ? [] : [{ kind: 'line' as const, program, line }]),
    ];
    for (const { period, amount, commitment } of line.execution)
      for (const scope of scopes) {
        const key = periodKey(scopeKey(scope), period);
        const sums = this.periods.get(key) ?? { amount: 0, commitment: 0 };
        sums.amount += amount.won;
        sums.commitment += commitment.won;
        this.periods.set(key, sums);
      }
  }
}

function periodKey(scope: string, period: string): string {
  return `${scope}\n${keyText(period)}`;
}

/** The first reading in which every figure ties that is not 0. */
function chosen(
  { figures }: TypedTotalRow,
  readings: readonly TotalReading[],
  otherwise: TotalReading = readings[0] ?? unknown,
): TotalReading {
  const stated = figures.flatMap(({ column, number }) =>
    number === null || number.value === 0 ? [] : [{ column, value: number.value }],
  );
  const tied = readings.find(({ sum }) => stated.every(({ column, value }) => sum(column) === value));
  return stated.length === 0 ? otherwise : (tied ?? otherwise);
}
