import { describe, expect, test } from '@jest/globals';
import type { Table, TableCell } from '../../../src/report/document/document';
import { type GridPlace, tableGrid } from '../../../src/report/rendering/table-grid';
import { cell } from '../docx/sample-report';

function table(columns: number, rows: TableCell[][], headRows = 0): Table {
  return {
    type: 'table',
    purpose: 'data',
    name: 'staffing',
    columnWidths: Array.from({ length: columns }, () => 1),
    headRows,
    rows: rows.map((cells) => ({ cells })),
  };
}

/** `가` a cell, `가↓` the top of a merged area, `↑가` what it covers below, `_` a blank; `×2` over two columns. */
function drawn(rows: readonly (readonly GridPlace[])[]): string[] {
  const mark = { cell: ['', ''], start: ['', '↓'], continuation: ['↑', ''], blank: ['_', ''] } as const;
  return rows.map((places) =>
    places
      .map(({ kind, cell: placed, columnSpan }) => {
        const text = placed?.paragraphs[0]?.runs[0]?.text ?? '';
        return `${mark[kind][0]}${text}${mark[kind][1]}${columnSpan > 1 ? `×${columnSpan}` : ''}`;
      })
      .join(' '),
  );
}

describe('the grid of a table', () => {
  test('places that a cell covers below continue it', () => {
    const merged = table(3, [
      [cell('가', { rowSpan: 3 }), cell('나', { columnSpan: 2 })],
      [cell('다', { rowSpan: 2, columnSpan: 2 })],
      [],
      [cell('라'), cell('마'), cell('바')],
    ]);
    expect(drawn(tableGrid(merged))).toEqual(['가↓ 나×2', '↑가 다↓×2', '↑가 ↑다×2', '라 마 바']);
  });

  test('a short row is filled up with blanks', () => {
    expect(drawn(tableGrid(table(3, [[cell('가')], []])))).toEqual(['가 _ _', '_ _ _']);
  });

  test('a merged area ends with the table and with its head rows', () => {
    const long = table(2, [[cell('가', { rowSpan: 9 }), cell('나')], [cell('다')]]);
    expect(drawn(tableGrid(long))).toEqual(['가↓ 나', '↑가 다']);
    const head = table(
      2,
      [
        [cell('가', { rowSpan: 2 }), cell('나')],
        [cell('다'), cell('라')],
      ],
      1,
    );
    expect(drawn(tableGrid(head))).toEqual(['가 나', '다 라']);
  });

  test('a cell without room is an error that names the table and the row, for a figure would be lost', () => {
    expect(() => tableGrid(table(1, [[cell('가')], [cell('나'), cell('다')]]))).toThrow(
      'Table staffing, row 2: more cells than columns',
    );
    expect(() => tableGrid(table(2, [[cell('가', { columnSpan: 3 })]]))).toThrow(
      'Table staffing, row 1: a cell does not fit its columns',
    );
    const crossing = table(3, [[cell('가'), cell('나', { rowSpan: 2 })], [cell('다', { columnSpan: 2 })]]);
    expect(() => tableGrid(crossing)).toThrow('Table staffing, row 2: a cell does not fit its columns');
    expect(() => tableGrid(table(2, [[cell('가', { columnSpan: 0 })]]))).toThrow(
      'Table staffing, row 1: a cell without columns',
    );
  });
});
