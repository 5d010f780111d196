/** A report is made more than once: in the same document, with or without a copy of what stood in it, or in a new one. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ActionOutcome } from '../../src/actions/action-outcome';
import { lastOf } from './calls-to-fail';
import { updatingIsCutOff } from './reports-cut-off';
import { Workbench } from './workbench';

const documentType = 'application/vnd.google-apps.document';
const columns = { link: 5 };
let bench: Workbench;

beforeEach(async () => {
  bench = await Workbench.openExample('brief');
});

afterEach(async () => {
  await bench.close();
});

const documents = () => bench.files().filter(({ mimeType }) => mimeType === documentType);

function documentOf(outcome: ActionOutcome): { readonly id: string; readonly link: string } {
  if (!outcome.ok || outcome.document === undefined) throw new Error(outcome.message);
  return outcome.document;
}

/** Goes on with a workbook whose report was made once; gives the document's id. */
async function firstReport(): Promise<string> {
  await bench.close();
  bench = await Workbench.openExample('brief', { after: ['makeReport'] });
  return documents()[0]?.id ?? '';
}

/** One figure of the workbook is another: the report will be, too. */
async function changeFigure(): Promise<void> {
  await bench.type('예산', 1, 5, 531);
}

async function history(): Promise<readonly (readonly string[])[]> {
  return (await bench.shown('변경기록')).slice(1).map((row) => row.slice(2, 5));
}

describe('보고서 만들기 where a report was made before', () => {
  test('the first time nobody is asked anything', async () => {
    const { execution } = await bench.run('makeReport');
    expect(execution.dialogs.map(({ kind }) => kind)).toEqual(['modalDialog']);
  });

  test('it asks once, in words that say what will be lost', async () => {
    await firstReport();
    const { execution } = await bench.run('makeReport', ['CANCEL']);
    expect(execution.dialogs).toHaveLength(1);
    const [question] = execution.dialogs;
    const message = question?.kind === 'alert' ? question.message : '';
    for (const part of [
      '사본을 남기고',
      '주소와 공유는 그대로',
      '댓글과 직접 고친 내용은 없어집니다',
      '새 문서',
    ])
      expect(message).toContain(part);
  });

  test('yes: the same document at the same address holds the new figures, and a copy what it held before', async () => {
    const id = await firstReport();
    const before = await bench.bytesOf(id);
    await changeFigure();
    const { outcome } = await bench.run('makeReport', ['YES']);
    expect(outcome).toMatchObject({
      ok: true,
      message: expect.stringContaining('같은 문서를 고쳐 썼습니다'),
    });
    expect(documentOf(outcome).id).toBe(id);
    const [kept, copy, ...more] = documents();
    expect([kept?.id, more]).toEqual([id, []]);
    expect(Buffer.from(await bench.bytesOf(copy?.id ?? '')).equals(before)).toBe(true);
    expect(await bench.documentText(id)).toContain('10,092');
    expect((await history()).map(([action, state]) => [action, state])).toEqual([
      ['보고서 만들기', '완료'],
      ['보고서 고쳐 쓰기', '완료'],
    ]);
  });

  test('no: a new document is made and the other one stays as it was', async () => {
    const id = await firstReport();
    await changeFigure();
    const { outcome } = await bench.run('makeReport', ['NO']);
    expect(documents().map((file) => file.id)).toEqual([id, documentOf(outcome).id]);
    expect(await bench.documentText(id)).not.toContain('10,092');
    expect(await bench.documentText(documentOf(outcome).id)).toContain('10,092');
  });

  test.each(['CANCEL', 'CLOSE'])('%s: nothing is made, written or said', async (answer) => {
    await firstReport();
    await changeFigure();
    const before = await bench.everything();
    const { outcome, execution } = await bench.run('makeReport', [answer]);
    expect(outcome).toMatchObject({ ok: false, code: 'cancelled' });
    expect(execution.dialogs).toHaveLength(1);
    expect(await bench.everything()).toEqual(before);
    expect(documents()).toHaveLength(1);
  });

  test('while it asks, others can work: the lock is taken after the answer', async () => {
    await firstReport();
    const { execution } = await bench.run('makeReport', ['CANCEL']);
    expect(execution.calls.byMember['Lock.tryLock'] ?? 0).toBe(0);
  });

  test('nobody is asked about a document that is gone or in the trash: a new one is made', async () => {
    await firstReport();
    await trashLastDocument();
    const { outcome, execution } = await bench.run('makeReport');
    expect(outcome.ok).toBe(true);
    expect(execution.dialogs.map(({ kind }) => kind)).toEqual(['modalDialog']);
    expect(documents().map((file) => file.id)).toContain(documentOf(outcome).id);
  });
});

