/** 붙임 수치 출처, and the other direction: where a cell is used. */
import { describe, expect, test } from '@jest/globals';
import { englishReportWords } from '../../../src/locale/report-words.en';
import { koreanReportWords } from '../../../src/locale/report-words.ko';
import { koreanWorkbookNames } from '../../../src/locale/workbook-names.ko';
import type { Block, Table } from '../../../src/report/document/document';
import { figureUsesOf } from '../../../src/report/sources/figure-uses';
import { sourcesAppendix } from '../../../src/report/sources/sources-appendix';
import { withSources } from '../../../src/report/sources/with-sources';
import { figureUseRows } from '../../../src/tables/figure-uses';
import { cellOf, figure, heading, runsIn, sentence, table, textOf } from './figures-of';

const cellLink = ({ sheet, address }: { sheet: string; address: string }): string =>
  `https://example.org/${sheet}/${address}`;

const summary = table('총괄', 2, [
  [cellOf('사업', 'head'), cellOf('금액', 'head', 2)],
  [cellOf('', 'head'), cellOf('예산', 'head'), cellOf('집행', 'head')],
  [
    cellOf('하나', 'label'),
    cellOf(figure('530', '예산', 'F2'), 'figure'),
    cellOf(figure('1,480', '집행', 'E2', 'E3', 'E4'), 'figure'),
  ],
  [cellOf('둘', 'label'), cellOf('-', 'figure'), cellOf(figure('7', '집행', 'E5', 'E9'), 'figure')],
]);

const report: readonly Block[] = [
  heading(1, 'Ⅰ 현황', 'status'),
  heading(4, '□ 예산', 'budget'),
  summary,
  heading(3, '1 사업', 'program_1'),
  heading(4, '□ 사업 내용', 'content'),
  sentence('과제 ', figure('3개', '사업설명', 'D5'), ' 지원 ', figure('80백만원', '사업설명', 'D5'), '까지'),
  heading(1, '붙임 1 수치 출처', 'figure_sources'),
  heading(1, '붙임 2 읽는 법', 'reading'),
  sentence('끝'),
];

const rowsOf = (each: Table | undefined): readonly (readonly string[])[] =>
  (each?.rows ?? []).map(({ cells }) => cells.map(textOf));

