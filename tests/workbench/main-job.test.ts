/** The main job as a person does it: an empty workbook becomes the 2019 tables, a figure is corrected, and the report is made. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDesk, picture, turnTo, type Desk } from './desk';
import { OpenedWorkbench } from './workbench-page';

let opened: OpenedWorkbench;
let desk: Desk;
const failures: string[] = [];

beforeAll(async () => {
  opened = await OpenedWorkbench.open({});
  desk = await openDesk(opened);
  desk.tab.page.on('pageerror', ({ message }) => failures.push(message));
});

afterAll(() => opened.close());

/** Presses 새로 고침 of the view that is open and waits for what must then be there. */
async function refresh(expected: string): Promise<void> {
  await desk.sidebar.getByRole('button', { name: '새로 고침' }).click();
  await desk.sidebar.getByText(expected).first().waitFor();
}

async function makeReport(): Promise<void> {
  const { sidebar } = desk;
  await turnTo(sidebar, '보고서');
  await sidebar.getByRole('button', { name: '보고서 준비' }).or(sidebar.getByText('다시 준비하기')).click();
  await sidebar.getByRole('button', { name: '보고서 만들기' }).click();
  await sidebar.getByRole('link', { name: '보고서 열기' }).waitFor();
}

test('an empty workbook offers two ways to begin, and the example gives tables and a dashboard', async () => {
  const { tab, sidebar } = desk;
  await sidebar.getByRole('heading', { name: '어떻게 시작할까요?' }).waitFor();
  await sidebar.getByRole('button', { name: '빈 표 만들기' }).waitFor();
  await picture(tab.page, 'first-run');
  await sidebar.getByRole('button', { name: '2019년 예시 불러오기' }).click();
  await sidebar.getByRole('heading', { name: '서울디지털재단' }).waitFor();
  expect(await sidebar.locator('.tile').first().innerText()).toContain('8.4%');
  await tab.openSheet('총괄표');
  await tab.goTo('D24');
  await tab.sees('총괄표!D24 10,091');
  await picture(tab.page, 'dashboard');
});

test('a finding leads to its cell in the grid', async () => {
  const { tab, sidebar } = desk;
  await turnTo(sidebar, '점검');
  const first = sidebar.locator('.finding.question').first();
  await first.waitFor();
  await picture(tab.page, 'findings');
  const place = (await first.locator('.places button').first().innerText()).split(':')[0] ?? '';
  await first.locator('.places button').first().click();
  await tab.current.filter({ hasText: place }).waitFor({ state: 'attached' });
});

test('a corrected figure changes its subtotal, the total, the dashboard and what the check says', async () => {
  const { tab, sidebar } = desk;
  await tab.openSheet('예산');
  await tab.goTo('F2');
  await tab.sees('예산!F2 530');
  await tab.type('531');
  await tab.openSheet('총괄표');
  await tab.goTo('D4');
  await tab.sees('총괄표!D4 2,431');
  await tab.goTo('D24');
  await tab.sees('총괄표!D24 10,092');
  await turnTo(sidebar, '현황');
  await refresh('10,092');
  await turnTo(sidebar, '점검');
  await refresh('예산!F2');
  expect(await sidebar.locator('.finding.fail').count()).toBe(1);
});

test('a waiver with its reason takes the finding off the list and stands in the sheet 점검', async () => {
  const { tab, sidebar } = desk;
  const finding = sidebar.locator('.finding.fail').filter({ hasText: '예산!F2' }).first();
  await finding.getByRole('button', { name: '면제' }).click();
  await finding.getByLabel('사유').fill('추경으로 1백만원을 늘림');
  await finding.getByRole('button', { name: '면제하기' }).click();
  await sidebar.getByRole('button', { name: /^면제 1/ }).waitFor();
  await picture(tab.page, 'waived');
  const { workbook } = opened.host;
  const sheet = (await workbook.workbook()).sheets.find(({ name }) => name === '점검');
  const cells = await workbook.readCells(sheet?.id ?? '', { row: 0, column: 0, rows: 60, columns: 12 });
  expect(cells.flat().filter(({ display }) => display === '추경으로 1백만원을 늘림')).toHaveLength(1);
});

