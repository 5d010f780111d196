/** Computed cells against figures worked out by hand: what is right is not mentioned, what is wrong is said once. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formulas } from '../../../src/checks/rules/formulas';
import type { CheckedWorkbook } from '../../../src/checks/checked-workbook';
import type { Finding } from '../../../src/checks/finding';
import { englishFormulas, koreanFormulas } from './sentences';
import type { GridValue } from '../../../src/tables/grid';
import { computedSheetKeys, tableKeys } from '../../../src/tables/layout';
import { rowsOf, typedOver } from '../../tables/small-workbook';
import { computedRows, smallComputed, type ChangedCell } from './small-computed';
import { manyLines } from './many-lines';

function findings(workbook: CheckedWorkbook): readonly Finding<'formulas'>[] {
  return formulas.check(workbook).findings;
}

function after(...cells: ChangedCell[]): readonly Finding<'formulas'>[] {
  return findings(smallComputed(cells));
}

function addresses(finding: Finding<'formulas'> | undefined): readonly string[] {
  return finding?.cells.map((cell) => `${cell.sheet}!${cell.address}`) ?? [];
}

/** 예산!J2, 집행률 of programme 1: 53 / 530. */
const rateOfFirst = { sheet: 'budget', row: 1, column: 9 } as const;

test('a workbook whose formulas give what a hand gives has nothing to report', () => {
  const result = formulas.check(smallComputed());
  expect(result.findings).toEqual([]);
  // 6 flags, 5·7 in 예산, 4 in 인력, 2 in 재무, 8·2 in 총괄표, 7·9 + 1 in 집행현황, 3·3 + 2 in 인력현황.
  expect(result.compared).toBe(6 + 35 + 4 + 2 + 16 + 64 + 11);
});

describe('a value typed over a formula', () => {
  test('that is wrong fails, with both figures', () => {
    const [finding, another] = after({ ...rateOfFirst, value: 0.5 });
    expect(another).toBeUndefined();
    expect(finding).toMatchObject({
      severity: 'fail',
      subject: 'typedOver/예산/1/집행률',
      figures: { stated: '50.0', computed: '10.0', difference: '40.0', unit: '%' },
    });
    expect(addresses(finding)).toEqual(['예산!J2']);
  });

  test('that is right for now is a question: it will not follow the next change', () => {
    expect(after({ ...rateOfFirst, value: 0.1 })).toMatchObject([
      { severity: 'question', subject: 'typedOver/예산/1/집행률', detail: { differing: 0, undecided: 0 } },
    ]);
  });

  test('a formula that refers to nothing is a typed value', () => {
    expect(after({ sheet: 'budget', row: 1, column: 8, value: 53, formula: '=17+36' })).toMatchObject([
      { severity: 'question', detail: { code: 'typedOver', header: '집행액' } },
    ]);
  });

  test('a wrong 변경 is said once, not again in every figure computed from it', () => {
    const found = after(
      { sheet: 'budget', row: 1, column: 6, value: 70 },
      { sheet: 'budget', row: 1, column: 7, value: 600, formula: '=SUM($F2,$G2)' },
      { sheet: 'budget', row: 1, column: 9, value: 53 / 600, formula: '=$I2/$H2' },
      { sheet: 'budget', row: 1, column: 10, value: 547, formula: '=$H2-SUM($I2)' },
    );
    expect(found.map(({ subject }) => subject)).toEqual(['typedOver/예산/1/변경']);
  });

  test('nil typed where nothing was recorded is right, a zero is not: it was never measured', () => {
    const spentWithoutExecution = { sheet: 'budget', row: 5, column: 8 } as const;
    expect(after({ ...spentWithoutExecution, value: '-' })).toMatchObject([{ severity: 'question' }]);
    expect(after({ ...spentWithoutExecution, value: 0 })).toMatchObject([
      { severity: 'fail', figures: { stated: '0', computed: '-', difference: '-' } },
    ]);
  });

  test('a column pasted over is one finding, the wrong cells first', () => {
    const pasted = [258, 200, 530, 137, 342].map((value, index) => ({
      sheet: 'budget' as const,
      row: index + 1,
      column: 7,
      value,
    }));
    const [finding, another] = after(...pasted);
    expect(another).toBeUndefined();
    expect(finding).toMatchObject({
      severity: 'fail',
      subject: 'typedOver/예산/예산현액',
      figures: { stated: '258', computed: '530', difference: '△272', unit: '백만원' },
      detail: { cells: 5, differing: 2 },
    });
    expect(addresses(finding)).toEqual(['예산!H2', '예산!H4', '예산!H3', '예산!H5', '예산!H6']);
  });

  test('in a computed sheet it is found as well', () => {
    expect(
      after({ sheet: 'budgetSummary', row: 10, column: 3, value: 1480 }).map(({ figures }) => figures),
    ).toEqual([{ stated: '1,480', computed: '1,487', difference: '△7', unit: '백만원' }]);
    expect(after({ sheet: 'staffingStatus', row: 7, column: 1, value: 7 })).toMatchObject([
      { subject: 'typedOver/인력현황/총원/합 계', figures: { stated: '7', computed: '6', unit: '명' } },
    ]);
    expect(after({ sheet: 'executionStatus', row: 5, column: 6, value: 71 })).toMatchObject([
      { subject: 'typedOver/집행현황/1/1분기', figures: { stated: '71', computed: '17', difference: '54' } },
    ]);
  });
});

