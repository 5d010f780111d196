/** Links through a file: places in the workbook and addresses of the web, for every program that opens it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { TextLink } from '../../../local/engine/operations';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../local/engine/workbook-snapshot';
import { readWorkbookFile } from '../../../local/xlsx/read-workbook-file';
import { writeWorkbookFile } from '../../../local/xlsx/write-workbook-file';
import { cell, temporaryFile, workbookOf } from './snapshots';

function whole(text: string, url: string): readonly TextLink[] {
  return [{ start: 0, end: text.length, url }];
}

function linkedCell(row: number, text: string, url: string) {
  return cell(row, 0, text, { links: whole(text, url) });
}

async function written(sheets: readonly Partial<SheetSnapshot>[]): Promise<string> {
  const file = temporaryFile('점검.xlsx');
  await writeWorkbookFile(workbookOf(sheets), file);
  return file;
}

function partOf(file: string, part: string): string {
  const content = unzipSync(readFileSync(file))[part];
  return content === undefined ? '' : strFromU8(content);
}

/** The file with some text in its parts replaced, as another program would have written it. */
function rewritten(file: string, replacements: Readonly<Record<string, (text: string) => string>>): void {
  const parts = unzipSync(readFileSync(file));
  for (const [part, replace] of Object.entries(replacements))
    parts[part] = strToU8(replace(strFromU8(parts[part] ?? new Uint8Array())));
  writeFileSync(file, zipSync(parts));
}

async function linksOf(workbook: Promise<WorkbookSnapshot>): Promise<readonly unknown[]> {
  const [sheet] = (await workbook).sheets;
  return (sheet?.cells ?? []).map(({ value, links }) => [value, links?.map(({ url }) => url)]);
}

const sheetPart = 'xl/worksheets/sheet1.xml';
const relationsPart = 'xl/worksheets/_rels/sheet1.xml.rels';

describe('a link to a place in the workbook', () => {
  const sheets = [
    { name: '점검', cells: [linkedCell(1, '예산 12행', '#gid=1&range=F12')] },
    { name: "예산 '19", cells: [] },
  ];

  test('comes back with its text', async () => {
    const back = await readWorkbookFile(await written(sheets));
    expect(back.sheets[0]?.cells).toEqual(sheets[0]?.cells);
  });

  test('stands in the file as every program jumps to it, and as no link to another file', async () => {
    const file = await written(sheets);
    expect(partOf(file, sheetPart)).toMatch(
      /<hyperlink ref="A2" location="(?:'|&apos;)예산 (?:''|&apos;&apos;)19(?:'|&apos;)!F12"\/>/,
    );
    expect(partOf(file, relationsPart)).not.toContain('Target');
    // Blue and underlined, as people know a link.
    expect(partOf(file, 'xl/styles.xml')).toMatch(/<u\/>.*FF1155CC/i);
  });

  test.each([
    ['#gid=1', "'예산'!A1", '#gid=1&range=A1'],
    ['#gid=1&range=B2:C9', "'예산'!B2:C9", '#gid=1&range=B2:C9'],
    ['#gid=1&range=$B$2', "'예산'!B2", '#gid=1&range=B2'],
    ['#gid=1&range=B:C', "'예산'!B:C", '#gid=1&range=B:C'],
    ['#gid=0&range=3:4', "'점검'!3:4", '#gid=0&range=3:4'],
  ])('%s is %s', async (url, location, back) => {
    const file = await written([{ name: '점검', cells: [linkedCell(0, '보기', url)] }, { name: '예산' }]);
    expect(partOf(file, sheetPart).replace(/&apos;/g, "'")).toContain(`location="${location}"`);
    expect(await linksOf(readWorkbookFile(file))).toEqual([['보기', [back]]]);
  });

  test('on a sheet that is gone, or on none that has ever been, leaves its text', async () => {
    const file = await written([{ cells: [linkedCell(0, '보기', '#gid=7&range=A1')] }]);
    expect(partOf(file, sheetPart)).not.toContain('hyperlink');
    expect(await linksOf(readWorkbookFile(file))).toEqual([['보기', undefined]]);
  });

  test('follows the name its sheet gets in the file', async () => {
    const file = await written([
      { name: '점검', cells: [linkedCell(0, '보기', '#gid=1&range=A3')] },
      { name: '2019/06' },
    ]);
    expect(partOf(file, sheetPart)).toContain('2019-06');
    expect(await linksOf(readWorkbookFile(file))).toEqual([['보기', ['#gid=1&range=A3']]]);
  });

  test('stands beside notes, checks and links of the web', async () => {
    const cells = [
      linkedCell(0, '예산 12행', '#gid=0&range=F12'),
      linkedCell(1, '누리집', 'https://example.org/?a=1&b=%EA%B0%80#다'),
      cell(2, 0, '글', {
        links: whole('글', 'mailto:a@example.org'),
        note: '메모',
        style: { fontColor: '#ff0000' },
      }),
      cell(3, 0, 5, { note: '둘째' }),
    ];
    const back = await readWorkbookFile(await written([{ cells }]));
    expect(back.sheets[0]?.cells).toEqual([
      cells[0],
      linkedCell(1, '누리집', 'https://example.org/?a=1&b=%EA%B0%80#%EB%8B%A4'),
      ...cells.slice(2),
    ]);
  });
});

