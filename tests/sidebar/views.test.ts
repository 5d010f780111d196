/** The sidebar as finance staff use it: the three views over the 2019 workbook. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openBrowser, type Browser } from '../browser/open-browser';
import { Workbench } from '../end-to-end/workbench';
import { openSidebarPage, type SidebarPage } from './sidebar-page';

let browser: Browser;
let workbench: Workbench;
let sidebar: SidebarPage;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  await sidebar.close();
  await workbench.close();
});

describe('an empty spreadsheet', () => {
  beforeEach(async () => {
    workbench = await Workbench.open();
    sidebar = await openSidebarPage(browser, workbench);
  });

  test('shows two ways to begin, one sentence each, and the example leads to the figures', async () => {
    const { page } = sidebar;
    await page.getByRole('heading', { name: '어떻게 시작할까요?' }).waitFor();
    expect(await page.locator('.choice').allInnerTexts()).toEqual([
      '빈 표 만들기\n예산, 집행, 인력 같은 시트를 새로 만들어 직접 채웁니다.',
      '2019년 예시 불러오기\n서울디지털재단의 2019년 자료가 채워진 표로 둘러봅니다.',
    ]);
    await page.getByRole('button', { name: '2019년 예시 불러오기' }).click();
    await page.getByRole('heading', { name: '서울디지털재단' }).waitFor();
    expect(await page.locator('.tile').first().innerText()).toContain('8.4%');
    expect(await workbench.figure('예산', '스마트시티즌랩 운영', '예산액')).toBe('460');
  });

  test('blank tables lead to a page that says there is nothing yet', async () => {
    const { page } = sidebar;
    await page.getByRole('button', { name: '빈 표 만들기' }).click();
    await page.getByText('아직 적은 내용이 없습니다.').waitFor();
    expect(await workbench.sheetNames()).toContain('예산');
  });
});

describe('현황 of the 2019 workbook', () => {
  beforeEach(async () => {
    workbench = await Workbench.openExample('loaded');
    sidebar = await openSidebarPage(browser, workbench);
    await sidebar.page.getByRole('heading', { name: '사업별 집행' }).waitFor();
  });

  test('prints the execution rate with numerator, denominator, basis and day', async () => {
    const tile = await sidebar.page.locator('.tile').first().innerText();
    for (const part of ['8.4%', '549 / 6,571백만원', '예산현액', '2019-05-31 기준'])
      expect(tile).toContain(part);
  });

  test('lists the lowest rates first and says in words which are slow', async () => {
    const rows = await sidebar.page.getByRole('list', { name: '사업별 집행' }).getByRole('listitem').all();
    const texts = await Promise.all(rows.map((row) => row.innerText()));
    expect(texts).toHaveLength(11);
    expect(texts[0]).toContain('0.0%');
    expect(texts[0]).toContain('부진');
    expect(texts[texts.length - 1]).toContain('30.0%');
    expect(texts[texts.length - 1]).not.toContain('부진');
    await sidebar.page.getByText('기준일까지 29.0% 미만이면 부진').waitFor();
  });

  test('opening a view asks the server once', async () => {
    expect(sidebar.calls).toEqual(['loadStatus']);
    await sidebar.page.getByRole('tab', { name: '점검' }).click();
    await sidebar.page.getByRole('heading', { name: /^확인/ }).waitFor();
    expect(sidebar.calls).toEqual(['loadStatus', 'loadFindings']);
  });

  test('asks for nothing from anywhere else', () => {
    expect(sidebar.requests).toEqual([]);
  });

  test('shows a figure that was changed in the grid after 새로 고침', async () => {
    await workbench.type('예산', 1, 5, 531);
    await sidebar.page.getByRole('button', { name: '새로 고침' }).click();
    await sidebar.page.getByText('10,092').first().waitFor();
  });
});

describe('점검 of the 2019 workbook with 531 typed for 530', () => {
  beforeEach(async () => {
    workbench = await Workbench.openExample('checked');
    await workbench.type('예산', 1, 5, 531);
    sidebar = await openSidebarPage(browser, workbench);
    await sidebar.page.getByRole('tab', { name: '점검' }).click();
    await sidebar.page.getByRole('heading', { name: /^오류/ }).waitFor();
  });

  const chip = (name: RegExp) => sidebar.page.getByRole('button', { name });

  test('groups findings with the most serious first', async () => {
    const headings = await sidebar.page.locator('h2').allInnerTexts();
    expect(headings).toEqual(['오류 1', '단수차이 5', '확인 22']);
  });

  test('filters by kind and by words', async () => {
    await chip(/^확인 22/).click();
    expect(await sidebar.page.locator('h2').allInnerTexts()).toEqual(['오류 1', '단수차이 5']);
    await sidebar.page.getByRole('searchbox').fill('재무');
    expect(await sidebar.page.locator('h2').allInnerTexts()).toEqual(['단수차이 2']);
    await sidebar.page.getByRole('searchbox').fill('없는 말');
    await sidebar.page.getByText('이 조건에 맞는 것이 없습니다.').waitFor();
  });

  test('a waiver needs a reason, is written into the sheet and leaves the list of fails', async () => {
    const { page } = sidebar;
    await page.getByRole('button', { name: '면제', exact: true }).first().click();
    await page.getByRole('button', { name: '면제하기' }).click();
    await page.getByText('사유를 적어 주세요.').waitFor();
    await page.getByLabel('사유').fill('정산 전이라 다음 달에 고침');
    await page.getByRole('button', { name: '면제하기' }).click();
    await chip(/^면제 1/).waitFor();
    expect(await page.locator('h2').first().innerText()).toBe('단수차이 5');
    const rows = await workbench.shown('점검');
    const waived = rows.find((row) => row.includes('정산 전이라 다음 달에 고침'));
    expect(waived?.[0]).toBe('면제');
    expect(waived).toContain('finance@example.org');

    await chip(/^면제 1/).click();
    await page.getByRole('button', { name: '면제 거두기' }).click();
    await chip(/^오류 1/).waitFor();
  });

  test('a proposed name is written everywhere after a second look, and logged', async () => {
    const { page } = sidebar;
    const item = page.locator('.finding', { hasText: '국제협력' }).first();
    await item.getByRole('button', { name: '이름 통일' }).click();
    await page.getByRole('button', { name: '바꾸기' }).click();
    await chip(/^확인 21/).waitFor();
    const history = await workbench.shown('변경기록');
    expect(history.some((row) => row.includes('이름 통일'))).toBe(true);
  });
});

describe('보고서 of the 2019 workbook with 531 typed for 530', () => {
  beforeEach(async () => {
    workbench = await Workbench.openExample('checked');
    await workbench.type('예산', 1, 5, 531);
    sidebar = await openSidebarPage(browser, workbench);
    await sidebar.page.getByRole('tab', { name: '보고서' }).click();
    await sidebar.page.getByRole('button', { name: '보고서 준비' }).click();
    await sidebar.page.getByRole('heading', { name: '들어갈 내용' }).waitFor();
  });

  test('says what will be in it, and is made only when the fails are accepted', async () => {
    const { page } = sidebar;
    expect(await page.locator('.chapters').innerText()).toContain('Ⅰ 일반현황');
    expect(await page.locator('.problems li').first().innerText()).toContain('531백만원');
    const make = page.getByRole('button', { name: '보고서 만들기' });
    expect(await make.isDisabled()).toBe(true);
    await page.getByLabel('오류 1건이 있는 채로 만듭니다').check();
    await make.click();
    const link = page.getByRole('link', { name: '보고서 열기' });
    await link.waitFor();
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await workbench.documentText()).toContain('10,092');
  });

  test('what there is to decide stays in sight below a list that is longer than the page', async () => {
    const { page } = sidebar;
    const { height = 0 } = page.viewportSize() ?? {};
    const list = await page.locator('.problems').boundingBox();
    expect((list?.y ?? 0) + (list?.height ?? 0)).toBeGreaterThan(height);
    const make = await page.getByRole('button', { name: '보고서 만들기' }).boundingBox();
    expect((make?.y ?? height) + (make?.height ?? 0)).toBeLessThanOrEqual(height);
  });

  test('can be given up between the two calls, and nothing has been made', async () => {
    const { page } = sidebar;
    await page.getByRole('button', { name: '취소' }).click();
    await page.getByRole('button', { name: '보고서 준비' }).waitFor();
    expect(workbench.host.files()).toEqual([]);
  });

  test('an answer that gets lost is asked for again, and one document is made', async () => {
    const { page } = sidebar;
    await page.getByLabel('오류 1건이 있는 채로 만듭니다').check();
    sidebar.meet('answer lost');
    await page.getByRole('button', { name: '보고서 만들기' }).click();
    await page.getByRole('alert').getByRole('button', { name: '다시 시도' }).click();
    await page.getByRole('link', { name: '보고서 열기' }).waitFor();
    expect(workbench.host.files().filter((file) => !file.trashed)).toHaveLength(1);
  });

  test('a workbook that changed meanwhile is prepared again first', async () => {
    const { page } = sidebar;
    await workbench.type('예산', 1, 5, 532);
    await page.getByLabel('오류 1건이 있는 채로 만듭니다').check();
    await page.getByRole('button', { name: '보고서 만들기' }).click();
    await page.getByRole('alert').waitFor();
    expect(workbench.host.files()).toEqual([]);
    await page.getByRole('alert').getByRole('button', { name: '다시 시도' }).click();
    await page.getByRole('heading', { name: '들어갈 내용' }).waitFor();
  });

  test('another form is saved as a file of its own', async () => {
    const { page } = sidebar;
    await page.getByRole('button', { name: '한글 (HWPX)' }).click();
    await page.getByRole('link', { name: /저장했습니다: .+\.hwpx/ }).waitFor();
  });
});

test('a report in which nothing fails is made without being asked about it', async () => {
  workbench = await Workbench.openExample('checked');
  sidebar = await openSidebarPage(browser, workbench);
  const { page } = sidebar;
  await page.getByRole('tab', { name: '보고서' }).click();
  await page.getByRole('button', { name: '보고서 준비' }).click();
  expect(await page.getByRole('button', { name: '보고서 만들기' }).isEnabled()).toBe(true);
  expect(await page.getByLabel(/있는 채로 만듭니다/).count()).toBe(0);
});

describe('an account set to English', () => {
  test('reads the Korean workbook in English', async () => {
    workbench = await Workbench.openExample('loaded', { locale: 'en' });
    sidebar = await openSidebarPage(browser, workbench, { locale: 'en-US' });
    const { page } = sidebar;
    await page.getByRole('heading', { name: 'By programme' }).waitFor();
    expect(await page.getByRole('tab').allInnerTexts()).toEqual(['Status', 'Checks', 'Report']);
    await page.getByRole('tab', { name: 'Checks' }).click();
    await page.getByRole('heading', { name: /^Questions/ }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});

test('at the foot of every view stands which version this is', async () => {
  workbench = await Workbench.openExample('loaded');
  sidebar = await openSidebarPage(browser, workbench);
  const { version } = JSON.parse(readFileSync(path.join(__dirname, '../../package.json'), 'utf8')) as {
    readonly version: string;
  };
  for (const view of ['현황', '점검', '보고서']) {
    await sidebar.page.getByRole('tab', { name: view }).click();
    await sidebar.page.getByText(`장부 ${version}`, { exact: true }).waitFor();
  }
});
