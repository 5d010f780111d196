/** Rows of sums that people keep in a table: no sum counts them, live or in the report, and their figures can be moved to 원문표기. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { CellValue } from '../../local/engine/operations';
import { findingRows, rowAbout, typeBeside } from './check-sheet';
import { Workbench } from './workbench';

let bench: Workbench;

beforeEach(async () => {
  bench = await Workbench.openExample('loaded');
});

afterEach(async () => {
  await bench.close();
});

/** Types rows below the last record of a table. */
async function typeBelow(
  sheet: string,
  naming: number,
  ...rows: readonly (readonly CellValue[])[]
): Promise<number> {
  const contents = await bench.contents(sheet);
  const last = contents.map((cells) => (cells[naming] ?? null) !== null).lastIndexOf(true);
  await bench.typeRows(sheet, last + 1, 0, rows);
  return last + 1;
}

async function typeSums(): Promise<void> {
  await typeBelow(
    '예산',
    1,
    ['예비비', '소\u3000계', null, null, null, 342],
    ['합계', '합 계', null, null, null, 10091],
  );
  await typeBelow(
    '집행',
    0,
    ['Total', null, '1분기', null, 211],
    [10, '소계', '5월말', null, 12],
    [1, null, '계', null, 530],
  );
  await typeBelow('인력', 0, ['계', 37, 27]);
  await typeBelow('별도인력', 0, ['합\u200B계', 7]);
  await typeBelow('재무', 1, ['자산', '자산 총계', 31.8, 14.5]);
}

/** What a person reads in the computed sheets. */
function computedSheets(): Promise<unknown> {
  return Promise.all(['총괄표', '집행현황', '인력현황'].map((name) => bench.shown(name)));
}

test('typed below the records they count nowhere, and nothing has to be pressed for it', async () => {
  const before = await computedSheets();
  await typeSums();
  expect(await computedSheets()).toEqual(before);
  const { outcome } = await bench.run('checkWorkbook');
  expect(outcome.message).toContain('오류 0건, 단수차이 2건');
  const told = (await findingRows(bench)).filter((row) => row['규칙'] === '합계 행');
  expect(told.map((row) => row['위치'])).toEqual([
    ...['예산!B20', '예산!A21', '집행!A56', '집행!B57', '집행!C58', '인력!A10', '별도인력!A4', '재무!B6'],
  ]);
  // Nobody is told that formulas are missing or behind.
  expect(outcome.message).not.toContain('수식');
});

test('one that becomes a record by its name counts at once', async () => {
  const row = await typeBelow('예산', 1, ['예비비', '예비3', '합계', null, null, 100]);
  expect(await bench.figure('총괄표', '합 계', '예산액')).toBe('10,091');
  await bench.type('예산', row, 2, '재해대책 예비비');
  expect(await bench.figure('총괄표', '합 계', '예산액')).toBe('10,191');
});

test('one whose name only reading sees through counts until the next action that writes', async () => {
  const row = await typeBelow('예산', 1, ['예비비', '예비3', 'Ｔｏｔａｌ', null, null, 100]);
  expect(await bench.figure('총괄표', '합 계', '예산액')).toBe('10,191');
  await bench.run('checkWorkbook');
  expect(await bench.figure('총괄표', '합 계', '예산액')).toBe('10,091');
  await bench.type('예산', row, 2, '재해대책 예비비');
  expect(await bench.figure('총괄표', '합 계', '예산액')).toBe('10,191');
});

test('its figures are moved where they have to tie, on one word, and come back', async () => {
  await typeSums();
  await bench.run('checkWorkbook');
  const tables = ['예산', '집행', '인력', '재무', '원문표기'];
  const read = (): Promise<unknown> => Promise.all(tables.map((name) => bench.contents(name)));
  const before = await read();
  for (const subject of ['예산/합계/합 계', '집행/1/계', '인력/계', '재무/자산/자산 총계'])
    await typeBeside(bench, subject, { 처리: '원문표기로 옮기기' });
  const { outcome } = await bench.run('checkWorkbook');
  expect(outcome.message).toContain('합계 행 4개의 수치를 원문표기 시트로 옮기고');
  expect((await bench.contents('원문표기')).slice(-6)).toEqual([
    [null, '예산', null, '합계 예산액', '합계', '10,091', 0, '백만원', null],
    [null, '집행', 1, '연말 예상', '스마트시티 정책연구', '530', 0, '백만원', null],
    [null, '인력', null, '정원 계', '계', '37', 0, '명', '2019-05-31'],
    [null, '인력', null, '현원 계', '계', '27', 0, '명', '2019-05-31'],
    [null, '재무', null, '당해 자산 계', '자산 총계', '31.8', 1, '억원', null],
    [null, '재무', null, '전년 자산 계', '자산 총계', '14.5', 1, '억원', null],
  ]);
  expect((await bench.shown('예산'))[20]?.slice(0, 6).join('')).toBe('');
  expect(await rowAbout(bench, '예산/합계/합 계')).toBeUndefined();
  // They tie, but for what is rounding in the example already.
  expect(outcome.message).toContain('오류 0건');
  expect((await bench.shown('변경기록')).some((row) => row.includes('합계 옮기기'))).toBe(true);
  await bench.run('takeBack', ['YES']);
  expect(await read()).toEqual(before);
});

test('what has changed since it was shown is left alone; what does not tie is an error once it is stated', async () => {
  const row = await typeBelow('예산', 1, ['합계', null, null, null, null, 10091]);
  await bench.run('checkWorkbook');
  await typeBeside(bench, '예산/합계', { 처리: '원문표기로 옮기기' });
  await bench.type('예산', row, 5, 10191);
  const before = await bench.contents('원문표기');
  const { outcome } = await bench.run('checkWorkbook');
  expect(outcome.message).toContain('합계 행 1개는 그대로 두었습니다');
  expect(await bench.contents('원문표기')).toEqual(before);
  expect(await rowAbout(bench, '예산/합계')).toMatchObject({ 판정: '확인', 처리: '', 차이: '100' });

  // As the sidebar's button does it.
  const seen = outcome.check?.findings.find(({ subject }) => subject === '예산/합계');
  const { rule, subject, fingerprint, answer: treatment } = seen ?? {};
  const input = [{ rule, subject, fingerprint, treatment, reason: '', until: '' }];
  await bench.host.run('answerSidebar', [JSON.stringify({ name: 'treatFinding', input })]);
  expect((await findingRows(bench))[0]).toMatchObject({
    판정: '오류',
    규칙: '소계·합계와 예산 행의 합',
    '적힌 값': '10,191',
    '계산 값': '10,091',
  });
});
