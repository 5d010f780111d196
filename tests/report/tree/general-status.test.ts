import { describe, expect, test } from '@jest/globals';
import { englishReportWords } from '../../../src/locale/report-words.en';
import { balanceItem, choices, grade, member, narrative, outside, records, seat, settings } from './records';
import { referenceRecords } from './reference-records';
import { outline, reportOf, rowsOf, runsOf, section, tableNamed } from './tree-text';

const onlyThisChapter = settings({ report: choices({ chapters: ['generalStatus'] }) });

describe('인력', () => {
  test('prints the staffing table of the reference, sums and variances computed', () => {
    const table = tableNamed(reportOf(referenceRecords), 'staffing');
    expect(rowsOf(table)).toEqual([
      ['구 분', '계', '상근임원', '1급', '2급', '3급', '4급', '5급', '6급', '7급'],
      ['정 원', '37', '1', '1', '1', '3', '8', '11', '10', '2'],
      ['현 원', '27', '1', '1', '-', '2', '7', '8', '7', '1'],
      ['과부족', '△10', '-', '-', '△1', '△1', '△1', '△3', '△3', '△1'],
    ]);
    expect(table.unit).toBe('단위 : 명');
    expect(table.asOf).toBe("'19.5.31. 기준");
  });

  test('counts staff outside the table in the headline and names them below', () => {
    expect(section(reportOf(referenceRecords), '□ 인 력 : 총 34명')).toEqual([
      '[staffing]',
      '2※ 파견공무원 2명 및 계약직 5명 별도',
      '[staffing-bars]',
    ]);
  });

  test('names three kinds of outside staff with one 및, and none that is nil', () => {
    const report = reportOf(
      records({
        settings: onlyThisChapter,
        outsideStaff: [outside('파견', 2), outside('인턴', '-'), outside('계약직', 5), outside('자문', 1)],
      }),
    );
    expect(outline(report)).toEqual([
      '# Ⅰ 일반현황',
      '#### □ 인 력 : 총 8명',
      '2※ 파견 2명, 계약직 5명 및 자문 1명 별도',
    ]);
  });

  test('says the same in English', () => {
    const report = reportOf(referenceRecords, englishReportWords);
    expect(section(report, '□ Staff: 34 in total')).toEqual([
      '[staffing]',
      '2※ Besides these: 파견공무원 2 and 계약직 5',
      '[staffing-bars]',
    ]);
    expect(tableNamed(report, 'staffing').asOf).toBe('as of 31 May 2019');
  });

  test('a grade with nothing typed has no variance, not a variance of nil', () => {
    const table = tableNamed(
      reportOf(records({ staff: [grade('1급', '', ''), grade('2급', 2, 3)] })),
      'staffing',
    );
    expect(rowsOf(table)[3]).toEqual(['과부족', '1', '', '1']);
  });

  test('a typed head count leads to its cell, a computed one and a nil to none', () => {
    const runs = runsOf(tableNamed(reportOf(referenceRecords), 'staffing'));
    expect(runs.filter((run) => run.source !== undefined)).toHaveLength(15);
    expect(runs[12]).toMatchObject({
      text: '1',
      source: { sheet: '인력', address: 'B2', value: 1, unit: '명', origin: 'typed' },
    });
    expect(runs.filter((run) => run.source === undefined && /^(37|27|△10)$/.test(run.text))).toHaveLength(3);
  });
});

