/** The report's appendix on the checks: what was checked, the rounding gaps readers ask about, and what was waived and why. */
import { describe, expect, test } from '@jest/globals';
import { englishReportWords } from '../../../src/locale/report-words.en';
import type {
  CheckAppendix,
  OpenFinding,
  RoundingGap,
  WaivedFinding,
} from '../../../src/report/chapters/check-appendix';
import { renderDocx } from '../../../src/report/docx/render-docx';
import { choices, records, settings } from './records';
import { referenceRecords } from './reference-records';
import { outline, reportOf, rowsOf, section, tableNamed, tables } from './tree-text';

const title = '붙임 1 점검 결과';
/** Only what the appendix is put behind. */
const reported = {
  ...referenceRecords,
  settings: settings({ report: choices({ chapters: ['generalStatus', 'businessGoals', 'checkAppendix'] }) }),
};

const assets: RoundingGap = {
  rule: '재무현황의 계',
  sentence: "'17년 자산의 계는 반올림으로 설명되는 단수차이입니다.",
  places: [{ sheet: '재무', address: 'D2' }],
  figures: { stated: '14.5', computed: '14.4', difference: '0.1', unit: '억원' },
};
const change: RoundingGap = {
  rule: '재무현황의 계',
  sentence: '자산의 증감은 반올림으로 설명되는 단수차이입니다.',
  places: [{ sheet: '재무', address: 'E2' }],
  figures: { stated: '17.3', computed: '17.4', difference: '△0.1', unit: '억원' },
};
const facility: WaivedFinding = {
  rule: '기간 합계와 예산액',
  sentence: '예산액은 1,170백만원인데 기간의 합은 460백만원입니다.',
  places: [{ sheet: '예산', address: 'F15' }],
  reason: '수탁 사업 정산 전',
  by: '김○○ 팀장',
  until: '2019-12-31',
};

const activation: OpenFinding = {
  rule: '기간 합계와 예산액',
  sentence: '예산액은 310백만원인데 기간의 합은 58백만원입니다.',
  severity: 'fail',
  places: [
    { sheet: '예산', address: 'F14' },
    { sheet: '집행', address: 'E50' },
    { sheet: '집행', address: 'E51' },
  ],
};

function checks(given: Partial<CheckAppendix> = {}): CheckAppendix {
  return {
    day: '2019-06-14',
    rules: 30,
    notRun: 0,
    compared: 1234,
    fails: 2,
    questions: 31,
    open: [],
    roundings: [],
    waived: [],
    ruleResults: [],
    ...given,
  };
}

