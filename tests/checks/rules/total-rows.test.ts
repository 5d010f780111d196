/** Rows of sums: each is named with what it would have done, and a record that may be one is asked about. */
import { describe, expect, test } from '@jest/globals';
import type { AnyFinding } from '../../../src/checks/finding';
import { BudgetScopes } from '../../../src/checks/printed/budget-scope';
import { statusItemOf } from '../../../src/checks/printed/status-item';
import { totalRows } from '../../../src/checks/rules/total-rows';
import { namedTotals } from '../../../src/checks/total-rows/named-totals';
import { checkWords, findingSentence } from '../../../src/locale/check-words';
import { englishWorkbookNames } from '../../../src/locale/workbook-names.en';
import { koreanWorkbookNames } from '../../../src/locale/workbook-names.ko';
import type { TableKey } from '../../../src/tables/layout';
import { rowsOf, typedOver, type Rows } from '../../tables/small-workbook';
import { checkedWorkbook, referenceWorkbook } from '../checked-workbook';

type Changed = Partial<Record<TableKey, Rows>>;

function found(changed: Changed): readonly AnyFinding[] {
  return totalRows.check(checkedWorkbook(changed)).findings;
}

/** Rows behind those of the small workbook. */
function withRows(table: TableKey, ...rows: Rows): Changed {
  return { [table]: [...rowsOf(table), ...rows] };
}

/** What 원문표기 would state: 번호, 항목, 표기 이름 and the sum that its rows give. */
function statements(changed: Changed): readonly (readonly unknown[])[] {
  return namedTotals(checkedWorkbook(changed)).flatMap(({ figures }) =>
    figures.map(({ statement, sum }) =>
      statement === null ? [null, sum] : [statement.number, statement.item, statement.printedName, sum],
    ),
  );
}

const million = 1_000_000;

describe('a row called 합계', () => {
  const total = withRows('budget', ['합계', '계', '', '', 1276, 1487]);

  test('is a question at its cell, with what the other rows add up to', () => {
    expect(found(total)).toMatchObject([
      {
        severity: 'question',
        subject: '예산/합계/계',
        cells: [{ address: 'A7' }, { address: 'E7' }, { address: 'F7' }],
        figures: { stated: '1,276', computed: '1,276', difference: '0', unit: '백만원' },
      },
    ]);
  });

  test('says that it is not counted, what it would have done, and what can be done', () => {
    const [finding] = found(total);
    expect(finding && findingSentence(finding, checkWords('ko'))).toBe(
      "'합계' 행은 합계로 보아 더하지 않았습니다. 더하면 전년도 예산액이 1,276에서 2,552백만원으로 바뀝니다. 처리에서 '원문표기로 옮기기'를 고르면 합계 전년도 예산액 1,276, 합계 예산액 1,487백만원을 원문표기 시트에 적어 맞추어 보고, 이 행을 비웁니다.",
    );
    expect(finding && findingSentence(finding, checkWords('en', englishWorkbookNames))).toContain(
      "'Move to Printed figures' states",
    );
  });

  test('that does not tie says by how much', () => {
    const [finding] = found(withRows('budget', ['합계', '', '', '', '-', 1500]));
    expect(finding?.figures).toEqual({
      stated: '1,500',
      computed: '1,487',
      difference: '13',
      unit: '백만원',
    });
    expect(finding && findingSentence(finding, checkWords('ko'))).toContain('13백만원 다릅니다');
  });

  test('that stands twice is two findings', () => {
    const subjects = found(withRows('staffing', ['계', 7, 4], ['계', 7, 4])).map(({ subject }) => subject);
    expect(subjects).toEqual(['인력/계', '인력/계/2']);
  });

  test('a figure that is no number stays where it is', () => {
    const [finding] = found(withRows('budget', ['합계', '', '', '', '미정', 1487]));
    expect(finding?.detail).toMatchObject({
      moved: [{ item: '합계 예산액', value: '1,487' }],
      left: [{ header: '전년도 예산액', value: '미정' }],
    });
  });
});

