/** Google fails now and then, at any call. Nothing typed may be lost, nothing half-made may be left, and trying again must work. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Workbench } from './workbench';

let bench: Workbench;

beforeEach(async () => {
  bench = await Workbench.open();
});

afterEach(async () => {
  await bench.close();
});

test('wherever 보고서 만들기 fails, no document stays behind, the user reads a sentence, and the next try succeeds', async () => {
  await bench.run('loadExample');
  const typed = await bench.everything('변경기록');
  const calls = (await bench.run('makeReport')).execution.calls.service;
  const documents = () => bench.host.files().filter((file) => !file.trashed).length;
  for (let k = 1; k <= calls; k += 1) {
    const before = documents();
    bench.host.failServiceCall(k);
    const { outcome, execution } = await bench.run('makeReport');
    if (!outcome.ok) expect(documents()).toBe(before);
    // The very last call is the dialog's own.
    expect(execution.dialogs).toHaveLength(k < calls ? 1 : 0);
    if (!outcome.ok) expect(outcome.message).not.toMatch(/\bat .*\.js:\d+/);
  }
  const { outcome } = await bench.run('makeReport');
  expect(outcome.ok).toBe(true);
  expect(await bench.everything('변경기록')).toEqual(typed);
  const states = (await bench.contents('변경기록')).slice(1).map((row) => row[3]);
  expect(states).not.toContain('시작');
  expect(states.filter((state) => state === '완료')).toHaveLength(documents());
});

test.each([3, 29, 31, 33, 200, 330, 400])(
  '2019년 예시 불러오기 cut off at call %d is completed by the next try',
  async (k) => {
    bench.host.failServiceCall(k);
    const { outcome } = await bench.run('loadExample');
    expect(outcome).toMatchObject({ ok: false, code: 'unexpected' });
    const again = (await bench.run('loadExample')).outcome;
    const repaired = again.ok ? again : (await bench.run('makeTables')).outcome;
    expect(repaired.ok).toBe(true);
    expect(await bench.figure('총괄표', '합 계', '예산액')).toBe('10,091');
    expect((await bench.run('makeReport')).outcome).toMatchObject({
      ok: true,
      headlines: [{ text: '10,091백만원' }, {}, {}],
    });
  },
);

test('what a run left that died in the middle is marked and taken back by the next', async () => {
  await bench.run('loadExample');
  await bench.run('makeReport');
  // As if the script had been stopped between making the document and completing its row.
  await bench.type('변경기록', 1, 3, '시작');
  await bench.run('makeReport');
  expect((await bench.shown('변경기록')).slice(1).map((row) => row[3])).toEqual(['중단됨', '완료']);
  expect(bench.host.files().map((file) => file.trashed)).toEqual([true, false]);
});
