/** `npm start` at a terminal: the main job, then the workbench on what was made, until it is stopped. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { openBrowser } from '../browser/open-browser';
import { temporaryFolder } from '../temporary-folder';

const program = path.join(__dirname, '../../build/local/cli.cjs');
const report = '서울디지털재단 2019 주요업무 보고 (2019-06-14)';

test('it opens the workbench on the workbook and lists what was made; stopped, it saves what was changed beside that', async () => {
  const folder = temporaryFolder('start');
  // No program to show a page with: the address on the terminal is what there is.
  const environment = { ...process.env, PATH: '', LC_ALL: '', LANG: 'ko_KR.UTF-8' };
  const options = [program, '--open', '--out', 'made', '--forms', 'docx,html'];
  const running = spawn(process.execPath, options, { cwd: folder, env: environment });
  const ended = new Promise((resolve) => running.once('exit', resolve));
  let said = '';
  running.stdout.on('data', (part: Buffer) => {
    said += part.toString('utf8');
  });
  running.stderr.on('data', (part: Buffer) => {
    said += part.toString('utf8');
  });
  const saidOnTerminal = (what: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const [, found] = what.exec(said) ?? [];
        if (found !== undefined) resolve(found);
      };
      look();
      running.stdout.on('data', look);
      running.once('exit', () => {
        reject(new Error(said));
      });
    });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(await saidOnTerminal(/작업대: (http:\S+)/));
    await page.getByRole('button', { name: '파일' }).click();
    const files = page.getByRole('region', { name: '파일' });
    await files.getByText(report).first().waitFor();
    await files.getByRole('button', { name: '열기' }).last().click();
    await page
      .getByRole('region', { name: '보고서 미리보기' })
      .frameLocator('iframe')
      .getByText('2019 주요업무 보고')
      .first()
      .waitFor();
    // The other forms of the report follow while the workbench opens.
    await saidOnTerminal(/(Ctrl\+C)/);
    expect(said.indexOf('웹 문서(HTML)]')).toBeGreaterThan(said.indexOf('작업대: http'));
    await page.getByRole('button', { name: /^파일 ?2/ }).waitFor();
    // What they left in 변경기록 lies in the file already: nothing waits to be saved.
    expect(await page.locator('.kept').count()).toBe(0);
    const made = path.join(folder, 'made', `${report}.xlsx`);
    const before = readFileSync(made);
    await page.getByRole('menubar').getByRole('menuitem', { name: '장부', exact: true }).click();
    await page.getByRole('menubar').getByRole('menuitem', { name: '점검', exact: true }).click();
    await page.getByRole('dialog').getByRole('button').last().click();
    running.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(readFileSync(made).equals(before)).toBe(true);
    expect(existsSync(path.join(folder, 'made', `${report} (편집).xlsx`))).toBe(true);
  } finally {
    await browser.close();
    running.kill('SIGKILL');
  }
});
