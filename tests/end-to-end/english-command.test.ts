/** `npm start -- --language en`: a workbook and a report in English, whatever the machine speaks. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ReportDocument } from '../../src/report/document/document';

const program = path.join(__dirname, '../../build/local/cli.cjs');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'jangbu-cli-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function start(...options: readonly string[]) {
  return spawnSync(process.execPath, [program, ...options], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: '', LC_ALL: '', LANG: 'ko_KR.UTF-8' },
  });
}

test('makes the tables and the report in English', () => {
  const { stdout, stderr, status } = start('--language', 'en', '--forms', 'json');
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(stdout).toContain('Made 19 sheets.');
  const file = readdirSync(path.join(folder, 'out')).find((name) => /^[^.].*\.json$/.test(name)) ?? '';
  const text = readFileSync(path.join(folder, 'out', file), 'utf8');
  const { report } = JSON.parse(text) as { readonly report: ReportDocument };
  const titles = report.blocks.flatMap((block) =>
    block.type === 'heading' && block.level === 1 ? [block.text] : [],
  );
  expect(titles).toEqual(expect.arrayContaining(['Summary', 'Ⅰ General status', 'Ⅱ Goals for 2019']));
});

test.each([
  ['a language there is no workbook in', ['--language', 'de']],
  ['an English workbook for somebody who is answered in Korean', ['--language', 'en', '--locale', 'ko']],
  ['another language for a workbook that has one already', ['--workbook', 'mine.xlsx', '--language', 'en']],
])('%s is answered with how to use it', (_what, options) => {
  const { stderr, status } = start(...options);
  expect(status).toBe(2);
  expect(stderr).toContain('--language ko|en');
});
