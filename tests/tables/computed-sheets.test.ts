/** What the computed sheets list and which formulas stand in them, for a small workbook. */
import { describe, expect, test } from '@jest/globals';
import { koreanWorkbookNames } from '../../src/locale/workbook-names.ko';
import { completePlaces, FormulaReferences } from '../../src/tables/addresses';
import { budgetSummarySheet } from '../../src/tables/budget-summary-sheet';
import type { ComputedSheet } from '../../src/tables/computed-sheet';
import { executionStatusSheet } from '../../src/tables/execution-status-sheet';
import { identify } from '../../src/tables/identify';
import { readRecordsAsFarAsPossible } from '../../src/tables/read-records';
import { staffingStatusSheet } from '../../src/tables/staffing-status-sheet';
import type { TableKey } from '../../src/tables/layout';
import { grids, rowsOf, typedOver, type Rows } from './small-workbook';

type Content = string | number;

function contentsOf(
  sheetOf: typeof budgetSummarySheet,
  changed: Partial<Record<TableKey, Rows>> = {},
): readonly (readonly Content[])[] {
  const places = completePlaces({});
  const identities = identify(readRecordsAsFarAsPossible(grids(changed), koreanWorkbookNames).records);
  const sheet: ComputedSheet = sheetOf(
    identities,
    new FormulaReferences(koreanWorkbookNames, places),
    koreanWorkbookNames,
  );
  return sheet.rows.map((row) => row.map((cell) => cell.content));
}

const labels = (rows: readonly (readonly Content[])[], from: number, columns: number) =>
  rows.slice(from).map((row) => row.slice(0, columns));

describe('총괄표', () => {
  test('every group has its 소계 above, its programmes once each, and 합계 is last', () => {
    expect(labels(contentsOf(budgetSummarySheet), 2, 3)).toEqual([
      ['구 분', '번호', '사업명'],
      ['연구', '', '소계'],
      ['연구', 1, '정책연구'],
      ['연구', 2, '컨설팅'],
      ['협력', '', '소계'],
      ['협력', 10, '국제협력'],
      ['운영', '', '소계'],
      ['운영', '운영1', '운영경비'],
      ['합 계', '', ''],
    ]);
  });

  test('소계 stands below where 설정 says so', () => {
    const rows = contentsOf(budgetSummarySheet, { settings: typedOver('settings', 12, 1, '아래') });
    expect(labels(rows, 3, 3).slice(0, 3)).toEqual([
      ['연구', 1, '정책연구'],
      ['연구', 2, '컨설팅'],
      ['연구', '', '소계'],
    ]);
  });

  test('amounts, shares and notes are read from the typed columns of 예산', () => {
    const rows = contentsOf(budgetSummarySheet);
    const total = 'SUMIF(예산!$P:$P,"k:*",예산!$F:$F)';
    expect(rows[3]?.slice(3)).toEqual([
      '=SUMIF(예산!$R:$R,"k:연구",예산!$F:$F)',
      `=IF(${total}=0,"-",SUMIF(예산!$R:$R,"k:연구",예산!$F:$F)/${total})`,
      '',
    ]);
    expect(rows[4]?.slice(3)).toEqual([
      '=SUMIF(예산!$Q:$Q,"k:1",예산!$F:$F)',
      `=IF(${total}=0,"-",SUMIF(예산!$Q:$Q,"k:1",예산!$F:$F)/${total})`,
      '=IFERROR(INDEX(예산!$O:$O,MATCH("k:1",예산!$Q:$Q,0))&"","")',
    ]);
    expect(rows[10]?.[3]).toBe(`=${total}`);
    expect(rows[1]?.[0]).toBe('="(단위 : "&INDEX(설정!$B:$B,MATCH("입력 단위",설정!$A:$A,0))&")"');
  });

  test('a number with a leading zero stays the text it was typed as', () => {
    const rows = contentsOf(budgetSummarySheet, { budget: typedOver('budget', 1, 1, '01') });
    expect(rows[4]?.[1]).toBe('01');
  });
});

