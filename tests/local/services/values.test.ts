/** What setValues makes of what it is given, and what getValues gives back. */
import { describe, expect, test } from '@jest/globals';
import { openOffice, thrownBy } from './office';

/** What a cell holds after somebody wrote this into it. */
function written(
  value: unknown,
  format: string | null = null,
): { value: unknown; formula: string; format: string } {
  const { sheet } = openOffice();
  const cell = sheet.getRange('B2');
  if (format !== null) cell.setNumberFormat(format);
  cell.setValue(value);
  return { value: cell.getValue() as unknown, formula: cell.getFormula(), format: cell.getNumberFormat() };
}

/** The raw content behind getValue: dates stay numbers. */
function stored(value: unknown): unknown {
  const { sheet, operations } = openOffice();
  sheet.getRange('B2').setValue(value);
  return operations.readCells('0', { row: 1, column: 1, rows: 1, columns: 1 })[0]?.[0]?.value;
}

const day = (year: number, month: number, date: number): number =>
  (Date.UTC(year, month - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000;

describe('text is read as if somebody typed it', () => {
  test.each([
    ['1,234', 1234],
    ['-1,234.5', -1234.5],
    ['50%', 0.5],
    ['12.5 %', 0.125],
    ['007', 7],
    ['1e3', 1000],
    ['(300)', -300],
    [' 42 ', 42],
    ['₩1,000', 1000],
    ['.5', 0.5],
    ['TRUE', true],
    ['false', false],
  ])('%s', (typed, value) => {
    expect(written(typed).value).toBe(value);
  });

  test.each([
    '총사업비',
    '1,23',
    '12abc',
    '3 개',
    '-',
    '△300',
    '1.2.3',
    '2019-13-01',
    '2019-02-30',
    '가=나',
    '=',
  ])('%s stays text', (typed) => {
    expect(written(typed).value).toBe(typed);
  });

  test.each([
    ['2019-05-31', day(2019, 5, 31), 'yyyy-mm-dd'],
    ['2019/5/3', day(2019, 5, 3), 'yyyy/m/d'],
    ['2019. 6. 14.', day(2019, 6, 14), 'yyyy. m. d'],
    ['2019년 6월 14일', day(2019, 6, 14), 'yyyy"년" m"월" d"일"'],
    ['2019-05', day(2019, 5, 1), 'yyyy-mm'],
  ])('%s becomes a date', (typed, serial, format) => {
    expect(stored(typed)).toBe(serial);
    expect(written(typed).format).toBe(format);
  });

  test('1-2 becomes the second of January of this year', () => {
    expect(stored('1-2')).toBe(day(new Date().getFullYear(), 1, 2));
  });

  test('a time becomes a part of a day', () => {
    expect(stored('10:30')).toBeCloseTo(10.5 / 24, 10);
    expect(stored('오후 3:00')).toBeCloseTo(15 / 24, 10);
    expect(stored('36:00')).toBeCloseTo(1.5, 10);
    expect(written('36:00').format).toBe('[h]:mm:ss');
    expect(written('2019-05-31 36:00').value).toBe('2019-05-31 36:00');
    expect(stored('2019-05-31 12:00')).toBeCloseTo(day(2019, 5, 31) + 0.5, 10);
  });

  test('a leading equals sign makes a formula', () => {
    expect(written('=SUM(A1:A3)')).toMatchObject({ formula: '=SUM(A1:A3)' });
  });

  test('a leading apostrophe makes text and is dropped', () => {
    expect(written("'=SUM(A1)")).toMatchObject({ value: '=SUM(A1)', formula: '' });
    expect(written("'1-2").value).toBe('1-2');
    expect(written("''quoted'").value).toBe("'quoted'");
  });

  test('a cell of plain text keeps what is written', () => {
    for (const typed of ['1-2', '2019-05-31', '50%', '1,234', 'TRUE', '=1+1', '007'])
      expect(written(typed, '@')).toMatchObject({ value: typed, formula: '' });
    expect(written("'1-2", '@').value).toBe('1-2');
  });

  test('a cell with a number format of its own keeps it', () => {
    expect(written('1,234', '#,##0;"△"#,##0;0').format).toBe('#,##0;"△"#,##0;0');
    expect(written('50%').format).toBe('0%');
    expect(written('1,234').format).toBe('#,##0');
  });

  test('in an English spreadsheet the month comes first and the year last', () => {
    const { sheet, operations } = openOffice();
    operations.locale = 'en_US';
    sheet.getRange('A1').setValue('5/31/2019');
    expect(operations.readCells('0', { row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]?.value).toBe(
      day(2019, 5, 31),
    );
  });
});

describe('other values', () => {
  test('null and empty text clear the cell', () => {
    const { sheet } = openOffice();
    const range = sheet.getRange('A1:B1');
    range.setValues([['=A2', 5]]).setValues([[null, '']]);
    expect(range.getValues()).toEqual([['', '']]);
    expect(range.getFormulas()).toEqual([['', '']]);
    expect(range.isBlank()).toBe(true);
  });

  test('a date is kept in the time zone of the spreadsheet and comes back as the same moment', () => {
    const moment = new Date('2019-05-31T03:04:05Z');
    expect(stored(moment)).toBeCloseTo(day(2019, 5, 31) + (12 * 3600 + 4 * 60 + 5) / 86_400, 9);
    const back = written(moment).value;
    expect(Object.prototype.toString.call(back)).toBe('[object Date]');
    expect(Number(back)).toBe(moment.getTime());
  });

  test('a number is a date only under the format of one', () => {
    const { sheet } = openOffice();
    const cell = sheet.getRange('A1').setValue(43_616);
    expect(cell.getValue()).toBe(43_616);
    cell.setNumberFormat('yyyy"년" m"월"');
    expect((cell.getValue() as Date).toISOString()).toBe('2019-05-30T15:00:00.000Z');
    cell.setNumberFormat('[$₩-412]#,##0;[Red]"days"0');
    expect(cell.getValue()).toBe(43_616);
  });

  test('setValue writes the same into every cell', () => {
    const { sheet } = openOffice();
    sheet.getRange('A1:B2').setValue('10');
    expect(sheet.getRange('A1:B2').getValues()).toEqual([
      [10, 10],
      [10, 10],
    ]);
  });

  test('setFormulas puts the equals sign in front and clears where it is given nothing', () => {
    const { sheet } = openOffice();
    const range = sheet.getRange('A1:B1');
    range.setValues([[1, 2]]).setFormulas([['SUM(C1:C3)', '']]);
    expect(range.getFormulas()).toEqual([['=SUM(C1:C3)', '']]);
    expect(range.getValues()[0]?.[1]).toBe('');
  });
});

describe('one formula for many cells', () => {
  test.each([
    ['=A1+$A1+A$1+$A$1', '=B2+$A2+B$1+$A$1'],
    ['=SUM(A1:B$3)', '=SUM(B2:C$3)'],
    ['=SUM(A:B)+SUM($A:B)+SUM(2:3)+SUM($2:3)', '=SUM(B:C)+SUM($A:C)+SUM(3:4)+SUM($2:4)'],
    ['=\'시트 A1\'!A1&"A1"', '=\'시트 A1\'!B2&"A1"'],
    ['=예산_A1+A1_합계+LOG10(A1)', '=예산_A1+A1_합계+LOG10(B2)'],
    ['=시트1!A1+2+1.5', '=시트1!B2+2+1.5'],
  ])('%s moves along', (formula, moved) => {
    const { sheet } = openOffice();
    const range = sheet.getRange('C3:D4');
    expect(range.setFormula(formula).getFormulas()[0]?.[0]).toBe(formula);
    expect(sheet.getRange('D4').getFormula()).toBe(moved);
    range.clearContent();
    range.setValue(formula);
    expect(sheet.getRange('D4').getFormula()).toBe(moved);
  });

  test('in setValues and setFormulas each cell has its own', () => {
    const { sheet } = openOffice();
    const range = sheet.getRange('C3:C4');
    expect(range.setValues([['=A1'], ['=A1']]).getFormulas()).toEqual([['=A1'], ['=A1']]);
    expect(range.setFormulas([['=A1'], ['=A1']]).getFormulas()).toEqual([['=A1'], ['=A1']]);
  });

  test('text in cells of plain text does not move', () => {
    const { sheet } = openOffice();
    const range = sheet.getRange('C3:C4').setNumberFormat('@').setValue('=A1');
    expect(range.getValues()).toEqual([['=A1'], ['=A1']]);
  });

  test('null clears', () => {
    const { sheet } = openOffice();
    const range: object = sheet.getRange('A1:B1').setFormulas([['=C1', '=D1']]);
    (Reflect.get(range, 'setFormulas') as (formulas: unknown) => unknown)([[null, '=D1']]);
    expect(sheet.getRange('A1:B1').getFormulas()).toEqual([['', '=D1']]);
    (Reflect.get(range, 'setFormula') as (formula: unknown) => unknown)(null);
    expect(sheet.getRange('A1:B1').isBlank()).toBe(true);
  });
});

describe('what Google writes in a way of its own', () => {
  test('its objects by name', () => {
    const { sheet, SpreadsheetApp } = openOffice();
    sheet.getRange('A1:B1').setValues([[sheet, SpreadsheetApp.ProtectionType.SHEET]]);
    expect(sheet.getRange('A1:B1').getValues()).toEqual([['Sheet', 'SHEET']]);
  });

  test('arrays and plain objects, and dates in plain text, are refused by name', () => {
    const { sheet } = openOffice();
    const cell = sheet.getRange('A1').setNumberFormat('@');
    expect(thrownBy(() => cell.setValue([1])).message).toBe(
      'not available locally: Range.setValues (an array in a cell)',
    );
    expect(thrownBy(() => cell.setValue({ a: 1 })).message).toBe(
      'not available locally: Range.setValues (an object in a cell)',
    );
    expect(thrownBy(() => cell.setValue(new Date(0))).message).toBe(
      'not available locally: Range.setValues (a date in a cell of plain text)',
    );
    expect(cell.getValue()).toBe('');
  });
});

describe('what does not fit is refused in the words of Google', () => {
  test('too few rows', () => {
    const { sheet } = openOffice();
    expect(thrownBy(() => sheet.getRange('A1:B2').setValues([[1, 2]]))).toEqual({
      name: 'Exception',
      message:
        'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    });
  });

  test('too many columns', () => {
    const { sheet } = openOffice();
    expect(thrownBy(() => sheet.getRange('A1:B1').setValues([[1, 2, 3]])).message).toBe(
      'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
    );
    expect(thrownBy(() => sheet.getRange('A1').setBackgrounds([['red', 'red']])).message).toContain(
      'number of columns',
    );
  });

  test('more than 50,000 characters', () => {
    const { sheet } = openOffice();
    sheet.getRange('A1').setValue('가'.repeat(50_000));
    expect(thrownBy(() => sheet.getRange('A1').setValue('가'.repeat(50_001))).message).toBe(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });

  test('parameters of another kind', () => {
    const { sheet } = openOffice();
    const range: object = sheet.getRange('A1');
    const setValues = Reflect.get(range, 'setValues') as (...values: unknown[]) => unknown;
    expect(thrownBy(() => setValues([1, 2])).message).toBe(
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
    expect(thrownBy(() => setValues('x', 1)).message).toBe(
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
  });

  test('a cell whose rule refuses invalid input refuses a script as well', () => {
    const { sheet, SpreadsheetApp } = openOffice();
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList(['추경', '이월'])
      .setAllowInvalid(false)
      .build();
    sheet.getRange('C2:C5').setDataValidation(rule);
    sheet.getRange('C2').setValue('추경');
    expect(thrownBy(() => sheet.getRange('B3:C3').setValues([['x', '전용']]))).toEqual({
      name: 'Exception',
      message:
        'The data you entered in cell C3 violates the data validation rules set on this cell. ' +
        'Please enter one of the following values: 추경, 이월.',
    });
    expect(sheet.getRange('B3').getValue()).toBe('');
  });
});
