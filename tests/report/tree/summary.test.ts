/** 요약: what a council member reads who reads one page. */
import { describe, expect, test } from '@jest/globals';
import type { LedgerRecords } from '../../../src/ledger/records';
import { ledgerOf } from '../../../src/ledger/ledger';
import type { ReportAdditions } from '../../../src/report/build-report';
import { englishReportWords } from '../../../src/locale/report-words.en';
import { reportFiguresOf } from '../../../src/report/report-figures';
import type { CheckAppendix } from '../../../src/report/chapters/check-appendix';
import { seenTexts } from '../charts/bar-cells';
import { exampleRecords } from './example-records';
import { budgetLine, choices, execution, grade, outside, period, records, settings } from './records';
import { outline, reportOf, rowsOf, section, tableNamed } from './tree-text';

const activation = {
  rule: '기간 합계와 예산현액',
  sentence:
    "'개포디지털혁신파크 활성화 프로그램 운영'의 예산액은 310백만원인데 기간 3개의 금액을 더하면 58백만원입니다(차이 252백만원). 금액을 확인해 주세요.",
  severity: 'fail',
  places: [],
} as const;
const reading = {
  rule: '기간의 뜻',
  sentence: "2019. 5. 31.에 끝나는 '5월말'이 기간인지 누계인지 확인해 주세요. 12행이 맞습니다.",
  severity: 'question',
  places: [],
} as const;

function checks(given: Partial<CheckAppendix> = {}): CheckAppendix {
  return {
    day: '2019-06-14',
    rules: 30,
    notRun: 0,
    compared: 2904,
    fails: 2,
    questions: 20,
    open: [],
    roundings: [],
    waived: [],
    ruleResults: [],
    ...given,
  };
}

describe('the headline figures', () => {
  test('of 2019: 10,091 to spend, 549 spent, 8.4 % of 6,571, and 27 of 37 people', () => {
    const tiles = tableNamed(reportOf(exampleRecords), 'headlines');
    expect(rowsOf(tiles)).toEqual([
      ['예산현액', '집행액', '집행률', '정원 / 현원'],
      ['10,091백만원', '549백만원', '8.4%', '37 / 27명'],
      [
        '예산액 10,091백만원',
        "'19.5.31. 기준",
        '예산현액 6,571백만원 대비 / 집행 자료가 있는 사업',
        "별도인력 포함 총 34명 / '19.5.31. 기준",
      ],
    ]);
    expect(tiles.purpose).toBe('tiles');
    expect(tiles.rows.map(({ cells }) => cells[0]?.role)).toEqual(['tileLabel', 'tileFigure', 'tileNote']);
  });

  test('a rate on 예산액 says so', () => {
    const onBudget = {
      ...exampleRecords,
      settings: { ...exampleRecords.settings, rateBasis: 'budget' as const },
    };
    expect(rowsOf(tableNamed(reportOf(onBudget), 'headlines'))[2]?.[2]).toBe(
      '예산액 6,571백만원 대비 / 집행 자료가 있는 사업',
    );
  });

  test('only of what the workbook has; without any there is no summary', () => {
    const tilesOf = (given: Partial<LedgerRecords>): readonly string[] =>
      rowsOf(tableNamed(reportOf(records(given)), 'headlines'))[0] ?? [];
    expect(tilesOf({ budgetLines: [budgetLine('가', '1', '사업', 10)] })).toEqual(['예산현액']);
    expect(tilesOf({ staff: [grade('1급', 1, 1)] })).toEqual(['정원 / 현원']);
    expect(outline(reportOf(records({ outsideStaff: [outside('계약직', 5)] })))).not.toContain('# 요약');
  });
});