describe('집행현황', () => {
  test('only lines of programmes with execution stand in it, sub-programmes one by one', () => {
    expect(labels(contentsOf(executionStatusSheet), 3, 4)).toEqual([
      ['구 분', '번호', '사업명', '세부사업'],
      ['연구', '', '소계', ''],
      ['연구', 1, '정책연구', ''],
      ['연구', 2, '컨설팅', ''],
      ['협력', '', '소계', ''],
      ['협력', 10, '국제협력', '컨퍼런스'],
      ['협력', 10, '국제협력', '창업대회'],
      ['합 계', '', '', ''],
      ['집행 자료 없는 예산', '', '', ''],
    ]);
  });

  test('the periods stand in calendar order, however they were typed', () => {
    const [head = [], ...rest] = rowsOf('periods');
    const rows = contentsOf(executionStatusSheet, { periods: [head, ...[...rest].reverse()] });
    expect(rows[3]?.slice(6)).toEqual(['1분기', '5월말', '하반기', '집행액', '집행률', '집행잔액', '예정액']);
  });

  test('a line shows nil as "-" and nothing where nothing was typed', () => {
    const amount = 'INDEX(집행!$E:$E,MATCH("k:10 ¦ 컨퍼런스 ¦ k:1분기",집행!$K:$K,0))';
    expect(contentsOf(executionStatusSheet)[8]?.[6]).toBe(
      `=IFERROR(IF(${amount}="-","-",SUM(${amount})),"")`,
    );
  });

  test('소계 and 합계 add typed cells of other sheets, never the rows around them', () => {
    const rows = contentsOf(executionStatusSheet);
    expect(rows[4]?.[9]).toBe('=SUMIF(집행!$I:$I,"k:연구",집행!$M:$M)');
    expect(rows[10]?.[9]).toBe('=SUMIF(집행!$I:$I,"k:*",집행!$M:$M)');
  });

  test('its rate names numerator, denominator and day', () => {
    const day = 'INDEX(설정!$B:$B,MATCH("집행 기준일",설정!$A:$A,0))';
    expect(contentsOf(executionStatusSheet)[1]?.[0]).toBe(
      `="(단위 : "&INDEX(설정!$B:$B,MATCH("입력 단위",설정!$A:$A,0))&", "&IF(${day}="","-",TEXT(${day},"yyyy-mm-dd"))&" 기준, 집행률 = 집행액 ÷ "&INDEX(설정!$B:$B,MATCH("집행률 기준",설정!$A:$A,0))&")"`,
    );
  });
});

test('인력현황: grades side by side, staff outside the table below, and the headline headcount', () => {
  const all = (column: string): string => `=SUMIF(인력!$G:$G,"k:*",인력!$${column}:$${column})`;
  const of = (column: string, grade: string): string =>
    `SUMIF(인력!$G:$G,"k:${grade}",인력!$${column}:$${column})`;
  const shown = (column: string, grade: string): string =>
    `=IF(COUNTIFS(인력!$G:$G,"k:${grade}",인력!$${column}:$${column},"-")>0,"-",${of(column, grade)})`;
  const variance = (grade: string): string => `=${of('C', grade)}-${of('B', grade)}`;
  const rows = contentsOf(staffingStatusSheet);
  expect(rows.slice(2)).toEqual([
    ['구 분', '합 계', '1급', '2급'],
    ['정 원', all('B'), shown('B', '1급'), shown('B', '2급')],
    ['현 원', all('C'), shown('C', '1급'), shown('C', '2급')],
    ['과부족', `${all('C')}-${all('B').slice(1)}`, variance('1급'), variance('2급')],
    ['파견', '=SUMIF(별도인력!$C:$C,"k:파견",별도인력!$B:$B)', '', ''],
    ['총원', `${all('C')}+SUMIF(별도인력!$C:$C,"k:*",별도인력!$B:$B)`, '', ''],
  ]);
});

test('a workbook with nothing typed yet still has its heads and totals', () => {
  const empty: Partial<Record<TableKey, Rows>> = {
    budget: rowsOf('budget').slice(0, 1),
    execution: rowsOf('execution').slice(0, 1),
    periods: rowsOf('periods').slice(0, 1),
    staffing: rowsOf('staffing').slice(0, 1),
    outsideStaff: rowsOf('outsideStaff').slice(0, 1),
  };
  expect(contentsOf(budgetSummarySheet, empty)).toHaveLength(4);
  expect(contentsOf(executionStatusSheet, empty)).toHaveLength(6);
  expect(contentsOf(staffingStatusSheet, empty)).toHaveLength(7);
});
