/** 점검 as people use it: what it says and where, what they answer beside a finding, and what becomes of both later. */
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { temporaryFolder } from '../temporary-folder';
import { checkRows, findingRows, notes, rowAbout, typeBeside } from './check-sheet';
import { Workbench } from './workbench';

const facility = '11/개포디지털혁신파크 시설관리 운영';
const typedTables = [
  ...['설정', '기간', '예산', '집행', '예산변경', '인력', '별도인력', '재무', '이사회', '임원'],
  ...['사업설명', '부속표', '원문표기'],
];

let bench: Workbench;

afterEach(async () => {
  await bench.close();
});

async function tables(): Promise<unknown> {
  return Promise.all(typedTables.map((name) => bench.contents(name)));
}

async function check(): Promise<string> {
  const { outcome } = await bench.run('checkWorkbook');
  expect(outcome).toMatchObject({ ok: true });
  return outcome.message;
}

describe('on workbooks that hold little or nothing', () => {
  beforeEach(async () => {
    bench = await Workbench.open();
  });

  test('an empty spreadsheet stays empty', async () => {
    const { outcome } = await bench.run('checkWorkbook');
    expect(outcome).toMatchObject({
      ok: false,
      code: 'notOurs',
      message: expect.stringContaining("'표 만들기'"),
    });
    expect(await bench.everything()).toEqual({ 시트1: [] });
  });

  test("somebody else's spreadsheet stays as it is, a sheet of theirs named 점검 included", async () => {
    await bench.typeRows('시트1', 0, 0, [['내 가계부']]);
    await bench.host.workbook.insertSheet('점검', 0, 100, 10);
    await bench.typeRows('점검', 0, 0, [['보일러 점검', '3월']]);
    const before = await bench.everything();
    expect((await bench.run('checkWorkbook')).outcome).toMatchObject({ ok: false, code: 'notOurs' });
    expect(await bench.everything()).toEqual(before);
  });

  test("in our workbook too, somebody's own sheet named 점검 is not written over", async () => {
    await bench.beginAfter('loadExample');
    await bench.host.workbook.deleteSheet((await bench.sheet('점검')).id);
    await bench.host.workbook.insertSheet('점검', 0, 100, 10);
    await bench.typeRows('점검', 0, 0, [
      ['보일러 점검', '3월'],
      ['승강기 점검', '4월'],
    ]);
    const before = await bench.everything();
    const { outcome } = await bench.run('checkWorkbook');
    expect(outcome).toMatchObject({
      ok: false,
      code: 'foreignSheets',
      message: expect.stringContaining('점검'),
    });
    expect(await bench.everything()).toEqual(before);
  });

  test('tables with nothing typed in are not called right: each rule says that it had nothing to compare', async () => {
    await bench.beginAfter('makeTables');
    await check();
    const rules = (await checkRows(bench)).filter((row) => row['열쇠'] === '' && row['규칙'] !== '');
    expect(rules.length).toBeGreaterThanOrEqual(30);
    expect(rules.find((row) => row['규칙'] === '기간 합계와 예산현액')?.['내용']).toBe(
      '비교할 것이 없습니다.',
    );
    for (const { 내용: sentence } of rules) expect(sentence).not.toMatch(/^0건 비교/);
  });

  test('예산 alone is checked, and what it lacks is said', async () => {
    await bench.beginAfter('makeTables');
    await bench.typeRows('예산', 1, 0, [
      ['본부', 1, '청사 관리', null, 90, 100],
      ['본부', 2, '행사', null, 10, '약 20'],
    ]);
    await check();
    const rows = await findingRows(bench);
    expect(rows.map((row) => row['위치'])).toContain('예산!F3');
    for (const { 내용: sentence } of rows) expect(sentence).not.toMatch(/undefined|NaN|\[object/);
    const rules = (await checkRows(bench)).filter((row) => row['열쇠'] === '');
    for (const { 내용: sentence } of rules) expect(sentence).not.toContain('점검하지 못했습니다');
  });

  test.each([
    ['예산', true],
    ['집행', true],
    ['설정', true],
    ['원문표기', true],
    // Made anew by 표 만들기 and typed by nobody.
    ['총괄표', false],
  ] as const)('a workbook without the sheet %s is checked as far as possible', async (name, isMissed) => {
    await bench.beginAfter('loadExample');
    await bench.host.workbook.deleteSheet((await bench.sheet(name)).id);
    await check();
    const rows = await checkRows(bench);
    for (const { 내용: sentence } of rows) expect(sentence).not.toContain('점검하지 못했습니다');
    expect(rows.some((row) => row['내용']?.includes('시트가 없습니다') === true)).toBe(isMissed);
  });

  test('a workbook made before there was a sheet 점검 gets one', async () => {
    await bench.beginAfter('loadExample');
    await bench.host.workbook.deleteSheet((await bench.sheet('점검')).id);
    const before = await tables();
    await check();
    expect((await rowAbout(bench, facility))?.['판정']).toBe('확인');
    expect(await tables()).toEqual(before);
    const sheet = await bench.sheet('점검');
    expect(sheet.frozenRows).toBe(3);
    expect(await bench.host.workbook.validations(sheet.id)).toHaveLength(1);
  });

  test('a sheet 점검 that was emptied is written again', async () => {
    await bench.beginAfter('loadExample');
    await check();
    const sheet = await bench.sheet('점검');
    const area = { row: 0, column: 0, rows: sheet.lastRow, columns: sheet.lastColumn };
    await bench.host.workbook.writeCells(
      sheet.id,
      area,
      Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => ({ value: null }))),
    );
    await check();
    expect((await rowAbout(bench, facility))?.['판정']).toBe('확인');
  });
});