describe('what changed since the last report', () => {
  const earlier = ledgerOf({
    ...exampleRecords,
    settings: { ...exampleRecords.settings, reportDate: '2019-04-19', executionAsOf: '2019-03-31' },
  });
  const previous = { ...reportFiguresOf(earlier, { fails: 3, questions: 25 }), actual: 26 };

  test('stands figure by figure beside what it was', () => {
    const report = reportOf(exampleRecords, undefined, { checks: checks(), previous });
    expect(rowsOf(tableNamed(report, 'changes'))).toEqual([
      [
        '구 분',
        "지난 보고 (2019. 4. 19.) / 집행 '19.3.31. 기준",
        "이번 보고 (2019. 6. 14.) / 집행 '19.5.31. 기준",
        '증 감',
      ],
      ['예산현액', '10,091백만원', '10,091백만원', '변동 없음'],
      ['집행액', '193백만원', '549백만원', '356 증가'],
      ['집행률', '2.9%', '8.4%', '5.5%p 증가'],
      ['현원', '26명', '27명', '1 증가'],
      ['점검 결과', '오류 3건, 확인 25건', '오류 2건, 확인 20건', '6 감소'],
    ]);
    expect(outline(report)).toContain(
      '2※ 집행액이 바뀐 사업 10개 : 개포디지털혁신파크 운영(수탁) 139백만원 증가, 스마트시티즌랩 운영 91백만원 증가 등',
    );
  });

  test('takes the room of the periods, which stand with the execution of all programmes then', () => {
    const barsUnder = (title: string, given: ReportAdditions): readonly string[] =>
      section(reportOf(exampleRecords, undefined, { checks: checks(), ...given }), title).filter((line) =>
        line.endsWith('-bars]'),
      );
    expect(barsUnder('요약', {})).toContain('[period-bars]');
    expect(barsUnder('붙임 1 집행현황표', {})).not.toContain('[period-bars]');
    expect(barsUnder('요약', { previous })).not.toContain('[period-bars]');
    expect(barsUnder('붙임 1 집행현황표', { previous })).toContain('[period-bars]');
  });

  test('budgets moved between programmes are told, though their sum is what it was, and so is spending taken back', () => {
    const programs = previous.programs.map((program) => ({
      ...program,
      currentBudget:
        program.currentBudget + (program.number === '1' ? 1e8 : program.number === '2' ? -1e8 : 0),
      spent: program.spent + (program.number === '2' ? 9e8 : 0),
    }));
    const report = reportOf(exampleRecords, undefined, { previous: { ...previous, programs } });
    const notes = outline(report).filter((line) => line.includes('바뀐 사업'));
    expect(notes[0]).toBe(
      '2※ 예산현액이 바뀐 사업 2개 : 스마트시티 정책연구 100백만원 감소, 자치구 스마트시티 컨설팅 100백만원 증가',
    );
    expect(notes[1]).toContain('자치구 스마트시티 컨설팅 840백만원 감소');
  });

  test('programmes that came and went are counted', () => {
    const [first] = previous.programs;
    if (first === undefined) throw new Error('no programme');
    const programs = [{ ...first, number: '99' }, ...previous.programs.slice(2)];
    const report = reportOf(exampleRecords, undefined, { previous: { ...previous, programs } });
    expect(outline(report)).toContain('2※ 사업 : 신규 2개, 제외 1개');
  });

  test('a rate on another basis is not compared, nor are checks where there were none', () => {
    const other = { ...previous, rateBasis: 'budget' as const, findings: null };
    const report = reportOf(exampleRecords, undefined, { checks: checks(), previous: other });
    expect(rowsOf(tableNamed(report, 'changes')).map(([name]) => name)).toEqual([
      '구 분',
      '예산현액',
      '집행액',
      '현원',
    ]);
  });

  test('of the first report nothing is said', () => {
    expect(outline(reportOf(exampleRecords))).not.toContain('#### □ 지난 보고 이후 변동');
  });
});

describe('slow programmes', () => {
  test('ten of eleven are slow at the end of May; the seven lowest are drawn, and the rule is said', () => {
    const report = reportOf(exampleRecords);
    expect(section(report, '□ 집행 부진 사업 : 집행 자료가 있는 11개 중 10개')).toEqual([
      '2※ 예산현액 또는 예산액 대비 집행률이 29.0% 미만 (연간 70% × 경과일 151일 ÷ 365일)',
      '[slow-bars]',
    ]);
    expect(seenTexts(tableNamed(report, 'slow-bars'))).toEqual([
      ['부진 기준', '29.0%'],
      ['전체', '8.4%'],
      ['3 도시데이터사이언스 연구소 운영', '0.0% ▼ 부진'],
      ['4 스마트시티 서비스 혁신지원', '0.7% ▼ 부진'],
      ['9 스마트서울 앱 공모전', '0.9% ▼ 부진'],
      ['5 격차해소 로봇 개발 시범사업', '1.0% ▼ 부진'],
      ['10 디지털 국제협력', '1.4% ▼ 부진'],
      ['6 소상공인 지원 협동로봇 개발 보급사업', '1.7% ▼ 부진'],
      ['8 디지털혁신학교 운영', '6.7% ▼ 부진'],
    ]);
  });

  test('an institution may take the threshold whole, and lower', () => {
    const report = reportOf({
      ...exampleRecords,
      settings: {
        ...exampleRecords.settings,
        report: choices({ slowPercent: 1, slowReading: 'whole' }),
      },
    });
    expect(section(report, '□ 집행 부진 사업 : 집행 자료가 있는 11개 중 3개')[0]).toBe(
      '2※ 예산현액 또는 예산액 대비 집행률이 1% 미만',
    );
  });

  test('where none is slow, that is said and nothing drawn', () => {
    const report = reportOf(
      records({
        periods: [period('1분기', '2019-01-01', '2019-03-31')],
        budgetLines: [budgetLine('가', '1', '사업', 10)],
        execution: [execution('1', '', '1분기', 9)],
      }),
    );
    expect(section(report, '□ 집행 부진 사업 : 집행 자료가 있는 1개 중 없음')).toHaveLength(1);
  });

  test('where no day is set nobody is called slow', () => {
    const report = reportOf({ ...exampleRecords, settings: settings({ executionAsOf: '' }) });
    expect(outline(report).filter((line) => line.includes('부진'))).toEqual([]);
  });
});

