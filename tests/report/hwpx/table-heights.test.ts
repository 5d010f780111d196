/** Where a table may be divided between pages: a row that may not fit on one is divided within, or its end would be lost. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Block, Table, TableCell } from '../../../src/report/document/document';
import { textArea } from '../../../src/report/hwpx/page';
import { renderHwpx } from '../../../src/report/hwpx/render-hwpx';
import type { PlacedCell } from '../../../src/report/hwpx/table-cells';
import { type CellMeasures, rowHeights, tableDivision } from '../../../src/report/hwpx/table-heights';
import { all, only } from '../docx/read-docx';
import { cell, head, sampleReport } from '../docx/sample-report';
import { attributesOf, sectionsOf } from './read-hwpx';

const purposes: readonly Table['purpose'][] = ['data', 'bars', 'tiles'];

function tableOf(rows: readonly (readonly TableCell[])[], more: Partial<Table> = {}): Table {
  return {
    type: 'table',
    purpose: 'data',
    name: 'divided',
    columnWidths: [1, 3],
    headRows: 0,
    rows: rows.map((cells) => ({ cells })),
    ...more,
  };
}

/** How the file says the last table of the report may be divided, and whether it is kept whole as a character is. */
function writtenDivision(...blocks: readonly Block[]) {
  const tables = sectionsOf(renderHwpx({ ...sampleReport, blocks })).flatMap((each) => all(each, 'hp:tbl'));
  const table = tables[tables.length - 1];
  if (table === undefined) throw new Error('no table');
  return { pageBreak: table.attributes['pageBreak'], whole: only(table, 'hp:pos').attributes['treatAsChar'] };
}

const within = { pageBreak: 'CELL', whole: '0' };
const betweenRows = { pageBreak: 'TABLE', whole: '0' };
const notAtAll = { pageBreak: 'NONE', whole: '1' };

describe('a table with a cell that is longer than a page', () => {
  const long = cell('긴 설명이 이어진다. '.repeat(300));
  const manyLines = cell(Array.from({ length: 80 }, (_, line) => `${line}째 줄`).join('\n'));
  const manyParagraphs = cell('', {
    paragraphs: Array.from({ length: 80 }, (_, line) => ({ runs: [{ text: `${line}째 문단` }] })),
  });

  test.each([
    ['thousands of characters', long],
    ['many lines', manyLines],
    ['many paragraphs', manyParagraphs],
    [
      'text of many stretches',
      cell('', { paragraphs: [{ runs: new Array(300).fill({ text: '열 글자쯤 되는 글 ' }) }] }),
    ],
  ])('is divided within the row: %s', (_, own) => {
    expect(
      writtenDivision(
        tableOf([
          [cell('가'), own],
          [cell('나'), cell('1')],
        ]),
      ),
    ).toEqual(within);
  });

  test('is divided within whichever row it stands in, the first as the last', () => {
    const short = [cell('가'), cell('1')];
    expect(writtenDivision(tableOf([[cell('나'), long], short, short]))).toEqual(within);
    expect(writtenDivision(tableOf([short, short, [cell('나'), long]]))).toEqual(within);
  });

  test('is divided within where the cell reaches over several rows or columns', () => {
    const rows = [[{ ...manyLines, rowSpan: 3 }, cell('1')], [cell('2')], [cell('3')]];
    expect(writtenDivision(tableOf(rows))).toEqual(within);
    expect(writtenDivision(tableOf([[{ ...manyLines, columnSpan: 2 }]]))).toEqual(within);
  });

  test.each(purposes)('is divided within whatever it is for: %s', (purpose) => {
    expect(writtenDivision(tableOf([[cell('가'), manyLines]], { purpose }))).toEqual(within);
  });

  test('that fits upright is divided within where the pages lie', () => {
    const lines = cell(Array.from({ length: 36 }, () => '줄').join('\n'));
    const table = tableOf([[cell('가'), lines]]);
    expect(writtenDivision(table)).toEqual(betweenRows);
    expect(writtenDivision({ type: 'pageTurn', orientation: 'landscape' }, table)).toEqual(within);
  });
});

test('a table that fits easily is kept whole, a long one of short rows is divided between them', () => {
  const row = [cell('가'), cell('1')];
  expect(writtenDivision(tableOf([[head('나'), head('다')], row, row]))).toEqual(notAtAll);
  expect(writtenDivision(tableOf(new Array(60).fill(row)))).toEqual(betweenRows);
});

