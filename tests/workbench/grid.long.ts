/** The 2019 example in the grid, with the add-on as it would be pushed. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openHost } from '../../local/host/host';
import { OpenedWorkbench, type Tab } from './workbench-page';

const example = path.join(__dirname, '../../build/tests/example.xlsx');
let opened: OpenedWorkbench;
let tab: Tab;

beforeAll(async () => {
  opened = await OpenedWorkbench.open({ workbookFile: example });
  tab = await opened.newTab();
});

afterAll(() => opened.close());

/** What the server has in a cell. */
async function kept(sheetName: string, row: number, column: number) {
  const { workbook } = opened.host;
  const sheet = (await workbook.workbook()).sheets.find(({ name }) => name === sheetName);
  const cells = await workbook.readCells(sheet?.id ?? '', { row, column, rows: 1, columns: 1 });
  return cells[0]?.[0];
}

test('the page shows the workbook under its file name, with the menu of the add-on', async () => {
  await tab.sees('총괄표!A1 예산 총괄표');
  expect(await tab.page.getByRole('heading', { level: 1 }).textContent()).toContain('업무보고.xlsx');
  const menus = tab.page.getByRole('menubar').getByRole('menuitem');
  expect(await menus.allTextContents()).toEqual(['장부']);
});

test('a figure typed in the grid changes the subtotal of another sheet', async () => {
  await tab.goTo('D4');
  await tab.sees('총괄표!D4 2,430');
  await tab.openSheet('예산');
  await tab.goTo('F3');
  await tab.sees('예산!F3 200');
  await tab.type('1,234');
  await tab.goTo('H3');
  await tab.sees('예산!H3 1,234');
  await tab.openSheet('총괄표');
  await tab.goTo('D4');
  await tab.sees('총괄표!D4 3,464');
  expect((await kept('총괄표', 3, 3))?.display).toBe('3,464');
});

test('typing over a computed cell warns; refused it stays, agreed to it changes, undone it computes again', async () => {
  await tab.openSheet('예산');
  await tab.goTo('H3');
  await tab.type('7');
  await tab.dialog('주의').getByText('보호된 셀을 수정하려고 합니다').waitFor();
  await tab.answer('주의', '취소');
  await tab.goTo('H3');
  await tab.sees('예산!H3 1,234');
  expect((await kept('예산', 2, 7))?.formula).toContain('SUM(');
  await tab.type('7');
  await tab.answer('주의', '확인');
  await tab.goTo('H3');
  await tab.sees('예산!H3 7');
  expect(await kept('예산', 2, 7)).toMatchObject({ value: 7, formula: null });
  await tab.page.keyboard.press('Control+z');
  await tab.goTo('H3');
  await tab.sees('예산!H3 1,234');
  expect((await kept('예산', 2, 7))?.formula).toContain('SUM(');
});

test('what somebody writes elsewhere appears at once, rows put in move everything that belongs to them', async () => {
  const sheet = (await opened.host.workbook.workbook()).sheets.find(({ name }) => name === '예산');
  await tab.goTo('F3');
  await opened.host.workbook.writeCells(sheet?.id ?? '', { row: 2, column: 5, rows: 1, columns: 1 }, [
    [{ value: 200, note: '다시 확인' }],
  ]);
  await tab.sees('예산!F3 200');
  await opened.host.workbook.insertRows(sheet?.id ?? '', 2, 1);
  await tab.goTo('F4');
  await tab.sees('예산!F4 200');
  await opened.host.workbook.deleteRows(sheet?.id ?? '', 2, 1);
  await tab.goTo('F3');
  await tab.sees('예산!F3 200');
});

test('two tabs on one workbook agree on every cell, whichever was typed in', async () => {
  const other = await opened.newTab();
  await other.openSheet('예산');
  await other.goTo('F5');
  await tab.goTo('F4');
  // While one is still typing, the other's figure comes in.
  await other.page.keyboard.type('60');
  await tab.type('1701');
  await tab.goTo('H4');
  await tab.sees('예산!H4 1,701');
  await other.type('1');
  await tab.goTo('F5');
  await tab.sees('예산!F5 601');
  await other.goTo('F4');
  await other.sees('예산!F4 1,701');
  await other.openSheet('총괄표');
  await other.goTo('D24');
  await tab.openSheet('총괄표');
  await tab.goTo('D24');
  await tab.sees(`총괄표!D24 ${(await kept('총괄표', 23, 3))?.display ?? ''}`);
  await other.sees('총괄표!D24 10,093');
  await other.page.close();
});

test('a menu item runs the add-on, which brings its sheet to the front and waits for its message to be closed', async () => {
  await tab.chooseFromMenu('장부', '점검');
  const message = tab.page.getByRole('dialog').getByText('점검을 마쳤습니다');
  await message.waitFor();
  await tab.sees('점검!A1 점검');
  await tab.page.getByRole('dialog').getByRole('button', { name: '확인' }).click();
  await message.waitFor({ state: 'detached' });
  await tab.page.getByText('스크립트 실행 중').waitFor({ state: 'detached' });
});

test('the workbook is saved on demand, and opens again with what was typed', async () => {
  await tab.page.getByRole('button', { name: '저장' }).click();
  await tab.page.getByText('통합문서를 저장했습니다').waitFor();
  expect(existsSync(opened.saveFile)).toBe(true);
  const again = await openHost({
    distFolder: path.join(__dirname, '../../dist'),
    outFolder: opened.outFolder,
    locale: 'ko',
    workbookFile: opened.saveFile,
  });
  try {
    const sheet = (await again.workbook.workbook()).sheets.find(({ name }) => name === '예산');
    const area = { row: 3, column: 5, rows: 1, columns: 1 };
    expect((await again.workbook.readCells(sheet?.id ?? '', area))[0]?.[0]?.value).toBe(1701);
  } finally {
    await again.close();
  }
});

test('nothing was asked of anybody but the server on this machine', () => {
  expect(opened.strangers).toEqual([]);
});
