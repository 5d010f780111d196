/** Google's place on this machine, with small scripts of its own instead of the add-on. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { HostStartError, openHost, type Host, type HostOptions } from '../../../local/host/host';
import { temporaryFolder } from '../../temporary-folder';

/** A folder as clasp pushes it, with this as its only script, and the built threads beside it. */
function projectOf(code: string): HostOptions {
  const folder = temporaryFolder('host');
  const distFolder = path.join(folder, 'dist');
  mkdirSync(distFolder);
  writeFileSync(path.join(distFolder, 'Code.js'), code);
  symlinkSync(path.join(__dirname, '../../../build'), path.join(folder, 'build'));
  return { distFolder, outFolder: path.join(folder, 'out'), locale: 'ko' };
}

const script = `
  var runs = 0;
  function count() { runs += 1; return runs; }
  function private_() { return 1; }
  function add(a, b) { return { sum: a + b, list: [a, undefined, b], day: new Date(0) }; }
  function fail() { throw new TypeError('금액이 없습니다'); }
  function failBare() { throw '그냥 글'; }
  function missing() {
    return [typeof process, typeof require, typeof Buffer, typeof setTimeout, typeof TextEncoder, typeof structuredClone, typeof [].at, typeof ''.replaceAll,
      typeof Object.groupBy, typeof Object.hasOwn, typeof Promise.any, typeof WeakRef, typeof [].flat, typeof ''.matchAll];
  }
  function fill() { SpreadsheetApp.getActiveSheet().getRange('A1:B1').setValues([[2, '=A1*21']]); }
  function look() { return SpreadsheetApp.getActiveSheet().getRange('B1').getValue(); }
  function ask() { return SpreadsheetApp.getUi().alert('계속할까요?', SpreadsheetApp.getUi().ButtonSet.YES_NO).toString(); }
  function onOpen() { SpreadsheetApp.getUi().createMenu('장부').addItem('합계', 'add').addToUi(); }
  function say() { console.log('하나'); Logger.log('둘'); }
  function note() {
    const range = SpreadsheetApp.getActiveSheet().getRange(1, 1, 1000, 26);
    range.setNotes(range.getNotes().map((row, at) => row.map((_, column) => (column === 3 ? '확인 ' + at : ''))));
  }
  function notes() { return SpreadsheetApp.getActiveSheet().getRange(1, 1, 1000, 26).getNotes(); }
  function link() {
    const spreadsheet = SpreadsheetApp.getActive();
    const target = spreadsheet.getActiveSheet();
    const value = SpreadsheetApp.newRichTextValue().setText('예산 12행').setLinkUrl('#gid=' + target.getSheetId() + '&range=F12').build();
    spreadsheet.insertSheet('점검').getRange('A2').setRichTextValue(value);
    spreadsheet.insertSheet('곁');
    spreadsheet.deleteSheet(spreadsheet.insertSheet('잠깐'));
  }
  function links() {
    const spreadsheet = SpreadsheetApp.getActive();
    const value = spreadsheet.getSheetByName('점검').getRange('A2').getRichTextValue();
    return [value.getText(), value.getLinkUrl(), spreadsheet.getSheets().map((sheet) => sheet.getName() + sheet.getSheetId())];
  }
  function forever() { while (true) SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }
`;

let host: Host;

beforeEach(async () => {
  host = await openHost(projectOf(script));
});

afterEach(() => host.close());

describe('an execution', () => {
  test('starts from nothing, as in Google: variables of the last one are gone', async () => {
    expect((await host.run('count')).value).toBe(1);
    expect((await host.run('count')).value).toBe(1);
  });

  test('takes and gives plain data', async () => {
    const { value, error } = await host.run('add', [1, 2]);
    expect(error).toBeNull();
    expect(value).toEqual({ sum: 3, list: [1, null, 2], day: '1970-01-01T00:00:00.000Z' });
  });

  test('that fails says what, and where', async () => {
    const { error, value } = await host.run('fail');
    expect(value).toBeNull();
    expect(error).toMatchObject({ name: 'TypeError', message: '금액이 없습니다' });
    expect(error?.stack).toContain('Code.js');
    expect((await host.run('failBare')).error?.message).toBe('그냥 글');
  });

  test('calls public functions only', async () => {
    expect((await host.run('private_')).error?.message).toBe('Script function not found: private_');
    expect((await host.run('nothing')).error?.message).toBe('Script function not found: nothing');
  });

  test('has neither Node nor built-ins that Apps Script may lack', async () => {
    const { value } = await host.run('missing');
    expect(value).toEqual([...Array.from({ length: 12 }, () => 'undefined'), 'function', 'function']);
  });

  test('reports its lines, and how many calls it made of which member', async () => {
    expect((await host.run('say')).log).toEqual(['하나', '둘']);
    const { calls, milliseconds } = await host.run('fill');
    expect(calls.byMember['Range.setValues']).toBe(1);
    expect(calls.service).toBe(1);
    expect(milliseconds).toBeGreaterThan(0);
  });

  test('fails at the service call a test names, once', async () => {
    host.failServiceCall(1);
    expect((await host.run('fill')).error?.name).toBe('Exception');
    expect((await host.run('fill')).error).toBeNull();
  });

  test('gets the answers a test gives to its dialogs, else yes', async () => {
    host.answerAlerts(['NO']);
    const asked = await host.run('ask');
    expect(asked.value).toBe('NO');
    expect(asked.dialogs).toEqual([
      expect.objectContaining({ kind: 'alert', message: '계속할까요?', answer: 'NO' }),
    ]);
    expect((await host.run('ask')).value).toBe('YES');
  });
});