describe('a formula that gives something else', () => {
  test('fails with what it shows and what the typed cells give', () => {
    expect(after({ ...rateOfFirst, value: 53 / 260, formula: '=$I2/$E2' })).toMatchObject([
      {
        severity: 'fail',
        subject: 'resultDiffers/예산/1/집행률',
        figures: { stated: '20.4', computed: '10.0', difference: '10.4', unit: '%' },
        detail: { cause: 'unknown' },
      },
    ]);
  });

  test('figures have the decimals it takes to see that they differ', () => {
    expect(
      after({ sheet: 'budgetSummary', row: 10, column: 3, value: 1487.0005, formula: '=SUM(D4)+E4' })[0]
        ?.figures,
    ).toEqual({ stated: '1,487.0005', computed: '1,487.0000', difference: '0.0005', unit: '백만원' });
  });

  test('an error is named, and what reads it is not', () => {
    expect(
      after(
        { sheet: 'budget', row: 1, column: 8, value: '#REF!', formula: '=#REF!' },
        { sheet: 'budget', row: 1, column: 9, value: '#REF!', formula: '=$I2/$H2' },
        { sheet: 'budget', row: 1, column: 10, value: '#REF!', formula: '=$H2-SUM($I2)' },
      ),
    ).toMatchObject([
      { subject: 'resultDiffers/예산/1/집행액', detail: { cause: 'errorValue', error: '#REF!' } },
    ]);
  });

  test('a wrongly counted period is said once, not in every amount spent', () => {
    expect(
      after(
        { sheet: 'periods', row: 1, column: 5, value: 0 },
        { sheet: 'budget', row: 1, column: 8, value: 36, formula: '=SUM(집행!$E:$E)' },
      ).map(({ subject }) => subject),
    ).toEqual(['typedOver/기간/1분기/집행 반영']);
  });

  test('records below the last row that formulas read are one finding, whatever figures miss them', () => {
    const reading = '=SUMIF(집행!$H:$H,$P2,집행!$M:$M)';
    const keys = ['키', 'k:1 ¦', 'k:1 ¦', 'k:2 ¦', 'k:10 ¦ 컨퍼런스', ''];
    const [finding, another] = findings(
      smallComputed(
        [
          { sheet: 'budget', row: 4, column: 8, value: 0, formula: reading },
          { sheet: 'executionStatus', row: 9, column: 9, value: 0, formula: reading },
          { sheet: 'executionStatus', row: 10, column: 9, value: 55, formula: reading },
        ],
        { execution: rowsOf('execution').map((row, index) => [...row, keys[index] ?? '']) },
      ),
    );
    expect(another).toBeUndefined();
    expect(finding).toMatchObject({
      severity: 'fail',
      figures: { stated: '0', computed: '5' },
      detail: { cause: 'rowsBelowRange', table: '집행', lastRow: 5, records: 1, cells: 3 },
    });
  });

  test('one won counts, what binary fractions leave behind does not', () => {
    const inWon = { settings: typedOver('settings', 13, 1, '원') };
    const total = { sheet: 'budgetSummary', row: 10, column: 3, formula: '=SUM(예산!$F:$F)' } as const;
    expect(findings(smallComputed([{ ...total, value: 1488 }], inWon))).toMatchObject([
      { figures: { stated: '1,488', computed: '1,487', unit: '원' } },
    ]);
    expect(after({ ...total, value: 1487.0000000000002 })).toEqual([]);
  });
});

