/** What people answer beside a finding of 점검, and what becomes of their answers later. */
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { temporaryFolder } from '../temporary-folder';
import { findingRows, rowAbout, typeBeside } from './check-sheet';
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

async function mendFacility(): Promise<void> {
  await bench.type('예산', 14, 5, 460);
}

async function breakFacility(): Promise<void> {
  await bench.type('예산', 14, 5, 1170);
}

describe('answers beside a finding', () => {
  beforeEach(async () => {
    bench = await Workbench.openExample('checked');
  });

  async function waive(typed: Readonly<Record<string, string | number>> = {}): Promise<string> {
    await typeBeside(bench, facility, { 처리: '면제', 사유: '수탁 사업 정산 전', ...typed });
    return check();
  }

  test('면제 with a reason is taken, with who and when, and stays', async () => {
    const message = await waive({ 기한: '2099-12-31' });
    expect(message).toContain('확인할 것 21건');
    expect(message).toContain('면제 1건');
    const waived = await rowAbout(bench, facility);
    expect(waived).toMatchObject({
      판정: '면제',
      처리: '면제',
      사유: '수탁 사업 정산 전',
      기한: '2099-12-31',
      처리자: 'finance@example.org',
    });
    expect(waived?.['처리일']).toMatch(/^20\d\d-\d\d-\d\d$/);
    await check();
    await check();
    expect(await rowAbout(bench, facility)).toEqual(waived);
  });

  test('a name typed in 처리자 is kept in place of the account', async () => {
    await waive({ 처리자: '김○○ 팀장' });
    expect(await rowAbout(bench, facility)).toMatchObject({ 판정: '면제', 처리자: '김○○ 팀장' });
  });

  test('it outlives sorting the sheet, rows inserted in 예산 and a way through .xlsx', async () => {
    await waive();
    const rows = await bench.contents('점검');
    await bench.typeRows('점검', 3, 0, [...rows.slice(3)].reverse());
    await check();
    expect(await rowAbout(bench, facility)).toMatchObject({ 판정: '면제', 위치: '예산!F15' });

    await bench.host.workbook.insertRows((await bench.sheet('예산')).id, 1, 3);
    await check();
    expect(await rowAbout(bench, facility)).toMatchObject({ 판정: '면제', 위치: '예산!F18' });

    const file = path.join(temporaryFolder('checks'), 'example.xlsx');
    await bench.host.saveWorkbook(file);
    await bench.close();
    bench = await Workbench.open({ workbookFile: file });
    await check();
    expect(await rowAbout(bench, facility)).toMatchObject({ 판정: '면제', 사유: '수탁 사업 정산 전' });
  });

  test('it outlives columns that were moved', async () => {
    await typeBeside(bench, facility, { 처리: '면제', 사유: '수탁 사업 정산 전' });
    const rows = await bench.contents('점검');
    await bench.typeRows(
      '점검',
      0,
      0,
      rows.map((cells) => [...cells.slice(9), ...cells.slice(0, 9)]),
    );
    await check();
    expect(await rowAbout(bench, facility)).toMatchObject({ 판정: '면제', 사유: '수탁 사업 정산 전' });
  });

  test('a column inserted between ours does not lose an answer, nor leave our heads twice', async () => {
    const { id } = await bench.sheet('점검');
    await typeBeside(bench, facility, { 처리: '면제', 사유: '수탁 사업 정산 전' });
    await bench.host.workbook.insertColumns(id, 4, 1);
    await check();
    expect(await rowAbout(bench, facility)).toMatchObject({ 판정: '면제', 사유: '수탁 사업 정산 전' });
    const heads = (await bench.shown('점검'))[2] ?? [];
    expect(heads.filter((head) => head === '열쇠')).toHaveLength(1);
  });

  test('where columns were deleted so that the sheet is too narrow, it is made wide enough', async () => {
    await waive();
    const { id, columns } = await bench.sheet('점검');
    if (columns > 15) await bench.host.workbook.deleteColumns(id, 15, columns - 15);
    await bench.host.workbook.deleteColumns(id, 8, 1);
    await check();
    expect(await rowAbout(bench, facility)).toMatchObject({ 판정: '면제', 사유: '수탁 사업 정산 전' });
  });

  test('면제 without a reason is said and left as typed', async () => {
    await typeBeside(bench, facility, { 처리: '면제', 기한: '2099-12-31', 처리자: '김○○' });
    expect(await check()).toContain('면제 1건은 사유가 없어 받아들이지 않았습니다.');
    expect(await rowAbout(bench, facility)).toMatchObject({
      판정: '확인',
      처리: '면제',
      사유: '',
      기한: '2099-12-31',
      처리자: '김○○',
    });
    expect(await check()).toContain('면제 1건은 사유가 없어');
  });

  test('면제 until something that is no day is said and left as typed', async () => {
    expect(await waive({ 기한: '연말까지' })).toContain('면제 1건은 기한이 날짜가 아니어서');
    expect(await rowAbout(bench, facility)).toMatchObject({ 판정: '확인', 처리: '면제', 기한: '연말까지' });
  });

  test('a day that the sheet made a date of is a day', async () => {
    await typeBeside(bench, facility, { 처리: '면제', 사유: '수탁 사업 정산 전' });
    const rows = await bench.shown('점검');
    const row = rows.findIndex((cells) => cells[14]?.endsWith(facility));
    const { id } = await bench.sheet('점검');
    await bench.host.workbook.writeCells(id, { row, column: 11, rows: 1, columns: 1 }, [
      [{ value: 73050, style: { numberFormat: 'yyyy. m. d.' } }],
    ]);
    await check();
    // Day 73,050 of the sheet's count is the last of 2099.
    expect(await rowAbout(bench, facility)).toMatchObject({ 판정: '면제', 기한: '2099-12-31' });
  });

  test('when the figures change it returns, says so, and has to be given anew', async () => {
    await waive();
    await bench.type('예산', 14, 5, 1180);
    await check();
    expect(await rowAbout(bench, facility)).toMatchObject({
      판정: '확인 (면제 뒤 바뀜)',
      처리: '',
      사유: '수탁 사업 정산 전',
    });
    await check();
    expect((await rowAbout(bench, facility))?.['판정']).toBe('확인 (면제 뒤 바뀜)');
    await typeBeside(bench, facility, { 처리: '면제' });
    await check();
    expect((await rowAbout(bench, facility))?.['판정']).toBe('면제');
  });

  test('when its day is over it returns', async () => {
    await waive({ 기한: '2020-01-01' });
    expect(await rowAbout(bench, facility)).toMatchObject({
      판정: '확인 (면제 기한 지남)',
      처리: '',
      사유: '수탁 사업 정산 전',
    });
  });

  test('clearing 처리 ends it; the reason stays to be read', async () => {
    await waive();
    await typeBeside(bench, facility, { 처리: null });
    expect(await check()).toContain('확인할 것 22건');
    expect(await rowAbout(bench, facility)).toMatchObject({
      판정: '확인',
      처리: '',
      사유: '수탁 사업 정산 전',
    });
    await check();
    expect(await rowAbout(bench, facility)).toMatchObject({ 판정: '확인', 사유: '수탁 사업 정산 전' });
  });

  test('a mended finding keeps its reason as 해소됨 and is waived again when the very same fault returns', async () => {
    await waive();
    await mendFacility();
    await check();
    await check();
    expect(await rowAbout(bench, facility)).toMatchObject({ 판정: '해소됨', 사유: '수탁 사업 정산 전' });
    await breakFacility();
    await check();
    expect(await rowAbout(bench, facility)).toMatchObject({ 판정: '면제', 사유: '수탁 사업 정산 전' });
  });

  test('a reason typed without 면제 is not lost when the fault is mended', async () => {
    await typeBeside(bench, facility, { 사유: '정산서 받아 확인 중' });
    await mendFacility();
    await check();
    await check();
    expect((await rowAbout(bench, facility))?.['사유']).toBe('정산서 받아 확인 중');
    await breakFacility();
    await check();
    expect(await rowAbout(bench, facility)).toMatchObject({ 판정: '확인', 사유: '정산서 받아 확인 중' });
  });

  test('reasons that look like something else stay as typed', async () => {
    const reasons = [
      ...['=1+1', '1,000', '10%', '2019-05-31', '10:30', "'17년 결산서 참조", '- 정산 전', '+ 추경 반영'],
      ...['첫째 줄\n둘째 줄', '<b>중요</b>', 'TRUE'],
    ];
    const keys = (await findingRows(bench)).slice(0, reasons.length).map((row) => row['열쇠'] ?? '');
    const subjects = keys.map((key) => key.split('|').slice(2).join('|'));
    for (const [index, reason] of reasons.entries())
      await typeBeside(bench, subjects[index] ?? '', { 처리: '면제', 사유: reason });
    await check();
    await check();
    const kept = await Promise.all(subjects.map((subject) => rowAbout(bench, subject)));
    expect(kept.map((row) => row?.['사유'])).toEqual(reasons);
    expect(new Set(kept.map((row) => row?.['판정']))).toEqual(new Set(['면제']));
  });

  test('reasons that the sheet made something else of are read as they are shown', async () => {
    const patches = [
      [{ value: 1000, style: { numberFormat: '#,##0' } }, '1,000'],
      [{ value: 0.1, style: { numberFormat: '0%' } }, '10%'],
      [{ value: 0.4375, style: { numberFormat: 'h:mm' } }, '10:30'],
    ] as const;
    const { id } = await bench.sheet('점검');
    const rows = await bench.shown('점검');
    const first = rows.findIndex((cells) => cells[14]?.includes('|') === true);
    for (const [index, [patch]] of patches.entries()) {
      await bench.type('점검', first + index, 9, '면제');
      const place = { row: first + index, column: 10, rows: 1, columns: 1 };
      await bench.host.workbook.writeCells(id, place, [[patch]]);
    }
    const subjects = rows
      .slice(first, first + patches.length)
      .map((cells) => cells[14]?.split('|').slice(2).join('|') ?? '');
    await check();
    await check();
    for (const [index, [, shown]] of patches.entries())
      expect(await rowAbout(bench, subjects[index] ?? '')).toMatchObject({ 판정: '면제', 사유: shown });
  });

  test('a row that was copied does not lose what was typed in either', async () => {
    await typeBeside(bench, facility, { 처리: '면제', 사유: '수탁 사업 정산 전' });
    const rows = await bench.contents('점검');
    const own = rows.find((cells) => String(cells[14]).endsWith(facility)) ?? [];
    await bench.typeRows('점검', rows.length, 0, [
      own.map((value, column) => (column === 10 ? null : value)),
    ]);
    await check();
    expect(await rowAbout(bench, facility)).toMatchObject({ 판정: '면제', 사유: '수탁 사업 정산 전' });
  });
});