describe('재무현황', () => {
  test('prints both sides with sums computed from the items', () => {
    const table = tableNamed(reportOf(referenceRecords), 'balance-sheet');
    expect(rowsOf(table)).toEqual([
      ['자 산⟨4×1⟩', '부채 및 자본⟨4×1⟩'],
      ['구 분', "'18년", "'17년", '증 감', '구 분', "'18년", "'17년", '증 감'],
      ['계', '31.8', '14.4', '17.4', '계', '31.8', '14.5', '17.3'],
      ['유동자산', '27.8', '10.9', '16.9', '부채', '14.3', '4.3', '10.0'],
      ['비유동자산', '4.0', '3.5', '0.5', '자본', '17.5', '10.2', '7.3'],
    ]);
    expect(table.unit).toBe('단위 : 억원');
    expect(table.headRows).toBe(2);
  });

  test('fills up the shorter side with empty cells', () => {
    const table = tableNamed(
      reportOf(
        records({
          balanceSheet: [
            balanceItem('assets', '유동자산', 3, 5),
            balanceItem('assets', '투자자산', '-', ''),
            balanceItem('equity', '자본', 3, 5),
          ],
        }),
      ),
      'balance-sheet',
    );
    expect(rowsOf(table).slice(2)).toEqual([
      ['계', '3.0', '5.0', '△2.0', '계', '3.0', '5.0', '△2.0'],
      ['유동자산', '3.0', '5.0', '△2.0', '자본', '3.0', '5.0', '△2.0'],
      ['투자자산', '-', '', '-', '', '', '', ''],
    ]);
  });

  test('a side without items has no figures rather than zeros', () => {
    const table = tableNamed(
      reportOf(records({ balanceSheet: [balanceItem('assets', '유동자산', 3, 0)] })),
      'balance-sheet',
    );
    expect(rowsOf(table)[2]).toEqual(['계', '3.0', '0.0', '3.0', '계', '', '', '']);
  });
});

describe('이사회', () => {
  const board = records({
    boardSeats: [seat('이사장', 1), seat('이 사', 7, true), seat('감 사', 2, true)],
    boardMembers: [
      member('1', '고○○', '이사장', '민주연구원 부원장', '· 빅토리랩 대표'),
      member('2', '이○○', '비상임이사'),
    ],
    narrative: [
      narrative('일반현황', '이사회 기능', '○', '주요 정책사항 심의'),
      narrative('일반현황', '이사회 기능', '-', '사업계획 및 예산의 심의'),
      narrative('일반현황', '임원 현황', '※', '비상근 임원 모집 중'),
    ],
  });

  test('prints seats and functions, then members with a line a career step', () => {
    const report = reportOf(board);
    expect(section(report, '□ 이사회 현황')).toEqual([
      '2○ 구성 및 기능',
      '[board]',
      '2○ 임원 현황',
      '[board-members]',
      '2※ 비상근 임원 모집 중',
    ]);
    expect(rowsOf(tableNamed(report, 'board'))).toEqual([
      ['명 칭', '구 성', '기 능'],
      [
        '서울디지털재단 이사회',
        '○ 임원 : 정원 10명 / - 이사장 1명 / - 이 사 7명(당연직 포함) / - 감 사 2명(당연직 포함)',
        '○ 주요 정책사항 심의 / - 사업계획 및 예산의 심의',
      ],
    ]);
    expect(rowsOf(tableNamed(report, 'board-members'))).toEqual([
      ['연번', '성명', '구분', '주요 경력'],
      ['1', '고○○', '이사장', '· 민주연구원 부원장 / · 빅토리랩 대표'],
      ['2', '이○○', '비상임이사', ''],
    ]);
  });

  test('leaves out the seats when only members are recorded, and 이사회 when nothing is', () => {
    const onlyMembers = reportOf({ ...board, boardSeats: [], narrative: [] });
    expect(section(onlyMembers, '□ 이사회 현황')).toEqual(['2○ 임원 현황', '[board-members]']);
    expect(outline(reportOf(referenceRecords))).not.toContain('#### □ 이사회 현황');
  });
});

test('narrative of the chapter under a heading of its own is printed behind the known parts', () => {
  const report = reportOf(
    records({
      settings: { ...onlyThisChapter, organization: '1실 5팀' },
      narrative: [narrative('일반현황', '연혁', '○', "'16. 5월 설립")],
    }),
  );
  expect(outline(report)).toEqual([
    '# Ⅰ 일반현황',
    '#### □ 조 직 : 1실 5팀',
    '#### □ 연혁',
    "2○ '16. 5월 설립",
  ]);
});
