/** `npm start` after its build: how long until a browser shows the workbook with the report made, and until every form is there. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from '../tests/browser/open-browser';
import { milliseconds, printLine, printTitle } from './measuring';

/** From `npm start`'s build to a grid that can be used. */
const longestStart = 5_000;

export async function measureWorkbenchPage(browser: Browser, distFolder: string): Promise<void> {
  printTitle('npm start without its build, in Chromium');
  const outFolder = await mkdtemp(path.join(tmpdir(), 'jangbu-bench-'));
  const command = path.join(distFolder, '../build/local/cli.cjs');
  const start = performance.now();
  // No program is found that could show the page a second time.
  const environment = { ...process.env, PATH: '' };
  const child = spawn(process.execPath, [command, '--open', '--locale', 'ko', '--out', outFolder], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  try {
    const told = terminalOf(child.stdout);
    const address = await told(/작업대: (\S+)/);
    const served = performance.now();
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.goto(address);
    await page.locator('.current-cell', { hasText: '!' }).waitFor({ state: 'attached' });
    const shown = performance.now();
    await told(/(Ctrl\+C)/);
    const finished = performance.now();
    printLine('report made, workbench served', milliseconds(served - start));
    printLine('grid shown', milliseconds(shown - start, longestStart));
    printLine('other forms made, without PDF', milliseconds(finished - start));
    await context.close();
  } finally {
    child.kill('SIGINT');
    await ended;
    await rm(outFolder, { recursive: true, force: true });
  }
}

/** Waits for what a program says, from its beginning on. */
function terminalOf(output: NodeJS.ReadableStream): (what: RegExp) => Promise<string> {
  let said = '';
  output.on('data', (part: Buffer) => {
    said += part.toString('utf8');
  });
  return (what) =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const [, found] = what.exec(said) ?? [];
        if (found !== undefined) resolve(found);
      };
      look();
      output.on('data', look);
      output.once('end', () => {
        reject(new Error(said));
      });
    });
}
