/** A sheet of ours that somebody gave another name: one cause, one sentence, and an offer instead of errors about every cell. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Workbench } from './workbench';

let bench: Workbench;

beforeEach(async () => {
  bench = await Workbench.openExample('brief');
  await bench.host.workbook.updateSheet((await bench.sheet('예산')).id, { name: '예산 (수정)' });
});
afterEach(() => bench.close());

test('점검 offers to name it back, and everything is as it was', async () => {
  const { outcome, execution } = await bench.run('checkWorkbook', ['YES']);
  expect(execution.dialogs[0]).toMatchObject({
    kind: 'alert',
    message: expect.stringContaining("'예산 (수정)' 시트('예산' 표)의 이름이 바뀐 것 같습니다"),
  });
  expect(outcome).toMatchObject({ ok: true, check: { counts: { fails: 0 } } });
  expect(await bench.sheetNames()).not.toContain('예산 (수정)');
  expect(await bench.figure('총괄표', '합 계', '예산액')).toBe('10,091');
});

test('where that is not wanted, one sentence says what to do, and nothing is done', async () => {
  const before = await bench.everything();
  const { outcome } = await bench.run('makeTables', ['NO']);
  expect(outcome).toMatchObject({
    ok: false,
    code: 'sheetRenamed',
    message: expect.stringContaining('시트 탭을 두 번 눌러 이름을 되돌린 뒤'),
    problems: [],
  });
  expect(await bench.everything()).toEqual(before);
});

test('the sidebar says the same', async () => {
  const { value } = await bench.host.run('answerSidebar', [
    JSON.stringify({ name: 'loadStatus', input: [] }),
  ]);
  expect(JSON.parse(String(value))).toMatchObject({ ok: false, code: 'sheetRenamed' });
});

test('a sheet of somebody’s own beside a table that was deleted is left alone', async () => {
  await bench.host.workbook.deleteSheet((await bench.sheet('예산 (수정)')).id);
  await bench.host.workbook.insertSheet('내 메모', 0, 10, 5);
  await bench.typeRows('내 메모', 0, 0, [['세부사업', '메모']]);
  const { execution } = await bench.run('checkWorkbook');
  expect(execution.dialogs.filter(({ kind }) => kind === 'alert')).toHaveLength(1);
  expect((await bench.sheetNames()).includes('내 메모')).toBe(true);
});
