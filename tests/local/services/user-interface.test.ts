/** Menus, dialogs, pages, the log and who is asked. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openOffice, thrownBy } from './office';

describe('menus', () => {
  test('are reported, and stay in the office after the execution', () => {
    const { SpreadsheetApp, services, office } = openOffice();
    const ui = SpreadsheetApp.getUi();
    ui.createMenu('장부')
      .addItem('표 만들기', 'makeTables')
      .addSeparator()
      .addSubMenu(ui.createMenu('더').addItem('점검', 'check'))
      .addToUi();
    const menu = {
      caption: '장부',
      items: [
        { kind: 'item', caption: '표 만들기', functionName: 'makeTables' },
        { kind: 'separator' },
        {
          kind: 'menu',
          menu: { caption: '더', items: [{ kind: 'item', caption: '점검', functionName: 'check' }] },
        },
      ],
    };
    expect(services.report().menus).toEqual([menu]);
    expect(office.menus).toEqual([menu]);
    openOffice({ office }).SpreadsheetApp.getUi().createAddonMenu().addToUi();
    expect(office.menus).toEqual([{ caption: null, items: [] }]);
  });
});

describe('dialogs', () => {
  test('take their answers in turn, and then press OK or YES', () => {
    const { SpreadsheetApp, services } = openOffice({ alertAnswers: ['NO', 'CLOSE'] });
    const ui = SpreadsheetApp.getUi();
    expect(ui.alert('지울까요?', ui.ButtonSet.YES_NO)).toBe(ui.Button.NO);
    expect(ui.alert('제목', '계속할까요?', ui.ButtonSet.OK_CANCEL)).toBe(ui.Button.CLOSE);
    expect(ui.alert('끝')).toBe(ui.Button.OK);
    expect(ui.alert('제목', '정말?', ui.ButtonSet.YES_NO_CANCEL)).toBe(ui.Button.YES);
    expect(services.report().dialogs).toEqual([
      { kind: 'alert', title: '', message: '지울까요?', answer: 'NO' },
      { kind: 'alert', title: '제목', message: '계속할까요?', answer: 'CLOSE' },
      { kind: 'alert', title: '', message: '끝', answer: 'OK' },
      { kind: 'alert', title: '제목', message: '정말?', answer: 'YES' },
    ]);
  });

  test('an answer the dialog does not offer is a mistake of the test', () => {
    const { SpreadsheetApp } = openOffice({ alertAnswers: ['YES'] });
    expect(thrownBy(() => SpreadsheetApp.getUi().alert('끝')).message).toContain('YES');
  });

  test('a prompt gives the text typed', () => {
    const { SpreadsheetApp } = openOffice({ alertAnswers: ['OK:제5회: 임시회', 'CANCEL'] });
    const ui = SpreadsheetApp.getUi();
    const first = ui.prompt('회기?', ui.ButtonSet.OK_CANCEL);
    expect([first.getSelectedButton(), first.getResponseText()]).toEqual([ui.Button.OK, '제5회: 임시회']);
    expect(ui.prompt('회기?', ui.ButtonSet.OK_CANCEL).getSelectedButton()).toBe(ui.Button.CANCEL);
  });
});

describe('pages', () => {
  test('come from the built add-on and are reported when they are shown', () => {
    const { HtmlService, SpreadsheetApp, services, distFolder } = openOffice();
    writeFileSync(join(distFolder, 'Sidebar.html'), '<p>장부</p>');
    const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('장부');
    SpreadsheetApp.getUi().showSidebar(page);
    SpreadsheetApp.getUi().showModalDialog(
      HtmlService.createHtmlOutput('<b>x</b>').setWidth(400).setHeight(300),
      '미리 보기',
    );
    expect(services.report().dialogs).toEqual([
      { kind: 'sidebar', title: '장부', html: '<p>장부</p>', width: null, height: null },
      { kind: 'modalDialog', title: '미리 보기', html: '<b>x</b>', width: 400, height: 300 },
    ]);
  });

  test('a page that is not there is named', () => {
    const { HtmlService } = openOffice();
    expect(thrownBy(() => HtmlService.createHtmlOutputFromFile('Nobody'))).toEqual({
      name: 'Exception',
      message: 'No HTML file named Nobody was found.',
    });
  });

  test('how a page may be framed can be said', () => {
    const { HtmlService } = openOffice();
    const page = HtmlService.createHtmlOutput('x');
    expect(page.setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL)).toBe(page);
  });

  test('content is added, untrusted content escaped; templates are not played', () => {
    const { HtmlService } = openOffice();
    expect(HtmlService.createHtmlOutput('<p>').append('<i>').appendUntrusted('<b> & "x"').getContent()).toBe(
      '<p><i>&lt;b&gt; &amp; &quot;x&quot;',
    );
    expect(HtmlService.createHtmlOutput().getTitle()).toBe('');
    expect(thrownBy(() => HtmlService.createTemplate('x')).message).toBe(
      'not available locally: HtmlService.createTemplate',
    );
  });
});

test('what is logged is reported line by line', () => {
  const { console: bundleConsole, Logger, services } = openOffice();
  bundleConsole.log('사업 %s: %s', '운영', 3, { 합계: 1 });
  bundleConsole.error(new TypeError('잘못'));
  Logger.log('끝');
  expect(services.report().log).toEqual(['사업 운영: 3 {"합계":1}', 'TypeError: 잘못', '끝']);
  expect(Logger.getLog()).toMatch(/^\w{3} \w{3} \d\d \d\d:\d\d:\d\d GMT\+09:00 \d{4} INFO: 끝\n$/);
  Logger.clear();
  expect(Logger.getLog()).toBe('');
});

test('Logger prints as Java does', () => {
  const { Logger, services, sheet } = openOffice();
  Logger.log(5)
    .log(1.5)
    .log(12_345_678)
    .log([1, 'a', true, null])
    .log({ key: 'value', inner: { n: 0 } });
  Logger.log({ message: '알림', more: 1 })
    .log(new Date(0))
    .log(sheet)
    .log('100%')
    .log('%s은 %s, 100%%', '합계', 3, 4);
  expect(services.report().log).toEqual([
    ...['5.0', '1.5', '1.2345678E7', '[1.0, a, true, null]', '{key=value, inner={n=0.0}}'],
    ...['알림', 'Thu Jan 01 09:00:00 GMT+09:00 1970', 'Sheet', '100%', '합계은 3.0, 100%'],
  ]);
  expect(thrownBy(() => Logger.log('%d', 1)).message).toBe('not available locally: Logger.log (%d in "%d")');
});

test('the session knows the user and the language', () => {
  const { Session } = openOffice({ locale: 'en' });
  expect(Session.getActiveUser().getEmail()).toBe('gil.dong@example.or.kr');
  expect(Session.getActiveUserLocale()).toBe('en');
  expect(Session.getScriptTimeZone()).toBe('Asia/Seoul');
});