describe('of what a row is the sum', () => {
  const budget = rowsOf('budget');

  test('a 소계 is of the group it names, or of the one beside it in which it ties', () => {
    const named = [...budget, ['연구', '', '소계', '', 260, 730]];
    expect(statements({ budget: named })).toEqual([
      ['', '소계 전년도 예산액', '연구', 260 * million],
      ['', '소계 예산액', '연구', 730 * million],
    ]);
    for (const row of [1, 3, 5]) {
      const beside = [
        ...budget.slice(0, row),
        ['', '', '소계', '', '', row === 5 ? 415 : 730],
        ...budget.slice(row),
      ];
      expect(statements({ budget: beside })).toEqual([
        ['', '소계 예산액', row === 5 ? '협력' : '연구', (row === 5 ? 415 : 730) * million],
      ]);
    }
  });

  test('a 소계 of a split programme is its own', () => {
    const rows = [...budget.slice(0, 5), ['협력', 10, '국제협력', '소계', 716, 415], ...budget.slice(5)];
    expect(statements({ budget: rows })).toEqual([
      ['10', '전년도 예산액', '국제협력', 716 * million],
      ['10', '예산액', '국제협력', 415 * million],
    ]);
  });

  test('a sum of one period of 집행 is compared, and 원문표기 has no word for it', () => {
    expect(statements(withRows('execution', ['계', '', '5월말', 5, 43]))).toEqual([
      [null, 5 * million],
      [null, 43 * million],
    ]);
  });

  test('a sum over periods is what was spent, or will be', () => {
    const planned = typedOver('execution', 3, 4, 100);
    const rows = [
      ...planned,
      ['합계', '', '', 5, 60],
      ['합계', '', '', '', 160],
      [10, '컨퍼런스', '계', '', 2],
    ];
    expect(statements({ execution: rows })).toEqual([
      ['', '합계 원인행위액', '합계', 5 * million],
      ['', '합계 집행액', '합계', 60 * million],
      ['', '합계 연말 예상', '합계', 160 * million],
      ['10', '세부사업 집행액', '컨퍼런스', 2 * million],
    ]);
  });

  test('of heads, seats, changes and the balance sheet', () => {
    expect(statements(withRows('budgetChanges', ['합계', '', '', '', -20]))).toEqual([
      ['', '합계 변경', '합계', -20 * million],
    ]);
    expect(statements(withRows('staffing', ['계', 7, 4], ['소계', 5, 4]))).toEqual([
      ['', '정원 계', '계', 7],
      ['', '현원 계', '계', 4],
      [null, null],
      [null, null],
    ]);
    expect(statements(withRows('outsideStaff', ['합계', 2]))).toEqual([['', '별도인력 계', '합계', 2]]);
    expect(statements(withRows('boardSeats', ['계', 1]))).toEqual([['', '임원 정원 계', '계', 1]]);
    expect(
      statements(withRows('balanceSheet', ['자산', '계', 27.8, 10.9], ['', '부채 및 자본 총계', 27.8])),
    ).toEqual([
      ['', '당해 자산 계', '계', 2780 * million],
      ['', '전년 자산 계', '계', 1090 * million],
      ['', '당해 부채 및 자본 계', '부채 및 자본 총계', 2780 * million],
    ]);
  });

  test.each([koreanWorkbookNames, englishWorkbookNames])(
    'whatever is stated is understood by the rules that read 원문표기: $language',
    (names) => {
      const workbook = checkedWorkbook({
        ...withRows(
          'budget',
          ['합계', '', '', '', 1, 1],
          ['연구', '', '소계', '', 1, 1],
          [10, 10, '', '소계', 1, 1],
        ),
        ...withRows('execution', ['계', '', '', 5, 60], [10, '컨퍼런스', '계', 5, 2]),
        ...withRows('budgetChanges', ['합계', '', '', '', -20]),
        ...withRows('staffing', ['계', 7, 4]),
        ...withRows('outsideStaff', ['합계', 2]),
        ...withRows('boardSeats', ['계', 1]),
        ...withRows(
          'balanceSheet',
          ['', '자산 계', 1, 1],
          ['', '부채 계', 1, 1],
          ['', '자본 계', 1, 1],
          ['', '부채 및 자본 계', 1, 1],
        ),
      });
      // Only the words are another language's: what is typed is found by them in both.
      const spoken = { ...workbook, names: { ...workbook.names, ...wordsOf(names) } };
      const scopes = new BudgetScopes(workbook.ledger, names.printedItems);
      const lost = namedTotals(spoken).flatMap(({ figures }) =>
        figures.flatMap(({ statement }) => {
          const entry = { ...emptyEntry, ...statement };
          const understood = scopes.statedBy(entry) ?? statusItemOf(entry, workbook.ledger, names);
          return understood === null ? [entry.item] : [];
        }),
      );
      expect(lost).toEqual([]);
    },
  );
});

