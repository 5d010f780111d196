import { describe, expect, test } from '@jest/globals';
import type { Block, Table, TableCell } from '../../../src/report/document/document';
import { renderDocx } from '../../../src/report/docx/render-docx';
import { paletteOf } from '../../../src/report/style/palette';
import type { XmlElement } from './parse-xml';
import { all, bodyOf, elementsIn, has, only, textOf, valueOf } from './read-docx';
import { barsTable, cell, executionTable, head, sampleReport, tilesTable } from './sample-report';

/** 210 mm less 2 × 20 mm, in twentieths of a point. */
const TEXT_WIDTH = '9638';

function bodyWith(...blocks: readonly Block[]): readonly XmlElement[] {
  return bodyOf(renderDocx({ ...sampleReport, blocks }));
}

function tableIn(body: readonly XmlElement[]): XmlElement {
  const table = body.find((element) => element.name === 'w:tbl');
  if (table === undefined) throw new Error('no table');
  return table;
}

function rowsOf(table: XmlElement): readonly XmlElement[] {
  return elementsIn(table).filter(({ name }) => name === 'w:tr');
}

function cellsOf(row: XmlElement): readonly XmlElement[] {
  return elementsIn(row).filter(({ name }) => name === 'w:tc');
}

function oneRow(cells: readonly TableCell[], more: Partial<Table> = {}): Table {
  return {
    type: 'table',
    purpose: 'data',
    name: 'small',
    columnWidths: cells.map(() => 1),
    headRows: 0,
    rows: [{ cells }],
    ...more,
  };
}

const execution = tableIn(bodyWith(executionTable));
const [firstHead, secondHead, amounts, activities, subtotal, total] = rowsOf(execution);

function cellAt(row: XmlElement | undefined, index: number): XmlElement {
  const found = row === undefined ? undefined : cellsOf(row)[index];
  if (found === undefined) throw new Error(`no cell ${index}`);
  return found;
}

/** Eighths of a point; 0 where there is no line. */
function weightOf(each: XmlElement, side: string): number {
  const line = only(only(each, 'w:tcBorders'), side).attributes;
  return line['w:val'] === 'nil' ? 0 : Number(line['w:sz']);
}

