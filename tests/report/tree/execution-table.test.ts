import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { englishReportWords } from '../../../src/locale/report-words.en';
import { budgetLine, execution, period, records, settings, type Typed } from './records';
import { referenceRecords } from './reference-records';
import { gridWidths, outline, reportOf, rowsOf, runsOf, tableNamed, tables } from './tree-text';

describe('예산집행 현황 및 계획', () => {
  test('prints programme 10 of the reference: three sub-programmes and their sum', () => {
    const table = tableNamed(reportOf(referenceRecords), 'execution-10');
    expect(table.unit).toBe('단위 : 백만원');
    expect(table.asOf).toBe("'19.5.31. 기준");
    expect(table.headRows).toBe(2);
    expect(rowsOf(table)).toEqual([
      ['사업명⟨1×2⟩', '예산액⟨2×1⟩', '집행액 / 집행내용⟨4×1⟩'],
      ["'18", "'19", '1분기', '5월말', '3분기(예정)', '4분기(예정)'],
      ['스마트 서울 컨퍼런스⟨1×2⟩', '529⟨1×2⟩', '278⟨1×2⟩', '2', '2', '193', '81'],
      ['계획 수립', '협정서 체결, 운영사 선정', '연사 초청, 행사 준비', '컨퍼런스 개최, 결과 소개'],
      ['서울시-UN 청년창업대회⟨1×2⟩', '187⟨1×2⟩', '137⟨1×2⟩', '-', '5', '87', '45'],
      ['기획 및 홍보', '사업자 선정, 참가자 모집', '평가 선발, 멘팅, 워크숍', '청년창업대회 본선 개최'],
      ['스마트 서울 영문 웹사이트 구축 등⟨1×2⟩', '-⟨1×2⟩', '235⟨1×2⟩', '-', '-', '154', '81'],
      ['계획 수립', '웹사이트 기획, 원가조사', '홈페이지 구축, 우수 콘텐츠 제작', '사이트 홍보 및 성과 확산'],
      ['계', '716', '650', '2', '7', '434', '207'],
    ]);
    expect(table.rows[8]?.cells.map((cell) => cell.role)).toEqual(Array(7).fill('total'));
  });

  test('prints programme 11 over the periods it has entries in only', () => {
    const table = tableNamed(reportOf(referenceRecords), 'execution-11');
    expect(table.asOf).toBe("'19.6.14. 기준");
    expect(rowsOf(table)).toEqual([
      ['사업명⟨1×2⟩', '예산액⟨2×1⟩', '집행액 / 집행내용⟨3×1⟩'],
      ["'18", "'19", '1분기', '5월말', '6.14'],
      ['개포디지털혁신파크 활성화 프로그램 운영⟨1×2⟩', '300⟨1×2⟩', '310⟨1×2⟩', '14', '17', '27'],
      ['상상공작소 운영', '상상공작소 운영', '상상공작소 운영'],
      ['개포디지털혁신파크 시설관리 운영⟨1×2⟩', '1,072⟨1×2⟩', '1,170⟨1×2⟩', '118', '122', '220'],
      ['시설 유지보수', '사회적약자 편의시설 설치', '사회적약자 편의시설 설치'],
      ['계', '1,372', '1,480', '132', '139', '247'],
    ]);
  });

  test('a table is of no day after the report, though its period runs on', () => {
    const report = reportOf(
      records({
        settings: settings({ executionAsOf: '2019-05-31', reportDate: '2019-06-14' }),
        periods: [period('2분기', '2019-04-01', '2019-06-30')],
        budgetLines: [budgetLine('가', '1', '사업', 10)],
        execution: [execution('1', '', '2분기', 3)],
      }),
    );
    expect(tableNamed(report, 'execution-01').asOf).toBe("'19.6.14. 기준");
  });

  test('keeps nil and a measured zero apart, and has no sum row where nothing is split', () => {
    const report = reportOf(referenceRecords);
    expect(rowsOf(tableNamed(report, 'execution-02')).slice(2)).toEqual([
      ['자치구 스마트시티 컨설팅⟨1×2⟩', '-⟨1×2⟩', '200⟨1×2⟩', '0', '60', '40', '100'],
      ['사업기획 및 과제도출', '컨설팅 용역', '운영컨설팅', '컨설팅 용역, 협의체 운영'],
    ]);
    expect(rowsOf(tableNamed(report, 'execution-03')).slice(2)).toEqual([
      ['도시데이터사이언스 연구소 운영⟨1×2⟩', '2,800⟨1×2⟩', '1,700⟨1×2⟩', '-', '-', '700', '1,000'],
      ['', '', '빅데이터연구 / 빅데이터교육', '빅데이터연구 / 빅데이터교육'],
    ]);
  });

  test('a programme without execution has no table and no heading for it', () => {
    const report = reportOf(referenceRecords);
    expect(tables(report).map((table) => table.name)).not.toContain('execution-01');
    expect(outline(report).filter((line) => line === '#### □ 예산집행 현황 및 계획')).toHaveLength(4);
  });

  test('a line without any activity is one row', () => {
    const report = reportOf(
      records({
        periods: [period('1분기', '2019-01-01', '2019-03-31'), period('2분기', '2019-04-01', '2019-06-30')],
        budgetLines: [
          budgetLine('가', '1', '사업', 10, { subProgram: 'ㄱ' }),
          budgetLine('가', '1', '사업', 20, { subProgram: 'ㄴ' }),
        ],
        execution: [execution('1', 'ㄱ', '1분기', 3), execution('1', 'ㄴ', '2분기', 4, '계약')],
      }),
    );
    expect(rowsOf(tableNamed(report, 'execution-01')).slice(2)).toEqual([
      ['ㄱ', '', '10', '3', ''],
      ['ㄴ⟨1×2⟩', '⟨1×2⟩', '20⟨1×2⟩', '', '4'],
      ['', '계약'],
      ['계', '', '30', '3', '4'],
    ]);
  });

  test('a period that names itself planned is not called planned twice', () => {
    const report = reportOf(
      records({
        periods: [period('하반기(예정)', '2019-07-01', '2019-12-31', 'planned')],
        budgetLines: [budgetLine('가', '1', '사업', 10)],
        execution: [execution('1', '', '하반기(예정)', 3)],
      }),
    );
    expect(rowsOf(tableNamed(report, 'execution-01'))[1]).toEqual(["'18", "'19", '하반기(예정)']);
  });

  test('typed amounts lead to their cells and amounts stand right', () => {
    const table = tableNamed(
      reportOf(
        records({
          settings: settings({ fiscalYear: 2100, executionAsOf: '' }),
          periods: [period('1분기', '2100-01-01', '2100-03-31')],
          budgetLines: [budgetLine('가', '1', '사업', 10, { address: 'F7' })],
          execution: [execution('1', '', '1분기', 0, '착수', 'E9')],
        }),
      ),
      'execution-01',
    );
    expect(table.asOf).toBeUndefined();
    expect(rowsOf(table)[1]).toEqual(["'99", "'00", '1분기']);
    expect(runsOf(table).flatMap((run) => (run.source === undefined ? [] : [run.source]))).toEqual([
      { sheet: '예산', address: 'F7', value: 10_000_000, unit: '원', origin: 'typed' },
      { sheet: '집행', address: 'E9', value: 0, unit: '원', origin: 'typed' },
    ]);
    expect(table.rows[2]?.cells.map((cell) => cell.align)).toEqual(['left', 'right', 'right', 'right']);
    expect(table.rows[3]?.cells.map((cell) => cell.align)).toEqual(['center']);
  });

  test('says the same in English', () => {
    expect(
      rowsOf(tableNamed(reportOf(referenceRecords, englishReportWords), 'execution-10')).slice(0, 2),
    ).toEqual([
      ['Programme⟨1×2⟩', 'Budget⟨2×1⟩', 'Spent / activity⟨4×1⟩'],
      ["'18", "'19", '1분기', '5월말', '3분기 (planned)', '4분기 (planned)'],
    ]);
  });
});

