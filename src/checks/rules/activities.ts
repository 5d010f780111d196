/** Amounts in 집행 without 내용, and 내용 without an amount. */
import type { CellSource } from '../../ledger/entry';
import type { ExecutionEntry } from '../../ledger/records';
import { placeName, unreadableCells, type CheckedWorkbook } from '../checked-workbook';
import type { Finding } from '../finding';
import { programNames } from '../notation/narrative-blocks';
import { RowCells } from '../row-cells';
import type { CheckRule } from '../rule';

export interface ActivitiesDetail {
  /**
   * - `amountOnly`: something was spent or is planned, and nothing says on what.
   * - `activityOnly`: something is said, and the amount is blank; "-" and 0 are amounts.
   * - `neverDescribed`: no row has a 내용.
   */
  readonly code: 'amountOnly' | 'activityOnly' | 'neverDescribed';
  /** Programme name, or number where it has none; empty for `neverDescribed` and for rows without a number. */
  readonly program: string;
  readonly rows: number;
  readonly periods: readonly string[];
}

type Code = Exclude<ActivitiesDetail['code'], 'neverDescribed'>;

interface Rows {
  readonly code: Code;
  readonly number: string;
  readonly entries: ExecutionEntry[];
}

/** More cells than anyone would follow are not named. */
const namedCells = 30;

export const activities: CheckRule<'activities'> = {
  id: 'activities',
  check(workbook) {
    const { execution } = workbook.ledger.records;
    const unreadable = unreadableCells(workbook);
    const rowCells = new RowCells(workbook);
    const programs = programNames(workbook.ledger);
    const cellOf = (code: Code, { amount }: ExecutionEntry): CellSource =>
      code === 'activityOnly' ? amount.source : rowCells.cell('execution', 'activity', amount.source);
    const isNeverDescribed = execution.length > 1 && execution.every(({ activity }) => activity === '');
    const rows = new Map<string, Rows>();
    for (const entry of isColumnMissing(workbook) ? [] : execution) {
      const code = codeOf(entry);
      if (code === null || unreadable.has(placeName(cellOf(code, entry)))) continue;
      const key = isNeverDescribed ? code : `${code}/${entry.number}`;
      const own = rows.get(key) ?? { code, number: entry.number, entries: [] };
      own.entries.push(entry);
      rows.set(key, own);
    }
    return {
      compared: execution.length,
      findings: [...rows].map(([key, { code, number, entries }]): Finding<'activities'> => ({
        rule: 'activities',
        severity: 'question',
        subject: isNeverDescribed ? 'neverDescribed' : key,
        cells: entries.slice(0, namedCells).map((entry) => cellOf(code, entry)),
        detail: {
          code: isNeverDescribed ? 'neverDescribed' : code,
          program: isNeverDescribed ? '' : (programs.get(number) ?? number),
          rows: entries.length,
          periods: [...new Set(entries.map(({ period }) => period))].filter((period) => period !== ''),
        },
      })),
    };
  },
};

/** A column that is not there is said once, where the sheet is read. */
function isColumnMissing({ problems, names }: CheckedWorkbook): boolean {
  const { amount, activity } = names.headers.execution;
  return problems.some(
    (problem) =>
      problem.code === 'missingColumn' &&
      problem.place.sheet === names.sheets.execution &&
      (problem.header === amount || problem.header === activity),
  );
}

function codeOf({ amount, activity }: ExecutionEntry): Code | null {
  if (activity === '') return amount.won === 0 ? null : 'amountOnly';
  return amount.state === 'blank' && !isNil(activity) ? 'activityOnly' : null;
}

/** "-" says that there is nothing to say. */
function isNil(activity: string): boolean {
  return /^[-–—−]$/.test(activity);
}
