/** The small workbook with its computed cells filled by hand, so that a test changes only the cell it is about. */
import { koreanWorkbookNames } from '../../../src/locale/workbook-names.ko';
import type { CheckedSheet, CheckedWorkbook } from '../../../src/checks/checked-workbook';
import type { GridValue } from '../../../src/tables/grid';
import { tableKeys, type ComputedSheetKey, type TableKey } from '../../../src/tables/layout';
import { rowsOf, type Rows } from '../../tables/small-workbook';
import { checkedSheets } from './read-back';

type Key = TableKey | ComputedSheetKey;

/** 변경, 예산현액, 집행액, 집행률, 집행잔액, 예정액, 연말 예상 of each line. */
const budgetFigures: Rows = [
  [0, 530, 53, 0.1, 477, 0, 53],
  [0, 200, 0, 0, 200, 0, 0],
  [-20, 258, 2, 2 / 258, 256, 0, 2],
  [0, 137, 5, 5 / 137, 132, 0, 5],
  [0, 342, '-', '-', 342, '-', '-'],
];

const computed: Readonly<Partial<Record<Key, Rows>>> = {
  budget: rowsOf('budget').map((row, index) => {
    const figures = budgetFigures[index - 1];
    return figures === undefined ? row : [...row.slice(0, 6), ...figures, ...row.slice(13)];
  }),
  staffing: [
    ['직급', '정원', '현원', '과부족', '결원율', '비고'],
    ['1급', 2, '-', -2, 1, ''],
    ['2급', 5, 4, -1, 0.2, ''],
  ],
  // What a spreadsheet makes of 27.8 − 10.9.
  balanceSheet: [
    ['구분', '항목', '당해', '전년', '증감'],
    ['자산', '유동자산', 27.8, 10.9, 16.900000000000002],
    ['자본', '자본금', 27.8, 10.9, 16.900000000000002],
  ],
  budgetSummary: [
    ['예산 총괄표', '', '', '', '', ''],
    ['(단위 : 백만원)', '', '', '', '', ''],
    ['구 분', '번호', '사업명', '예산액', '구성비', '비 고'],
    ['연구', '', '소계', 730, 730 / 1487, ''],
    ['연구', 1, '정책연구', 530, 530 / 1487, ''],
    ['연구', 2, '컨설팅', 200, 200 / 1487, ''],
    ['협력', '', '소계', 415, 415 / 1487, ''],
    ['협력', 10, '국제협력', 415, 415 / 1487, ''],
    ['운영', '', '소계', 342, 342 / 1487, ''],
    ['운영', '운영1', '운영경비', 342, 342 / 1487, '예비비 포함'],
    ['합 계', '', '', 1487, 1, ''],
  ],
  executionStatus: [
    ['예산 집행현황', '', '', '', '', '', '', '', '', '', '', '', ''],
    ['(단위 : 백만원)', '', '', '', '', '', '', '', '', '', '', '', ''],
    ['', '', '', '', '', '', '실적', '실적', '예정', '', '', '', ''],
    [
      '구 분',
      '번호',
      '사업명',
      '세부사업',
      '예산액',
      '예산현액',
      '1분기',
      '5월말',
      '하반기',
      '집행액',
      '집행률',
      '집행잔액',
      '예정액',
    ],
    ['연구', '', '소계', '', 730, 730, 17, 36, 0, 53, 53 / 730, 677, 0],
    ['연구', 1, '정책연구', '', 530, 530, 17, 36, '', 53, 0.1, 477, 0],
    ['연구', 2, '컨설팅', '', 200, 200, '', '', '-', 0, 0, 200, 0],
    ['협력', '', '소계', '', 415, 395, 0, 7, 0, 7, 7 / 395, 388, 0],
    ['협력', 10, '국제협력', '컨퍼런스', 278, 258, '', 2, '', 2, 2 / 258, 256, 0],
    ['협력', 10, '국제협력', '창업대회', 137, 137, '', 5, '', 5, 5 / 137, 132, 0],
    ['합 계', '', '', '', 1145, 1125, 17, 43, 0, 60, 60 / 1125, 1065, 0],
    ['집행 자료 없는 예산', '', '', '', 342, '', '', '', '', '', '', '', ''],
  ],
  staffingStatus: [
    ['인력 현황', '', '', ''],
    ['(2019-05-31 기준, 단위 : 명)', '', '', ''],
    ['구 분', '합 계', '1급', '2급'],
    ['정 원', 7, 2, 5],
    ['현 원', 4, '-', 4],
    ['과부족', -3, -2, -1],
    ['파견', 2, '', ''],
    ['총원', 6, '', ''],
  ],
};

/** The first row and the first and last column of a sheet's computed cells, counted from 0: what stands there is a formula. */
const formulaAreas: Readonly<Partial<Record<Key, readonly [number, number, number]>>> = {
  periods: [1, 5, 6],
  budget: [1, 6, 12],
  staffing: [1, 3, 4],
  balanceSheet: [1, 4, 4],
  budgetSummary: [3, 3, 4],
  executionStatus: [4, 4, 12],
  staffingStatus: [3, 1, 3],
};

/** A cell by its sheet's key and its row and column, counted from 0: a value typed there, or a formula with its result. */
export interface ChangedCell {
  readonly sheet: Key;
  readonly row: number;
  readonly column: number;
  readonly value: GridValue;
  readonly formula?: string;
}

/** The rows of a sheet as computed by hand, to be rearranged. */
export function computedRows(key: Key): Rows {
  return computed[key] ?? (isTable(key) ? rowsOf(key) : []);
}

/** The small workbook with some cells, or whole sheets, changed; changed sheets keep formulas where they would stand. */
export function smallComputed(
  cells: readonly ChangedCell[] = [],
  sheets: Readonly<Partial<Record<Key, Rows>>> = {},
): CheckedWorkbook {
  const found: Partial<Record<Key, CheckedSheet>> = {};
  for (const key of [...tableKeys, ...(['budgetSummary', 'executionStatus', 'staffingStatus'] as const)]) {
    const values = (sheets[key] ?? computedRows(key)).map((row) => [...row]);
    const texts = values.map((row, index) =>
      row.map((value, column): string => (isFormula(key, index, column, value) ? '=SUM(A1)' : '')),
    );
    for (const { sheet, row, column, value, formula = '' } of cells) {
      const [ownValues, ownTexts] = [values[row], texts[row]];
      if (sheet !== key || ownValues === undefined || ownTexts === undefined) continue;
      ownValues[column] = value;
      ownTexts[column] = formula;
    }
    found[key] = { grid: { name: koreanWorkbookNames.sheets[key], values }, formulas: texts };
  }
  return checkedSheets(found);
}

function isFormula(key: Key, row: number, column: number, value: GridValue): boolean {
  const area = formulaAreas[key];
  if (area === undefined) return false;
  const [firstRow, firstColumn, lastColumn] = area;
  // The formula of a period without entry shows nothing.
  const isPeriodCell = key === 'executionStatus' && column >= 6 && column <= 8;
  return row >= firstRow && column >= firstColumn && column <= lastColumn && (value !== '' || isPeriodCell);
}

function isTable(key: Key): key is TableKey {
  return (tableKeys as readonly string[]).includes(key);
}
