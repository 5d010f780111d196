/** Texts that lead somewhere: a column of links, and what a cell answers about its own. */
import { describe, expect, test } from '@jest/globals';
import { openOffice, thrownBy } from './office';

type Office = ReturnType<typeof openOffice>;

function linked({ SpreadsheetApp }: Office, text: string, url: string) {
  return SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(url).build();
}

describe('a text under construction', () => {
  test('leads to one place as a whole', () => {
    const value = linked(openOffice(), '예산 12행', '#gid=3&range=F12');
    expect([value.getText(), value.getLinkUrl()]).toEqual(['예산 12행', '#gid=3&range=F12']);
    expect([value.getStartIndex(), value.getEndIndex()]).toEqual([0, 6]);
  });

  // Google's own example of setLinkUrl.
  test('leads to several places by its parts', () => {
    const value = openOffice()
      .SpreadsheetApp.newRichTextValue()
      .setText('foo no baz')
      .setLinkUrl(0, 3, 'https://bar.foo')
      .setLinkUrl(7, 10, 'https://abc.xyz')
      .build();
    expect(value.getLinkUrl()).toBeNull();
    expect(value.getLinkUrl(0, 3)).toBe('https://bar.foo');
    expect(value.getLinkUrl(8, 10)).toBe('https://abc.xyz');
    expect(value.getLinkUrl(2, 5)).toBeNull();
    const runs = value.getRuns();
    expect(
      runs.map((run) => [run.getText(), run.getStartIndex(), run.getEndIndex(), run.getLinkUrl()]),
    ).toEqual([
      ['foo', 0, 3, 'https://bar.foo'],
      [' no ', 3, 7, null],
      ['baz', 7, 10, 'https://abc.xyz'],
    ]);
    // Offsets of a run count in the text of the cell.
    expect(runs[2]?.getLinkUrl(8, 9)).toBe('https://abc.xyz');
  });

  test('gets another target in its middle, and loses one', () => {
    const builder = openOffice()
      .SpreadsheetApp.newRichTextValue()
      .setText('가나다라마')
      .setLinkUrl('https://a.kr');
    builder.setLinkUrl(1, 4, 'https://b.kr').setLinkUrl(2, 3, null);
    const runs = builder.build().getRuns();
    expect(runs.map((run) => [run.getText(), run.getLinkUrl()])).toEqual([
      ['가', 'https://a.kr'],
      ['나', 'https://b.kr'],
      ['다', null],
      ['라', 'https://b.kr'],
      ['마', 'https://a.kr'],
    ]);
    const whole = builder.setLinkUrl(0, 5, 'https://a.kr').build();
    expect(whole.getRuns()).toHaveLength(1);
    expect(builder.setLinkUrl(null).build().getLinkUrl()).toBeNull();
  });

  test('is copied, and the copy goes its own way', () => {
    const office = openOffice();
    const value = linked(office, '예산', 'https://a.kr');
    expect(value.copy().setLinkUrl('https://b.kr').build().getLinkUrl()).toBe('https://b.kr');
    expect(value.getLinkUrl()).toBe('https://a.kr');
    const run = office.SpreadsheetApp.newRichTextValue()
      .setText('가 나')
      .setLinkUrl(2, 3, 'https://a.kr')
      .build()
      .getRuns()[1];
    const copy = run?.copy().build();
    expect([copy?.getText(), copy?.getLinkUrl(), copy?.getStartIndex()]).toEqual(['나', 'https://a.kr', 0]);
  });

  test('is refused by name where nobody knows what Google makes of it', () => {
    const { SpreadsheetApp } = openOffice();
    const builder = () => SpreadsheetApp.newRichTextValue();
    const text = () => builder().setText('예산');
    const messages = [
      () => builder().build(),
      () => builder().setLinkUrl('https://a.kr'),
      () => text().setLinkUrl('파일.hwp'),
      () => text().setLinkUrl('#rangeid=1'),
      () => text().setLinkUrl(1, 3, 'https://a.kr'),
      () => text().setLinkUrl(1, 1, 'https://a.kr'),
      () => text().setLinkUrl('https://a.kr').setText('집행'),
      () => text().build().getLinkUrl(0, 3),
      () => builder().setText('').build().getRuns(),
      () => text().setTextStyle(null),
      () => text().build().getTextStyle(),
    ].map((call) => thrownBy(call).message);
    expect(messages).toEqual([
      'not available locally: RichTextValueBuilder.build (without a text)',
      'not available locally: RichTextValueBuilder.setLinkUrl (without a text)',
      'not available locally: RichTextValueBuilder.setLinkUrl (파일.hwp)',
      'not available locally: RichTextValueBuilder.setLinkUrl (#rangeid=1)',
      'not available locally: RichTextValueBuilder.setLinkUrl (from 1 to 3)',
      'not available locally: RichTextValueBuilder.setLinkUrl (from 1 to 1)',
      'not available locally: RichTextValueBuilder.setText (after a link)',
      'not available locally: RichTextValue.getLinkUrl (from 0 to 3)',
      'not available locally: RichTextValue.getRuns (of an empty text)',
      'not available locally: RichTextValueBuilder.setTextStyle',
      'not available locally: RichTextValue.getTextStyle',
    ]);
  });

  test('takes what its signature says', () => {
    const setLinkUrl = Reflect.get(
      openOffice().SpreadsheetApp.newRichTextValue().setText('가'),
      'setLinkUrl',
    );
    expect(thrownBy(() => (setLinkUrl as (...values: unknown[]) => unknown)(1)).message).toBe(
      "The parameters (number) don't match the method signature for SpreadsheetApp.RichTextValueBuilder.setLinkUrl.",
    );
  });
});

