/** Typed cells that the add-on wrote, on somebody's word, get back what they held; what was typed since stays. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { typeBeside } from './check-sheet';
import { Workbench } from './workbench';

let bench: Workbench;

beforeEach(async () => {
  bench = await Workbench.openExample('checked');
});

afterEach(async () => {
  await bench.close();
});

/** Makes the names of programme 8 one, and tells what stood in 원문표기 before. */
async function makeNamesOne(): Promise<Awaited<ReturnType<Workbench['contents']>>> {
  const before = await bench.contents('원문표기');
  await typeBeside(bench, 'program/8', { 처리: '이름 통일' });
  await bench.run('checkWorkbook');
  expect(await bench.contents('원문표기')).not.toEqual(before);
  return before;
}

test('a step is taken back after asking, told in 변경기록, and leaves no sheet behind', async () => {
  const before = await makeNamesOne();
  const { sheets } = await bench.host.workbook.workbook();
  expect(sheets.find(({ name }) => name === '되돌리기')).toMatchObject({ hidden: true });
  const { outcome, execution } = await bench.run('takeBack', ['YES']);
  expect(execution.dialogs[0]).toMatchObject({
    message: expect.stringMatching(/칸 3곳을[\s\S]*원문표기!E63/),
  });
  expect(outcome).toMatchObject({ ok: true, message: expect.stringContaining('칸 3곳을 되돌렸습니다.') });
  expect(await bench.contents('원문표기')).toEqual(before);
  expect(await bench.sheetNames()).not.toContain('되돌리기');
  expect((await bench.shown('변경기록')).map((row) => row.slice(2, 4))).toContainEqual(['되돌리기', '완료']);
});

test('a cell that somebody typed into since keeps that, and is named', async () => {
  const before = await makeNamesOne();
  await bench.type('원문표기', 62, 4, '디지털 학교');
  const { outcome } = await bench.run('takeBack', ['YES']);
  expect(outcome).toMatchObject({ ok: true, message: expect.stringMatching(/칸 2곳을.*원문표기!E63/) });
  const after = await bench.contents('원문표기');
  expect(after[62]?.[4]).toBe('디지털 학교');
  expect(after[96]?.[4]).toBe(before[96]?.[4]);
});

test('whoever says no changes nothing, and can still take back later', async () => {
  await makeNamesOne();
  const one = await bench.contents('원문표기');
  expect((await bench.run('takeBack', ['NO'])).outcome).toMatchObject({ ok: false, code: 'cancelled' });
  expect(await bench.contents('원문표기')).toEqual(one);
  expect((await bench.run('takeBack', ['YES'])).outcome).toMatchObject({ ok: true });
});

test('where nothing was changed there is nothing to take back', async () => {
  expect((await bench.run('takeBack')).outcome).toMatchObject({ ok: false, code: 'nothingToTakeBack' });
});

test('the report and the checks see nothing of the hidden list', async () => {
  await makeNamesOne();
  const { outcome } = await bench.run('checkWorkbook');
  expect(outcome.check?.findings.flatMap(({ cells }) => cells.map(({ sheet }) => sheet))).not.toContain(
    '되돌리기',
  );
  expect((await bench.makeNewReport()).outcome).toMatchObject({ ok: true });
});

test('a step that broke off while it wrote is taken back like a whole one', async () => {
  const before = await bench.contents('원문표기');
  await typeBeside(bench, 'program/8', { 처리: '이름 통일' });
  const whole = (await bench.run('checkWorkbook')).execution.calls.service;
  await bench.run('takeBack', ['YES']);
  // The cells are written half-way between the readings of the workbook and of what was made of it.
  for (const part of [2 / 5, 1 / 2, 3 / 5]) {
    await bench.run('checkWorkbook');
    await typeBeside(bench, 'program/8', { 처리: '이름 통일' });
    bench.host.failServiceCall(Math.round(whole * part));
    await bench.run('checkWorkbook');
    await bench.run('takeBack', ['YES']);
    expect(await bench.contents('원문표기')).toEqual(before);
    // Where nothing had been written yet it is still asked for, and done by the next check.
    await bench.run('checkWorkbook');
    await bench.run('takeBack', ['YES']);
  }
});
