/** What follows when somebody puts rows or columns in, or takes them out. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { ValidationRule } from '../../../local/engine/operations';
import { areaOf, freshEngine, type EngineSession } from './engine-session';

const numberOrNil: ValidationRule = {
  type: 'formula',
  operands: ['=OR(ISNUMBER(C2),C2="-")'],
  allowInvalid: true,
  helpText: '숫자 또는 -',
};

let engine: EngineSession;
let sheet: string;

beforeEach(async () => {
  engine = await freshEngine();
  sheet = engine.sheet;
});

describe('rows put in', () => {
  test('widen a sum they fall into, and push down what stands below', async () => {
    await engine.type(sheet, 'A1', [[1], [2], [3], ['=SUM(A1:A3)']]);
    await engine.operations.insertRows(sheet, 1, 2);
    await engine.type(sheet, 'A2', [[10]]);
    expect(await engine.formula(sheet, 'A6')).toBe('=SUM(A1:A5)');
    expect(await engine.value(sheet, 'A6')).toBe(16);
  });

  test('move references on other sheets', async () => {
    await engine.type(sheet, 'A1', [['금액'], [7]]);
    const reader = await engine.addSheet('읽는 곳', [['=시트1!A2*2', '="A2는 "&시트1!$A$2']]);
    await engine.operations.insertRows(sheet, 1, 1);
    expect(await engine.formula(reader, 'A1')).toBe('=시트1!A3*2');
    expect(await engine.value(reader, 'B1')).toBe('A2는 7');
    await engine.type(sheet, 'A3', [[8]]);
    expect(await engine.value(reader, 'A1')).toBe(16);
  });

  test('look like the row before them, and are checked like it', async () => {
    const { operations } = engine;
    await engine.patch(sheet, 'C3', { value: 1, style: { numberFormat: '#,##0', background: '#eeeeee' } });
    await operations.setValidation(sheet, areaOf('C2:C3'), numberOrNil);
    await operations.insertRows(sheet, 3, 2);
    for (const cell of ['C4', 'C5']) {
      expect(await engine.cell(sheet, cell)).toMatchObject({
        value: null,
        style: { numberFormat: '#,##0', background: '#eeeeee' },
      });
    }
    expect((await engine.cell(sheet, 'C6')).style).toEqual({});
    expect(await operations.validations(sheet)).toEqual([{ area: areaOf('C2:C5'), rule: numberOrNil }]);
  });

  test('right under a frozen head look like the row behind them', async () => {
    const { operations } = engine;
    await operations.updateSheet(sheet, { frozenRows: 1 });
    await engine.patch(sheet, 'C1', { value: '금액', style: { bold: true } });
    await engine.patch(sheet, 'C2', { value: 1, style: { numberFormat: '#,##0' } });
    await operations.setValidation(sheet, areaOf('C2:C9'), numberOrNil);
    await operations.insertRows(sheet, 1, 1);
    expect((await engine.cell(sheet, 'C2')).style).toEqual({ numberFormat: '#,##0' });
    expect(await operations.validations(sheet)).toEqual([{ area: areaOf('C2:C10'), rule: numberOrNil }]);
  });

  test('take links and set heights along', async () => {
    const { operations } = engine;
    const links = [{ start: 0, end: 2, url: '#gid=0&range=A9' }];
    await engine.patch(sheet, 'C7', { value: '예산', links });
    await operations.setRowHeights(sheet, 5, 2, 40);
    await operations.insertRows(sheet, 6, 3);
    expect((await engine.cell(sheet, 'C10')).links).toEqual(links);
    expect((await engine.cell(sheet, 'C7')).links).toBeUndefined();
    expect(await operations.rowHeights(sheet)).toEqual([
      { row: 5, pixels: 40 },
      { row: 9, pixels: 40 },
    ]);
    await operations.deleteRows(sheet, 8, 1);
    await operations.insertColumns(sheet, 0, 1);
    expect((await engine.cell(sheet, 'D9')).links).toEqual(links);
    await operations.deleteRows(sheet, 8, 1);
    expect((await engine.cell(sheet, 'D9')).links).toBeUndefined();
  });

  test('take merges, notes, protections, names, checks and colour rules along', async () => {
    const { operations } = engine;
    await operations.merge(sheet, areaOf('A5:B6'));
    await engine.patch(sheet, 'C7', { note: '확인 필요' });
    await operations.addProtection({
      sheetId: sheet,
      area: areaOf('D2:E9'),
      description: '',
      warningOnly: true,
    });
    await operations.setName({ name: '합계', sheetId: sheet, area: areaOf('A9') });
    await operations.setValidation(sheet, areaOf('C2:C9'), numberOrNil);
    await operations.setConditionalFormats(sheet, [
      { areas: [areaOf('A2:A9'), areaOf('F2:F9')], formula: '=$A2<시트1!$B$1', style: { bold: true } },
    ]);
    await operations.insertRows(sheet, 1, 3);
    expect(await operations.merges(sheet)).toEqual([areaOf('A8:B9')]);
    expect((await engine.cell(sheet, 'C10')).note).toBe('확인 필요');
    expect((await engine.cell(sheet, 'C7')).note).toBeNull();
    expect((await operations.protections()).map(({ area }) => area)).toEqual([areaOf('D5:E12')]);
    expect((await operations.names()).map(({ area }) => area)).toEqual([areaOf('A12')]);
    expect(await operations.validations(sheet)).toEqual([
      { area: areaOf('C5:C12'), rule: { ...numberOrNil, operands: ['=OR(ISNUMBER(C5),C5="-")'] } },
    ]);
    expect(await operations.conditionalFormats(sheet)).toEqual([
      { areas: [areaOf('A5:A12'), areaOf('F5:F12')], formula: '=$A5<시트1!$B$1', style: { bold: true } },
    ]);
  });

  test('make the sheet longer, behind the last one as well', async () => {
    await engine.type(sheet, 'A1', [['=SUM(B:B)']]);
    await engine.operations.insertRows(sheet, 1000, 5);
    await engine.operations.insertColumns(sheet, 26, 2);
    await engine.operations.insertRows(sheet, 3, 1);
    await engine.type(sheet, 'B1006', [[4]]);
    const [state] = (await engine.operations.workbook()).sheets;
    expect(state).toMatchObject({ rows: 1006, columns: 28, lastRow: 1006 });
    expect(await engine.value(sheet, 'A1')).toBe(4);
  });

  test('lengthen the list that a drop-down on another sheet offers', async () => {
    const list: ValidationRule = {
      type: 'list',
      operands: ["='시트1'!$A$2:$A$5"],
      allowInvalid: true,
      helpText: null,
    };
    const other = await engine.addSheet('고르는 곳');
    await engine.operations.setValidation(other, areaOf('B2:B9'), list);
    await engine.operations.insertRows(sheet, 3, 2);
    expect((await engine.operations.validations(other))[0]?.rule.operands).toEqual(["='시트1'!$A$2:$A$7"]);
    await engine.operations.updateSheet(sheet, { name: '기간표' });
    expect((await engine.operations.validations(other))[0]?.rule.operands).toEqual(["='기간표'!$A$2:$A$7"]);
    await engine.operations.deleteSheet(sheet);
    expect((await engine.operations.validations(other))[0]?.rule.operands).toEqual(['=#REF!']);
  });
});

describe('frozen rows and columns', () => {
  test('grow by what is put in among them, shrink by what is taken out, and stay otherwise', async () => {
    const { operations } = engine;
    await operations.updateSheet(sheet, { frozenRows: 3, frozenColumns: 2 });
    await operations.insertRows(sheet, 1, 2);
    await operations.insertColumns(sheet, 2, 1);
    expect((await operations.workbook()).sheets[0]).toMatchObject({ frozenRows: 5, frozenColumns: 2 });
    await operations.deleteRows(sheet, 4, 3);
    await operations.deleteColumns(sheet, 0, 2);
    expect((await operations.workbook()).sheets[0]).toMatchObject({ frozenRows: 4, frozenColumns: 0 });
  });
});

describe('rows taken out', () => {
  test('more than there are is refused, and nothing is taken', async () => {
    await engine.type(sheet, 'A1', [[1]]);
    await expect(engine.operations.deleteRows(sheet, 990, 20)).rejects.toThrow('has 1000 rows, not 1010');
    await expect(engine.operations.deleteColumns(sheet, 20, 7)).rejects.toThrow('has 26 columns, not 27');
    expect((await engine.operations.workbook()).sheets[0]).toMatchObject({ rows: 1000, columns: 26 });
    expect(await engine.value(sheet, 'A1')).toBe(1);
  });

  test('shorten sums, and break what read them alone', async () => {
    await engine.type(sheet, 'A1', [[1, '=A2'], [2], [3], ['=SUM(A1:A3)']]);
    await engine.operations.deleteRows(sheet, 1, 1);
    expect(await engine.value(sheet, 'A3')).toBe(4);
    expect(await engine.formula(sheet, 'A3')).toBe('=SUM(A1:A2)');
    expect(await engine.value(sheet, 'B1')).toBe('#REF!');
  });

  test('leave each row reading its own amount, and other sheets theirs, whichever sheet was made last', async () => {
    const rows = [1, 2, 3, 4].map((amount, index) => [amount * 1000, `=$A${index + 1}*2`]);
    await engine.type(sheet, 'A1', rows);
    const reader = await engine.addSheet('읽는 곳', [
      ['=시트1!A4', '=SUM(시트1!$A$1:$A$4)', '=SUM(시트1!A:A)', '=시트1!A2'],
    ]);
    await engine.operations.deleteRows(sheet, 1, 1);
    expect(await engine.formula(sheet, 'B2')).toBe('=$A2*2');
    expect(await engine.value(sheet, 'B2')).toBe(6000);
    expect(await engine.value(sheet, 'B3')).toBe(8000);
    expect(await engine.formula(reader, 'A1')).toBe('=시트1!A3');
    expect(await engine.value(reader, 'A1')).toBe(4000);
    expect(await engine.value(reader, 'B1')).toBe(8000);
    expect(await engine.value(reader, 'C1')).toBe(8000);
    expect(await engine.value(reader, 'D1')).toBe('#REF!');
  });

  test('make a name that meant them alone give #REF!, until it is given to other cells', async () => {
    const { operations } = engine;
    await engine.type(sheet, 'A1', [[1], [2], [3], [4]]);
    await operations.setName({ name: '둘째', sheetId: sheet, area: areaOf('A2') });
    await operations.setName({ name: '모두', sheetId: sheet, area: areaOf('A1:A4') });
    const reader = await engine.addSheet('읽는 곳', [['=둘째*10', '=SUM(모두)']]);
    await operations.deleteRows(sheet, 1, 1);
    expect(await engine.value(reader, 'A1')).toBe('#REF!');
    expect(await engine.value(reader, 'B1')).toBe(8);
    await operations.setName({ name: '둘째', sheetId: sheet, area: areaOf('A3') });
    expect(await engine.value(reader, 'A1')).toBe(40);
    await operations.deleteSheet(sheet);
    expect(await engine.value(reader, 'A1')).toBe('#REF!');
    await operations.removeName('둘째');
    expect(await engine.value(reader, 'A1')).toBe('#NAME?');
  });

  test('leave the check of a column working when its first record goes', async () => {
    await engine.operations.setValidation(sheet, areaOf('C2:C9'), numberOrNil);
    await engine.operations.deleteRows(sheet, 1, 1);
    expect(await engine.operations.validations(sheet)).toEqual([
      { area: areaOf('C2:C8'), rule: numberOrNil },
    ]);
  });

  test('take what stood on them alone away', async () => {
    const { operations } = engine;
    await operations.merge(sheet, areaOf('A5:B6'));
    await engine.patch(sheet, 'C5', { note: '사라질 메모' });
    await operations.addProtection({
      sheetId: sheet,
      area: areaOf('D5:E6'),
      description: '',
      warningOnly: true,
    });
    await operations.setName({ name: '잔액', sheetId: sheet, area: areaOf('A5') });
    await operations.setValidation(sheet, areaOf('C5:C6'), numberOrNil);
    await operations.deleteRows(sheet, 4, 2);
    expect(await operations.merges(sheet)).toEqual([]);
    expect(await operations.protections()).toEqual([]);
    expect(await operations.names()).toEqual([]);
    expect(await operations.validations(sheet)).toEqual([]);
    expect((await engine.cell(sheet, 'C5')).note).toBeNull();
  });
});

describe('columns', () => {
  test('put in move formulas, widths and the cell a check looks at', async () => {
    await engine.type(sheet, 'A1', [[1, 2, '=A1+B1']]);
    await engine.operations.setColumnWidths(sheet, 1, 2, 180);
    await engine.operations.setValidation(sheet, areaOf('C2:C9'), numberOrNil);
    await engine.operations.insertColumns(sheet, 1, 1);
    expect(await engine.formula(sheet, 'D1')).toBe('=A1+C1');
    expect(await engine.value(sheet, 'D1')).toBe(3);
    expect(await engine.operations.columnWidths(sheet)).toEqual([
      { column: 2, pixels: 180 },
      { column: 3, pixels: 180 },
    ]);
    const [state] = await engine.operations.validations(sheet);
    expect(state).toEqual({
      area: areaOf('D2:D9'),
      rule: { ...numberOrNil, operands: ['=OR(ISNUMBER(D2),D2="-")'] },
    });
    const [{ columns } = { columns: 0 }] = (await engine.operations.workbook()).sheets;
    expect(columns).toBe(27);
  });

  test('that are hidden stay hidden where they move', async () => {
    const { operations } = engine;
    await operations.setColumnsHidden(sheet, 1, 3, true);
    await operations.setColumnsHidden(sheet, 2, 1, false);
    await operations.insertColumns(sheet, 2, 2);
    expect(await operations.hiddenColumns(sheet)).toEqual([1, 5]);
    await operations.deleteColumns(sheet, 0, 2);
    expect(await operations.hiddenColumns(sheet)).toEqual([3]);
  });

  test('are taken out of the sheet that is named, whichever was made last', async () => {
    await engine.type(sheet, 'A1', [[1, 2, 3]]);
    const reader = await engine.addSheet('읽는 곳', [['=시트1!C1', '=시트1!B1', '=SUM(시트1!$A1:$C1)']]);
    await engine.operations.deleteColumns(sheet, 1, 1);
    expect(await engine.value(sheet, 'B1')).toBe(3);
    expect(await engine.formula(reader, 'A1')).toBe('=시트1!B1');
    expect(await engine.value(reader, 'B1')).toBe('#REF!');
    expect(await engine.value(reader, 'C1')).toBe(4);
  });

  test('taken out break what read them, and leave the rest', async () => {
    await engine.type(sheet, 'A1', [[1, 2, 3, '=A1+C1', '=B1']]);
    await engine.operations.deleteColumns(sheet, 1, 1);
    expect(await engine.formula(sheet, 'C1')).toBe('=A1+B1');
    expect(await engine.value(sheet, 'C1')).toBe(4);
    expect(await engine.value(sheet, 'D1')).toBe('#REF!');
  });
});