describe('typed cells that formulas cannot read', () => {
  const textNumber = { sheet: 'budget', row: 1, column: 5, value: '530' } as const;

  test('a number typed as text explains what it leaves out, and is another rule’s to report', () => {
    expect(
      after(
        textNumber,
        { sheet: 'budget', row: 1, column: 7, value: 0, formula: '=SUM($F2,$G2)' },
        { sheet: 'budget', row: 1, column: 9, value: '-', formula: '=IF($H2=0,"-",$I2/$H2)' },
        { sheet: 'budget', row: 1, column: 10, value: -53, formula: '=$H2-SUM($I2)' },
        ...[
          [3, 200, 200 / 957],
          [4, 0, 0],
          [5, 200, 200 / 957],
          [6, 415, 415 / 957],
          [7, 415, 415 / 957],
          [8, 342, 342 / 957],
          [9, 342, 342 / 957],
          [10, 957, 1],
        ].flatMap(([row = 0, amount = 0, share = 0]) => [
          { sheet: 'budgetSummary' as const, row, column: 3, value: amount, formula: '=SUM(예산!$F:$F)' },
          { sheet: 'budgetSummary' as const, row, column: 4, value: share, formula: '=SUM(예산!$F:$F)' },
        ]),
        ...[
          [4, 200, 200, 53 / 200, 147],
          [5, 0, 0, '-', -53],
          [10, 615, 595, 60 / 595, 535],
        ].flatMap(([row = 0, budget = 0, current = 0, rate = 0, rest = 0]) =>
          [
            [4, budget],
            [5, current],
            [10, rate],
            [11, rest],
          ].map(([column, value]) => ({
            sheet: 'executionStatus' as const,
            row: Number(row),
            column: Number(column),
            value: value ?? '',
            formula: '=SUM(예산!$F:$F)',
          })),
        ),
      ),
    ).toEqual([]);
  });

  test('a difference that it does not explain is reported', () => {
    const found = after(textNumber, {
      sheet: 'budget',
      row: 1,
      column: 7,
      value: 77,
      formula: '=SUM($F2,$G2)',
    });
    expect(found.map(({ subject }) => subject)).toContain('resultDiffers/예산/1/예산현액');
  });

  test('what depends on an unreadable cell is not judged, but a typed value is still asked about', () => {
    const unreadable = { sheet: 'budget', row: 1, column: 5, value: '약 530' } as const;
    expect(after(unreadable)).toEqual([]);
    expect(after(unreadable, { ...rateOfFirst, value: 0.5 })).toMatchObject([
      { severity: 'question', detail: { differing: 0, undecided: 1 } },
    ]);
    expect(after(unreadable, { sheet: 'budget', row: 2, column: 10, value: 201 })).toMatchObject([
      { severity: 'fail', subject: 'typedOver/예산/2/집행잔액' },
    ]);
  });
});

