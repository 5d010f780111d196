/** The browser for what is measured in pages; one line where there is none. */
import { openBrowser, type Browser } from '../tests/browser/open-browser';
import { printLine, printTitle } from './measuring';

/** Measures in a browser of its own. */
export async function measureInBrowser(measure: (browser: Browser) => Promise<void>): Promise<void> {
  let browser: Browser;
  try {
    browser = await openBrowser();
  } catch (error) {
    const [reason = ''] = String(error).split('\n');
    printTitle('In Chromium');
    printLine('not measured', `Chromium does not start here: ${reason}`);
    return;
  }
  try {
    await measure(browser);
  } finally {
    await browser.close();
  }
}
