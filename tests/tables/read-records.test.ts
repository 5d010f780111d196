/** Reading a workbook: what is understood as it stands, and when each problem is named. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ledgerOf } from '../../src/ledger/ledger';
import type { InputProblem } from '../../src/tables/input-problem';
import type { GridValue } from '../../src/tables/grid';
import type { TableKey } from '../../src/tables/layout';
import { problemsIn, recordsOf, rowsOf, typedOver, type Rows } from './small-workbook';

describe('a workbook as it was made', () => {
  test('is read without a problem', () => {
    expect(problemsIn({})).toEqual([]);
  });

  test('an amount is exact won with its unit and its cell', () => {
    expect(recordsOf().budgetLines[0]?.budget).toEqual({
      state: 'measured',
      won: 530_000_000,
      unit: 'millionWon',
      decimals: 0,
      source: { sheet: '예산', record: '1', header: '예산액', address: 'F2' },
    });
  });

  test('nil, zero and nothing typed are three different things', () => {
    const budget = rowsOf('budget').map((row, index) =>
      row.map((cell, column) =>
        column === 4 ? (['전년도 예산액', '-', 0, '', 187, 300][index] ?? '') : cell,
      ),
    );
    expect(
      recordsOf({ budget }).budgetLines.map((line) => [
        line.previousBudget.state,
        line.previousBudget.won / 1_000_000,
      ]),
    ).toEqual([
      ['nil', 0],
      ['measured', 0],
      ['blank', 0],
      ['measured', 187],
      ['measured', 300],
    ]);
  });

  test('a programme number is the same typed as number or as text', () => {
    const budget = typedOver('budget', 1, 1, '1');
    expect(recordsOf({ budget }).budgetLines[0]?.number).toBe('1');
  });

  test('a transfer away from a line is negative', () => {
    expect(recordsOf().budgetChanges[0]?.amount.won).toBe(-20_000_000);
  });

  test('the rows of a small table stand in the order of 행 and are as wide as they are filled', () => {
    const [table, another] = recordsOf().sideTables;
    expect(another).toBeUndefined();
    expect(table?.name).toBe('연구 과제');
    expect(table?.rows).toEqual([
      ['과제', '시기'],
      ['과제 하나', '3월'],
    ]);
    expect(table?.sources.map((row) => row.map((cell) => cell.address))).toEqual([
      ['C3', 'D3'],
      ['C2', 'D2'],
    ]);
  });

  test('a cell with line breaks is one career line each', () => {
    expect(recordsOf().boardMembers[0]?.career).toEqual(['前 교수', '前 소장']);
  });
});

describe('sheets that people rearrange', () => {
  const numbers = (budget: Rows): readonly string[] =>
    recordsOf({ budget }).budgetLines.map((line) => `${line.number} ${String(line.budget.won / 1_000_000)}`);
  const usual = ['1 530', '2 200', '10 278', '10 137', '운영1 342'];

  test('columns in another order, with a column of their own between', () => {
    const budget = rowsOf('budget').map((row, index) => [
      index === 0 ? '담당자' : '김○○',
      ...[...row].reverse(),
    ]);
    expect(numbers(budget)).toEqual(usual);
    expect(recordsOf({ budget }).budgetLines[0]?.budget.source.address).toBe('K2');
  });

  test('a title and a note above the head', () => {
    const blank = (first: GridValue): GridValue[] => [first, ...Array<GridValue>(14).fill('')];
    const budget = [blank('2019년 예산'), blank(''), ...rowsOf('budget')];
    expect(numbers(budget)).toEqual(usual);
    expect(recordsOf({ budget }).budgetLines[0]?.budget.source.address).toBe('F4');
  });

  const below = (rowsAbove: number, rows: Rows = rowsOf('budget')): Rows => {
    const [head = []] = rows;
    const note = head.map((_, column) => (column === 0 ? '2019년 예산 설명' : ''));
    return [...Array.from({ length: rowsAbove }, () => note), ...rows];
  };

  test('a head in the tenth row is found, one in the eleventh is not, and each column that is missed is named', () => {
    expect(numbers(below(9))).toEqual(usual);
    expect(recordsOf({ budget: below(9) }).budgetLines[0]?.budget.source.address).toBe('F11');
    const typedHeaders = [
      '분야',
      '번호',
      '사업명',
      '세부사업',
      '전년도 예산액',
      '예산액',
      '신속집행 대상',
      '비고',
    ];
    expect(problemsIn({ budget: below(10) }).filter(({ code }) => code === 'missingColumn')).toEqual(
      typedHeaders.map((header) => ({ code: 'missingColumn', place: { sheet: '예산' }, header })),
    );
  });

  test('the head is the row with most of the names, the first of several with as many', () => {
    const [head = [], ...rows] = rowsOf('budget');
    const note = head.map((_, column) => (column < 2 ? (['분야', '번호'][column] ?? '') : ''));
    expect(numbers([note, head, ...rows])).toEqual(usual);
    const again = problemsIn({ budget: [head, head, ...rows] });
    expect(again).toContainEqual({
      code: 'notANumber',
      place: { sheet: '예산', address: 'F2' },
      header: '예산액',
      text: '예산액',
    });
  });

  test('blank rows in between and formulas that stand ready below', () => {
    const [head = [], ...rows] = rowsOf('budget');
    const blank = head.map(() => '');
    const ready = head.map((_, index) => (index === 6 ? 0 : ''));
    expect(numbers([head, blank, ...rows.slice(0, 2), blank, blank, ...rows.slice(2), ready])).toEqual(usual);
  });

  test('a header with other spacing or a line break is still the header', () => {
    const budget = typedOver('budget', 0, 4, '전년도\n예산액');
    expect(recordsOf({ budget }).budgetLines[0]?.previousBudget.won).toBe(260_000_000);
  });

  test('computed columns that were deleted are not missed by a report', () => {
    const budget = rowsOf('budget').map((row) => row.filter((_, column) => column < 6 || column > 12));
    expect(numbers(budget)).toEqual(usual);
  });
});

type Problem = InputProblem['code'];
type Case = readonly [
  situation: string,
  table: TableKey,
  row: number,
  column: number,
  value: GridValue,
  problem: InputProblem,
];

const day = (date: string): GridValue => ({ date });

const at = (sheet: string, address: string) => ({ sheet, address });

const cases: readonly Case[] = [
  [
    'words in a number cell',
    'budget',
    1,
    5,
    '약 500',
    { code: 'notANumber', place: at('예산', 'F2'), header: '예산액', text: '약 500' },
  ],
  [
    'two numbers in one cell',
    'budget',
    1,
    5,
    '310 252',
    { code: 'twoNumbers', place: at('예산', 'F2'), header: '예산액', text: '310 252' },
  ],
  [
    'a day of a year that nobody budgets for',
    'budgetChanges',
    1,
    0,
    '0019-03-02',
    { code: 'notADate', place: at('예산변경', 'A2'), header: '일자', text: '0019-03-02' },
  ],
  [
    'a date cell of such a year',
    'periods',
    1,
    1,
    { date: '0019-01-01' },
    { code: 'notADate', place: at('기간', 'B2'), header: '시작', text: '0019-01-01' },
  ],
  [
    'half a person',
    'staffing',
    1,
    1,
    1.5,
    { code: 'notWhole', place: at('인력', 'B2'), header: '정원', text: '1.5' },
  ],
  [
    'won typed into a sheet of 백만원',
    'budget',
    1,
    5,
    5_300_000_000,
    { code: 'tooLarge', place: at('예산', 'F2'), header: '예산액', text: '5300000000' },
  ],
  [
    'a fraction of a won',
    'budget',
    1,
    5,
    0.0000005,
    { code: 'belowOneWon', place: at('예산', 'F2'), header: '예산액', text: '5e-7' },
  ],
  [
    'a broken formula in an amount',
    'execution',
    1,
    4,
    '#REF!',
    { code: 'errorValue', place: at('집행', 'E2'), header: '금액', text: '#REF!' },
  ],
  [
    'a broken formula in a text',
    'execution',
    1,
    5,
    '#N/A',
    { code: 'errorValue', place: at('집행', 'F2'), header: '내용', text: '#N/A' },
  ],
  [
    'a day where a text belongs',
    'execution',
    1,
    5,
    { date: '2019-01-02' },
    { code: 'dateNotExpected', place: at('집행', 'F2'), header: '내용', text: '2019-01-02' },
  ],
  [
    'a day where an amount belongs',
    'execution',
    1,
    4,
    { date: '2019-01-02' },
    { code: 'dateNotExpected', place: at('집행', 'E2'), header: '금액', text: '2019-01-02' },
  ],
  [
    'a word where a day belongs',
    'periods',
    1,
    1,
    '작년',
    { code: 'notADate', place: at('기간', 'B2'), header: '시작', text: '작년' },
  ],
  [
    'a day of a period that is only text, which the formulas cannot compare',
    'periods',
    1,
    2,
    '2019. 3. 31.',
    { code: 'dateAsText', place: at('기간', 'C2'), header: '끝', text: '2019. 3. 31.' },
  ],
  [
    'an as-of date that is only text',
    'settings',
    14,
    1,
    '2019-05-31',
    { code: 'dateAsText', place: at('설정', 'B15'), header: '집행 기준일', text: '2019-05-31' },
  ],
  [
    'a choice nobody knows',
    'periods',
    1,
    3,
    '진행',
    {
      code: 'notAChoice',
      place: at('기간', 'D2'),
      header: '구분',
      text: '진행',
      choices: ['실적', '예정'],
    },
  ],
  [
    'an unknown unit in 설정, named by its item',
    'settings',
    13,
    1,
    '만원',
    {
      code: 'notAChoice',
      place: at('설정', 'B14'),
      header: '입력 단위',
      text: '만원',
      choices: ['원', '천원', '백만원', '억원'],
    },
  ],
  [
    'a unit left empty, which would only be guessed',
    'settings',
    13,
    1,
    '',
    { code: 'emptySetting', place: at('설정', 'B14'), item: '입력 단위' },
  ],
  [
    'a year in words',
    'settings',
    7,
    1,
    '올해',
    { code: 'notANumber', place: at('설정', 'B8'), header: '회계연도', text: '올해' },
  ],
  [
    'a line without its name',
    'budget',
    1,
    2,
    ' ',
    { code: 'required', place: at('예산', 'C2'), header: '사업명' },
  ],
  [
    'a name that is too long for the formulas of totals to find',
    'budget',
    5,
    0,
    '가'.repeat(201),
    { code: 'tooLong', place: at('예산', 'A6'), header: '분야', length: 201, limit: 200 },
  ],
  [
    'a programme number typed twice',
    'budget',
    2,
    1,
    1,
    { code: 'duplicateLine', place: at('예산', 'B3'), record: '1', first: 'B2' },
  ],
  [
    'a programme in two spellings',
    'budget',
    4,
    2,
    '국제 협력',
    {
      code: 'programNameDiffers',
      place: at('예산', 'C5'),
      number: '10',
      name: '국제 협력',
      other: '국제협력',
      first: 'B4',
    },
  ],
  [
    'a programme in two groups',
    'budget',
    4,
    0,
    '운영',
    {
      code: 'programGroupDiffers',
      place: at('예산', 'A5'),
      number: '10',
      name: '운영',
      other: '협력',
      first: 'B4',
    },
  ],
  [
    'a number that the budget does not have',
    'execution',
    3,
    0,
    12,
    { code: 'unknownProgram', place: at('집행', 'A4'), number: '12' },
  ],
  [
    'a change of a programme that the budget does not have',
    'budgetChanges',
    1,
    1,
    12,
    { code: 'unknownProgram', place: at('예산변경', 'B2'), number: '12' },
  ],
  [
    'narrative of a programme that the budget does not have',
    'narrative',
    1,
    0,
    12,
    { code: 'unknownProgram', place: at('사업설명', 'A2'), number: '12' },
  ],
  [
    'a sub-programme spelt otherwise',
    'execution',
    4,
    1,
    '컨퍼 런스',
    { code: 'unknownSubProgram', place: at('집행', 'B5'), number: '10', name: '컨퍼 런스' },
  ],
  [
    'execution of a split programme without its sub-programme',
    'execution',
    4,
    1,
    '',
    { code: 'unknownSubProgram', place: at('집행', 'B5'), number: '10', name: '' },
  ],
  [
    'a period that 기간 does not have',
    'execution',
    3,
    2,
    '2분기',
    { code: 'unknownPeriod', place: at('집행', 'C4'), name: '2분기' },
  ],
  [
    'one line twice in one period',
    'execution',
    2,
    2,
    '1분기',
    { code: 'duplicateExecution', place: at('집행', 'A3'), record: '1/1분기', first: 'A2' },
  ],
  [
    'a period that ends before it begins',
    'periods',
    1,
    2,
    { date: '2018-03-31' },
    { code: 'periodEndsBeforeStart', place: at('기간', 'C2') },
  ],
  [
    'a small table that is not there',
    'narrative',
    2,
    3,
    '{{표:연구과제}}',
    { code: 'unknownSideTable', place: at('사업설명', 'D3'), name: '연구과제' },
  ],
  [
    'a place of a small table in words',
    'narrative',
    2,
    3,
    '연구 과제 표',
    { code: 'notASideTablePlace', place: at('사업설명', 'D3'), text: '연구 과제 표' },
  ],
];

test.each(cases)('%s is named', (_, table, row, column, value, problem) => {
  expect(problemsIn({ [table]: typedOver(table, row, column, value) })).toContainEqual(problem);
});

describe('amounts up to 1,000조원, and no further', () => {
  type UnitWord = '원' | '천원' | '백만원' | '억원';
  const limits: readonly (readonly [UnitWord, number])[] = [
    ['원', 1e15],
    ['천원', 1e12],
    ['백만원', 1e9],
    ['억원', 1e7],
  ];
  const unitIs = (unit: UnitWord) => typedOver('settings', 13, 1, unit);
  const budgetOf = (unit: UnitWord, value: GridValue) => ({
    settings: unitIs(unit),
    budget: typedOver('budget', 1, 5, value),
  });
  /** A change, which may be negative. */
  const changeOf = (unit: UnitWord, value: GridValue) => ({
    settings: unitIs(unit),
    budgetChanges: typedOver('budgetChanges', 1, 4, value),
  });
  const refused = (sheet: string, address: string, header: string, text: string): InputProblem => ({
    code: 'tooLarge',
    place: at(sheet, address),
    header,
    text,
  });

  test.each(limits)('in %s, %d is read to the won, with either sign', (unit, most) => {
    expect(recordsOf(budgetOf(unit, most)).budgetLines[0]?.budget.won).toBe(1e15);
    expect(recordsOf(changeOf(unit, -most)).budgetChanges[0]?.amount.won).toBe(-1e15);
  });

  test.each(limits)('in %s, one more than %d is refused, with either sign', (unit, most) => {
    expect(problemsIn(budgetOf(unit, most + 1))).toEqual([refused('예산', 'F2', '예산액', String(most + 1))]);
    expect(problemsIn(changeOf(unit, -most - 1))).toEqual([
      refused('예산변경', 'E2', '금액', String(-most - 1)),
    ]);
  });

  test('the limit is the same for amounts typed as text', () => {
    expect(recordsOf(changeOf('백만원', '△1,000,000,000')).budgetChanges[0]?.amount.won).toBe(-1e15);
    expect(problemsIn(changeOf('백만원', '△1,000,000,000.000001'))).toEqual([
      refused('예산변경', 'E2', '금액', '-1000000000.000001'),
    ]);
    expect(problemsIn(changeOf('원', '(1,000,000,000,000,001)'))).toEqual([
      refused('예산변경', 'E2', '금액', '-1000000000000001'),
    ]);
  });

  test('any whole won within it is read exactly, anything beyond is named once', () => {
    const beyond = 2 ** 53 - 1;
    fc.assert(
      fc.property(fc.integer({ min: -beyond, max: beyond }), (won) => {
        const read = problemsIn(changeOf('원', won)).map(({ code }) => code);
        expect(read).toEqual(Math.abs(won) <= 1e15 ? [] : ['tooLarge']);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: -1e15, max: 1e15 }), (won) => {
        expect(recordsOf(changeOf('원', won)).budgetChanges[0]?.amount.won).toBe(won === 0 ? 0 : won);
      }),
    );
  });

  test('a fraction of a won is named up to the limit, beyond it only that it is too large', () => {
    expect(problemsIn(changeOf('원', -1.5)).map(({ code }) => code)).toEqual(['belowOneWon']);
    expect(problemsIn(changeOf('원', -1e15 - 1.5)).map(({ code }) => code)).toEqual(['tooLarge']);
  });

  test('the noise of a formula is neither a fraction of a won nor a decimal that is printed, nor a negative zero', () => {
    expect(recordsOf(budgetOf('백만원', -1e-12)).budgetLines[0]?.budget.won).toBe(0);
    expect(recordsOf(budgetOf('백만원', 16.900000000000002)).budgetLines[0]?.budget).toMatchObject({
      won: 16_900_000,
      decimals: 0,
    });
    expect(recordsOf(budgetOf('백만원', 16.123456)).budgetLines[0]?.budget).toMatchObject({
      won: 16_123_456,
      decimals: 6,
    });
  });
});