describe('formulas that are not there', () => {
  test('rows without formulas are counted in one question a sheet', () => {
    const blank = (row: number): ChangedCell[] =>
      [6, 7, 8, 9, 10, 11, 12].map((column) => ({ sheet: 'budget', row, column, value: '' }));
    const [finding, another] = after(...blank(4), ...blank(5));
    expect(another).toBeUndefined();
    expect(finding).toMatchObject({
      severity: 'question',
      subject: 'missing/예산',
      detail: { code: 'missing', rows: 2 },
    });
    expect(addresses(finding)).toEqual(['예산!G5', '예산!G6']);
  });

  test('a computed sheet that is empty while there is something to show is asked about', () => {
    expect(findings(smallComputed([], { budgetSummary: [['']] }))).toMatchObject([
      { severity: 'question', subject: 'missing/총괄표', detail: { extent: 'sheet' } },
    ]);
  });

  test('a table without computed columns and an empty workbook have nothing to report', () => {
    const typedOnly = rowsOf('budget').map((row) => [...row.slice(0, 6), ...row.slice(13)]);
    expect(findings(smallComputed([], { budget: typedOnly }))).toEqual([]);
    const heads = Object.fromEntries(tableKeys.map((key) => [key, rowsOf(key).slice(0, 1)]));
    const empty = Object.fromEntries(computedSheetKeys.map((key) => [key, [['']]]));
    expect(findings(smallComputed([], { ...heads, ...empty }))).toEqual([]);
  });
});

describe('what computed sheets list', () => {
  test('a programme that 총괄표 lacks fails, one that is gone is asked about', () => {
    const rows = computedRows('budgetSummary');
    const lacking = rows.filter((row) => row[1] !== 2);
    expect(findings(smallComputed([], { budgetSummary: lacking }))).toMatchObject([
      { severity: 'fail', subject: 'staleList/총괄표', detail: { lacking: ['2 컨설팅'], gone: [] } },
    ]);
    const more = [...rows.slice(0, 6), ['연구', 3, '옛 사업', 0, 0, ''], ...rows.slice(6)];
    const [finding, another] = findings(smallComputed([], { budgetSummary: more }));
    expect(another).toBeUndefined();
    expect(finding).toMatchObject({
      severity: 'question',
      detail: { code: 'staleList', lacking: [], gone: ['3 옛 사업'] },
    });
    expect(addresses(finding)).toEqual(['총괄표!B7']);
  });

  test('a programme that moved to another group is named with both', () => {
    const rows = computedRows('budgetSummary').map((row) => (row[1] === 2 ? ['협력', ...row.slice(1)] : row));
    expect(findings(smallComputed([], { budgetSummary: rows }))).toMatchObject([
      { detail: { lacking: ['2 컨설팅 (연구)'], gone: ['2 컨설팅 (협력)'] } },
    ]);
  });

  test('a column of the user’s own is no period, one with our formulas is one that is gone', () => {
    const rows = computedRows('executionStatus').map((row, index) => [
      ...row.slice(0, 6),
      index === 3 ? '4분기' : '',
      ...row.slice(6),
    ]);
    const sheets = { executionStatus: rows };
    const own = smallComputed([], sheets);
    expect(findings(own).map(({ detail }) => detail.code)).not.toContain('staleList');
    const ours = smallComputed(
      [{ sheet: 'executionStatus', row: 4, column: 6, value: '', formula: '=SUMIFS(집행!$E:$E)' }],
      sheets,
    );
    expect(findings(ours)).toContainEqual(
      expect.objectContaining({ detail: expect.objectContaining({ lacking: [], gone: ['4분기'] }) }),
    );
  });

  test('a grade and staff outside the table that were renamed are named both ways', () => {
    const sheets = {
      staffing: computedRows('staffing').map((row) => (row[0] === '1급' ? ['특급', ...row.slice(1)] : row)),
      outsideStaff: [
        ['구분', '인원'],
        ['계약직', 2],
      ],
    };
    const overStaff = { row: 3, column: 2, value: 0, formula: '=SUMIFS(인력!$B:$B)' };
    const overOutside = { row: 6, column: 1, value: 0, formula: '=SUMIFS(별도인력!$B:$B)' };
    const found = findings(
      smallComputed(
        [overStaff, overOutside].map((cell) => ({ sheet: 'staffingStatus' as const, ...cell })),
        sheets,
      ),
    );
    expect(found).toMatchObject([
      { subject: 'staleList/인력현황', detail: { lacking: ['특급', '계약직'], gone: ['1급', '파견'] } },
    ]);
  });

  test('rows and columns that the user inserted or reordered change nothing', () => {
    const rows = computedRows('budgetSummary');
    const reordered = [
      ['메모', ...Array<GridValue>(5).fill('')],
      ...rows.slice(0, 3),
      ...rows.slice(6, 8),
      Array<GridValue>(6).fill(''),
      ...rows.slice(3, 6),
      ...rows.slice(8),
    ].map((row, index) => [row[0] ?? '', index === 3 ? '담당' : '', ...row.slice(1)]);
    const workbook = smallComputed([], { budgetSummary: reordered });
    const sheet = workbook.sheets.budgetSummary;
    expect(sheet).toBeDefined();
    const texts = reordered.map((row, index) =>
      row.map((value, column) =>
        index > 3 && (column === 4 || column === 5) && value !== '' ? '=SUM(A1)' : '',
      ),
    );
    const moved = {
      ...workbook,
      sheets: {
        ...workbook.sheets,
        budgetSummary: { grid: { name: '총괄표', values: reordered }, formulas: texts },
      },
    };
    expect(findings(moved)).toEqual([]);
  });
});

