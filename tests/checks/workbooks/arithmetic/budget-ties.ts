/** Budget, periods and what 원문표기 prints of them, added up by hand's rules. */
import type { WorkbookGrids } from '../../../../src/tables/read-records';
import { compared, figure, printed, total, wonOf, type Mismatch } from './figures';
import { plainRows, settingText, type PlainRow } from './plain-table';

/** A budget line in whole won. */
export interface LineSums {
  readonly number: string;
  readonly subProgram: string;
  readonly group: string;
  readonly budget: number;
  readonly currentBudget: number;
  readonly spent: number;
  /** What all periods of the year add up to. */
  readonly year: number;
  readonly budgetCell: string;
}

/** The lines of 예산 with their sums. */
export function lineSums(grids: WorkbookGrids): readonly LineSums[] {
  const unit = wonOf(settingText(grids, '입력 단위'));
  const execution = plainRows(grids, 'execution');
  const changes = plainRows(grids, 'budgetChanges');
  const periods = plainRows(grids, 'periods');
  return plainRows(grids, 'budget').map((row) => {
    const isOwn = (other: PlainRow): boolean =>
      other.text('번호') === row.text('번호') && other.text('세부사업') === row.text('세부사업');
    const amountIn = (period: PlainRow): number =>
      total(
        execution
          .filter((entry) => isOwn(entry) && entry.text('기간') === period.text('기간'))
          .map((entry) => figure(entry.text('금액')) * unit),
      );
    const budget = figure(row.text('예산액')) * unit;
    return {
      number: row.text('번호'),
      subProgram: row.text('세부사업'),
      group: row.text('분야'),
      budget,
      currentBudget:
        budget + total(changes.filter(isOwn).map((change) => figure(change.text('금액')) * unit)),
      spent: running(
        periods.filter((period) => period.text('구분') === '실적'),
        amountIn,
      ),
      year: running(periods, amountIn),
      budgetCell: row.cell('예산액'),
    };
  });
}

/** The sum of periods in their order; a cumulative one stands for all before it. */
function running(periods: readonly PlainRow[], amountIn: (period: PlainRow) => number): number {
  return periods.reduce(
    (sum, period) => (period.text('입력 방식') === '누계' ? 0 : sum) + amountIn(period),
    0,
  );
}

/** Lines whose periods do not add up to 예산현액. */
export function periodMismatches(grids: WorkbookGrids): readonly Mismatch[] {
  const unit = wonOf(settingText(grids, '입력 단위'));
  return lineSums(grids).flatMap((line) =>
    compared(
      line.budgetCell,
      printed(line.currentBudget / unit, 0, 'round'),
      printed(line.year / unit, 0, 'round'),
    ),
  );
}

/** Every budget figure of 원문표기 that is not what the lines give. */
export function printedBudgetMismatches(grids: WorkbookGrids): readonly Mismatch[] {
  const lines = lineSums(grids);
  const rounding = settingText(grids, '반올림') === '절사' ? 'truncate' : 'round';
  const basis = settingText(grids, '집행률 기준') === '예산액' ? 'budget' : 'currentBudget';
  return plainRows(grids, 'printed').flatMap((row) => {
    const measure = row.text('항목').replace(/^(소계|합계|세부사업)\s?/, '') || '예산액';
    const own = linesOf(row, lines);
    const sum = (key: 'budget' | 'currentBudget' | 'spent'): number => total(own.map((line) => line[key]));
    const values: Readonly<Record<string, number>> = {
      예산액: sum('budget'),
      예산현액: sum('currentBudget'),
      집행액: sum('spent'),
      지출액: sum('spent'),
      집행잔액: sum('currentBudget') - sum('spent'),
      집행률: (100 * sum('spent')) / sum(basis),
      구성비: (100 * sum('budget')) / total(lines.map((line) => line.budget)),
    };
    const value = values[measure];
    // A figure without its unit states no amount.
    if (value === undefined || own.length === 0 || row.text('단위') === '') return [];
    const decimals = Number(row.text('소수 자리'));
    const computed = printed(value / wonOf(row.text('단위')), decimals, rounding);
    return compared(row.cell('값'), row.text('값'), computed);
  });
}

function linesOf(row: PlainRow, lines: readonly LineSums[]): readonly LineSums[] {
  const number = row.text('번호');
  const item = row.text('항목');
  const name = row.text('표기 이름');
  if (item.startsWith('합계')) return lines;
  if (item.startsWith('소계')) return lines.filter((line) => line.group === name);
  const own = lines.filter((line) => number !== '' && line.number === number);
  return item.startsWith('세부사업') ? own.filter((line) => line.subProgram === name) : own;
}

/** 예산현액 against 지출액 (집행액) + 이월액 + 불용액, wherever 불용액 is printed. */
export function closingMismatches(grids: WorkbookGrids): readonly Mismatch[] {
  const rows = plainRows(grids, 'printed');
  return rows
    .filter((row) => row.text('항목').endsWith('불용액'))
    .flatMap((lapsed) => {
      const beside = rows.filter(
        (row) =>
          row.text('위치') === lapsed.text('위치') && row.text('표기 이름') === lapsed.text('표기 이름'),
      );
      const of = (pattern: RegExp): PlainRow | undefined =>
        beside.find((row) => pattern.test(row.text('항목')));
      const current = of(/예산현액$/);
      if (current === undefined) throw new Error('불용액 without 예산현액');
      const used = [/지출액$|집행액$/, /이월액$/, /불용액$/].map((pattern) =>
        figure(of(pattern)?.text('값') ?? ''),
      );
      return compared(current.cell('값'), current.text('값'), printed(total(used), 0, 'round'));
    });
}
