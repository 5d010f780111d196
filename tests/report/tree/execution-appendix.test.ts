/** 붙임 집행현황표: every programme and sub-programme with its execution, on pages that lie across. */
import { describe, expect, test } from '@jest/globals';
import type { ComputedCell, ComputedFigure } from '../../../src/report/sources/computed-figure';
import { exampleRecords } from './example-records';
import { budgetLine, choices, execution, period, records, settings } from './records';
import { outline, reportOf, rowsOf, runsOf, section, tableNamed } from './tree-text';

const example = reportOf(exampleRecords);
const rows = rowsOf(tableNamed(example, 'execution-status'));

describe('집행현황표', () => {
  test('names its unit, its day and what the rate divides by', () => {
    const table = tableNamed(example, 'execution-status');
    expect([table.unit, table.asOf, table.textSize]).toEqual(['단위 : 백만원', "'19.5.31. 기준", 'small']);
    expect(rows[0]).toEqual([
      '구 분',
      '사업명',
      '예산액',
      '예산현액',
      '집행액',
      '집행률(%) / 예산현액 대비',
      '집행잔액',
      '예정액',
      '비 고',
    ]);
  });

  test('a group with its subtotal above, its programmes below and slow ones marked', () => {
    expect(rows.slice(1, 5)).toEqual([
      ['스마트시티 연구 및 기획⟨1×4⟩', '소계', '2,430', '2,430', '113', '4.7', '2,317', '2,317', ''],
      ['1 스마트시티 정책연구', '530', '530', '53', '10.0', '477', '477', '▼ 부진'],
      ['2 자치구 스마트시티 컨설팅', '200', '200', '60', '30.0', '140', '140', ''],
      ['3 도시데이터사이언스 연구소 운영', '1,700', '1,700', '0', '0.0', '1,700', '1,700', '▼ 부진'],
    ]);
  });

  test('a line that says "-" only has no 집행 of 0', () => {
    const report = reportOf(
      records({
        settings: settings({ report: choices({ chapters: ['executionAppendix'] }) }),
        periods: [
          period('1분기', '2019-01-01', '2019-03-31'),
          period('3분기', '2019-07-01', '2019-09-30', 'planned'),
        ],
        budgetLines: [budgetLine('가', '1', '쉬는 사업', 10), budgetLine('가', '2', '하는 사업', 20)],
        execution: [
          execution('1', '', '1분기', '-'),
          execution('1', '', '3분기', '-'),
          execution('2', '', '1분기', '-'),
          execution('2', '', '3분기', 20),
        ],
      }),
    );
    const printed = rowsOf(tableNamed(report, 'execution-status'));
    expect(printed.slice(2, 4).map((row) => row.slice(0, 7))).toEqual([
      ['1 쉬는 사업', '10', '10', '-', '-', '10', '-'],
      ['2 하는 사업', '20', '20', '0', '0.0', '20', '20'],
    ]);
  });

  test('a split programme with its parts under it', () => {
    const start = rows.findIndex(([name]) => name === '11 개포디지털혁신파크 운영(수탁)');
    expect(rows.slice(start, start + 3)).toEqual([
      ['11 개포디지털혁신파크 운영(수탁)', '1,480', '1,480', '271', '18.3', '1,209', '247', '▼ 부진'],
      ['　- 개포디지털혁신파크 활성화 프로그램 운영', '310', '310', '31', '10.0', '279', '27', '▼ 부진'],
      ['　- 개포디지털혁신파크 시설관리 운영', '1,170', '1,170', '240', '20.5', '930', '220', '▼ 부진'],
    ]);
  });

  test('the total is of programmes that have execution; those without follow with "-", and the whole budget last', () => {
    const total = rows.findIndex(([name]) => name === '합 계⟨2×1⟩');
    expect(rows.slice(total)).toEqual([
      ['합 계⟨2×1⟩', '6,571', '6,571', '549', '8.4', '6,022', '5,060', ''],
      ['집행 자료 없는 예산⟨1×4⟩', '인건비', '2,289', '2,289', '-', '-', '-', '-', ''],
      ['행정운영경비', '889', '889', '-', '-', '-', '-', ''],
      ['인력증원 봉급예비비', '240', '240', '-', '-', '-', '-', ''],
      ['일반예비비', '102', '102', '-', '-', '-', '-', ''],
      ['예산 총액⟨2×1⟩', '10,091', '10,091', '-', '-', '-', '-', ''],
    ]);
  });

  test('below it stand what the rate is and when execution is slow, each once', () => {
    const lines = section(example, '붙임 1 집행현황표');
    expect(lines.slice(0, 3)).toEqual([
      '[execution-status]',
      '2※ 집행률 = 집행액 ÷ 예산현액, 전체 549백만원 ÷ 6,571백만원 (집행 자료가 있는 사업)',
      '2※ ▼ 부진 : 예산현액 또는 예산액 대비 집행률이 29.0% 미만 (연간 70% × 경과일 151일 ÷ 365일)',
    ]);
    expect(lines.slice(3)).toEqual(['#### □ 사업별 집행률', '[rate-bars]']);
  });

  test('a rate of a budget of nothing is "-" and never slow', () => {
    const report = reportOf(
      records({
        periods: [period('1분기', '2019-01-01', '2019-03-31')],
        budgetLines: [budgetLine('가', '1', '수탁', 0)],
        execution: [execution('1', '', '1분기', 0)],
      }),
    );
    expect(rowsOf(tableNamed(report, 'execution-status'))[2]).toEqual([
      '1 수탁',
      '0',
      '0',
      '0',
      '-',
      '0',
      '0',
      '',
    ]);
  });

  test('subtotals stand below where 설정 says so', () => {
    const below = {
      ...exampleRecords,
      settings: { ...exampleRecords.settings, subtotalPosition: 'below' as const },
    };
    const table = rowsOf(tableNamed(reportOf(below), 'execution-status'));
    expect(table[1]?.[0]).toBe('스마트시티 연구 및 기획⟨1×4⟩');
    expect(table[4]?.[0]).toBe('소계');
  });

  test('without anything in 집행 there is no such appendix', () => {
    const report = reportOf(records({ budgetLines: [budgetLine('가', '1', '사업', 10)] }));
    expect(outline(report).filter((line) => line.includes('집행현황표'))).toEqual([]);
  });
});

