/** Sums of small tables, by the labels of their rows and columns. */
import { expect, test } from '@jest/globals';
import { sideTables } from '../../../src/checks/rules/side-tables';
import type { SideTable } from '../../../src/ledger/records';
import { cell } from '../../report/tree/records';
import { checkedRecords, referenceWorkbook } from '../checked-workbook';
import { shortFindings } from '../typed-over';

function tableOf(name: string, ...rows: readonly (readonly string[])[]): SideTable {
  return {
    name,
    rows,
    sources: rows.map((row, down) =>
      row.map((_, across) => cell('부속표', `${'CDEFGH'.charAt(across)}${String(down + 2)}`)),
    ),
  };
}

function found(table: SideTable) {
  return shortFindings(sideTables, checkedRecords({ sideTables: [table] }));
}

const visits = ['', '상반기', '하반기', '계'] as const;

test('the small tables of the reference hold no sums', () => {
  expect(sideTables.check(referenceWorkbook())).toEqual({ compared: 0, findings: [] });
});

test('a table that adds up down and across', () => {
  expect(
    found(
      tableOf(
        '방문',
        visits,
        ['초등', '10', '20', '30'],
        ['중등', '5', '-', '5'],
        ['합계', '15', '20', '35'],
      ),
    ),
  ).toEqual([]);
});

test('a row that was forgotten in the total', () => {
  expect(
    found(tableOf('방문', ['', '명'], ['초등', '10'], ['중등', '5'], ['고등', '7'], ['합계', '15'])),
  ).toEqual([
    {
      severity: 'fail',
      figures: '15 / 22 / △7',
      cells: ['부속표!D6', '부속표!D3', '부속표!D4', '부속표!D5'],
    },
  ]);
});

test('one wrong cell is blamed where its row and its column both miss by it', () => {
  const findings = sideTables.check(
    checkedRecords({
      sideTables: [
        tableOf(
          '방문',
          visits,
          ['초등', '10', '20', '30'],
          ['중등', '5', '8', '12'],
          ['합계', '15', '27', '42'],
        ),
      ],
    }),
  ).findings;
  expect(findings.map(({ detail }) => detail.suspect)).toEqual(['중등 하반기']);
  expect(findings[0]?.cells[0]?.address).toBe('E4');
});

test('소계 above or below its rows, and 합계 over the details alone', () => {
  const below = tableOf(
    '사업비',
    ['구분', '명'],
    ['가', '1'],
    ['나', '2'],
    ['소계', '3'],
    ['다', '4'],
    ['소계', '4'],
    ['합계', '7'],
  );
  const above = tableOf(
    '사업비',
    ['구분', '명'],
    ['소계', '3'],
    ['가', '1'],
    ['나', '2'],
    ['소계', '4'],
    ['다', '4'],
    ['합계', '7'],
  );
  expect([...found(below), ...found(above)]).toEqual([]);
});

test('amounts in 백만원 may miss by rounding, people may not', () => {
  const rows = [
    ['가', '1'],
    ['나', '1'],
    ['합계', '3'],
  ] as const;
  expect(found(tableOf('지원금', ['구분', '금액(백만원)'], ...rows)).map(({ severity }) => severity)).toEqual(
    ['rounding'],
  );
  expect(found(tableOf('참가자', ['구분', '명'], ...rows)).map(({ severity }) => severity)).toEqual(['fail']);
});

test('증감 is held against the years in the order most rows show', () => {
  const years = ['구분', '2018년', '2019년', '증감'] as const;
  expect(
    found(
      tableOf('이용자', years, ['가', '10', '15', '5'], ['나', '20', '18', '△2'], ['다', '3', '9', '△6']),
    ),
  ).toEqual([{ severity: 'fail', figures: '△6 / 6 / △12', cells: ['부속표!F5', '부속표!E5', '부속표!D5'] }]);
});

test('rates, averages and texts are not added up', () => {
  expect(
    found(
      tableOf(
        '집행',
        ['구분', '집행률', '비고', '명'],
        ['가', '10', '양호', '1'],
        ['나', '30', '부진', '2'],
        ['계', '20', '', '3'],
      ),
    ),
  ).toEqual([]);
});

test('what stands behind 합계 or 계 is not in it', () => {
  expect(
    found(
      tableOf(
        '관람객',
        ['구분', '명'],
        ['내국인', '90'],
        ['외국인', '10'],
        ['합계', '100'],
        ['개관일수', '50'],
      ),
    ),
  ).toEqual([]);
  expect(
    found(
      tableOf(
        '채용',
        ['구분', '상반기', '하반기', '계', '계획'],
        ['신규', '3', '4', '7', '9'],
        ['경력', '1', '2', '3', '3'],
      ),
    ),
  ).toEqual([]);
});

test('a 합계 on top of rows that are parts of one another is left alone', () => {
  expect(
    found(
      tableOf(
        '진료',
        ['구분', '명'],
        ['합계', '60'],
        ['본관', '40'],
        ['내과', '25'],
        ['외과', '15'],
        ['별관', '20'],
      ),
    ),
  ).toEqual([]);
});
