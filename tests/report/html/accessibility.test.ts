/** The page for people who do not see it, see it badly, or use it without a mouse: what axe-core has to say against it. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { englishReportWords } from '../../../src/locale/report-words.en';
import { koreanReportWords } from '../../../src/locale/report-words.ko';
import { renderHtml } from '../../../src/report/html/render-html';
import { sheetLinks } from '../../../src/report/sources/sheet-links';
import type { ReportDocument } from '../../../src/report/document/document';
import { openBrowser, type Browser } from '../../browser/open-browser';
import { exampleRecords } from '../tree/example-records';
import { reportOf } from '../tree/tree-text';
import { showPage, textsOf } from './read-page';
import { bullet, cell, heading, reportWith, sentence } from './small-report';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The rules it applies by itself, and these: large enough to be touched, heads for every figure, captions for tables. */
const options = JSON.stringify({
  rules: Object.fromEntries(
    ['target-size', 'td-has-header', 'table-fake-caption'].map((rule) => [rule, { enabled: true }]),
  ),
});

/** One line a rule that is broken: its name and the elements. */
async function violations(
  report: ReportDocument,
  view: Parameters<typeof showPage>[2] = {},
): Promise<unknown> {
  const { page } = await showPage(browser, renderHtml(report), view);
  try {
    await page.evaluate(axe);
    return await page.evaluate(
      `axe.run(${options}).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')))`,
    );
  } finally {
    await page.close();
  }
}

const cellLink = sheetLinks('https://docs.google.com/spreadsheets/d/abc/edit', () => 7);
const report2019 = reportOf(exampleRecords, koreanReportWords, { cellLink });

describe('axe-core finds nothing', () => {
  test.each([
    ['by day', {}],
    ['by night', { colorScheme: 'dark' }],
    ['on a telephone', { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }],
    ['beside the contents', { viewport: { width: 1500, height: 900 } }],
    ['where the system chooses the colours', { forcedColors: 'active' }],
  ] as const)('against the 2019 report %s', async (_name, view) => {
    expect(await violations(report2019, view)).toEqual([]);
  });

  test('against the report in English', async () => {
    expect(await violations(reportOf(exampleRecords, englishReportWords, { cellLink }))).toEqual([]);
  });

  test.each(['FFFF00', 'FF0000', '000000', 'FFFFFF', '00B050', 'no colour'])(
    'against an institution whose colour is %s, by day and by night',
    async (accent) => {
      const chapters = report2019.blocks.slice(0, 40);
      const report = { ...report2019, blocks: chapters, style: { ...report2019.style, accent } };
      expect(await violations(report)).toEqual([]);
      expect(await violations(report, { colorScheme: 'dark' })).toEqual([]);
    },
  );

  test('against a report with nothing in order', async () => {
    const wide = {
      type: 'table',
      purpose: 'data',
      name: 'wide',
      columnWidths: Array.from({ length: 40 }, () => 1),
      headRows: 1,
      rows: [
        { cells: Array.from({ length: 40 }, (_, index) => cell('head', index === 0 ? '' : '머리')) },
        { cells: [cell('label', '줄'), cell('subtotal', '1'), cell('total', '2')] },
      ],
    } as const;
    const report = reportWith([
      wide,
      heading(4, '□ 먼저', 'first'),
      { ...wide, name: 'again' },
      bullet(4, '①', '깊은 글'),
      bullet(2, '', '표시 없는 글'),
      heading(2, '뒤', 'second'),
      sentence({ text: '느린 사업', tone: 'warning' }, { text: ' 참고', tone: 'muted' }),
    ]);
    expect(await violations(report)).toEqual([]);
    expect(await violations(report, { colorScheme: 'dark' })).toEqual([]);
  });
});

test('by keyboard the first key leads past the contents', async () => {
  const { page } = await showPage(browser, renderHtml(report2019));
  await page.keyboard.press('Tab');
  expect(await textsOf(page, ':focus')).toEqual(['본문으로 건너뛰기']);
  await page.keyboard.press('Enter');
  expect(await page.evaluate('document.activeElement.tagName')).toBe('MAIN');
  await page.close();
});

test('the page says its language and its title', async () => {
  const english = reportOf(exampleRecords, englishReportWords);
  for (const report of [report2019, english]) {
    const { page } = await showPage(browser, renderHtml(report));
    expect(await page.locator('html').getAttribute('lang')).toBe(report.locale);
    expect(await page.title()).toBe(`${report.cover.title} · ${report.cover.institution}`);
    await page.close();
  }
});
