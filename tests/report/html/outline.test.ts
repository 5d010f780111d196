/** Finding one's way through the page: headings, contents, and the levels of 개조식. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { renderHtml } from '../../../src/report/html/render-html';
import { koreanReportWords } from '../../../src/locale/report-words.ko';
import { openBrowser, type Browser } from '../../browser/open-browser';
import { exampleRecords } from '../tree/example-records';
import { reportOf } from '../tree/tree-text';
import { elementsOf, showPage, textsOf } from './read-page';
import { bullet, heading, reportWith, sentence } from './small-report';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function outlineOf(html: string): Promise<readonly string[]> {
  const { page } = await showPage(browser, html);
  const headings = await elementsOf(page, 'header :is(h1,h2), main :is(h1,h2,h3,h4,h5,h6)');
  await page.close();
  return headings.map(({ tag, text }) => `${tag} ${text}`);
}

describe('the outline', () => {
  test('has the title of the report on top and leaves no level out, whatever the report does', async () => {
    const blocks = [
      heading(4, '□ 맨 앞'),
      heading(1, 'Ⅰ 일반현황'),
      heading(4, '□ 인력'),
      heading(1, 'Ⅱ 사업'),
      heading(2, '① 연구'),
      heading(3, '1 정책연구'),
      heading(4, '□ 배경'),
      heading(3, '2 자문'),
      heading(2, '② 적용'),
    ];
    expect(await outlineOf(renderHtml(reportWith(blocks)))).toEqual([
      'h1 2019년도 주요업무보고',
      'h2 □ 맨 앞',
      'h2 Ⅰ 일반현황',
      'h3 □ 인력',
      'h2 Ⅱ 사업',
      'h3 ① 연구',
      'h4 1 정책연구',
      'h5 □ 배경',
      'h4 2 자문',
      'h3 ② 적용',
    ]);
  });

  test('of the 2019 report has every heading of the tree, in order', async () => {
    const report = reportOf(exampleRecords, koreanReportWords);
    const headings = report.blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []));
    const outline = await outlineOf(renderHtml(report));
    expect(outline.map((line) => line.slice(3))).toEqual([report.cover.title, ...headings]);
  });
});

describe('the contents', () => {
  test('name every chapter, group and programme, and lead there', async () => {
    const report = reportOf(exampleRecords, koreanReportWords);
    const { page } = await showPage(browser, renderHtml(report));
    const entries = await elementsOf(page, 'nav a', ['href']);
    expect(entries.map(({ text, attributes }) => [text, attributes['href']])).toEqual(
      report.blocks.flatMap((block) =>
        block.type === 'heading' && block.level < 4 ? [[block.text, `#${block.bookmark}`]] : [],
      ),
    );
    for (const { attributes } of entries)
      expect(await page.locator(`main ${attributes['href'] ?? ''}`).count()).toBe(1);
    expect(await page.getByRole('navigation', { name: '목차' }).count()).toBe(1);
    await page.close();
  });

  test('are left out where there is nothing to name', async () => {
    const { page } = await showPage(browser, renderHtml(reportWith([sentence({ text: '끝.' })])));
    expect(await page.locator('nav').count()).toBe(0);
    await page.close();
  });
});

describe('paragraphs of 개조식', () => {
  /** Lists as they nest: `○ 가 [- 나 - 다]`. */
  async function listsOf(html: string): Promise<string> {
    const { page } = await showPage(browser, html);
    const inside = await page.locator('main').innerHTML();
    await page.close();
    return inside
      .replace(/<\/?ul[^>]*>/g, (tag) => (tag.startsWith('</') ? ']' : '['))
      .replace(/<\/li>/g, ' ')
      .replace(/<[^>]*>/g, '')
      .replace(/\s+\]/g, ']')
      .trim();
  }

  test('nest by level, with their marks before them', async () => {
    const blocks = [
      bullet(1, '○', '과제'),
      bullet(2, '-', '조사'),
      bullet(3, '·', '설문'),
      bullet(2, '-', '분석'),
      bullet(1, '○', '결과'),
    ];
    expect(await listsOf(renderHtml(reportWith(blocks)))).toBe('[○ 과제[- 조사[· 설문] - 분석] ○ 결과]');
  });

  test('that skip levels or begin further in stay in order, and none is lost', async () => {
    const blocks = [bullet(3, '·', '가'), bullet(2, '-', '나'), bullet(1, '○', '다'), bullet(4, '①', '라')];
    expect(await listsOf(renderHtml(reportWith(blocks)))).toBe('[· 가][- 나][○ 다[① 라]]');
  });

  test('are read aloud with the marks that say something, and without those that only show the level', async () => {
    const blocks = [bullet(1, '○', '과제'), bullet(1, '①', '첫째'), bullet(1, '※', '참고')];
    const { page } = await showPage(browser, renderHtml(reportWith(blocks)));
    expect(await textsOf(page, '.mark:not([aria-hidden])')).toEqual(['① ', '※ ']);
    await page.close();
  });
});
