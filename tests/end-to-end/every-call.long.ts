/**
 * Each service call of the actions that write, failing once: minutes, so only before a release. What the calls that matter most
 * leave behind when they fail is tested every time, in the files named after the actions.
 */
import { afterEach, describe, expect, test } from '@jest/globals';
import { everyCall, turningPoints } from './calls-to-fail';
import { checkingIsCutOff, firstCheckIsCutOff, renamingIsCutOff, renamingIsListed } from './checks-cut-off';
import { loadingCalls, loadingIsCutOff } from './loading-cut-off';
import { makingIsCutOff, preparedMakingIsCutOff, updatingIsCutOff } from './reports-cut-off';
import { Workbench } from './workbench';

let bench: Workbench;

afterEach(async () => {
  await bench.close();
});

describe('wherever a call fails', () => {
  test('of 보고서 만들기, no document stays behind, and the next try succeeds', async () => {
    bench = await Workbench.openExample('loaded');
    await makingIsCutOff(bench, everyCall);
  });

  test('of 보고서 고쳐 쓰기, the document is whole, and the copy that was made stays', async () => {
    bench = await Workbench.openExample('loaded', { after: ['makeReport'] });
    await updatingIsCutOff(bench, everyCall);
  });

  test.each(['new', 'copyThenUpdate'] as const)(
    'of a prepared report (%s), trying the same request again comes to one report',
    async (mode) => {
      bench = await Workbench.openExample('checked', { after: ['makeReport'] });
      await preparedMakingIsCutOff(bench, mode, everyCall);
    },
  );

  test('of 점검, typed cells and reasons stay, and the next run mends it all', async () => {
    bench = await Workbench.openExample('checked');
    await checkingIsCutOff(bench, everyCall);
  });

  test('of the first 점검 of a workbook, it is completed by the next', async () => {
    bench = await Workbench.openExample('checked');
    await firstCheckIsCutOff(bench, everyCall);
  });

  test('of 이름 통일, each cell is as it was or as proposed', async () => {
    bench = await Workbench.openExample('checked');
    await renamingIsCutOff(bench, everyCall);
  });

  test('of 이름 통일, 변경기록 lists every cell that was changed', async () => {
    bench = await Workbench.openExample('checked');
    await renamingIsListed(bench, everyCall);
  });

  test('of 2019년 예시 불러오기, it is completed by the next try', async () => {
    bench = await Workbench.open();
    const calls = await loadingCalls(bench);
    // The last two release the lock and say what was done: by then all is loaded.
    const choice = turningPoints(calls).filter((k) => k < calls.length - 1);
    expect(choice.length).toBeGreaterThan(20);
    for (const k of choice) {
      await bench.close();
      bench = await Workbench.open();
      await loadingIsCutOff(bench, k);
    }
  });
});
