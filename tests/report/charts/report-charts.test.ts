/** The charts of the report: staffing, budget by group, execution by period and rates by programme. */
import { describe, expect, test } from '@jest/globals';
import { englishReportWords } from '../../../src/locale/report-words.en';
import type { Period } from '../../../src/ledger/records';
import { exampleRecords } from '../tree/example-records';
import { budgetLine, choices, execution, grade, period, records, settings } from '../tree/records';
import { outline, reportOf, rowsOf, runsOf, section, tableNamed, tables } from '../tree/tree-text';
import { seenRows, seenTexts } from './bar-cells';

const example = reportOf(exampleRecords);

function shadesOf(name: string, report = example): readonly (readonly (string | undefined)[])[] {
  return seenRows(tableNamed(report, name)).map(({ bars }) => bars.map(({ shade }) => shade));
}

describe('정원 beside 현원', () => {
  test('two bars a grade, authorized light and actual dark, with the typed figures', () => {
    const chart = tableNamed(example, 'staffing-bars');
    expect(seenTexts(chart)).toEqual([
      ['정원', '현원'],
      ['상근임원', '정원', '1'],
      ['현원', '1'],
      ['1급', '정원', '1'],
      ['현원', '1'],
      ['2급', '정원', '1'],
      ['현원', '-'],
      ['3급', '정원', '3'],
      ['현원', '2'],
      ['4급', '정원', '8'],
      ['현원', '7'],
      ['5급', '정원', '11'],
      ['현원', '8'],
      ['6급', '정원', '10'],
      ['현원', '7'],
      ['7급', '정원', '2'],
      ['현원', '1'],
    ]);
    expect(shadesOf('staffing-bars').slice(5, 9)).toEqual([['light'], [], ['light'], ['strong']]);
    expect(chart.asOf).toBe("'19.5.31. 기준");
    expect(chart.description).toContain('정원 37명, 현원 27명');
    expect(runsOf(chart).find(({ text }) => text === '11')?.source).toMatchObject({
      sheet: '인력',
      value: 11,
    });
  });

  test('there is none where nobody was counted, and twenty grades at most', () => {
    const empty = reportOf(records({ staff: [grade('1급', '', '-')] }));
    expect(outline(empty)).not.toContain('[staffing-bars]');
    const many = reportOf(records({ staff: Array.from({ length: 23 }, (_, i) => grade(`${i}급`, 1, 1)) }));
    expect(seenRows(tableNamed(many, 'staffing-bars'))).toHaveLength(1 + 2 * 20);
    expect(outline(many)).toContain('2※ 이 밖의 3개는 그림에서 생략');
  });
});

describe('분야별 예산액', () => {
  test('a bar a group with amount and share, which add up to 100.0 %', () => {
    expect(seenTexts(tableNamed(example, 'budget-bars'))).toEqual([
      ['스마트시티 연구 및 기획', '2,430 (24.1%)'],
      ['혁신과제 발굴 및 적용', '2,011 (19.9%)'],
      ['스마트시티 서울 위상강화', '2,130 (21.1%)'],
      ['운영경비', '3,178 (31.5%)'],
      ['예비비', '342 (3.4%)'],
    ]);
    expect(section(example, '2019년 서울디지털재단 예산 총괄표')).toEqual([
      '[budget-summary]',
      '[budget-bars]',
    ]);
  });

  test('one group alone has nothing to be compared with', () => {
    const report = reportOf(records({ budgetLines: [budgetLine('가', '1', '사업', 10)] }));
    expect(outline(report)).not.toContain('[budget-bars]');
  });
});

describe('기간별 집행액과 예정액', () => {
  test('spent up to the as-of date is dark, spent after it lighter, planned light, each with the cumulative part of 6,571', () => {
    expect(seenTexts(tableNamed(example, 'period-bars'))).toEqual([
      ['집행', '기준일 뒤 집행', '예정'],
      ['1분기', '집행', '193 (누계 2.9%)'],
      ['5월말', '집행', '356 (누계 8.4%)'],
      ['6.14', '기준일 뒤 집행', '247 (누계 12.1%)'],
      ['3분기', '예정', '2,566 (누계 51.2%)'],
      ['4분기', '예정', '2,247 (누계 85.4%)'],
    ]);
    expect(shadesOf('period-bars').slice(1)).toEqual([
      ['strong'],
      ['strong'],
      ['medium'],
      ['light'],
      ['light'],
    ]);
  });

  test('an amount added up for the chart names the cells it adds up, those with "-" left out', () => {
    const run = runsOf(tableNamed(example, 'period-bars')).find(({ text }) => text === '193');
    expect(run?.source).toMatchObject({ sheet: '집행', origin: 'sum', value: 193_000_000, unit: '원' });
    // 1분기 has fourteen lines, and four of them say "-".
    expect(run?.source?.otherAddresses).toHaveLength(9);
  });

  function cumulative(name: string, end: string, kind: Period['kind'] = 'actual'): Period {
    return { ...period(name, '2019-01-01', end, kind), entryMode: 'cumulative' };
  }

  test('of cumulative amounts each period shows what it has more than the one before', () => {
    const report = reportOf(
      records({
        periods: [
          cumulative('3월말 누계', '2019-03-31'),
          cumulative('5월말 누계', '2019-05-31'),
          cumulative('연말 누계', '2019-12-31', 'planned'),
        ],
        budgetLines: [budgetLine('가', '1', '사업', 100)],
        execution: [
          execution('1', '', '3월말 누계', 10),
          execution('1', '', '5월말 누계', 25),
          execution('1', '', '연말 누계', 90),
        ],
      }),
    );
    expect(seenTexts(tableNamed(report, 'period-bars')).slice(1)).toEqual([
      ['3월말 누계', '집행', '10 (누계 10.0%)'],
      ['5월말 누계', '집행', '15 (누계 25.0%)'],
      ['연말 누계', '예정', '65 (누계 90.0%)'],
    ]);
    const sources = runsOf(tableNamed(report, 'period-bars')).map(({ text, source }) => [
      text,
      source?.origin,
    ]);
    expect(sources).toContainEqual(['10', 'typed']);
    expect(sources).toContainEqual(['15 (누계 25.0%)', undefined]);
  });

  test('periods that end together are one bar', () => {
    const report = reportOf(
      records({
        periods: [
          period('5월', '2019-05-01', '2019-05-31'),
          period('5월말', '2019-04-01', '2019-05-31'),
          period('6월', '2019-06-01', '2019-06-30', 'planned'),
        ],
        budgetLines: [budgetLine('가', '1', '사업', 100)],
        execution: [
          execution('1', '', '5월', 4),
          execution('1', '', '5월말', 6),
          execution('1', '', '6월', 5),
        ],
      }),
    );
    expect(seenTexts(tableNamed(report, 'period-bars')).slice(1)).toEqual([
      ['5월말·5월', '집행', '10 (누계 10.0%)'],
      ['6월', '예정', '5 (누계 15.0%)'],
    ]);
  });
});

