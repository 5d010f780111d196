/** The Chromium that npm installs, unpacked once for each checkout and version; where it does not run, one that is installed. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const modules = path.join(root, 'node_modules');

export interface ChromiumProgram {
  readonly executable: string;
  /** Flags without which it does not start. */
  readonly flags: readonly string[];
  /** What it has to find in its environment: libraries and fonts. */
  readonly environment: Readonly<Record<string, string>>;
}

/** Of the Chromium of npm, which is a shell without windows and may run inside a container. */
const shellFlags = ['--no-sandbox', '--headless=shell', '--no-zygote', '--disable-gpu'];

/**
 * Unpacks it where that has not been done yet; 190 MB, a few seconds.
 * @throws where it cannot be unpacked, or does not run on this machine and no other browser is installed
 */
export function chromiumProgram(): ChromiumProgram {
  if (process.platform !== 'linux' || process.arch !== 'x64') return installedProgram();
  const folder = path.join(modules, '.cache', `chromium-${packageVersion()}`);
  if (!existsSync(folder)) unpackInto(folder);
  return {
    executable: path.join(folder, 'chromium'),
    flags: shellFlags,
    environment: environmentOf(folder),
  };
}

/** Asked of a process of its own: the configuration of the tests, which asks too, is no module that tests can load. */
function installedProgram(): ChromiumProgram {
  const finder = path.join(root, 'tests/browser/installed-browser.mjs');
  const executable = execFileSync(process.execPath, [finder], { encoding: 'utf8' });
  if (executable === '') throw new Error('No Chrome, Chromium or Edge is installed here');
  return { executable, flags: [], environment: {} };
}

function packageVersion(): string {
  const file = path.join(modules, '@sparticuz/chromium/package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
}

/** Beside its place and then renamed: test files that run at once never see half of it. */
function unpackInto(folder: string): void {
  mkdirSync(path.dirname(folder), { recursive: true });
  const unpacked = mkdtempSync(`${folder}-`);
  try {
    execFileSync(process.execPath, [path.join(root, 'tests/browser/unpack-chromium.mjs')], {
      env: { ...process.env, TMPDIR: unpacked },
    });
    renameSync(unpacked, folder);
  } catch (error) {
    // Another test file was quicker.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(unpacked, { recursive: true, force: true });
  }
}

function environmentOf(folder: string): Record<string, string> {
  const libraries = [path.join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH'] ?? ''];
  const ownFonts = existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_FILE: path.join(folder, 'fonts/fonts.conf') };
  return { LD_LIBRARY_PATH: libraries.filter((place) => place !== '').join(path.delimiter), ...ownFonts };
}
