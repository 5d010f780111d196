/** Sheets, their lines, names, protections and rules. */
import { describe, expect, test } from '@jest/globals';
import { openOffice, thrownBy } from './office';

function names(office: ReturnType<typeof openOffice>): string[] {
  return office.SpreadsheetApp.getActive()
    .getSheets()
    .map((sheet) => sheet.getName());
}

describe('the spreadsheet', () => {
  test('has a name, an address, a place and a time', () => {
    const spreadsheet = openOffice().SpreadsheetApp.getActiveSpreadsheet();
    expect(spreadsheet.getUrl()).toBe('https://docs.google.com/spreadsheets/d/workbook-1/edit');
    expect(spreadsheet.getSpreadsheetLocale()).toBe('ko_KR');
    expect(spreadsheet.getSpreadsheetTimeZone()).toBe('Asia/Seoul');
    spreadsheet.rename('2019 예산');
    expect(spreadsheet.getName()).toBe('2019 예산');
  });

  test('a new sheet comes after the active one, becomes active, and has 1,000 rows and 26 columns', () => {
    const office = openOffice();
    const spreadsheet = office.SpreadsheetApp.getActive();
    const first = spreadsheet.insertSheet('예산');
    spreadsheet.insertSheet('집행', 0);
    spreadsheet.insertSheet();
    expect(names(office)).toEqual(['집행', '시트4', '시트1', '예산']);
    expect(spreadsheet.getActiveSheet().getName()).toBe('시트4');
    expect([first.getMaxRows(), first.getMaxColumns(), first.getIndex()]).toEqual([1000, 26, 4]);
  });

  test('two sheets cannot have one name', () => {
    const { SpreadsheetApp, sheet } = openOffice();
    SpreadsheetApp.getActive().insertSheet('예산');
    const message = 'A sheet with the name "예산" already exists. Please enter another name.';
    expect(thrownBy(() => SpreadsheetApp.getActive().insertSheet('예산'))).toEqual({
      name: 'Exception',
      message,
    });
    expect(thrownBy(() => sheet.setName('예산')).message).toBe(message);
    sheet.setName(sheet.getName());
  });

  test('the last sheet stays, and a deleted one is gone for whoever holds it', () => {
    const { SpreadsheetApp, sheet } = openOffice();
    const spreadsheet = SpreadsheetApp.getActive();
    expect(
      thrownBy(() => {
        spreadsheet.deleteSheet(sheet);
      }).message,
    ).toBe("You can't remove all the sheets in a document.");
    const other = spreadsheet.insertSheet('예산');
    const range = other.getRange('A1');
    spreadsheet.deleteSheet(other);
    expect(spreadsheet.getSheetByName('예산')).toBeNull();
    expect(thrownBy(() => other.getName()).message).toMatch(/^Sheet \d+ not found$/);
    expect(thrownBy(() => range.getValue()).message).toMatch(/^Sheet \d+ not found$/);
  });

  test('sheets have numbers and can be found by them', () => {
    const { SpreadsheetApp } = openOffice();
    const made = SpreadsheetApp.getActive().insertSheet('예산');
    expect(typeof made.getSheetId()).toBe('number');
    expect(SpreadsheetApp.getActive().getSheetById(made.getSheetId())?.getName()).toBe('예산');
  });

  test('the active sheet can be moved', () => {
    const office = openOffice();
    office.SpreadsheetApp.getActive().insertSheet('예산');
    office.SpreadsheetApp.getActive().moveActiveSheet(1);
    expect(names(office)).toEqual(['예산', '시트1']);
  });

  test('what is selected is in front', () => {
    const { SpreadsheetApp, sheet } = openOffice();
    const spreadsheet = SpreadsheetApp.getActive();
    const made = spreadsheet.insertSheet('점검');
    made.setActiveRange(made.getRange('B3:C4'));
    expect(made.getActiveRange()?.getA1Notation()).toBe('B3:C4');
    expect(made.getActiveCell().getA1Notation()).toBe('B3');
    sheet.getRange('D5').activate();
    expect(spreadsheet.getActiveSheet().getName()).toBe(sheet.getName());
    expect(spreadsheet.getActiveRange()?.getA1Notation()).toBe('D5');
    expect(spreadsheet.setActiveSheet(made).getName()).toBe('점검');
    expect(SpreadsheetApp.getActiveSheet().getName()).toBe('점검');
    expect(thrownBy(() => spreadsheet.setActiveSheet(sheet, true)).message).toBe(
      'not available locally: Spreadsheet.setActiveSheet (with the selection it had)',
    );
  });

  test('a toast is reported', () => {
    const { SpreadsheetApp, services } = openOffice();
    SpreadsheetApp.getActive().toast('끝났습니다', '장부', 3);
    expect(services.report().dialogs).toEqual([
      { kind: 'toast', title: '장부', message: '끝났습니다', seconds: 3 },
    ]);
  });
});

