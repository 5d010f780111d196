import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { englishReportWords } from '../../../src/locale/report-words.en';
import type { Heading } from '../../../src/report/document/document';
import { budgetLine, narrative, records, settings } from './records';
import { referenceRecords } from './reference-records';
import { reportOf, section } from './tree-text';

function headings(report: ReturnType<typeof reportOf>): readonly Heading[] {
  return report.blocks.filter((block): block is Heading => block.type === 'heading');
}

describe('the whole report', () => {
  test('the cover says who reports what to whom and when', () => {
    const report = reportOf(referenceRecords);
    expect(report.cover).toEqual({
      session: '제287회 시의회 정례회',
      committee: '행정자치위원회',
      title: '2019 주요업무 보고',
      date: '2019. 6. 14.',
      institution: '서울디지털재단',
    });
    expect(report.contentsTitle).toBe('목차');
    expect(report.pageHeader).toBe('서울디지털재단 2019 주요업무 보고');
    expect(report.locale).toBe('ko');
    expect(reportOf(referenceRecords, englishReportWords).cover.date).toBe('14 June 2019');
  });

  test('chapters, groups and programmes stand in order, each of them and the budget on a new page', () => {
    const report = reportOf(referenceRecords);
    expect(
      headings(report)
        .filter(({ level }) => level < 4)
        .map(({ level, text, pageBreakBefore }) => `${level}${pageBreakBefore ? '↵' : ''} ${text}`),
    ).toEqual([
      '1↵ 요약',
      '1↵ Ⅰ 일반현황',
      '1↵ Ⅱ 2019년 사업목표',
      '2 2019년 주요업무 계획',
      '2↵ 2019년 서울디지털재단 예산 총괄표',
      '2↵ ① 스마트시티 연구 및 기획',
      '3↵ 1 스마트시티 정책연구',
      '3↵ 2 자치구 스마트시티 컨설팅',
      '3↵ 3 도시데이터사이언스 연구소 운영',
      '2↵ ② 혁신과제 발굴 및 적용',
      '3↵ 4 스마트시티 서비스 혁신지원',
      '3↵ 5 격차해소 로봇 개발 시범사업',
      '3↵ 6 소상공인 지원 협동로봇 개발 보급사업',
      '3↵ 7 스마트시티즌랩 운영',
      '3↵ 8 디지털혁신학교 운영',
      '3↵ 9 스마트서울 앱 공모전',
      '2↵ ③ 스마트시티 서울 위상강화',
      '3↵ 10 디지털 국제협력',
      '3↵ 11 개포디지털혁신파크 운영(수탁)',
      // It begins with a turn of the page, which is a new page already.
      '1 붙임 1 집행현황표',
      '1 붙임 2 수치 출처',
      '1↵ 붙임 3 보고서 읽는 법',
    ]);
  });

  test('a group lists its programmes with their circled numbers', () => {
    expect(section(reportOf(referenceRecords), '③ 스마트시티 서울 위상강화').slice(0, 2)).toEqual([
      '1⑩ 디지털 국제협력',
      '1⑪ 개포디지털혁신파크 운영(수탁)',
    ]);
  });

  test('a number above 20 has no circle', () => {
    const report = reportOf(
      records({
        budgetLines: [budgetLine('가', '20', '스무째', 1), budgetLine('가', '21', '스물한째', 1)],
      }),
    );
    expect(section(report, '① 가').slice(0, 2)).toEqual(['1⑳ 스무째', '121. 스물한째']);
  });

  test('an empty workbook gives a cover and nothing else', () => {
    const report = reportOf(records({ settings: settings({ reportDate: '', institution: '' }) }));
    expect(report.blocks).toEqual([]);
    expect(report.cover.date).toBe('');
    expect(report.pageHeader).toBe('2019 주요업무 보고');
  });

  test('without anything for 일반현황 the goals are chapter Ⅰ', () => {
    const report = reportOf(records({ budgetLines: [budgetLine('가', '1', '사업', 1)] }));
    expect(headings(report).map(({ text }) => text)).toEqual([
      '요약',
      'Ⅰ 2019년 사업목표',
      '2019년 주요업무 계획',
      '2019년 서울디지털재단 예산 총괄표',
      '① 가',
      '1 사업',
      '붙임 1 수치 출처',
      '붙임 2 보고서 읽는 법',
      '□ 단위와 표기',
      '□ 용어',
      '□ 기준일',
      '□ 수치 출처',
    ]);
  });

  test('a name broken over lines in its cell is one line in headings and lists', () => {
    const report = reportOf(records({ budgetLines: [budgetLine('가', '1', '스마트시티\n정책연구', 1)] }));
    expect(section(report, '2019년 주요업무 계획')).toEqual(['11. 스마트시티 정책연구']);
    expect(headings(report).map(({ text }) => text)).toContain('1 스마트시티 정책연구');
  });

  test('a workbook of 5,000 programmes, each with a page of text, is not too long', () => {
    const numbers = Array.from({ length: 5000 }, (_, index) => String(index + 1));
    const lines = Array.from({ length: 26 }, (_, index) => `${String(index + 1)}째 줄`);
    const report = reportOf(
      records({
        budgetLines: numbers.map((number) => budgetLine('가', number, `사업 ${number}`, 1)),
        narrative: numbers.flatMap((number) => lines.map((line) => narrative(number, '개요', '○', line))),
      }),
    );
    const texts = headings(report).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['1 사업 1', '5000 사업 5000']));
    expect(section(report, '5000 사업 5000').slice(-1)).toEqual(['2○ 26째 줄']);
  });

  test('bookmarks are valid and unique, whatever the numbers and blocks', () => {
    const numbers = fc.uniqueArray(fc.stringMatching(/^\d{1,60}$/), { maxLength: 4 });
    const blocks = fc.array(fc.constantFrom('추진 배경', '사업 내용', '기타', 'other 1', '협조!'));
    fc.assert(
      fc.property(numbers, blocks, (programNumbers, blockNames) => {
        const report = reportOf(
          records({
            budgetLines: programNumbers.map((number) => budgetLine('가', number, '사업', 1)),
            narrative: programNumbers.flatMap((number) =>
              blockNames.map((block) => narrative(number, block, '○', '글')),
            ),
          }),
        );
        const bookmarks = headings(report).map(({ bookmark }) => bookmark);
        expect(new Set(bookmarks).size).toBe(bookmarks.length);
        for (const bookmark of bookmarks) expect(bookmark).toMatch(/^[A-Za-z0-9_]{1,40}$/);
      }),
    );
  });
});
