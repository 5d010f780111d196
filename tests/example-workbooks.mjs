/**
 * Made once before a test run: the example as a workbook file, unchecked and checked, so that a test that begins there only has to
 * open it; and a brief one, without what fills most pages of its report. Files that are newer than the bundle are kept.
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
  const files = ['example', 'checked-example', 'brief-example'].map((name) =>
    path.join(folder, `${name}.xlsx`),
  );
  const [example, checked, brief] = files;
  if (!existsSync(bundle) || files.every(isNewer)) return;
  mkdirSync(folder, { recursive: true });
  const { openHost } = createRequire(import.meta.url)('../build/local/host.cjs');
  const outFolder = mkdtempSync(path.join(tmpdir(), 'jangbu-example-'));
  const host = await openHost({ distFolder: path.join(root, 'dist'), outFolder, locale: 'ko' });
  try {
    await host.run('loadExample');
    await host.saveWorkbook(example);
    await host.keepState('loaded');
    await host.run('checkWorkbook');
    await host.saveWorkbook(checked);
    await host.goBackTo('loaded', 'ko');
    for (const name of ['사업설명', '부속표', '원문표기']) await emptyTable(host.workbook, name);
    await writeSetting(host.workbook, '보고서 구성', '요약, 일반현황, 사업목표');
    await host.saveWorkbook(brief);
  } finally {
    await host.close();
    rmSync(outFolder, { recursive: true, force: true });
  }
}

/** Takes the records out of a typed table. */
async function emptyTable(workbook, name) {
  const { sheets } = await workbook.workbook();
  const { id, lastRow, lastColumn } = sheets.find((sheet) => sheet.name === name);
  const area = { row: 1, column: 0, rows: lastRow - 1, columns: lastColumn };
  const blank = Array.from({ length: area.rows }, () =>
    Array.from({ length: area.columns }, () => ({ value: null })),
  );
  await workbook.writeCells(id, area, blank);
}

async function writeSetting(workbook, item, value) {
  const { sheets } = await workbook.workbook();
  const { id, lastRow } = sheets.find((sheet) => sheet.name === '설정');
  const items = await workbook.readCells(id, { row: 0, column: 0, rows: lastRow, columns: 1 });
  const row = items.findIndex(([cell]) => cell.value === item);
  await workbook.writeCells(id, { row, column: 1, rows: 1, columns: 1 }, [[{ value }]]);
}

function isNewer(file) {
  return existsSync(file) && statSync(file).mtimeMs > statSync(bundle).mtimeMs;
}