describe('rows and columns', () => {
  test('a row is appended below the last content, growing the sheet where it must', () => {
    const { sheet } = openOffice();
    sheet.appendRow(['가', '1,000']).appendRow(['나']);
    expect(sheet.getRange('A1:B2').getValues()).toEqual([
      ['가', 1000],
      ['나', ''],
    ]);
    sheet.getRange(1000, 1).setValue('끝');
    sheet.appendRow(['다']);
    expect([sheet.getMaxRows(), sheet.getRange(1001, 1).getValue()]).toEqual([1001, '다']);
  });

  test('inserting and deleting move what is there', () => {
    const { sheet } = openOffice();
    sheet.getRange('A1').setValue('x');
    sheet.insertRowsBefore(1, 2).insertColumnAfter(1);
    expect(sheet.getRange('A3').getValue()).toBe('x');
    sheet.insertColumnsBefore(1, 1).deleteRow(1);
    expect(sheet.getRange('B2').getValue()).toBe('x');
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1001, 28]);
  });

  test('columns are hidden and shown again', () => {
    const { sheet } = openOffice();
    const hidden = (): number[] => [1, 2, 3, 4, 5].filter((column) => sheet.isColumnHiddenByUser(column));
    sheet.hideColumns(2, 3);
    sheet.hideColumns(5);
    expect(hidden()).toEqual([2, 3, 4, 5]);
    sheet.showColumns(3);
    sheet.unhideColumn(sheet.getRange('E:E'));
    expect(hidden()).toEqual([2, 4]);
    sheet.hideColumn(sheet.getRange('A1:B1'));
    expect(hidden()).toEqual([1, 2, 4]);
    expect(
      thrownBy(() => {
        sheet.hideColumns(26, 2);
      }).message,
    ).toBe('Those columns are out of bounds.');
    expect(
      thrownBy(() => {
        sheet.hideColumns(1, 26);
      }).message,
    ).toBe('not available locally: Sheet.hideColumns (every column)');
  });

  test('rows get a height', () => {
    const { sheet, operations } = openOffice();
    sheet.setRowHeights(2, 2, 40).setRowHeight(3, 50);
    expect(operations.rowHeights('0')).toEqual([
      { row: 1, pixels: 40 },
      { row: 2, pixels: 50 },
    ]);
    expect(thrownBy(() => sheet.setRowHeights(1000, 2, 40)).message).toBe('Those rows are out of bounds.');
  });

  test('not everything can be deleted', () => {
    const { sheet } = openOffice();
    expect(
      thrownBy(() => {
        sheet.deleteRows(1, 1000);
      }).message,
    ).toBe("You can't delete all the rows on the sheet.");
    expect(
      thrownBy(() => {
        sheet.deleteRows(999, 3);
      }).message,
    ).toBe('Those rows are out of bounds.');
    sheet.setFrozenRows(1);
    expect(
      thrownBy(() => {
        sheet.deleteRows(2, 999);
      }).message,
    ).toBe('Sorry, it is not possible to delete all non-frozen rows.');
  });

  test('widths, frozen lines, colour and visibility are kept', () => {
    const { sheet, SpreadsheetApp } = openOffice();
    sheet.setColumnWidths(2, 2, 150).setTabColor('#2F5D9B');
    sheet.setFrozenRows(1);
    sheet.setFrozenColumns(2);
    expect([1, 2, 3, 4].map((column) => sheet.getColumnWidth(column))).toEqual([100, 150, 150, 100]);
    expect([sheet.getFrozenRows(), sheet.getFrozenColumns()]).toEqual([1, 2]);
    expect(sheet.getTabColor()).toBe('#2f5d9b');
    expect(thrownBy(() => sheet.hideSheet()).message).toContain('hide');
    SpreadsheetApp.getActive().insertSheet('둘');
    expect(sheet.hideSheet().isSheetHidden()).toBe(true);
    expect(sheet.showSheet().isSheetHidden()).toBe(false);
  });
});