describe('open questions', () => {
  test('are counted, and the first are said in a sentence each; a date does not end it', () => {
    const report = reportOf(exampleRecords, undefined, { checks: checks({ open: [activation, reading] }) });
    expect(section(report, '□ 확인이 필요한 사항 : 오류 2건, 확인 20건')).toEqual([
      "2○ [오류] '개포디지털혁신파크 활성화 프로그램 운영'의 예산액은 310백만원인데 기간 3개의 금액을 더하면 58백만원입니다(차이 252백만원).",
      "2○ [확인] 2019. 5. 31.에 끝나는 '5월말'이 기간인지 누계인지 확인해 주세요.",
      '2※ 이 밖의 20건은 붙임 점검 결과에 있음',
    ]);
  });

  test('three at most, none longer than two lines', () => {
    const long = { ...activation, sentence: `${'가'.repeat(10_000)}😀` };
    const report = reportOf(exampleRecords, undefined, { checks: checks({ open: Array(9).fill(long) }) });
    const lines = [...section(report, '□ 확인이 필요한 사항 : 오류 2건, 확인 20건')];
    expect(lines.pop()).toBe('2※ 이 밖의 19건은 붙임 점검 결과에 있음');
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line.length).toBeLessThan(110);
  });

  test('each names its first cell, which leads there, and what was waived is counted', () => {
    const placed = {
      ...activation,
      places: [
        { sheet: '예산', address: 'F14' },
        { sheet: '집행', address: 'E50' },
      ],
    };
    const waived = [{ ...placed, reason: '정산 전', by: '김○○', until: '' }];
    const report = reportOf(exampleRecords, undefined, {
      checks: checks({ open: [placed], waived }),
      cellLink: ({ sheet, address }) => `https://example.org/${sheet}/${address}`,
    });
    const [line] = section(report, '□ 확인이 필요한 사항 : 오류 2건, 확인 20건, 면제 1건');
    expect(line).toMatch(/58백만원입니다\(차이 252백만원\)\. \(예산!F14 외 1곳\)$/);
    const bullet = report.blocks.find(
      (block) => block.type === 'bullet' && block.runs[0]?.text === '[오류] ',
    );
    expect(bullet).toMatchObject({
      runs: expect.arrayContaining([{ text: '예산!F14 외 1곳', link: 'https://example.org/예산/F14' }]),
    });
  });

  test('the others are in the sheet 점검 where the report has no appendix of the checks', () => {
    const report = reportOf(
      { ...exampleRecords, settings: settings({ report: choices({ chapters: ['summary'] }) }) },
      undefined,
      { checks: checks({ open: [activation] }) },
    );
    expect(outline(report)).toContain('2※ 이 밖의 21건은 통합문서의 점검 시트에 있음');
  });

  test('where the checks left nothing, that is said; where nothing was checked, nothing is', () => {
    const held = reportOf(exampleRecords, undefined, { checks: checks({ fails: 0, questions: 0 }) });
    expect(outline(held)).toContain('#### □ 확인이 필요한 사항 : 없음');
    expect(outline(reportOf(exampleRecords)).filter((line) => line.includes('확인이 필요한'))).toEqual([]);
  });
});

test('an English report says the same in English', () => {
  const report = reportOf(exampleRecords, englishReportWords, { checks: checks({ open: [activation] }) });
  expect(outline(report)[0]).toBe('# Summary');
  expect(rowsOf(tableNamed(report, 'headlines')).slice(0, 2)).toEqual([
    ['Current budget (million won)', 'Spent (million won)', 'Execution rate', 'Posts / staff'],
    ['10,091', '549', '8.4%', '37 / 27'],
  ]);
  expect(section(report, '□ Slow execution: 10 of 11 programmes with execution data')[0]).toBe(
    '2※ execution below 29.0% of the current or the approved budget (70% a year, 151 of 365 days)',
  );
});
