/**
 * Made once before a test run: the example as a workbook file, unchecked and checked, so that a test that begins there only has to
 * open it. Files that are newer than the bundle are kept.
 */
import { createRequire } from 'node:module';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = path.join(root, 'build', 'tests');
const bundle = path.join(root, 'dist', 'Code.js');

export default async function makeExampleWorkbooks() {
  const [example, checked] = ['example.xlsx', 'checked-example.xlsx'].map((name) => path.join(folder, name));
  if (!existsSync(bundle) || (isNewer(example) && isNewer(checked))) return;
  mkdirSync(folder, { recursive: true });
  const { openHost } = createRequire(import.meta.url)('../build/local/host.cjs');
  const outFolder = mkdtempSync(path.join(tmpdir(), 'jangbu-example-'));
  const host = await openHost({ distFolder: path.join(root, 'dist'), outFolder, locale: 'ko' });
  try {
    await host.run('loadExample');
    await host.saveWorkbook(example);
    await host.run('checkWorkbook');
    await host.saveWorkbook(checked);
  } finally {
    await host.close();
    rmSync(outFolder, { recursive: true, force: true });
  }
}

function isNewer(file) {
  return existsSync(file) && statSync(file).mtimeMs > statSync(bundle).mtimeMs;
}
