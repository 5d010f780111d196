/** Google charges tens of milliseconds for every call that reads or writes: how many an action makes is part of what it promises. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CallCounts } from '../../local/services/environment';
import { growTenfold } from './grow-tenfold';
import { Workbench } from './workbench';

const sheets = 19;
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
    reporting = (await bench.makeNewReport()).execution.calls;
    checking = (await bench.run('checkWorkbook')).execution.calls;
    checkingAgain = (await bench.run('checkWorkbook')).execution.calls;
    reportingChecked = (await bench.makeNewReport()).execution.calls;
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

  test('the first report reads each sheet once, twice where computed cells are compared, and makes at most ten calls besides', () => {
    expect(reporting.byMember['Range.getFormulas']).toBe(sheetsWithComputedCells);
    // The typed and computed sheets, 수치출처 and 점검; 변경기록 again once the intent stands there.
    expect(reporting.byMember['Range.getValues']).toBe(sheets + 1);
    expect(reporting.byMember['Range.getDisplayValues'] ?? 0).toBe(0);
    expect(reporting.service - sheets - sheetsWithComputedCells).toBeLessThanOrEqual(10);
  });

  test('one for which there is a document already takes two calls more: to look for it, and to ask', () => {
    const more = reportingChecked.service - reporting.service;
    expect(reportingChecked.byMember['Drive.Files.get']).toBe(1);
    expect(reportingChecked.byMember['Ui.alert']).toBe(1);
    expect(more).toBeLessThanOrEqual(2);
  });

  test('a report writes one row of 변경기록 and the sheet 수치출처, in a block each', () => {
    const written = Object.entries(reporting.byMember).filter(([member]) =>
      /^(?:Range|Sheet)\.(?:set|clear|insert|append)/.test(member),
    );
    expect(Object.fromEntries(written)).toEqual({
      'Sheet.appendRow': 1,
      'Range.setValues': 2,
      'Range.setRichTextValues': 1,
    });
  });

  test('a check reads each sheet at most three times and writes its notes once at most', () => {
    expect(checking.byMember['Range.getNotes']).toBe(checkedSheets);
    expect(checking.byMember['Range.setNotes']).toBeLessThanOrEqual(checkedSheets);
    expect(checking.byMember['Range.getValues']).toBe(checkedSheets + 2);
    expect(checking.byMember['Range.getFormulas']).toBe(sheetsWithComputedCells);
  });

  test('of a check nothing is written but notes, three blocks of 점검 and a row of 변경기록, twice', () => {
    expect(checking.byMember['Range.setBackgrounds']).toBe(1);
    expect(checking.byMember['Range.setRichTextValues']).toBe(1);
    expect(checking.byMember['Range.setValues']).toBe(2);
    expect(checking.byMember['Sheet.appendRow']).toBe(1);
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
    // Formulas have to reach the new rows first, which the first action that writes would see to.
    expect((await bench.run('makeTables')).execution.calls.service).toBe(repairing.service);
    expect((await bench.makeNewReport()).execution.calls.service).toBe(reportingChecked.service);
    const { outcome, execution } = await bench.run('checkWorkbook');
    const findings = outcome.ok ? (outcome.check?.findings.length ?? 0) : 0;
    expect(findings).toBeGreaterThan(2 * 24);
    // Some notes are new, and the sheet 점검 needs no more than room.
    expect(execution.calls.service).toBeLessThanOrEqual(checking.service + 2);
  });
});
