/** A workbook written to a file and opened again is the same workbook. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CellStyle, ValidationRule } from '../../../local/engine/operations';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../local/engine/workbook-snapshot';
import { readWorkbookFile } from '../../../local/xlsx/read-workbook-file';
import { writeWorkbookFile } from '../../../local/xlsx/write-workbook-file';
import { area, cell, temporaryFile, workbookOf } from './snapshots';

async function reopened(workbook: WorkbookSnapshot): Promise<WorkbookSnapshot> {
  const file = temporaryFile('예산.xlsx');
  await writeWorkbookFile(workbook, file);
  return readWorkbookFile(file);
}

async function reopenedSheet(sheet: Partial<SheetSnapshot>): Promise<SheetSnapshot> {
  const [found] = (await reopened(workbookOf([sheet]))).sheets;
  if (found === undefined) throw new Error('no sheet came back');
  return found;
}

function ruleOf(rule: Pick<ValidationRule, 'type' | 'operands'> & Partial<ValidationRule>): ValidationRule {
  return { allowInvalid: true, helpText: null, ...rule };
}

describe('cells', () => {
  test.each([
    ['a text', cell(0, 0, '스마트시티 정책연구')],
    ['a text of two lines, with spaces around', cell(0, 0, '  첫 줄\n둘째 줄 ')],
    ['a text that looks like a number', cell(0, 0, '007', { style: { numberFormat: '@' } })],
    ['a text that looks like a formula', cell(0, 0, '=그냥 글')],
    ['a text that looks like an escaped character', cell(0, 0, '_x0041_')],
    ['an amount', cell(0, 0, -1234.5, { style: { numberFormat: '#,##0;"△"#,##0;0' } })],
    ['a rate', cell(0, 0, 0.0835, { style: { numberFormat: '0.0%' } })],
    ['an amount in won', cell(0, 0, 10_091_000_000)],
    ['a yes', cell(0, 0, true)],
    ['a day', cell(0, 0, 43630, { style: { numberFormat: 'yyyy-mm-dd' } })],
    ['a time of a day', cell(0, 0, 43630.5, { style: { numberFormat: 'yyyy-mm-dd hh:mm' } })],
    ['an escape in a note', cell(0, 0, 1, { note: '_x0041_' })],
    ['a text that names an error', cell(0, 0, '#REF!')],
    ['a note', cell(0, 0, 10, { note: '원문 12쪽\n확인함' })],
    ['a note of an empty cell', cell(6, 2, null, { note: '  <확인> & "함"\n_x0041_ ' })],
    ['a shaded cell that is empty', cell(7, 3, null, { style: { background: '#f1f3f4' } })],
  ])('%s', async (_what, written) => {
    expect((await reopenedSheet({ cells: [written] })).cells).toEqual([written]);
  });

  test.each([
    ['=SUM(B2:B9)', 10091],
    ['=IF(예산!$A1="-","글",0)', '글'],
    ['=1/0', '#DIV/0!'],
    ['=1=1', true],
    ["='예산 변경'!B2+'담당자''s'!C3", 5],
    ['=IFS(A1=1,"IFS(A1)",TRUE,XLOOKUP(A1,B:B,C:C))', 'IFS(A1)'],
    ['=SUM(FILTER(A1:A9,A1:A9>0))', 3],
  ])('the formula %s with its result', async (formula, value) => {
    const written = cell(2, 1, value, { formula });
    expect((await reopenedSheet({ cells: [written] })).cells).toEqual([written]);
  });

  test.each(['=SUM((', '=', '=1+', '=SUM(A1:A9', '="열린 글', '=A1+*2', '={1,2', "='예산!A1"])(
    '%s, which no program can read, is kept as a text rather than damage the file',
    async (formula) => {
      const back = await reopenedSheet({ cells: [cell(0, 0, '#VALUE!', { formula })] });
      expect(back.cells).toEqual([cell(0, 0, formula)]);
    },
  );

  test.each([
    '=-A1',
    '=A1>=-1',
    '=A1<>"("',
    '={1,2;3,4}',
    '=#REF!+SUM(#REF!)',
    '=IF(A1,,2)',
    '=TODAY()',
    '=10%',
    "='A'!$B$2:C9*(1+2)",
    '=""&"(("',
    '= SUM( A1 , A2 ) ',
  ])('the odd but right formula %s stays a formula', async (formula) => {
    const back = await reopenedSheet({ cells: [cell(0, 0, 1, { formula })] });
    expect(back.cells[0]?.formula?.trim()).toBe(formula.trim());
  });

  test('characters that no file may have are left out of a text', async () => {
    const back = await reopenedSheet({ cells: [cell(0, 0, '가\u0001나\uFFFE다')] });
    expect(back.cells).toEqual([cell(0, 0, '가나다')]);
  });

  const color = fc.constantFrom('#d9e2ef', '#112233', '#ffffff');
  const border = fc.record({ style: fc.constantFrom('thin', 'medium', 'double', 'dotted'), color });
  const style: fc.Arbitrary<CellStyle> = fc.record(
    {
      numberFormat: fc.constantFrom('@', '0.0%', '#,##0;"△"#,##0;0', 'yyyy-mm-dd', '0'),
      bold: fc.boolean(),
      italic: fc.constant(true),
      underline: fc.constant(true),
      fontSize: fc.integer({ min: 6, max: 40 }).filter((size) => size !== 11),
      fontFamily: fc.constantFrom('Noto Sans KR', 'Arial'),
      fontColor: color,
      background: color,
      horizontalAlignment: fc.constantFrom('left', 'center', 'right'),
      verticalAlignment: fc.constantFrom('top', 'middle', 'bottom'),
      wrap: fc.boolean(),
      borders: fc
        .record({ top: border, left: border, bottom: border, right: border }, { requiredKeys: [] })
        .filter((borders) => Object.keys(borders).length > 0),
    },
    { requiredKeys: [] },
  );

  test('every look', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(style, { minLength: 1, maxLength: 12 }), async (styles) => {
        const cells = styles.map((each, row) => cell(row, 0, 1, { style: each }));
        const back = (await reopenedSheet({ cells })).cells;
        // The library keeps a flag that is off only where another part of the font is set.
        const isSet = (each: CellStyle): CellStyle =>
          Object.fromEntries(Object.entries(each).filter(([, part]) => part !== false));
        expect(back.map((each) => isSet(each.style))).toEqual(styles.map(isSet));
      }),
      { numRuns: 40 },
    );
  });
});

describe('what a sheet has beside its cells', () => {
  test('name, frozen part, widths, merges, tab colour, hiding', async () => {
    const sheet = {
      name: "담당자's 표",
      frozenRows: 2,
      frozenColumns: 1,
      tabColor: '#2f5d9b',
      columnWidths: [
        { column: 0, pixels: 150 },
        { column: 3, pixels: 91 },
      ],
      merges: [area(0, 0, 1, 3), area(4, 1, 2, 2)],
      cells: [
        cell(0, 0, '제목', { style: { bold: true } }),
        cell(0, 2, null, { style: { borders: { right: { style: 'thin', color: '#000000' } } } }),
      ],
    } as const;
    const back = await reopened(workbookOf([sheet, { name: '숨은 장', hidden: true }]));
    expect(back.sheets[0]).toMatchObject(sheet);
    expect(back.sheets[1]).toMatchObject({
      name: '숨은 장',
      hidden: true,
      frozenRows: 0,
      frozenColumns: 0,
      tabColor: null,
      rows: 1000,
      columns: 26,
    });
  });

  test('hidden columns, and heights of rows that do not have to grow', async () => {
    const sheet = {
      columnWidths: [{ column: 2, pixels: 150 }],
      hiddenColumns: [2, 3],
      rowHeights: [
        { row: 0, pixels: 40 },
        { row: 1, pixels: 30 },
        { row: 7, pixels: 21 },
      ],
      cells: [
        cell(0, 0, '제목'),
        cell(1, 0, '여러 줄로 접히는 긴 문장', { style: { wrap: true } }),
        cell(8, 3, 1),
      ],
    } as const;
    const back = await reopenedSheet(sheet);
    expect(back.hiddenColumns).toEqual([2, 3]);
    expect(back.columnWidths).toEqual([
      { column: 2, pixels: 150 },
      { column: 3, pixels: 100 },
    ]);
    expect(back.rowHeights).toEqual([
      { row: 0, pixels: 40 },
      { row: 7, pixels: 21 },
    ]);
  });

  test('the sheet that was open is open again', async () => {
    const back = await reopened(workbookOf([{}, {}, {}], { activeSheetId: '2' }));
    expect(back.activeSheetId).toBe('2');
  });

  test.each([
    [
      'a list',
      ruleOf({ type: 'list', operands: ['기간', '누계'], allowInvalid: false, helpText: '고르세요' }),
    ],
    ['a list from cells', ruleOf({ type: 'list', operands: ["='기간'!$A$2:$A$60"] })],
    ['a tick box', ruleOf({ type: 'checkbox', operands: [] })],
    ['a number between', ruleOf({ type: 'number', operands: ['1', '5'], operator: 'between' })],
    ['a least number', ruleOf({ type: 'number', operands: ['0'], operator: 'greaterThanOrEqual' })],
    ['any date', ruleOf({ type: 'date', operands: [] })],
    ['an old date', ruleOf({ type: 'date', operands: ['1999-01-02'], operator: 'greaterThanOrEqual' })],
    [
      'dates of a year',
      ruleOf({ type: 'date', operands: ['2019-01-01', '2019-12-31'], operator: 'between' }),
    ],
    ['a formula', ruleOf({ type: 'formula', operands: ['=OR(ISNUMBER(B2),B2="-")'] })],
  ])('an input check: %s', async (_what, rule) => {
    const validations = [{ area: area(1, 1, 40, 2), rule }];
    expect((await reopenedSheet({ validations })).validations).toEqual(validations);
  });

  test('different checks of neighbouring cells stay different', async () => {
    const validations = ['2019-01-01', '2020-01-01'].map((day, column) => ({
      area: area(1, column),
      rule: ruleOf({ type: 'date', operands: [day], operator: 'equal' }),
    }));
    expect((await reopenedSheet({ validations })).validations).toEqual(validations);
  });

  test('choices that a file cannot hold are left out rather than damage it', async () => {
    const tooMany = Array.from({ length: 80 }, (_, index) => `선택지 ${index}`);
    const validations = [tooMany, ['쉼표, 있음']].map((operands, column) => ({
      area: area(1, column),
      rule: ruleOf({ type: 'list', operands }),
    }));
    expect((await reopenedSheet({ validations })).validations).toEqual([]);
  });

  test('colour rules', async () => {
    const conditionalFormats = [
      {
        areas: [area(1, 0, 5), area(1, 3, 5)],
        formula: '=$A2<0.7',
        style: { background: '#ff0000', fontColor: '#ffffff', bold: true },
      },
      { areas: [area(1, 0, 5)], formula: '=A2="-"', style: { italic: true } },
    ];
    expect((await reopenedSheet({ conditionalFormats })).conditionalFormats).toEqual(conditionalFormats);
  });

  test('help of several lines', async () => {
    const rule = ruleOf({ type: 'list', operands: ['가'], helpText: '첫 줄\n둘째 줄 <&> _x000A_' });
    const validations = [{ area: area(1, 1), rule }];
    expect((await reopenedSheet({ validations })).validations).toEqual(validations);
  });

  test('checks and colour rules whose formula no program can read are left out rather than damage it', async () => {
    const back = await reopenedSheet({
      validations: [
        { area: area(1, 0), rule: ruleOf({ type: 'formula', operands: ['=OR('] }) },
        { area: area(1, 1), rule: ruleOf({ type: 'list', operands: ['=A1:'] }) },
      ],
      conditionalFormats: [{ areas: [area(1, 0)], formula: '=A1>', style: { bold: true } }],
    });
    expect(back).toMatchObject({ validations: [], conditionalFormats: [] });
  });

  test('what reaches beyond the end of a file is cut there', async () => {
    const rule = ruleOf({ type: 'list', operands: ['가'] });
    const back = await reopened(
      workbookOf([{ rows: 1_048_700, validations: [{ area: area(1, 1, 1_048_700), rule }] }], {
        names: [{ name: '금액', sheetId: '0', area: area(9, 0, 1_048_700) }],
      }),
    );
    expect(back.sheets[0]?.validations).toEqual([{ area: area(1, 1, 1_048_575), rule }]);
    expect(back.names[0]?.area).toEqual(area(9, 0, 1_048_567));
  });

  test('names', async () => {
    const names = [{ name: '예산액', sheetId: '1', area: area(1, 5, 40) }];
    const back = await reopened(workbookOf([{}, { name: "올해's 예산" }], { names }));
    expect(back.names).toEqual(names);
  });
});

describe('sheet names that a file cannot have', () => {
  test.each([
    ['2019/06', '2019-06'],
    ['a:b?*[c]\\d', 'a-b---c--d'],
    ["'인용'", '인용'],
    ['History', 'History 2'],
    ['예산'.repeat(20), `${'예산'.repeat(15)}예`],
  ])('%s is written as %s', async (name, written) => {
    expect((await reopened(workbookOf([{ name }]))).sheets.map((sheet) => sheet.name)).toEqual([written]);
  });

  test('stay different from each other and from names that others have', async () => {
    const long = '가'.repeat(31);
    const names = ['1/2', '1-2', '1:2', `${long}1`, `${long}2`];
    const back = await reopened(workbookOf(names.map((name) => ({ name }))));
    expect(back.sheets.map(({ name }) => name)).toEqual([
      '1-2 2',
      '1-2',
      '1-2 3',
      long,
      `${'가'.repeat(29)} 2`,
    ]);
  });

  test('change in everything that names the sheet', async () => {
    const back = await reopened(
      workbookOf(
        [
          { name: '2019/06' },
          {
            cells: [cell(0, 0, 5, { formula: `=SUM('2019/06'!A:A)&"'2019/06'!A1"` })],
            validations: [
              { area: area(1, 1), rule: ruleOf({ type: 'list', operands: ["='2019/06'!$A$2:$A$9"] }) },
            ],
            conditionalFormats: [
              { areas: [area(1, 0)], formula: "=A2='2019/06'!$A$1", style: { bold: true } },
            ],
          },
        ],
        { names: [{ name: '금액', sheetId: '0', area: area(1, 0, 9) }] },
      ),
    );
    expect(back.sheets[1]?.cells[0]?.formula).toBe(`=SUM('2019-06'!A:A)&"'2019/06'!A1"`);
    expect(back.sheets[1]?.validations[0]?.rule.operands).toEqual(["='2019-06'!$A$2:$A$9"]);
    expect(back.sheets[1]?.conditionalFormats[0]?.formula).toBe("=A2='2019-06'!$A$1");
    expect(back.names).toEqual([{ name: '금액', sheetId: '0', area: area(1, 0, 9) }]);
  });
});

describe('protection', () => {
  test('computed ranges are protected by a warning again, whole sheets and locks too', async () => {
    const protections = [
      {
        id: '',
        sheetId: '0',
        area: area(1, 6, 199, 7),
        description: '장부가 계산하는 칸',
        warningOnly: true,
      },
      { id: '', sheetId: '0', area: area(1, 20, 5), description: '잠긴 칸', warningOnly: false },
      { id: '', sheetId: '1', area: null, description: '장부가 계산하는 칸', warningOnly: true },
    ];
    const back = await reopened(workbookOf([{}, { rows: 60, columns: 8 }], { protections }));
    expect(back.protections).toEqual(protections);
    expect(back.sheets.flatMap(({ validations }) => validations)).toEqual([]);
  });

  test('a check inside a protected sheet stays a check', async () => {
    const protections = [{ id: '', sheetId: '0', area: null, description: '계산', warningOnly: true }];
    const validations = [{ area: area(3, 2, 4), rule: ruleOf({ type: 'list', operands: ['가', '나'] }) }];
    const back = await reopened(workbookOf([{ validations }], { protections }));
    expect(back.protections).toEqual(protections);
    expect(back.sheets[0]?.validations).toEqual(validations);
  });
});

test('a file is replaced as a whole, and nothing else is left beside it', async () => {
  const file = temporaryFile('예산.xlsx');
  writeFileSync(file, '먼저 있던 것');
  await writeWorkbookFile(workbookOf([{ cells: [cell(0, 0, 1)] }]), file);
  expect(readdirSync(path.dirname(file))).toEqual(['예산.xlsx']);
  expect((await readWorkbookFile(file)).sheets[0]?.cells).toHaveLength(1);
  await writeWorkbookFile(workbookOf([{}]), path.join(path.dirname(file), '새 폴더', '표.xlsx'));
  expect(existsSync(path.join(path.dirname(file), '새 폴더', '표.xlsx'))).toBe(true);
});
