/** What has to hold wherever Google fails while a report is made: told once for the calls that matter most and for all of them. */
import { expect } from '@jest/globals';
import type { MadeReport, MakeRequest, PreparedReport } from '../../src/actions/prepared-report';
import type { Answer } from '../../src/actions/sidebar/answer';
import type { Execution } from '../../local/host/script-messages';
import type { DriveFile } from '../../local/services/environment';
import type { Choice } from './calls-to-fail';
import type { Workbench } from './workbench';

/** Where a script failed, in words for those who wrote it. */
const stackLine = /\bat .*\.js:\d+/;

function documentsOf(bench: Workbench): readonly DriveFile[] {
  return bench.files().filter(({ mimeType }) => mimeType === 'application/vnd.google-apps.document');
}

async function states(bench: Workbench): Promise<readonly (string | undefined)[]> {
  return (await bench.shown('변경기록')).slice(1).map((row) => row[3]);
}

/** Takes the address of the last report out of 변경기록, so that a new one is made without asking. */
async function forgetDocument(bench: Workbench): Promise<void> {
  const rows = (await bench.contents('변경기록')).length;
  await bench.typeRows(
    '변경기록',
    1,
    5,
    Array.from({ length: rows - 1 }, () => [null]),
  );
}

/** What a run left behind takes the next one some calls more: the calls are to stay those that were counted. */
async function settle(bench: Workbench, action: string): Promise<void> {
  const isOpen = (await states(bench)).some((state) => state === '시작' || state === '확인 필요');
  if (isOpen) await bench.run(action, ['NO']);
}

/** No document stays behind, the user reads a sentence, and the next try succeeds. Begins before any report. */
export async function makingIsCutOff(bench: Workbench, choose: Choice): Promise<void> {
  const typed = await bench.everything('변경기록', '수치출처');
  const { sequence } = (await bench.run('makeReport')).execution.calls;
  for (const k of choose(sequence)) {
    await forgetDocument(bench);
    const before = documentsOf(bench).length;
    bench.host.failServiceCall(k);
    const { outcome, execution } = await bench.run('makeReport');
    expect(documentsOf(bench)).toHaveLength(before + (outcome.ok ? 1 : 0));
    // The very last call is the dialog's own.
    expect(execution.dialogs).toHaveLength(k < sequence.length ? 1 : 0);
    expect(outcome.message).not.toMatch(stackLine);
    await settle(bench, 'saveAsJson');
  }
  await forgetDocument(bench);
  expect((await bench.run('makeReport')).outcome.ok).toBe(true);
  expect(await bench.everything('변경기록', '수치출처')).toEqual(typed);
  const ended = await states(bench);
  expect(ended).not.toContain('시작');
  expect(ended).not.toContain('확인 필요');
  expect(ended.filter((state) => state === '완료')).toHaveLength(bench.files().length);
}

/** The document is whole, the copy that was made stays, and the next run puts it right. Begins after a first report. */
export async function updatingIsCutOff(bench: Workbench, choose: Choice): Promise<void> {
  const id = documentsOf(bench)[0]?.id;
  const typed = await bench.everything('변경기록');
  const { sequence } = (await bench.run('updateReport')).execution.calls;
  const messages: string[] = [];
  for (const k of choose(sequence)) {
    const before = documentsOf(bench).length;
    bench.host.failServiceCall(k);
    const { outcome } = await bench.run('updateReport');
    messages.push(outcome.message);
    expect(outcome.message).not.toMatch(stackLine);
    expect(documentsOf(bench).map((file) => file.id)).toContain(id);
    expect(await bench.documentText(id)).toContain('10,091');
    // Once the document is written the copy is all there is of what it held: it must not be taken back.
    const isWritten = outcome.ok || outcome.message.includes('고치기 전 내용은');
    expect(documentsOf(bench).length - before).toBeGreaterThanOrEqual(isWritten ? 1 : 0);
    expect(documentsOf(bench).length - before).toBeLessThanOrEqual(1);
    expect(await bench.everything('변경기록')).toEqual(typed);
    await settle(bench, 'updateReport');
  }
  for (const part of ['사본을 만들지 못해', '고쳐 쓰지 못했습니다', '변경기록에 적지 못했습니다'])
    expect(messages).toContainEqual(expect.stringContaining(part));
  await bench.type('예산', 1, 5, 531);
  const { outcome } = await bench.run('updateReport', ['NO']);
  expect(outcome).toMatchObject({ ok: true, document: { id } });
  expect(await bench.documentText(id)).toContain('10,092');
  expect(await states(bench)).not.toContain('시작');
}

/** Asking the same request again comes to one report. Begins after a first report. */
export async function preparedMakingIsCutOff(
  bench: Workbench,
  mode: MakeRequest['mode'],
  choose: Choice,
): Promise<void> {
  const { execution } = await ask(bench, 'makePreparedReport', await requestFor(bench, mode));
  for (const k of choose(execution.calls.sequence)) {
    const request = await requestFor(bench, mode);
    const before = documentsOf(bench).length;
    bench.host.failServiceCall(k);
    const failed = await made(bench, request);
    const again = failed.ok ? failed : await made(bench, request);
    expect(documentsOf(bench).map(({ id }) => id)).toContain(valueOf(again).document.id);
    // One new document, or one copy.
    expect(documentsOf(bench)).toHaveLength(before + 1);
  }
  expect(await states(bench)).not.toContain('시작');
}

async function made(bench: Workbench, request: MakeRequest): Promise<Answer<MadeReport>> {
  return (await ask(bench, 'makePreparedReport', request)).answer as Answer<MadeReport>;
}

async function requestFor(bench: Workbench, mode: MakeRequest['mode']): Promise<MakeRequest> {
  const answer = (await ask(bench, 'prepareReport')).answer as Answer<PreparedReport>;
  const { request, fingerprint } = valueOf(answer);
  return { request, fingerprint, mode, acceptFails: true };
}

function valueOf<Value>(answer: Answer<Value>): Value {
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

/** As the sidebar's page asks: texts both ways. */
async function ask(
  bench: Workbench,
  name: string,
  ...input: readonly unknown[]
): Promise<{ readonly answer: Answer<unknown>; readonly execution: Execution }> {
  const execution = await bench.host.run('answerSidebar', [JSON.stringify({ name, input })]);
  if (execution.error !== null) throw new Error(execution.error.stack);
  return { answer: JSON.parse(String(execution.value)) as Answer<unknown>, execution };
}
