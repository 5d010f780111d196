/** What the one function of the sidebar answers when it is asked for something that cannot be meant: a sentence, and nothing is done. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Workbench } from './workbench';

let bench: Workbench;

beforeAll(async () => {
  bench = await Workbench.openExample('brief');
});
afterAll(() => bench.close());

async function answer(request: string): Promise<unknown> {
  const { value, error } = await bench.host.run('answerSidebar', [request]);
  expect(error).toBeNull();
  return JSON.parse(String(value));
}

const call = (name: string, ...input: readonly unknown[]) => answer(JSON.stringify({ name, input }));
const request = '0f0e0d0c-0b0a-4908-8706-050403020100';
const waiver = { rule: 'input', subject: 'x', fingerprint: 'y', treatment: 'waive', reason: '', until: '' };
const making = { request, fingerprint: 'x', mode: 'new', acceptFails: true };

test.each<readonly [string, readonly unknown[]]>([
  ['no call', []],
  ['toString', []],
  ['treatFinding', [null]],
  ['treatFinding', []],
  ['treatFinding', [{ ...waiver, treatment: 'toString' }]],
  ['treatFinding', [{ ...waiver, reason: 5 }]],
  ['treatFinding', [{ ...waiver, until: '내일' }]],
  ['goToCell', [{ sheet: '예산', address: '=1' }]],
  ['goToCell', ['예산!A1']],
  ['begin', [{ with: 'nothing' }]],
  ['makePreparedReport', [{ ...making, request: "' or trashed = false or '" }]],
  ['makePreparedReport', [{ ...making, request: '' }]],
  ['makePreparedReport', [{ ...making, mode: 'overwrite' }]],
  ['saveReportAs', [{ form: 'exe', request }]],
])('%s of %j', async (name, input) => {
  const before = await bench.everything();
  expect(await call(name, ...input)).toEqual({
    ok: false,
    code: 'badRequest',
    message: '요청을 알아볼 수 없어 아무것도 하지 않았습니다. 사이드바를 닫았다가 다시 열어 주세요.',
    problems: [],
  });
  expect(await bench.everything()).toEqual(before);
  expect(bench.files()).toEqual([]);
});

test.each(['', '{', 'null', '[]', '{"name":"loadStatus"}'])('the text %j', async (text) => {
  expect(await answer(text)).toMatchObject({ ok: false, code: 'badRequest' });
});

test('a cell beyond the end of its sheet is told as one that is gone', async () => {
  expect(await call('goToCell', { sheet: '예산', address: 'ZZ99999' })).toMatchObject({
    ok: false,
    code: 'cellGone',
    message: '예산!ZZ99999 칸이 없습니다. 행이나 열이 지워졌을 수 있습니다. 새로 고침을 눌러 주세요.',
  });
});
