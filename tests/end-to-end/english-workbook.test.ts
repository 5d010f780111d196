/** A workbook made in English: every sheet, finding and page of it is English, and stays so whoever opens it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ActionOutcome } from '../../src/actions/action-outcome';
import type { CallCounts } from '../../local/services/environment';
import { englishWorkbookNames } from '../../src/locale/workbook-names.en';
import { typeEnglishBody } from './english-body';
import { Workbench } from './workbench';

const hangul = /[\u1100-\u11FF\u3130-\u318F\uAC00-\uD7AF]/;

/** Terms and laws are given in Korean beside their English names, in parentheses. */
function withoutKoreanTerms(text: string): string {
  return text.replace(/ \([가-힣 ]+\)/g, '');
}

const sheets = [
  'Budget summary',
  'Execution status',
  'Staffing status',
  'Settings',
  'Periods',
  'Budget',
  'Execution',
  'Budget changes',
  'Staffing',
  'Other staff',
  'Balance sheet',
  'Board seats',
  'Board members',
  'Narrative',
  'Small tables',
  'Printed figures',
  'Figure uses',
  'Checks',
  'Change history',
];

describe('a small body that writes English', () => {
  let bench: Workbench;
  let folder: string;
  let file: string;
  let making: CallCounts;
  let made: ActionOutcome;
  let checked: ActionOutcome;
  let reported: ActionOutcome;
  let report: string;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'jangbu-english-'));
    file = path.join(folder, 'english.xlsx');
    bench = await Workbench.open({ locale: 'en', language: 'en' });
    const first = await bench.run('makeTables');
    making = first.execution.calls;
    made = first.outcome;
    await typeEnglishBody(bench);
    await bench.run('makeTables');
    checked = (await bench.run('checkWorkbook')).outcome;
    reported = (await bench.makeNewReport()).outcome;
    report = await bench.documentText();
    await bench.host.saveWorkbook(file);
  });

  afterAll(async () => {
    await bench.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('gets its sheets in English, within the budget of calls', async () => {
    expect(made).toMatchObject({ ok: true, message: 'Made 19 sheets.' });
    expect(await bench.sheetNames()).toEqual(sheets);
    const widths = making.byMember['Sheet.setColumnWidth'] ?? 0;
    expect(making.service - widths).toBeLessThanOrEqual(20 * sheets.length);
  });

  test('its computed sheets add up what was typed', async () => {
    expect(await bench.figure('Budget summary', 'Total', 'Approved budget')).toBe('500');
    expect(await bench.figure('Execution status', 'Total', 'Spent')).toBe('225');
    expect(await bench.figure('Execution status', 'Total', 'Execution rate')).toBe('45.0%');
    expect(await bench.figure('Budget', 'Summer show', 'Remaining')).toBe('100');
    expect(await bench.shown('Execution status')).toContainEqual(
      expect.arrayContaining([
        '(Unit: million won, as of 2024-06-30, Execution rate = Spent ÷ Current budget)',
      ]),
    );
    expect(await bench.figure('Staffing status', 'Total headcount', 'Total')).toBe('13');
  });

  test('figures that tie raise no alarm, and every kind of figure was compared', () => {
    const check = checked.ok ? checked.check : undefined;
    expect(check?.findings.map(({ rule, sentence }) => `${rule}: ${sentence}`)).toEqual([]);
    expect(check?.counts).toMatchObject({ fails: 0, roundings: 0, questions: 0, notRun: 0 });
    expect(check?.counts.compared).toBeGreaterThan(200);
  });

  test('its report is English from the cover to the last appendix', () => {
    expect(reported).toMatchObject({
      ok: true,
      document: { name: 'Harbour Culture Trust Work report 2024 (2024-07-10)' },
    });
    expect(withoutKoreanTerms(report)).not.toMatch(hangul);
    for (const text of [
      'Harbour Culture Trust',
      '10 July 2024',
      'Summary',
      'General status',
      'Goals for 2024',
      'Background',
      'Appendix 1. Execution by programme',
      'How to read this report',
    ])
      expect(report).toContain(text);
  });

  test('placeholders are asked for and printed in English', () => {
    expect(report).toContain('The 200 million won voted for the show are 40.0% of all');
    expect(report).toContain('Spent so far: 100 million won, a rate of 50.0%');
    expect(report).toContain('North hall');
  });

  test('no sheet says anything in Korean', async () => {
    const everything = JSON.stringify(await bench.everything());
    // Formulas know rows of sums by their Korean names as well.
    const names = `¦${englishWorkbookNames.totalRows.names.join('¦')}¦`;
    expect(withoutKoreanTerms(everything.split(names).join(''))).not.toMatch(hangul);
  });

  test('notes on cells that do not tie are English, and go when the figure is mended', async () => {
    await bench.type('Printed figures', 1, 5, '210');
    const { outcome } = await bench.run('checkWorkbook');
    expect(outcome).toMatchObject({
      ok: true,
      message: 'Checked: 1 fails, 0 rounding gaps, 0 questions. They stand in the sheet Checks.',
    });
    const note = async (): Promise<string> => {
      const { id } = await bench.sheet('Printed figures');
      const [[cell] = []] = await bench.host.workbook.readCells(id, {
        row: 1,
        column: 5,
        rows: 1,
        columns: 1,
      });
      return cell?.note ?? '';
    };
    expect(await note()).toMatch(/^\[Jangbu check\]\nFail: /);
    await bench.type('Printed figures', 1, 5, '200');
    await bench.run('checkWorkbook');
    expect(await note()).toBe('');
  });

  test('somebody Korean is answered in Korean and finds the same English sheets', async () => {
    const korean = await Workbench.open({ workbookFile: file, locale: 'ko' });
    try {
      const { outcome } = await korean.run('makeTables');
      expect(outcome).toMatchObject({
        ok: true,
        message: '시트 19개를 확인하고 계산 칸을 새로 채웠습니다.',
      });
      expect(await korean.sheetNames()).toEqual(sheets);
      expect((await korean.run('checkWorkbook')).outcome).toMatchObject({
        ok: true,
        message: '점검을 마쳤습니다. 모두 맞습니다.',
      });
      expect((await korean.makeNewReport()).outcome).toMatchObject({ ok: true });
      expect(withoutKoreanTerms(await korean.documentText())).not.toMatch(hangul);
      expect(withoutKoreanTerms(JSON.stringify(await korean.contents('Checks')))).not.toMatch(hangul);
      const [, last = []] = [...(await korean.contents('Change history'))].reverse();
      expect(last).toContain('Check');
    } finally {
      await korean.close();
    }
  });

  test('without its sheet of settings it is still known as English', async () => {
    const korean = await Workbench.open({ workbookFile: file, locale: 'ko' });
    try {
      await korean.host.workbook.deleteSheet((await korean.sheet('Settings')).id);
      expect((await korean.run('makeTables')).outcome).toMatchObject({ ok: true });
      expect([...(await korean.sheetNames())].sort()).toEqual([...sheets].sort());
    } finally {
      await korean.close();
    }
  });
});

