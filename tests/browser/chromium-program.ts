/** The Chromium that npm installs, unpacked once for each checkout and version. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const modules = path.join(root, 'node_modules');

export interface ChromiumProgram {
  readonly executable: string;
  /** What it has to find in its environment: libraries and fonts. */
  readonly environment: Readonly<Record<string, string>>;
}

/** Unpacks it where that has not been done yet; 190 MB, a few seconds. @throws where it cannot be unpacked */
export function chromiumProgram(): ChromiumProgram {
  const folder = path.join(modules, '.cache', `chromium-${packageVersion()}`);
  if (!existsSync(folder)) unpackInto(folder);
  return { executable: path.join(folder, 'chromium'), environment: environmentOf(folder) };
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
