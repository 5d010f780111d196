/** The figures of a report get numbers and lead to their cells. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Block, TextRun } from '../../../src/report/document/document';
import { sourceRange, withCellLinks } from '../../../src/report/sources/cell-links';
import { withFigureNumbers } from '../../../src/report/sources/figure-numbers';
import { sheetLinks } from '../../../src/report/sources/sheet-links';
import { cellAddress } from '../../../src/tables/grid';
import { cellOf, figure, heading, runsIn, sentence, table } from './figures-of';

describe('numbers', () => {
  test('count figures as they are read, sentences and tables row by row; other text has none', () => {
    const blocks = [
      heading(1, 'Ⅰ'),
      sentence('총 ', figure('530', '예산', 'F2'), '백만원'),
      table('가', 1, [
        [cellOf('사업', 'head'), cellOf('예산', 'head'), cellOf('집행', 'head')],
        [
          cellOf('하나', 'label'),
          cellOf(figure('1', '예산', 'F2'), 'figure'),
          cellOf(figure('2', '집행', 'E2'), 'figure'),
        ],
        [cellOf('둘', 'label'), cellOf('-', 'figure'), cellOf(figure('3', '집행', 'E3'), 'figure')],
      ]),
      sentence(figure('4', '예산', 'F3')),
    ];
    const numbered = runsIn(withFigureNumbers(blocks)).filter(({ source }) => source !== undefined);
    expect(numbered.map(({ text, figureNumber, bookmark }) => [text, figureNumber, bookmark])).toEqual([
      ['530', 1, 'figure_1'],
      ['1', 2, 'figure_2'],
      ['2', 3, 'figure_3'],
      ['3', 4, 'figure_4'],
      ['4', 5, 'figure_5'],
    ]);
    expect(
      runsIn(withFigureNumbers(blocks)).filter(({ figureNumber }) => figureNumber !== undefined),
    ).toHaveLength(5);
  });

  test('no bookmark stands twice, not even where a heading has the name of one', () => {
    const blocks = [
      heading(1, 'Ⅰ', 'figure_1'),
      sentence(figure('1', '예산', 'F2')),
      heading(1, 'Ⅱ', 'figure_1_'),
    ];
    const [run] = runsIn(withFigureNumbers(blocks));
    expect(run?.bookmark).toMatch(/^figure_1_+$/);
    expect(['figure_1', 'figure_1_']).not.toContain(run?.bookmark);
  });
});

describe('addresses', () => {
  const gids: Readonly<Record<string, number>> = { 예산: 12, 집행: 0 };

  test('of a spreadsheet, without what its address leads to', () => {
    const link = sheetLinks(
      'https://docs.google.com/spreadsheets/d/abc/edit?usp=sharing#gid=7&range=A1',
      (sheet) => gids[sheet],
    );
    expect(link({ sheet: '예산', address: 'F12' })).toBe(
      'https://docs.google.com/spreadsheets/d/abc/edit?usp=sharing#gid=12&range=F12',
    );
    expect(link({ sheet: '집행', address: 'E2:E4' })).toBe(
      'https://docs.google.com/spreadsheets/d/abc/edit?usp=sharing#gid=0&range=E2:E4',
    );
    expect(link({ sheet: '없는 시트', address: 'A1' })).toBeUndefined();
  });

  test('of a workbook file beside the report', () => {
    const link = sheetLinks('out/서울디지털재단 2019 (1).xlsx', () => undefined);
    expect(link({ sheet: '예산', address: 'F12' })).toBe("서울디지털재단 2019 (1).xlsx#'예산'!F12");
    expect(link({ sheet: "It's", address: 'A1' })).toBe("서울디지털재단 2019 (1).xlsx#'It''s'!A1");
  });

  test('of nothing that can be linked to', () => {
    for (const address of ['', 'budget.csv', 'ftp://a/b'])
      expect(sheetLinks(address, () => 1)({ sheet: '예산', address: 'F12' })).toBeUndefined();
  });
});

describe('links', () => {
  test.each([
    [['F2'], 'F2'],
    [['F11', 'F12', 'F13'], 'F11:F13'],
    [['F13', 'F11', 'F12'], 'F11:F13'],
    [['B2', 'C2'], 'B2:C2'],
    [['H2', 'I2', 'H3', 'I3'], 'H2:I3'],
    [['E2', 'E4'], 'E2'],
    [['Z1', 'AA1'], 'Z1:AA1'],
    [['F2', 'F2'], 'F2'],
  ])('the cells %j are %s', ([address = '', ...otherAddresses], range) => {
    expect(sourceRange({ sheet: '예산', address, otherAddresses, value: 1, unit: '원', origin: 'sum' })).toBe(
      range,
    );
  });

  test('what leads somewhere already goes on leading there, and a cell without address gives no link', () => {
    const linked: TextRun = { ...figure('1', '예산', 'F2'), link: 'https://example.org' };
    const blocks = [
      sentence(linked),
      sentence({ ...figure('2', '예산', 'F2'), leadsTo: 'figure_1' }),
      sentence(figure('3', '손으로 만든 시트', 'A1')),
      sentence('4'),
    ];
    const link = sheetLinks('https://example.org/edit', (sheet) => (sheet === '예산' ? 1 : undefined));
    expect(runsIn(withCellLinks(blocks, link)).map((run) => run.link)).toEqual([
      'https://example.org',
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('a link never leads to another sheet, nor past the cells its figure comes from', () => {
    const sheets = ['예산', '집행', '인력'];
    const place = fc.record({ row: fc.nat(30), column: fc.nat(30) });
    const figures = fc.array(
      fc.record({
        sheet: fc.constantFrom(...sheets),
        cells: fc.array(place, { minLength: 1, maxLength: 6 }),
      }),
    );
    fc.assert(
      fc.property(figures, (made) => {
        const blocks: readonly Block[] = made.map(({ sheet, cells }) =>
          sentence(figure('1', sheet, ...cells.map(({ row, column }) => cellAddress(row, column)))),
        );
        const link = sheetLinks('https://example.org/edit', (sheet) => sheets.indexOf(sheet));
        for (const run of runsIn(withCellLinks(blocks, link))) {
          const [, gid = '', first = '', last = first] =
            /#gid=(\d+)&range=([A-Z]+\d+)(?::([A-Z]+\d+))?$/.exec(run.link ?? '') ?? [];
          const addresses = [run.source?.address, ...(run.source?.otherAddresses ?? [])];
          expect(sheets[Number(gid)]).toBe(run.source?.sheet);
          expect(addresses).toContain(first);
          expect(addresses).toContain(last);
        }
      }),
    );
  });
});