describe('the 2019 example in an English workbook', () => {
  let bench: Workbench;

  beforeAll(async () => {
    bench = await Workbench.open({ locale: 'en', language: 'en' });
    await bench.run('loadExample');
  });

  afterAll(async () => {
    await bench.close();
  });

  test('is checked figure by figure as in a Korean one', async () => {
    const { outcome } = await bench.run('checkWorkbook');
    expect(outcome.ok && outcome.check?.counts).toMatchObject({
      fails: 0,
      roundings: 2,
      questions: 22,
      compared: 5059,
    });
  });

  test('keeps names and sentences as they are, and says in English what the workbook has words for', async () => {
    expect(await bench.figure('Budget summary', 'Total', 'Approved budget')).toBe('10,091');
    expect(await bench.figure('Periods', '1분기', 'Kind')).toBe('Actual');
    expect(await bench.figure('Settings', 'Institution', 'Value')).toBe('서울디지털재단');
    expect(await bench.figure('Settings', 'Parts of general status', 'Value')).toBe(
      'Organization, Staff, Balance sheet, Board',
    );
    expect(await bench.figure('Printed figures', '예산액', 'Unit')).toBe('million won');
  });

  test('its report knows the Korean names of its blocks', async () => {
    expect((await bench.makeNewReport()).outcome).toMatchObject({
      ok: true,
      headlines: [{ label: 'Budget', text: '10,091 million won' }, {}, {}, {}],
    });
    const text = await bench.documentText();
    expect(text).toContain('Background');
    expect(text).not.toContain('추진 배경');
  });
});

describe('which language tables are made in', () => {
  test.each([
    ['en', 'ko', '설정'],
    ['ko', 'en', '설정'],
    ['ko', 'ko', '설정'],
    ['en', 'en', 'Settings'],
  ] as const)(
    'for somebody whose account is %s, in a spreadsheet that is %s, it is %s',
    async (locale, language, name) => {
      const bench = await Workbench.open({ locale, language });
      try {
        await bench.run('makeTables');
        expect(await bench.sheetNames()).toContain(name);
        expect(await bench.sheetNames()).toHaveLength(sheets.length);
      } finally {
        await bench.close();
      }
    },
  );

  test("a sheet of somebody's own with an English name does not make a Korean workbook English", async () => {
    const bench = await Workbench.open();
    try {
      await bench.host.workbook.insertSheet('Settings', 0, 10, 5);
      await bench.typeRows('Settings', 0, 0, [['Item', 'Value']]);
      await bench.run('makeTables');
      expect(await bench.sheetNames()).toContain('설정');
      expect((await bench.run('makeTables')).outcome).toMatchObject({ ok: true });
      expect(await bench.sheetNames()).not.toContain('Budget');
    } finally {
      await bench.close();
    }
  });
});
