/** The page on paper. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Block } from '../../../src/report/document/document';
import { renderHtml } from '../../../src/report/html/render-html';
import { openBrowser, type Browser } from '../../browser/open-browser';
import { showPage } from './read-page';
import { cell, heading, reportWith, sentence } from './small-report';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const turned = (orientation: 'portrait' | 'landscape'): Block => ({ type: 'pageTurn', orientation });

/** A table of rows that are 30 pt high at least. */
function longTable(rows: number): Block {
  return {
    type: 'table',
    purpose: 'data',
    name: `rows-${rows}`,
    caption: '긴 표',
    columnWidths: [1, 1],
    headRows: 1,
    rows: [
      { cells: [cell('head', '항목'), cell('head', '금액')] },
      ...Array.from({ length: rows }, (_, index) => ({
        cells: [cell('label', `줄 ${index}`), cell('figure', '1\n2')],
      })),
    ],
  };
}

/** Width and height of each sheet in whole millimetres. */
async function sheetsOf(...blocks: readonly Block[]): Promise<readonly string[]> {
  const { page } = await showPage(browser, renderHtml(reportWith(blocks)));
  const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  await page.close();
  const boxes = file.matchAll(/\/Type \/Page\b[^]*?\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g);
  const millimetres = (points = '0'): string => ((Number(points) / 72) * 25.4).toFixed(0);
  return Array.from(boxes, ([, width, height]) => `${millimetres(width)} × ${millimetres(height)}`);
}

const upright = '210 × 297';
const lying = '297 × 210';

describe('sheets', () => {
  test('are A4, the cover and the contents on their own', async () => {
    expect(await sheetsOf(heading(1, 'Ⅰ'), sentence({ text: '끝.' }))).toEqual([upright, upright, upright]);
  });

  test('lie where the report turns them', async () => {
    const blocks = [
      sentence({ text: '앞' }),
      turned('landscape'),
      longTable(3),
      turned('portrait'),
      sentence({ text: '뒤' }),
    ];
    expect(await sheetsOf(...blocks)).toEqual([upright, upright, lying, upright]);
  });

  test('begin where a chapter does', async () => {
    const chapter = (text: string): Block => ({
      ...heading(1, text),
      type: 'heading',
      level: 1,
      text,
      bookmark: text,
      pageBreakBefore: true,
    });
    expect(await sheetsOf(chapter('a'), sentence({ text: '글' }), chapter('b'))).toHaveLength(4);
  });

  test('take as much of a long table as there is room for, also where they lie', async () => {
    // A table of 60 rows needs three sheets; more would mean that one was left empty before it.
    expect(await sheetsOf(turned('landscape'), longTable(60))).toHaveLength(5);
    expect(await sheetsOf(longTable(60))).toHaveLength(4);
  });
});

test('heads are repeated, rows are not cut, headings stay with what follows, and nothing scrolls', async () => {
  const { page } = await showPage(browser, renderHtml(reportWith([heading(4, '□ 표'), longTable(5)])));
  await page.emulateMedia({ media: 'print' });
  const styleOf = (selector: string, property: string): Promise<unknown> =>
    page.evaluate(
      `getComputedStyle(document.querySelector(${JSON.stringify(selector)})).getPropertyValue('${property}')`,
    );
  expect(await styleOf('thead', 'display')).toBe('table-header-group');
  expect(await styleOf('tbody tr', 'break-inside')).toBe('avoid');
  expect(await styleOf('main h2', 'break-after')).toBe('avoid');
  expect(await styleOf('.table', 'overflow-x')).toBe('visible');
  expect(Number.parseFloat(String(await styleOf('body', 'font-size')))).toBeCloseTo((11 / 72) * 96, 2);
  await page.close();
});

test('a page header with any signs in it leaves the style sheet whole', async () => {
  const header = `재단 "보고" \\ } </style> {x:'y'}\n끝`;
  const { page } = await showPage(
    browser,
    renderHtml(reportWith([sentence({ text: '끝.' })], { pageHeader: header })),
  );
  const rules = await page.evaluate(
    '[...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join("\\n")',
  );
  expect(rules).toContain('@bottom-center');
  expect(rules).toContain('@media print');
  expect(String(rules)).toContain(JSON.stringify(header.replace('\n', ' ')).slice(1, -1));
  await page.close();
});