/** The names that say how something is stated; sheets and heads are needed to find the tables. */
function wordsOf({
  printedItems,
  totalRows: words,
}: typeof koreanWorkbookNames): Partial<typeof koreanWorkbookNames> {
  return { printedItems, totalRows: words };
}

const emptyEntry = {
  ...{ document: '', place: '', number: '', item: '', printedName: '', value: '1', isNumber: false },
  ...{ decimals: 0, unit: '', asOf: '', source: { sheet: '', record: '', header: '', address: '' } },
};

describe('a record that is no sum by name', () => {
  const research: Rows = [
    ...rowsOf('budget').slice(0, 3),
    ['연구', 3, '연구소', '', 2800, 1700],
    ['연구', 4, '연구 총액', '', 3060, 2430],
    ...rowsOf('budget').slice(3),
  ];

  test('is asked about where all its amounts are those of three others of its group', () => {
    const [finding, another] = found({ budget: research });
    expect(another).toBeUndefined();
    expect(finding).toMatchObject({
      severity: 'question',
      subject: 'unnamed/예산/연구/연구 총액',
      cells: [{ address: 'F5' }, { address: 'E5' }],
      detail: { others: 3 },
    });
  });

  test('is not where one amount is another, or only two others are there', () => {
    const other = research.map((row) => (row[1] === 4 ? [...row.slice(0, 4), 3061, 2430] : row));
    expect(found({ budget: other })).toEqual([]);
    expect(
      found({
        budget: research
          .filter((row) => row[1] !== 3)
          .map((row) => (row[1] === 4 ? [...row.slice(0, 4), 260, 730] : row)),
      }),
    ).toEqual([]);
  });

  test('of the whole table, with a group of its own', () => {
    const budget = [...rowsOf('budget'), ['총사업비', '총', '총액', '', 1276, 1487]];
    expect(found({ budget }).map(({ subject }) => subject)).toEqual(['unnamed/예산/총액']);
  });

  test('in 집행 only where it is so in every period', () => {
    const budget = [...rowsOf('budget'), ['기타', 20, '전체', '', 1, 1]];
    const execution: Rows = [
      ...rowsOf('execution').slice(0, 1),
      ...['1분기', '5월말'].flatMap((period) => [
        [1, '', period, '', 17],
        [2, '', period, '', 5],
        [10, '컨퍼런스', period, '', 8],
        [20, '', period, '', 30],
      ]),
    ];
    expect(found({ budget, execution }).map(({ subject }) => subject)).toEqual(['unnamed/집행/전체']);
    const once = execution.map((row, index) => (index === 8 ? [20, '', '5월말', '', 31] : row));
    expect(found({ budget, execution: once })).toEqual([]);
  });

  test('of two items in a section of the balance sheet', () => {
    const balanceSheet: Rows = [
      ...rowsOf('balanceSheet').slice(0, 1),
      ['자산', '자산', 31.8, 14.4],
      ['자산', '유동자산', 27.8, 10.9],
      ['자산', '비유동자산', 4, 3.5],
      ['부채', '부채', 14.3, 4.2],
      ['자본', '자본', 17.5, 10.2],
    ];
    expect(found({ balanceSheet }).map(({ subject }) => subject)).toEqual(['unnamed/재무/자산']);
  });

  test('the reference document has none, nor a row called so', () => {
    expect(totalRows.check(referenceWorkbook()).findings).toEqual([]);
  });

  test('ten thousand lines take no longer than ten thousand lines', () => {
    const lines = Array.from({ length: 10_000 }, (_, index) => [
      '분야',
      index + 1,
      `사업 ${String(index)}`,
      '',
      '',
      index + 1,
    ]);
    const budget = [...rowsOf('budget').slice(0, 1), ...lines, ['분야', 10_001, '전부', '', '', 50_005_000]];
    expect(
      found({ budget, execution: rowsOf('execution').slice(0, 1) }).map(({ subject }) => subject),
    ).toEqual(['unnamed/예산/분야/전부']);
  });
});
