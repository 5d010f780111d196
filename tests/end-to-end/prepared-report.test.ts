/** The two calls behind the sidebar's 보고서: first what it would be, then, if nothing has changed, the report itself. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { MadeReport, MakeRequest, PreparedReport } from '../../src/actions/prepared-report';
import type { Answer } from '../../src/actions/sidebar/answer';
import type { Execution } from '../../local/host/script-messages';
import { lastOf } from './calls-to-fail';
import { rowAbout, typeBeside } from './check-sheet';
import { preparedMakingIsCutOff } from './reports-cut-off';
import { Workbench } from './workbench';

const documentType = 'application/vnd.google-apps.document';
let bench: Workbench;

beforeEach(async () => {
  bench = await Workbench.openExample('brief', { after: ['checkWorkbook'] });
});

afterEach(async () => {
  await bench.close();
});

/** As the sidebar's page asks: texts both ways. */
async function ask(
  name: string,
  ...input: readonly unknown[]
): Promise<{ readonly answer: Answer<unknown>; readonly execution: Execution }> {
  const execution = await bench.host.run('answerSidebar', [JSON.stringify({ name, input })]);
  if (execution.error !== null) throw new Error(execution.error.stack);
  return { answer: JSON.parse(String(execution.value)) as Answer<unknown>, execution };
}

async function call<Value>(name: string, ...input: readonly unknown[]): Promise<Answer<Value>> {
  return (await ask(name, ...input)).answer as Answer<Value>;
}

