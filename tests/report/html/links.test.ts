/** Where the page leads: figures to their cells, places of the report to one another, and nowhere else. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FigureSource, TextRun } from '../../../src/report/document/document';
import { koreanReportWords } from '../../../src/locale/report-words.ko';
import { renderHtml } from '../../../src/report/html/render-html';
import { sheetLinks } from '../../../src/report/sources/sheet-links';
import { openBrowser, type Browser } from '../../browser/open-browser';
import { runsIn } from '../sources/figures-of';
import { exampleRecords } from '../tree/example-records';
import { reportOf } from '../tree/tree-text';
import { elementsOf, showPage, textsOf } from './read-page';
import { reportWith, sentence } from './small-report';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const source: FigureSource = {
  sheet: '예산',
  address: 'F12',
  value: 530_000_000,
  unit: 'won',
  origin: 'typed',
};

async function linksOf(runs: readonly TextRun[], locale: 'ko' | 'en' = 'ko') {
  const { page } = await showPage(browser, renderHtml(reportWith([sentence(...runs)], { locale })));
  const links = await elementsOf(page, 'main a', ['href', 'target', 'rel', 'title', 'id']);
  const text = await textsOf(page, 'main p');
  await page.close();
  return { links, text: text.join('\n') };
}

describe('a figure', () => {
  const link = 'https://docs.google.com/spreadsheets/d/abc/edit#gid=0&range=F12';

  test('leads to its cell, in a window of its own, and says which it is', async () => {
    const { links } = await linksOf([{ text: '530', source, figureNumber: 12, link, bookmark: 'figure_12' }]);
    const attributes = {
      href: link,
      target: '_blank',
      rel: 'noopener noreferrer',
      title: '수치 12 · 예산!F12',
      id: 'figure_12',
    };
    expect(links).toEqual([{ tag: 'a', text: '530', attributes }]);
  });

  test('says how many cells it was added up from', async () => {
    const sum: FigureSource = { ...source, otherAddresses: ['F14', 'F16'], origin: 'sum' };
    const column: FigureSource = { ...source, otherAddresses: ['F13', 'F14'], origin: 'sum' };
    const titles = async (locale: 'ko' | 'en', number?: number): Promise<readonly (string | undefined)[]> => {
      const numbered = number === undefined ? {} : { figureNumber: number };
      const { links } = await linksOf([{ text: '530', source: sum, link, ...numbered }], locale);
      return links.map(({ attributes }) => attributes['title']);
    };
    expect(await titles('ko', 3)).toEqual(['수치 3 · 예산!F12 외 2칸']);
    expect(await titles('en', 3)).toEqual(['Figure 3 · 예산!F12 and 2 more cells']);
    expect(await titles('ko')).toEqual(['예산!F12 외 2칸']);
    const { links } = await linksOf([{ text: '530', source: column, link }]);
    expect(links[0]?.attributes['title']).toBe('예산!F12:F14');
  });

  test('of a file beside the page leads into that file', async () => {
    const { links } = await linksOf([{ text: '530', source, link: "예산 2019.xlsx#'예산'!F12" }]);
    expect(decodeURIComponent(links[0]?.attributes['href'] ?? '')).toBe("예산 2019.xlsx#'예산'!F12");
  });
});

test('all links of the 2019 report are links, in order', async () => {
  const cellLink = sheetLinks('https://docs.google.com/spreadsheets/d/abc/edit', () => 7);
  const report = reportOf(exampleRecords, koreanReportWords, { cellLink });
  const linked = runsIn(report.blocks).filter((run) => run.link !== undefined);
  const { page } = await showPage(browser, renderHtml(report));
  const links = await elementsOf(page, 'main a[target]', ['href']);
  await page.close();
  expect(linked.length).toBeGreaterThan(200);
  expect(links.map(({ text, attributes }) => [text, attributes['href']])).toEqual(
    linked.map(({ text, link }) => [text, link]),
  );
});

test.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  '//other.example/x',
  '../../secret.xlsx',
  '',
])('an address that is neither of the web nor of a file beside is only text: %j', async (link) => {
  const { links, text } = await linksOf([{ text: '여기', link }]);
  expect(links).toEqual([]);
  expect(text).toBe('여기');
});

test('a place in the report is led to where there is one', async () => {
  const { links, text } = await linksOf([
    { text: '12', bookmark: 'figure_12' },
    { text: '번', leadsTo: 'figure_12' },
    { text: '없는 곳', leadsTo: 'figure_13' },
  ]);
  expect(links).toEqual([{ tag: 'a', text: '번', attributes: { href: '#figure_12' } }]);
  expect(text).toBe('12번없는 곳');
});

test('the page asks nobody for anything and may run nothing', async () => {
  const report = reportOf(exampleRecords);
  const { page, requests } = await showPage(browser, renderHtml(report));
  expect(requests).toEqual([]);
  expect(await page.locator('script, img, link, iframe, object, [src]').count()).toBe(0);
  // Whatever got onto the page in spite of all would be stopped.
  await page.evaluate(
    'document.body.insertAdjacentHTML(\'beforeend\', \'<img src=x onerror="window.ran=true"><iframe src="https://example.com"></iframe>\')',
  );
  expect(await page.evaluate('window.ran')).toBeUndefined();
  expect(requests).toEqual([]);
  await page.close();
});