describe('computed figures', () => {
  const settingsOf = settings({
    report: choices({ chapters: ['summary', 'generalStatus', 'executionAppendix'] }),
  });

  /** A cell for every computed figure, named after it. */
  function cellOf({ of, measure }: ComputedFigure): ComputedCell {
    return { sheet: '집행현황', address: [measure, ...Object.values(of)].join('/'), origin: 'formula' };
  }

  test('lead to the cells that compute them, a rate as a ratio in %', () => {
    const report = reportOf({ ...exampleRecords, settings: settingsOf }, undefined, { findCell: cellOf });
    const sourceOf = (table: string, text: string): unknown =>
      runsOf(tableNamed(report, table)).find((run) => run.text === text)?.source;
    expect(sourceOf('execution-status', '8.4')).toMatchObject({
      address: 'executionRate/executedTotal',
      origin: 'formula',
      unit: '%',
      value: 549 / 6571,
    });
    expect(sourceOf('execution-status', '6,571')).toMatchObject({ address: 'budget/executedTotal' });
    expect(sourceOf('execution-status', '10,091')).toMatchObject({ address: 'budget/total' });
    expect(sourceOf('execution-status', '20.5')).toMatchObject({
      address: 'executionRate/line/11/개포디지털혁신파크 시설관리 운영',
    });
    expect(sourceOf('headlines', '549')).toMatchObject({
      address: 'spent/executedTotal',
      value: 549_000_000,
    });
    expect(sourceOf('headlines', '34')).toMatchObject({ address: 'headcount/staff', value: 34, unit: '명' });
    expect(sourceOf('staffing', '△10')).toMatchObject({ address: 'variance/staff', value: -10 });
    expect(sourceOf('staffing', '△3')).toMatchObject({ address: 'variance/grade/5급', value: -3 });
    expect(sourceOf('balance-sheet', '16.9')).toMatchObject({
      address: 'change/balanceItem/assets/유동자산',
      value: 1_690_000_000,
    });
  });

  test('of the balance sheet: a sum leads to its items, a stated total to where it was typed', () => {
    const table = tableNamed(reportOf({ ...exampleRecords, settings: settingsOf }), 'balance-sheet');
    const [current, previous, change] = [1, 2, 3].map(
      (column) => table.rows[2]?.cells[column]?.paragraphs[0]?.runs[0]?.source,
    );
    expect(current).toMatchObject({ sheet: '재무', origin: 'sum', value: 3_180_000_000 });
    expect(current?.otherAddresses).toHaveLength(1);
    expect(previous).toMatchObject({ sheet: '원문표기', origin: 'typed', value: 1_450_000_000 });
    // 31.8 - 14.5: the items' own changes come to 17.4.
    expect(change).toMatchObject({ sheet: '원문표기', origin: 'typed', value: 1_730_000_000 });
    expect(change?.address).not.toBe(previous?.address);
  });

  test('the headcount in the heading of the staff leads to its cell', () => {
    const report = reportOf({ ...exampleRecords, settings: settingsOf }, undefined, { findCell: cellOf });
    const heading = report.blocks.find((block) => block.type === 'heading' && block.bookmark === 'staffing');
    expect(heading).toMatchObject({
      text: '□ 인 력 : 총 34명',
      runs: [
        { text: '□ ' },
        { text: '인 력 : 총 ' },
        {
          text: '34',
          source: { address: 'headcount/staff', value: 34, unit: '명' },
          figureNumber: expect.any(Number),
        },
        { text: '명' },
      ],
    });
  });

  test('"-" and blanks lead nowhere', () => {
    const report = reportOf({ ...exampleRecords, settings: settingsOf }, undefined, { findCell: cellOf });
    const runs = report.blocks.flatMap((block) => (block.type === 'table' ? runsOf(block) : []));
    const empty = runs.filter(({ text }) => text === '-' || text === '');
    for (const { source } of empty) expect(source).toBeUndefined();
  });

  test('what no cell shows is added up from the cells of its parts, if all of them are known', () => {
    const onlyLines = (figure: ComputedFigure): ComputedCell | undefined =>
      figure.of.kind === 'line' ? cellOf(figure) : undefined;
    const report = reportOf({ ...exampleRecords, settings: settingsOf }, undefined, { findCell: onlyLines });
    const split = runsOf(tableNamed(report, 'execution-status')).find(({ text }) => text === '271');
    expect(split?.source).toMatchObject({
      address: 'spent/line/11/개포디지털혁신파크 활성화 프로그램 운영',
      otherAddresses: ['spent/line/11/개포디지털혁신파크 시설관리 운영'],
      origin: 'sum',
      value: 271_000_000,
    });
  });
});
