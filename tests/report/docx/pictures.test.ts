import { describe, expect, test } from '@jest/globals';
import { renderDocx } from '../../../src/report/docx/render-docx';
import { lightness } from '../../../src/report/style/colour';
import type { XmlElement } from './parse-xml';
import { all, bodyOf, elementsIn, has, only, textOf, valueOf } from './read-docx';
import { barsTable, sampleReport, tilesTable } from './sample-report';

const body = bodyOf(renderDocx({ ...sampleReport, blocks: [barsTable, tilesTable] }));
const [bars, tiles] = body.filter(({ name }) => name === 'w:tbl');
if (bars === undefined || tiles === undefined) throw new Error('no tables');

function cellsOf(row: XmlElement | undefined): readonly XmlElement[] {
  return row === undefined ? [] : elementsIn(row).filter(({ name }) => name === 'w:tc');
}

function fillOf(cell: XmlElement): string | undefined {
  return all(cell, 'w:shd')[0]?.attributes['w:fill'];
}

/** The sides that have a line, with its colour. */
function linesOf(cell: XmlElement): readonly (readonly [string, string | undefined])[] {
  return elementsIn(only(cell, 'w:tcBorders'))
    .filter(({ attributes }) => attributes['w:val'] !== 'nil')
    .map(({ name, attributes }) => [name, attributes['w:color']]);
}

describe('a chart of bars', () => {
  const rows = all(bars, 'w:tr');
  const cells = rows.map(cellsOf);

  test('is a table whose filled cells are the bars, as long as the columns they cover', () => {
    const filled = cells.map((row) =>
      row
        .filter((cell) => fillOf(cell) !== undefined)
        .map((cell) => Number(only(cell, 'w:tcW').attributes['w:w'])),
    );
    const columns = all(bars, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
    const [, , first = 0, second = 0, third = 0] = columns;
    expect(filled).toEqual([[first, third], [first + second + third], [first + second], [first, second], []]);
  });

  test('has shades that grey print tells apart', () => {
    const shades = new Set(cells.flat().flatMap((cell) => fillOf(cell) ?? []));
    expect(shades.size).toBe(3);
    const sorted = [...shades].map(lightness).sort((one, other) => one - other);
    expect((sorted[1] ?? 0) - (sorted[0] ?? 0)).toBeGreaterThan(20);
    expect((sorted[2] ?? 0) - (sorted[1] ?? 0)).toBeGreaterThan(20);
  });

  test('has no lines but white ones that hold bars of different labels apart', () => {
    const empty = cells.flat().filter((cell) => fillOf(cell) === undefined);
    expect(empty.flatMap(linesOf)).toEqual([]);
    for (const [index, row] of cells.entries())
      for (const cell of row.filter((each) => fillOf(each) !== undefined)) {
        const lines = linesOf(cell);
        expect(lines.every(([, colour]) => colour === 'FFFFFF')).toBe(true);
        // The bars of 정원 and 현원 of one grade touch.
        const expected = { 1: ['w:top'], 2: ['w:bottom'] }[index] ?? ['w:top', 'w:bottom'];
        expect(lines.map(([side]) => side)).toEqual(expected);
      }
  });

  test('has rows of one height, on one page', () => {
    const heights = rows.map((row) => only(row, 'w:trHeight').attributes['w:val']);
    expect(new Set(heights).size).toBe(1);
    const keeping = rows.map((row) => all(row, 'w:p').every((each) => has(each, 'w:keepNext')));
    expect(keeping).toEqual([true, true, true, true, false]);
  });

  test('tells people who cannot see it what it shows', () => {
    const properties = only(bars, 'w:tblPr');
    expect(valueOf(properties, 'w:tblCaption')).toBe('직급별 정원과 현원');
    expect(valueOf(properties, 'w:tblDescription')).toBe(
      '직급별 정원과 현원을 막대로 나란히 보인 그림 <총 34명>',
    );
  });
});

describe('headline figures', () => {
  const [labels, figures, notes] = all(tiles, 'w:tr').map(cellsOf);

  test('stand side by side in tinted boxes with a rule above and white between', () => {
    for (const row of [labels, figures, notes]) {
      expect(row).toHaveLength(3);
      expect(new Set(row?.map(fillOf)).size).toBe(1);
      expect(row?.every((cell) => fillOf(cell) !== undefined)).toBe(true);
    }
    const [first, second, third] = labels ?? [];
    const sides = [first, second, third].map((cell) =>
      cell === undefined ? [] : linesOf(cell).map(([side]) => side),
    );
    expect(sides).toEqual([
      ['w:top', 'w:right'],
      ['w:top', 'w:left', 'w:right'],
      ['w:top', 'w:left'],
    ]);
  });

  test('the figure is largest, then its unit and its label, the note smallest', () => {
    const sizeOf = (cell: XmlElement | undefined, text: string) =>
      Number(valueOf(all(cell ?? tiles, 'w:r').find((run) => textOf(run) === text) ?? tiles, 'w:sz'));
    const sizes = [
      sizeOf(figures?.[0], '10,091'),
      sizeOf(figures?.[0], '백만원'),
      sizeOf(labels?.[0], '예산현액'),
      sizeOf(notes?.[0], '예산액 10,091백만원'),
    ];
    expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
    expect(new Set(sizes).size).toBe(4);
  });
});
