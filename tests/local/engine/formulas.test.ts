/** Formulas as the budget tables use them, and that they are right at the next look whatever was written in between. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openEngine, type EngineSession } from './engine-session';

let engine: EngineSession;

beforeAll(async () => {
  engine = await openEngine();
});

afterAll(() => engine.close());

describe('sums over the tables of a workbook', () => {
  let sheet: string;

  beforeAll(async () => {
    await engine.addSheet('예산', [
      ['분야', '번호', '사업', '세부', '예산'],
      ['가', 1, '주차', '', 10],
      ['가', 2, '개포', '활성화', 20],
      ['가', 2, '개포', '시설', 30],
      ['나', 3, '연구', '', '-'],
    ]);
    await engine.addSheet('집행', [
      ['번호', '세부', '기간', '금액'],
      [1, '', '1분기', 1],
      [1, '', '2분기', 2],
      [2, '활성화', '1분기', 4],
      [2, '시설', '1분기', 8],
      [2, '시설', '2분기', '-'],
      [3, '', '1분기', 32],
    ]);
    await engine.addSheet('기간', [
      ['기간', '반영'],
      ['1분기', 1],
      ['2분기', 0],
    ]);
    sheet = await engine.addSheet('계산');
  });

  test.each([
    ['a whole column by one criterion', '=SUMIFS(집행!$D:$D,집행!$A:$A,2)', 12],
    ['a whole column by two criteria', '=SUMIFS(집행!$D:$D,집행!$A:$A,2,집행!$C:$C,"1분기")', 12],
    ['a criterion with a comparison', '=COUNTIFS(집행!$D:$D,">"&4)', 2],
    ['text among the numbers counts as nothing', '=SUM(집행!D:D)', 47],
    [
      'only periods that count, by COUNTIFS with an array of criteria',
      '=SUMPRODUCT((집행!$A$2:$A$400=2)*(COUNTIFS(기간!$A:$A,집행!$C$2:$C$400,기간!$B:$B,1)>0),집행!$D$2:$D$400)',
      12,
    ],
    [
      'only periods that count, by SUMIF with an array of criteria',
      '=SUMPRODUCT((집행!$A$2:$A$400=1)*(SUMIF(기간!$A:$A,집행!$C$2:$C$400,기간!$B:$B)>0),집행!$D$2:$D$400)',
      1,
    ],
    [
      'a group that is written on another sheet',
      '=SUMPRODUCT((집행!$C$2:$C$400="1분기")*(COUNTIFS(예산!$A:$A,"가",예산!$B:$B,집행!$A$2:$A$400)>0),집행!$D$2:$D$400)',
      13,
    ],
    [
      'only pairs that stand in another table',
      '=SUMPRODUCT(ISNUMBER(MATCH(집행!$A$2:$A$400&"|"&집행!$C$2:$C$400,예산!$B$2:$B$9&"|"&"2분기",0))*1,집행!$D$2:$D$400)',
      2,
    ],
    [
      'an empty criterion means every sub-programme',
      '=SUMPRODUCT((집행!$A$2:$A$100&""=예산!B2&"")*(((예산!D2="")+(집행!$B$2:$B$100=예산!D2))>0),집행!$D$2:$D$100)',
      3,
    ],
    ['a look-up', '=INDEX(예산!$B:$B,MATCH("나",예산!$A:$A,0))', 3],
    ['a nil that is text counts as 0 in a sum', '=SUM(예산!E5)-1', -1],
    ['a condition', '=IF(AND(예산!B2=1,COUNTIF(예산!B:B,1)=1),"하나","")', '하나'],
    ['a failure that is caught', '=IFERROR(1/0,"-")', '-'],
    ['a failure that is not', '=1/0', '#DIV/0!'],
    ['numbers as text', '=TEXT(1234567.8,"#,##0")', '1,234,568'],
    ['a negative number as text', '=TEXT(-10,"#,##0;""△""#,##0;0")', '△10'],
    ['a day as text', '=TEXT(DATE(2019,6,14),"yyyy-mm-dd")', '2019-06-14'],
    ['a rate as text', '=TEXT(0.0835,"0.0%")', '8.4%'],
    ['a sheet name in quotes', "='예산'!E2", 10],
  ])('%s', async (_what, formula, expected) => {
    await engine.type(sheet, 'A1', [[formula]]);
    expect(await engine.value(sheet, 'A1')).toBe(expected);
  });

  test('the same formula down a column gives each row its own figure', async () => {
    await engine.type(
      sheet,
      'C1',
      [1, 2, 3].map((number, index) => [
        number,
        `=SUMPRODUCT((집행!$A$2:$A$400=$C${index + 1})*1,집행!$D$2:$D$400)`,
      ]),
    );
    expect([
      await engine.value(sheet, 'D1'),
      await engine.value(sheet, 'D2'),
      await engine.value(sheet, 'D3'),
    ]).toEqual([3, 12, 32]);
  });

  test('days are numbers that can be compared', async () => {
    await engine.type(sheet, 'F1', [[43616, '=F1<=DATE(2019,6,14)', '=DATE(2019,6,14)', '=F1>G1']]);
    expect(await engine.value(sheet, 'G1')).toBe(true);
    expect(await engine.value(sheet, 'H1')).toBe(43630);
    expect(await engine.value(sheet, 'I1')).toBe(false);
  });
});

describe('calculation after writing', () => {
  test('a changed cell reaches the sheets behind the sheet that reads it', async () => {
    const source = await engine.addSheet('원천', [[1]]);
    await engine.addSheet("중간's", [['=원천!A1*10']]);
    const end = await engine.addSheet('끝 장', [["='중간''s'!A1+1", "=SUM('중간''s'!A:A)"]]);
    expect(await engine.value(end, 'A1')).toBe(11);
    await engine.type(source, 'A1', [[5]]);
    expect(await engine.value(end, 'A1')).toBe(51);
    expect(await engine.value(end, 'B1')).toBe(50);
  });

  test('a formula may be written before its data', async () => {
    const sheet = await engine.addSheet('먼저 쓴 식', [['=SUM(B:B)', undefined]]);
    expect(await engine.value(sheet, 'A1')).toBe(0);
    await engine.type(sheet, 'B900', [[7], [8]]);
    expect(await engine.value(sheet, 'A1')).toBe(15);
  });

  test('a formula may be written before its sheet', async () => {
    const sheet = await engine.addSheet('먼저', [
      ["='나중 장'!A1*2", "=SUMIFS('나중 장'!B:B,'나중 장'!A:A,21)"],
    ]);
    expect(await engine.value(sheet, 'A1')).toEqual(expect.stringMatching(/^#/));
    await engine.addSheet('나중 장', [[21, 4]]);
    expect(await engine.value(sheet, 'A1')).toBe(42);
    expect(await engine.value(sheet, 'B1')).toBe(4);
  });

  describe('of a formula that reads a sheet that is not there', () => {
    let reader: string;

    beforeAll(async () => {
      reader = await engine.addSheet('없는 것을 읽는 장', [[1, 2]]);
    });

    test.each([
      "='없는 장'!A1",
      "='없는 장'!A1*2+1",
      "=SUM('없는 장'!A:A)",
      "=SUMIFS('없는 장'!B:B,'없는 장'!A:A,1)",
      "=COUNTIF('없는 장'!A:A,1)",
      "=INDEX('없는 장'!B:B,MATCH(1,'없는 장'!A:A,0))",
      "=SUMPRODUCT(('없는 장'!A1:A9=1)*'없는 장'!B1:B9)",
    ])('%s is an error and no zero', async (formula) => {
      await engine.patch(reader, 'C1', { formula });
      expect(await engine.cell(reader, 'C1')).toMatchObject({ value: '#REF!', display: '#REF!', formula });
    });
  });

  test('edits of a sheet made after its readers reach them', async () => {
    const reader = await engine.addSheet('앞선 장', [["=SUMIFS('뒤따른 장'!B:B,'뒤따른 장'!A:A,1)"]]);
    expect(await engine.value(reader, 'A1')).toBe('#REF!');
    const late = await engine.addSheet('뒤따른 장');
    expect(await engine.value(reader, 'A1')).toBe(0);
    await engine.type(late, 'A5', [[1, 30]]);
    expect(await engine.value(reader, 'A1')).toBe(30);
    await engine.type(late, 'B5', [[31]]);
    expect(await engine.value(reader, 'A1')).toBe(31);
  });

  test('a formula loses what it read when the sheet is deleted, and finds it again in no other', async () => {
    const gone = await engine.addSheet('없어질 장', [[3]]);
    const sheet = await engine.addSheet('남는 장', [["='없어질 장'!A1", "=SUM('없어질 장'!A:A)", '=A1+1']]);
    expect(await engine.value(sheet, 'C1')).toBe(4);
    await engine.operations.deleteSheet(gone);
    expect(await engine.value(sheet, 'A1')).toBe('#REF!');
    expect(await engine.value(sheet, 'B1')).toBe('#REF!');
    expect(await engine.value(sheet, 'C1')).toBe('#REF!');
    expect(await engine.formula(sheet, 'A1')).toBe('=#REF!');
    await engine.type(sheet, 'A1', [[9]]);
    expect(await engine.value(sheet, 'C1')).toBe(10);
  });

  test('a formula overwritten by a value, and a value emptied, are seen by their readers', async () => {
    const sheet = await engine.addSheet('덮어쓰기', [['=1+1', '=A1*2', '=IF(A1="","비었음",A1)']]);
    expect(await engine.value(sheet, 'B1')).toBe(4);
    await engine.type(sheet, 'A1', [[50]]);
    expect(await engine.formula(sheet, 'A1')).toBeNull();
    expect(await engine.value(sheet, 'B1')).toBe(100);
    await engine.type(sheet, 'A1', [[null]]);
    expect(await engine.value(sheet, 'A1')).toBeNull();
    expect(await engine.value(sheet, 'C1')).toBe('비었음');
  });

  test('text that looks like a number stays text', async () => {
    const sheet = await engine.addSheet('글자', [['007', '5', '=SUM(A1:B1)', '=A1&""']]);
    expect(await engine.value(sheet, 'A1')).toBe('007');
    expect(await engine.value(sheet, 'C1')).toBe(0);
    expect(await engine.value(sheet, 'D1')).toBe('007');
  });

  test('a text that begins like a formula is a text', async () => {
    const sheet = await engine.addSheet('글로 둔 식');
    await engine.patch(sheet, 'A1', { value: '=1+1' });
    expect(await engine.cell(sheet, 'A1')).toMatchObject({ value: '=1+1', formula: null, display: '=1+1' });
  });

  test('changes after sheets were added, renamed and moved are still followed', async () => {
    const source = await engine.addSheet('옮길 장', [[1]]);
    const reader = await engine.addSheet('읽는 장', [["='옮길 장'!A1+100"]]);
    await engine.operations.updateSheet(source, { name: "다른 '이름'" });
    await engine.operations.updateSheet(source, { index: 0 });
    await engine.addSheet('그 뒤에 만든 장');
    await engine.type(source, 'A1', [[2]]);
    expect(await engine.value(reader, 'A1')).toBe(102);
    expect(await engine.formula(reader, 'A1')).toBe("='다른 ''이름'''!A1+100");
    const [first] = (await engine.operations.workbook()).sheets;
    expect(first?.name).toBe("다른 '이름'");
  });
});

describe('named ranges in formulas', () => {
  test('are read wherever they stand, and follow their cells', async () => {
    const data = await engine.addSheet('이름표', [[4], [5]]);
    const reader = await engine.addSheet('이름 쓰는 장', [['=SUM(금액)']]);
    expect(await engine.value(reader, 'A1')).toBe('#NAME?');
    await engine.operations.setName({
      name: '금액',
      sheetId: data,
      area: { row: 0, column: 0, rows: 2, columns: 1 },
    });
    expect(await engine.value(reader, 'A1')).toBe(9);
    await engine.type(data, 'A2', [[50]]);
    expect(await engine.value(reader, 'A1')).toBe(54);
    await engine.operations.insertRows(data, 0, 2);
    await engine.operations.updateSheet(data, { name: '이름표 2' });
    expect(await engine.value(reader, 'A1')).toBe(54);
    await engine.type(data, 'A4', [[6]]);
    expect(await engine.value(reader, 'A1')).toBe(10);
    expect(await engine.operations.names()).toContainEqual({
      name: '금액',
      sheetId: data,
      area: { row: 2, column: 0, rows: 2, columns: 1 },
    });
    await engine.operations.removeName('금액');
    expect(await engine.value(reader, 'A1')).toBe('#NAME?');
  });
});
