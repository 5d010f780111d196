/** Tables as people hear them: what a figure is of, and nothing that only helps the eye. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Block, Table } from '../../../src/report/document/document';
import { renderHtml } from '../../../src/report/html/render-html';
import { openBrowser, type Browser } from '../../browser/open-browser';
import { elementsOf, showPage, textsOf } from './read-page';
import { cell, heading, reportWith } from './small-report';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(() => page.close());

async function show(...blocks: readonly Block[]): Promise<void> {
  ({ page } = await showPage(browser, renderHtml(reportWith(blocks))));
}

function table(changes: Partial<Table>): Table {
  return {
    type: 'table',
    purpose: 'data',
    name: 'table',
    columnWidths: [2, 1, 1],
    headRows: 1,
    rows: [],
    ...changes,
  };
}

/** The heads of the table with what they are the head of. */
async function headsOf(): Promise<readonly string[]> {
  const heads = await elementsOf(page, 'th', ['scope']);
  return heads.map(({ text, attributes }) => `${text}: ${attributes['scope'] ?? ''}`);
}

describe('a table of figures', () => {
  const budget = table({
    caption: '연도별 예산',
    unit: '단위 : 백만원',
    asOf: "'19.5.31. 기준",
    headRows: 2,
    columnWidths: [2, 2, 1, 1],
    rows: [
      {
        cells: [
          cell('head', '분야', { rowSpan: 2 }),
          cell('head', '사업명', { rowSpan: 2 }),
          cell('head', '예산액', { columnSpan: 2 }),
        ],
      },
      { cells: [cell('head', "'18"), cell('head', "'19")] },
      {
        cells: [
          cell('label', '연구', { rowSpan: 2 }),
          cell('subtotal', '소계'),
          cell('subtotal', '260', { align: 'right' }),
          cell('subtotal', '530', { align: 'right' }),
        ],
      },
      {
        cells: [
          cell('label', '정책연구'),
          cell('figure', '260', { align: 'right' }),
          cell('figure', '530', { align: 'right' }),
        ],
      },
      {
        cells: [
          cell('total', '합계', { columnSpan: 2 }),
          cell('total', '260', { align: 'right' }),
          cell('total', '530', { align: 'right' }),
        ],
      },
    ],
  });

  test('has heads that know their columns, groups of columns, rows and groups of rows', async () => {
    await show(budget);
    expect(await headsOf()).toEqual([
      '분야: col',
      '사업명: col',
      '예산액: colgroup',
      "'18: col",
      "'19: col",
      '연구: rowgroup',
      '소계: row',
      '정책연구: row',
      '합계: row',
    ]);
    expect(await textsOf(page, 'thead th')).toHaveLength(5);
    expect(await textsOf(page, 'tbody:first-of-type tr')).toEqual(['연구소계260530', '정책연구260530']);
    expect((await elementsOf(page, 'colgroup > col')).length).toBe(4);
    expect((await elementsOf(page, 'colgroup')).length).toBe(3);
  });

  test('is named by its caption, with unit and as-of date', async () => {
    await show(budget);
    expect(
      await page.getByRole('table', { name: "연도별 예산 ('19.5.31. 기준, 단위 : 백만원)" }).count(),
    ).toBe(1);
  });

  test('keeps merged cells merged', async () => {
    await show(budget);
    const merged = await elementsOf(page, '[rowspan], [colspan]', ['rowspan', 'colspan']);
    expect(merged.map(({ text, attributes }) => [text, attributes])).toEqual([
      ['분야', { rowspan: '2' }],
      ['사업명', { rowspan: '2' }],
      ['예산액', { colspan: '2' }],
      ['연구', { rowspan: '2' }],
      ['합계', { colspan: '2' }],
    ]);
  });

  test('with two tables side by side has a name of the row in each of them', async () => {
    await show(
      table({
        columnWidths: [1, 1, 1, 1],
        headRows: 0,
        rows: [
          { cells: [cell('total', '계'), cell('total', '31'), cell('total', '계'), cell('total', '31')] },
          {
            cells: [cell('label', '자산'), cell('figure', '27'), cell('label', '부채'), cell('figure', '14')],
          },
        ],
      }),
    );
    expect(await headsOf()).toEqual(['계: row', '계: row', '자산: row', '부채: row']);
  });

  test('without a caption is named by what stands above it, for those who hear it alone', async () => {
    const plain = table({ rows: [{ cells: [cell('head', '가'), cell('head', '나'), cell('head', '다')] }] });
    const caption: Block = { type: 'paragraph', role: 'caption', runs: [{ text: '〈 교육과정 〉' }] };
    await show(heading(4, '□ 이사회'), plain, caption, { ...plain });
    expect(await page.getByRole('table', { name: '□ 이사회' }).count()).toBe(1);
    expect(await page.getByRole('table', { name: '〈 교육과정 〉' }).count()).toBe(1);
    expect((await page.locator('caption').first().boundingBox())?.height).toBeLessThan(8);
  });

  test('has no head where there is nothing to read, and cells where a row is short', async () => {
    await show(table({ rows: [{ cells: [cell('head', ''), cell('head', '금액')] }, { cells: [] }] }));
    expect(await headsOf()).toEqual(['금액: col']);
    expect((await elementsOf(page, 'td')).length).toBe(5);
  });

  test('that is wider than a telephone scrolls there by itself, also without a mouse', async () => {
    const rows = [1, 2].map(() => ({ cells: Array.from({ length: 40 }, () => cell('figure', '1,234,567')) }));
    const wide = table({
      caption: '긴 표',
      columnWidths: rows[0]?.cells.map(() => 1) ?? [],
      headRows: 0,
      rows,
    });
    ({ page } = await showPage(browser, renderHtml(reportWith([wide])), {
      viewport: { width: 360, height: 700 },
    }));
    await page.getByRole('group', { name: '긴 표' }).focus();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    const scrolled = page.evaluate(
      "new Promise((scrolled) => document.activeElement.addEventListener('scroll', () => scrolled(true)))",
    );
    await page.keyboard.press('ArrowRight');
    expect(await scrolled).toBe(true);
  });
});