describe('이름 통일', () => {
  const program = 'program/10';

  beforeEach(async () => {
    bench = await Workbench.openExample('checked');
  });

  test('writes the proposed name into every cell that spells it otherwise, and 변경기록 lists old and new', async () => {
    const before = await bench.everything('변경기록');
    const row = await rowAbout(bench, program);
    expect(row?.['내용']).toContain("'디지털 국제협력' 말고도 '디지털 국제 협력'");
    await typeBeside(bench, program, { 처리: '이름 통일' });
    expect(await check()).toContain('이름 1칸을 하나로 맞추고 변경기록에 적었습니다.');
    expect(await rowAbout(bench, program)).toBeUndefined();
    const after = await bench.everything('변경기록');
    const changed = typedTables.flatMap((name) =>
      (after[name] ?? []).flatMap((cells, down) =>
        cells.flatMap((value, across) =>
          value === before[name]?.[down]?.[across]
            ? []
            : [[name, down, across, before[name]?.[down]?.[across], value]],
        ),
      ),
    );
    expect(changed).toEqual([['원문표기', 64, 4, '디지털 국제 협력', '디지털 국제협력']]);
    const history = await bench.shown('변경기록');
    expect(history.find((cells) => cells[2] === '이름 통일')?.slice(3, 5)).toEqual([
      '완료',
      '원문표기!E65: 디지털 국제 협력 → 디지털 국제협력',
    ]);
  });

  test('where the names have changed since they were looked at, nothing is written, and it is said', async () => {
    await typeBeside(bench, program, { 처리: '이름 통일' });
    await bench.type('원문표기', 64, 4, '디지털국제협력');
    const before = await tables();
    const message = await check();
    expect(message).toContain('그 사이');
    expect(await tables()).toEqual(before);
    expect((await rowAbout(bench, program))?.['내용']).toContain("'디지털국제협력'");
  });

  test('a cell mended by hand meanwhile is left, and there is nothing more to do', async () => {
    await typeBeside(bench, program, { 처리: '이름 통일' });
    await bench.type('원문표기', 64, 4, '디지털 국제협력');
    const before = await tables();
    await check();
    expect(await tables()).toEqual(before);
    expect(await rowAbout(bench, program)).toBeUndefined();
  });

  test('takes what nobody sees out of a name, in one step that can be taken back', async () => {
    const seen = (await bench.contents('집행'))[38]?.[1];
    await bench.type('집행', 38, 1, `\uFEFF${String(seen)}\u200B `);
    await check();
    expect((await rowAbout(bench, '집행/세부사업'))?.['내용']).toContain('U+FEFF, U+200B');
    await typeBeside(bench, '집행/세부사업', { 처리: '이름 통일' });
    expect(await check()).toContain('이름 1칸을');
    expect((await bench.contents('집행'))[38]?.[1]).toBe(seen);
    expect(await rowAbout(bench, '집행/세부사업')).toBeUndefined();
  });

  test('beside a finding of another rule it changes nothing', async () => {
    await typeBeside(bench, facility, { 처리: '이름 통일' });
    const before = await tables();
    await check();
    expect(await tables()).toEqual(before);
  });
});

