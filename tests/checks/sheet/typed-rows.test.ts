/** What people typed in the sheet 점검 is read back wherever they moved it, and nothing of it is taken for something else. */
import { describe, expect, test } from '@jest/globals';
import { checkColumns, type CheckColumn } from '../../../src/checks/sheet/check-columns';
import { columnsWritten, isCheckSheet, keyText, readTypedRows } from '../../../src/checks/sheet/typed-rows';
import { koreanCheckSheetWords } from '../../../src/locale/check-sheet-words';
import type { GridValue, SheetGrid } from '../../../src/tables/grid';

const words = koreanCheckSheetWords;
const head = checkColumns.map((column) => words.headers[column]);

function row(cells: Readonly<Partial<Record<CheckColumn, GridValue>>>): readonly GridValue[] {
  return checkColumns.map((column) => cells[column] ?? '');
}

const key = 'period-sums|1abc9|10/스마트 서울 컨퍼런스';
const waived = { treatment: '면제', reason: '정산 전', until: '', by: '김○○', since: '2026-01-02', key };

function sheet(...rows: readonly (readonly GridValue[])[]): SheetGrid {
  return {
    name: '점검',
    values: [row({ state: '점검' }), row({ state: '2026-01-02 점검: …' }), head, ...rows],
  };
}

test('an answer is read with everything beside it', () => {
  expect(readTypedRows(sheet(row(waived)), words).waivers).toEqual([
    {
      rule: 'period-sums',
      subject: '10/스마트 서울 컨퍼런스',
      fingerprint: '1abc9',
      reason: '정산 전',
      until: '',
      by: '김○○',
      since: '2026-01-02',
    },
  ]);
});

describe('it is found', () => {
  const { waivers } = readTypedRows(sheet(row(waived)), words);

  test('where columns were moved', () => {
    const turned = sheet(row(waived)).values.map((cells) => [...cells].reverse());
    expect(readTypedRows({ name: '점검', values: turned }, words).waivers).toEqual(waivers);
  });

  test('where rows were put in above the head, and columns before it', () => {
    const moved = [[], [], ...sheet(row(waived)).values].map((cells) => ['', '내 열', ...cells]);
    expect(readTypedRows({ name: '점검', values: moved }, words).waivers).toEqual(waivers);
  });

  test('where rows were sorted, blank ones between them', () => {
    const sorted = sheet(row({}), row({ rule: '기간 합계' }), row(waived), row({}));
    expect(readTypedRows(sorted, words).waivers).toEqual(waivers);
  });

  test('where the head was deleted, as long as the columns are where they were', () => {
    expect(readTypedRows({ name: '점검', values: [row(waived)] }, words).waivers).toEqual(waivers);
  });

  test('where one head was renamed', () => {
    const { values } = sheet(row(waived));
    const renamed = values.map((cells, index) =>
      index === 2 ? cells.map((cell) => (cell === '사유' ? '면제 사유' : cell)) : cells,
    );
    expect(readTypedRows({ name: '점검', values: renamed }, words).waivers).toEqual(waivers);
  });
});

test.each(['11|시설관리|수탁', '|', '줄\n바꿈', '"따옴표" \'17년', 'https://example.org/?a=1|b', '=1+1'])(
  'the subject %j comes back as it was',
  (subject) => {
    const own = keyText({ rule: 'names', fingerprint: 'z9', subject });
    const [waiver] = readTypedRows(sheet(row({ ...waived, key: own })), words).waivers;
    expect(waiver).toMatchObject({ rule: 'names', fingerprint: 'z9', subject });
  },
);

test.each<[GridValue, string]>([
  [{ date: '2026-12-31' }, '2026-12-31'],
  ['2026-12-31', '2026-12-31'],
  ['2026. 12. 31.', '2026-12-31'],
  ['2026/12/31', '2026-12-31'],
])('the day %j is a day', (until, day) => {
  expect(readTypedRows(sheet(row({ ...waived, until })), words).waivers[0]?.until).toBe(day);
});

test.each(['연말', '2026-02-30', '2026-13-01', '12-31'])('%s is no day: the waiver is not taken', (until) => {
  const read = readTypedRows(sheet(row({ ...waived, until })), words);
  expect(read.waivers).toEqual([]);
  expect(read.refused).toMatchObject([{ why: 'notADay', row: { reason: '정산 전', until } }]);
});

test('a waiver without a reason is not taken, spaces being none', () => {
  const read = readTypedRows(sheet(row({ ...waived, reason: '  ' })), words);
  expect(read.waivers).toEqual([]);
  expect(read.refused).toMatchObject([{ why: 'noReason' }]);
});

test('a reason alone waives nothing, and is kept', () => {
  const read = readTypedRows(sheet(row({ ...waived, treatment: '', since: '' })), words);
  expect(read.waivers).toEqual([]);
  expect([...read.rows.values()]).toMatchObject([{ reason: '정산 전' }]);
});

test.each([
  ['before', [row({ key }), row(waived)]],
  ['behind', [row(waived), row({ key })]],
  ['and twice itself', [row(waived), row(waived)]],
])('of a copied row the one typed into counts, the other %s', (_, rows) => {
  expect(readTypedRows(sheet(...rows), words).waivers).toMatchObject([{ reason: '정산 전' }]);
});

test('a waiver that had ended is remembered until it is given anew, which is then given today', () => {
  const state = `오류 (${words.returned.figuresChanged})`;
  const ended = readTypedRows(sheet(row({ ...waived, state, treatment: '' })), words);
  expect(ended.waivers).toEqual([]);
  expect(ended.ended).toMatchObject([{ why: 'figuresChanged', waiver: { reason: '정산 전' } }]);
  const anew = readTypedRows(sheet(row({ ...waived, state })), words);
  expect(anew.ended).toEqual([]);
  expect(anew.waivers).toMatchObject([{ reason: '정산 전', since: '' }]);
});

test('이름 통일 is read for the rules that propose names only', () => {
  const named = row({ treatment: '이름 통일', key: 'names|z1|program/10' });
  const other = row({ treatment: '이름 통일', key: 'period-sums|z2|10' });
  expect(readTypedRows(sheet(named, other), words).namesToApply).toMatchObject([
    { subject: 'program/10', fingerprint: 'z1' },
  ]);
});

test("somebody's own sheet is told from ours", () => {
  expect(isCheckSheet({ name: '점검', values: [['보일러 점검', '3월']] }, words)).toBe(false);
  expect(isCheckSheet(sheet(), words)).toBe(true);
  expect(isCheckSheet({ name: '점검', values: [row(waived)] }, words)).toBe(true);
});

test('what a check wrote is known by its heads, a column of somebody’s own between them', () => {
  expect(columnsWritten(sheet(row(waived)), words)).toBe(15);
  const wider = sheet(row(waived)).values.map((cells) => [...cells.slice(0, 4), '', ...cells.slice(4)]);
  expect(columnsWritten({ name: '점검', values: wider }, words)).toBe(16);
});
