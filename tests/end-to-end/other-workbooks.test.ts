/** Workbooks that are not ours, or only half: nothing of theirs is ever changed. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Workbench } from './workbench';

let bench: Workbench;

beforeEach(async () => {
  bench = await Workbench.open();
});

afterEach(async () => {
  await bench.close();
});

test("a report of somebody else's workbook is refused and the workbook stays as it is", async () => {
  await bench.typeRows('시트1', 0, 0, [
    ['내 가계부', null],
    ['커피', 4500],
  ]);
  const before = await bench.everything();
  const { outcome } = await bench.makeNewReport();
  expect(outcome).toMatchObject({ ok: false, code: 'notOurs' });
  expect(await bench.everything()).toEqual(before);
  expect(bench.host.files()).toEqual([]);
});

test("tables are made beside somebody's sheet, which is left alone", async () => {
  await bench.typeRows('시트1', 0, 0, [['내 가계부']]);
  expect((await bench.run('makeTables')).outcome).toMatchObject({ ok: true });
  expect(await bench.contents('시트1')).toEqual([['내 가계부']]);
});

test.each(['makeTables', 'loadExample'])(
  "%s refuses where a sheet of somebody's has one of our names",
  async (action) => {
    await bench.host.workbook.insertSheet('예산', 0, 100, 10);
    await bench.typeRows('예산', 0, 0, [['우리 집 예산']]);
    const before = await bench.everything();
    const { outcome } = await bench.run(action);
    expect(outcome).toMatchObject({
      ok: false,
      code: 'foreignSheets',
      message: expect.stringContaining("'예산'이 있어"),
    });
    expect(await bench.everything()).toEqual(before);
  },
);

test('a deleted sheet is made again and the rest stays', async () => {
  await bench.beginAfter('loadExample');
  await bench.host.workbook.deleteSheet((await bench.sheet('총괄표')).id);
  const { outcome } = await bench.run('makeTables');
  expect(outcome).toMatchObject({
    ok: true,
    message: '시트 1개를 만들었습니다. 있던 시트 18개는 그대로 두었습니다.',
  });
  expect(await bench.figure('총괄표', '합 계', '예산액')).toBe('10,091');
});

test('a computed cell typed over is computed again by 표 만들기, typed cells are not touched', async () => {
  await bench.beginAfter('loadExample');
  await bench.type('예산', 1, 8, 9999);
  await bench.type('예산', 1, 14, '내 메모');
  await bench.run('makeTables');
  expect(await bench.figure('예산', '스마트시티 정책연구', '집행액')).toBe('53');
  expect(await bench.figure('예산', '스마트시티 정책연구', '비고')).toBe('내 메모');
});

test('a computed column whose head was deleted is named, and nothing is written', async () => {
  await bench.beginAfter('loadExample');
  await bench.type('예산', 0, 7, '내 열');
  const before = await bench.everything();
  const { outcome } = await bench.run('makeTables');
  expect(outcome).toMatchObject({
    ok: false,
    code: 'inputProblems',
    problems: ["예산: '예산현액' 열이 없습니다. 머리글을 '예산현액'으로 되돌려 주세요."],
  });
  expect(await bench.everything()).toEqual(before);
});

test('표 만들기 again and again does not make the formulas creep down the sheet', async () => {
  await bench.beginAfter('loadExample');
  const rows = (await bench.sheet('예산')).lastRow;
  await bench.run('makeTables');
  await bench.run('makeTables');
  expect((await bench.sheet('예산')).lastRow).toBe(rows);
});

test('a deleted 설정 is named by the report and made again by 표 만들기', async () => {
  await bench.beginAfter('loadExample');
  await bench.host.workbook.deleteSheet((await bench.sheet('설정')).id);
  expect((await bench.makeNewReport()).outcome).toMatchObject({
    ok: false,
    problems: [
      "설정: 시트가 없습니다. 이름을 바꾸었다면 원래 이름으로 되돌리고, 지웠다면 메뉴에서 '표 만들기'를 실행해 새로 만드세요.",
    ],
  });
  expect((await bench.run('makeTables')).outcome).toMatchObject({ ok: true });
  expect((await bench.contents('설정'))[1]).toEqual(['장부 양식', 2]);
});

test("a renamed header in our own workbook is named, not taken for somebody else's sheet", async () => {
  await bench.beginAfter('loadExample');
  await bench.type('재무', 0, 1, '품목');
  expect((await bench.run('makeTables')).outcome).toMatchObject({
    ok: false,
    code: 'inputProblems',
    problems: ["재무: '항목' 열이 없습니다. 머리글을 '항목'으로 되돌려 주세요."],
  });
});

test('a date typed in 설정 is somebody’s own: the example does not overwrite it', async () => {
  await bench.beginAfter('makeTables');
  const row = (await bench.shown('설정')).findIndex(([item]) => item === '보고일');
  const settings = await bench.sheet('설정');
  await bench.host.workbook.writeCells(settings.id, { row, column: 1, rows: 1, columns: 1 }, [
    [{ value: 45292, style: { numberFormat: 'yyyy-mm-dd' } }],
  ]);
  const before = await bench.everything();
  expect((await bench.run('loadExample')).outcome).toMatchObject({ ok: false, code: 'tablesNotEmpty' });
  expect(await bench.everything()).toEqual(before);
});

test('an item of somebody’s own in 설정 is not written over either', async () => {
  await bench.beginAfter('makeTables');
  await bench.typeRows('설정', (await bench.shown('설정')).length, 0, [['담당자', '김○○']]);
  expect((await bench.run('loadExample')).outcome).toMatchObject({ ok: false, code: 'tablesNotEmpty' });
});

test('a programme number typed as text is found by sums and notes alike', async () => {
  await bench.beginAfter('loadExample');
  await bench.type('예산', 1, 1, '1');
  await bench.type('예산', 1, 14, '수탁');
  await bench.run('makeTables');
  expect(await bench.figure('총괄표', '스마트시티 정책연구', '비 고')).toBe('수탁');
  expect(await bench.figure('총괄표', '스마트시티 정책연구', '예산액')).toBe('530');
  expect(await bench.figure('집행현황', '스마트시티 정책연구', '집행액')).toBe('53');
});

test('a part that ends with a 누계 period is in it already, in the sheet as in the report', async () => {
  await bench.beginAfter('loadExample');
  const periods = await bench.contents('기간');
  const next = periods.filter(([name]) => name !== null && name !== '').length;
  await bench.typeRows('기간', next, 0, [
    ['5월까지', periods[1]?.[1] ?? null, periods[2]?.[2] ?? null, '실적', '누계'],
  ]);
  const execution = (await bench.contents('집행')).filter(
    ([number]) => number !== null && number !== '',
  ).length;
  await bench.typeRows('집행', execution, 0, [[1, null, '5월까지', null, 50]]);
  await bench.run('makeTables');
  expect(await bench.figure('예산', '스마트시티 정책연구', '집행액')).toBe('50');
  expect(await bench.figure('집행현황', '합 계', '집행액')).toBe('50');
});

test('a new workbook shows no day of 1899 while no as-of date is typed', async () => {
  await bench.beginAfter('makeTables');
  expect((await bench.shown('집행현황'))[1]?.[0]).toContain('- 기준');
  expect((await bench.shown('인력현황'))[1]?.[0]).toContain('- 기준');
});