async function prepared(): Promise<PreparedReport> {
  const answer = await call<PreparedReport>('prepareReport');
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

const make = (request: MakeRequest) => call<MadeReport>('makePreparedReport', request);

async function requestFor(changes: Partial<MakeRequest> = {}): Promise<MakeRequest> {
  const { request, fingerprint } = await prepared();
  return { request, fingerprint, mode: 'new', acceptFails: true, ...changes };
}

const documents = () => bench.files().filter(({ mimeType }) => mimeType === documentType);

async function made(request: MakeRequest): Promise<MadeReport> {
  const answer = await make(request);
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

/** Goes on with the whole example: some of it is not in the brief one. */
async function takeWholeExample(): Promise<void> {
  await bench.close();
  bench = await Workbench.openExample('checked');
}

describe('preparing', () => {
  test('tells what the report will hold and what is wrong, the most serious first', async () => {
    await takeWholeExample();
    // The lines add up to 10,091.
    await bench.type('원문표기', 86, 5, '10191');
    const report = await prepared();
    expect(report.name).toBe('서울디지털재단 2019 주요업무 보고 (2019-06-14)');
    expect(report.counts).toMatchObject({ fails: 1, roundings: 2 });
    expect(report.findings.slice(0, 4).map(({ severity }) => severity)).toEqual([
      ...['fail', 'rounding'],
      ...['rounding', 'question'],
    ]);
    expect(report.headlines[0]).toEqual({ label: '예산액', text: '10,091백만원' });
    const general = report.chapters.find(({ title }) => title.includes('일반현황'));
    expect(general?.tables).toBeGreaterThan(2);
    expect(general?.figures).toBeGreaterThan(20);
    expect(report.lastDocument).toBeNull();
  });

  test('writes nothing, shows nothing and keeps nobody from working', async () => {
    const before = await bench.everything();
    const { execution } = await ask('prepareReport');
    expect(execution.dialogs).toEqual([]);
    expect(execution.calls.byMember['Lock.tryLock'] ?? 0).toBe(0);
    expect(await bench.everything()).toEqual(before);
    expect(documents()).toEqual([]);
  });

  test('names the last document while it is there', async () => {
    await bench.run('makeReport');
    const [document] = documents();
    expect((await prepared()).lastDocument).toMatchObject({
      id: document?.id,
      link: document?.webViewLink,
      when: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
    });
  });

  test('a cell that cannot be read is an answer with its place, not an error', async () => {
    await bench.type('예산', 1, 5, '약 500');
    const answer = await call<PreparedReport>('prepareReport');
    expect(answer).toMatchObject({
      ok: false,
      code: 'inputProblems',
      problems: [expect.stringContaining('예산!F2')],
    });
  });

  test('twice on the same workbook it gives the same fingerprint and requests of their own', async () => {
    const [one, other] = [await prepared(), await prepared()];
    expect(other.fingerprint).toBe(one.fingerprint);
    expect(other.request).not.toBe(one.request);
  });
});

describe('making', () => {
  test('makes the report without a dialog and records it under the request', async () => {
    const request = await requestFor();
    const { answer, execution } = await ask('makePreparedReport', request);
    expect(answer).toMatchObject({ ok: true, value: { copy: null } });
    expect(execution.dialogs).toEqual([]);
    const [document] = documents();
    expect(document?.appProperties).toEqual({ jangbuRequest: request.request });
    const rows = await bench.shown('변경기록');
    expect(rows.find((row) => row[6] === request.request)?.slice(1, 4)).toEqual([
      'finance@example.org',
      '보고서 만들기',
      '완료',
    ]);
  });

  test('the same request again makes nothing and gives the first result, in all three ways of making', async () => {
    for (const mode of ['new', 'update', 'copyThenUpdate'] as const) {
      const request = await requestFor({ mode });
      const first = await made(request);
      const [files, rows] = [documents(), await bench.contents('변경기록')];
      const version = files.find(({ id }) => id === first.document.id)?.version;
      // The figures are others by now; what was asked for is done all the same.
      await bench.type('예산', 1, 5, mode === 'update' ? 531 : 532);
      expect(await made(request)).toEqual(first);
      expect(documents().map(({ id }) => id)).toEqual(files.map(({ id }) => id));
      expect(documents().find(({ id }) => id === first.document.id)?.version).toBe(version);
      expect(await bench.contents('변경기록')).toEqual(rows);
    }
  });

  test('update keeps id and address; with a copy the old text is beside it', async () => {
    const first = await made(await requestFor());
    await bench.type('예산', 1, 5, 531);
    const second = await made(await requestFor({ mode: 'copyThenUpdate' }));
    expect(second.document).toEqual(first.document);
    expect(await bench.documentText(first.document.id)).toContain('10,092');
    const copy = documents().find(({ name }) => name === second.copy?.name);
    expect(await bench.documentText(copy?.id)).not.toContain('10,092백만원');
    expect(second.copy?.link).toBe(copy?.webViewLink);
  });

  test('where there is nothing to update it says so', async () => {
    expect(await make(await requestFor({ mode: 'update' }))).toMatchObject({
      ok: false,
      code: 'noReportYet',
    });
  });

  test('fails have to be accepted', async () => {
    await takeWholeExample();
    await bench.type('예산', 1, 5, 531);
    const request = await requestFor({ acceptFails: false });
    const before = await bench.everything();
    expect(await make(request)).toMatchObject({
      ok: false,
      code: 'failsNotAccepted',
      message: expect.stringContaining('오류 1건'),
    });
    expect(await bench.everything()).toEqual(before);
    expect(documents()).toEqual([]);
    expect(await make({ ...request, acceptFails: true })).toMatchObject({ ok: true });
  });

  test('where nothing fails nothing has to be accepted', async () => {
    expect(await make(await requestFor({ acceptFails: false }))).toMatchObject({ ok: true });
  });

  test.each<readonly [string, () => Promise<void>]>([
    ['a typed figure', () => bench.type('예산', 1, 5, 531)],
    ['a line of text', () => bench.type('집행', 1, 5, '다른 내용')],
    ['a formula typed over', () => bench.type('예산', 1, 7, 530)],
    [
      'a waiver',
      () => typeBeside(bench, '11/개포디지털혁신파크 시설관리 운영', { 처리: '면제', 사유: '정산 전' }),
    ],
    ['a row inserted', async () => bench.host.workbook.insertRows((await bench.sheet('예산')).id, 2, 1)],
  ])('%s changed since preparing: nothing is made, and it says why', async (_change, change) => {
    const request = await requestFor();
    await change();
    const before = await bench.everything();
    expect(await make(request)).toMatchObject({
      ok: false,
      code: 'workbookChanged',
      message: expect.stringContaining('다시 준비해 주세요'),
    });
    expect(await bench.everything()).toEqual(before);
    expect(documents()).toEqual([]);
    expect(await make(await requestFor())).toMatchObject({ ok: true });
  });

  test('a change that was taken back is none', async () => {
    const request = await requestFor();
    await bench.type('예산', 1, 5, 531);
    await bench.type('예산', 1, 5, 530);
    expect(await make(request)).toMatchObject({ ok: true });
  });
});

describe('a call whose answer never came', () => {
  /** The run was stopped after its work and before it completed its row. */
  async function leaveUnfinished(request: string): Promise<void> {
    const rows = await bench.shown('변경기록');
    const row = rows.findIndex((cells) => cells[6] === request);
    await bench.typeRows('변경기록', row, 3, [['시작', null, null]]);
  }

  test('made anew under the same request, there is one document', async () => {
    const request = await requestFor();
    await made(request);
    await leaveUnfinished(request.request);
    const again = await made(request);
    expect(documents().map(({ id }) => id)).toEqual([again.document.id]);
    const states = (await bench.shown('변경기록')).map((row) => row[3]);
    expect(states).not.toContain('시작');
  });

  test('updated anew under the same request, the first copy is kept and no second one made', async () => {
    await made(await requestFor());
    await bench.type('예산', 1, 5, 531);
    const request = await requestFor({ mode: 'copyThenUpdate' });
    const first = await made(request);
    await leaveUnfinished(request.request);
    const again = await made(request);
    expect(again).toEqual(first);
    expect(documents()).toHaveLength(2);
    const copy = documents().find(({ id }) => id !== again.document.id);
    expect(await bench.documentText(copy?.id)).not.toContain('10,092백만원');
  });

  test.each([
    ['new', lastOf('Sheet.appendRow', 'Drive.Files.create', 'Range.setValues', 'SpreadsheetApp.flush')],
    ['copyThenUpdate', lastOf('Drive.Files.copy', 'Drive.Files.update', 'Range.setValues')],
  ] as const)(
    'wherever a call fails (%s), trying the same request again comes to one report',
    async (mode, choose) => {
      await made(await requestFor());
      await preparedMakingIsCutOff(bench, mode, choose);
    },
  );
});

test('a waiver given in the sheet counts in what is prepared', async () => {
  await takeWholeExample();
  const subject = '11/개포디지털혁신파크 시설관리 운영';
  expect(await rowAbout(bench, subject)).toBeDefined();
  await typeBeside(bench, subject, { 처리: '면제', 사유: '정산 전' });
  expect((await prepared()).counts).toMatchObject({ questions: 21, waived: 1 });
});