test('frozen lines and widths that cannot be are refused, and nothing changes', () => {
  const { sheet } = openOffice();
  for (const rows of [-1, 1001])
    expect(
      thrownBy(() => {
        sheet.setFrozenRows(rows);
      }).message,
    ).toBe('Those rows are out of bounds.');
  expect(
    thrownBy(() => {
      sheet.setFrozenColumns(-1);
    }).message,
  ).toBe('Those columns are out of bounds.');
  expect(sheet.getFrozenRows()).toBe(0);
  expect(thrownBy(() => sheet.setColumnWidth(1, 0)).message).toBe(
    'not available locally: Sheet.setColumnWidths (0 pixels)',
  );
  expect(sheet.getColumnWidth(1)).toBe(100);
});

test('a tab has a colour by name, with or without the number sign', () => {
  const { sheet } = openOffice();
  expect(sheet.setTabColor('red').getTabColor()).toBe('#ff0000');
  expect(sheet.setTabColor('00ff00').getTabColor()).toBe('#00ff00');
  expect(sheet.setTabColor(null).getTabColor()).toBeNull();
});

test('a sheet after a template is refused by name', () => {
  const { sheet, SpreadsheetApp } = openOffice();
  const spreadsheet = SpreadsheetApp.getActive();
  const message = 'not available locally: Spreadsheet.insertSheet (a template)';
  expect(thrownBy(() => spreadsheet.insertSheet({ template: sheet })).message).toBe(message);
  expect(thrownBy(() => spreadsheet.insertSheet('x', 0, { template: sheet })).message).toBe(message);
  expect(spreadsheet.getNumSheets()).toBe(1);
});

test('a protection that only warns has no editors', () => {
  const { sheet } = openOffice();
  const protection = sheet.protect();
  expect(protection.getEditors().map((user) => user.getEmail())).toEqual(['gil.dong@example.or.kr']);
  expect(protection.setWarningOnly(true).getEditors()).toEqual([]);
});

describe('named ranges', () => {
  test('are set, found, moved, renamed and removed', () => {
    const { SpreadsheetApp, sheet } = openOffice();
    const spreadsheet = SpreadsheetApp.getActive();
    spreadsheet.setNamedRange('예산_합계', sheet.getRange('A1:B2'));
    expect(spreadsheet.getRangeByName('예산_합계')?.getA1Notation()).toBe('A1:B2');
    expect(spreadsheet.getRange('예산_합계').getA1Notation()).toBe('A1:B2');
    const [named] = sheet.getNamedRanges();
    named?.setName('합계').setRange(sheet.getRange('C1'));
    expect(
      spreadsheet.getNamedRanges().map((range) => `${range.getName()} ${range.getRange().getA1Notation()}`),
    ).toEqual(['합계 C1']);
    named?.remove();
    expect(spreadsheet.getRangeByName('합계')).toBeNull();
    expect(
      thrownBy(() => {
        spreadsheet.removeNamedRange('합계');
      }).name,
    ).toBe('Exception');
  });
});

