/** Google fails now and then, at any call. Nothing typed may be lost, nothing half-made may be left, and trying again must work. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { rowAbout, typeBeside } from './check-sheet';
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
  const typed = await bench.everything('변경기록', '수치출처');
  const calls = (await bench.run('makeReport')).execution.calls.service;
  const documents = () => bench.files().length;
  for (let k = 1; k <= calls; k += 1) {
    await forgetDocument();
    const before = documents();
    bench.host.failServiceCall(k);
    const { outcome, execution } = await bench.run('makeReport');
    if (!outcome.ok) expect(documents()).toBe(before);
    // The very last call is the dialog's own.
    expect(execution.dialogs).toHaveLength(k < calls ? 1 : 0);
    if (!outcome.ok) expect(outcome.message).not.toMatch(/\bat .*\.js:\d+/);
  }
  await forgetDocument();
  const { outcome } = await bench.run('makeReport');
  expect(outcome.ok).toBe(true);
  expect(await bench.everything('변경기록', '수치출처')).toEqual(typed);
  const states = (await bench.contents('변경기록')).slice(1).map((row) => row[3]);
  expect(states).not.toContain('시작');
  expect(states.filter((state) => state === '완료')).toHaveLength(documents());
});

/** Takes the address of the last report out of 변경기록, so that a new one is made without asking. */
async function forgetDocument(): Promise<void> {
  const rows = (await bench.contents('변경기록')).length;
  await bench.typeRows(
    '변경기록',
    1,
    5,
    Array.from({ length: rows - 1 }, () => [null]),
  );
}

test('wherever 이름 통일 fails, 변경기록 lists every cell that was changed, and asking again completes it', async () => {
  await bench.run('loadExample');
  await bench.run('checkWorkbook');
  const subject = 'program/8';
  const before = await tablesOf(bench);
  for (let k = 1; (await rowAbout(bench, subject)) !== undefined; k += 1) {
    await typeBeside(bench, subject, { 처리: '이름 통일' });
    bench.host.failServiceCall(k);
    await bench.run('checkWorkbook');
  }
  const changed = Object.entries(await tablesOf(bench)).flatMap(([name, rows]) =>
    rows.flatMap((cells, down) =>
      cells.flatMap((value, across) => (value === before[name]?.[down]?.[across] ? [] : [String(value)])),
    ),
  );
  expect(changed.length).toBeGreaterThan(0);
  for (const value of changed) expect(value).toContain('디지털혁신학교');
  const entries = (await bench.contents('변경기록')).filter((row) => row[2] === '이름 통일');
  const listed = entries.map((row) => String(row[4])).join('\n');
  for (const value of changed) expect(listed).toContain(`→ ${value}`);
});

/** The tables people type into. */
async function tablesOf(opened: Workbench): Promise<Awaited<ReturnType<Workbench['everything']>>> {
  const all = Object.entries(await opened.everything());
  return Object.fromEntries(all.filter(([name]) => name !== '점검' && name !== '변경기록'));
}

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
    expect((await bench.makeNewReport()).outcome).toMatchObject({
      ok: true,
      headlines: [{ text: '10,091백만원' }, {}, {}, {}],
    });
  },
);

test('what a run left that died in the middle is marked and taken back by the next', async () => {
  await bench.run('loadExample');
  await bench.makeNewReport();
  // As if the script had been stopped between making the document and completing its row.
  await bench.type('변경기록', 1, 3, '시작');
  await bench.makeNewReport();
  expect((await bench.shown('변경기록')).slice(1).map((row) => row[3])).toEqual(['중단됨', '완료']);
  expect(bench.host.files().map((file) => file.trashed)).toEqual([true, false]);
});
