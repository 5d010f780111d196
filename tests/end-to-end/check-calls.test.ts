/** What 점검 costs in service calls, however many rows there are, and what is left when one of them fails. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { CallCounts } from '../../local/services/environment';
import { findingRows, notes, rowAbout, typeBeside } from './check-sheet';
import { growTenfold } from './grow-tenfold';
import { Workbench } from './workbench';

const facility = '11/개포디지털혁신파크 시설관리 운영';
const typedSheets = [
  ...['설정', '기간', '예산', '집행', '예산변경', '인력', '별도인력', '재무', '이사회', '임원'],
  ...['사업설명', '부속표', '원문표기'],
];
/** Typed tables and computed sheets. */
const checkedSheets = 16;

function count(calls: CallCounts, ...members: readonly string[]): number {
  return members.reduce((sum, member) => sum + (calls.byMember[member] ?? 0), 0);
}

const readers = [
  ...['Range.getValues', 'Range.getDisplayValues', 'Range.getFormulas', 'Range.getNotes'],
  ...['Range.getBackgrounds', 'Range.getRichTextValues', 'Range.getNumberFormats'],
];

describe('of the 2019 workbook', () => {
  let bench: Workbench;
  let first: CallCounts;
  let again: CallCounts;

  beforeAll(async () => {
    bench = await Workbench.openExample('loaded');
    first = (await bench.run('checkWorkbook')).execution.calls;
    again = (await bench.run('checkWorkbook')).execution.calls;
  });

  afterAll(async () => {
    await bench.close();
  });

  test('a sheet is read once for values and once for notes, and for formulas where it has computed cells', () => {
    for (const calls of [first, again]) {
      // 점검 and 변경기록 are read besides.
      expect(count(calls, 'Range.getValues')).toBe(checkedSheets + 2);
      expect(count(calls, 'Range.getNotes')).toBe(checkedSheets);
      expect(count(calls, 'Range.getFormulas')).toBeLessThanOrEqual(checkedSheets + 1);
      expect(count(calls, ...readers)).toBeLessThanOrEqual(3 * (checkedSheets + 1) + 1);
    }
  });

  test('notes are written once a sheet, and not at all where nothing has changed', () => {
    expect(count(first, 'Range.setNotes', 'Range.setNote')).toBeLessThanOrEqual(checkedSheets);
    expect(count(first, 'Range.setNotes')).toBeGreaterThan(0);
    expect(count(again, 'Range.setNotes', 'Range.setNote')).toBe(0);
  });

  test('the sheet 점검 takes at most six writings', () => {
    for (const calls of [first, again]) {
      const writers = Object.keys(calls.byMember).filter(
        (member) =>
          /^(?:Range|Sheet)\.(?:set|insert|clear|delete|append|sort|merge)/.test(member) &&
          !/^Range\.setNotes?$/.test(member),
      );
      // 변경기록 is written when the check begins and when it ends.
      expect(count(calls, ...writers) - 2).toBeLessThanOrEqual(6);
    }
  });

  test('ten times the rows take not one call more', async () => {
    await growTenfold(bench);
    await bench.run('makeTables');
    await bench.run('checkWorkbook');
    const grown = (await bench.run('checkWorkbook')).execution.calls;
    expect((await bench.sheet('집행')).lastRow).toBeGreaterThan(450);
    for (const member of [...readers, 'Range.setValues', 'Range.setBackgrounds', 'Range.setRichTextValues'])
      expect([member, count(grown, member)]).toEqual([member, count(again, member)]);
    expect(count(grown, 'Range.setNotes')).toBe(0);
    expect(grown.service).toBe(again.service);
  });
});