describe('the list', () => {
  const blocks = withSources(report, koreanReportWords, cellLink);
  const lists = blocks.filter(
    (block): block is Table => block.type === 'table' && block.name.startsWith('sources-'),
  );

  test('stands under its heading, a table for each chapter and programme', () => {
    const at = blocks.findIndex((block) => block.type === 'heading' && block.bookmark === 'figure_sources');
    expect(blocks.slice(at + 1, at + 3)).toEqual(lists);
    expect(lists.map(({ caption, textSize }) => [caption, textSize])).toEqual([
      ['Ⅰ 현황', 'small'],
      ['1 사업', 'small'],
    ]);
  });

  test('says of each figure its number, place, value with unit, cells and how it came there', () => {
    expect(rowsOf(lists[0])).toEqual([
      ['번호', '보고서의 위치', '값', '시트와 셀', '구분'],
      ['1', '예산 · 하나 · 금액 · 예산', '530백만원', '예산!F2', '입력'],
      ['2', '예산 · 하나 · 금액 · 집행', '1,480백만원', '집행!E2:E4', '여러 칸'],
      ['3', '예산 · 둘 · 금액 · 집행', '7백만원', '집행!E5, E9', '여러 칸'],
    ]);
  });

  test('figures of one sentence share a row', () => {
    expect(rowsOf(lists[1])[1]).toEqual([
      '4–5',
      '사업 내용 · 과제 3개 지원 80백만원까지',
      '3개, 80백만원',
      '사업설명!D5',
      '입력',
    ]);
  });

  test('numbers lead to the figures, cells to the workbook, figures to both', () => {
    const [number, dash, last] = lists[1]?.rows[1]?.cells[0]?.paragraphs[0]?.runs ?? [];
    expect([number, dash, last]).toEqual([
      { text: '4', leadsTo: 'figure_4' },
      { text: '–' },
      { text: '5', leadsTo: 'figure_5' },
    ]);
    expect(lists[0]?.rows[2]?.cells[3]?.paragraphs[0]?.runs).toEqual([
      { text: '집행!E2:E4', link: 'https://example.org/집행/E2:E4' },
    ]);
    expect(lists[0]?.rows[3]?.cells[3]?.paragraphs[0]?.runs).toEqual([
      { text: '집행!E5', link: 'https://example.org/집행/E5' },
      { text: ', ' },
      { text: 'E9', link: 'https://example.org/집행/E9' },
    ]);
    const figures = runsIn(blocks).filter(({ source }) => source !== undefined);
    expect(figures.map(({ bookmark, link }) => [bookmark, link])).toEqual([
      ['figure_1', 'https://example.org/예산/F2'],
      ['figure_2', 'https://example.org/집행/E2:E4'],
      ['figure_3', 'https://example.org/집행/E5'],
      ['figure_4', 'https://example.org/사업설명/D5'],
      ['figure_5', 'https://example.org/사업설명/D5'],
    ]);
  });

  test('a place does not say twice whose chapter it is, nor what a heading says of its block', () => {
    const own = [
      heading(3, '1 스마트시티 정책연구'),
      heading(4, '□ 예산 : 총 530백만원'),
      table('가', 1, [
        [cellOf('사업', 'head'), cellOf('예산', 'head')],
        [cellOf('스마트시티 정책연구', 'label'), cellOf(figure('530', '예산', 'F2'), 'figure')],
      ]),
    ];
    expect(figureUsesOf({ blocks: own }, koreanReportWords)).toMatchObject([
      { place: '1 스마트시티 정책연구 · 예산 · 예산' },
    ]);
  });

  test('without addresses figures lead nowhere and are listed all the same', () => {
    const plain = withSources(report, koreanReportWords);
    expect(runsIn(plain).some(({ link }) => link !== undefined)).toBe(false);
    expect(plain).toHaveLength(blocks.length);
  });

  test('without its heading there is no list', () => {
    const withoutList = report.filter(
      (block) => block.type !== 'heading' || block.bookmark !== 'figure_sources',
    );
    expect(withSources(withoutList, koreanReportWords)).toHaveLength(withoutList.length);
  });

  test('in English', () => {
    const english = withSources(report, englishReportWords).find(
      (block): block is Table => block.type === 'table' && block.name === 'sources-1',
    );
    expect(rowsOf(english)[0]).toEqual(['No.', 'Place in the report', 'Value', 'Sheet and cell', 'Kind']);
    expect(rowsOf(english).map((row) => row[4])).toEqual(['Kind', 'typed', 'several cells', 'several cells']);
  });

  test('a chapter with thousands of figures is several tables', () => {
    const figures = Array.from({ length: 1000 }, (_, index) => [
      cellOf(`사업 ${index}`, 'label'),
      cellOf(figure('1', '예산', `F${index + 2}`), 'figure'),
    ]);
    const many = [
      heading(1, 'Ⅰ'),
      table('많음', 1, [[cellOf('', 'head'), cellOf('예산', 'head')], ...figures]),
    ];
    const tables = sourcesAppendix(withSources(many, koreanReportWords), koreanReportWords);
    expect(tables.length).toBeGreaterThan(1);
    expect(tables.flatMap(({ rows }) => rows.slice(1))).toHaveLength(1000);
    expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length);
  });
});

describe('where cells are used', () => {
  const uses = figureUsesOf({ blocks: withSources(report, koreanReportWords) }, koreanReportWords);

  test('a figure added up from several cells is a use of each', () => {
    expect(
      uses.filter(({ sheet }) => sheet === '집행').map(({ address, number }) => [address, number]),
    ).toEqual([
      ['E2', 2],
      ['E3', 2],
      ['E4', 2],
      ['E5', 3],
      ['E9', 3],
    ]);
    expect(uses[0]).toEqual({
      sheet: '예산',
      address: 'F2',
      value: '530백만원',
      place: 'Ⅰ 현황 · 예산 · 하나 · 금액 · 예산',
      number: 1,
      origin: 'typed',
    });
  });

  test('the sheet lists them by sheet and cell, the tenth row behind the second', () => {
    const shuffled = [
      ...uses,
      {
        ...(uses[0] ?? { sheet: '', value: '', place: '', number: 9, origin: 'typed' as const }),
        address: 'F10',
      },
    ];
    const rows = figureUseRows([...shuffled].reverse(), koreanWorkbookNames.figureUses);
    expect(rows.map(({ cells }) => `${cells[0]}!${cells[1]}`)).toEqual([
      '사업설명!D5',
      '사업설명!D5',
      '예산!F2',
      '예산!F10',
      '집행!E2',
      '집행!E3',
      '집행!E4',
      '집행!E5',
      '집행!E9',
    ]);
    expect(rows[2]?.cells.slice(2)).toEqual(['530백만원', 'Ⅰ 현황 · 예산 · 하나 · 금액 · 예산', 1, '입력']);
  });
});
