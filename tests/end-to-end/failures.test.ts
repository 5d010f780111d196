/** Google fails now and then, at any call. Nothing typed may be lost, nothing half-made may be left, and trying again must work. */
import { afterEach, expect, test } from '@jest/globals';
import { lastOf, turningPoints } from './calls-to-fail';
import { loadingCalls, loadingIsCutOff } from './loading-cut-off';
import { makingIsCutOff } from './reports-cut-off';
import { Workbench } from './workbench';

let bench: Workbench;

afterEach(async () => {
  await bench.close();
});

test('wherever 보고서 만들기 fails, no document stays behind, the user reads a sentence, and the next try succeeds', async () => {
  bench = await Workbench.openExample('brief');
  await makingIsCutOff(bench, turningPoints);
});

// While the first sheet is renamed, while heads get their looks, and while computed cells are written.
test.each(['Sheet.setName', 'Range.setFontWeight', 'Range.setFormulas'])(
  '2019년 예시 불러오기 cut off at the last %s is completed by the next try',
  async (call) => {
    bench = await Workbench.open();
    const calls = await loadingCalls(bench);
    for (const k of lastOf(call)(calls)) {
      await bench.close();
      bench = await Workbench.open();
      await loadingIsCutOff(bench, k);
    }
  },
);

test('what a run left that died in the middle is marked and taken back by the next', async () => {
  bench = await Workbench.openExample('brief', { after: ['makeReport'] });
  // As if the script had been stopped between making the document and completing its row.
  await bench.type('변경기록', 1, 3, '시작');
  await bench.makeNewReport();
  expect((await bench.shown('변경기록')).slice(1).map((row) => row[3])).toEqual(['중단됨', '완료']);
  expect(bench.host.files().map((file) => file.trashed)).toEqual([true, false]);
});
