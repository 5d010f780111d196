/** The page for people who do not see it, see it badly, or use it without a mouse: what axe-core has to say against it. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { englishReportWords } from '../../../src/locale/report-words.en';
import { koreanReportWords } from '../../../src/locale/report-words.ko';
import { renderHtml } from '../../../src/report/html/render-html';
import { sheetLinks } from '../../../src/report/sources/sheet-links';
import type { ReportDocument } from '../../../src/report/document/document';
import type { Page } from 'playwright-core';
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
const allRules = {
  rules: Object.fromEntries(
    ['target-size', 'td-has-header', 'table-fake-caption'].map((rule) => [rule, { enabled: true }]),
  ),
};
/** What another colour can break. */
const contrastRule = { runOnly: ['color-contrast', 'link-in-text-block'] };

/** One line a rule that is broken: its name and the elements. */
async function violations(
  report: ReportDocument,
  view: Parameters<typeof showPage>[2] = {},
): Promise<unknown> {
  const { page } = await showPage(browser, renderHtml(report), view);
  try {
    return await violationsOn(page, allRules);
  } finally {
    await page.close();
  }
}

async function violationsByDayAndNight(report: ReportDocument, options: object): Promise<unknown> {
  const { page } = await showPage(browser, renderHtml(report));
  try {
    const byDay = await violationsOn(page, options);
    await page.emulateMedia({ colorScheme: 'dark' });
    return { byDay, byNight: await violationsOn(page, options) };
  } finally {
    await page.close();
  }
}

async function violationsOn(page: Page, options: object): Promise<unknown> {
  await page.evaluate(axe);
  return page.evaluate(
    `axe.run(${JSON.stringify(options)}).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')))`,
  );
}

const cellLink = sheetLinks('https://docs.google.com/spreadsheets/d/abc/edit', () => 7);
const report2019 = reportOf(exampleRecords, koreanReportWords, { cellLink });

/** What there is of everything, in few pages: axe-core takes long over many cells that are alike. */
const shorter2019 = { ...report2019, blocks: shortened(report2019.blocks) };

/** The summary and the first pages of each chapter. */
function shortened(blocks: ReportDocument['blocks']): ReportDocument['blocks'] {
  let sinceChapter = 0;
  return blocks.filter((block) => {
    sinceChapter = block.type === 'heading' && block.level <= 2 ? 0 : sinceChapter + 1;
    return sinceChapter < 6;
  });
}

describe('axe-core finds nothing', () => {
  test('against the 2019 report by day', async () => {
    expect(await violations(report2019)).toEqual([]);
  });

  test.each([
    ['by night', { colorScheme: 'dark' }],
    ['on a telephone', { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }],
    ['beside the contents', { viewport: { width: 1500, height: 900 } }],
    ['where the system chooses the colours', { forcedColors: 'active' }],
  ] as const)('against the 2019 report %s', async (_name, view) => {
    expect(await violations(shorter2019, view)).toEqual([]);
  });

  test('against the report in English', async () => {
    const english = reportOf(exampleRecords, englishReportWords, { cellLink });
    expect(await violations({ ...english, blocks: shortened(english.blocks) })).toEqual([]);
  });

  test.each(['FFFF00', 'FF0000', '000000', 'FFFFFF', '00B050', 'no colour'])(
    'against an institution whose colour is %s, by day and by night',
    async (accent) => {
      const report = { ...shorter2019, style: { ...report2019.style, accent } };
      expect(await violationsByDayAndNight(report, contrastRule)).toEqual({ byDay: [], byNight: [] });
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
    expect(await violationsByDayAndNight(report, allRules)).toEqual({ byDay: [], byNight: [] });
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
