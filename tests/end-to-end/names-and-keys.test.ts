/** Whatever is typed for a number, a 세부사업, a period, a group or a grade: live figures and the report's own are the same. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { serialOfDay } from '../../local/services/time/serial-date';
import type { CellValue } from '../../local/engine/operations';
import { Workbench } from './workbench';

let bench: Workbench;

beforeAll(async () => {
  bench = await Workbench.open();
  await bench.run('makeTables');
  const items = (await bench.contents('설정')).map(([item]) => item);
  for (const [item, value] of [
    ['기관명', '가나재단'],
    ['제목', '업무 보고'],
    ['회계연도', 2024],
    ['보고일', serialOfDay(2024, 7, 10)],
    ['집행 기준일', serialOfDay(2024, 6, 30)],
    ['인력 기준일', serialOfDay(2024, 6, 30)],
  ] as const)
    await typeSetting(items.indexOf(item), value);
});

async function typeSetting(row: number, value: CellValue): Promise<void> {
  const { id } = await bench.sheet('설정');
  // No year has so many days: a larger number is the serial number of one.
  const style = typeof value === 'number' && value > 3_000 ? { numberFormat: 'yyyy-mm-dd' } : {};
  await bench.host.workbook.writeCells(id, { row, column: 1, rows: 1, columns: 1 }, [[{ value, style }]]);
}

afterAll(async () => {
  await bench.close();
});

/** What somebody types for one thing, and how they spell it where they name it again. */
interface Named {
  readonly typed: string;
  readonly again: string;
}

/** A body of two split lines, an unsplit one, two periods and two grades, under names somebody typed. */
interface Names {
  readonly group: Named;
  readonly number: Named;
  readonly subProgram: Named;
  readonly otherSubProgram: Named;
  readonly period: Named;
  readonly grade: Named;
}

async function typeBody({ group, number, subProgram, otherSubProgram, period, grade }: Names): Promise<void> {
  await text('기간', [
    [period.typed, serialOfDay(2024, 1, 1), serialOfDay(2024, 6, 30), '실적', '기간'],
    ['나머지 기간', serialOfDay(2024, 7, 1), serialOfDay(2024, 12, 31), '예정', '기간'],
  ]);
  await text('예산', [
    [group.typed, number.typed, '쪼갠 사업', subProgram.typed, null, 100],
    [group.again, number.again, '쪼갠 사업', otherSubProgram.typed, null, 50],
    ['다른 분야', '다른 번호', '다른 사업', null, null, 7],
  ]);
  await text('집행', [
    [number.again, subProgram.again, period.again, 3, 20],
    [number.typed, subProgram.typed, '나머지 기간', null, 80],
    [number.again, otherSubProgram.again, period.typed, null, 30],
    ['다른 번호', null, period.again, null, 5],
  ]);
  await text('예산변경', [[serialOfDay(2024, 3, 1), number.again, subProgram.again, '전용', -4]]);
  await text('인력', [
    [grade.typed, 3, 2],
    ['다른 직급', 5, 5],
  ]);
}

/** Texts as they are: the cells of names are formatted as plain text first. */
async function text(sheetName: string, rows: readonly (readonly CellValue[])[]): Promise<void> {
  const { id } = await bench.sheet(sheetName);
  const width = Math.max(...rows.map((row) => row.length));
  await bench.host.workbook.writeCells(
    id,
    { row: 1, column: 0, rows: rows.length, columns: width },
    rows.map((row) =>
      Array.from({ length: width }, (_, column) => {
        const value = row[column] ?? null;
        return typeof value === 'string' ? { value, style: { numberFormat: '@' } } : { value };
      }),
    ),
  );
}

/** The live figures that hang on the names, in the order they stand. */
async function liveFigures(): Promise<readonly (readonly string[])[]> {
  const budget = (await bench.shown('예산')).slice(1, 4).map((cells) => cells.slice(5, 13));
  const status = (await bench.shown('집행현황')).slice(4, 10).map((cells) => cells.slice(4));
  const summary = (await bench.shown('총괄표')).slice(3, 8).map((cells) => cells.slice(3, 5));
  const staff = (await bench.shown('인력현황')).slice(3, 6).map((cells) => cells.slice(1, 4));
  return [...budget, ...status, ...summary, ...staff];
}

const plain = (name: string): Named => ({ typed: name, again: name });

const plainNames: Names = {
  group: plain('분야'),
  number: plain('1'),
  subProgram: plain('하나'),
  otherSubProgram: plain('둘'),
  period: plain('상반기'),
  grade: plain('1급'),
};

/** Texts that other programs read as something else, that hide characters, or that a keyboard types in another width. */
const troublesome = fc.constantFrom(
  ...['3/31', '2026-1', '12:30', 'May 31', '1e3', '00123', '=1+1', '<5', '>=', '<>', '*', '?', '~', 'a*b'],
  ...['～', '운영?', 'TRUE', '가'.normalize('NFD'), '각사업'.normalize('NFD'), '１－２', 'Ａ', 'ﬁ', 'İ', 'ß'],
  ...[
    '시설\u200B비',
    '\uFEFF비',
    '비\u00AD용',
    '㎡',
    '①',
    '가\u00A0나',
    '가\u3000나',
    'a  b',
    '"인용"',
    "'따옴",
    '|',
    '¦',
  ],
);
const anyName = fc.oneof(
  troublesome,
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .map((name) => name.replace(/[\u0000-\u001F\uFFFE\uFFFF]/g, '가')),
);

/** The same name typed another way. */
const variants: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => ` ${name}  `,
  (name) => name.normalize('NFD'),
  (name) => `${name.slice(0, 1)}\u200B${name.slice(1)}`,
  (name) => name.replace(/ /g, '\u00A0'),
  (name) => name.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
];

const spelled: fc.Arbitrary<(ending: string) => Named> = fc
  .tuple(anyName, fc.constantFrom(...variants))
  .filter(([name]) => !/[\uD800-\uDFFF]/.test(name) && name.trim() !== '' && !name.startsWith("'"))
  .map(([name, another]) => (ending) => ({ typed: name + ending, again: another(name + ending) }));
const named = spelled.map((withEnding) => withEnding(''));

test('every live figure is that of the same body under plain names, and of the core', async () => {
  await typeBody(plainNames);
  await bench.run('makeTables');
  const expected = await liveFigures();
  expect(expected[0]?.slice(0, 3)).toEqual(['100', '△4', '96']);
  await fc.assert(
    fc.asyncProperty(
      fc.record({ group: named, number: named, subProgram: spelled, period: named, grade: named }),
      async (names) => {
        const { subProgram } = names;
        await typeBody({ ...names, subProgram: subProgram('하나'), otherSubProgram: subProgram('둘') });
        const { outcome } = await bench.run('makeTables');
        expect(outcome).toMatchObject({ ok: true });
        expect(await liveFigures()).toEqual(expected);
        const { check } = (await bench.run('checkWorkbook')).outcome;
        const wrong = check?.findings.filter(({ rule }) => rule === 'formulas' || rule === 'input');
        expect(wrong).toEqual([]);
      },
    ),
    { numRuns: 15 },
  );
});