describe('protections', () => {
  test('of ranges and of sheets are kept apart', () => {
    const { SpreadsheetApp, sheet } = openOffice();
    const { ProtectionType } = SpreadsheetApp;
    sheet.getRange('B2:B9').protect().setDescription('계산').setWarningOnly(true);
    sheet.protect().setDescription('처음');
    sheet.protect().setDescription('다시');
    const [range] = sheet.getProtections(ProtectionType.RANGE);
    expect([range?.getDescription(), range?.isWarningOnly(), range?.getRange().getA1Notation()]).toEqual([
      '계산',
      true,
      'B2:B9',
    ]);
    const whole = SpreadsheetApp.getActive().getProtections(ProtectionType.SHEET);
    expect(whole.map((protection) => protection.getDescription())).toEqual(['다시']);
    expect(whole[0]?.getRange().getA1Notation()).toBe('');
    expect(whole[0]?.getRange().getNumRows()).toBe(1000);
    expect(whole[0]?.getProtectionType()).toBe(ProtectionType.SHEET);
    range?.remove();
    expect(sheet.getProtections(ProtectionType.RANGE)).toEqual([]);
  });
});

describe('data validation', () => {
  test('a rule is read back as it was built', () => {
    const { SpreadsheetApp, sheet } = openOffice();
    const { DataValidationCriteria } = SpreadsheetApp;
    const build = (): GoogleAppsScript.Spreadsheet.DataValidationBuilder =>
      SpreadsheetApp.newDataValidation();
    const day = new Date('2019-05-30T15:00:00Z');
    const rules = [
      [
        build().requireValueInList(['추경', '이월']),
        DataValidationCriteria.VALUE_IN_LIST,
        [['추경', '이월'], true],
      ],
      [build().requireNumberBetween(0, 100), DataValidationCriteria.NUMBER_BETWEEN, [0, 100]],
      [
        build().requireNumberGreaterThanOrEqualTo(0),
        DataValidationCriteria.NUMBER_GREATER_THAN_OR_EQUAL_TO,
        [0],
      ],
      [build().requireDate(), DataValidationCriteria.DATE_IS_VALID_DATE, []],
      [build().requireDateOnOrAfter(day), DataValidationCriteria.DATE_ON_OR_AFTER, [day]],
      [build().requireCheckbox('예', '아니오'), DataValidationCriteria.CHECKBOX, ['예', '아니오']],
      [build().requireFormulaSatisfied('=A1>0'), DataValidationCriteria.CUSTOM_FORMULA, ['=A1>0']],
    ] as const;
    for (const [builder, type, values] of rules) {
      sheet.getRange('A1:B2').setDataValidation(builder.setHelpText('도움말').build());
      const rule = sheet.getRange('B2').getDataValidation();
      expect(rule?.getCriteriaType()).toBe(type);
      expect(rule?.getCriteriaValues()).toEqual(values);
      expect(rule?.getHelpText()).toBe('도움말');
    }
  });

  test('choices may stand in a range of another sheet', () => {
    const { SpreadsheetApp, sheet } = openOffice();
    const source = SpreadsheetApp.getActive().insertSheet('사업 목록').getRange('A2:A10');
    sheet
      .getRange('A1')
      .setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(source).build());
    const [range, showDropdown] = sheet.getRange('A1').getDataValidation()?.getCriteriaValues() as [
      GoogleAppsScript.Spreadsheet.Range,
      boolean,
    ];
    expect([range.getSheet().getName(), range.getA1Notation(), showDropdown]).toEqual([
      '사업 목록',
      'A2:A10',
      true,
    ]);
  });

  test('null takes a rule away, and each cell can have its own', () => {
    const { SpreadsheetApp, sheet } = openOffice();
    const rule = SpreadsheetApp.newDataValidation().requireDate().build();
    sheet
      .getRange('A1:C1')
      .setDataValidation(rule)
      .setDataValidations([[rule, null, rule]]);
    expect(
      sheet
        .getRange('A1:C1')
        .getDataValidations()[0]
        ?.map((found) => found !== null),
    ).toEqual([true, false, true]);
    sheet.getRange('A1:C1').clearDataValidations();
    expect(sheet.getRange('A1').getDataValidation()).toBeNull();
  });

  test('a new builder states nothing yet', () => {
    const builder = openOffice().SpreadsheetApp.newDataValidation();
    expect(builder.getCriteriaType()).toBeNull();
    expect(builder.getCriteriaValues()).toEqual([]);
    expect(builder.getHelpText()).toBeNull();
    expect(builder.getAllowInvalid()).toBe(true);
  });

  test('what the engine cannot keep is refused when it is set', () => {
    const { SpreadsheetApp, sheet } = openOffice();
    const rule = SpreadsheetApp.newDataValidation().requireTextContains('x').build();
    expect(thrownBy(() => sheet.getRange('A1').setDataValidation(rule)).message).toBe(
      'not available locally: Range.setDataValidation (TEXT_CONTAINS)',
    );
    const strict = SpreadsheetApp.newDataValidation()
      .requireFormulaSatisfied('=A1>0')
      .setAllowInvalid(false)
      .build();
    expect(thrownBy(() => sheet.getRange('A1').setDataValidation(strict)).name).toBe('NotAvailableLocally');
  });

  test('numbers, dates and choices in a range are checked where invalid input is refused', () => {
    const { SpreadsheetApp, sheet } = openOffice();
    const build = (): GoogleAppsScript.Spreadsheet.DataValidationBuilder =>
      SpreadsheetApp.newDataValidation().setAllowInvalid(false);
    sheet.getRange('A1').setDataValidation(build().requireNumberBetween(0, 10).build());
    sheet.getRange('B1').setDataValidation(build().requireDate().build());
    sheet.getRange('D1:D2').setValues([['갑'], ['을']]);
    sheet.getRange('C1').setDataValidation(build().requireValueInRange(sheet.getRange('D1:D2')).build());
    sheet.getRange('A1:C1').setValues([[10, '2019-05-31', '을']]);
    for (const [address, value] of [
      ['A1', 11],
      ['B1', '내일'],
      ['C1', '병'],
    ] as const)
      expect(thrownBy(() => sheet.getRange(address).setValue(value)).message).toBe(
        `The data you entered in cell ${address} violates the data validation rules set on this cell.`,
      );
    sheet.getRange('A1:C1').clearContent();
  });
});

