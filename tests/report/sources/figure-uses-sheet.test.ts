/** The sheet 수치출처 and the menu item beside it, in the example as people have it. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Workbench } from '../../end-to-end/workbench';

let bench: Workbench;

beforeEach(async () => {
  bench = await Workbench.openExample('loaded');
});

afterEach(async () => {
  await bench.close();
});

const heads = ['시트', '셀', '값', '보고서의 위치', '번호', '구분'];

/** The rows about one cell. */
async function usesOf(sheet: string, cell: string): Promise<readonly (readonly string[])[]> {
  return (await bench.shown('수치출처')).filter((row) => row[0] === sheet && row[1] === cell);
}

describe('the sheet', () => {
  test('has nothing but its head before there is a report, and then a row for each figure', async () => {
    expect(await bench.shown('수치출처')).toEqual([heads]);
    await bench.makeNewReport();
    const rows = await bench.shown('수치출처');
    expect(rows[0]).toEqual(heads);
    expect(rows.length).toBeGreaterThan(300);
    expect(await usesOf('예산', 'F2')).toContainEqual(
      expect.arrayContaining([
        '530백만원',
        "1 스마트시티 정책연구 · 예산집행 현황 및 계획 · 예산액 · '19",
        '입력',
      ]),
    );
  });

  test('leads to the cells', async () => {
    await bench.makeNewReport();
    const { id, lastRow } = await bench.sheet('수치출처');
    const cells = await bench.host.workbook.readCells(id, {
      row: 1,
      column: 0,
      rows: lastRow - 1,
      columns: 2,
    });
    const links = cells
      .filter(([sheet]) => sheet?.value === '예산')
      .map(([, cell]) => [cell?.value, cell?.links?.[0]?.url]);
    expect(links.length).toBeGreaterThan(20);
    const gid = /gid=(\d+)/.exec(links[0]?.[1]?.toString() ?? '')?.[1];
    for (const [cell, url] of links) expect(url).toBe(`#gid=${String(gid)}&range=${String(cell)}`);
  });

  test('a second report leaves nothing of the first behind', async () => {
    await bench.makeNewReport();
    const before = (await bench.shown('수치출처')).length;
    expect(await usesOf('부속표', 'D22')).toHaveLength(9);
    await bench.type('부속표', 21, 3, '따로 붙임');
    expect((await bench.makeNewReport()).outcome).toMatchObject({ ok: true });
    const rows = await bench.shown('수치출처');
    expect(rows.length).toBeLessThan(before);
    expect(await usesOf('부속표', 'D22')).toEqual([]);
    expect(rows[0]).toEqual(heads);
  });

  test('is made where a workbook is older than it, before 점검', async () => {
    await bench.host.workbook.deleteSheet((await bench.sheet('수치출처')).id);
    await bench.makeNewReport();
    const names = await bench.sheetNames();
    expect(names.indexOf('수치출처')).toBe(names.indexOf('점검') - 1);
    expect((await bench.shown('수치출처')).length).toBeGreaterThan(300);
  });

  test('somebody else’s sheet of that name stays as it is, and the report is made', async () => {
    await bench.host.workbook.deleteSheet((await bench.sheet('수치출처')).id);
    await bench.host.workbook.insertSheet('수치출처', 0, 20, 5);
    await bench.typeRows('수치출처', 0, 0, [
      ['회의 자료', '출처'],
      ['통계', '내부'],
    ]);
    const { outcome } = await bench.makeNewReport();
    expect(outcome).toMatchObject({ ok: true });
    expect(await bench.shown('수치출처')).toEqual([
      ['회의 자료', '출처'],
      ['통계', '내부'],
    ]);
  });
});

describe('이 칸이 쓰인 곳', () => {
  async function select(sheet: string, row: number, column: number, rows = 1): Promise<void> {
    const { id } = await bench.sheet(sheet);
    await bench.host.workbook.activate(id, { row, column, rows, columns: 1 });
  }

  test('names every place of a typed figure, also of sums that it is a part of', async () => {
    await select('집행', 38, 4);
    const { outcome } = await bench.run('whereUsed');
    expect(outcome).toMatchObject({ ok: true, message: expect.stringContaining('집행!E39') });
    const places = outcome.ok ? (outcome.places ?? []) : [];
    const table = '10 디지털 국제협력 · 예산집행 현황 및 계획';
    expect(places).toContain(`${table} · 스마트 서울 컨퍼런스 · 집행액 / 집행내용 · 5월말: 2백만원`);
    expect(places).toContain(`${table} · 계 · 집행액 / 집행내용 · 5월말: 7백만원`);
  });

  test('of a sentence', async () => {
    await select('사업설명', 67, 3);
    const { outcome } = await bench.run('whereUsed');
    expect(outcome.ok && outcome.places).toEqual([
      '4 스마트시티 서비스 혁신지원 · 사업 내용 · (지원규모) 과제 3개 (총지원금 510백만원): 3개',
      '4 스마트시티 서비스 혁신지원 · 사업 내용 · (지원규모) 과제 3개 (총지원금 510백만원): 510백만원',
    ]);
  });

  test('a cell that the report does not print is used nowhere', async () => {
    await select('예산', 1, 14);
    const { outcome } = await bench.run('whereUsed');
    expect(outcome).toMatchObject({ ok: true, message: "'예산!O2'는 보고서에 쓰이지 않습니다.", places: [] });
  });

  test('nothing is written, whatever is selected', async () => {
    await select('집행', 0, 4, 56);
    const before = await bench.contents('변경기록');
    const { execution } = await bench.run('whereUsed');
    const written = Object.keys(execution.calls.byMember).filter((member) =>
      /^(?:Range|Sheet)\.(?:set|clear|insert|append)/.test(member),
    );
    expect(written).toEqual([]);
    expect(await bench.contents('변경기록')).toEqual(before);
  });
});
