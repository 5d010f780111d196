/** Finding cells, and how they look. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { areaAddress, readAddress } from '../../../local/services/spreadsheet/a1-notation';
import { openOffice, thrownBy } from './office';

describe('getRange', () => {
  test.each([
    [() => openOffice().sheet.getRange(0, 1), 'The starting row of the range is too small.'],
    [() => openOffice().sheet.getRange(1, 0), 'The starting column of the range is too small.'],
    [() => openOffice().sheet.getRange(1, 1, 0), 'The number of rows in the range must be at least 1.'],
    [() => openOffice().sheet.getRange(1, 1, 1, 0), 'The number of columns in the range must be at least 1.'],
    [
      () => openOffice().sheet.getRange(1001, 1),
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    [
      () => openOffice().sheet.getRange(1, 20, 1, 8),
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    [() => openOffice().sheet.getRange('나쁜 주소'), 'Range not found'],
  ])('refuses what lies outside (%#)', (call, message) => {
    expect(thrownBy(call)).toEqual({ name: 'Exception', message });
  });

  test('without parameters names its signature', () => {
    const { sheet } = openOffice();
    const getRange = Reflect.get(sheet, 'getRange') as (...values: unknown[]) => unknown;
    expect(thrownBy(() => getRange()).message).toBe(
      "The parameters () don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    );
    expect(thrownBy(() => getRange(1, null)).message).toBe(
      "The parameters (number,null) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    );
  });

  test.each([
    ['$aa$11', 'AA11', 11, 27, 1, 1, 100],
    ['C11:B20', 'B11:C20', 11, 2, 10, 2, 26],
    ['A:B', 'A:B', 1, 1, 1000, 2, 26],
    ['B2:B', 'B2:B', 2, 2, 999, 1, 26],
    ['$3:4', '3:4', 3, 1, 2, 26, 26],
    ['R5C3', 'C5', 5, 3, 1, 1, 26],
    ['R2C2:R4C5', 'B2:E4', 2, 2, 3, 4, 26],
  ])('reads %s', (address, notation, row, column, rows, columns, width) => {
    const { sheet } = openOffice();
    if (width > 26) sheet.insertColumnsAfter(26, width - 26);
    const range = sheet.getRange(address);
    expect(range.getA1Notation()).toBe(notation);
    expect([range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()]).toEqual([
      row,
      column,
      rows,
      columns,
    ]);
  });

  test('an address may name another sheet, in quotes where the name needs them', () => {
    const { SpreadsheetApp, sheet } = openOffice();
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    spreadsheet.insertSheet("사업 '19");
    const range = spreadsheet.getRange("'사업 ''19'!B2");
    expect(range.getSheet().getName()).toBe("사업 '19");
    expect(sheet.getRange(`${sheet.getName()}!A1`).getA1Notation()).toBe('A1');
  });

  test('any address written is read back', () => {
    fc.assert(
      fc.property(
        fc.record({
          row: fc.nat(9999),
          column: fc.nat(700),
          rows: fc.integer({ min: 1, max: 99 }),
          columns: fc.integer({ min: 1, max: 99 }),
        }),
        (area) => {
          expect(readAddress(areaAddress(area))).toEqual({
            sheetName: null,
            firstRow: area.row,
            firstColumn: area.column,
            lastRow: area.row + area.rows - 1,
            lastColumn: area.column + area.columns - 1,
          });
        },
      ),
    );
  });
});

describe('from range to range', () => {
  test('offset moves and resizes', () => {
    const { sheet } = openOffice();
    const range = sheet.getRange('C11:D20');
    expect(range.offset(1, 1).getA1Notation()).toBe('D12:E21');
    expect(range.offset(-1, 0, 2).getA1Notation()).toBe('C10:D11');
    expect(range.offset(0, 0, 1, 1).getA1Notation()).toBe('C11');
    expect(thrownBy(() => range.offset(0, 0, 0)).message).toBe(
      'The number of rows in the range must be at least 1.',
    );
    expect(thrownBy(() => range.offset(-11, 0)).message).toBe('The starting row of the range is too small.');
  });

  test('getCell counts within the range', () => {
    const { sheet } = openOffice();
    expect(sheet.getRange('C11:D20').getCell(2, 2).getA1Notation()).toBe('D12');
    expect(thrownBy(() => sheet.getRange('C11:D20').getCell(11, 1)).message).toBe(
      'Cell reference out of range',
    );
  });

  test('the data range ends with the last content', () => {
    const { sheet } = openOffice();
    expect(sheet.getDataRange().getA1Notation()).toBe('A1');
    sheet.getRange('C4').setBackground('red');
    sheet.getRange('B3').setFormula('=A1');
    expect(sheet.getDataRange().getA1Notation()).toBe('A1:B3');
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([3, 2]);
  });
});

describe('formats', () => {
  test('an untouched cell answers with the defaults of Google', () => {
    const cell = openOffice().sheet.getRange('A1');
    expect(cell.getBackground()).toBe('#ffffff');
    expect(cell.getFontWeight()).toBe('normal');
    expect(cell.getFontSize()).toBe(10);
    expect(cell.getFontFamily()).toBe('Arial');
    expect(cell.getNumberFormat()).toBe('0.###############');
    expect(cell.getHorizontalAlignment()).toBe('general');
    expect(cell.getVerticalAlignment()).toBe('bottom');
    expect(cell.getFontLine()).toBe('none');
    expect(cell.getNote()).toBe('');
    expect(cell.getDataValidation()).toBeNull();
  });

  test('what is set is read back, colours as six digits', () => {
    const range = openOffice().sheet.getRange('A1:B1');
    range
      .setBackground('yellow')
      .setFontWeight('bold')
      .setFontSize(14)
      .setHorizontalAlignment('center')
      .setWrap(true);
    range
      .setFontStyle('italic')
      .setVerticalAlignment('top')
      .setFontFamily('Noto Sans KR')
      .setFontLine('underline');
    expect(range.getBackgrounds()).toEqual([['#ffff00', '#ffff00']]);
    expect(range.getFontWeights()).toEqual([['bold', 'bold']]);
    expect(range.getFontSize()).toBe(14);
    expect(range.getHorizontalAlignment()).toBe('center');
    expect(range.getWraps()).toEqual([[true, true]]);
    expect(range.getFontStyle()).toBe('italic');
    expect(range.getVerticalAlignment()).toBe('top');
    expect(range.getFontFamily()).toBe('Noto Sans KR');
    expect(range.getFontLine()).toBe('underline');
  });

  test('null takes one thing back and leaves the others', () => {
    const { sheet } = openOffice();
    const range = sheet.getRange('A1:B1');
    range.setBackground('#D9E2EF').setFontWeight('bold').setNumberFormat('0%');
    range.setBackgrounds([[null, '#abc']]);
    expect(range.getBackgrounds()).toEqual([['#ffffff', '#aabbcc']]);
    expect(range.getFontWeights()).toEqual([['bold', 'bold']]);
    range.setNumberFormat('General');
    expect(range.getNumberFormat()).toBe('0.###############');
  });

  test('clearFormat leaves the content, clearContent the format', () => {
    const { sheet } = openOffice();
    const cell = sheet.getRange('A1').setValue(5).setBackground('red').setNote('메모');
    cell.clearFormat();
    expect([cell.getValue(), cell.getBackground(), cell.getNote()]).toEqual([5, '#ffffff', '메모']);
    cell.setBackground('red').clearContent();
    expect([cell.getValue(), cell.getBackground()]).toEqual(['', '#ff0000']);
    cell.setValue(1).clear({ contentsOnly: true, formatOnly: true });
    expect([cell.getValue(), cell.getBackground(), cell.getNote()]).toEqual(['', '#ffffff', '메모']);
    cell.clearNote();
    expect(cell.getNote()).toBe('');
  });

  test('clearFormat leaves number formats', () => {
    const { sheet } = openOffice();
    const range = sheet
      .getRange('A1:B1')
      .setNumberFormats([['0.00%', 'General']])
      .setFontWeight('bold');
    range.clearFormat();
    expect(range.getNumberFormats()).toEqual([['0.00%', '0.###############']]);
    expect(range.getFontWeights()).toEqual([['normal', 'normal']]);
  });

  test('clear takes contents and formats, and everything only where an object chooses nothing', () => {
    const { sheet, SpreadsheetApp } = openOffice();
    const rule = SpreadsheetApp.newDataValidation().requireDate().build();
    const fillCell = () =>
      sheet.getRange('A1').setValue('x').setBackground('red').setNote('메모').setDataValidation(rule);
    const seen = (): unknown[] => {
      const cell = sheet.getRange('A1');
      return [
        cell.getValue() as unknown,
        cell.getBackground(),
        cell.getNote(),
        cell.getDataValidation() !== null,
      ];
    };
    fillCell().clear();
    expect(seen()).toEqual(['', '#ffffff', '메모', true]);
    fillCell();
    sheet.clear();
    expect(seen()).toEqual(['', '#ffffff', '메모', true]);
    fillCell();
    sheet.clear({ contentsOnly: true });
    expect(seen()).toEqual(['', '#ff0000', '메모', true]);
    sheet.clearNotes();
    expect(seen()).toEqual(['', '#ff0000', '', true]);
    fillCell();
    sheet.getRangeList(['A1']).clear();
    expect(seen()).toEqual(['', '#ffffff', '메모', false]);
    fillCell().clear({});
    expect(seen()).toEqual(['', '#ffffff', '', false]);
  });

  test('what the engine cannot keep is refused by name', () => {
    const { sheet, SpreadsheetApp } = openOffice();
    const cell = sheet.getRange('A1');
    expect(thrownBy(() => cell.setBackground('#gggggg')).message).toBe(
      'not available locally: Range.setBackground (colour #gggggg)',
    );
    expect(thrownBy(() => cell.setFontLine('line-through')).message).toBe(
      'not available locally: Range.setFontLine (line-through)',
    );
    expect(thrownBy(() => cell.setFontSize(0)).message).toBe('not available locally: Range.setFontSize (0)');
    expect(thrownBy(() => cell.setNumberFormat('@STRING@')).message).toBe(
      'not available locally: Range.setNumberFormat (@STRING@)',
    );
    expect(thrownBy(() => cell.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP)).message).toBe(
      'not available locally: Range.setWrapStrategy (CLIP)',
    );
  });
});

describe('borders', () => {
  const bordersOf = (office: ReturnType<typeof openOffice>, row: number, column: number): unknown =>
    office.operations.readCells('0', { row, column, rows: 1, columns: 1 })[0]?.[0]?.style.borders;
  const thin = { style: 'thin', color: '#000000' };

  test('edges and inner lines are told apart', () => {
    const office = openOffice();
    office.sheet.getRange('A1:B2').setBorder(true, true, true, true, null, true);
    expect(bordersOf(office, 0, 0)).toEqual({ top: thin, left: thin, bottom: thin });
    expect(bordersOf(office, 1, 1)).toEqual({ top: thin, bottom: thin, right: thin });
  });

  test('colour and style are kept, false takes a line away and null leaves it', () => {
    const office = openOffice();
    const cell = office.sheet.getRange('A1');
    cell.setBorder(true, true, null, null, null, null, 'red', office.SpreadsheetApp.BorderStyle.SOLID_THICK);
    cell.setBorder(false, null, null, null, null, null);
    expect(bordersOf(office, 0, 0)).toEqual({ left: { style: 'thick', color: '#ff0000' } });
  });
});

describe('merges', () => {
  test('a merge keeps the first value, and breaks apart again', () => {
    const { sheet } = openOffice();
    sheet.getRange('A1:B2').setValues([
      ['', '머리'],
      [3, 4],
    ]);
    const range = sheet.getRange('A1:B2').merge();
    expect(range.getValues()).toEqual([
      ['머리', ''],
      ['', ''],
    ]);
    expect(sheet.getRange('B2').isPartOfMerge()).toBe(true);
    expect(
      sheet
        .getRange('A1:C3')
        .getMergedRanges()
        .map((merge) => merge.getA1Notation()),
    ).toEqual(['A1:B2']);
    range.breakApart();
    expect(sheet.getRange('B2').isPartOfMerge()).toBe(false);
  });

  test('a merge loses the values beside the one in its corner', () => {
    const { sheet } = openOffice();
    const range = sheet
      .getRange('A1:C1')
      .setValues([['=B9', 2, 3]])
      .merge();
    expect(range.getFormulas()).toEqual([['=B9', '', '']]);
    expect(sheet.getRange('B1:C1').isBlank()).toBe(true);
  });

  test('across and down, a merge a row or a column', () => {
    const { sheet } = openOffice();
    sheet.getRange('D1:F2').mergeAcross();
    sheet.getRange('A5:B7').mergeVertically();
    const merges = sheet
      .getRange('A1:Z1000')
      .getMergedRanges()
      .map((merge) => merge.getA1Notation());
    expect(merges.sort()).toEqual(['A5:A7', 'B5:B7', 'D1:F1', 'D2:F2']);
  });

  test('a part of a merge is refused', () => {
    const { sheet } = openOffice();
    sheet.getRange('A1:B2').merge();
    expect(thrownBy(() => sheet.getRange('B2:C3').merge()).message).toBe(
      'You must select all cells in a merged range to merge or unmerge them.',
    );
  });
});

test('a list of ranges is treated alike', () => {
  const { sheet } = openOffice();
  sheet.getRangeList(['A1', 'C3:D4']).setValue('x').setBackground('blue');
  expect(sheet.getRange('D4').getValue()).toBe('x');
  expect(sheet.getRange('A1').getBackground()).toBe('#0000ff');
});