describe('of what height a table is', () => {
  const page = textArea('portrait').height;

  test.each(purposes)(
    'no row that could fill a page stays undivided, however high the others are: %s',
    (purpose) => {
      const heights = fc.array(fc.nat({ max: 2 * page }), { minLength: 1, maxLength: 30 });
      fc.assert(
        fc.property(heights, (rows) => {
          const highest = Math.max(...rows);
          const whole = rows.reduce((sum, each) => sum + each, 0);
          const division = tableDivision(purpose, rows, page);
          expect(division === 'CELL').toBe(highest > page * 0.8);
          expect(division === 'NONE' && whole > page * 0.75).toBe(false);
        }),
      );
    },
  );

  test('a third of a page of data stays whole, and three quarters of a picture', () => {
    expect(tableDivision('data', [200, 100], 900)).toBe('NONE');
    expect(tableDivision('data', [200, 101], 900)).toBe('TABLE');
    for (const purpose of ['bars', 'tiles'] as const) {
      expect(tableDivision(purpose, [300, 300], 800)).toBe('NONE');
      expect(tableDivision(purpose, [300, 301], 800)).toBe('TABLE');
    }
  });

  test('a row of up to four fifths of a page is not torn', () => {
    expect(tableDivision('data', [800], 1000)).toBe('TABLE');
    expect(tableDivision('data', [801], 1000)).toBe('CELL');
  });
});

describe('the height of a row', () => {
  const measures: CellMeasures = {
    widths: [1000, 1000],
    characterHeight: () => 100,
    lineSpacing: 1.5,
    spaceSides: 50,
    spaceTopAndBottom: 20,
    leastRowHeight: 160,
  };
  const place = (own: TableCell, more: Partial<PlacedCell> = {}): PlacedCell => ({
    cell: own,
    column: 0,
    columnSpan: 1,
    rowSpan: 1,
    ...more,
  });
  const lines = (count: number): TableCell => cell(new Array(count).fill('줄').join('\n'));

  test('is that of its lines and the space above and below them, and never less than the least', () => {
    expect(rowHeights([[place(lines(2))], [place(cell(''))], []], measures)).toEqual([340, 190, 160]);
    expect(rowHeights([[place(cell(''))]], { ...measures, leastRowHeight: 500 })).toEqual([500]);
  });

  test('is that of its highest cell', () => {
    const own = [place(lines(1)), place(lines(3), { column: 1 })];
    expect(rowHeights([own], measures)).toEqual([490]);
    expect(rowHeights([[...own].reverse()], measures)).toEqual([490]);
  });

  test('grows with a text that does not fit on one line; a cell over two columns has room for twice as much', () => {
    const text = cell('가'.repeat(20));
    expect(rowHeights([[place(text)]], measures)).toEqual([340]);
    expect(rowHeights([[place(text, { columnSpan: 2 })]], measures)).toEqual([190]);
  });

  test('counts lines by the room between the spaces at the sides', () => {
    // About 970 wide: with the spaces more than the column of 1000 has.
    const text = [[place(cell('가'.repeat(12)))]];
    expect(rowHeights(text, measures)).toEqual([340]);
    expect(rowHeights(text, { ...measures, spaceSides: 0 })).toEqual([190]);
  });

  test('takes what a merged cell needs beyond the rows it covers, and no more', () => {
    const beside = (): PlacedCell => place(lines(1), { column: 1 });
    const rows = [[place(lines(5), { rowSpan: 2 }), beside()], [beside()], [place(lines(1)), beside()]];
    expect(rowHeights(rows, measures)).toEqual([190, 600, 190]);
    const short = [[place(lines(2), { rowSpan: 2 }), beside()], [beside()]];
    expect(rowHeights(short, measures)).toEqual([190, 190]);
  });

  test('of bars is the least: they are fills without text', () => {
    const bar = place({
      role: 'bar',
      align: 'left',
      shade: 'strong',
      paragraphs: [{ runs: [{ text: '긴 글'.repeat(50) }] }],
    });
    expect(rowHeights([[bar], [{ column: 0, columnSpan: 2, rowSpan: 1 }]], measures)).toEqual([160, 160]);
  });
});

test('a table in the file is as high as its rows, and a merged cell as the rows it covers', () => {
  const rows = [[cell('가', { rowSpan: 2 }), cell('1\n2\n3')], [cell('4')], [cell('나'), cell('5')]];
  const [section] = sectionsOf(renderHwpx({ ...sampleReport, blocks: [tableOf(rows)] }));
  if (section === undefined) throw new Error('no section');
  const [merged = 0, first = 0, second = 0, third = 0] = attributesOf(section, 'hp:cellSz', 'height').map(
    Number,
  );
  expect(merged).toBe(first + second);
  expect(first).toBeGreaterThan(2 * second);
  expect(attributesOf(section, 'hp:sz', 'height').map(Number)).toEqual([merged + third]);
});