test('executions wait for each other, and share the workbook', async () => {
  const [, looked] = await Promise.all([host.run('fill'), host.run('look')]);
  expect(looked.value).toBe(42);
});

test('somebody editing the sheet by hand is seen by the script', async () => {
  await host.run('fill');
  const [sheet] = (await host.workbook.workbook()).sheets;
  await host.workbook.writeCells(sheet?.id ?? '', { row: 0, column: 0, rows: 1, columns: 1 }, [
    [{ value: 3 }],
  ]);
  expect((await host.run('look')).value).toBe(63);
});

test('menus stay as they were last built', async () => {
  await host.run('onOpen');
  await host.run('count');
  expect(host.menus()).toEqual([
    { caption: '장부', items: [{ kind: 'item', caption: '합계', functionName: 'add' }] },
  ]);
});

test('a saved workbook is opened again with its formulas', async () => {
  await host.run('fill');
  const project = projectOf(script);
  const file = path.join(project.outFolder, '표.xlsx');
  await host.saveWorkbook(file);
  const again = await openHost({ ...project, workbookFile: file });
  try {
    expect((await again.run('look')).value).toBe(42);
    expect((await again.workbook.workbook()).name).toBe('표');
  } finally {
    await again.close();
  }
});

test('notes and links, and the numbers of sheets, are the same in a workbook saved and opened again', async () => {
  await host.run('note');
  await host.run('link');
  const project = projectOf(script);
  const file = path.join(project.outFolder, '표.xlsx');
  await host.saveWorkbook(file);
  const again = await openHost({ ...project, workbookFile: file });
  try {
    const { value: notes } = await again.run('notes');
    expect(notes).toEqual(
      Array.from({ length: 1000 }, (_, row) =>
        Array.from({ length: 26 }, (__, column) => (column === 3 ? `확인 ${row}` : '')),
      ),
    );
    const { value: links } = await again.run('links');
    expect(links).toEqual(['예산 12행', '#gid=0&range=F12', ['시트10', '점검1', '곁2']]);
    expect((await host.run('links')).value).toEqual(links);
  } finally {
    await again.close();
  }
});

describe('opening', () => {
  test.each([
    ['a damaged file', 'PK\u0003\u0004 반쪽'],
    ['an empty file', ''],
    ['a .csv by another name', '분야,번호\n가,1\n'],
  ])('%s fails with the name of the file', async (_what, content) => {
    const project = projectOf(script);
    const file = path.join(project.distFolder, '내 예산.xlsx');
    writeFileSync(file, content);
    const opening = openHost({ ...project, workbookFile: file });
    await expect(opening).rejects.toThrow(HostStartError);
    await expect(opening).rejects.toThrow(/^내 예산\.xlsx: ./);
  });

  test('without the built threads fails the same way', async () => {
    const distFolder = path.join(temporaryFolder('host'), 'dist');
    await expect(openHost({ distFolder, outFolder: distFolder, locale: 'ko' })).rejects.toThrow(
      HostStartError,
    );
  });
});

test('two hosts at once have a workbook each', async () => {
  const other = await openHost(projectOf(script));
  try {
    await Promise.all([host.run('fill'), other.run('count')]);
    const [here, there] = await Promise.all([host.run('look'), other.run('look')]);
    expect([here.value, there.value]).toEqual([42, '']);
  } finally {
    await other.close();
  }
});

test('a run that is under way when the host is closed fails rather than hangs', async () => {
  const running = host.run('forever');
  const outcome = expect(running).rejects.toThrow('The host is closed');
  await new Promise((resolve) => setTimeout(resolve, 100));
  await host.close();
  await outcome;
  await expect(host.run('count')).rejects.toThrow('The host is closed');
});

test('goes back to what it kept as often as it is asked, and calculates from there', async () => {
  const typeFirst = (value: number): Promise<void> =>
    host.workbook.writeCells('0', { row: 0, column: 0, rows: 1, columns: 1 }, [[{ value }]]);
  const seen = async (): Promise<unknown> => (await host.run('look')).value;
  await host.run('fill');
  await host.keepState('filled');
  for (const value of [3, 5]) {
    expect(await seen()).toBe(42);
    await typeFirst(value);
    expect(await seen()).toBe(21 * value);
    await host.goBackTo('filled', 'ko');
  }
  expect(await seen()).toBe(42);
  await expect(host.goBackTo('nothing', 'ko')).rejects.toThrow('Nothing was kept as nothing');
});
