/** What 점검 costs in service calls, however many rows there are, and what is left when one of them fails. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { CallCounts } from '../../local/services/environment';
import { lastOf } from './calls-to-fail';
import { checkingIsCutOff, firstCheckIsCutOff, renamingIsCutOff, renamingIsListed } from './checks-cut-off';
import { growTenfold } from './grow-tenfold';
import { Workbench } from './workbench';

/** Typed tables and computed sheets. */
const checkedSheets = 16;

function count(calls: CallCounts, ...members: readonly string[]): number {
  return members.reduce((sum, member) => sum + (calls.byMember[member] ?? 0), 0);
}

const readers = [
  ...['Range.getValues', 'Range.getDisplayValues', 'Range.getFormulas', 'Range.getNotes'],
  ...['Range.getBackgrounds', 'Range.getRichTextValues', 'Range.getNumberFormats'],
];

describe('of the 2019 workbook', () => {
  let bench: Workbench;
  let first: CallCounts;
  let again: CallCounts;

  beforeAll(async () => {
    bench = await Workbench.openExample('loaded');
    first = (await bench.run('checkWorkbook')).execution.calls;
    again = (await bench.run('checkWorkbook')).execution.calls;
  });

  afterAll(async () => {
    await bench.close();
  });

  test('a sheet is read once for values and once for notes, and for formulas where it has computed cells', () => {
    for (const calls of [first, again]) {
      // 점검 and 변경기록 are read besides.
      expect(count(calls, 'Range.getValues')).toBe(checkedSheets + 2);
      expect(count(calls, 'Range.getNotes')).toBe(checkedSheets);
      expect(count(calls, 'Range.getFormulas')).toBeLessThanOrEqual(checkedSheets + 1);
      expect(count(calls, ...readers)).toBeLessThanOrEqual(3 * (checkedSheets + 1) + 1);
    }
  });

  test('notes are written once a sheet, and not at all where nothing has changed', () => {
    expect(count(first, 'Range.setNotes', 'Range.setNote')).toBeLessThanOrEqual(checkedSheets);
    expect(count(first, 'Range.setNotes')).toBeGreaterThan(0);
    expect(count(again, 'Range.setNotes', 'Range.setNote')).toBe(0);
  });

  test('the sheet 점검 takes at most six writings', () => {
    for (const calls of [first, again]) {
      const writers = Object.keys(calls.byMember).filter(
        (member) =>
          /^(?:Range|Sheet)\.(?:set|insert|clear|delete|append|sort|merge)/.test(member) &&
          !/^Range\.setNotes?$/.test(member),
      );
      // 변경기록 is written when the check begins and when it ends.
      expect(count(calls, ...writers) - 2).toBeLessThanOrEqual(6);
    }
  });

  test('ten times the rows take not one call more', async () => {
    await growTenfold(bench);
    await bench.run('makeTables');
    await bench.run('checkWorkbook');
    const grown = (await bench.run('checkWorkbook')).execution.calls;
    expect((await bench.sheet('집행')).lastRow).toBeGreaterThan(450);
    for (const member of [...readers, 'Range.setValues', 'Range.setBackgrounds', 'Range.setRichTextValues'])
      expect([member, count(grown, member)]).toEqual([member, count(again, member)]);
    expect(count(grown, 'Range.setNotes')).toBe(0);
    expect(grown.service).toBe(again.service);
  });
});

describe('wherever a call fails', () => {
  let bench: Workbench;

  beforeEach(async () => {
    bench = await Workbench.openExample('checked');
  });

  afterEach(async () => {
    await bench.close();
  });

  test('typed cells stay, no reason is lost, the user reads a sentence, and the next run mends it all', async () => {
    await checkingIsCutOff(
      bench,
      lastOf(
        'Range.getFormulas',
        'Sheet.appendRow',
        'Range.setBackgrounds',
        'Range.getNotes',
        'Range.setValues',
      ),
    );
  });

  test('the first check of a workbook without the sheet 점검, cut off anywhere, is completed by the next', async () => {
    await firstCheckIsCutOff(bench, lastOf('Spreadsheet.insertSheet', 'Range.setDataValidation'));
  });

  test('이름 통일 cut off anywhere leaves each cell as it was or as proposed, says so in 변경기록, and is completed', async () => {
    await renamingIsCutOff(bench, lastOf('Sheet.appendRow', 'Range.setBackgrounds'));
  });

  test('변경기록 lists every cell that 이름 통일 changed, wherever it was cut off', async () => {
    await renamingIsListed(bench, lastOf('Sheet.appendRow', 'Range.setBackgrounds', 'SpreadsheetApp.flush'));
  });
});
