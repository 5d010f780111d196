/** Figures typed as text: the report counts them, the sheet's own sums do not. */
import { readNumberText } from '../../tables/number-text';
import { summedTables, totalRowsIn, type SummedTable } from '../../tables/total-rows';
import { numberColumns, sheetRows } from '../notation/sheet-rows';
import { gridsOf, type CheckedWorkbook } from '../checked-workbook';
import type { CellSource } from '../../ledger/entry';
import type { Finding } from '../finding';
import type { CheckRule } from '../rule';

export interface TextNumbersDetail {
  readonly sheet: string;
  readonly header: string;
  readonly count: number;
  /** As typed; the first few. */
  readonly texts: readonly string[];
  /** What the sheet's sum leaves out, with commas and △, in the sheet's unit. */
  readonly uncounted: string;
}

/** Enough to recognize them. */
const textsShown = 5;

export const textNumbers: CheckRule<'text-numbers'> = {
  id: 'text-numbers',
  check(workbook) {
    const results = summedTables.map((table) => checkTable(workbook, table));
    return {
      compared: results.reduce((sum, { compared }) => sum + compared, 0),
      findings: results.flatMap(({ findings }) => findings),
    };
  },
};

function checkTable(
  workbook: CheckedWorkbook,
  table: SummedTable,
): { readonly compared: number; readonly findings: readonly Finding<'text-numbers'>[] } {
  // A row of sums is counted by nobody.
  const totals = totalRowsIn(table, gridsOf(workbook), workbook.names);
  const rows = sheetRows(workbook, table).filter(({ row }) => !totals.has(row));
  let compared = 0;
  const findings = numberColumns(table).flatMap((column): readonly Finding<'text-numbers'>[] => {
    const found: { readonly text: string; readonly value: number; readonly cell: CellSource }[] = [];
    for (const row of rows) {
      const value = row.value(column);
      if (value === '') continue;
      compared += 1;
      const read = typeof value === 'string' ? readNumberText(value) : null;
      const cell = row.source(column, '');
      if (read?.state === 'measured' && cell !== null)
        found.push({ text: row.text(column), value: read.value, cell });
    }
    const [first] = found;
    if (first === undefined) return [];
    const { sheet, header } = first.cell;
    return [
      {
        rule: 'text-numbers',
        severity: 'fail',
        subject: `${sheet}/${header}`,
        cells: found.map(({ cell }) => cell),
        detail: {
          sheet,
          header,
          count: found.length,
          texts: found.slice(0, textsShown).map(({ text }) => text),
          uncounted: printNumber(found.reduce((sum, { value }) => sum + value, 0)),
        },
      },
    ];
  });
  return { compared, findings };
}

/** Typed figures have few decimals; binary noise behind them is cut off. */
function printNumber(value: number): string {
  const [whole = '', fraction] = String(Number(Math.abs(value).toFixed(6))).split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return (value < 0 ? '△' : '') + digits + (fraction === undefined ? '' : `.${fraction}`);
}
