/** Figures in typed sentences and cells, and placeholders that become figures. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ledgerOf } from '../../../src/ledger/ledger';
import { englishReportWords } from '../../../src/locale/report-words.en';
import { koreanReportWords } from '../../../src/locale/report-words.ko';
import type { ReportWords } from '../../../src/locale/report-words';
import type { TextRun } from '../../../src/report/document/document';
import { reportContextOf, type ReportContext } from '../../../src/report/report-context';
import { runsOfCell } from '../../../src/report/sources/cell-figures';
import { computedCellFinder } from '../../../src/report/sources/computed-cells';
import { textLinesWithFigures, textRunsWithFigures } from '../../../src/report/sources/text-runs';
import { smallComputed } from '../../checks/formulas/small-computed';
import { cell, records } from '../tree/records';

const workbook = smallComputed();
const source = cell('사업설명', 'D5');

function contextOf(words: ReportWords = koreanReportWords): ReportContext {
  return reportContextOf(workbook.ledger, words, computedCellFinder(workbook), workbook.names.placeholders);
}

/** A figure as `text@cell`. */
function shown(runs: readonly TextRun[]): readonly string[] {
  return runs.map((run) => {
    if (run.source === undefined) return run.text;
    const { sheet, address, otherAddresses = [] } = run.source;
    return `${run.text}@${sheet}!${[address, ...otherAddresses].join(',')}`;
  });
}

function textOf(runs: readonly TextRun[]): string {
  return runs.map(({ text }) => text).join('');
}

function filled(text: string, words: ReportWords = koreanReportWords): string {
  return textOf(textRunsWithFigures(text, source, contextOf(words)));
}

describe('figures in sentences', () => {
  test('each is a run of its own that leads to the cell of the sentence', () => {
    expect(textRunsWithFigures('과제 3개 (총지원금 510백만원)', source, contextOf())).toEqual([
      { text: '과제 ' },
      {
        text: '3개',
        source: { sheet: '사업설명', address: 'D5', value: 3, unit: '개', origin: 'typed' },
      },
      { text: ' (총지원금 ' },
      {
        text: '510백만원',
        source: { sheet: '사업설명', address: 'D5', value: 510_000_000, unit: '원', origin: 'typed' },
      },
      { text: ')' },
    ]);
  });

  test('all runs together say exactly what was typed', () => {
    const piece = fc.oneof(
      fc.constantFrom('510백만원', '3개', '25%', '~', ' ', '\n', "'19. 6월", '{', '}', '제3조', '△1.5억원'),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('').replace(/\{\{|\}\}/g, '{');
        expect(textOf(textRunsWithFigures(text, source, contextOf()))).toBe(text);
        const lines = textLinesWithFigures(text, source, contextOf()).map(textOf);
        expect(lines.join('\n')).toBe(text);
      }),
    );
  });

  test('in an English report won is called won', () => {
    expect(textRunsWithFigures('510백만원', source, contextOf(englishReportWords))).toMatchObject([
      { text: '510백만원', source: { value: 510_000_000, unit: 'won' } },
    ]);
  });

  test('a text whose cell is not known keeps its figures as text', () => {
    expect(textRunsWithFigures('3개', undefined, contextOf())).toEqual([{ text: '3개' }]);
  });
});

describe('cells of small tables', () => {
  const runs = (text: string, head: string) => runsOfCell(text, head, source, contextOf()).flat();

  test.each([
    ['1,200', '예산(백만원)', 1_200_000_000, '원'],
    ['12.5', '비율(%)', 0.125, '%'],
    ['37', '인원 (단위 : 명)', 37, '명'],
    ['△3', '증감', -3, ''],
    ['25', '학교 수(개교)', 25, '개교'],
  ])('%s under %s is a figure', (text, head, value, unit) => {
    expect(runs(text, head)).toMatchObject([{ text, source: { value, unit } }]);
  });

  test.each([
    ['3', '연번'],
    ['2019', '연도'],
    ['-', '예산액'],
    ['', '예산액'],
  ])('%s under %s is none', (text, head) => {
    expect(runs(text, head)).toEqual([{ text }]);
  });
});

