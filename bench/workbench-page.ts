/** The workbench on the 2019 example: how long until a browser shows the grid, and what comes before that in `npm start`. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openHost } from '../local/host/host';
import { openWorkbench } from '../local/workbench/workbench';
import type { Browser } from '../tests/browser/open-browser';
import { milliseconds, printLine, printTitle } from './measuring';

/** From `npm start`'s build to a grid that can be used. */
const longestStart = 5_000;

export async function measureWorkbenchPage(browser: Browser, distFolder: string): Promise<void> {
  printTitle('Workbench in Chromium');
  const outFolder = await mkdtemp(path.join(tmpdir(), 'jangbu-bench-'));
  try {
    const host = await openHost({ distFolder, outFolder, locale: 'ko' });
    try {
      await host.run('loadExample');
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      const page = await context.newPage();
      const start = performance.now();
      const workbench = await openWorkbench({
        distFolder,
        outFolder,
        locale: 'ko',
        host,
        saveFile: path.join(outFolder, 'workbook.xlsx'),
      });
      const served = performance.now();
      try {
        await page.goto(workbench.url);
        await page.locator('.current-cell', { hasText: '!' }).waitFor({ state: 'attached' });
        const shown = performance.now();
        printLine('served', milliseconds(served - start));
        printLine('grid shown, since it was served', milliseconds(shown - served));
        const before = await timeOfMaking(distFolder, path.join(outFolder, 'made'));
        printLine('making everything before it', milliseconds(before));
        printLine('npm start without its build', milliseconds(before + shown - start, longestStart));
      } finally {
        await context.close();
        await workbench.close();
      }
    } finally {
      await host.close();
    }
  } finally {
    await rm(outFolder, { recursive: true, force: true });
  }
}

/** The command of `npm start` from its start to its end, without opening the workbench. */
async function timeOfMaking(distFolder: string, outFolder: string): Promise<number> {
  const command = path.join(distFolder, '../build/local/cli.cjs');
  const start = performance.now();
  const child = spawn(process.execPath, [command, '--no-open', '--out', outFolder], { stdio: 'ignore' });
  await once(child, 'exit');
  return performance.now() - start;
}
