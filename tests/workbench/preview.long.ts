/** A made report beside the grid, and the way from its figures to their cells. */
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { FrameLocator } from 'playwright-core';
import { OpenedWorkbench, type Tab } from './workbench-page';

const example = path.join(__dirname, '../../build/tests/example.xlsx');
let opened: OpenedWorkbench;
let tab: Tab;

beforeAll(async () => {
  opened = await OpenedWorkbench.open({ workbookFile: example });
  tab = await opened.newTab();
});

afterAll(() => opened.close());

/** The page of the report that is shown beside the grid. */
function preview(): FrameLocator {
  return tab.page.getByRole('region', { name: '보고서 미리보기' }).frameLocator('iframe');
}

async function followSubtotal(): Promise<void> {
  await tab.openSheet('설정');
  await preview().getByRole('link', { name: '2,430', exact: true }).first().click();
  await tab.sees('총괄표!D4 2,430');
}

test('the link in the dialog opens the Doc in its place, and a figure there leads to its cell', async () => {
  await tab.chooseFromMenu('장부', '보고서 만들기');
  await tab.page
    .getByRole('dialog', { name: '장부' })
    .frameLocator('iframe')
    .getByRole('link', { name: /열기$/ })
    .click();
  await preview().locator('section.page').first().waitFor();
  await followSubtotal();
  await tab.page.getByRole('button', { name: '미리보기 닫기' }).click();
  await tab.page.getByRole('region', { name: '보고서 미리보기' }).waitFor({ state: 'detached' });
});

test('an HTML form opens from the list of files, and its figures lead to their cells as well', async () => {
  await opened.host.run('saveAsHtml');
  await tab.page.reload();
  await tab.page.getByRole('button', { name: /^파일/ }).click();
  await tab.page
    .getByRole('region', { name: '파일' })
    .getByRole('listitem')
    .filter({ hasText: '.html' })
    .getByRole('button', { name: '열기' })
    .click();
  await preview().getByRole('heading', { level: 1 }).first().waitFor();
  await followSubtotal();
});

test('nothing is asked of anybody but the workbench', () => {
  expect(opened.strangers).toEqual([]);
});
