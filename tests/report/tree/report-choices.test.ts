/** 설정 says which chapters and parts a report has, and in which order. */
import { describe, expect, test } from '@jest/globals';
import type { ReportChoices } from '../../../src/ledger/report-choices';
import type { LedgerRecords } from '../../../src/ledger/records';
import type { ReportDocument } from '../../../src/report/document/document';
import { exampleRecords } from './example-records';
import { budgetLine, choices, narrative, records, settings } from './records';
import { outline, reportOf, section } from './tree-text';

const checks = {
  day: '2019-06-14',
  rules: 30,
  notRun: 0,
  compared: 100,
  fails: 0,
  questions: 0,
  open: [],
  roundings: [],
  waived: [],
  ruleResults: [],
};

function chosen(changed: Partial<ReportChoices>, given: LedgerRecords = exampleRecords): ReportDocument {
  const report = choices(changed);
  return reportOf({ ...given, settings: { ...given.settings, report } }, undefined, { checks });
}

function chapters(report: ReportDocument): readonly string[] {
  return outline(report).filter((line) => line.startsWith('# '));
}

describe('chapters', () => {
  test('as usual: the summary without a number, chapters with Ⅰ and Ⅱ, then the appendices', () => {
    expect(chapters(chosen({}))).toEqual([
      '# 요약',
      '# Ⅰ 일반현황',
      '# Ⅱ 2019년 사업목표',
      '# 붙임 1 집행현황표',
      '# 붙임 2 점검 결과',
      '# 붙임 3 수치 출처',
      '# 붙임 4 보고서 읽는 법',
    ]);
  });

  test('only those that are listed, in the order they are listed, numbered over those that are there', () => {
    expect(
      chapters(chosen({ chapters: ['businessGoals', 'generalStatus', 'readingAppendix', 'checkAppendix'] })),
    ).toEqual(['# Ⅰ 2019년 사업목표', '# Ⅱ 일반현황', '# 붙임 1 보고서 읽는 법', '# 붙임 2 점검 결과']);
    expect(chapters(chosen({ chapters: ['generalStatus'] }))).toEqual(['# Ⅰ 일반현황']);
  });

  test('one with nothing to say leaves no heading, and its number goes to the next', () => {
    const report = reportOf(records({ budgetLines: [budgetLine('가', '1', '사업', 10)] }));
    expect(chapters(report)).toEqual([
      '# 요약',
      '# Ⅰ 2019년 사업목표',
      '# 붙임 1 수치 출처',
      '# 붙임 2 보고서 읽는 법',
    ]);
  });

  test('how to read a report is not explained where there is none', () => {
    expect(reportOf(records({})).blocks).toEqual([]);
  });

  test('the execution table lies across the page, and what follows stands upright again', () => {
    const lines = outline(chosen({ chapters: ['executionAppendix', 'checkAppendix'] }));
    expect(lines[0]).toBe('pages: landscape');
    expect(lines[1]).toBe('# 붙임 1 집행현황표');
    const next = lines.indexOf('# 붙임 2 점검 결과');
    expect(lines[next - 1]).toBe('pages: portrait');
    const last = outline(chosen({ chapters: ['generalStatus', 'executionAppendix'] }));
    expect(last.filter((line) => line.startsWith('pages:'))).toEqual(['pages: landscape']);
  });

  test('no page is begun twice: a heading behind a turn of the page does not break it again', () => {
    const { blocks } = chosen({});
    const isBehindTurn = (index: number): boolean => blocks[index - 1]?.type === 'pageTurn';
    for (const block of blocks.filter((_block, index) => isBehindTurn(index)))
      expect(block).toMatchObject({ type: 'heading', pageBreakBefore: false });
    const chapters = blocks.filter(
      (block, index) => block.type === 'heading' && block.level === 1 && !isBehindTurn(index),
    );
    for (const chapter of chapters) expect(chapter).toMatchObject({ pageBreakBefore: true });
  });
});

describe('parts', () => {
  test('of 일반현황: those listed, in their order; narrative of its own follows', () => {
    const blocks = (report: ReportDocument): readonly string[] =>
      section(report, 'Ⅰ 일반현황').filter((line) => line.startsWith('#'));
    expect(
      blocks(chosen({ chapters: ['generalStatus'], generalParts: ['balanceSheet', 'staffing'] })),
    ).toEqual(['#### □ 재무현황', '#### □ 인 력 : 총 34명']);
    expect(chapters(chosen({ chapters: ['generalStatus'], generalParts: [] }))).toEqual([]);
  });

  test('of 사업목표: the budget without the list and the programmes', () => {
    const report = chosen({ chapters: ['businessGoals'], goalsParts: ['budgetSummary'] });
    expect(outline(report)).toEqual([
      '# Ⅰ 2019년 사업목표',
      '## 2019년 서울디지털재단 예산 총괄표',
      '[budget-summary]',
      '[budget-bars]',
    ]);
    const reordered = chosen({ chapters: ['businessGoals'], goalsParts: ['budgetSummary', 'plan'] });
    expect(outline(reordered).filter((line) => line.startsWith('## '))).toEqual([
      '## 2019년 서울디지털재단 예산 총괄표',
      '## 2019년 주요업무 계획',
    ]);
  });

  test('of a programme: a block that is not listed is left out, and does not come back among the others', () => {
    const given = records({
      budgetLines: [budgetLine('가', '1', '사업', 10)],
      narrative: [
        narrative('1', '목적', '○', '시민의 편의'),
        narrative('1', '추진 배경', '○', '배경'),
        narrative('1', '사업 내용', '○', '내용'),
        narrative('1', '향후 계획', '○', '계획'),
        narrative('1', '협조사항', '○', '협조'),
      ],
    });
    const program = (programParts: ReportChoices['programParts']): readonly string[] =>
      section(chosen({ chapters: ['businessGoals'], programParts }, given), '1 사업');
    expect(program(['plan', 'background'])).toEqual([
      '#### □ 향후 계획',
      '2○ 계획',
      '#### □ 추진 배경',
      '2○ 배경',
      '#### □ 협조사항',
      '2○ 협조',
    ]);
    expect(program(['content', 'aim']).slice(0, 3)).toEqual([
      '#### □ 사업 내용',
      '2○ 내용',
      'aim: 시민의 편의',
    ]);
    expect(program([])).toEqual(['#### □ 협조사항', '2○ 협조']);
  });
});

test('colour and typefaces go into the document as they are chosen', () => {
  const report = reportOf(
    records({
      settings: settings({
        report: choices({ accent: '7A1F1F', typeface: '함초롬바탕', titleTypeface: 'Noto Serif KR' }),
      }),
    }),
  );
  expect(report.style).toEqual({ accent: '7A1F1F', typeface: '함초롬바탕', titleTypeface: 'Noto Serif KR' });
});