test('the report holds the corrected figures and opens beside the grid', async () => {
  const { tab, sidebar } = desk;
  await makeReport();
  await picture(tab.page, 'made');
  await sidebar.getByRole('link', { name: '보고서 열기' }).click();
  const report = tab.page.getByRole('region', { name: '보고서 미리보기' }).frameLocator('iframe');
  await report.getByRole('link', { name: '2,431', exact: true }).first().click();
  await tab.sees('총괄표!D4 2,431');
  await report.getByText('추경으로 1백만원을 늘림').first().waitFor();
  await picture(tab.page, 'report-beside');
  await tab.page.getByRole('button', { name: '미리보기 닫기' }).click();
});

test('every other form is saved, and the list of files has them', async () => {
  const { tab, sidebar } = desk;
  for (const [form, ending] of [
    ['한글 (HWPX)', 'hwpx'],
    ['워드 (.docx)', 'docx'],
    ['웹 문서 (HTML)', 'html'],
    ['데이터 (JSON)', 'json'],
  ] as const) {
    await sidebar.getByRole('button', { name: form }).click();
    await sidebar.getByRole('link', { name: new RegExp(`저장했습니다: .*\\.${ending}$`) }).waitFor();
  }
  await tab.page.getByRole('button', { name: /^파일/ }).click();
  const files = tab.page.getByRole('region', { name: '파일' });
  expect(await files.locator('.format').allInnerTexts()).toEqual(['JSON', 'HTML', 'DOCX', 'HWPX', 'DOC']);
  await picture(tab.page, 'files');
  await files.getByRole('button', { name: '닫기' }).click();
});

test('a figure typed after preparing keeps the report from being made of the old ones', async () => {
  const { tab, sidebar } = desk;
  await turnTo(sidebar, '보고서');
  await sidebar.getByText('다시 준비하기').click();
  await tab.openSheet('예산');
  await tab.goTo('F3');
  await tab.type('201');
  await tab.openSheet('총괄표');
  await tab.goTo('D4');
  await tab.sees('총괄표!D4 2,432');
  await sidebar.getByRole('button', { name: '보고서 만들기' }).click();
  await sidebar.getByText('준비한 뒤에 통합문서가 바뀌어').waitFor();
  await sidebar.getByRole('button', { name: '다시 시도' }).waitFor();
});

test('made again in the same document, the one before is kept as a copy', async () => {
  const { tab, sidebar } = desk;
  await sidebar.getByRole('button', { name: '다시 시도' }).click();
  await sidebar.getByLabel('사본을 남기고 고쳐 쓰기').check();
  await sidebar.getByLabel(/건이 있는 채로 만듭니다/).check();
  await sidebar.getByRole('button', { name: '보고서 만들기' }).click();
  await sidebar.getByRole('link', { name: '고치기 전 사본 열기' }).click();
  const report = tab.page.getByRole('region', { name: '보고서 미리보기' }).frameLocator('iframe');
  await report.getByText('2,431', { exact: true }).first().waitFor();
  await sidebar.getByRole('link', { name: '보고서 열기' }).click();
  await report.getByText('2,432', { exact: true }).first().waitFor();
  await tab.page.getByRole('button', { name: '미리보기 닫기' }).click();
});

test('saved, the workbook holds what was typed', async () => {
  const { tab } = desk;
  await tab.page.getByRole('button', { name: '저장 (.xlsx)' }).click();
  await tab.page.getByText('통합문서를 저장했습니다').waitFor();
  expect(readFileSync(path.join(opened.outFolder, '업무보고.xlsx')).subarray(0, 2).toString()).toBe('PK');
});

test('all the while the page met no error and asked nobody outside this machine', () => {
  expect(failures).toEqual([]);
  expect(opened.strangers).toEqual([]);
});
