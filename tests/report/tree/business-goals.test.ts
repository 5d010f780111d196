import { describe, expect, test } from '@jest/globals';
import { budgetLine, choices, records, settings } from './records';
import { referenceRecords } from './reference-records';
import { outline, reportOf, rowsOf, runsOf, section, tableNamed } from './tree-text';

const summaryHeading = '2019년 서울디지털재단 예산 총괄표';

describe('주요업무 계획', () => {
  test('lists the numbered programmes by the names of the budget', () => {
    expect(section(reportOf(referenceRecords), '2019년 주요업무 계획')).toEqual([
      '11. 스마트시티 정책연구',
      '12. 자치구 스마트시티 컨설팅',
      '13. 도시데이터사이언스 연구소 운영',
      '14. 스마트시티 서비스 혁신지원',
      '15. 격차해소 로봇 개발 시범사업',
      '16. 소상공인 지원 협동로봇 개발 보급사업',
      '17. 스마트시티즌랩 운영',
      '18. 디지털혁신학교 운영',
      '19. 스마트서울 앱 공모전',
      '110. 디지털 국제협력',
      '111. 개포디지털혁신파크 운영(수탁)',
    ]);
  });

  test('is left out where no programme is numbered', () => {
    const report = reportOf(
      records({
        settings: settings({ report: choices({ chapters: ['businessGoals'] }) }),
        budgetLines: [budgetLine('운영경비', '운영1', '인건비', 2289)],
      }),
    );
    expect(outline(report)).toEqual(['# Ⅰ 2019년 사업목표', `## ${summaryHeading}`, '[budget-summary]']);
  });
});

