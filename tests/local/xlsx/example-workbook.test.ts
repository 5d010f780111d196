/** The workbook of the 2019 example, saved by the engine and opened again: for the user it is the same workbook. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Operations } from '../../../local/engine/operations';
import { readWorkbookFile } from '../../../local/xlsx/read-workbook-file';
import { Workbench } from '../../end-to-end/workbench';
import { temporaryFile } from './snapshots';

let before: Workbench;
let after: Workbench;
let workbookFile: string;

beforeAll(async () => {
  before = await Workbench.open({ after: ['loadExample'] });
  workbookFile = temporaryFile('예산.xlsx');
  await before.host.saveWorkbook(workbookFile);
  after = await Workbench.open({ workbookFile });
});

afterAll(() => Promise.all([before.close(), after.close()]));

/** An operation's answer for every sheet by its name, in the order of the places. */
async function ofEverySheet(
  { host }: Workbench,
  operation: 'columnWidths' | 'merges' | 'validations' | 'conditionalFormats',
): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const { sheets } = await host.workbook.workbook();
  const answers = await Promise.all(
    sheets.map(async ({ id, name }) => {
      const answer: ReturnType<Operations[typeof operation]> = await host.workbook[operation](id);
      const place = (each: object): string => JSON.stringify(Object.entries(each).sort());
      return [name, [...answer].sort((one, other) => place(one).localeCompare(place(other)))] as const;
    }),
  );
  return Object.fromEntries(answers);
}

test('every sheet shows the same, and holds the same values and formulas', async () => {
  const names = await before.sheetNames();
  expect(await after.sheetNames()).toEqual(names);
  for (const name of names) {
    expect([name, await after.shown(name)]).toEqual([name, await before.shown(name)]);
    expect([name, await after.contents(name)]).toEqual([name, await before.contents(name)]);
  }
});

describe('every sheet has the same', () => {
  test.each(['columnWidths', 'merges', 'conditionalFormats'] as const)('%s', async (operation) => {
    expect(await ofEverySheet(after, operation)).toEqual(await ofEverySheet(before, operation));
  });

  test('input checks', async () => {
    const checks = await ofEverySheet(before, 'validations');
    expect(Object.values(checks).flat().length).toBeGreaterThan(10);
    expect(await ofEverySheet(after, 'validations')).toEqual(checks);
  });

  test('frozen rows and columns, tab colour and hiding', async () => {
    const looks = async ({ host }: Workbench) =>
      (await host.workbook.workbook()).sheets.map(
        ({ name, frozenRows, frozenColumns, tabColor, hidden }) => ({
          ...{ name, frozenRows, frozenColumns, tabColor, hidden },
        }),
      );
    expect(await looks(after)).toEqual(await looks(before));
  });
});

test('what the add-on computes warns again before it is typed over', async () => {
  const protections = async ({ host }: Workbench): Promise<readonly string[]> => {
    const { sheets } = await host.workbook.workbook();
    return (await host.workbook.protections())
      .map(({ sheetId, area, description, warningOnly }) =>
        JSON.stringify([sheets.find(({ id }) => id === sheetId)?.name, area, description, warningOnly]),
      )
      .sort();
  };
  const warned = await protections(before);
  expect(warned.length).toBeGreaterThan(5);
  expect(await protections(after)).toEqual(warned);
});

test('the file holds the calculated figures, for programs that show it without calculating', async () => {
  const { sheets } = await readWorkbookFile(workbookFile);
  const summary = sheets.find(({ name }) => name === '총괄표');
  const totalRow = summary?.cells.find(({ value }) => value === '합 계')?.row;
  const total = summary?.cells.find(({ row, column }) => row === totalRow && column === 3);
  expect(total?.value).toBe(10091);
  expect(total?.formula).toMatch(/^=/);
});

test('the report made of it tells the same headlines', async () => {
  const [first, second] = [await before.run('makeReport'), await after.run('makeReport')];
  expect(second.outcome).toMatchObject({ ok: true });
  const headlines = ({ outcome }: typeof first): unknown => (outcome.ok ? outcome.headlines : outcome);
  expect(headlines(second)).toEqual(headlines(first));
  expect(await after.documentText()).toBe(await before.documentText());
});