describe('what concerns more than one cell', () => {
  const doubled: readonly (readonly [string, Partial<Record<TableKey, Rows | null>>, InputProblem])[] = [
    ['a sheet that is gone', { boardMembers: null }, { code: 'missingSheet', place: { sheet: '임원' } }],
    [
      'a 세부사업 and a period that are too long together',
      {
        budget: typedOver('budget', 3, 3, '가'.repeat(150)),
        execution: rowsOf('execution')
          .filter((_, index) => index !== 4)
          .concat([[10, '가'.repeat(150), '나'.repeat(120), '', 2, '', '']]),
        periods: [
          ...rowsOf('periods'),
          ['나'.repeat(120), { date: '2019-06-01' }, { date: '2019-06-30' }, '예정', '기간', 0, 1],
        ],
        budgetChanges: rowsOf('budgetChanges').slice(0, 1),
      },
      { code: 'tooLongTogether', place: at('집행', 'B6'), length: 278, limit: 250 },
    ],
    [
      'a header that was renamed',
      { balanceSheet: typedOver('balanceSheet', 0, 1, '품목') },
      { code: 'missingColumn', place: { sheet: '재무' }, header: '항목' },
    ],
    [
      'a header that stands twice',
      { execution: typedOver('execution', 0, 6, '금액') },
      { code: 'repeatedColumn', place: at('집행', 'G1'), header: '금액' },
    ],
    [
      'a header that stands twice side by side',
      { execution: typedOver('execution', 0, 5, '금액') },
      { code: 'repeatedColumn', place: at('집행', 'F1'), header: '금액' },
    ],
    [
      'a record above the head row',
      { execution: [...rowsOf('execution').slice(1, 2), ...rowsOf('execution')] },
      { code: 'recordAboveHead', place: at('집행', 'A1'), head: 2 },
    ],
    [
      'a setting whose row was deleted',
      { settings: rowsOf('settings').filter(([item]) => item !== '입력 단위') },
      { code: 'missingSetting', place: { sheet: '설정' }, item: '입력 단위' },
    ],
    [
      'a setting that stands twice',
      { settings: [...rowsOf('settings'), ['입력 단위', '원']] },
      { code: 'repeatedSetting', place: at('설정', 'A21'), item: '입력 단위', first: 'A14' },
    ],
    [
      'a part of the report that there is none of',
      { settings: [...rowsOf('settings'), ['일반현황 구성', '인력, 청사']] },
      {
        code: 'unknownPart',
        place: at('설정', 'B21'),
        header: '일반현황 구성',
        text: '청사',
        choices: ['조직', '인력', '재무', '이사회'],
      },
    ],
    [
      'a part of the report listed twice',
      { settings: [...rowsOf('settings'), ['보고서 구성', '요약, 일반현황, 요약']] },
      { code: 'repeatedPart', place: at('설정', 'B21'), header: '보고서 구성', text: '요약' },
    ],
    [
      'a colour that is none',
      { settings: [...rowsOf('settings'), ['대표색', '무지개']] },
      {
        code: 'notAColour',
        place: at('설정', 'B21'),
        header: '대표색',
        text: '무지개',
        choices: ['남색', '파란색', '청록색', '초록색', '보라색', '자주색', '갈색', '회색'],
      },
    ],
    [
      'a threshold above a hundred percent',
      { settings: [...rowsOf('settings'), ['부진 기준', 120]] },
      { code: 'notAPercent', place: at('설정', 'B21'), header: '부진 기준', text: '120' },
    ],
    [
      'a period that stands twice',
      { periods: [...rowsOf('periods'), ...rowsOf('periods').slice(1, 2)] },
      { code: 'duplicatePeriod', place: at('기간', 'A5'), name: '1분기', first: 'A2' },
    ],
    [
      'a programme both whole and split',
      { budget: [...rowsOf('budget'), ...typedOver('budget', 3, 3, '').slice(3, 4)] },
      { code: 'wholeAndSplit', place: at('예산', 'D7'), number: '10', first: 'B4' },
    ],
  ];

  test.each(doubled)('%s is named', (_, changed, problem) => {
    expect(problemsIn(changed)).toContainEqual(problem);
  });

  test('every kind of problem is shown here', () => {
    const all: Readonly<Record<Problem, true>> = {
      missingSheet: true,
      missingColumn: true,
      repeatedColumn: true,
      recordAboveHead: true,
      missingSetting: true,
      emptySetting: true,
      repeatedSetting: true,
      notANumber: true,
      twoNumbers: true,
      notWhole: true,
      tooLarge: true,
      belowOneWon: true,
      errorValue: true,
      dateNotExpected: true,
      notADate: true,
      dateAsText: true,
      notAChoice: true,
      unknownPart: true,
      repeatedPart: true,
      notAColour: true,
      notAPercent: true,
      required: true,
      tooLong: true,
      tooLongTogether: true,
      duplicateLine: true,
      duplicatePeriod: true,
      programNameDiffers: true,
      programGroupDiffers: true,
      wholeAndSplit: true,
      unknownProgram: true,
      unknownSubProgram: true,
      unknownPeriod: true,
      duplicateExecution: true,
      periodEndsBeforeStart: true,
      unknownSideTable: true,
      notASideTablePlace: true,
    };
    const shown = [...cases.map((each) => each[5].code), ...doubled.map((each) => each[2].code)];
    expect([...new Set(shown)].sort()).toEqual(Object.keys(all).sort());
  });
});