describe('wherever a call fails', () => {
  let bench: Workbench;

  beforeEach(async () => {
    bench = await Workbench.openExample('checked');
  });

  afterEach(async () => {
    await bench.close();
  });

  async function tables(): Promise<unknown> {
    return Promise.all(typedSheets.map((name) => bench.contents(name)));
  }

  test('typed cells stay, no reason is lost, the user reads a sentence, and the next run mends it all', async () => {
    const before = await tables();
    const other = '11/개포디지털혁신파크 활성화 프로그램 운영';
    await typeBeside(bench, facility, { 처리: '면제', 사유: '=정산 전' });
    await typeBeside(bench, other, { 사유: '확인 중' });
    const calls = (await bench.run('checkWorkbook')).execution.calls.service;
    const rows = await findingRows(bench);
    const marks = await notes(bench, '예산');
    for (let k = 1; k <= calls; k += 2) {
      // Something to be written: the waiver is typed anew, with another reason each time.
      const reason = `=정산 전 ${String(k)}`;
      await typeBeside(bench, facility, { 처리: '면제', 사유: reason });
      bench.host.failServiceCall(k);
      const { outcome } = await bench.run('checkWorkbook');
      if (!outcome.ok) expect(outcome.message).not.toMatch(/\bat .*\.js:\d+/);
      expect((await rowAbout(bench, facility))?.['사유']).toBe(reason);
      expect((await rowAbout(bench, other))?.['사유']).toBe('확인 중');
    }
    expect(await tables()).toEqual(before);
    await typeBeside(bench, facility, { 처리: '면제', 사유: '=정산 전' });
    expect((await bench.run('checkWorkbook')).outcome.ok).toBe(true);
    expect(await findingRows(bench)).toEqual(rows);
    expect(await notes(bench, '예산')).toEqual(marks);
    const states = (await bench.shown('변경기록')).slice(1).map((row) => row[3]);
    expect(states).not.toContain('시작');
  });

  test('the first check of a workbook without the sheet 점검, cut off anywhere, is completed by the next', async () => {
    const rows = await findingRows(bench);
    const remove = async (): Promise<void> => {
      await bench.host.workbook.deleteSheet((await bench.sheet('점검')).id);
    };
    await remove();
    const calls = (await bench.run('checkWorkbook')).execution.calls.service;
    const before = await tables();
    for (let k = 1; k <= calls; k += 9) {
      if ((await bench.sheetNames()).includes('점검')) await remove();
      bench.host.failServiceCall(k);
      await bench.run('checkWorkbook');
      expect((await bench.run('checkWorkbook')).outcome.ok).toBe(true);
      expect(await findingRows(bench)).toEqual(rows);
      const sheet = await bench.sheet('점검');
      expect(sheet.frozenRows).toBe(3);
      expect(await bench.host.workbook.validations(sheet.id)).toHaveLength(1);
    }
    expect(await tables()).toEqual(before);
  });

  test('이름 통일 cut off anywhere leaves each cell as it was or as proposed, says so in 변경기록, and is completed', async () => {
    const subject = 'program/7';
    const before = await bench.everything();
    await typeBeside(bench, subject, { 처리: '이름 통일' });
    const calls = (await bench.run('checkWorkbook')).execution.calls.service;
    const after = await bench.everything();
    const undo = async (): Promise<void> => {
      // A run that was cut off before it wrote 점검 leaves the request standing, to be met by the next.
      if ((await rowAbout(bench, subject)) !== undefined) await typeBeside(bench, subject, { 처리: null });
      for (const name of typedSheets)
        for (const [down, cells] of (before[name] ?? []).entries())
          for (const [across, value] of cells.entries())
            if (value !== after[name]?.[down]?.[across]) await bench.type(name, down, across, value);
      const { outcome } = await bench.run('checkWorkbook');
      expect(outcome).toMatchObject({ ok: true });
    };
    for (let k = 1; k <= calls; k += 9) {
      await undo();
      await typeBeside(bench, subject, { 처리: '이름 통일' });
      bench.host.failServiceCall(k);
      await bench.run('checkWorkbook');
      const now = await bench.everything();
      for (const name of typedSheets)
        for (const [down, cells] of (now[name] ?? []).entries())
          for (const [across, value] of cells.entries())
            expect([before[name]?.[down]?.[across], after[name]?.[down]?.[across]]).toContain(value);
    }
    await undo();
    await typeBeside(bench, subject, { 처리: '이름 통일' });
    await bench.run('checkWorkbook');
    expect(await rowAbout(bench, subject)).toBeUndefined();
  });
});
