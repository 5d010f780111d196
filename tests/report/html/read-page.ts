/** A rendered report as a browser has read it. */
import type { Page } from 'playwright-core';
import type { Browser } from '../../browser/open-browser';

/** As much of an element of a page as is looked at. */
interface PageElement {
  readonly tagName: string;
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
}

interface ReadElement {
  /** In small letters. */
  readonly tag: string;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A page that shows the HTML, with the requests it makes. */
export async function showPage(
  browser: Browser,
  html: string,
  options: Parameters<Browser['newPage']>[0] = {},
): Promise<{ readonly page: Page; readonly requests: readonly string[] }> {
  const page = await browser.newPage(options);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.setContent(html);
  return { page, requests };
}

/** The elements in the order they stand, with those of the named attributes that they have. */
export async function elementsOf(
  page: Page,
  selector: string,
  names: readonly string[] = [],
): Promise<readonly ReadElement[]> {
  return page.locator(selector).evaluateAll(
    (elements: readonly PageElement[], wanted) =>
      elements.map((element) => ({
        tag: element.tagName.toLowerCase(),
        text: element.textContent ?? '',
        attributes: Object.fromEntries(
          wanted.flatMap((name) => {
            const value = element.getAttribute(name);
            return value === null ? [] : [[name, value]];
          }),
        ),
      })),
    names,
  );
}

export async function textsOf(page: Page, selector: string): Promise<readonly string[]> {
  return (await elementsOf(page, selector)).map(({ text }) => text);
}
