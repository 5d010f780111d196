/** Rows, columns and sheets put in, taken out and renamed in the grid, and undone as typing is; and that none of it gets lost. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { OpenedWorkbench, type Tab } from './workbench-page';

const example = path.join(__dirname, '../../build/tests/example.xlsx');
let opened: OpenedWorkbench;
let tab: Tab;

beforeAll(async () => {
  opened = await OpenedWorkbench.open({ workbookFile: example });
  tab = await opened.newTab();
});

afterAll(() => opened.close());

/** The sheet of that name as the server has it. */
async function sheetNamed(name: string) {
  return (await opened.host.workbook.workbook()).sheets.find((sheet) => sheet.name === name);
}

/** Everything on a sheet that a reader would miss: cells, rules, looks. */
async function everythingOn(name: string): Promise<unknown> {
  const { workbook } = opened.host;
  const { id = '', rows = 0, columns = 0 } = (await sheetNamed(name)) ?? {};
  const cells = await workbook.readCells(id, { row: 0, column: 0, rows: Math.min(rows, 60), columns });
  const validations = (await workbook.validations(id)).map((state) => JSON.stringify(state)).sort();
  return {
    cells,
    validations,
    formats: await workbook.conditionalFormats(id),
    heights: await workbook.rowHeights(id),
    protections: await workbook.protections(),
    names: (await workbook.names()).map((state) => JSON.stringify(state)).sort(),
  };
}

/** Picks from the menu of row 3, while somebody stands elsewhere. */
async function chooseForRow(address: string, item: string): Promise<void> {
  await tab.goTo(address);
  const canvas = await tab.page.locator('canvas[id^=univer-sheet-main-canvas]').boundingBox();
  // The third row stands under the frozen first one; its number is at the left edge.
  await tab.page.mouse.click((canvas?.x ?? 0) + 20, (canvas?.y ?? 0) + 74, { button: 'right' });
  // At its first letter: a box for a number may stand in the middle.
  await tab.page.getByText(item).click({ position: { x: 6, y: 6 } });
}

test('a row taken out comes back by undo with all it held and all that read it, and goes again by redo', async () => {
  await tab.openSheet('예산');
  await tab.goTo('F3');
  await tab.type('555');
  await tab.goTo('H3');
  await tab.sees('예산!H3 555');
  const before = await everythingOn('예산');
  const [total, periods] = [await everythingOn('총괄표'), await everythingOn('기간')];
  await chooseForRow('A3', '선택한 행 삭제');
  await tab.goTo('F3');
  await tab.sees('예산!F3 1,700');
  await tab.page.keyboard.press('Control+z');
  await tab.sees('예산!F3 555');
  expect(await everythingOn('예산')).toEqual(before);
  expect(await everythingOn('총괄표')).toEqual(total);
  expect(await everythingOn('기간')).toEqual(periods);
  await tab.page.keyboard.press('Control+y');
  await tab.sees('예산!F3 1,700');
  await tab.page.keyboard.press('Control+z');
  await tab.sees('예산!F3 555');
  // What was typed before the row went is undone after it has come back.
  await tab.page.keyboard.press('Control+z');
  await tab.sees('예산!F3 200');
});

test('a row put in goes again by undo', async () => {
  await tab.goTo('F4');
  await tab.sees('예산!F4 1,700');
  const before = await everythingOn('예산');
  await chooseForRow('F4', '위에');
  await tab.goTo('F4');
  await tab.sees('예산!F4 200');
  await tab.page.keyboard.press('Control+z');
  await tab.sees('예산!F4 1,700');
  expect(await everythingOn('예산')).toEqual(before);
});

test('renaming the sheet of a table asks nothing', async () => {
  await tab.openSheet('기간');
  await tab.page.locator('.grid').getByText('기간', { exact: true }).dblclick();
  // Only then does what is typed go into the name; before, it would go into the cell.
  await tab.page.locator('[data-u-comp=slide-tab-bar] [contenteditable=true]:focus').waitFor();
  await tab.page.keyboard.type('기간표');
  await tab.page.keyboard.press('Enter');
  await tab.sees('기간표!A1 기간');
  expect(await tab.page.getByRole('dialog').count()).toBe(0);
  await tab.openSheet('예산');
  const renamed = await sheetNamed('기간표');
  await opened.host.workbook.updateSheet(renamed?.id ?? '', { name: '기간' });
});

test('a new sheet comes to the front beside the one that was there, and goes again by undo', async () => {
  await tab.page.locator('[data-u-comp=sheet-bar-append-button]').first().click();
  await tab.sees('시트20!A1');
  await tab.type('7');
  await tab.page.keyboard.press('Control+z');
  await tab.page.keyboard.press('Control+z');
  await tab.current.filter({ hasText: /^예산!/ }).waitFor({ state: 'attached' });
  expect(await sheetNamed('시트20')).toBeUndefined();
});

test('where somebody else moves rows, a person is told that what they did before cannot be undone', async () => {
  await tab.goTo('D3');
  await tab.type('참고');
  const other = await opened.newTab();
  await other.page.locator('[data-u-comp=sheet-bar-append-button]').first().click();
  await other.sees('시트20!A1');
  await tab.page.getByText('그 전에 한 작업은 되돌릴 수 없습니다').waitFor();
  await other.page.close();
});

test('the tab of the sheet that a script brings to the front is in sight, also beside the sidebar', async () => {
  await tab.openSheet('총괄표');
  await tab.chooseFromMenu('장부', '점검');
  await tab.answer('장부', '확인');
  await tab.sees('점검!A1 점검');
  await tab.chooseFromMenu('장부', '사이드바 열기');
  await tab.page.locator('.sidebar iframe').waitFor();
  const bar = tab.page.locator('[data-u-comp=slide-tab-bar]');
  const name = bar.getByText('점검', { exact: true });
  const isInSight = async (): Promise<boolean> => {
    const [outer, inner] = [await bar.boundingBox(), await name.boundingBox()];
    if (outer === null || inner === null) return false;
    return inner.x >= outer.x && inner.x + inner.width <= outer.x + outer.width;
  };
  for (let tries = 0; tries < 100 && !(await isInSight()); tries += 1) await tab.page.waitForTimeout(100);
  expect(await isInSight()).toBe(true);
});

test('what was changed is saved by itself, and the page says so', async () => {
  await tab.goTo('A30');
  await tab.page.locator('.kept.saved').waitFor();
  expect(existsSync(opened.saveFile)).toBe(true);
  await tab.openSheet('예산');
  await tab.goTo('D4');
  await tab.type('다시 확인');
  await tab.page.locator('.kept', { hasText: '저장 안 됨' }).waitFor();
  await tab.page.locator('.kept', { hasText: /^저장됨/ }).waitFor();
});
