/** Bars as shaded cells: as long as their amounts, with the figure in words behind each. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { barTable, type BarChart, type BarRow } from '../../../src/report/charts/bar-chart';
import { columnWidths } from '../../../src/report/rendering/column-widths';
import { tableGrid } from '../../../src/report/rendering/table-grid';
import { gridWidths } from '../tree/tree-text';
import { seenRows } from './bar-cells';

function row(label: string, ...amounts: readonly number[]): BarRow {
  const shades = ['strong', 'light', 'medium'] as const;
  return {
    labels: [{ text: label }],
    stretches: amounts.map((amount, index) => ({ amount, shade: shades[index % 3] ?? 'strong' })),
    figure: [{ text: amounts.join(' + ') }],
  };
}

function chart(rows: readonly BarRow[], changed: Partial<BarChart> = {}): BarChart {
  return {
    name: 'bars',
    description: '막대',
    labelWidths: [30],
    figureWidth: 10,
    full: 100,
    legend: [],
    rows,
    ...changed,
  };
}

function lengths(table: ReturnType<typeof barTable>): readonly (readonly number[])[] {
  return seenRows(table).map(({ bars }) => bars.map(({ width }) => Math.round(width)));
}

describe('bars', () => {
  test('are as long as their amounts, the fullest as long as there is room', () => {
    const table = barTable(chart([row('가', 100), row('나', 50), row('다', 25)]));
    expect(lengths(table)).toEqual([[60], [30], [15]]);
    expect(seenRows(table).map(({ texts }) => texts)).toEqual([
      ['가', '100'],
      ['나', '50'],
      ['다', '25'],
    ]);
    expect(table).toMatchObject({ purpose: 'bars', headRows: 0, description: '막대' });
  });

  test('of several stretches stand end to end', () => {
    expect(lengths(barTable(chart([row('가', 30, 70), row('나', 20, 30)])))).toEqual([
      [18, 42],
      [12, 18],
    ]);
  });

  test('zero draws nothing and says 0; very little is seen all the same', () => {
    const table = barTable(chart([row('가', 100), row('없음', 0), row('조금', 0.01)]));
    expect(lengths(table)).toEqual([[60], [], [1]]);
    expect(seenRows(table)[1]?.texts).toEqual(['없음', '0']);
  });

  test('a negative amount has no bar and more than full is cut; both figures are said', () => {
    const table = barTable(chart([row('가', -20), row('나', 250)]));
    expect(lengths(table)).toEqual([[], [60]]);
    expect(seenRows(table).map(({ texts }) => texts[1])).toEqual(['-20', '250']);
  });

  test('where nothing is more than zero there are only labels and figures', () => {
    const table = barTable(chart([row('가', 0), row('나', -3)], { full: 0 }));
    expect(lengths(table)).toEqual([[], []]);
    expect(gridWidths(table)).toEqual([2, 2]);
  });

  test('a legend shows each shade beside its name', () => {
    const table = barTable(
      chart([row('가', 40, 60)], {
        legend: [
          { shade: 'strong', text: '집행' },
          { shade: 'light', text: '예정' },
        ],
      }),
    );
    const [legend] = seenRows(table);
    expect(legend?.texts.filter((text) => text !== '')).toEqual(['집행', '예정']);
    expect(legend?.bars.map(({ shade }) => shade)).toEqual(['strong', 'light']);
  });

  test('whatever the amounts, every row fills the grid, in no more columns than a document takes and none too narrow to see', () => {
    const amount = fc.oneof(fc.integer({ min: -50, max: 200 }), fc.constantFrom(0, 0.001, 1e15));
    const rows = fc.array(fc.array(amount, { maxLength: 3 }), { maxLength: 40 });
    const legend = fc.constantFrom<BarChart['legend'][]>(
      [],
      [{ shade: 'strong', text: '가' }],
      [
        { shade: 'strong', text: '가' },
        { shade: 'medium', text: '나' },
        { shade: 'light', text: '다' },
      ],
    );
    const upright = 170;
    fc.assert(
      fc.property(rows, legend, fc.constantFrom(0, 1, 100), (amounts, keys, full) => {
        const drawn = amounts.map((each, index) => row(`${index}`, ...each));
        const table = barTable(chart(drawn, { legend: keys, full }));
        expect(gridWidths(table)).toEqual(table.rows.map(() => table.columnWidths.length));
        expect(table.columnWidths.length).toBeLessThanOrEqual(20);
        const millimetres = table.columnWidths.map((share) => (share / 100) * upright);
        expect(Math.min(...millimetres)).toBeGreaterThan(1);
        expect(table.columnWidths.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 6);
        expect(() => [tableGrid(table), columnWidths(table.columnWidths, 9638)]).not.toThrow();
      }),
    );
  });
});
