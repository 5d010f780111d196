import { describe, expect, test } from '@jest/globals';
import type { Table, TableCell } from '../../../src/report/document/document';
import { tableGrid } from '../../../src/report/rendering/table-grid';
import { tableTextSize } from '../../../src/report/rendering/table-text-size';
import { cell, head } from '../docx/sample-report';

/** Half points, for columns that share the text of an upright page, less a little at their sides. */
function sizeOf(cells: readonly TableCell[], more: Partial<Table> = {}): number {
  const columns = cells.reduce((sum, { columnSpan = 1 }) => sum + columnSpan, 0);
  const table: Table = {
    type: 'table',
    purpose: 'data',
    name: 'table',
    columnWidths: new Array<number>(columns).fill(1),
    headRows: 0,
    rows: [{ cells }],
    ...more,
  };
  const widths = new Array<number>(columns).fill(Math.floor(9638 / columns));
  return tableTextSize(table, tableGrid(table), widths, 100);
}

function figures(count: number, text: string): readonly TableCell[] {
  return Array.from({ length: count }, () => cell(text, { role: 'figure', align: 'right' }));
}

describe('the text of a table', () => {
  test('is as large as that of any table where there is room', () => {
    expect(sizeOf(figures(6, '10,091'))).toBe(18);
    expect(sizeOf(figures(9, '530'))).toBe(18);
  });

  test('is smaller where columns are too narrow for their figures, and never grows with more columns', () => {
    const sizes = [8, 14, 16, 20, 24, 40].map((columns) => sizeOf(figures(columns, '1,234,567')));
    expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
    expect(sizes[0]).toBe(18);
    expect(sizes[3]).toBeLessThan(18);
    expect(sizes[5]).toBe(10);
  });

  test('is small from the beginning where it is looked up in', () => {
    expect(sizeOf(figures(3, '530'), { textSize: 'small' })).toBe(15);
  });

  test('does not shrink for a sentence, which is broken, nor for a cell over several columns', () => {
    expect(sizeOf([cell('스마트시티정책연구를위한빅데이터분석'), ...figures(9, '1')])).toBe(18);
    expect(sizeOf([head('스마트시티 정책연구', { columnSpan: 5 }), ...figures(9, '1')])).toBe(18);
    expect(sizeOf([cell('가'.repeat(10_000)), ...figures(3, '1')])).toBe(18);
  });
});
