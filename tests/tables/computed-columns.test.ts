/** The formulas of computed columns, written out as they stand in the cells. */
import { describe, expect, test } from '@jest/globals';
import { koreanWorkbookNames } from '../../src/locale/workbook-names.ko';
import { completePlaces, FormulaReferences, type TablePlaces } from '../../src/tables/addresses';
import { computedColumns } from '../../src/tables/computed-columns';
import { columnLetters, type GridValue } from '../../src/tables/grid';
import { columnsOf, tableKeys, type TableKey } from '../../src/tables/layout';

/** The formulas of a table's first record, with the sheets as the add-on makes them or where `moved` says. */
function firstRecord(
  table: TableKey,
  moved: Partial<TablePlaces> = {},
  typed: GridValue = '',
): Readonly<Record<string, string>> {
  const references = new FormulaReferences(koreanWorkbookNames, completePlaces(moved));
  const formulas = computedColumns(references, koreanWorkbookNames, () => typed)[table];
  return { ...formulas?.(1) };
}

const basis = 'IF(INDEX(설정!$B:$B,MATCH("집행률 기준",설정!$A:$A,0))="예산액",SUM($F2),$H2)';

describe('예산', () => {
  test('예산현액 adds the changes; a nil budget counts as nothing', () => {
    const { changes, currentBudget } = firstRecord('budget');
    expect(changes).toBe('=IF($P2="","",SUMIF(예산변경!$H:$H,$P2,예산변경!$J:$J))');
    expect(currentBudget).toBe('=IF($P2="","",SUM($F2,$G2))');
  });

  test('집행액 adds the line’s rows of 집행 whose period counts, and is "-" where there are none', () => {
    expect(firstRecord('budget')['spent']).toBe(
      '=IF($P2="","",IF($T2="","-",SUMIF(집행!$H:$H,$P2,집행!$M:$M)))',
    );
  });

  test('집행률 divides by the basis of 설정, and is "-" over nothing', () => {
    expect(firstRecord('budget')['executionRate']).toBe(
      `=IF($P2="","",IF(OR($T2="",${basis}=0),"-",$I2/${basis}))`,
    );
  });

  test('집행잔액 is 예산현액 less 집행액, the whole where nothing is recorded', () => {
    expect(firstRecord('budget')['remaining']).toBe('=IF($P2="","",$H2-SUM($I2))');
  });

  test('columns that were moved and a title above are followed', () => {
    const columns = Object.fromEntries(columnsOf('budget').map(([key], index) => [key, index + 1]));
    const moved = { budget: { headRow: 2, columns, rowCount: 300 } };
    expect(firstRecord('budget', moved)['currentBudget']).toBe('=IF($Q2="","",SUM($G2,$H2))');
  });
});