describe('보고서 고쳐 쓰기', () => {
  test('before any report it says what to do first', async () => {
    const { outcome } = await bench.run('updateReport');
    expect(outcome).toMatchObject({
      ok: false,
      code: 'noReportYet',
      message: expect.stringContaining("'보고서 만들기'"),
    });
    expect(await history()).toEqual([]);
  });

  test('yes: a copy of the document as it was stays beside it, named by the time', async () => {
    const id = await firstReport();
    const before = await bench.bytesOf(id);
    await changeFigure();
    const { outcome, execution } = await bench.run('updateReport', ['YES']);
    expect(documentOf(outcome).id).toBe(id);
    expect(await bench.documentText(id)).toContain('10,092');
    const copy = documents().find((file) => file.id !== id);
    expect(copy?.name).toMatch(
      /^서울디지털재단 2019 주요업무 보고 \(2019-06-14\) \(고치기 전 사본 \d{4}-\d\d-\d\d \d\d:\d\d\)$/,
    );
    expect(Buffer.from(await bench.bytesOf(copy?.id ?? '')).equals(before)).toBe(true);
    const [, dialog] = execution.dialogs;
    const html = dialog?.kind === 'modalDialog' ? dialog.html : '';
    for (const file of documents()) expect(html).toContain(file.webViewLink);
    expect((await history())[1]?.[2]).toContain(copy?.name);
  });

  test('no: without a copy; cancel: not at all', async () => {
    const id = await firstReport();
    await changeFigure();
    await bench.run('updateReport', ['CANCEL']);
    expect(await bench.documentText(id)).not.toContain('10,092');
    await bench.run('updateReport', ['NO']);
    expect(await bench.documentText(id)).toContain('10,092');
    expect(documents()).toHaveLength(1);
    expect(await history()).toHaveLength(2);
  });

  test('after several reports it is the last one that is written anew', async () => {
    const first = await firstReport();
    const second = documentOf((await bench.makeNewReport()).outcome).id;
    await changeFigure();
    expect(documentOf((await bench.run('updateReport', ['NO'])).outcome).id).toBe(second);
    expect(await bench.documentText(first)).not.toContain('10,092');
  });

  test('a document in the trash is left there', async () => {
    const id = await firstReport();
    await trashLastDocument();
    const before = await bench.bytesOf(id);
    await changeFigure();
    expect((await bench.run('updateReport')).outcome).toMatchObject({
      ok: false,
      code: 'documentTrashed',
      message: expect.stringContaining('휴지통'),
    });
    expect(Buffer.from(await bench.bytesOf(id)).equals(before)).toBe(true);
    expect(bench.host.files().find((file) => file.id === id)?.trashed).toBe(true);
  });

  test('a document that is not there any more, or is none of ours, is named in a sentence', async () => {
    await firstReport();
    const { outcome } = await bench.run('saveAsJson');
    await bench.type('변경기록', 1, columns.link, documentOf(outcome).link);
    expect((await bench.run('updateReport')).outcome).toMatchObject({ ok: false, code: 'documentNotOurs' });
    await bench.type(
      '변경기록',
      1,
      columns.link,
      'https://docs.google.com/document/d/1nowhere0123456789/edit',
    );
    expect((await bench.run('updateReport')).outcome).toMatchObject({ ok: false, code: 'documentGone' });
  });

  test('a cell that cannot be read stops it before anything is written', async () => {
    const id = await firstReport();
    const before = await bench.bytesOf(id);
    await bench.type('예산', 1, 5, '약 500');
    expect((await bench.run('updateReport')).outcome).toMatchObject({ ok: false, code: 'inputProblems' });
    expect(Buffer.from(await bench.bytesOf(id)).equals(before)).toBe(true);
    expect(await history()).toHaveLength(1);
    expect(documents()).toHaveLength(1);
  });
});

describe('what a report said is kept for the next one', () => {
  async function setReportDay(day: string): Promise<void> {
    const row = (await bench.shown('설정')).findIndex(([item]) => item === '보고일');
    await bench.type('설정', row, 1, day);
  }

  test('for another day it says what has changed since', async () => {
    await firstReport();
    expect(await bench.documentText()).not.toContain('지난 보고 이후 변동');
    await changeFigure();
    await setReportDay('2019-09-20');
    const { outcome } = await bench.run('makeReport', ['NO']);
    const text = await bench.documentText(documentOf(outcome).id);
    const changes = text.slice(text.indexOf('지난 보고 이후 변동'));
    for (const part of ['2019. 6. 14.', '10,091', '10,092']) expect(changes.slice(0, 600)).toContain(part);
  });

  test('made again for the same day it still compares with the day before that', async () => {
    const first = await firstReport();
    const before = await bench.bytesOf(first);
    expect(documentOf((await bench.run('makeReport', ['YES'])).outcome).id).toBe(first);
    expect(Buffer.from(await bench.bytesOf(first)).equals(before)).toBe(true);
  });

  test('in a column nobody has to look at; what cannot be read there is taken for nothing', async () => {
    await firstReport();
    const { id } = await bench.sheet('변경기록');
    const text = String((await bench.contents('변경기록'))[1]?.[7]);
    expect(JSON.parse(text)).toMatchObject({ reportDate: '2019-06-14', budget: 10_091_000_000 });
    expect(await bench.host.workbook.hiddenColumns(id)).toEqual([7]);
    await bench.type('변경기록', 1, 7, `${text.slice(0, 50)}…`);
    await setReportDay('2019-09-20');
    expect((await bench.run('makeReport', ['NO'])).outcome.ok).toBe(true);
  });
});

test('after a report 수치출처 says where each cell is used', async () => {
  await firstReport();
  const rows = await bench.shown('수치출처');
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.some(([sheet, cell]) => sheet === '예산' && cell === 'F2')).toBe(true);
});

test('wherever an update fails, the document is whole, the copy that was made stays, and the next run puts it right', async () => {
  await firstReport();
  await updatingIsCutOff(
    bench,
    lastOf(
      ...['Range.getFormulas', 'Sheet.appendRow', 'Drive.Files.copy', 'Range.setRichTextValues'],
      ...['Drive.Files.update', 'Range.setValues', 'Ui.showModalDialog'],
    ),
  );
});

/** As somebody would in Drive. */
async function trashLastDocument(): Promise<void> {
  await bench.host.changeFile(documents()[0]?.id ?? '', 'trash');
}
