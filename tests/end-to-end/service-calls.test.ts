/** Google charges tens of milliseconds for every call that reads or writes: how many an action makes is part of what it promises. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CallCounts } from '../../local/services/environment';
import { Workbench } from './workbench';

const sheets = 17;
const typedSheets = 13;

function without(calls: CallCounts, ...members: string[]): number {
  return members.reduce((count, member) => count - (calls.byMember[member] ?? 0), calls.service);
}

describe('of the 2019 workbook', () => {
  let bench: Workbench;
  let filling: CallCounts;
  let repairing: CallCounts;
  let reporting: CallCounts;

  beforeAll(async () => {
    bench = await Workbench.open();
    filling = (await bench.run('loadExample')).execution.calls;
    repairing = (await bench.run('makeTables')).execution.calls;
    reporting = (await bench.run('makeReport')).execution.calls;
  });

  afterAll(async () => {
    await bench.close();
  });

  test('opening the spreadsheet makes none', async () => {
    expect((await bench.host.run('onOpen')).calls.service).toBe(0);
  });

  test('making and filling all tables takes at most 20 a sheet, column widths apart', () => {
    expect(without(filling, 'Sheet.setColumnWidth')).toBeLessThanOrEqual(20 * sheets);
  });

  test('a report reads each typed sheet and the record of reports once, and makes at most ten calls besides', () => {
    expect(reporting.byMember['Range.getValues']).toBe(typedSheets + 1);
    expect(without(reporting, 'Range.getValues')).toBeLessThanOrEqual(10);
  });

  test('ten times the rows take not one call more', async () => {
    await growTenfold(bench);
    expect((await bench.run('makeReport')).execution.calls.service).toBe(reporting.service);
    expect((await bench.run('makeTables')).execution.calls.service).toBe(repairing.service);
  });
});

/** The budget's numbered programmes and their execution, nine times more under new numbers. */
async function growTenfold(bench: Workbench): Promise<void> {
  for (const [name, numberColumn, columns] of [
    ['예산', 1, 6],
    ['집행', 0, 7],
  ] as const) {
    const rows = (await bench.contents(name)).slice(1).filter((row) => typeof row[numberColumn] === 'number');
    const copies = Array.from({ length: 9 }, (_, copy) =>
      rows.map((row) =>
        row
          .slice(0, columns)
          .map((value, column) => (column === numberColumn ? Number(value) + 100 * (copy + 1) : value)),
      ),
    ).flat();
    const sheet = await bench.sheet(name);
    const used = name === '예산' ? 18 : rows.length;
    const missing = used + copies.length + 2 - sheet.rows;
    if (missing > 0) await bench.host.workbook.insertRows(sheet.id, used + 2, missing);
    await bench.typeRows(name, used + 1, 0, copies);
  }
}
