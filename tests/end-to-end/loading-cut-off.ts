/** What has to hold wherever Google fails while the example is loaded into an empty spreadsheet. */
import { expect } from '@jest/globals';
import type { Workbench } from './workbench';

/** All service calls of 2019년 예시 불러오기 in an empty spreadsheet. */
export async function loadingCalls(bench: Workbench): Promise<readonly string[]> {
  return (await bench.run('loadExample')).execution.calls.sequence;
}

/** The next try completes it, and the report can be made. Begins with an empty spreadsheet. */
export async function loadingIsCutOff(bench: Workbench, k: number): Promise<void> {
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
}
