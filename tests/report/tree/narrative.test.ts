import { describe, expect, test } from '@jest/globals';
import { englishReportWords } from '../../../src/locale/report-words.en';
import type { LedgerRecords, NarrativeLine, SideTable } from '../../../src/ledger/records';
import { budgetLine, choices, execution, narrative, period, records, settings } from './records';
import { gridWidths, reportOf, rowsOf, section, tableNamed, tables } from './tree-text';

function programWith(lines: readonly NarrativeLine[], others: Partial<LedgerRecords> = {}): LedgerRecords {
  return records({ budgetLines: [budgetLine('가', '1', '사업', 10)], narrative: lines, ...others });
}

const executed: Partial<LedgerRecords> = {
  periods: [period('1분기', '2019-01-01', '2019-03-31')],
  execution: [execution('1', '', '1분기', 3)],
};

describe('사업설명', () => {
  test('blocks stand in the order of a report, whatever order they were typed in', () => {
    const report = reportOf(
      programWith(
        [
          narrative('1', '협조사항', '○', '협조'),
          narrative('1', '향후 계획', '○', '계획'),
          narrative('1', '추진 실적', '○', '실적'),
          narrative('1', '예산집행 현황 및 계획', '※', '집행 참고'),
          narrative('1', '참고사항', '-', '참고'),
          narrative('1', '추진배경', '-', '배경 하나'),
          narrative('1', '목적', '○', '시민의 편의'),
          narrative('1', '목적', '※', '공동사업'),
          narrative('1', '기대효과', '○', '효과'),
          narrative('1', '추진 배경', '-', '배경 둘'),
        ],
        executed,
      ),
    );
    expect(section(report, '1 사업')).toEqual([
      'aim: 시민의 편의',
      '2※ 공동사업',
      '#### □ 추진 배경',
      '3- 배경 하나',
      '3- 배경 둘',
      '#### □ 예산집행 현황 및 계획',
      '[execution-01]',
      '2※ 집행 참고',
      '#### □ 추진 실적',
      '2○ 실적',
      '#### □ 향후 계획',
      '2○ 계획',
      '#### □ 참고사항',
      '3- 참고',
      '#### □ 협조사항',
      '2○ 협조',
      '#### □ 기대효과',
      '2○ 효과',
    ]);
  });

  test('an English report finds the Korean blocks and heads them in English', () => {
    const report = reportOf(
      programWith([narrative('1', '목적', '○', '편의'), narrative('1', '추진 실적 및 계획', '-', '개소')]),
      englishReportWords,
    );
    expect(section(report, '1 사업')).toEqual(['aim: 편의', '#### □ Results and plan', '3- 개소']);
  });

  test('marks give the levels, a note that of the bullet before it', () => {
    const report = reportOf(
      programWith([
        narrative('1', '사업 내용', '※', '처음'),
        narrative('1', '사업 내용', '○', '하나'),
        narrative('1', '사업 내용', '-', '둘'),
        narrative('1', '사업 내용', '※', '둘의 참고'),
        narrative('1', '사업 내용', '·', '셋\n이어서'),
        narrative('1', '사업 내용', '※', '셋의 참고'),
        narrative('1', '사업 내용', '〈〉', '시설 개요'),
        narrative('1', '사업 내용', '○', '예산 {{예산액:1}}'),
        narrative('1', '사업 내용', '※', '하나의 참고'),
      ]),
    );
    expect(section(report, '□ 사업 내용')).toEqual([
      '2※ 처음',
      '2○ 하나',
      '3- 둘',
      '3※ 둘의 참고',
      '4· 셋',
      '4 이어서',
      '4※ 셋의 참고',
      'caption: 〈 시설 개요 〉',
      '2○ 예산 {{예산액:1}}',
      '2※ 하나의 참고',
    ]);
  });
});

describe('부속표', () => {
  const research: SideTable = {
    name: '연구과제',
    rows: [
      ['연구과제명', '', '추진실적 및 계획', '추진방식'],
      ['정책·\n거버넌스', '① 성과 연구', '- (실적) 조사\n- (계획) 평가', '직접수행'],
      ['', '② 유통 연구', '- (실적) 수렴', '직접수행'],
      ['', '③ 협치 연구', '', '용역'],
      ['통계', '④ 실태조사', '', '용역'],
    ],
    sources: [],
  };
  const place = (name: string): NarrativeLine => narrative('1', '사업 내용', '표', `{{표:${name}}}`);

  test('stands where the narrative places it, merged by its empty cells', () => {
    const report = reportOf(
      programWith(
        [narrative('1', '사업 내용', '○', '앞'), place('연구과제'), narrative('1', '사업 내용', '○', '뒤')],
        {
          sideTables: [research],
        },
      ),
    );
    expect(section(report, '□ 사업 내용')).toEqual(['2○ 앞', '[side-연구과제]', '2○ 뒤']);
    const table = tableNamed(report, 'side-연구과제');
    expect(rowsOf(table)).toEqual([
      ['연구과제명⟨2×1⟩', '추진실적 및 계획', '추진방식'],
      ['정책· / 거버넌스⟨1×3⟩', '① 성과 연구', '- (실적) 조사 / - (계획) 평가', '직접수행'],
      ['② 유통 연구', '- (실적) 수렴', '직접수행'],
      ['③ 협치 연구', '', '용역'],
      ['통계', '④ 실태조사', '', '용역'],
    ]);
    expect(table.rows[0]?.cells.map((cell) => cell.role)).toEqual(['head', 'head', 'head']);
    expect(gridWidths(table)).toEqual([4, 4, 4, 4, 4]);
    expect(table.columnWidths).toHaveLength(4);
  });

  test('an empty cell has nothing to join at the left of the head and under it', () => {
    const report = reportOf(
      programWith([place('빈칸')], {
        sideTables: [
          {
            name: '빈칸',
            rows: [
              ['', '내용'],
              ['', '가'],
              ['', '나'],
            ],
            sources: [],
          },
        ],
      }),
    );
    expect(rowsOf(tableNamed(report, 'side-빈칸'))).toEqual([['', '내용'], ['⟨1×2⟩', '가'], ['나']]);
  });

  test('a table of one column keeps every row', () => {
    const report = reportOf(
      programWith([place('한 열')], {
        sideTables: [{ name: '한 열', rows: [['목록'], ['가'], [''], ['나']], sources: [] }],
      }),
    );
    expect(rowsOf(tableNamed(report, 'side-한 열'))).toEqual([['목록'], ['가'], [''], ['나']]);
  });

  test('placed twice, each has a name of its own', () => {
    const report = reportOf(
      programWith([place('연구과제'), place('연구과제')], {
        settings: settings({ report: choices({ chapters: ['businessGoals'] }) }),
        sideTables: [research],
      }),
    );
    expect(tables(report).map((table) => table.name)).toEqual([
      'budget-summary',
      'side-연구과제',
      'side-연구과제-2',
    ]);
  });

  test('a place for an unknown table prints nothing, not even the heading over it', () => {
    const report = reportOf(programWith([place('없는 표'), narrative('1', '추진 실적', '표', '표 자리')]));
    expect(section(report, '1 사업')).toEqual([]);
  });
});
