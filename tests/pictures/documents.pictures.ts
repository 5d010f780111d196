/**
 * The pictures of README and docs, taken of the product itself: `npm run pictures` goes the way of docs/walkthrough.ko.md and writes
 * them over, on a machine with Hangul typefaces. Nobody compares them; they are to be looked at before they are committed.
 */
import path from 'node:path';
import { afterAll, beforeAll, test } from '@jest/globals';
import { Workbench } from '../end-to-end/workbench';
import { openBrowser, type Browser } from '../browser/open-browser';
import { openSidebarPage } from '../sidebar/sidebar-page';
import { openDesk, turnTo, type Desk } from '../workbench/desk';
import { OpenedWorkbench } from '../workbench/workbench-page';

const folder = path.join(__dirname, '../../docs/pictures');
const example = path.join(__dirname, '../../build/tests/checked-example.xlsx');

let opened: OpenedWorkbench;
let desk: Desk;
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
  opened = await OpenedWorkbench.open({ workbookFile: example });
  await opened.browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'ko-KR' });
});

afterAll(async () => {
  await opened.close();
  await browser.close();
});

async function take(name: string): Promise<void> {
  // What moves into view has arrived by then.
  await desk.tab.page.waitForTimeout(600);
  await desk.tab.page.screenshot({ path: path.join(folder, `${name}.png`) });
}

test('the sheet 점검 and the menu', async () => {
  const tab = await opened.newTab();
  await tab.openSheet('점검');
  await tab.page.waitForTimeout(600);
  await tab.page.locator('.grid').screenshot({ path: path.join(folder, 'checks.png') });
  await tab.openSheet('총괄표');
  const bar = tab.page.getByRole('menubar');
  await bar.getByRole('menuitem', { name: '장부', exact: true }).click();
  await bar.getByRole('menuitem', { name: '사이드바 열기', exact: true }).hover();
  await tab.page.screenshot({ path: path.join(folder, 'walkthrough/start.png') });
  await tab.page.close();
});

test('현황 beside 총괄표, and a figure corrected', async () => {
  desk = await openDesk(opened);
  const { tab, sidebar } = desk;
  await sidebar.getByRole('heading', { name: '서울디지털재단' }).waitFor();
  await tab.openSheet('총괄표');
  await tab.goTo('D24');
  await take('workbench');
  await tab.openSheet('예산');
  await tab.goTo('F2');
  await tab.type('531');
  await tab.goTo('F2');
  await take('walkthrough/typed');
  await tab.openSheet('총괄표');
  await tab.goTo('D4');
  await tab.sees('총괄표!D4 2,431');
  await sidebar.getByRole('button', { name: '새로 고침' }).click();
  await sidebar.getByText('10,092').first().waitFor();
  await take('walkthrough/recalculated');
});

test('what 점검 finds, and a waiver', async () => {
  const { tab, sidebar } = desk;
  await turnTo(sidebar, '점검');
  const fail = sidebar.locator('.finding.fail').first();
  await fail.waitFor();
  await fail.getByRole('button', { name: /예산!F2/ }).click();
  await tab.sees('예산!F2 531');
  await take('walkthrough/findings');
  const gap = sidebar.locator('.finding').filter({ hasText: '기간 4개의 금액을 더하면 530백만원' });
  await gap.getByRole('button', { name: '면제' }).click();
  await gap.getByLabel('사유').fill('반올림 차이, 5월 전표로 확인');
  await gap.getByRole('button', { name: '면제하기' }).scrollIntoViewIfNeeded();
  await take('walkthrough/waive');
  await gap.getByRole('button', { name: '면제하기' }).click();
  await sidebar.getByRole('button', { name: /^면제 1/ }).waitFor();
});

test('the report made, in its forms, beside the grid, and where a cell is used', async () => {
  const { tab, sidebar } = desk;
  await turnTo(sidebar, '보고서');
  await sidebar.getByRole('button', { name: '보고서 준비' }).click();
  await sidebar.getByLabel(/건이 있는 채로 만듭니다/).check();
  await take('walkthrough/prepared');
  await sidebar.getByRole('button', { name: '보고서 만들기' }).click();
  await sidebar.getByRole('link', { name: '보고서 열기' }).waitFor();
  for (const form of ['한글 (HWPX)', '웹 문서 (HTML)']) {
    await sidebar.getByRole('button', { name: form }).click();
    await sidebar.getByRole('link', { name: /저장했습니다/ }).waitFor();
  }
  await tab.page.getByRole('button', { name: /^파일/ }).click();
  await take('walkthrough/made');
  await tab.page.getByRole('region', { name: '파일' }).getByRole('button', { name: '닫기' }).click();
  await sidebar.getByRole('link', { name: '보고서 열기' }).click();
  const report = tab.page.getByRole('region', { name: '보고서 미리보기' }).frameLocator('iframe');
  await report.getByRole('link', { name: '2,431', exact: true }).first().click();
  await tab.sees('총괄표!D4 2,431');
  await take('walkthrough/preview');
  await report
    .getByRole('link', { name: /붙임 3/ })
    .first()
    .click();
  await take('walkthrough/appendix');
  await tab.page.getByRole('button', { name: '미리보기 닫기' }).click();
  await tab.openSheet('예산');
  await tab.goTo('F2');
  await sidebar.getByRole('button', { name: '고른 칸이 쓰인 곳' }).click();
  await sidebar.getByText('붙임 1').first().scrollIntoViewIfNeeded();
  await take('walkthrough/used');
});

test('the three views of the sidebar side by side', async () => {
  const bench = await Workbench.openExample('checked');
  const views: string[] = [];
  try {
    const shown = await openSidebarPage(browser, bench, {
      viewport: { width: 300, height: 920 },
      deviceScaleFactor: 1.5,
    });
    const { page } = shown;
    await page.getByRole('heading', { name: '사업별 집행' }).waitFor();
    views.push((await page.screenshot()).toString('base64'));
    await page.getByRole('tab', { name: '점검' }).click();
    await page.locator('.finding').first().waitFor();
    views.push((await page.screenshot()).toString('base64'));
    await page.getByRole('tab', { name: '보고서' }).click();
    await page.getByRole('button', { name: '보고서 준비' }).click();
    await page.getByRole('button', { name: '보고서 만들기' }).waitFor();
    views.push((await page.screenshot()).toString('base64'));
    await shown.close();
  } finally {
    await bench.close();
  }
  const page = await browser.newPage({ viewport: { width: 916, height: 924 }, deviceScaleFactor: 1.5 });
  const images = views.map((view) => `<img src="data:image/png;base64,${view}" width="300">`).join('');
  await page.setContent(
    `<body style="margin:0;padding:2px;display:flex;gap:6px;background:#c9ced6">${images}</body>`,
  );
  await page.screenshot({ path: path.join(folder, 'sidebar.png') });
});
