/** The browser that the tests of pages open. */
import { expect, test } from '@jest/globals';
import { openBrowser } from './open-browser';

test('the browser that npm installs shows a page', async () => {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent('<h1>업무보고</h1>');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('업무보고');
  } finally {
    await browser.close();
  }
});
