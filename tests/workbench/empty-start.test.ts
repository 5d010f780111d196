/** `npm start -- --empty`: the workbench on an empty workbook, and nothing made beside it. */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { openBrowser } from '../browser/open-browser';
import { temporaryFolder } from '../temporary-folder';

const program = path.join(__dirname, '../../build/local/cli.cjs');

test('a person begins with one empty sheet, and what they type is in a file of its own before they stop', async () => {
  const folder = temporaryFolder('empty-start');
  const environment = { ...process.env, PATH: '', LC_ALL: '', LANG: 'ko_KR.UTF-8' };
  const running = spawn(process.execPath, [program, '--empty', '--out', 'made'], {
    cwd: folder,
    env: environment,
  });
  const ended = new Promise((resolve) => running.once('exit', resolve));
  const address = new Promise<string>((resolve, reject) => {
    let said = '';
    running.stdout.on('data', (part: Buffer) => {
      said += part.toString('utf8');
      const found = /작업대: (http:\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    running.once('exit', () => {
      reject(new Error(said));
    });
  });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(await address);
    await page.locator('.current-cell', { hasText: '시트1!A1' }).waitFor({ state: 'attached' });
    expect(readdirSync(path.join(folder, 'made'))).toEqual([]);
    await page.locator('[data-u-comp=editor]:focus').waitFor({ state: 'attached' });
    await page.keyboard.type('예산');
    await page.keyboard.press('Enter');
    await page.locator('.kept.saved').waitFor();
    expect(readdirSync(path.join(folder, 'made'))).toEqual(['새 통합문서 (편집).xlsx']);
    running.kill('SIGINT');
    expect(await ended).toBe(0);
  } finally {
    await browser.close();
    running.kill('SIGKILL');
  }
});
