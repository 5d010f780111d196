/**
 * LibreOffice, which we did not write, opens the workbook, forgets every result in it and calculates anew: its figures are ours.
 * Run by `npm run test:office`; it fails where LibreOffice is missing.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { CellValue } from '../../local/engine/operations';
import { Workbench } from '../end-to-end/workbench';

const sheets = [
  '총괄표',
  '집행현황',
  '인력현황',
  '기간',
  '예산',
  '집행',
  '예산변경',
  '인력',
  '별도인력',
  '재무',
];

/** Separator, quote, UTF-8, from the first line, no column formats, all sheets one file each. */
const everySheetAsText = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

/** Makes LibreOffice calculate every file of another program anew when it opens it. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

let bench: Workbench;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'jangbu-office-'));
  const user = path.join(folder, 'profile/user');
  mkdirSync(user, { recursive: true });
  writeFileSync(path.join(user, 'registrymodifications.xcu'), alwaysRecalculate);
  bench = await Workbench.open();
  await bench.run('loadExample');
});

afterAll(async () => {
  await bench.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Every sheet as LibreOffice calculates it. */
async function recalculated(name: string): Promise<(sheet: string) => readonly (readonly string[])[]> {
  const file = path.join(folder, `${name}.xlsx`);
  await bench.host.saveWorkbook(file);
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
  const office = spawnSync('soffice', [
    profile,
    '--headless',
    '--convert-to',
    everySheetAsText,
    '--outdir',
    folder,
    file,
  ]);
  if (office.error !== undefined)
    throw new Error('LibreOffice (soffice) is not installed', { cause: office.error });
  return (sheet) =>
    parse(readFileSync(path.join(folder, `${name}-${sheet}.csv`), 'utf8'), { relax_column_count: true });
}

/** A number as LibreOffice writes it; null for a text. */
function numberOf(text: string): number | null {
  const percent = /^(-?[\d.]+)%$/.exec(text);
  if (percent !== null) return Number(percent[1]) / 100;
  return /^-?\d+(?:\.\d+)?(?:E[+-]?\d+)?$/.test(text) ? Number(text) : null;
}

/** The figures of a sheet that LibreOffice has otherwise, with their places. */
async function differences(
  sheet: string,
  theirs: readonly (readonly string[])[],
): Promise<readonly string[]> {
  const { id, lastRow, lastColumn } = await bench.sheet(sheet);
  const ours = await bench.host.workbook.readCells(id, {
    row: 0,
    column: 0,
    rows: lastRow,
    columns: lastColumn,
  });
  return ours.flatMap((row, down) =>
    row.flatMap(({ value, formula }, across) => {
      const text = theirs[down]?.[across] ?? '';
      return formula === null || isSame(value, text)
        ? []
        : [`row ${down + 1}, column ${across + 1}: ${value} and ${text}`];
    }),
  );
}

function isSame(value: CellValue, text: string): boolean {
  if (typeof value !== 'number') return String(value ?? '') === text;
  const number = numberOf(text);
  return number !== null && Math.abs(number - value) <= 1e-9 * Math.max(1, Math.abs(value));
}

describe('the 2019 workbook', () => {
  let sheetText: (sheet: string) => readonly (readonly string[])[];

  beforeAll(async () => {
    sheetText = await recalculated('example');
  });

  test.each(sheets)('every formula of %s gives what our engine gives', async (sheet) => {
    expect(await differences(sheet, sheetText(sheet))).toEqual([]);
  });

  test('the total is 10,091', () => {
    expect(sheetText('총괄표').find((row) => row[0] === '합 계')?.[3]).toBe('10091');
  });
});

test('with 531 instead of 530 LibreOffice has 2,431 and 10,092, as we have', async () => {
  await bench.type('예산', 1, 5, 531);
  const sheetText = await recalculated('changed');
  expect(sheetText('총괄표').find((row) => row[2] === '소계')?.[3]).toBe('2431');
  expect(sheetText('총괄표').find((row) => row[0] === '합 계')?.[3]).toBe('10092');
  for (const sheet of sheets) expect(await differences(sheet, sheetText(sheet))).toEqual([]);
});

/** Names as people type them that other programs read as days, numbers, times, patterns or comparisons, by what they stand for. */
const troublesome: Readonly<Record<string, string>> = {
  '1분기': '3/31',
  '5월말': 'May 31',
  '3분기': 'a*b',
  '4분기': '１２:３０',
  '1': '2026-1',
  '2': '<5',
  '3': '00123',
  '스마트시티 연구 및 기획': '=운영?',
  '1급': '1e3',
  '2급': '가나'.normalize('NFD'),
  '스마트 서울 컨퍼런스': '~ "컨퍼런스"',
};

test('names that programs read as something else are found by every sum, as by ours', async () => {
  for (const sheet of ['기간', '예산', '집행', '예산변경', '인력']) {
    const { id } = await bench.sheet(sheet);
    const rows = await bench.contents(sheet);
    for (const [row, cells] of rows.entries())
      for (const [column, value] of cells.slice(0, 4).entries()) {
        const name = row === 0 ? undefined : troublesome[String(value ?? '')];
        if (name === undefined) continue;
        const cell = { value: name, style: { numberFormat: '@' } };
        await bench.host.workbook.writeCells(id, { row, column, rows: 1, columns: 1 }, [[cell]]);
      }
  }
  await bench.run('makeTables');
  expect(await bench.figure('집행현황', '합 계', '집행액')).toBe('549');
  const sheetText = await recalculated('names');
  for (const sheet of sheets) expect(await differences(sheet, sheetText(sheet))).toEqual([]);
});
