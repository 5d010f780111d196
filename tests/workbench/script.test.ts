/** Scripts, their dialogs and their pages in the workbench, under Google's rules. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Frame } from 'playwright-core';
import { scriptProject } from './script-project';
import { OpenedWorkbench, type Tab } from './workbench-page';

const code = `
  function onOpen() {
    var ui = SpreadsheetApp.getUi();
    ui.createMenu('시험').addItem('묻기', 'ask').addItem('이름', 'askName').addSeparator()
      .addSubMenu(ui.createMenu('더').addItem('고르기', 'select').addItem('실패', 'fail'))
      .addItem('사이드바', 'showSidebar').addItem('알림', 'toast').addToUi();
  }
  function cell(value) { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(value); }
  function ask() { var ui = SpreadsheetApp.getUi(); cell(ui.alert('확인', '지울까요?', ui.ButtonSet.YES_NO).toString()); }
  function askName() {
    var answer = SpreadsheetApp.getUi().prompt('이름을 적어 주세요');
    cell(answer.getSelectedButton() + ' ' + answer.getResponseText());
  }
  function select() {
    var range = SpreadsheetApp.getActiveRange();
    cell(range.getA1Notation());
    SpreadsheetApp.getActiveSheet().getRange('C5:D6').activate();
  }
  function fail() { throw new TypeError('금액이 없습니다'); }
  function toast() { SpreadsheetApp.getActive().toast('다 했습니다', '알림'); }
  function showSidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Page').setTitle('곁')); }
  function echo(value) { return value; }
  function kindOf(value) { return Object.prototype.toString.call(value) + JSON.stringify(value); }
  function dated() { return { amount: 1, day: new Date(0) }; }
  function gaps() { return [1, undefined, { gone: undefined, kept: null }]; }
  function where() { return SpreadsheetApp.getCurrentCell().getA1Notation(); }
  function secret_() { return 1; }
`;

const page = '<!DOCTYPE html><html><head><base target="_blank"></head><body><h1>내 화면</h1></body></html>';

let opened: OpenedWorkbench;
let tab: Tab;

beforeAll(async () => {
  opened = await OpenedWorkbench.open({ distFolder: scriptProject(code, { Page: page }) });
  tab = await opened.newTab();
});

afterAll(() => opened.close());

describe('a dialog', () => {
  test.each([
    ['예', 'YES'],
    ['아니요', 'NO'],
  ])('asks the person: %s is what the script gets', async (caption, answer) => {
    await tab.chooseFromMenu('시험', '묻기');
    await tab.dialog('확인').getByText('지울까요?').waitFor();
    await tab.answer('확인', caption);
    await tab.goTo('A1');
    await tab.sees(`시트1!A1 ${answer}`);
  });

  test('takes a typed text, and can be closed', async () => {
    await tab.chooseFromMenu('시험', '이름');
    await tab.page.getByRole('textbox', { name: '이름을 적어 주세요' }).fill('김: 주무관');
    await tab.page.getByRole('dialog').getByRole('button', { name: '확인' }).click();
    await tab.sees('시트1!A1 OK 김: 주무관');
    await tab.chooseFromMenu('시험', '묻기');
    await tab.dialog('확인').waitFor();
    await tab.page.keyboard.press('Escape');
    await tab.sees('시트1!A1 CLOSE');
  });
});

test('the selection in the grid is the script’s, and the script’s is the grid’s', async () => {
  await tab.goTo('B2');
  const bar = tab.page.getByRole('menubar');
  await bar.getByRole('menuitem', { name: '시험' }).click();
  await bar.getByRole('menuitem', { name: '더' }).hover();
  await bar.getByRole('menuitem', { name: '고르기' }).click();
  await tab.sees('시트1!C5');
  await tab.goTo('A1');
  await tab.sees('시트1!A1 B2');
});

test('an error is shown above the grid, a toast in the corner', async () => {
  const bar = tab.page.getByRole('menubar');
  await bar.getByRole('menuitem', { name: '시험' }).click();
  await bar.getByRole('menuitem', { name: '더' }).hover();
  await bar.getByRole('menuitem', { name: '실패' }).click();
  await tab.page.getByRole('alert').getByText('TypeError: 금액이 없습니다').waitFor();
  await tab.chooseFromMenu('시험', '알림');
  await tab.page.locator('.toast').getByText('다 했습니다').waitFor();
});

describe('google.script.run in the sidebar', () => {
  let frame: Frame;

  beforeAll(async () => {
    await tab.chooseFromMenu('시험', '사이드바');
    const place = tab.page.locator('.sidebar iframe');
    await place.contentFrame().getByRole('heading', { name: '내 화면' }).waitFor();
    expect((await place.boundingBox())?.width).toBeLessThanOrEqual(300);
    const found = tab.page.frames().find((each) => each.url().includes('/dialogs/'));
    if (found === undefined) throw new Error('no frame');
    frame = found;
  });

  /** Evaluates in the page; `call(name, ...parameters)` gives what one of the two handlers got. */
  function inPage(expression: string): Promise<unknown> {
    return frame.evaluate(`(() => {
      const call = (name, ...parameters) => new Promise((resolve) => {
        google.script.run
          .withUserObject('표')
          .withSuccessHandler((value, object) => resolve({ value, object }))
          .withFailureHandler((error, object) => resolve({ isError: error instanceof Error, message: error.message, object }))
          [name](...parameters);
      });
      const thrown = (action) => { try { action(); return null; } catch (error) { return error.name + ': ' + error.message; } };
      return (${expression});
    })()`);
  }

  test('brings a copy of plain values there and back, with the user object', async () => {
    const value = { list: [1, '둘', null, true], deep: { text: '가' } };
    expect(await inPage(`call('echo', ${JSON.stringify(value)})`)).toEqual({ value, object: '표' });
    expect(await inPage(`call('kindOf', [1, undefined])`)).toMatchObject({ value: '[object Array][1,null]' });
  });

  test('a Date in what comes back makes it null; undefined in an array becomes null, in an object it is gone', async () => {
    expect(await inPage(`call('dated')`)).toMatchObject({ value: null });
    expect(await inPage(`call('gaps')`)).toMatchObject({ value: [1, null, { kept: null }] });
  });

  test('refuses a Date, a function and an element on the way there', async () => {
    for (const illegal of ['new Date()', '{ when: [new Date()] }', '() => 1', 'document.body'])
      expect(await inPage(`thrown(() => google.script.run.echo(${illegal}))`)).toMatch(
        /^TypeError: Failed due to illegal value in property: /,
      );
  });

  test('knows no private functions and no unknown ones', async () => {
    expect(await inPage(`[typeof google.script.run.secret_, typeof google.script.run.nothing]`)).toEqual([
      'undefined',
      'undefined',
    ]);
  });

  test('hands an Error with the message to the failure handler', async () => {
    expect(await inPage(`call('fail')`)).toEqual({
      isError: true,
      message: 'TypeError: 금액이 없습니다',
      object: '표',
    });
  });

  test('sends ten calls at once, the others when their turn comes', async () => {
    await tab.page.evaluate(`
      window.sent = 0;
      addEventListener('message', ({ data }) => { if (data.kind === 'call') window.sent += 1; });
    `);
    // The first one waits for the person, and all others for the first.
    await frame.evaluate(`
      google.script.run.ask();
      window.answers = Promise.all(Array.from({ length: 13 }, (_, number) =>
        new Promise((resolve) => { google.script.run.withSuccessHandler(resolve).echo(number); })));
      undefined;
    `);
    await tab.dialog('확인').waitFor();
    expect(await tab.page.evaluate('window.sent')).toBe(10);
    await tab.answer('확인', '예');
    expect(await frame.evaluate('window.answers')).toEqual(Array.from({ length: 13 }, (_, number) => number));
    expect(await tab.page.evaluate('window.sent')).toBe(14);
  });

  test('stands where the person stands in the grid', async () => {
    await tab.goTo('D9');
    expect(await inPage(`call('where')`)).toMatchObject({ value: 'D9' });
  });

  test('the page has an origin of its own and can ask nobody', async () => {
    expect(await inPage('location.origin === "null" || origin')).toBe('null');
    expect(await inPage(`fetch('/').then(() => 'answered', () => 'refused')`)).toBe('refused');
  });

  test('closes itself', async () => {
    await frame.evaluate('google.script.host.close()');
    await tab.page.locator('.sidebar').waitFor({ state: 'detached' });
  });
});

test('a dialog of a page that is closed counts as closed, and the next call goes on', async () => {
  const other = await opened.newTab();
  await other.chooseFromMenu('시험', '묻기');
  await other.dialog('확인').waitFor();
  await other.page.close();
  await tab.goTo('A1');
  await tab.sees('시트1!A1 CLOSE');
});