describe('bars', () => {
  const bar = (shade: 'strong' | 'light', columnSpan: number) => cell('bar', '', { shade, columnSpan });
  const staffing = table({
    purpose: 'bars',
    caption: '직급별 정원과 현원',
    description: '직급 1개의 정원과 현원. 정원 3명, 현원 2명.',
    columnWidths: [2, 2, 1, 1, 1, 1],
    headRows: 0,
    rows: [
      {
        cells: [
          cell('open', '', { columnSpan: 2 }),
          bar('light', 1),
          cell('open', '정원'),
          bar('strong', 1),
          cell('open', '현원'),
        ],
      },
      {
        cells: [
          cell('open', '3급', { rowSpan: 2 }),
          cell('open', '정원'),
          bar('light', 3),
          cell('open', '3'),
        ],
      },
      { cells: [cell('open', '현원'), bar('strong', 2), cell('open', '2', { columnSpan: 2 })] },
    ],
  });

  test('are a table of labels and figures with a sentence on what it shows', async () => {
    await show(staffing);
    const name = '직급별 정원과 현원 직급 1개의 정원과 현원. 정원 3명, 현원 2명.';
    const bars = page.getByRole('table', { name });
    expect(await bars.getByRole('rowheader').allTextContents()).toEqual(['3급', '정원', '현원']);
    expect(await bars.getByRole('cell').allTextContents()).toEqual(['3', '2']);
  });

  test('are as long as their columns, and hidden from those who cannot see them', async () => {
    await show(staffing);
    const shown = await elementsOf(page, '.drawn .bar', ['style', 'aria-hidden']);
    expect(shown.map(({ attributes }) => attributes)).toEqual([
      { style: 'width:75%', 'aria-hidden': 'true' },
      { style: 'width:50%', 'aria-hidden': 'true' },
    ]);
  });

  test('keep the key to their shades', async () => {
    await show(staffing);
    expect(await textsOf(page, '.legend .beside')).toEqual(['정원', '현원']);
    expect(await page.locator('.legend .bar.light').count()).toBe(1);
  });

  test('of nothing at all are still labels and figures', async () => {
    const rows = [{ cells: [cell('open', '1급'), cell('open', '-')] }];
    await show(table({ purpose: 'bars', columnWidths: [1, 3], headRows: 0, rows }));
    expect(await textsOf(page, 'tr')).toEqual(['1급-']);
    expect(await headsOf()).toEqual(['1급: row']);
  });
});

test('headline figures are read one after the other, each with its label and notes', async () => {
  await show(
    table({
      purpose: 'tiles',
      description: '주요 수치',
      columnWidths: [1, 1],
      headRows: 0,
      rows: [
        { cells: [cell('tileLabel', '예산현액'), cell('tileLabel', '집행률')] },
        { cells: [cell('tileFigure', '10,091백만원'), cell('tileFigure', '8.4%')] },
        { cells: [cell('tileNote', ''), cell('tileNote', '예산현액 대비')] },
      ],
    }),
  );
  const tiles = page.getByRole('figure', { name: /주요 수치/ }).getByRole('listitem');
  expect(await tiles.allTextContents()).toEqual(['예산현액10,091백만원', '집행률8.4%예산현액 대비']);
});

test('each tile has a rule above it in the colour of the figures, and no other line', async () => {
  await show(
    table({
      purpose: 'tiles',
      description: '주요 수치',
      columnWidths: [1, 1],
      headRows: 0,
      rows: [
        { cells: [cell('tileLabel', '예산현액'), cell('tileLabel', '집행률')] },
        { cells: [cell('tileFigure', '10,091백만원'), cell('tileFigure', '8.4%')] },
      ],
    }),
  );
  const lines = await page.evaluate(`[...document.querySelectorAll('.tiles > li')].map((tile) => {
    const own = getComputedStyle(tile);
    const figure = getComputedStyle(tile.querySelector('.tileFigure'));
    return [own.borderTopColor === figure.color, own.borderTopWidth, own.borderTopStyle, own.borderBottomStyle, own.borderLeftStyle];
  })`);
  const line = [true, '3px', 'solid', 'none', 'none'];
  expect(lines).toEqual([line, line]);
});
