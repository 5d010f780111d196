/** Which browser is opened where the Chromium of npm does not run, and what is left out where there is none. */
import { describe, expect, test } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { temporaryFolder } from '../temporary-folder';

const root = path.join(__dirname, '../..');
const moduleAt = (name: string): string => JSON.stringify(pathToFileURL(path.join(__dirname, name)).href);

/** The programs are empty files: nothing is started. */
function machineWith(...programs: readonly string[]): string {
  const folder = temporaryFolder('machine');
  for (const program of programs) {
    mkdirSync(path.dirname(path.join(folder, program)), { recursive: true });
    writeFileSync(path.join(folder, program), '');
  }
  return folder;
}

/** What is found on a machine, relative to its folder; empty for nothing. */
function found(
  platform: string,
  environment: (folder: string) => Record<string, string>,
  folder: string,
): string {
  const machine = { platform, arch: 'arm64', environment: environment(folder) };
  const script = `import { installedBrowser } from ${moduleAt('installed-browser.mjs')};
    process.stdout.write(installedBrowser(${JSON.stringify(machine)}) ?? '');`;
  const place = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  return place === '' ? '' : path.relative(folder, place);
}

const windows = (folder: string) => ({ PROGRAMFILES: path.join(folder, 'Program Files') });
const mac = (folder: string) => ({ HOME: folder });
const linux = (folder: string) => ({ PATH: ['/nowhere', path.join(folder, 'bin')].join(path.delimiter) });

describe('a browser that is installed is found', () => {
  test.each([
    ['win32', windows, 'Program Files/Google/Chrome/Application/chrome.exe'],
    ['win32', windows, 'Program Files/Microsoft/Edge/Application/msedge.exe'],
    ['darwin', mac, 'Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    ['linux', linux, 'bin/chromium'],
    ['linux', linux, 'bin/microsoft-edge'],
  ])('on %s', (platform, environment, program) => {
    expect(found(platform, environment, machineWith(program))).toBe(program);
  });

  test('Chrome before Edge where there are both, and nothing where there is none', () => {
    const [chrome, edge] = [
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ].map((program) => path.join('Program Files', program));
    expect(found('win32', windows, machineWith(edge ?? '', chrome ?? ''))).toBe(chrome);
    expect(found('linux', linux, machineWith('bin/firefox'))).toBe('');
  });
});

describe('the tests of pages', () => {
  /** What the configuration of jest leaves out on a machine, and what it says. */
  function leftOut(
    arch: string,
    folder: string,
  ): { readonly files: readonly string[]; readonly said: string } {
    const machine = { platform: 'linux', arch, environment: linux(folder) };
    const script = `import { testsWithoutBrowser } from ${moduleAt('tests-of-pages.mjs')};
      process.stdout.write(JSON.stringify(testsWithoutBrowser('tests', ${JSON.stringify(machine)})));`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: root,
      encoding: 'utf8',
    });
    return { files: JSON.parse(stdout) as string[], said: stderr };
  }

  test('are left out where there is no browser, and one line says why', () => {
    const { files, said } = leftOut('arm64', machineWith());
    expect(said).toMatch(/^\d+ test files of pages are left out: .* is installed here\.\n$/);
    expect(Number.parseInt(said, 10)).toBe(files.length);
    const ofPages = ['browser/open-browser', 'sidebar/views', 'workbench/start', 'report/html/tables'];
    expect(files).toEqual(expect.arrayContaining(ofPages.map((name) => `tests/${name}.test.ts`)));
    const others = ['browser/installed-browser', 'ledger/ledger', 'sidebar/size', 'report/json/render-json'];
    for (const name of others) expect(files).not.toContain(`tests/${name}.test.ts`);
  });

  test('are run where npm has a Chromium or a browser is installed, and nothing is said', () => {
    const all = { files: [], said: '' };
    expect(leftOut('x64', machineWith())).toEqual(all);
    expect(leftOut('arm64', machineWith('bin/chromium'))).toEqual(all);
  });
});
