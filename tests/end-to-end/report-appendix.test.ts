/** The report's appendix on the checks, as the menu makes it. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { typeBeside } from './check-sheet';
import { Workbench } from './workbench';

const facility = '11/개포디지털혁신파크 시설관리 운영';
let bench: Workbench;

beforeEach(async () => {
  bench = await Workbench.open({ after: ['loadExample'] });
});

afterEach(async () => {
  await bench.close();
});

async function report(): Promise<string> {
  const { outcome } = await bench.makeNewReport();
  expect(outcome).toMatchObject({ ok: true });
  return bench.documentText();
}

test('a workbook that 점검 was never run on is checked as it is reported, and its sheet 점검 stays empty', async () => {
  const before = await bench.contents('점검');
  expect(await report()).toContain('오류 0건, 단수차이 2건, 확인 22건, 면제 0건');
  expect(await bench.contents('점검')).toEqual(before);
});

test('a workbook older than the sheet 점검 is checked too, and gets no such sheet', async () => {
  await bench.host.workbook.deleteSheet((await bench.sheet('점검')).id);
  expect(await report()).toContain('오류 0건, 단수차이 2건, 확인 22건, 면제 0건');
  expect(await bench.sheetNames()).not.toContain('점검');
});

test('a waiver that was typed since the last check holds already', async () => {
  await bench.run('checkWorkbook');
  await typeBeside(bench, facility, { 처리: '면제', 사유: '수탁 사업 정산 전', 처리자: '김○○ 팀장' });
  const before = await bench.contents('점검');
  const text = await report();
  expect(text).toContain('오류 0건, 단수차이 2건, 확인 21건, 면제 1건');
  for (const part of ['수탁 사업 정산 전', '김○○ 팀장']) expect(text).toContain(part);
  expect(await bench.contents('점검')).toEqual(before);
});

test('after a check the appendix counts what is open; what was waived is printed with who and why', async () => {
  await bench.run('checkWorkbook');
  expect(await report()).toContain('오류 0건, 단수차이 2건, 확인 22건, 면제 0건');
  await typeBeside(bench, facility, { 처리: '면제', 사유: '수탁 사업 정산 전', 기한: '2099-12-31' });
  await bench.run('checkWorkbook');
  const text = await report();
  expect(text).toContain('붙임 2 점검 결과');
  expect(text).toContain('오류 0건, 단수차이 2건, 확인 21건, 면제 1건');
  for (const part of ['기간 합계와 예산현액', '수탁 사업 정산 전', 'finance@example.org', '2099. 12. 31.'])
    expect(text).toContain(part);
});

test('figures that changed since the last check are judged as they are now', async () => {
  await bench.run('checkWorkbook');
  await typeBeside(bench, facility, { 처리: '면제', 사유: '수탁 사업 정산 전' });
  await bench.run('checkWorkbook');
  await bench.type('예산', 14, 5, 1180);
  const text = await report();
  expect(text).toContain('면제 0건');
  expect(text).not.toContain('수탁 사업 정산 전');
});

test('수치출처 tells a formula typed over from one that stands, and a formula from a typed figure', async () => {
  // 예산!F3 is a typed 200, 예산!I2 the execution of programme 1.
  const { id } = await bench.sheet('예산');
  const cellF3 = { row: 2, column: 5, rows: 1, columns: 1 };
  await bench.host.workbook.writeCells(id, cellF3, [[{ formula: '=F2-330' }]]);
  await bench.type('예산', 1, 8, 61);
  await report();
  const rows = await bench.contents('수치출처');
  const kindsOf = (cell: string): ReadonlySet<unknown> =>
    new Set(
      rows.filter(([sheet, address]) => `${String(sheet)}!${String(address)}` === cell).map((row) => row[5]),
    );
  expect(kindsOf('예산!F2')).toEqual(new Set(['입력']));
  expect(kindsOf('예산!F3')).toEqual(new Set(['수식']));
  expect(kindsOf('예산!I2')).toEqual(new Set(['수식 없음']));
  expect(kindsOf('예산!I3')).toEqual(new Set(['수식']));
});