describe('the widths of a table', () => {
  test('are absolute, and table, columns and cells agree', () => {
    const width = only(only(execution, 'w:tblPr'), 'w:tblW').attributes;
    expect(width).toEqual({ 'w:w': TEXT_WIDTH, 'w:type': 'dxa' });

    const columns = all(execution, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
    expect(columns).toEqual([1807, 1205, 1205, 1807, 1807, 1807]);

    for (const row of rowsOf(execution)) {
      let column = 0;
      for (const each of cellsOf(row)) {
        const span = has(each, 'w:gridSpan') ? Number(valueOf(each, 'w:gridSpan')) : 1;
        const covered = columns.slice(column, column + span).reduce((sum, value) => sum + value, 0);
        expect(only(each, 'w:tcW').attributes).toEqual({ 'w:type': 'dxa', 'w:w': String(covered) });
        column += span;
      }
      expect(column).toBe(columns.length);
    }
    expect(only(execution, 'w:tblLayout').attributes['w:type']).toBe('fixed');
  });
});

describe('the cells of a table', () => {
  test('say of each of their sides whether it has a line, since Google takes none from the table', () => {
    const cells = rowsOf(execution).flatMap(cellsOf);
    expect(cells).toHaveLength(4 - 1 + 6 + 6 + 6 + 6 + 6);
    for (const each of cells) {
      expect(elementsIn(only(each, 'w:tcBorders')).map(({ name }) => name)).toEqual([
        'w:top',
        'w:left',
        'w:bottom',
        'w:right',
      ]);
    }
    expect(has(execution, 'w:tblBorders')).toBe(false);
    expect(has(execution, 'w:tblStyle')).toBe(false);
  });

  test('are open at both sides of the table, with heavier rules above and below it and above the total', () => {
    const last = (row: XmlElement | undefined) =>
      cellAt(row, row === undefined ? 0 : cellsOf(row).length - 1);
    for (const row of rowsOf(execution)) {
      expect(weightOf(cellAt(row, 0), 'w:left')).toBe(0);
      expect(weightOf(last(row), 'w:right')).toBe(0);
      expect(weightOf(last(row), 'w:left')).toBeGreaterThan(0);
    }
    const inner = weightOf(last(amounts), 'w:bottom');
    expect(inner).toBeGreaterThan(0);
    expect(weightOf(last(secondHead), 'w:bottom')).toBeGreaterThan(inner);
    expect(weightOf(last(total), 'w:top')).toBeGreaterThan(inner);
    expect(weightOf(last(subtotal), 'w:top')).toBe(inner);
    for (const [row, side] of [
      [firstHead, 'w:top'],
      [total, 'w:bottom'],
    ] as const)
      for (const each of cellsOf(row ?? execution))
        expect(weightOf(each, side)).toBeGreaterThan(weightOf(last(total), 'w:top'));
  });

  test('agree with their neighbours on the line between them', () => {
    const rows = rowsOf(execution);
    rows.forEach((row, index) => {
      const cells = cellsOf(row);
      cells.slice(1).forEach((right, place) => {
        expect(weightOf(cellAt(row, place), 'w:right')).toBe(weightOf(right, 'w:left'));
      });
      const below = rows[index + 1];
      if (below === undefined || has(row, 'w:vMerge') || has(below, 'w:vMerge')) return;
      expect(weightOf(cellAt(row, 0), 'w:bottom')).toBe(weightOf(cellAt(below, 0), 'w:top'));
    });
  });

  test('are merged over columns and rows', () => {
    expect(textOf(cellAt(firstHead, 1))).toBe('예산액');
    expect(valueOf(cellAt(firstHead, 1), 'w:gridSpan')).toBe('2');
    expect(textOf(cellAt(firstHead, 2))).toBe('집행액 / 집행내용');
    expect(valueOf(cellAt(firstHead, 2), 'w:gridSpan')).toBe('3');

    expect(textOf(cellAt(amounts, 0))).toBe('글로벌 스마트시티 서울');
    expect(valueOf(cellAt(amounts, 0), 'w:vMerge')).toBe('restart');
    expect(valueOf(cellAt(activities, 0), 'w:vMerge')).toBe('continue');
    expect(textOf(cellAt(activities, 0))).toBe('');
    expect(textOf(cellAt(activities, 3))).toBe('포럼 준비 용역 계약');
    expect(has(cellAt(activities, 3), 'w:vMerge')).toBe(false);
  });

  test('stand at the side they are given: figures at the right, heads in the middle', () => {
    expect(valueOf(cellAt(amounts, 3), 'w:jc')).toBe('right');
    expect(valueOf(cellAt(secondHead, 3), 'w:jc')).toBe('center');
    expect(valueOf(cellAt(activities, 3), 'w:jc')).toBe('left');
  });

  test('look like what they are for: heads, subtotals and totals are bold and tinted, each in its own tint', () => {
    const tintOf = (each: XmlElement) => only(each, 'w:shd').attributes['w:fill'];
    const tints = [firstHead, subtotal, total].map((row) => tintOf(cellAt(row, 0)));
    expect(new Set(tints).size).toBe(3);
    for (const row of [firstHead, subtotal, total]) {
      expect(has(cellAt(row, 0), 'w:b')).toBe(true);
    }
    expect(has(cellAt(amounts, 3), 'w:b')).toBe(false);
    expect(has(cellAt(amounts, 3), 'w:shd')).toBe(false);
  });

  test('keep their lines and their paragraphs', () => {
    expect(textOf(cellAt(activities, 4))).toBe('국제 포럼 개최\n초청 경비');
    const two = cell('', {
      paragraphs: [{ runs: [{ text: '○ 임원' }] }, { runs: [{ text: '- 이 사 7명' }] }],
    });
    const [row] = rowsOf(tableIn(bodyWith(oneRow([two, cell('', { paragraphs: [] })]))));
    expect(all(cellAt(row, 0), 'w:p').map(textOf)).toEqual(['○ 임원', '- 이 사 7명']);
    expect(all(cellAt(row, 1), 'w:p').map(textOf)).toEqual(['']);
  });
});

describe('the room inside the cells of a table', () => {
  const row = (columns: number, more: Partial<Table> = {}): Table =>
    oneRow(
      Array.from({ length: columns }, () => cell('1')),
      more,
    );
  /** Twentieths of a point, and the least height of a row. */
  function roomIn(table: Block): Readonly<Record<string, string | undefined>> {
    const found = tableIn(bodyWith(table));
    const sides = elementsIn(only(found, 'w:tblCellMar')).map(({ name, attributes }) => {
      expect(attributes['w:type']).toBe('dxa');
      return [name, attributes['w:w']] as const;
    });
    const heights = new Set(all(found, 'w:trHeight').map(({ attributes }) => JSON.stringify(attributes)));
    expect(heights.size).toBe(1);
    const height = all(found, 'w:trHeight')[0]?.attributes;
    expect(height?.['w:hRule']).toBe('atLeast');
    return { ...Object.fromEntries(sides), row: height?.['w:val'] };
  }
  const room = (sides: number, topAndBottom: number, rowHeight: number) => ({
    'w:top': String(topAndBottom),
    'w:left': String(sides),
    'w:bottom': String(topAndBottom),
    'w:right': String(sides),
    row: String(rowHeight),
  });

  test('is the same on both sides and above and below, less where the table is looked up in', () => {
    expect(roomIn(row(4))).toEqual(room(70, 30, 330));
    expect(roomIn(row(4, { textSize: 'small' }))).toEqual(room(50, 14, 250));
  });

  test('gives way at the sides of narrow columns: a twelfth of the narrowest, whatever the others have', () => {
    const column = Math.floor(Number(TEXT_WIDTH) / 20);
    expect(roomIn(row(20))).toEqual(room(Math.floor(column / 12), 30, 330));
    expect(roomIn(row(2, { columnWidths: [1, 19] }))).toEqual(room(Math.floor(column / 12), 30, 330));
    expect(roomIn(row(2, { columnWidths: [19, 1] }))).toEqual(room(Math.floor(column / 12), 30, 330));
    const textSize = 'small';
    expect(roomIn(row(20, { textSize }))).toEqual(room(Math.floor(column / 12), 14, 250));
  });

  test('of charts and tiles is their own and does not give way', () => {
    expect(roomIn(barsTable)).toEqual(room(50, 0, 280));
    expect(roomIn(tilesTable)).toEqual(room(60, 40, 300));
    expect(roomIn({ ...row(20), purpose: 'bars' })).toEqual(room(50, 0, 280));
    expect(roomIn({ ...row(20), purpose: 'tiles' })).toEqual(room(60, 40, 300));
  });
});

test('tiles have a rule above each and one below, and white between them, not inside one', () => {
  const lineOf = (each: XmlElement, side: string): string | undefined => {
    const {
      'w:val': kind,
      'w:sz': weight,
      'w:color': color,
    } = only(only(each, 'w:tcBorders'), side).attributes;
    return kind === 'nil' ? undefined : `${weight ?? ''} ${color ?? ''}`;
  };
  const palette = paletteOf(sampleReport.style);
  const [above, below, white] = [`24 ${palette.accent}`, `6 ${palette.rule}`, '48 FFFFFF'];
  const lines = rowsOf(tableIn(bodyWith(tilesTable))).map((row) =>
    cellsOf(row).map((each) => ['w:top', 'w:bottom', 'w:left', 'w:right'].map((side) => lineOf(each, side))),
  );
  const rowOf = (top: string | undefined, bottom: string | undefined) => [
    [top, bottom, undefined, white],
    [top, bottom, white, white],
    [top, bottom, white, undefined],
  ];
  expect(lines).toEqual([rowOf(above, undefined), rowOf(undefined, undefined), rowOf(undefined, below)]);
});

test('bars of one label touch, and white holds those of different labels apart; texts have no line', () => {
  const rows = rowsOf(tableIn(bodyWith(barsTable)));
  const barIn = (row: number, index: number) => {
    const each = cellAt(rows[row], index);
    return [
      weightOf(each, 'w:top'),
      weightOf(each, 'w:bottom'),
      weightOf(each, 'w:left'),
      weightOf(each, 'w:right'),
    ];
  };
  // 정원 and 현원 of 3급, then 4급.
  expect([barIn(1, 2), barIn(2, 2), barIn(3, 2)]).toEqual([
    [24, 0, 0, 0],
    [0, 24, 0, 0],
    [24, 24, 0, 0],
  ]);
  expect(barIn(1, 1)).toEqual([0, 0, 0, 0]);
  expect(barIn(3, 4)).toEqual([0, 0, 0, 0]);
});

describe('the rows of a table', () => {
  test('head rows repeat on every page, the others do not', () => {
    expect(rowsOf(execution).map((row) => has(row, 'w:tblHeader'))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  test('the first and the last, and those that share a cell, stay with the next one on a page', () => {
    const keeping = rowsOf(execution).map((row) => all(row, 'w:p').every((each) => has(each, 'w:keepNext')));
    // Two heads, amounts with their activities, and the subtotal with the total.
    expect(keeping).toEqual([true, true, true, false, true, false]);
  });

  const keepingOf = (table: Block): readonly boolean[] =>
    rowsOf(tableIn(bodyWith(table))).map((row) => all(row, 'w:p').every((each) => has(each, 'w:keepNext')));

  test('a cell over six rows is held together on a page, one over more is not', () => {
    const merged = (rowSpan: number): Table => ({
      ...oneRow([cell(''), cell('')]),
      rows: Array.from({ length: 9 }, (_, row) => ({
        cells:
          row === 0
            ? [cell('연구', { rowSpan }), cell('1')]
            : row < rowSpan
              ? [cell('1')]
              : [cell('가'), cell('1')],
      })),
    });
    expect(keepingOf(merged(6))[0]).toBe(true);
    expect(keepingOf(merged(7))[0]).toBe(false);
  });

  test('those of a chart, and those of tiles, stay together on a page, all of them', () => {
    expect(keepingOf(barsTable)).toEqual([true, true, true, true, false]);
    expect(keepingOf(tilesTable)).toEqual([true, true, false]);
  });

  test('no row is torn apart at the end of a page', () => {
    expect(rowsOf(execution).every((row) => has(row, 'w:cantSplit'))).toBe(true);
  });
});

describe('the line above a table', () => {
  function lineAbove(table: Table): XmlElement | undefined {
    const body = bodyWith({ type: 'paragraph', role: 'text', runs: [{ text: '앞' }] }, table);
    const before = body[body.findIndex(({ name }) => name === 'w:tbl') - 1];
    return before !== undefined && textOf(before) === '앞' ? undefined : before;
  }

  function textAbove(more: Partial<Table>): string | undefined {
    const line = lineAbove(oneRow([head('계')], more));
    return line === undefined ? undefined : textOf(line);
  }

  test('names the as-of date and the unit', () => {
    const asOf = "'19.5.31. 기준";
    const unit = '단위 : 백만원';
    expect(textAbove({ asOf, unit })).toBe("('19.5.31. 기준, 단위 : 백만원)");
    expect(textAbove({ unit })).toBe('(단위 : 백만원)');
    expect(textAbove({ asOf })).toBe("('19.5.31. 기준)");
    expect(textAbove({ asOf, unit, caption: '정원과 현원' })).toBe(
      "정원과 현원\t('19.5.31. 기준, 단위 : 백만원)",
    );
    expect(textAbove({ caption: '정원과 현원' })).toBe('정원과 현원');
    expect(textAbove({})).toBeUndefined();
  });

  test('stands at the right, on the page of the table', () => {
    const line = lineAbove(oneRow([head('계')], { unit: '단위 : 명' }));
    if (line === undefined) throw new Error('no line');
    expect(valueOf(line, 'w:jc')).toBe('right');
    expect(has(line, 'w:keepNext')).toBe(true);
    const captioned = lineAbove(oneRow([head('계')], { unit: '단위 : 명', caption: '인력' }));
    if (captioned === undefined) throw new Error('no line');
    expect(only(only(captioned, 'w:tabs'), 'w:tab').attributes).toEqual({
      'w:val': 'right',
      'w:pos': TEXT_WIDTH,
    });
  });
});

test('below a table is a gap of exactly seven points', () => {
  const body = bodyWith(executionTable, { type: 'paragraph', role: 'text', runs: [{ text: '뒤' }] });
  const gap = body[body.findIndex(({ name }) => name === 'w:tbl') + 1];
  if (gap === undefined) throw new Error('no gap');
  expect(textOf(gap)).toBe('');
  expect(only(gap, 'w:spacing').attributes).toEqual({
    'w:before': '0',
    'w:after': '0',
    'w:line': '140',
    'w:lineRule': 'exact',
  });
});

test('two tables that follow each other stay two tables, and none ends the document', () => {
  const names = bodyWith(oneRow([cell('가')]), oneRow([cell('나')])).map(({ name }) => name);
  expect(names.slice(names.indexOf('w:tbl'))).toEqual(['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr']);
});

describe('a table with more columns than an upright page has room for', () => {
  function wide(columns: number): XmlElement {
    const amounts = Array.from({ length: columns }, () =>
      cell('1,234,567', { role: 'figure', align: 'right' }),
    );
    return tableIn(bodyWith(oneRow(amounts)));
  }

  function sizeIn(table: XmlElement): number {
    return Number(all(table, 'w:r').map((run) => valueOf(run, 'w:sz'))[0]);
  }

  test('has smaller text', () => {
    expect(sizeIn(wide(20))).toBeLessThan(sizeIn(wide(4)));
  });

  test('of 40 columns is still a table of exactly the width of the text', () => {
    const table = wide(40);
    const columns = all(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
    expect(columns).toHaveLength(40);
    expect(columns.reduce((sum, width) => sum + width, 0)).toBe(Number(TEXT_WIDTH));
    expect(all(table, 'w:tc')).toHaveLength(40);
  });
});

test('a table without rows is its caption alone: programs take a table without rows for damage', () => {
  const body = bodyWith({ ...oneRow([cell('')]), caption: '빈 표', rows: [] });
  expect(body.some(({ name }) => name === 'w:tbl')).toBe(false);
  expect(body.map(textOf)).toContain('빈 표');
});
