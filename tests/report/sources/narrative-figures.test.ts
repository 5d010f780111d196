/** Every text that people type can hold figures: all of them lead to their cells. */
import { expect, test } from '@jest/globals';
import type { CellSource } from '../../../src/ledger/entry';
import type { LedgerRecords, NarrativeLine } from '../../../src/ledger/records';
import { koreanReportWords } from '../../../src/locale/report-words.ko';
import { koreanWorkbookNames } from '../../../src/locale/workbook-names.ko';
import type { ReportDocument } from '../../../src/report/document/document';
import { budgetLine, cell, execution, narrative, period, records } from '../tree/records';
import { reportOf, section } from '../tree/tree-text';
import { runsIn } from './figures-of';

function programWith(lines: readonly NarrativeLine[], others: Partial<LedgerRecords> = {}): LedgerRecords {
  return records({ budgetLines: [budgetLine('가', '1', '사업', 10)], narrative: lines, ...others });
}

const executed: Partial<LedgerRecords> = {
  periods: [period('1분기', '2019-01-01', '2019-03-31')],
  execution: [execution('1', '', '1분기', 3)],
};

test('the aim, sentences, captions, activities and small tables lead to the cells they were typed in', () => {
  const cellAt = (address: string): CellSource => cell('부속표', address);
  const report = reportOf(
    programWith(
      [
        narrative('1', '목적', '○', '시민 300명의 편의'),
        narrative('1', '사업 내용', '○', '교육 3회\n참석 423명'),
        narrative('1', '사업 내용', '〈〉', '지원금 510백만원'),
        narrative('1', '사업 내용', '표', '{{표:규모}}'),
      ],
      {
        periods: [period('1분기', '2019-01-01', '2019-03-31')],
        execution: [execution('1', '', '1분기', 3, '워크숍 2회', 'E7')],
        sideTables: [
          {
            name: '규모',
            rows: [
              ['구분', '금액(백만원)'],
              ['평가 3배수', '1,200'],
            ],
            sources: [
              [cellAt('C2'), cellAt('D2')],
              [cellAt('C3'), cellAt('D3')],
            ],
          },
        ],
      },
    ),
  );
  expect(figuresIn(report)).toEqual(
    expect.arrayContaining([
      '300명 사업설명!D1',
      '3회 사업설명!D1',
      '423명 사업설명!D1',
      '510백만원 사업설명!D1',
      '3배수 부속표!C3',
      '1,200 부속표!D3',
      '3 집행!E7',
      '2회 집행!F7',
    ]),
  );
  expect(section(report, '□ 사업 내용').slice(0, 3)).toEqual([
    '2○ 교육 3회',
    '2 참석 423명',
    'caption: 〈 지원금 510백만원 〉',
  ]);
});

test('placeholders become figures where they are given the words for it', () => {
  const { placeholders } = koreanWorkbookNames;
  const lines = [narrative('1', '추진 실적', '○', '{{예산액:1}}은(는) {{집행률:1}}, {{지출:1}}')];
  const report = reportOf(programWith(lines, executed), koreanReportWords, { placeholders });
  expect(section(report, '□ 추진 실적')).toEqual(['2○ 10백만원은 30.0%, {{지출:1}}']);
  expect(figuresIn(report)).toContain('10백만원 예산!F1');
});

/** `text sheet!cell` of everything that has a source. */
function figuresIn({ blocks }: ReportDocument): readonly string[] {
  return runsIn(blocks).flatMap(({ text, source }) =>
    source === undefined ? [] : [`${text} ${source.sheet}!${source.address}`],
  );
}