const strangeNames = [
  ['a formula', '+1+1 사업'],
  ['an equation', '=1+1'],
  ['markup', '<b>청사</b> & "관리"'],
  ['a link', 'https://example.org/사업'],
  ['an apostrophe', "'19년 청사 관리"],
  ['a name that fills a cell', '청사 관리 '.repeat(8333).trim()],
  ['lines', '청사\n관리'],
  ['a bar', '청사|관리|사업'],
  ['a stray space', '청사 관리 '],
] as const;

test('names that look like something else are shown as they are and can be waived', async () => {
  bench = await Workbench.open({ after: ['makeTables'] });
  const lines = strangeNames.map(([, name], index) => ['본부', index + 1, name, null, 90, 100]);
  await bench.typeRows('예산', 1, 0, lines);
  await bench.typeRows('기간', 1, 0, [['1분기', 43466, 43555, '실적', '기간']]);
  // More than the budget, so that every line has something to be said.
  const payments = strangeNames.map(([, name], index) => [index + 1, name, '1분기', null, 200]);
  await bench.typeRows('집행', 1, 0, payments);
  await check();
  const rows = await findingRows(bench);
  for (const [line, [what]] of strangeNames.entries()) {
    const places = rows.map((row) => row['위치']);
    expect({ what, places }).toMatchObject({
      places: expect.arrayContaining([expect.stringMatching(`^(?:예산|집행)!.*\\D${String(line + 2)}$`)]),
    });
  }
  const contents = await bench.contents('점검');
  const sheet = await bench.sheet('점검');
  const area = { row: 0, column: 0, rows: contents.length, columns: 15 };
  const cells = await bench.host.workbook.readCells(sheet.id, area);
  for (const cell of cells.flat()) expect(cell.formula).toBeNull();
  const keys = rows.map((row) => row['열쇠'] ?? '');
  expect(new Set(keys).size).toBe(keys.length);

  const first = contents.findIndex((each) => each[14] !== null && each[14] !== '열쇠');
  const answers = rows.map((_row, index) => ['면제', `사유 ${String(index)}`]);
  await bench.typeRows('점검', first, 9, answers);
  await check();
  const after = await findingRows(bench);
  expect(after.map((row) => [row['판정'], row['사유']])).toEqual(answers);
});
