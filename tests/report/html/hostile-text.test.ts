/** Text from outside is text on the page, whatever stands in it. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Page } from 'playwright-core';
import type { ReportDocument } from '../../../src/report/document/document';
import { renderHtml } from '../../../src/report/html/render-html';
import { xmlLine, xmlText } from '../../../src/report/rendering/xml-text';
import { openBrowser, type Browser } from '../../browser/open-browser';
import { textsOf } from './read-page';
import { cell, heading, reportWith } from './small-report';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

/** A report that says the same text wherever a text can stand. */
function sayingEverywhere(text: string): ReportDocument {
  const runs = [{ text }];
  const source = { sheet: text, address: 'F12', value: 1, unit: 'won', origin: 'typed' } as const;
  const data = {
    type: 'table',
    purpose: 'data',
    name: text,
    caption: text,
    unit: text,
    description: text,
    columnWidths: [1],
    headRows: 1,
    rows: [{ cells: [cell('head', text)] }, { cells: [cell('figure', text)] }],
  } as const;
  return reportWith(
    [
      heading(1, text, 'chapter'),
      { type: 'bullet', level: 1, mark: text, runs },
      { type: 'paragraph', role: 'aim', runs },
      {
        type: 'paragraph',
        role: 'text',
        runs: [{ text, source, figureNumber: 1, link: text, leadsTo: text }],
      },
      data,
      { ...data, purpose: 'bars', rows: [{ cells: [cell('open', text)] }] },
      { ...data, purpose: 'tiles', rows: [{ cells: [cell('tileFigure', text)] }] },
    ],
    {
      cover: { session: text, committee: text, title: text, date: text, institution: text },
      style: { accent: text, typeface: text, titleTypeface: text },
      contentsTitle: text,
      pageHeader: text,
    },
  );
}

/** What the page may be made of, and what text may be put into. */
const ownElements =
  'html,head,meta,title,style,body,a,header,div,p,h1,h2,h3,h4,h5,nav,ol,ul,li,main,span,b,strong,bdi,br,figure,figcaption,table,caption,colgroup,col,thead,tbody,tr,th,td';

async function show(text: string): Promise<void> {
  await page.setContent(renderHtml(sayingEverywhere(text)), { waitUntil: 'commit' });
}

/** The text of an element with its line breaks. */
async function textOf(selector: string): Promise<string> {
  await page.evaluate(
    `document.querySelectorAll(${JSON.stringify(`${selector} br`)}).forEach((line) => line.replaceWith('\\n'))`,
  );
  const [text] = await textsOf(page, selector);
  return text ?? '';
}

async function expectTextOnly(text: string): Promise<void> {
  await show(text);
  expect(await page.locator(`:not(${ownElements})`).count()).toBe(0);
  expect(await page.locator('style, title, main, table').count()).toBe(5);
  expect(await textOf('p.aim')).toBe(xmlText(text));
  expect(await textOf('h1')).toBe(xmlText(text));
  expect(await textOf('td.figure')).toBe(xmlText(text));
  expect(await page.locator('main p.text [title]').first().getAttribute('title')).toContain(xmlLine(text));
}

describe('text from outside', () => {
  test('any text at all is printed as it is, but for what no page can carry', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }), expectTextOnly),
      { numRuns: 40 },
    );
  });

  test('so are lone halves of surrogate pairs and control characters', async () => {
    const halves = fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(halves, (units) => expectTextOnly(String.fromCharCode(...units))),
      { numRuns: 40 },
    );
  });

  test.each([
    '<script>window.ran=true</script>',
    '</style><script>window.ran=true</script>',
    '</title><img src=x onerror="window.ran=true">',
    '" onmouseover="window.ran=true',
    "' autofocus onfocus='window.ran=true",
    '<!-- ',
    ']]>',
    '&amp;&lt;&#x41;&nbsp',
    '</p></main></body></html>',
    '*/}body{display:none}',
    '"}@import url(https://example.com/x.css);{',
    '\\',
    '{{예산액:11}}',
    '😀 △ ① 가\u0301',
    '가'.repeat(10_000),
  ])('markup and styles are only text: %s', async (text) => {
    await expectTextOnly(text);
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(await page.locator('main').isVisible()).toBe(true);
  });

  test('lines stay lines', async () => {
    await show('첫째\r\n둘째\n셋째');
    expect(await textOf('p.aim')).toBe('첫째\n둘째\n셋째');
  });

  test('writing from right to left leaves what follows it where it is', async () => {
    const places = async (first: string): Promise<readonly number[]> => {
      const runs = [{ text: first }, { text: ' 12' }, { text: ' (34)' }];
      const html = renderHtml(
        reportWith([{ type: 'paragraph', role: 'text', runs: runs.map((run) => ({ ...run, bold: true })) }]),
      );
      await page.setContent(html);
      return page.evaluate(
        "[...document.querySelectorAll('main b')].map((part) => part.getBoundingClientRect().left)",
      );
    };
    for (const text of ['שלום', 'مرحبا', '\u202E뒤집힌 글', '\u2067x'])
      expect(await places(text)).toEqual([...(await places(text))].sort((one, other) => one - other));
  });

  test('a line of ten thousand characters does not make the page wider', async () => {
    await page.setViewportSize({ width: 360, height: 700 });
    await show('가나다라마바사아자차'.repeat(1000));
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await show('x'.repeat(10_000));
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  });
});
