/** Drive does something and does not say so, or does not answer at all: no file is left that 변경기록 does not know. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ServiceFailure } from '../../local/services/environment';
import { Workbench } from './workbench';

let bench: Workbench;

beforeEach(async () => {
  bench = await Workbench.openExample('brief');
});

afterEach(async () => {
  await bench.close();
});

/** Of the rows of what leaves files in Drive; the example has others. */
async function rows(): Promise<readonly (readonly string[])[]> {
  const actions = ['보고서 만들기', '보고서 고쳐 쓰기', '다른 형식으로 저장'];
  return (await bench.shown('변경기록')).filter((row) => actions.includes(row[2] ?? ''));
}

async function states(): Promise<readonly (string | undefined)[]> {
  return (await rows()).map((row) => row[3]);
}

const trashed = () => bench.host.files().map((file) => file.trashed);

async function failAt(
  action: string,
  call: string,
  failure: ServiceFailure,
  answers: readonly string[] = [],
): Promise<string> {
  bench.host.failServiceCall(call, failure);
  return (await bench.run(action, answers)).outcome.message;
}

describe.each([
  ['makeReport', '보고서'],
  ['saveAsJson', '파일'],
])('%s', (action) => {
  test('a file that Drive made without answering goes to the trash in the same run', async () => {
    await failAt(action, 'Drive.Files.create', 'after');
    expect(await states()).toEqual(['실패']);
    expect(trashed()).toEqual([true]);
  });

  test('where nothing is found just after an error the row stays open, and the next run ends it', async () => {
    const message = await failAt(action, 'Drive.Files.create', 'before');
    expect(message).toContain("'확인 필요'");
    expect(await states()).toEqual(['확인 필요']);
    expect((await bench.run(action)).outcome.ok).toBe(true);
    expect(await states()).toEqual(['실패', '완료']);
    expect(trashed()).toEqual([false]);
  });

  test('after a run that ended in the middle every run looks until Drive answers', async () => {
    await failAt(action, 'Drive.Files.create', 'execution ends');
    expect(await states()).toEqual(['시작']);
    // The first time Drive does not answer: the work is done all the same.
    const looking = action === 'makeReport' ? 'Drive.Files.list' : 'Drive.Files.update';
    await failAt(action, looking, 'before');
    expect(await states()).toEqual(['확인 필요', '완료']);
    expect(trashed()).toEqual([false, false]);
    // Any action that writes into Drive looks.
    await bench.run('saveAsHtml');
    expect(await states()).toEqual(['중단됨', '완료', '완료']);
    expect(trashed()).toEqual([true, false, false]);
  });
});

test('a colleague, to whom Drive does not show the file, does not end the row', async () => {
  await failAt('makeReport', 'Drive.Files.create', 'execution ends');
  bench.host.signIn('colleague@example.org');
  await bench.run('saveAsJson');
  expect(await states()).toEqual(['확인 필요', '완료']);
  bench.host.signIn('finance@example.org');
  await bench.run('saveAsJson');
  expect(await states()).toEqual(['중단됨', '완료', '완료']);
  expect(trashed()).toEqual([true, false, false]);
});

test('a row of an earlier Jangbu, which does not say whose it is, is ended as before', async () => {
  await bench.run('makeReport');
  const written = await bench.contents('변경기록');
  const last = written.length - 1;
  await bench.typeRows('변경기록', last, 3, [['시작', null, null, written[last]?.[6] ?? null, null]]);
  await bench.run('makeReport');
  expect(await states()).toEqual(['중단됨', '완료']);
  expect(trashed()).toEqual([true, false]);
});

test('saving again under the same request writes the file that was made, not a second one', async () => {
  const input = { form: 'json', request: '0b0e6f1c-9f0e-4b6f-8f0a-2f4d1f0a9c11' };
  const save = () =>
    bench.host.run('answerSidebar', [JSON.stringify({ name: 'saveReportAs', input: [input] })]);
  bench.host.failServiceCall('Drive.Files.create', 'execution ends');
  await save();
  await bench.type('예산', 1, 5, 531);
  expect(JSON.parse(String((await save()).value))).toMatchObject({ ok: true });
  const [file, ...more] = bench.host.files();
  expect([file?.trashed, more]).toEqual([false, []]);
  expect(Buffer.from(await bench.bytesOf(file?.id ?? '')).toString()).toContain('10,092');
  expect(await states()).toEqual(['중단됨', '완료']);
});

describe('a copy before an update', () => {
  beforeEach(async () => {
    await bench.run('makeReport');
  });

  test('that Drive made without answering is taken for the one that was asked for', async () => {
    await failAt('updateReport', 'Drive.Files.copy', 'after', ['YES']);
    expect(await states()).toEqual(['완료', '완료']);
    expect(bench.files()).toHaveLength(2);
  });

  test('that a run left which ended there stays, and its row says where it is', async () => {
    await failAt('updateReport', 'Drive.Files.copy', 'execution ends', ['YES']);
    await bench.run('updateReport', ['NO']);
    const [, copy, ...more] = bench.files();
    expect(more).toEqual([]);
    expect((await rows())[1]?.slice(3, 6)).toEqual(['중단됨', copy?.name, copy?.webViewLink]);
  });
});

describe('a report in a shared drive', () => {
  beforeEach(async () => {
    await bench.run('makeReport');
    await bench.host.changeFile(bench.files()[0]?.id ?? '', 'move to a shared drive');
  });

  test('is asked about, written anew and copied like one in the own drive', async () => {
    const { outcome, execution } = await bench.run('makeReport', ['YES']);
    expect(outcome.ok).toBe(true);
    expect(execution.dialogs[0]?.kind).toBe('alert');
    expect(bench.files().map(({ driveId }) => driveId)).toEqual(['0ASharedDrivePVA', '0ASharedDrivePVA']);
  });

  test('a copy that was made there without an answer is found', async () => {
    await failAt('updateReport', 'Drive.Files.copy', 'after', ['YES']);
    expect(bench.files()).toHaveLength(2);
    expect(await states()).toEqual(['완료', '완료']);
  });
});

describe('a report that a colleague made', () => {
  beforeEach(async () => {
    await bench.run('makeReport');
    bench.host.signIn('colleague@example.org');
  });

  test('보고서 고쳐 쓰기 says whose it is instead of that it is gone', async () => {
    expect((await bench.run('updateReport')).outcome).toMatchObject({
      ok: false,
      code: 'documentGone',
      message: expect.stringContaining('finance@example.org 계정으로 만든 것입니다'),
    });
  });

  test('보고서 만들기 makes a new one and says why', async () => {
    const { outcome } = await bench.run('makeReport');
    expect(outcome).toMatchObject({
      ok: true,
      message: expect.stringContaining('finance@example.org 계정으로 만든 것이어서'),
    });
    expect(bench.files()).toHaveLength(2);
  });
});