describe('placeholders', () => {
  test.each([
    ['{{예산액:1}}', ['530백만원@예산!F2']],
    ['{{예산액:10}}', ['415백만원@총괄표!D8']],
    ['{{전년도 예산액:10}}', ['716백만원@예산!E4,E5']],
    ['{{예산액:합계}} 중', ['1,487백만원@총괄표!D11', ' 중']],
    ['{{집행률:정책연구}}', ['10.0%@예산!J2']],
    ['{{집행액:10}}', ['7백만원@예산!I4,I5']],
    ['{{집행률:10}}', ['1.8%@예산!I4,I5,H4,H5']],
    ['{{집행률:합계}}', ['5.3%@집행현황!K11']],
    ['{{예산현액:합계}}', ['1,467백만원@예산!H2,H3,H4,H5,H6']],
    ['{{구성비:협력}}', ['27.9%@총괄표!E7']],
    ['{{현원:2급}}', ['4명@인력!C3']],
    ['{{현원:합계}}', ['4명@인력현황!B5']],
    ['{{총원:파견}}', ['2명@별도인력!B2']],
    ['{{과부족:2급}}', ['△1명@인력!D3']],
    ['{{결원율:2급}}', ['20.0%@인력!E3']],
    ['{{결원율:합계}}', ['42.9%@인력현황!B4,B5']],
    ['{{원인행위액:10}}', ['5백만원@집행!D5']],
  ])('%s', (text, expected) => {
    expect(shown(textRunsWithFigures(text, source, contextOf()))).toEqual(expected);
  });

  test.each([
    ['예산은 {{예산액:1}}은(는) 크다', '예산은 530백만원은 크다'],
    ['{{집행률:1}}은(는) 낮고', '10.0%는 낮고'],
    ['{{집행률:1}}은 낮고', '10.0%는 낮고'],
    ['{{현원:2급}}와(과) {{예산액:1}}와 함께', '4명과 530백만원과 함께'],
    ['{{예산액:1}}(으)로', '530백만원으로'],
    ['{{집행률:1}}으로.', '10.0%로.'],
    ['{{예산액:1}}이(가), {{집행률:1}}이', '530백만원이, 10.0%가'],
    ['{{예산액:1}}를 편성', '530백만원을 편성'],
    ['{{예산액:1}}의 절반, {{예산액:1}}이며', '530백만원의 절반, 530백만원이며'],
  ])('%s takes the particle of how it is read aloud', (text, expected) => {
    expect(filled(text)).toBe(expected);
  });

  test('a unit that is typed behind the braces is not said twice', () => {
    expect(filled('{{예산액:1}}백만원을')).toBe('530백만원을');
    expect(filled('{{예산액:1}} 백만 원의')).toBe('530 백만 원의');
    expect(filled('{{현원:2급}}명단')).toBe('4명명단');
    expect(filled('{{집행률:1}}%')).toBe('10.0%');
  });

  test('an English report has English units and no particles', () => {
    expect(filled('{{예산액:1}}은 {{집행률:1}}(으)로 {{현원:2급}}이(가)', englishReportWords)).toBe(
      '530 million won 10.0% 4 persons',
    );
  });

  test('one that asks for nothing known stays as typed', () => {
    for (const text of ['{{지출:1}}은(는)', '{{예산액:99}}를', '{{표:없음}}', '{{예산액:1', '1}}', '{{}}'])
      expect(filled(text)).toBe(text);
  });

  test('a rate over nothing is "-" and leads nowhere', () => {
    const empty = ledgerOf(records({ budgetLines: [] }));
    const context = reportContextOf(empty, koreanReportWords, undefined, workbook.names.placeholders);
    expect(textRunsWithFigures('{{집행률:합계}}', source, context)).toEqual([{ text: '-' }]);
  });

  test('beside other figures of the sentence', () => {
    expect(shown(textRunsWithFigures('3개 사업 {{예산액:1}}, 25%', source, contextOf()))).toEqual([
      '3개@사업설명!D5',
      ' 사업 ',
      '530백만원@예산!F2',
      ', ',
      '25%@사업설명!D5',
    ]);
  });

  test('without the words they are asked for with they stay as typed', () => {
    const context = reportContextOf(workbook.ledger, koreanReportWords);
    expect(textOf(textRunsWithFigures('{{예산액:1}}은(는)', source, context))).toBe('{{예산액:1}}은(는)');
  });
});