describe('conditional formats', () => {
  test('a formula rule is kept with its ranges and its look', () => {
    const { SpreadsheetApp, sheet } = openOffice();
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied('=$J2<0.7')
      .setBackground('#fce8e6')
      .setFontColor('red')
      .setBold(true)
      .setRanges([sheet.getRange('A2:J20'), sheet.getRange('L2')])
      .build();
    sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), rule]);
    const [read] = sheet.getConditionalFormatRules();
    expect(read?.getRanges().map((range) => range.getA1Notation())).toEqual(['A2:J20', 'L2']);
    const condition = read?.getBooleanCondition();
    expect(condition?.getCriteriaValues()).toEqual(['=$J2<0.7']);
    expect([condition?.getBackground(), condition?.getFontColor(), condition?.getBold()]).toEqual([
      '#fce8e6',
      '#ff0000',
      true,
    ]);
    sheet.clearConditionalFormatRules();
    expect(sheet.getConditionalFormatRules()).toEqual([]);
  });

  test('another condition and another sheet are refused', () => {
    const { SpreadsheetApp, sheet } = openOffice();
    const other = SpreadsheetApp.getActive().insertSheet('둘');
    const builder = SpreadsheetApp.newConditionalFormatRule()
      .setRanges([sheet.getRange('A1')])
      .whenCellEmpty();
    expect(
      thrownBy(() => {
        sheet.setConditionalFormatRules([builder.build()]);
      }).message,
    ).toBe('not available locally: Sheet.setConditionalFormatRules (CELL_EMPTY)');
    const rule = builder.whenFormulaSatisfied('=A1=1').build();
    expect(
      thrownBy(() => {
        other.setConditionalFormatRules([rule]);
      }).message,
    ).toBe('Conditional format rule cannot reference a different sheet.');
  });
});