describe('a cell', () => {
  test('keeps its text and its links', () => {
    const office = openOffice();
    const column = office.sheet.getRange('C2:C4');
    column.setRichTextValues([
      [linked(office, '예산 12행', '#gid=3&range=F12')],
      [office.SpreadsheetApp.newRichTextValue().setText('').build()],
      [linked(office, '누리집', 'https://www.example.go.kr/a?b=1#c')],
    ]);
    expect(column.getValues()).toEqual([['예산 12행'], [''], ['누리집']]);
    expect(column.getRichTextValues().map(([value]) => [value?.getText(), value?.getLinkUrl()])).toEqual([
      ['예산 12행', '#gid=3&range=F12'],
      ['', null],
      ['누리집', 'https://www.example.go.kr/a?b=1#c'],
    ]);
    expect(office.sheet.getLastRow()).toBe(4);
  });

  test('of many gets the same text each', () => {
    const office = openOffice();
    const range = office.sheet.getRange('A1:B2');
    range.setRichTextValue(linked(office, '보기', 'https://a.kr'));
    expect(
      range
        .getRichTextValues()
        .flat()
        .map((value) => value?.getLinkUrl()),
    ).toEqual(Array.from({ length: 4 }, () => 'https://a.kr'));
  });

  test('answers null where it holds no typed text', () => {
    const { sheet } = openOffice();
    sheet.getRange('A1:E1').setValues([[5, true, '=B9', new Date(0), '글']]);
    expect(
      sheet
        .getRange('A1:E1')
        .getRichTextValues()[0]
        ?.map((value) => value?.getText() ?? null),
    ).toEqual([null, null, null, null, '글']);
    expect(sheet.getRange('A1').getRichTextValue()).toBeNull();
    expect(sheet.getRange('F1').getRichTextValue()?.getText()).toBe('');
  });

  test.each<[string, (range: GoogleAppsScript.Spreadsheet.Range) => unknown]>([
    ['setValue', (range) => range.setValue('예산 12행')],
    ['setValues', (range) => range.setValues([['예산 12행']])],
    ['setFormula', (range) => range.setFormula('=A9').setValue('예산 12행')],
    ['clearContent', (range) => range.clearContent()],
    ['clear', (range) => range.clear()],
    ['the clearing of the sheet', (range) => range.getSheet().clear()],
  ])('loses its link by %s', (_what, change) => {
    const office = openOffice();
    const cell = office.sheet.getRange('C2').setRichTextValue(linked(office, '예산 12행', 'https://a.kr'));
    change(cell);
    expect(cell.getRichTextValue()?.getLinkUrl()).toBeNull();
  });

  test('keeps its link when its look, its note or its check changes', () => {
    const office = openOffice();
    const cell = office.sheet.getRange('C2').setRichTextValue(linked(office, '예산 12행', 'https://a.kr'));
    cell.setBackground('#eeeeee').setNumberFormat('@').setNote('메모').setWrap(true);
    cell.clearNote().clearDataValidations();
    expect(cell.getRichTextValue()?.getLinkUrl()).toBe('https://a.kr');
  });

  test('takes its link along into the corner of a merge', () => {
    const office = openOffice();
    office.sheet.getRange('B1').setRichTextValue(linked(office, '예산', 'https://a.kr'));
    const merged = office.sheet.getRange('A1:C1').merge();
    expect(merged.getRichTextValue()?.getLinkUrl()).toBe('https://a.kr');
    expect(office.sheet.getRange('B1').getRichTextValue()?.getText()).toBe('');
  });

  test('of plain text takes a text that would be a number, and another cell does not', () => {
    const office = openOffice();
    const value = linked(office, '12', 'https://a.kr');
    const cell = office.sheet.getRange('A1');
    for (const text of ['12', '1-2', '=A1', "'가"])
      expect(thrownBy(() => cell.setRichTextValue(linked(office, text, 'https://a.kr'))).message).toBe(
        `not available locally: Range.setRichTextValues (${text}, which is no text when it is typed)`,
      );
    cell.setNumberFormat('@').setRichTextValue(value);
    expect([cell.getValue(), cell.getRichTextValue()?.getLinkUrl()]).toEqual(['12', 'https://a.kr']);
  });

  test('refuses what does not fit', () => {
    const office = openOffice();
    const value = linked(office, '예산', 'https://a.kr');
    expect(thrownBy(() => office.sheet.getRange('A1:A2').setRichTextValues([[value]])).message).toBe(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    const rule = office.SpreadsheetApp.newDataValidation()
      .requireValueInList(['가'])
      .setAllowInvalid(false)
      .build();
    office.sheet.getRange('A1').setDataValidation(rule);
    expect(thrownBy(() => office.sheet.getRange('A1').setRichTextValue(value)).message).toContain(
      'violates the data validation rules',
    );
    const long = office.SpreadsheetApp.newRichTextValue().setText('가'.repeat(50_001)).build();
    expect(thrownBy(() => office.sheet.getRange('B1').setRichTextValue(long)).message).toContain('50000');
  });

  test('says so where Google would add something of its own', () => {
    const office = openOffice();
    const cell = office.sheet.getRange('A1').setRichTextValue(linked(office, '예산', 'https://a.kr'));
    const messages = [
      () => cell.clearFormat(),
      () => cell.clear({ formatOnly: true }),
      () => cell.getFontColorObject(),
      () => cell.getFontLines(),
      () => office.sheet.getRange('B1').setValue('https://a.kr').getRichTextValue(),
    ].map((call) => thrownBy(call).message);
    expect(messages).toEqual([
      'not available locally: Range.clear (the format of a link, without the text)',
      'not available locally: Range.clear (the format of a link, without the text)',
      'not available locally: Range.getFontColorObject',
      'not available locally: Range.getFontLine (a link)',
      'not available locally: Range.getRichTextValues (a text in which Google finds an address by itself)',
    ]);
    expect(cell.setFontLine('none').getFontLine()).toBe('none');
  });
});
