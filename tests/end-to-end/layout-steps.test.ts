/** A workbook of another layout than the add-on's: an older one gets what it lacks, a newer one is never written. */
import path from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { Workbench } from './workbench';

const older = path.join(__dirname, '../fixtures/workbooks/layout-1/small-body.xlsx');

let bench: Workbench;

afterEach(async () => {
  await bench.close();
});

/** The row of an item in 설정, from 0. */
async function settingRow(item: string): Promise<number> {
  return (await bench.contents('설정')).findIndex(([name]) => name === item);
}

async function typedCells(): Promise<unknown> {
  const all = await bench.everything(
    '총괄표',
    '집행현황',
    '인력현황',
    '변경기록',
    '점검',
    '수치출처',
    '설정',
  );
  return Object.fromEntries(
    Object.entries(all).map(([name, rows]) => {
      const heads = rows.find((cells) => cells.includes('번호') || cells.includes('구분')) ?? rows[0] ?? [];
      const typed = heads.flatMap((head, index) =>
        typeof head === 'string' &&
        !/키$|반영|행수|변경$|예산현액|집행액|집행률|집행잔액|예정액|연말|과부족|결원율|증감/.test(head)
          ? [index]
          : [],
      );
      const cells = rows.map((row) => typed.map((index) => row[index] ?? null));
      return [name, cells.filter((row) => row.some((value) => value !== null))];
    }),
  );
}

test('표 만들기 puts the hidden columns behind the tables, tells so, and leaves what was typed', async () => {
  bench = await Workbench.open({ workbookFile: older });
  const before = await typedCells();
  const { outcome } = await bench.run('makeTables');
  expect(outcome).toMatchObject({ ok: true, message: expect.stringContaining('장부 양식을 1에서 2로') });
  expect(await typedCells()).toEqual(before);
  expect((await bench.contents('설정'))[await settingRow('장부 양식')]?.[1]).toBe(2);
  const { id, lastColumn } = await bench.sheet('예산');
  const heads = (await bench.contents('예산'))[0] ?? [];
  const first = heads.indexOf('키');
  // 담당 is the body's own column, and stays where it was.
  expect(heads.indexOf('담당')).toBe(5);
  expect(await bench.host.workbook.hiddenColumns(id)).toEqual(
    Array.from({ length: lastColumn - first }, (_, index) => first + index),
  );
  const [[head] = []] = await bench.host.workbook.readCells(id, {
    row: 0,
    column: first,
    rows: 1,
    columns: 1,
  });
  expect(head?.note).toContain('계산에 쓰는 숨은 열');
  expect((await bench.shown('변경기록')).map((row) => row.slice(2, 4))).toContainEqual(['양식 갱신', '완료']);
  // Once is enough.
  const again = (await bench.run('makeTables')).outcome;
  expect(again.ok && again.message).not.toContain('장부 양식');
});

test('a report of an older workbook says in the sidebar what is missing, and makes it good when it writes', async () => {
  bench = await Workbench.open({ workbookFile: older });
  const asked = await bench.host.run('answerSidebar', [JSON.stringify({ name: 'prepareReport', input: [] })]);
  const prepared = JSON.parse(String(asked.value)) as {
    readonly value: { readonly told: string; readonly request: string; readonly fingerprint: string };
  };
  expect(prepared.value.told).toContain('예전 양식');
  expect((await bench.contents('예산'))[0]).not.toContain('키');
  const { request, fingerprint } = prepared.value;
  const made = await bench.host.run('answerSidebar', [
    JSON.stringify({
      name: 'makePreparedReport',
      input: [{ request, fingerprint, mode: 'new', acceptFails: true }],
    }),
  ]);
  expect(String(made.value)).toContain('장부 양식을 1에서 2로');
  expect((await bench.contents('예산'))[0]).toContain('키');
});

test('a figure typed over a formula stays a finding while everything around it is filled', async () => {
  bench = await Workbench.open({ workbookFile: older });
  const heads = (await bench.contents('예산'))[0] ?? [];
  await bench.type('예산', 1, heads.indexOf('집행액'), 9999);
  const { outcome } = await bench.run('checkWorkbook');
  expect(outcome).toMatchObject({ ok: true, message: expect.stringContaining('장부 양식을 1에서 2로') });
  expect(outcome.check?.findings.map(({ subject }) => subject)).toContain('typedOver/예산/1/집행액');
  const rows = await bench.contents('예산');
  expect(rows[1]?.[heads.indexOf('집행액')]).toBe(9999);
  expect(rows[1]?.[heads.indexOf('집행률')]).toMatch(/^=/);
  expect(rows[2]?.[heads.indexOf('집행액')]).toMatch(/^=/);
});

