/** Google charges tens of milliseconds for every call that reads or writes: how many an action makes is part of what it promises. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CallCounts } from '../../local/services/environment';
import { Workbench } from './workbench';

const sheets = 18;
/** 기간, 예산, 인력, 재무, and the three sheets that are computed altogether. */
const sheetsWithComputedCells = 7;
/** Thirteen typed ones and three computed ones. */
const checkedSheets = 16;

function without(calls: CallCounts, ...members: string[]): number {
  return members.reduce((count, member) => count - (calls.byMember[member] ?? 0), calls.service);
}

describe('of the 2019 workbook', () => {
  let bench: Workbench;
  let filling: CallCounts;
  let repairing: CallCounts;
  let reporting: CallCounts;
  let checking: CallCounts;
  let checkingAgain: CallCounts;
  let reportingChecked: CallCounts;

  beforeAll(async () => {
    bench = await Workbench.open();
    filling = (await bench.run('loadExample')).execution.calls;
    repairing = (await bench.run('makeTables')).execution.calls;
    reporting = (await bench.run('makeReport')).execution.calls;
    checking = (await bench.run('checkWorkbook')).execution.calls;
    checkingAgain = (await bench.run('checkWorkbook')).execution.calls;
    reportingChecked = (await bench.run('makeReport')).execution.calls;
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

  test('a report reads each sheet once, twice where computed cells are compared, and makes at most ten calls besides', () => {
    // The typed and computed sheets, 점검 for its waivers, 변경기록 for reports that were interrupted.
    expect(reporting.byMember['Range.getValues']).toBe(checkedSheets + 2);
    // Of 점검 the formulas are read too, in case a reason is one, and its values as they are shown.
    expect(reporting.byMember['Range.getFormulas']).toBe(sheetsWithComputedCells + 1);
    expect(reporting.byMember['Range.getDisplayValues']).toBe(1);
    expect(
      without(reporting, 'Range.getValues', 'Range.getFormulas', 'Range.getDisplayValues'),
    ).toBeLessThanOrEqual(10);
  });

  test('a report reads the same, and writes nothing else, when 점검 is filled', () => {
    expect(reportingChecked.byMember).toEqual(reporting.byMember);
    const written = Object.keys(reportingChecked.byMember).filter((member) =>
      /^(?:Range|Sheet)\.(?:set|clear|insert)/.test(member),
    );
    expect(written).toEqual(['Range.setValues']);
  });

  test('a check reads each sheet at most three times and writes its notes once at most', () => {
    expect(checking.byMember['Range.getNotes']).toBe(checkedSheets);
    expect(checking.byMember['Range.setNotes']).toBeLessThanOrEqual(checkedSheets);
    expect(checking.byMember['Range.getValues']).toBe(checkedSheets + 2);
    // Of 점검 the formulas are read too, in case a reason is one.
    expect(checking.byMember['Range.getFormulas']).toBe(sheetsWithComputedCells + 1);
  });

  test('of a check nothing is written but notes, three blocks of 점검 and two rows of 변경기록', () => {
    expect(checking.byMember['Range.setBackgrounds']).toBe(1);
    expect(checking.byMember['Range.setRichTextValues']).toBe(1);
    expect(checking.byMember['Range.setValues']).toBe(3);
    const written = Object.entries(checking.byMember).filter(([member]) =>
      /^Range\.(?:set|clear)/.test(member),
    );
    expect(written.map(([member]) => member).sort()).toEqual([
      'Range.setBackgrounds',
      'Range.setNotes',
      'Range.setRichTextValues',
      'Range.setValues',
    ]);
  });

  test('a second check finds its notes in place and writes none', () => {
    expect(checkingAgain.byMember['Range.setNotes'] ?? 0).toBe(0);
    expect(checkingAgain.service).toBeLessThan(checking.service);
  });

  test('ten times the rows take not one call more', async () => {
    await growTenfold(bench);
    expect((await bench.run('makeReport')).execution.calls.service).toBe(reportingChecked.service);
    const { outcome, execution } = await bench.run('checkWorkbook');
    const findings = outcome.ok ? (outcome.check?.findings.length ?? 0) : 0;
    expect(findings).toBeGreaterThan(2 * 24);
    // Some notes are new, and the sheet 점검 needs no more than room.
    expect(execution.calls.service).toBeLessThanOrEqual(checking.service + 2);
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