describe('a text that leads to several places', () => {
  test('leads to the first of them as a whole, since a cell of a file has one', async () => {
    const links = [
      { start: 0, end: 2, url: 'https://a.kr/' },
      { start: 3, end: 5, url: 'https://b.kr/' },
    ];
    const back = await readWorkbookFile(await written([{ cells: [cell(0, 0, '예산 집행', { links })] }]));
    expect(back.sheets[0]?.cells).toEqual([linkedCell(0, '예산 집행', 'https://a.kr/')]);
  });
});

test('an address that no file can hold leaves its text', async () => {
  const cells = [
    linkedCell(0, '긴 주소', `https://a.kr/${'a'.repeat(2100)}`),
    linkedCell(1, '반쪽', 'https://a.kr/\uD800'),
  ];
  expect(await linksOf(readWorkbookFile(await written([{ cells }])))).toEqual([
    ['긴 주소', undefined],
    ['반쪽', undefined],
  ]);
});

describe('a file of another program', () => {
  /** Cells A1 to A3: a text, a formula and a number, and these links. */
  async function opened(links: string, relations = ''): Promise<readonly unknown[]> {
    const file = await written([
      {
        name: '점검',
        cells: [cell(0, 0, '보기'), cell(1, 0, 3, { formula: '=1+2' }), cell(2, 0, 7)],
      },
      { name: '예산' },
    ]);
    rewritten(file, {
      [sheetPart]: (xml) => xml.replace(/<pageMargins/, `<hyperlinks>${links}</hyperlinks><pageMargins`),
      [relationsPart]: () =>
        `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
    });
    const [sheet] = (await readWorkbookFile(file)).sheets;
    return (sheet?.cells ?? []).map(({ value, formula, links: found }) => [
      value,
      formula,
      found?.map(({ url }) => url),
    ]);
  }

  const external = (id: string, target: string): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${target}" TargetMode="External"/>`;
  const others = [
    [3, '=1+2', undefined],
    [7, null, undefined],
  ];

  test.each([
    ['예산!F12', '#gid=1&range=F12'],
    ["'예산'!$F$12:$G$13", '#gid=1&range=F12:G13'],
    ['#예산!F12', '#gid=1&range=F12'],
    ['B9', '#gid=0&range=B9'],
    ['없는 장!A1', undefined],
    ['합계', undefined],
  ])('leads to the place %s', async (place, url) => {
    expect(await opened(`<hyperlink ref="A1" location="${place}" display="보기"/>`)).toEqual([
      ['보기', null, url === undefined ? undefined : [url]],
      ...others,
    ]);
  });

  test('may split an address, or name more cells than the one with the text', async () => {
    const links = await opened(
      '<hyperlink ref="A1:B1" r:id="rId9" location="둘째"/>',
      external('rId9', 'https://a.kr/?x=1&amp;y=2'),
    );
    expect(links).toEqual([['보기', null, ['https://a.kr/?x=1&y=2#둘째']], ...others]);
  });

  test('loses links to files, and those of formulas and numbers, but no formula', async () => {
    const links = await opened(
      '<hyperlink ref="A1" r:id="rId1"/><hyperlink ref="A2" r:id="rId2"/><hyperlink ref="A3" location="예산!A1"/>',
      external('rId1', '../다른%20파일.xlsx') + external('rId2', 'https://a.kr/'),
    );
    expect(links).toEqual([['보기', null, undefined], ...others]);
  });
});

describe('sheets keep their numbers', () => {
  test('so that an address of a place stays one', async () => {
    const sheets = [
      { id: '3', name: '예산' },
      { id: '0', name: '점검', cells: [linkedCell(0, '보기', '#gid=3&range=A2')] },
    ];
    const file = temporaryFile('점검.xlsx');
    await writeWorkbookFile(workbookOf(sheets, { activeSheetId: '0' }), file);
    const back = await readWorkbookFile(file);
    expect(back.sheets.map(({ id, name }) => [id, name])).toEqual([
      ['3', '예산'],
      ['0', '점검'],
    ]);
    expect(back.activeSheetId).toBe('0');
    expect(back.sheets[1]?.cells[0]?.links).toEqual(whole('보기', '#gid=3&range=A2'));
  });
});