describe('예산 총괄표', () => {
  test('prints the table of the reference, a split programme as one row', () => {
    const table = tableNamed(reportOf(referenceRecords), 'budget-summary');
    expect(table.unit).toBe('단위 : 백만원');
    expect(rowsOf(table)).toEqual([
      ['구 분', '사업명', '예산액', '비 고'],
      ['스마트시티 연구 및 기획⟨1×4⟩', '소계', '2,430', ''],
      ['스마트시티 정책연구', '530', ''],
      ['자치구 스마트시티 컨설팅', '200', ''],
      ['도시데이터사이언스 연구소 운영', '1,700', ''],
      ['혁신과제 발굴 및 적용⟨1×7⟩', '소계', '2,011', ''],
      ['스마트시티 서비스 혁신지원', '600', ''],
      ['격차해소 로봇 개발 시범사업', '300', ''],
      ['소상공인 지원 협동로봇 개발 보급사업', '176', ''],
      ['스마트시티즌랩 운영', '460', ''],
      ['디지털혁신학교 운영', '360', ''],
      ['스마트서울 앱 공모전', '115', ''],
      ['스마트시티 서울 위상강화⟨1×3⟩', '소계', '2,130', ''],
      ['디지털 국제협력', '650', ''],
      ['개포디지털혁신파크 운영(수탁)', '1,480', '경제정책실 소관 (위탁계약 6.14 만료)'],
      ['운영경비⟨1×3⟩', '소계', '3,178', ''],
      ['인건비', '2,289', ''],
      ['행정운영경비', '889', ''],
      ['예비비⟨1×3⟩', '소계', '342', ''],
      ['인력증원 봉급예비비', '240', ''],
      ['일반예비비', '102', ''],
      ['합 계⟨2×1⟩', '10,091', ''],
    ]);
  });

  test('puts the subtotal below its programmes where 설정 says so, the total still last', () => {
    const below = { ...referenceRecords, settings: settings({ subtotalPosition: 'below' }) };
    const rows = rowsOf(tableNamed(reportOf(below), 'budget-summary'));
    expect(rows.slice(1, 5)).toEqual([
      ['스마트시티 연구 및 기획⟨1×4⟩', '스마트시티 정책연구', '530', ''],
      ['자치구 스마트시티 컨설팅', '200', ''],
      ['도시데이터사이언스 연구소 운영', '1,700', ''],
      ['소계', '2,430', ''],
    ]);
    expect(rows[rows.length - 1]).toEqual(['합 계⟨2×1⟩', '10,091', '']);
  });

  test('prints in the display unit, not the unit typed in', () => {
    const table = tableNamed(
      reportOf({ ...referenceRecords, settings: settings({ displayUnit: 'thousandWon' }) }),
      'budget-summary',
    );
    expect(table.unit).toBe('단위 : 천원');
    expect(rowsOf(table)[2]).toEqual(['스마트시티 정책연구', '530,000', '']);
  });

  test('joins different notes of a split programme, keeps nil and blank budgets apart', () => {
    const table = tableNamed(
      reportOf(
        records({
          budgetLines: [
            budgetLine('가', '1', '나눈 사업', '-', { subProgram: 'ㄱ', note: '시비' }),
            budgetLine('가', '1', '나눈 사업', '', { subProgram: 'ㄴ', note: '국비' }),
            budgetLine('가', '2', '빈 사업', ''),
          ],
        }),
      ),
      'budget-summary',
    );
    expect(rowsOf(table).slice(1)).toEqual([
      ['가⟨1×3⟩', '소계', '0', ''],
      ['나눈 사업', '-', '시비, 국비'],
      ['빈 사업', '', ''],
      ['합 계⟨2×1⟩', '0', ''],
    ]);
  });

  test('marks subtotals and the total as such, and a typed budget leads to its cell', () => {
    const table = tableNamed(reportOf(referenceRecords), 'budget-summary');
    const rolesOf = (index: number): readonly string[] =>
      table.rows[index]?.cells.map((cell) => cell.role) ?? [];
    expect(rolesOf(1)).toEqual(['label', 'subtotal', 'subtotal', 'subtotal']);
    expect(rolesOf(2)).toEqual(['label', 'figure', 'text']);
    expect(rolesOf(21)).toEqual(['total', 'total', 'total']);
    const runs = runsOf(table);
    expect(runs.find((run) => run.text === '530')?.source).toEqual({
      sheet: '예산',
      address: 'F2',
      value: 530_000_000,
      unit: '원',
      origin: 'typed',
    });
  });

  test('a computed budget leads to the cell that computes it', () => {
    const cellsOf = new Map([
      ['group', 'D4'],
      ['program', 'D17'],
      ['total', 'D25'],
    ]);
    const report = reportOf(referenceRecords, undefined, {
      findCell: ({ of }) => {
        const address = cellsOf.get(of.kind);
        return address === undefined ? undefined : { sheet: '총괄표', address, origin: 'formula' };
      },
    });
    const runs = runsOf(tableNamed(report, 'budget-summary'));
    const sourceOf = (text: string): unknown => runs.find((run) => run.text === text)?.source;
    const cell = (address: string, value: number): unknown => ({
      sheet: '총괄표',
      address,
      value,
      unit: '원',
      origin: 'formula',
    });
    expect(sourceOf('2,430')).toEqual(cell('D4', 2_430_000_000));
    expect(sourceOf('650')).toEqual(cell('D17', 650_000_000));
    expect(sourceOf('10,091')).toEqual(cell('D25', 10_091_000_000));
  });

  test('where no cell computes a sum, it names the cells it adds up', () => {
    const lines = ['F2', 'F3', 'F4'].map((address, index) =>
      budgetLine('가', '1', '사업', index === 1 ? '-' : 10, { subProgram: `세부${index}`, address }),
    );
    const runs = runsOf(tableNamed(reportOf(records({ budgetLines: lines })), 'budget-summary'));
    expect(runs.filter(({ text }) => text === '20').map(({ source }) => source)).toEqual(
      Array(3).fill({
        sheet: '예산',
        address: 'F2',
        otherAddresses: ['F4'],
        value: 20_000_000,
        unit: '원',
        origin: 'sum',
      }),
    );
  });
});
