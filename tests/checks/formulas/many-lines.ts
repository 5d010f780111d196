/** A large 예산 with its computed columns, each line alike, to see how long the comparison takes. */
import type { CheckedSheet, CheckedWorkbook } from '../../../src/checks/checked-workbook';
import { koreanWorkbookNames } from '../../../src/locale/workbook-names.ko';
import { tableKeys, type TableKey } from '../../../src/tables/layout';
import { rowsOf, type Rows } from '../../tables/small-workbook';
import { checkedSheets } from './read-back';

/** Every line has 100 of budget and 10 spent; its figures are formulas, or typed over with the right values. */
export function manyLines(lines: number, isTyped: boolean): CheckedWorkbook {
  const numbers = Array.from({ length: lines }, (_, index) => index + 1);
  const changed: Partial<Record<TableKey, Rows>> = {
    budget: [
      rowsOf('budget')[0] ?? [],
      ...numbers.map((number) => [
        '연구',
        number,
        `사업 ${String(number)}`,
        '',
        '-',
        100,
        0,
        100,
        10,
        0.1,
        90,
        0,
        10,
        '',
        '',
      ]),
    ],
    execution: [
      rowsOf('execution')[0] ?? [],
      ...numbers.map((number) => [number, '', '1분기', '', 10, '', '']),
    ],
    budgetChanges: rowsOf('budgetChanges').slice(0, 1),
    staffing: rowsOf('staffing').slice(0, 1),
    balanceSheet: rowsOf('balanceSheet').slice(0, 1),
  };
  const sheets: Partial<Record<TableKey, CheckedSheet>> = {};
  for (const key of tableKeys) {
    const values = changed[key] ?? rowsOf(key);
    const isFormula = (row: number, column: number): boolean =>
      row > 0 &&
      ((key === 'periods' && column >= 5) || (key === 'budget' && column >= 6 && column <= 12 && !isTyped));
    sheets[key] = {
      grid: { name: koreanWorkbookNames.sheets[key], values },
      formulas: values.map((cells, row) =>
        cells.map((_, column) => (isFormula(row, column) ? '=SUM(A1)' : '')),
      ),
    };
  }
  return checkedSheets(sheets);
}