test('every row of every table fills the whole grid, whatever is typed', () => {
  const typed = fc.oneof<fc.Arbitrary<Typed>[]>(fc.constant('-'), fc.constant(''), fc.nat(5000));
  const subProgram = fc.record({
    budget: typed,
    entries: fc.array(
      fc.tuple(fc.constantFrom('1분기', '2분기', '3분기'), typed, fc.constantFrom('', '추진')),
    ),
  });
  const program = fc.record({
    numbered: fc.boolean(),
    group: fc.constantFrom('가', '나'),
    parts: fc.array(subProgram, { minLength: 1, maxLength: 4 }),
  });
  const books = fc.record({
    position: fc.constantFrom<('above' | 'below')[]>('above', 'below'),
    programs: fc.array(program, { maxLength: 5 }),
  });
  fc.assert(
    fc.property(books, ({ position, programs }) => {
      const lines = programs.flatMap(({ numbered, group, parts }, index) =>
        parts.map(({ budget, entries }, part) => {
          const number = numbered ? `${index + 1}` : `운영${index + 1}`;
          const subName = parts.length > 1 ? `세부${part}` : '';
          return {
            line: budgetLine(group, number, `사업${index}`, budget, { subProgram: subName }),
            entries: entries.map(([name, amount, activity]) =>
              execution(number, subName, name, amount, activity),
            ),
          };
        }),
      );
      const report = reportOf(
        records({
          settings: settings({ subtotalPosition: position }),
          periods: [
            period('1분기', '2019-01-01', '2019-03-31'),
            period('2분기', '2019-04-01', '2019-06-30'),
            period('3분기', '2019-07-01', '2019-09-30', 'planned'),
          ],
          budgetLines: lines.map(({ line }) => line),
          execution: lines.flatMap(({ entries }) => entries),
        }),
      );
      for (const table of tables(report))
        expect(gridWidths(table)).toEqual(table.rows.map(() => table.columnWidths.length));
    }),
  );
});
