/** The rule on formulas over the bundle's real formulas, calculated: the reference workbook, and what people do to it. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { CellPatch, CellValue } from '../../../local/engine/operations';
import { formulas } from '../../../src/checks/rules/formulas';
import type { Finding } from '../../../src/checks/finding';
import { Workbench } from '../../end-to-end/workbench';
import { readBack } from './read-back';

let bench: Workbench;

beforeEach(async () => {
  bench = await Workbench.open();
});

afterEach(async () => {
  await bench.close();
});

async function findings(): Promise<readonly Finding<'formulas'>[]> {
  return formulas.check(await readBack(bench)).findings;
}

/** Changes one cell; row and column count from 0. */
async function put(sheetName: string, row: number, column: number, patch: CellPatch): Promise<void> {
  const { id } = await bench.sheet(sheetName);
  await bench.host.workbook.writeCells(id, { row, column, rows: 1, columns: 1 }, [[patch]]);
}

test('the reference workbook shows what the ledger computes, in every computed cell', async () => {
  await bench.beginAfter('loadExample');
  const { compared, findings: found } = formulas.check(await readBack(bench));
  expect(found).toEqual([]);
  expect(compared).toBeGreaterThan(400);
});

test('one 집행률 typed over is one finding', async () => {
  await bench.beginAfter('loadExample');
  await put('예산', 1, 9, { value: 0.5 });
  expect(await findings()).toMatchObject([
    {
      severity: 'fail',
      subject: 'typedOver/예산/1/집행률',
      figures: { stated: '50.0', computed: '10.0', unit: '%' },
    },
  ]);
});

test('a changed formula is found by its result: 10.0 % of 예산현액 is not 20.4 % of last year’s budget', async () => {
  await bench.beginAfter('loadExample');
  await put('예산', 1, 9, { formula: '=$I2/$E2' });
  await put('총괄표', 3, 3, { formula: '=SUM(D5:D6)' });
  expect(await findings()).toMatchObject([
    { subject: 'resultDiffers/예산/1/집행률', figures: { stated: '20.4', computed: '10.0' } },
    {
      subject: 'resultDiffers/총괄표/스마트시티 연구 및 기획 소계/예산액',
      figures: { stated: '730', computed: '2,430', difference: '△1,700' },
    },
  ]);
});

test('a record below the formulas has none, and 총괄표 does not list it yet; 표 만들기 mends both', async () => {
  await bench.beginAfter('loadExample');
  const { lastRow } = await bench.sheet('예산');
  await bench.typeRows('예산', lastRow, 0, [['예비비', '새사업', '새 사업', null, '-', 100]]);
  const found = await findings();
  expect(found.find(({ subject }) => subject === 'missing/예산')).toMatchObject({ detail: { rows: 1 } });
  // What sums over 예산 misses it, and says why.
  expect(found.find(({ subject }) => subject === 'rowsBelowRange/예산')).toMatchObject({
    detail: { records: 1 },
  });
  expect(found.find(({ subject }) => subject === 'staleList/총괄표')).toMatchObject({
    severity: 'fail',
    detail: { lacking: ['새사업 새 사업'], gone: [] },
  });
  await bench.run('makeTables');
  expect(await findings()).toEqual([]);
});

test('payments typed below the last row that the formulas read are one finding', async () => {
  await bench.beginAfter('loadExample');
  const { id, rows } = await bench.sheet('집행');
  await bench.host.workbook.insertRows(id, rows, 1);
  const [, firstPeriod = []] = await bench.shown('기간');
  await bench.typeRows('집행', rows, 0, [[1, null, firstPeriod[0] ?? '', null, 7]]);
  expect(await findings()).toMatchObject([
    {
      severity: 'fail',
      subject: 'rowsBelowRange/집행',
      figures: { stated: '53', computed: '60', difference: '△7' },
      detail: { lastRow: 400, records: 1 },
    },
  ]);
});

test('a programme’s row deleted from 총괄표 is missed', async () => {
  await bench.beginAfter('loadExample');
  const rows = await bench.shown('총괄표');
  const last = rows.length - 2;
  await bench.host.workbook.deleteRows((await bench.sheet('총괄표')).id, last, 1);
  expect(await findings()).toMatchObject([
    {
      severity: 'fail',
      subject: 'staleList/총괄표',
      detail: { lacking: [`${rows[last]?.[1] ?? ''} ${rows[last]?.[2] ?? ''}`], gone: [] },
    },
  ]);
});

test('sorting 예산 and inserting rows and columns change nothing', async () => {
  await bench.beginAfter('loadExample');
  const typed = (await bench.contents('예산')).slice(1).filter((row) => row[1] !== null);
  const byBudget = [...typed].sort((one, other) => Number(other[5]) - Number(one[5]));
  await bench.typeRows(
    '예산',
    1,
    0,
    byBudget.map((row): CellValue[] => row.slice(0, 6)),
  );
  await bench.typeRows(
    '예산',
    1,
    13,
    byBudget.map((row): CellValue[] => row.slice(13, 15)),
  );
  await bench.host.workbook.insertColumns((await bench.sheet('예산')).id, 6, 1);
  await bench.host.workbook.insertColumns((await bench.sheet('집행현황')).id, 2, 1);
  await bench.host.workbook.insertRows((await bench.sheet('집행현황')).id, 2, 2);
  await bench.host.workbook.insertRows((await bench.sheet('인력현황')).id, 4, 1);
  expect(await findings()).toEqual([]);
});

test('a number typed as text is left to its own rule', async () => {
  await bench.beginAfter('loadExample');
  await put('집행', 1, 4, { value: '1,000' });
  expect((await bench.contents('집행'))[1]?.[4]).toBe('1,000');
  expect(await findings()).toEqual([]);
});

test('a half-filled workbook: the lines typed are computed, and only the lists are behind', async () => {
  await bench.beginAfter('makeTables');
  expect(await findings()).toEqual([]);
  await bench.typeRows('예산', 1, 0, [
    ['교육', 1, '방과후 학교', null, null, 40],
    ['교육', 2, '급식', null, null, null],
    ['교육', null, '이름만', null, null, null],
  ]);
  await bench.typeRows('집행', 1, 0, [[1, null, '1학기', null, 12]]);
  expect(await findings()).toMatchObject([
    {
      severity: 'fail',
      subject: 'staleList/총괄표',
      detail: { lacking: ['교육 소계', '1 방과후 학교', '2 급식'] },
    },
    { severity: 'fail', subject: 'staleList/집행현황' },
  ]);
});