describe('keys', () => {
  const isTotalIn = (cell: string): string =>
    `ISNUMBER(FIND("¦"&LOWER(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell}," ",""),UNICHAR(160),""),UNICHAR(12288),""),UNICHAR(8203),""))&"¦","¦${koreanWorkbookNames.totalRows.names.join('¦')}¦"))`;
  const key = (text: string): string =>
    `LOWER(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(TRIM(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${text},UNICHAR(160)," "),UNICHAR(12288)," "),UNICHAR(8203),"")),"*","✱"),"?","¿"),"~","∼"))`;

  test('a line of 예산 is known by its number and 세부사업, a programme by its number', () => {
    const { key: line, programKey, groupKey } = firstRecord('budget');
    const isTotal = ['A', 'B', 'C', 'D'].map((column) => isTotalIn(`$${column}2`)).join(',');
    expect(line).toBe(`=IF(OR($B2="",${isTotal}),"","k:"&${key('$B2&" ¦ "&$D2')})`);
    expect(programKey).toBe(`=IF($P2="","",IF($B2="","","k:"&${key('$B2')}))`);
    expect(groupKey).toBe(`=IF($P2="","",IF($A2="","","k:"&${key('$A2')}))`);
  });

  test('a row of sums has none, in whichever cell it is called so', () => {
    expect(firstRecord('outsideStaff')['key']).toBe(
      `=IF(OR($A2="",${isTotalIn('$A2')}),"","k:"&${key('$A2')})`,
    );
    // A name that only reading sees through is written out for as long as it stands there.
    expect(firstRecord('outsideStaff', {}, '합\n계')['key']).toContain(
      `OR(${isTotalIn('$A2')},EXACT($A2&"¦","합\n계¦"))`,
    );
  });

  test('a period of 집행 that 기간 calls so is one', () => {
    expect(firstRecord('execution')['key']).toContain(
      `IF(${isTotalIn('$C2')},ISNA(MATCH(IF($C2="","","k:"&${key('$C2')}),기간!$H:$H,0)),FALSE)`,
    );
  });

  test('a text that formulas cannot make comparable by themselves is named with its key', () => {
    expect(firstRecord('periods', {}, '１분기')['key']).toBe(
      `=IF($A2="","",IF(EXACT($A2&"¦","１분기¦"),"k:1분기","k:"&${key('$A2')}))`,
    );
  });

  test('an amount of 집행 counts by the flag of its period, and where its line stands in 예산', () => {
    const { groupKey, countedAsSpent } = firstRecord('execution');
    expect(groupKey).toBe('=IF($H2="","",IFERROR(INDEX(예산!$R:$R,MATCH($H2,예산!$P:$P,0)),""))');
    expect(countedAsSpent).toBe('=IF($J2="","",IF(SUMIF(기간!$H:$H,$J2,기간!$F:$F)>0,SUM($E2),0))');
  });
});

test('예산변경: what is decided after the as-of day is not part of that day’s 예산현액', () => {
  const asOf = 'INDEX(설정!$B:$B,MATCH("집행 기준일",설정!$A:$A,0))';
  expect(firstRecord('budgetChanges')['counted']).toBe(
    `=IF($H2="","",IF(OR(${asOf}="",$A2<=${asOf}),SUM($E2),0))`,
  );
});

describe('기간', () => {
  test('집행 반영: 실적 that ended by the as-of date and that no 누계 of those replaces', () => {
    const asOf = 'INDEX(설정!$B:$B,MATCH("집행 기준일",설정!$A:$A,0))';
    expect(firstRecord('periods')['countsAsSpent']).toBe(
      `=IF($A2="","",IF(AND($D2="실적",$C2<=${asOf},COUNTIFS(기간!$D:$D,"실적",기간!$E:$E,"누계",기간!$C:$C,IF($E2="누계",">",">=")&$C2,기간!$C:$C,"<="&${asOf})=0),1,0))`,
    );
  });

  test('연말 반영: what no 누계 replaces', () => {
    expect(firstRecord('periods')['countsAtYearEnd']).toBe(
      '=IF($A2="","",IF(COUNTIFS(기간!$E:$E,"누계",기간!$C:$C,IF($E2="누계",">",">=")&$C2)=0,1,0))',
    );
  });
});

test('인력: 과부족 is 현원 less 정원; 결원율 is "-" without 정원 and never negative', () => {
  expect(firstRecord('staffing')).toMatchObject({
    variance: '=IF($A2="","",SUM($C2)-SUM($B2))',
    vacancyRate: '=IF($A2="","",IF(SUM($B2)=0,"-",MAX(0,SUM($B2)-SUM($C2))/SUM($B2)))',
  });
});

test('재무: 증감 is 당해 less 전년', () => {
  expect(firstRecord('balanceSheet')).toEqual({ change: '=IF($B2="","",SUM($C2)-SUM($D2))' });
});

test('no formula reads its own column, so none can run in a circle', () => {
  for (const table of tableKeys) {
    const sheet = koreanWorkbookNames.sheets[table];
    const formulas = firstRecord(table);
    columnsOf(table).forEach(([column], index) => {
      const letters = columnLetters(index);
      const own = new RegExp(
        `(?:${sheet}!\\$${letters}(?:\\$|:))|(?:(?<![!:가-힣])\\$${letters}2(?!\\d))`,
        'u',
      );
      expect([column, own.test(formulas[column] ?? '')]).toEqual([column, false]);
    });
  }
});