test.each(['성립전', '간주처리', '명시이월', '사고이월', '계속비이월', '변경사용', '이월'])(
  '%s is a kind of budget change, and counts in 예산현액',
  (kind) => {
    const changed = { budgetChanges: typedOver('budgetChanges', 1, 3, kind) };
    expect(problemsIn(changed)).toEqual([]);
    const ledger = ledgerOf(recordsOf(changed));
    expect(ledger.totals.currentBudget / 1_000_000).toBe(1467);
  },
);

describe('rows above the head row', () => {
  const addresses: readonly (readonly [TableKey, string])[] = [
    ['settings', '설정 A2'],
    ['periods', '기간 A2'],
    ['budget', '예산 B2'],
    ['execution', '집행 A2'],
    ['budgetChanges', '예산변경 B2'],
    ['staffing', '인력 A2'],
    ['outsideStaff', '별도인력 A2'],
    ['balanceSheet', '재무 B2'],
    ['boardSeats', '이사회 A2'],
    ['boardMembers', '임원 B2'],
    ['narrative', '사업설명 D2'],
    ['sideTables', '부속표 A2'],
    ['printed', '원문표기 D2'],
  ];

  /** The sheet with its first record pulled above the head, below a title. */
  const withFirstRecordAbove = (table: TableKey): Rows => {
    const [head = [], first = [], ...rest] = rowsOf(table);
    return [head.map((_, column) => (column === 0 ? '2019년' : '')), first, head, ...rest];
  };

  test.each(addresses)('a record of %s is named there, at %s', (table, place) => {
    const problems = problemsIn({ [table]: withFirstRecordAbove(table) });
    const [sheet = '', address = ''] = place.split(' ');
    expect(problems.filter(({ code }) => code === 'recordAboveHead')).toEqual([
      { code: 'recordAboveHead', place: at(sheet, address), head: 3 },
    ]);
  });

  const remarks: readonly (readonly [string, TableKey, readonly GridValue[]])[] = [
    ['a title and a unit', 'budget', ['2019년 예산', '', '', '', '', '(단위: 백만원)']],
    ['a sum of a column', 'execution', ['합계', '', '', 5, 60]],
    ['a sum of the budget', 'budget', ['합계', '', '', '', 1276, 1487]],
    ['an as-of day', 'staffing', ['인력 현황', day('2019-05-31')]],
    ['an upper head with years', 'budget', ['분야', '번호', '사업명', '세부사업', 2018, 2019]],
    ['a remark', 'narrative', ['사업설명', '', '', '○ 이 시트에는 사업별 설명을 적음']],
    ['a remark beside the table', 'outsideStaff', ['', '', '2019', 3]],
  ];

  test.each(remarks)('%s may stand there', (_, table, remark) => {
    const [head = []] = rowsOf(table);
    const filled = head.map((__, column) => remark[column] ?? '');
    const wide = [...filled, ...remark.slice(head.length)];
    expect(problemsIn({ [table]: [wide, ...rowsOf(table)] })).toEqual([]);
  });
});

test('all problems are named at once, not the first only', () => {
  const problems = problemsIn({
    budget: typedOver('budget', 1, 5, '약 500'),
    execution: typedOver('execution', 3, 2, '2분기'),
    staffing: null,
  });
  expect(problems.map(({ code, place }) => [code, place.sheet])).toEqual([
    ['missingSheet', '인력'],
    ['notANumber', '예산'],
    ['unknownPeriod', '집행'],
  ]);
});

test('a column that is gone is named once, not on every row', () => {
  const problems = problemsIn({
    execution: rowsOf('execution').map((row) => row.filter((_, column) => column !== 2)),
  });
  expect(problems.filter(({ place }) => place.sheet === '집행')).toContainEqual({
    code: 'missingColumn',
    place: { sheet: '집행' },
    header: '기간',
  });
  expect(problems.filter(({ code }) => code === 'required')).toEqual([]);
});

test('what a report can do without may stay empty', () => {
  const without: readonly GridValue[] = ['회기', '위원회', '조직', '재무 당해 표기', '재무 전년 표기'];
  const settings = rowsOf('settings').map(([item = '', value = '']) => [
    item,
    without.includes(item) ? '' : value,
  ]);
  expect(problemsIn({ settings })).toEqual([]);
});
