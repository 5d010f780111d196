/**
 * What a line has spent and plans for the year, period by period, adds up to its 예산현액. More cannot be spent; less is money that
 * is not assigned to a period or was not spent (미배정·미집행), and somebody has to say what becomes of it.
 */
import { fiscalYearRange } from '../../ledger/fiscal-calendar';
import type { CheckedWorkbook } from '../checked-workbook';
import type { Finding } from '../finding';
import { decidableLines, nameOfLine, type DecidableLine } from '../periods/decidable-lines';
import { EndedWorks, type EndedWork } from '../periods/ended-work';
import { countedEntries, LineSums } from '../periods/line-sum';
import { countingOf, mendedByReading, periodReadings } from '../periods/reading';
import type { PeriodCounting } from '../../ledger/totals';
import type { CheckRule } from '../rule';
import type { WitnessValue } from '../sums/compare-sum';

export interface PeriodSumsDetail {
  /**
   * - `exceeds`: they come to more, and no rounding explains it.
   * - `short`: they come to less, and no rounding explains it.
   * - `rounding`: rounding alone explains it.
   * - `tiesToOriginalBudget`: the periods add up to 예산액, as if the changes had been forgotten.
   * - `unfilled`: they fall short, and amounts are still blank.
   */
  readonly code: 'exceeds' | 'short' | 'rounding' | 'tiesToOriginalBudget' | 'unfilled';
  /** Sub-programme, or programme where it is not split. */
  readonly name: string;
  /** How many periods were added. */
  readonly periods: number;
  /** Amounts among them that are blank. */
  readonly blanks: number;
  /** Whether 예산현액 differs from 예산액. */
  readonly isChanged: boolean;
  readonly witness: readonly WitnessValue[];
  /** Of a line that falls short: that its contract or work is over. */
  readonly ended?: EndedWork;
}

export const periodSums: CheckRule<'period-sums'> = {
  id: 'period-sums',
  check(workbook) {
    const lines = decidableLines(workbook);
    const sums = new LineSums(workbook);
    const counting = countingOf(workbook.ledger.periods);
    const mended = mendedByReading(periodReadings(workbook, lines, sums));
    const compared = lines.filter((line) => line.hasBudget && line.line.execution.length > 0);
    const mustReachBudget = plansWholeYear(workbook, compared, sums, counting);
    const endedWorks = new EndedWorks(workbook);
    return {
      compared: compared.length,
      findings: compared
        .filter((line) => !mended.has(line) && !isSaidElsewhere(line, sums, counting))
        .flatMap((line) => findingsOf(line, sums, counting, mustReachBudget, endedWorks)),
    };
  },
};

/** Where the plan stops before the year does, a sum may well stay below the budget; unless the lines show that all of it is planned. */
function plansWholeYear(
  { ledger }: CheckedWorkbook,
  lines: readonly DecidableLine[],
  sums: LineSums,
  counting: PeriodCounting,
): boolean {
  const planned = ledger.periods.filter(({ kind }) => kind === 'planned');
  if (planned.length === 0) return false;
  const year = fiscalYearRange(ledger.records);
  if (year === null || planned.some(({ end }) => end === '' || end >= year.end)) return true;
  return lines.filter((line) => sums.fit(line, counting) !== 'none').length * 2 >= lines.length;
}

/** Lines below zero and lines that nobody filled in are said by the rule on extremes. */
function isSaidElsewhere(line: DecidableLine, sums: LineSums, counting: PeriodCounting): boolean {
  const budget = sums.currentBudget(line, 'countsAtYearEnd');
  if (budget < 0) return true;
  const actual = countedEntries(line, counting, 'countsAsSpent');
  return actual.length > 0 && line.line.execution.every(({ amount }) => amount.state === 'blank');
}

function findingsOf(
  line: DecidableLine,
  sums: LineSums,
  counting: PeriodCounting,
  mustReachBudget: boolean,
  endedWorks: EndedWorks,
): readonly Finding<'period-sums'>[] {
  const outcome = sums.compare(line, counting, 'countsAtYearEnd');
  if (outcome.tie === 'holds') return [];
  const isShort =
    sums.counted(line, counting, 'countsAtYearEnd') < sums.currentBudget(line, 'countsAtYearEnd');
  if (isShort && !mustReachBudget) return [];
  const entries = countedEntries(line, counting, 'countsAtYearEnd');
  const blanks = entries.filter(({ amount }) => amount.state === 'blank').length;
  const isChanged = sums.currentBudget(line, 'countsAtYearEnd') !== line.line.line.budget.won;
  const code = codeOf(outcome.tie, {
    tiesToOriginal: isChanged && sums.compareOriginal(line, counting).tie !== 'fail',
    isShort,
    blanks,
  });
  const place = isShort && outcome.tie === 'fail' ? endedWorks.of(line) : null;
  return [
    {
      rule: 'period-sums',
      severity: outcome.tie === 'rounding' ? 'rounding' : isShort ? 'question' : 'fail',
      subject: line.line.line.source.record,
      cells: [...sums.cells(line, counting, 'countsAtYearEnd'), ...(place === null ? [] : [place.cell])],
      figures: outcome.figures,
      detail: {
        code,
        name: nameOfLine(line),
        periods: entries.length,
        blanks,
        isChanged,
        witness: outcome.tie === 'rounding' ? outcome.witness : [],
        ...(place === null ? {} : { ended: place.ended }),
      },
    },
  ];
}

function codeOf(
  tie: 'rounding' | 'fail',
  {
    tiesToOriginal,
    isShort,
    blanks,
  }: { readonly tiesToOriginal: boolean; readonly isShort: boolean; readonly blanks: number },
): PeriodSumsDetail['code'] {
  if (tie === 'rounding') return 'rounding';
  if (tiesToOriginal) return 'tiesToOriginalBudget';
  if (!isShort) return 'exceeds';
  return blanks > 0 ? 'unfilled' : 'short';
}
