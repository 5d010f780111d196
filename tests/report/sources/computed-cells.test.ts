/** Which cell shows a computed figure, in workbooks as people have them. */
import { describe, expect, test } from '@jest/globals';
import type { CheckedWorkbook } from '../../../src/checks/checked-workbook';
import { computedCellFinder } from '../../../src/report/sources/computed-cells';
import type { FigureMeasure, FigureSubject } from '../../../src/report/sources/computed-figure';
import { formulaFinder, withTypedFormulas } from '../../../src/report/sources/typed-formulas';
import type { GridValue } from '../../../src/tables/grid';
import { computedRows, smallComputed } from '../../checks/formulas/small-computed';
import { figure, runsIn, sentence } from './figures-of';
import { valueAtPlace } from './read-cells';

function found(workbook: CheckedWorkbook, of: FigureSubject, measure: FigureMeasure): string | undefined {
  const place = computedCellFinder(workbook)({ of, measure });
  return place && `${place.sheet}!${place.address}`;
}

const total = { kind: 'total' } as const;
const executedTotal = { kind: 'executedTotal' } as const;
const research = { kind: 'group', group: '연구' } as const;
const conference = { kind: 'line', number: '10', subProgram: '컨퍼런스' } as const;

test.each<readonly [FigureSubject, FigureMeasure, string, GridValue]>([
  [total, 'budget', '총괄표!D11', 1487],
  [total, 'share', '총괄표!E11', 1],
  [research, 'budget', '총괄표!D4', 730],
  [research, 'share', '총괄표!E4', 730 / 1487],
  [{ kind: 'program', number: '10' }, 'budget', '총괄표!D8', 415],
  [{ kind: 'program', number: '운영1' }, 'share', '총괄표!E10', 342 / 1487],
  [executedTotal, 'budget', '집행현황!E11', 1145],
  [executedTotal, 'currentBudget', '집행현황!F11', 1125],
  [executedTotal, 'remaining', '집행현황!L11', 1065],
  [total, 'spent', '집행현황!J11', 60],
  [total, 'executionRate', '집행현황!K11', 60 / 1125],
  [total, 'planned', '집행현황!M11', 0],
  [research, 'currentBudget', '집행현황!F5', 730],
  [{ kind: 'executedGroup', group: '협력' }, 'executionRate', '집행현황!K8', 7 / 395],
  [conference, 'changes', '예산!G4', -20],
  [conference, 'currentBudget', '예산!H4', 258],
  [conference, 'executionRate', '예산!J4', 2 / 258],
  [conference, 'expectedAtYearEnd', '예산!M4', 2],
  [{ kind: 'program', number: '1' }, 'spent', '예산!I2', 53],
  [{ kind: 'staff' }, 'authorized', '인력현황!B4', 7],
  [{ kind: 'staff' }, 'actual', '인력현황!B5', 4],
  [{ kind: 'staff' }, 'variance', '인력현황!B6', -3],
  [{ kind: 'staff' }, 'headcount', '인력현황!B8', 6],
  [{ kind: 'grade', grade: '2급' }, 'variance', '인력!D3', -1],
  [{ kind: 'grade', grade: '2급' }, 'vacancyRate', '인력!E3', 0.2],
  [{ kind: 'balanceItem', section: 'assets', item: '유동자산' }, 'change', '재무!E2', 16.900000000000002],
])('%j %s stands in %s', (of, measure, cell, value) => {
  const workbook = smallComputed();
  expect(found(workbook, of, measure)).toBe(cell);
  expect(valueAtPlace(workbook, cell)).toBe(value);
});

describe('a figure that no cell shows has none', () => {
  test.each<readonly [string, FigureSubject, FigureMeasure]>([
    ['집행현황 sums over programmes that have execution, which 운영경비 has not', total, 'currentBudget'],
    ['the same of what is left', total, 'remaining'],
    ['a split programme has no row of its own in 예산', { kind: 'program', number: '10' }, 'spent'],
    ['last year is summed up nowhere', total, 'previousBudget'],
    ['a typed amount is no computed figure', conference, 'budget'],
    ['nor is a typed headcount', { kind: 'grade', grade: '2급' }, 'actual'],
    ['a programme that is not there', { kind: 'program', number: '99' }, 'budget'],
  ])('%s', (_why, of, measure) => {
    expect(found(smallComputed(), of, measure)).toBeUndefined();
  });
});

describe('what people do to sheets', () => {
  test('a row and a column inserted by hand move the figures, and they are found where they are', () => {
    const moved = computedRows('budgetSummary').map((row) => ['', ...row]);
    const rows = [moved[0] ?? [], ['', '담당: 김○○', '', '', '', '', ''], ...moved.slice(1)];
    const workbook = smallComputed(shiftedFormulas(rows, 4, 4), { budgetSummary: rows });
    expect(found(workbook, total, 'budget')).toBe('총괄표!E12');
  });

  test('a figure typed over is traced to its cell, and it is said that the formula is gone', () => {
    const typed = { sheet: 'budgetSummary', row: 10, column: 3, value: 999 } as const;
    for (const changed of [typed, { ...typed, formula: '=900+99' }, { ...typed, value: '' }])
      expect(computedCellFinder(smallComputed([changed]))({ of: total, measure: 'budget' })).toEqual({
        sheet: '총괄표',
        address: 'D11',
        origin: 'formulaGone',
      });
    expect(computedCellFinder(smallComputed())({ of: total, measure: 'budget' })?.origin).toBe('formula');
  });

  test('a formula in a cell for typing is told from a typed figure', () => {
    const linked = { sheet: 'budget', row: 1, column: 5, value: 730, formula: '=B9' } as const;
    const holdsFormula = formulaFinder(smallComputed([linked]));
    const cells = [figure('730', '예산', 'F2'), figure('415', '예산', 'F3'), figure('17', '집행', 'E2')];
    const told = withTypedFormulas([sentence(...cells)], holdsFormula);
    expect(runsIn(told).map(({ source }) => source?.origin)).toEqual(['formula', 'typed', 'typed']);
  });

  test('a formula that gives an error shows no figure', () => {
    const broken = { sheet: 'budget', row: 1, column: 8, value: '#REF!', formula: '=SUM(#REF!)' } as const;
    expect(found(smallComputed([broken]), { kind: 'program', number: '1' }, 'spent')).toBeUndefined();
  });

  test('a sheet whose head is gone, or all of it, gives no cell', () => {
    const headless = computedRows('executionStatus').filter((_, index) => index !== 3);
    for (const rows of [headless, [], [['메모']]])
      expect(found(smallComputed([], { executionStatus: rows }), total, 'spent')).toBeUndefined();
  });

  test('of a label that stands twice the first row is taken', () => {
    const rows = computedRows('budgetSummary');
    const twice = smallComputed([], { budgetSummary: [...rows, rows[10] ?? []] });
    expect(found(twice, total, 'budget')).toBe('총괄표!D11');
  });
});

/** Formulas for the figures of a sheet whose cells have moved, from a row and a column on. */
function shiftedFormulas(rows: readonly (readonly GridValue[])[], firstRow: number, firstColumn: number) {
  return rows.flatMap((row, rowIndex) =>
    row.flatMap((value, column) =>
      rowIndex >= firstRow && column >= firstColumn && typeof value === 'number'
        ? [{ sheet: 'budgetSummary' as const, row: rowIndex, column, value, formula: '=SUM(A1)' }]
        : [],
    ),
  );
}
