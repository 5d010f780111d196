/** Lines at 0 %, over 100 % or below zero, and amounts and heads that cannot well be negative. */
import { printAmount, printCount } from '../../ledger/display';
import type { AmountEntry, CountEntry } from '../../ledger/entry';
import type { IsoDate } from '../../ledger/records';
import { placeName, unreadableCells, type CheckedWorkbook } from '../checked-workbook';
import type { Finding } from '../finding';
import { decidableLines, nameOfLine, type DecidableLine } from '../periods/decidable-lines';
import { countedEntries, LineSums } from '../periods/line-sum';
import { countingOf } from '../periods/reading';
import type { PeriodCounting } from '../../ledger/totals';
import type { CheckRule } from '../rule';

export type ExecutionExtremesDetail =
  /**
   * - `zero`: nothing is spent by the as-of date; `notEntered`: its amounts are blank.
   * - `noBudget`: something is spent, and the budget is blank.
   * - `over`: more is spent than may be.
   * - `negativeCurrentBudget`: changes took off more than there was.
   */
  | {
      readonly code: 'zero' | 'notEntered' | 'noBudget' | 'over' | 'negativeCurrentBudget';
      /** Sub-programme, or programme where it is not split. */
      readonly name: string;
      readonly currentBudget: string;
      readonly spent: string;
      readonly unit: string;
      readonly asOf: IsoDate;
    }
  | {
      readonly code: 'negative';
      readonly kind: 'money' | 'heads';
      readonly sheet: string;
      readonly record: string;
      readonly header: string;
      readonly value: string;
      readonly unit: string;
    };

type ExtremeFinding = Finding<'execution-extremes'>;

export const executionExtremes: CheckRule<'execution-extremes'> = {
  id: 'execution-extremes',
  check(workbook) {
    const lines = decidableLines(workbook);
    const sums = new LineSums(workbook);
    const counting = countingOf(workbook.ledger.periods);
    const negative = negativeFindings(workbook);
    return {
      compared: lines.length + negative.compared,
      findings: [
        ...lines.flatMap((line) => lineFindings(line, sums, counting, workbook)),
        ...negative.findings,
      ],
    };
  },
};

function lineFindings(
  line: DecidableLine,
  sums: LineSums,
  counting: PeriodCounting,
  { ledger, names }: CheckedWorkbook,
): readonly ExtremeFinding[] {
  const { executionAsOf, entryUnit } = ledger.records.settings;
  const currentBudget = sums.currentBudget(line, 'countsAsSpent');
  const spent = sums.counted(line, counting, 'countsAsSpent');
  const code = lineCode(line, sums, counting);
  if (code === null) return [];
  const print = (won: number): string =>
    printAmount(won, { unit: entryUnit, decimals: line.line.line.budget.decimals, rounding: 'round' });
  const outcome = code === 'over' ? sums.compare(line, counting, 'countsAsSpent') : null;
  // A budget that was left out is missing from every total and rate of the report.
  const isOfBudget = code === 'negativeCurrentBudget' || code === 'noBudget';
  return [
    {
      rule: 'execution-extremes',
      severity: isOfBudget ? 'fail' : 'question',
      subject: `${code}/${line.line.line.source.record}`,
      cells: isOfBudget
        ? [line.line.line.budget.source, ...line.changes.map(({ amount }) => amount.source)]
        : sums.cells(line, counting, 'countsAsSpent'),
      ...(outcome === null || outcome.tie === 'holds' ? {} : { figures: outcome.figures }),
      detail: {
        code,
        name: nameOfLine(line),
        currentBudget: print(currentBudget),
        spent: print(spent),
        unit: names.units[entryUnit],
        asOf: executionAsOf,
      },
    },
  ];
}

type LineCode = Exclude<ExecutionExtremesDetail['code'], 'negative'>;

function lineCode(line: DecidableLine, sums: LineSums, counting: PeriodCounting): LineCode | null {
  const currentBudget = sums.currentBudget(line, 'countsAsSpent');
  const spent = sums.counted(line, counting, 'countsAsSpent');
  const actual = countedEntries(line, counting, 'countsAsSpent');
  if (currentBudget < 0) return line.changes.length > 0 ? 'negativeCurrentBudget' : null;
  if (!line.hasBudget) return spent > 0 ? 'noBudget' : null;
  if (spent > currentBudget && sums.compare(line, counting, 'countsAsSpent').tie === 'fail') return 'over';
  if (spent !== 0 || currentBudget === 0 || actual.length === 0) return null;
  return actual.every(({ amount }) => amount.state === 'blank') ? 'notEntered' : 'zero';
}

interface TypedFigure {
  readonly kind: 'money' | 'heads';
  readonly value: number;
  readonly entry: AmountEntry | CountEntry;
  /** The record within its sheet; an item of the balance sheet with its section, since 기타 may stand in each. */
  readonly record: string;
}

/** 예산변경 is signed, and what is taken off on the balance sheet stands there with △. */
function negativeFindings(workbook: CheckedWorkbook): {
  readonly compared: number;
  readonly findings: readonly ExtremeFinding[];
} {
  const figures = typedFigures(workbook);
  const unreadable = unreadableCells(workbook);
  const findings = new Map<string, ExtremeFinding>();
  for (const figure of figures) {
    const { value, entry, record } = figure;
    if (value >= 0 || unreadable.has(placeName(entry.source))) continue;
    const subject = `negative/${entry.source.sheet}/${record}/${entry.source.header}`;
    if (!findings.has(subject)) findings.set(subject, negativeFinding(subject, figure, workbook));
  }
  return { compared: figures.length, findings: [...findings.values()] };
}

function typedFigures({ ledger, names }: CheckedWorkbook): readonly TypedFigure[] {
  const { records } = ledger;
  const isTakenOff = (item: string): boolean =>
    names.contraItems.some((word) => item.toLowerCase().includes(word));
  const money = (entry: AmountEntry, record = entry.source.record): TypedFigure => ({
    kind: 'money',
    value: entry.won,
    entry,
    record,
  });
  const heads = (entry: CountEntry): TypedFigure => ({
    kind: 'heads',
    value: entry.count,
    entry,
    record: entry.source.record,
  });
  return [
    ...records.budgetLines.flatMap(({ previousBudget, budget }) => [money(previousBudget), money(budget)]),
    ...records.execution.flatMap(({ commitment, amount }) => [money(commitment), money(amount)]),
    ...records.balanceSheet
      .filter(({ section, item }) => section !== 'equity' && !isTakenOff(item))
      .flatMap(({ section, item, current, previous }) =>
        [current, previous].map((entry) => money(entry, `${section}/${item}`)),
      ),
    ...records.staff.flatMap(({ authorized, actual }) => [heads(authorized), heads(actual)]),
    ...records.outsideStaff.map(({ count }) => heads(count)),
    ...records.boardSeats.map(({ seats }) => heads(seats)),
  ];
}

function negativeFinding(
  subject: string,
  { kind, value, entry }: TypedFigure,
  { names }: CheckedWorkbook,
): ExtremeFinding {
  const { sheet, record, header } = entry.source;
  return {
    rule: 'execution-extremes',
    severity: kind === 'heads' ? 'fail' : 'question',
    subject,
    cells: [entry.source],
    detail: {
      code: 'negative',
      kind,
      sheet,
      record,
      header,
      value:
        'unit' in entry
          ? printAmount(value, { unit: entry.unit, decimals: entry.decimals, rounding: 'round' })
          : printCount(value),
      unit: 'unit' in entry ? names.units[entry.unit] : names.computed.people,
    },
  };
}
