/** 다른 형식으로 저장: each form lands in Drive as what it says it is, with the report's figures in it, and is recorded. */
import { afterAll, beforeAll, expect, describe, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type { ActionSuccess } from '../../src/actions/action-outcome';
import { Workbench } from './workbench';

const name = '서울디지털재단 2019 주요업무 보고 (2019-06-14)';
let bench: Workbench;
let typed: unknown;

beforeAll(async () => {
  bench = await Workbench.openExample('loaded');
  typed = await bench.everything('변경기록');
});

afterAll(async () => {
  await bench.close();
});

async function saved(action: string): Promise<Required<ActionSuccess>['document']> {
  const { outcome, execution } = await bench.run(action);
  if (!outcome.ok || outcome.document === undefined) throw new Error(outcome.message);
  const [dialog] = execution.dialogs;
  expect(dialog?.kind === 'modalDialog' && dialog.html).toContain(outcome.document.link);
  return outcome.document;
}

describe.each([
  ['saveAsHwpx', 'hwpx', 'application/hwp+zip', 'Contents/section0.xml'],
  [
    'saveAsWord',
    'docx',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'word/document.xml',
  ],
] as const)('%s', (action, ending, mimeType, part) => {
  test('saves a package of its kind with the figures in it, and Drive converts nothing', async () => {
    const document = await saved(action);
    expect(document.name).toBe(`${name}.${ending}`);
    expect(bench.files().find(({ id }) => id === document.id)?.mimeType).toBe(mimeType);
    const parts = unzipSync(await bench.bytesOf(document.id));
    const text = strFromU8(parts[part] ?? new Uint8Array());
    for (const figure of ['10,091', '6,571', '△10']) expect(text).toContain(figure);
  });
});

test('HTML is one whole page in UTF-8', async () => {
  const document = await saved('saveAsHtml');
  expect(document.name).toBe(`${name}.html`);
  expect(bench.files().find(({ id }) => id === document.id)?.mimeType).toBe('text/html');
  const page = new TextDecoder('utf-8', { fatal: true }).decode(await bench.bytesOf(document.id));
  expect(page.slice(0, 15).toLowerCase()).toBe('<!doctype html>');
  for (const figure of ['10,091', '스마트시티 정책연구']) expect(page).toContain(figure);
});

test('JSON is the report as data', async () => {
  const document = await saved('saveAsJson');
  expect(document.name).toBe(`${name}.json`);
  expect(bench.files().find(({ id }) => id === document.id)?.mimeType).toBe('application/json');
  const text = new TextDecoder('utf-8', { fatal: true }).decode(await bench.bytesOf(document.id));
  expect(JSON.stringify(JSON.parse(text))).toContain('10,091');
});

test('PDF before any report: the user is told to make one first', async () => {
  const { outcome } = await bench.run('saveAsPdf');
  expect(outcome).toMatchObject({
    ok: false,
    code: 'noReportYet',
    message: expect.stringContaining("'보고서 만들기'"),
  });
});

test('a cell that cannot be read stops every form with its place; nothing is saved or recorded', async () => {
  const other = await Workbench.openExample('loaded');
  try {
    await other.type('예산', 1, 5, '약 500');
    for (const action of ['saveAsHwpx', 'saveAsWord', 'saveAsHtml', 'saveAsJson'])
      expect((await other.run(action)).outcome).toMatchObject({
        ok: false,
        code: 'inputProblems',
        problems: [expect.stringContaining('예산!F2')],
      });
    expect(other.files()).toEqual([]);
    expect(await other.contents('변경기록')).toHaveLength(1);
  } finally {
    await other.close();
  }
});

test('each file has its row in 변경기록, and no other sheet is touched', async () => {
  const rows = (await bench.shown('변경기록')).slice(1);
  expect(rows.map((row) => [row[2], row[3], row[4]])).toEqual(
    bench.files().map((file) => ['다른 형식으로 저장', '완료', file.name]),
  );
  expect(rows.map((row) => row[5])).toEqual(bench.files().map((file) => file.webViewLink));
  expect(await bench.everything('변경기록')).toEqual(typed);
});

test('a PDF that cannot be made is a sentence with the reason, and nothing is saved', async () => {
  const other = await Workbench.openExample('loaded');
  try {
    await other.run('makeReport');
    // The lock, the record, the document, the id, the intent and its reading come before Drive is asked for the PDF.
    other.host.failServiceCall(7);
    expect((await other.run('saveAsPdf')).outcome).toMatchObject({
      ok: false,
      code: 'pdfNotMade',
      message: expect.stringMatching(/^PDF를 만들지 못했습니다\. \(.+\)$/),
    });
    expect(other.files()).toHaveLength(1);
    expect((await other.shown('변경기록'))[2]?.[3]).toBe('실패');
  } finally {
    await other.close();
  }
});

test('wherever saving fails, no file stays behind, and the next try succeeds', async () => {
  const { execution } = await bench.run('saveAsJson');
  for (let k = execution.calls.service - 8; k <= execution.calls.service; k += 1) {
    const before = bench.files().length;
    bench.host.failServiceCall(k);
    const { outcome } = await bench.run('saveAsJson');
    expect(bench.files()).toHaveLength(before + (outcome.ok ? 1 : 0));
  }
  expect((await bench.run('saveAsJson')).outcome.ok).toBe(true);
  expect((await bench.shown('변경기록')).map((row) => row[3])).not.toContain('시작');
});