test('a column of somebody’s own under a name that is needed now is named, and nothing is written', async () => {
  bench = await Workbench.open({ workbookFile: older });
  const column = ((await bench.contents('예산'))[0] ?? []).length;
  await bench.typeRows('예산', 0, column, [['키'], [172], [165]]);
  const before = await bench.everything();
  const { outcome } = await bench.run('makeTables');
  expect(outcome).toMatchObject({
    ok: false,
    problems: [expect.stringContaining("예산: '키' 열이 이미 있습니다.")],
  });
  expect(await bench.everything()).toEqual(before);
});

test('rows pasted below the formulas count as soon as 점검 has looked', async () => {
  bench = await Workbench.openExample('loaded');
  const period = (await bench.shown('기간'))[1]?.[0] ?? '';
  const rows = (await bench.contents('집행')).length;
  await bench.typeRows('집행', rows + 30, 0, [['운영1', null, period, null, 7]]);
  expect(await bench.figure('집행현황', '합 계', '집행액')).toBe('549');
  const { outcome } = await bench.run('checkWorkbook');
  expect(outcome).toMatchObject({
    ok: true,
    message: expect.stringContaining('비어 있던 계산 칸을 채웠습니다'),
  });
  expect(await bench.figure('집행현황', '합 계', '집행액')).toBe('556');
  expect(outcome.check?.findings.filter(({ rule }) => rule === 'formulas')).toEqual([]);
});

test('a programme that nobody has listed yet is in 총괄표 as soon as 점검 has looked', async () => {
  bench = await Workbench.openExample('loaded');
  const rows = await bench.contents('예산');
  const last = rows.findIndex(([group, number]) => group === null && number === null);
  await bench.typeRows('예산', last < 0 ? rows.length : last, 0, [['새 본부', 99, '새 사업', null, null, 7]]);
  const { outcome } = await bench.run('checkWorkbook');
  expect(outcome.check?.findings.map(({ subject }) => subject)).not.toContain('staleList/총괄표');
  expect((await bench.shown('총괄표')).flat()).toContain('새 사업');
  expect(await bench.figure('총괄표', '합 계', '예산액')).toBe('10,098');
});

test('computed cells of a workbook filled outside are filled before they are looked at', async () => {
  bench = await Workbench.openExample('loaded');
  for (const name of ['총괄표', '예산']) {
    const rows = await bench.contents(name);
    const cleared = rows.map((cells) =>
      cells.map((value) => (typeof value === 'string' && value.startsWith('=') ? null : value)),
    );
    await bench.typeRows(name, 0, 0, cleared);
  }
  const { outcome } = await bench.run('checkWorkbook');
  expect(outcome.check?.findings.filter(({ rule }) => rule === 'formulas')).toEqual([]);
  expect(await bench.figure('총괄표', '합 계', '예산액')).toBe('10,091');
});

test.each([
  ['표 만들기', 'makeTables'],
  ['예시 불러오기', 'loadExample'],
  ['점검', 'checkWorkbook'],
  ['보고서 만들기', 'makeReport'],
  ['한글로 저장', 'saveAsHwpx'],
])(
  'a workbook of a newer add-on is never written by %s, which says so in one sentence',
  async (_item, action) => {
    bench = await Workbench.openExample('checked');
    await bench.type('설정', await settingRow('장부 양식'), 1, 99);
    const before = await bench.everything();
    const { outcome } = await bench.run(action);
    expect(outcome).toMatchObject({
      ok: false,
      code: 'newerLayout',
      message: expect.stringContaining('(99)'),
    });
    expect(await bench.everything()).toEqual(before);
    expect(bench.host.files()).toEqual([]);
  },
);

test('a newer workbook can be checked all the same, without a mark in it', async () => {
  bench = await Workbench.openExample('loaded');
  await bench.type('설정', await settingRow('장부 양식'), 1, 99);
  const { outcome } = await bench.run('checkWorkbook');
  expect(outcome.check?.counts.questions).toBeGreaterThan(0);
  const asked = await bench.host.run('answerSidebar', [JSON.stringify({ name: 'loadStatus', input: [] })]);
  expect(String(asked.value)).toContain('이 장부에 아무것도 쓰지 않습니다');
});
