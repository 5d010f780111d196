/** What has to hold wherever Google fails during 점검: told once for the calls that matter most and for all of them. */
import { expect } from '@jest/globals';
import type { Choice } from './calls-to-fail';
import { findingRows, notes, rowAbout, typeBeside } from './check-sheet';
import type { Workbench } from './workbench';

const facility = '11/개포디지털혁신파크 시설관리 운영';
const typedSheets = [
  ...['설정', '기간', '예산', '집행', '예산변경', '인력', '별도인력', '재무', '이사회', '임원'],
  ...['사업설명', '부속표', '원문표기'],
];

async function tables(bench: Workbench): Promise<unknown> {
  return Promise.all(typedSheets.map((name) => bench.contents(name)));
}

/** Typed cells stay, no reason is lost, the user reads a sentence, and the next run mends it all. Begins checked. */
export async function checkingIsCutOff(bench: Workbench, choose: Choice): Promise<void> {
  const before = await tables(bench);
  const other = '11/개포디지털혁신파크 활성화 프로그램 운영';
  await typeBeside(bench, facility, { 처리: '면제', 사유: '=정산 전' });
  await typeBeside(bench, other, { 사유: '확인 중' });
  const { sequence } = (await bench.run('checkWorkbook')).execution.calls;
  const rows = await findingRows(bench);
  const marks = await notes(bench, '예산');
  for (const k of choose(sequence)) {
    // Something to be written: the waiver is typed anew, with another reason each time.
    const reason = `=정산 전 ${String(k)}`;
    await typeBeside(bench, facility, { 처리: '면제', 사유: reason });
    bench.host.failServiceCall(k);
    const { outcome } = await bench.run('checkWorkbook');
    expect(outcome.message).not.toMatch(/\bat .*\.js:\d+/);
    expect((await rowAbout(bench, facility))?.['사유']).toBe(reason);
    expect((await rowAbout(bench, other))?.['사유']).toBe('확인 중');
  }
  expect(await tables(bench)).toEqual(before);
  await typeBeside(bench, facility, { 처리: '면제', 사유: '=정산 전' });
  expect((await bench.run('checkWorkbook')).outcome.ok).toBe(true);
  expect(await findingRows(bench)).toEqual(rows);
  expect(await notes(bench, '예산')).toEqual(marks);
  const states = (await bench.shown('변경기록')).slice(1).map((row) => row[3]);
  expect(states).not.toContain('시작');
}

/** The first check of a workbook without the sheet 점검 is completed by the next. Begins checked. */
export async function firstCheckIsCutOff(bench: Workbench, choose: Choice): Promise<void> {
  const rows = await findingRows(bench);
  const remove = async (): Promise<void> => {
    await bench.host.workbook.deleteSheet((await bench.sheet('점검')).id);
  };
  await remove();
  const { sequence } = (await bench.run('checkWorkbook')).execution.calls;
  const before = await tables(bench);
  for (const k of choose(sequence)) {
    if ((await bench.sheetNames()).includes('점검')) await remove();
    bench.host.failServiceCall(k);
    await bench.run('checkWorkbook');
    expect((await bench.run('checkWorkbook')).outcome.ok).toBe(true);
    expect(await findingRows(bench)).toEqual(rows);
    const sheet = await bench.sheet('점검');
    expect(sheet.frozenRows).toBe(3);
    expect(await bench.host.workbook.validations(sheet.id)).toHaveLength(1);
  }
  expect(await tables(bench)).toEqual(before);
}

/** 이름 통일 leaves each cell as it was or as proposed, and is completed by the next check. Begins checked. */
export async function renamingIsCutOff(bench: Workbench, choose: Choice): Promise<void> {
  const subject = 'program/7';
  const before = await bench.everything();
  await typeBeside(bench, subject, { 처리: '이름 통일' });
  const { sequence } = (await bench.run('checkWorkbook')).execution.calls;
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
  for (const k of choose(sequence)) {
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
}

/** The tables people type into, with what is made of them. */
async function tablesOf(bench: Workbench): Promise<Awaited<ReturnType<Workbench['everything']>>> {
  const all = Object.entries(await bench.everything());
  return Object.fromEntries(all.filter(([name]) => !['점검', '변경기록', '되돌리기'].includes(name)));
}

/** 변경기록 lists every cell that 이름 통일 changed, however often it was cut off. Begins checked. */
export async function renamingIsListed(bench: Workbench, choose: Choice): Promise<void> {
  const subject = 'program/8';
  const before = await tablesOf(bench);
  const { sequence } = (await bench.run('checkWorkbook')).execution.calls;
  for (const k of choose(sequence)) {
    if ((await rowAbout(bench, subject)) === undefined) break;
    await typeBeside(bench, subject, { 처리: '이름 통일' });
    bench.host.failServiceCall(k);
    await bench.run('checkWorkbook');
  }
  if ((await rowAbout(bench, subject)) !== undefined) {
    await typeBeside(bench, subject, { 처리: '이름 통일' });
    await bench.run('checkWorkbook');
  }
  const changed = Object.entries(await tablesOf(bench)).flatMap(([name, rows]) =>
    rows.flatMap((cells, down) =>
      cells.flatMap((value, across) => (value === before[name]?.[down]?.[across] ? [] : [String(value)])),
    ),
  );
  expect(changed.length).toBeGreaterThan(0);
  for (const value of changed) expect(value).toContain('디지털혁신학교');
  const entries = (await bench.contents('변경기록')).filter((row) => row[2] === '이름 통일');
  const listed = entries.map((row) => String(row[4])).join('\n');
  for (const value of changed) expect(listed).toContain(`→ ${value}`);
}
