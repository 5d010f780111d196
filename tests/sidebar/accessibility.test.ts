/** The sidebar without a mouse, without sight, and in the dark. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openBrowser, type Browser } from '../browser/open-browser';
import { Workbench } from '../end-to-end/workbench';
import { accessibilityViolations } from './accessibility';
import { openSidebarPage, type SidebarPage } from './sidebar-page';

let browser: Browser;
let workbench: Workbench;
let sidebar: SidebarPage;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  workbench = await Workbench.openExample('checked');
  // 원문표기 has 530: an error, so that every colour is seen.
  await workbench.type('예산', 1, 5, 531);
});
afterEach(async () => {
  await sidebar.close();
  await workbench.close();
});

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  test('axe finds nothing against any view', async () => {
    sidebar = await openSidebarPage(browser, workbench, { colorScheme });
    const { page } = sidebar;
    await page.getByRole('heading', { name: '사업별 집행' }).waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.getByRole('tab', { name: '점검' }).click();
    await page.getByRole('heading', { name: /^오류/ }).waitFor();
    await page.getByRole('button', { name: '면제', exact: true }).first().click();
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.getByRole('tab', { name: '보고서' }).click();
    await page.getByRole('button', { name: '보고서 준비' }).click();
    await page.getByRole('button', { name: '보고서 만들기' }).waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
  });
});

test('the keyboard alone waives a finding', async () => {
  sidebar = await openSidebarPage(browser, workbench);
  const { page } = sidebar;
  await page.getByRole('heading', { name: '사업별 집행' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('heading', { name: /^오류/ }).waitFor();
  const pressUntil = async (name: string) => {
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate('document.activeElement.textContent')) === name) return;
    }
    throw new Error(`Tab does not lead to ${name}`);
  };
  await pressUntil('면제');
  await page.keyboard.press('Enter');
  await page.keyboard.type('확인 중');
  await pressUntil('면제하기');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^면제 1/ }).waitFor();
});