describe('붙임 점검 결과', () => {
  test('without results of a check the report has no such chapter', () => {
    expect(outline(reportOf(reported))).not.toContain(`# ${title}`);
  });

  test('with them it stands behind everything else, which stays as it was, on a new page and numbered as an appendix', () => {
    const report = reportOf(reported, undefined, {
      checks: checks({ roundings: [assets], waived: [facility] }),
    });
    const before = reportOf(reported).blocks;
    expect(report.blocks.slice(0, before.length)).toEqual(before);
    expect(report.blocks[before.length]).toMatchObject({
      type: 'heading',
      level: 1,
      text: title,
      pageBreakBefore: true,
    });
    expect(outline(report).slice(before.length)).toEqual([
      `# ${title}`,
      '2○ 점검일 : 2019. 6. 14.',
      '2○ 점검 범위 : 규칙 30개로 수치 등 1,234건 비교',
      '2○ 점검 결과 : 오류 2건, 단수차이 1건, 확인 31건, 면제 1건',
      '2※ 이 밖의 33건은 통합문서의 점검 시트에 있음',
      '#### □ 단수차이',
      '[check-roundings]',
      '#### □ 면제',
      '[check-waived]',
    ]);
  });

  test('it is the last heading that the contents list names', () => {
    const report = reportOf(reported, undefined, { checks: checks({ roundings: [assets] }) });
    const named = report.blocks.flatMap((block) =>
      block.type === 'heading' && block.level < 4 ? [block.text] : [],
    );
    expect(named.slice(-2)).toEqual(['11 개포디지털혁신파크 운영(수탁)', title]);
  });

  test('a rounding gap is printed with the stated and the computed value, their difference and the unit', () => {
    const report = reportOf(reported, undefined, { checks: checks({ roundings: [assets, change] }) });
    expect(rowsOf(tableNamed(report, 'check-roundings'))).toEqual([
      ['규칙', '내용', '칸', '적힌 값', '계산 값', '차이'],
      [assets.rule, assets.sentence, '재무!D2', '14.5억원', '14.4억원', '0.1억원'],
      [change.rule, change.sentence, '재무!E2', '17.3억원', '17.4억원', '△0.1억원'],
    ]);
  });

  test('a gap that is about no single sum has "-" for its figures', () => {
    const gap = { rule: '집행률', sentence: '반올림으로 설명됩니다.', places: [], figures: null };
    const report = reportOf(reported, undefined, { checks: checks({ roundings: [gap] }) });
    expect(rowsOf(tableNamed(report, 'check-roundings'))[1]).toEqual([
      gap.rule,
      gap.sentence,
      '-',
      '-',
      '-',
      '-',
    ]);
  });

  test('a waived finding is printed with its reason, by whom and until when', () => {
    const endless = { ...facility, until: '' };
    const report = reportOf(reported, undefined, { checks: checks({ waived: [facility, endless] }) });
    const { rule, sentence, reason, by } = facility;
    expect(rowsOf(tableNamed(report, 'check-waived'))).toEqual([
      ['규칙', '내용', '칸', '사유', '처리자', '기한'],
      [rule, sentence, '예산!F15', reason, by, '2019. 12. 31.'],
      [rule, sentence, '예산!F15', reason, by, '-'],
    ]);
  });

  test('a reason typed on several lines keeps them, and nobody is named where nobody is known', () => {
    const waived = [{ ...facility, reason: '수탁 사업\n정산 전', by: '' }];
    const report = reportOf(reported, undefined, { checks: checks({ waived }) });
    expect(rowsOf(tableNamed(report, 'check-waived'))[1]?.slice(3, 5)).toEqual(['수탁 사업 / 정산 전', '']);
  });

  test('a table without rows leaves no heading behind', () => {
    const withTables = (given: Partial<CheckAppendix>): readonly string[] =>
      section(
        reportOf(reported, undefined, { checks: checks({ fails: 0, questions: 0, ...given }) }),
        title,
      ).slice(3);
    expect(withTables({})).toEqual([]);
    expect(withTables({ roundings: [assets] })).toEqual(['#### □ 단수차이', '[check-roundings]']);
    expect(withTables({ waived: [facility] })).toEqual(['#### □ 면제', '[check-waived]']);
  });

  test('every fail and question is listed with its cells, the first of which it leads to', () => {
    const report = reportOf(reported, undefined, {
      checks: checks({ fails: 1, questions: 0, open: [activation] }),
      cellLink: ({ sheet, address }) => `https://example.org/#${sheet}!${address}`,
    });
    const table = tableNamed(report, 'check-open');
    expect(rowsOf(table)).toEqual([
      ['구분', '규칙', '내용', '칸'],
      ['오류', activation.rule, activation.sentence, '예산!F14 외 2곳'],
    ]);
    expect(table.rows[1]?.cells[3]?.paragraphs[0]?.runs[0]?.link).toBe('https://example.org/#예산!F14');
  });

  test('more than a report has room for are counted, and where they are is said', () => {
    const report = reportOf(reported, undefined, { checks: checks({ open: [activation] }) });
    expect(section(report, title)).toContain('2※ 이 밖의 32건은 통합문서의 점검 시트에 있음');
  });

  test('every rule is listed with how much it compared and what came of it', () => {
    const ruleResults = [
      { rule: '인력의 합계', compared: 1234, open: 0, roundings: 0, waived: 0 },
      { rule: '기간 합계와 예산액', compared: 16, open: 2, roundings: 1, waived: 1 },
      { rule: '사업명 표기', compared: null, open: 0, roundings: 0, waived: 0 },
    ];
    const report = reportOf(reported, undefined, { checks: checks({ ruleResults }) });
    expect(rowsOf(tableNamed(report, 'check-rules'))).toEqual([
      ['규칙', '비교', '오류·확인', '단수차이', '면제'],
      ['인력의 합계', '1,234', '-', '-', '-'],
      ['기간 합계와 예산액', '16', '2', '1', '1'],
      ['사업명 표기', '점검 못 함', '-', '-', '-'],
    ]);
  });

  test('rules that could not be run are not counted as held', () => {
    const report = reportOf(reported, undefined, { checks: checks({ rules: 29, notRun: 1 }) });
    expect(section(report, title)).toContain(
      '2○ 점검 범위 : 규칙 29개로 수치 등 1,234건 비교 (점검하지 못한 규칙 1개)',
    );
  });

  test('it stands alone where the workbook has nothing for any other chapter', () => {
    expect(outline(reportOf(records({}), undefined, { checks: checks() }))[0]).toBe(`# ${title}`);
  });

  test('an English report has it in English', () => {
    const report = reportOf(reported, englishReportWords, {
      checks: checks({ roundings: [assets] }),
    });
    const lines = section(report, 'Appendix 1. Results of the checks');
    expect(lines.slice(0, 3)).toEqual([
      '2○ Checked on: 14 June 2019',
      '2○ Compared: 1,234 figures, names and lines, by 30 rules',
      '2○ Found: 2 fails, 1 rounding gaps, 31 questions, 0 waived',
    ]);
    expect(rowsOf(tableNamed(report, 'check-roundings'))[0]).toEqual([
      'Rule',
      'Finding',
      'Cells',
      'Stated',
      'Computed',
      'Difference',
    ]);
  });

  test('the same results give the same bytes', () => {
    const report = () =>
      reportOf(reported, undefined, { checks: checks({ roundings: [assets], waived: [facility] }) });
    expect(tables(report())).toHaveLength(tables(reportOf(reported)).length + 2);
    expect(renderDocx(report())).toEqual(renderDocx(report()));
  });
});
