/** The sidebar on a bad day: calls that get lost or are never answered, thousands of findings, hostile names. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
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

async function openExample(): Promise<void> {
  workbench = await Workbench.openExample('checked');
  sidebar = await openSidebarPage(browser, workbench);
  await sidebar.page.getByRole('heading', { name: '사업별 집행' }).waitFor();
}

describe('a call', () => {
  test('that gets lost is said to be lost, and can be made again', async () => {
    await openExample();
    sidebar.meet('lost');
    await sidebar.page.getByRole('tab', { name: '점검' }).click();
    const alert = sidebar.page.getByRole('alert');
    expect(await alert.innerText()).toContain('답을 받지 못했습니다.');
    // As it is where several accounts are signed in, and then trying again never helps.
    expect(await alert.innerText()).toContain('계정 하나로만 로그인');
    await alert.getByRole('button', { name: '다시 시도' }).click();
    await sidebar.page.getByRole('heading', { name: /^확인/ }).waitFor();
  });

  test('that is never answered says how long it has been waited for, and can be given up', async () => {
    await openExample();
    await sidebar.page.clock.install();
    sidebar.meet('never answered');
    await sidebar.page.getByRole('tab', { name: '점검' }).click();
    await sidebar.page.getByText('모든 숫자를 맞춰 보고 있습니다…').waitFor();
    await sidebar.page.clock.runFor(16_000);
    await sidebar.page.getByText(/1\d초째 답을 기다리고 있습니다/).waitFor();
    await sidebar.page.getByRole('button', { name: '다시 시도' }).click();
    await sidebar.page.getByRole('heading', { name: /^확인/ }).waitFor();
  });

  test('while there is no connection is known to be in vain', async () => {
    await openExample();
    await sidebar.page.context().setOffline(true);
    await sidebar.page.getByText('인터넷 연결이 끊겼습니다.').waitFor();
    await sidebar.page.context().setOffline(false);
    await sidebar.page.getByText('인터넷 연결이 끊겼습니다.').waitFor({ state: 'detached' });
  });
});

describe('hostile names', () => {
  const name = '<img src=x onerror="window.hacked=1"> =HYPERLINK("javascript:alert(1)")';

  test('are shown as text', async () => {
    workbench = await Workbench.openExample('loaded');
    await workbench.type('예산', 1, 2, `'${name}`);
    sidebar = await openSidebarPage(browser, workbench);
    await sidebar.page.getByRole('heading', { name: '사업별 집행' }).waitFor();
    expect(await sidebar.page.getByText('<img src=x').count()).toBeGreaterThan(0);
    expect(await sidebar.page.locator('img').count()).toBe(0);
    await sidebar.page.getByRole('tab', { name: '점검' }).click();
    await sidebar.page.getByRole('heading', { name: /^확인/ }).waitFor();
    expect(await sidebar.page.locator('img').count()).toBe(0);
    expect(await sidebar.page.evaluate('window.hacked')).toBeUndefined();
  });
});

describe('a thousand findings', () => {
  test('are counted in full and drawn as they are scrolled to', async () => {
    workbench = await Workbench.openExample('loaded');
    const sheet = await workbench.sheet('집행');
    const used = (await workbench.shown('집행')).length;
    await workbench.host.workbook.insertRows(sheet.id, used, 1_010);
    // Programmes that the budget does not know.
    const rows = Array.from({ length: 1_000 }, (_, index) => [1_000 + index, '', '5월말', '', 1]);
    await workbench.typeRows('집행', used, 0, rows);
    sidebar = await openSidebarPage(browser, workbench);
    const { page } = sidebar;
    await page.getByRole('tab', { name: '점검' }).click();
    await page
      .getByRole('heading', { name: /^(오류|확인)/ })
      .first()
      .waitFor();
    const shown = await page.locator('.finding').count();
    const counted = (await page.locator('.chip').allInnerTexts())
      .map((text) => Number(text.replace(/[^\d]/g, '')))
      .reduce((sum, count) => sum + count, 0);
    expect(counted).toBeGreaterThanOrEqual(1_000);
    expect(shown).toBeLessThan(300);
    await page
      .getByRole('button', { name: /^더 보기/ })
      .first()
      .scrollIntoViewIfNeeded();
    await page
      .locator('.finding')
      .nth(shown + 10)
      .waitFor({ state: 'attached' });
  });
});