describe('on the example', () => {
  beforeEach(async () => {
    bench = await Workbench.openExample('loaded');
  });

  test('an error, roundings and what is to be asked stand in the sheet, the error first, and the dialog says how many', async () => {
    // 원문표기 has 530.
    await bench.type('예산', 1, 5, 531);
    const message = await check();
    const rows = await findingRows(bench);
    const states = rows.map((row) => row['판정']);
    expect(states.slice(0, 7)).toEqual(['오류', ...Array<string>(5).fill('단수차이'), '확인']);
    expect(new Set(states.slice(6))).toEqual(new Set(['확인']));
    expect(message).toContain(`오류 1건, 단수차이 5건, 확인할 것 ${String(states.length - 6)}건`);
    expect(await rowAbout(bench, facility)).toMatchObject({
      위치: '예산!F15',
      '적힌 값': '1,170',
      '계산 값': '460',
      차이: '710',
      단위: '백만원',
      '관련 칸': '집행!E53, 집행!E54, 집행!E55, 예산!O14',
    });
    expect((await bench.shown('점검'))[1]?.[0]).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d 점검: 오류 1건/);
  });

  test('every place leads to its cell', async () => {
    await check();
    const sheet = await bench.sheet('점검');
    const places = await bench.host.workbook.readCells(sheet.id, {
      row: 3,
      column: 2,
      rows: (await findingRows(bench)).length,
      columns: 1,
    });
    const ids = new Map((await bench.host.workbook.workbook()).sheets.map(({ id, name }) => [name, id]));
    for (const [cell] of places) {
      const [name = '', address = ''] = cell?.display.split('!') ?? [];
      const [link, another] = cell?.links ?? [];
      expect(another).toBeUndefined();
      expect(link).toMatchObject({ start: 0, end: cell?.display.length });
      expect(link?.url).toMatch(new RegExp(`^#gid=\\d+&range=${address}$`));
      expect(ids.has(name)).toBe(true);
    }
    const gids = new Map<string, Set<string>>();
    for (const [cell] of places) {
      const name = cell?.display.split('!')[0] ?? '';
      const gid = /gid=(\d+)/.exec(cell?.links?.[0]?.url ?? '')?.[1] ?? '';
      gids.set(name, (gids.get(name) ?? new Set<string>()).add(gid));
    }
    expect([...gids.values()].every((own) => own.size === 1)).toBe(true);
    expect(new Set([...gids.values()].flatMap((own) => [...own])).size).toBe(gids.size);
  });

  test('cells are marked by notes, and neither what is typed nor its colours change', async () => {
    const looks = async (): Promise<unknown> =>
      Promise.all(
        typedTables.map(async (name) => {
          const { id, rows, columns } = await bench.sheet(name);
          const cells = await bench.host.workbook.readCells(id, { row: 0, column: 0, rows, columns });
          return cells.map((row) => row.map(({ value, formula, style }) => [formula ?? value, style]));
        }),
      );
    const before = await looks();
    await check();
    expect(await looks()).toEqual(before);
    const marked = (await notes(bench, '예산')).find(([row, column]) => row === 14 && column === 5);
    expect(marked?.[2]).toMatch(/^\[장부 점검\]\n확인: /);
    expect(marked?.[2]).toContain('1,170백만원');
  });

  test("somebody's own note is never touched, and ours go when the fault is mended", async () => {
    const { id } = await bench.sheet('예산');
    const one = { row: 14, column: 5, rows: 1, columns: 1 };
    await bench.host.workbook.writeCells(id, one, [[{ note: '의회 요구로 증액' }]]);
    const elsewhere = { row: 1, column: 14, rows: 1, columns: 1 };
    await bench.host.workbook.writeCells(id, elsewhere, [[{ note: '점검 필요' }]]);
    await check();
    expect(await notes(bench, '예산')).toEqual(
      expect.arrayContaining([
        [14, 5, '의회 요구로 증액'],
        [1, 14, '점검 필요'],
      ]),
    );
    expect((await notes(bench, '집행')).some(([row]) => row === 52)).toBe(true);
    // 1,170 becomes what its periods add up to.
    await bench.type('예산', 14, 5, 460);
    await check();
    expect((await notes(bench, '집행')).some(([row]) => row === 52)).toBe(false);
    expect(
      (await notes(bench, '예산')).filter(([row, , note]) => row > 0 && !note.startsWith('[장부 점검]')),
    ).toEqual([
      [1, 14, '점검 필요'],
      [14, 5, '의회 요구로 증액'],
    ]);
  });

  test('a waived finding carries no note', async () => {
    await check();
    await typeBeside(bench, facility, { 처리: '면제', 사유: '수탁 사업 정산 전' });
    await check();
    expect((await notes(bench, '예산')).some(([row, column]) => row === 14 && column === 5)).toBe(false);
  });

  test('somebody whose account is in English reads English; the sheet keeps the language of the workbook', async () => {
    const file = path.join(temporaryFolder('checks'), 'example.xlsx');
    await bench.host.saveWorkbook(file);
    await bench.close();
    bench = await Workbench.open({ locale: 'en', workbookFile: file });
    const { outcome } = await bench.run('checkWorkbook');
    expect(outcome.message).toMatch(/^Checked: 0 fails, 2 rounding gaps/);
    expect((await rowAbout(bench, facility))?.['내용']).toMatch(/[가-힣]/);
    const findings = outcome.ok ? (outcome.check?.findings ?? []) : [];
    for (const { title } of findings) expect(title).not.toMatch(/[가-힣]/);
  });
});

/** The cell 예산!F15 says 1,170; the three periods add up to 460. */
