/** What a cell shows and how it looks. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CellPatch } from '../../../local/engine/operations';
import { areaOf, openEngine, type EngineSession } from './engine-session';

let engine: EngineSession;
let sheet: string;

beforeAll(async () => {
  engine = await openEngine();
  sheet = engine.sheet;
});

afterAll(() => engine.close());

describe('what a person sees', () => {
  test.each([
    ['#,##0;"△"#,##0;0', 10091, '10,091'],
    ['#,##0;"△"#,##0;0', -10, '△10'],
    ['#,##0;"△"#,##0;0', 0, '0'],
    ['#,##0;"△"#,##0;"-"', 0, '-'],
    ['#,##0.0;"△"#,##0.0;0.0', -1.05, '△1.1'],
    ['0.0%', 0.08354, '8.4%'],
    ['yyyy-mm-dd', 43630, '2019-06-14'],
    ['yyyy-mm-dd', 0, '1899-12-30'],
    ['yyyy. m. d.', 43630, '2019. 6. 14.'],
    ['yyyy-mm-dd hh:mm', 43630.5, '2019-06-14 12:00'],
    ['@', 43630, '43630'],
    ['@', '007', '007'],
    ['#,##0', '-', '-'],
    ['General', 0.1 + 0.2, '0.3'],
    ['General', 123456789012, '123456789012'],
    ['#,##0', true, 'TRUE'],
    ['#,##0', null, ''],
    ['#,##0', '#안내', '#안내'],
  ])('format %s shows %p as %s', async (numberFormat, value, shown) => {
    await engine.patch(sheet, 'A1', { value, style: { numberFormat } });
    expect(await engine.cell(sheet, 'A1')).toMatchObject({ value, display: shown });
  });

  test('an empty text is a blank cell, which counts as 0 in a formula', async () => {
    await engine.type(sheet, 'G1', [[5, '=G1']]);
    await engine.type(sheet, 'G1', [['']]);
    expect(await engine.value(sheet, 'H1')).toBe(0);
  });

  test('a formula shows its result in the format of its cell', async () => {
    await engine.patch(sheet, 'A2', { formula: '=-1234.5*2', style: { numberFormat: '#,##0;"△"#,##0;0' } });
    expect((await engine.cell(sheet, 'A2')).display).toBe('△2,469');
  });
});

describe('looks', () => {
  test('are read alone as they are read with the cells, also those just written', async () => {
    await engine.patch(sheet, 'J1', { formula: '=1/0', style: { bold: true } });
    await engine.patch(sheet, 'K1', { style: { numberFormat: '@' } });
    const area = areaOf('J1:L2');
    const styles = await engine.operations.readStyles(sheet, area);
    expect(styles).toEqual([
      [{ bold: true }, { numberFormat: '@' }, {}],
      [{}, {}, {}],
    ]);
    expect(
      (await engine.operations.readCells(sheet, area)).map((row) => row.map(({ style }) => style)),
    ).toEqual(styles);
  });

  test('are laid over each other part by part, borders whole', async () => {
    const thin = { style: 'thin', color: '#000000' } as const;
    await engine.patch(sheet, 'B1', { style: { background: '#d9e2ef', bold: true, borders: { top: thin } } });
    await engine.patch(sheet, 'B1', { style: { horizontalAlignment: 'center', wrap: true } });
    await engine.patch(sheet, 'B1', { style: { borders: { bottom: thin } } });
    expect((await engine.cell(sheet, 'B1')).style).toEqual({
      background: '#d9e2ef',
      bold: true,
      horizontalAlignment: 'center',
      wrap: true,
      borders: { bottom: thin },
    });
  });

  test('are gone when cleared, alone or for another look, and the value stays', async () => {
    await engine.patch(sheet, 'B2', { value: 5, style: { background: '#d9e2ef', numberFormat: '0.0%' } });
    await engine.patch(sheet, 'B2', { clearStyle: true, style: { italic: true } });
    expect(await engine.cell(sheet, 'B2')).toMatchObject({ value: 5, style: { italic: true }, display: '5' });
    await engine.patch(sheet, 'B2', { clearStyle: true });
    expect((await engine.cell(sheet, 'B2')).style).toEqual({});
  });

  test('do not change what other cells or a formula hold', async () => {
    await engine.type(sheet, 'C1', [[1, '=C1+1']]);
    await engine.operations.writeCells(sheet, areaOf('C1:D1'), [[null, { style: { bold: true } }]]);
    expect(await engine.cell(sheet, 'C1')).toMatchObject({ value: 1, style: {} });
    expect(await engine.cell(sheet, 'D1')).toMatchObject({ value: 2, formula: '=C1+1' });
  });
});

test('a note is kept beside the value, and goes when emptied', async () => {
  await engine.patch(sheet, 'E1', { value: 3, note: '원문 12쪽' });
  expect(await engine.cell(sheet, 'E1')).toMatchObject({ value: 3, note: '원문 12쪽' });
  await engine.patch(sheet, 'E1', { note: null });
  expect(await engine.cell(sheet, 'E1')).toMatchObject({ value: 3, note: null });
});

describe('how far a sheet is in use', () => {
  async function extent(id: string): Promise<readonly [number, number]> {
    const state = (await engine.operations.workbook()).sheets.find((each) => each.id === id);
    return [state?.lastRow ?? -1, state?.lastColumn ?? -1];
  }

  test('grows with values and formulas, not with looks, and shrinks when cells are emptied', async () => {
    const id = await engine.addSheet('범위');
    expect(await extent(id)).toEqual([0, 0]);
    await engine.type(id, 'B7', [[1]]);
    expect(await extent(id)).toEqual([7, 2]);
    await engine.type(id, 'D3', [['=""']]);
    expect(await extent(id)).toEqual([7, 4]);
    await engine.patch(id, 'Z90', { style: { bold: true } });
    expect(await extent(id)).toEqual([7, 4]);
    await engine.type(id, 'B7', [[null]]);
    expect(await extent(id)).toEqual([3, 4]);
    await engine.operations.deleteRows(id, 0, 1);
    expect(await extent(id)).toEqual([2, 4]);
  });
});

test('a merge takes the place of those it covers', async () => {
  const id = await engine.addSheet('병합');
  await engine.operations.merge(id, areaOf('A1:B2'));
  await engine.operations.merge(id, areaOf('A1:C3'));
  expect(await engine.operations.merges(id)).toEqual([areaOf('A1:C3')]);
  await engine.operations.unmerge(id, areaOf('A1:Z20'));
  expect(await engine.operations.merges(id)).toEqual([]);
});

describe('a link', () => {
  const links = [{ start: 0, end: 2, url: 'https://example.org/' }];

  test.each<[string, CellPatch]>([
    ['another text', { value: '집행' }],
    ['a formula', { formula: '=1' }],
    ['nothing', { value: null }],
  ])('goes when its cell gets %s', async (_what, patch) => {
    await engine.patch(sheet, 'J1', { value: '예산', links });
    await engine.patch(sheet, 'J1', patch);
    expect((await engine.cell(sheet, 'J1')).links).toBeUndefined();
  });

  test('stays when its cell gets another look or a note', async () => {
    await engine.patch(sheet, 'J2', { value: '예산', links });
    await engine.patch(sheet, 'J2', { style: { bold: true }, note: '메모' });
    expect(await engine.cell(sheet, 'J2')).toMatchObject({ value: '예산', note: '메모', links });
  });
});