describe('사업별 집행률', () => {
  test('stand lowest first behind the threshold and the rate of all, and slow ones are marked in words', () => {
    expect(seenTexts(tableNamed(example, 'rate-bars'))).toEqual([
      ['부진 기준', '29.0%'],
      ['전체', '8.4%'],
      ['3 도시데이터사이언스 연구소 운영', '0.0% ▼ 부진'],
      ['4 스마트시티 서비스 혁신지원', '0.7% ▼ 부진'],
      ['9 스마트서울 앱 공모전', '0.9% ▼ 부진'],
      ['5 격차해소 로봇 개발 시범사업', '1.0% ▼ 부진'],
      ['10 디지털 국제협력', '1.4% ▼ 부진'],
      ['6 소상공인 지원 협동로봇 개발 보급사업', '1.7% ▼ 부진'],
      ['8 디지털혁신학교 운영', '6.7% ▼ 부진'],
      ['1 스마트시티 정책연구', '10.0% ▼ 부진'],
      ['11 개포디지털혁신파크 운영(수탁)', '18.3% ▼ 부진'],
      ['7 스마트시티즌랩 운영', '26.3% ▼ 부진'],
      ['2 자치구 스마트시티 컨설팅', '30.0%'],
    ]);
    const marks = runsOf(tableNamed(example, 'rate-bars')).filter(({ tone }) => tone === 'warning');
    expect(marks).toHaveLength(10);
    expect(tableNamed(example, 'rate-bars').unit).toBe('단위 : %, 예산현액 대비');
  });

  test('of 1,100 programmes the twenty lowest are drawn, and the rest counted', () => {
    const numbers = Array.from({ length: 1100 }, (_, index) => index + 1);
    const report = reportOf(
      records({
        settings: settings({ report: choices({ chapters: ['executionAppendix'] }) }),
        periods: [period('1분기', '2019-01-01', '2019-03-31')],
        budgetLines: numbers.map((number) =>
          budgetLine(`분야${number % 7}`, `${number}`, `사업${number}`, 2000),
        ),
        execution: numbers.map((number) => execution(`${number}`, '', '1분기', number)),
      }),
    );
    const chart = seenTexts(tableNamed(report, 'rate-bars'));
    expect(chart).toHaveLength(22);
    expect(chart[2]).toEqual(['1 사업1', '0.1% ▼ 부진']);
    expect(outline(report)).toContain('2※ 이 밖의 1,080개는 그림에서 생략');
    // 소계 of seven groups and the total stand among the programmes.
    expect(rowsOf(tableNamed(report, 'execution-status'))).toHaveLength(1 + 1100 + 7 + 1);
  });

  test('a rate above 100 % is cut at the end and says how much it is', () => {
    const report = reportOf(
      records({
        periods: [period('1분기', '2019-01-01', '2019-03-31')],
        budgetLines: [budgetLine('가', '1', '넘친 사업', 100), budgetLine('가', '2', '다 쓴 사업', 100)],
        execution: [execution('1', '', '1분기', 150), execution('2', '', '1분기', 100)],
      }),
    );
    const rows = seenRows(tableNamed(report, 'rate-bars'));
    expect(rows.slice(2).map(({ texts }) => texts[1])).toEqual(['100.0%', '150.0%']);
    expect(rows[2]?.bars[0]?.width).toBe(rows[3]?.bars[0]?.width);
  });
});

test('every chart says in a sentence what it shows, in the language of the report, and has no half-filled words', () => {
  const english = reportOf(exampleRecords, englishReportWords);
  const drawn = tables(english).filter(({ purpose }) => purpose !== 'data');
  expect(drawn.map(({ name }) => name)).toEqual([
    'headlines',
    'period-bars',
    'slow-bars',
    'staffing-bars',
    'budget-bars',
    'rate-bars',
  ]);
  for (const { description } of drawn) expect(description).toMatch(/^[A-Z][^{}가-힣]{20,}$/);
  for (const table of tables(english)) expect(JSON.stringify(rowsOf(table))).not.toMatch(/[{}]/);
});