test('whatever stands in the cells, every subject is named once and nothing breaks', () => {
  const keys = [...tableKeys, ...computedSheetKeys];
  const value = fc.oneof(
    fc.constantFrom<GridValue>('', '-', '0', '△10', '#REF!', '소계', '합 계', '1', '연구', true, {
      date: '2019-05-31',
    }),
    fc.double({ noNaN: true }),
    fc.string(),
  );
  const changed = fc.record({
    sheet: fc.constantFrom(...keys),
    row: fc.nat(12),
    column: fc.nat(13),
    value,
    formula: fc.constantFrom('', '=1', '=SUM(집행!$A$1:$A$3)', "='a''b'!A1:B2"),
  });
  fc.assert(
    fc.property(fc.array(changed, { maxLength: 30 }), (cells) => {
      const subjects = findings(smallComputed(cells)).map(({ subject }) => subject);
      expect(new Set(subjects).size).toBe(subjects.length);
    }),
  );
});

test('each case is said in a sentence with what to do', () => {
  expect(koreanFormulas(after({ ...rateOfFirst, value: 0.5 }))).toEqual([
    "예산 시트 '1'의 집행률 칸에 수식 대신 50.0%가 입력되어 있지만 계산 결과는 10.0%입니다. 메뉴에서 '표 만들기'를 실행하면 수식이 되살아납니다. 입력한 값이 맞다면 근거가 되는 입력 칸을 고쳐 주세요.",
  ]);
  const without2 = computedRows('budgetSummary').filter((row) => row[1] !== 2);
  expect(koreanFormulas(findings(smallComputed([], { budgetSummary: without2 })))).toEqual([
    "총괄표 시트에 '2 컨설팅'이 빠져 있습니다. 메뉴에서 '표 만들기'를 실행하면 목록이 다시 만들어집니다.",
  ]);
  expect(englishFormulas(after({ ...rateOfFirst, value: 0.1 }))).toEqual([
    "집행률 of '1' in 예산 holds a typed value instead of its formula. It is right for now, but will not follow the next change. 'Make the tables' in the menu restores the formula.",
  ]);
});

test('10,000 lines are all compared, and said once a column where all of them are typed over', () => {
  for (const isTyped of [false, true]) {
    const workbook = manyLines(10_000, isTyped);
    const { compared, findings: found } = formulas.check(workbook);
    expect(compared).toBe(3 * 2 + 10_000 * 7);
    expect(found.map(({ severity }) => severity)).toEqual(isTyped ? Array(7).fill('question') : []);
  }
});
