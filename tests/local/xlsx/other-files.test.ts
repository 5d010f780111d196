/** Files that others made, whole or damaged. */
import { readFileSync, writeFileSync } from 'node:fs';
import { Workbook } from '@cj-tech-master/excelts';
import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import type { WorkbookSnapshot } from '../../../local/engine/workbook-snapshot';
import { readWorkbookFile, WorkbookFileError } from '../../../local/xlsx/read-workbook-file';
import { writeWorkbookFile } from '../../../local/xlsx/write-workbook-file';
import { area, cell, temporaryFile, workbookOf } from './snapshots';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Parts {
  /** Inside `<worksheet>`. */
  readonly sheet: string;
  /** Inside `<workbook>`, after the sheets. */
  readonly names?: string;
  /** Further parts by name, relations of the sheet among them. */
  readonly more?: Readonly<Record<string, string>>;
}

/** The least that counts as a workbook: no views, no theme, no shared strings. */
function bareFile({ sheet, names = '', more = {} }: Parts): Uint8Array {
  const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="예산서" sheetId="7" r:id="rId1"/></sheets>${names}</workbook>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="1"><font><sz val="11"/><name val="맑은 고딕"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/><xf numFmtId="3" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}">${sheet}</worksheet>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

async function opened(parts: Parts): Promise<WorkbookSnapshot> {
  const file = temporaryFile('예산서.xlsx');
  writeFileSync(file, bareFile(parts));
  return readWorkbookFile(file);
}

function sheetData(cells: string): string {
  return `<sheetData><row r="1">${cells}</row></sheetData>`;
}

/** A sheet with a drop-down over a place. */
function checkedSheet(place: string): string {
  return `${sheetData('<c r="A1"><v>1</v></c>')}<dataValidations count="1"><dataValidation type="list" sqref="${place}"><formula1>"가,나"</formula1></dataValidation></dataValidations>`;
}

describe('a file of another program', () => {
  test('gives its texts, numbers, days, truths and errors', async () => {
    const { sheets, name } = await opened({
      sheet: sheetData(
        `<c r="A1" t="inlineStr"><is><t>예산액</t></is></c>
         <c r="B1" t="inlineStr"><is><r><t>굵은 </t></r><r><rPr><b/></rPr><t>글</t></r></is></c>
         <c r="C1" s="2"><v>1700</v></c><c r="D1" s="1"><v>43630</v></c>
         <c r="E1" t="b"><v>1</v></c><c r="F1" t="e"><v>#N/A</v></c>`,
      ),
    });
    expect(name).toBe('예산서');
    expect(sheets[0]?.name).toBe('예산서');
    expect(sheets[0]?.cells.map(({ value }) => value)).toEqual([
      '예산액',
      '굵은 글',
      1700,
      43630,
      true,
      '#N/A',
    ]);
    expect(sheets[0]?.cells.map(({ style }) => style.numberFormat)).toEqual([
      ...[undefined, undefined, '#,##0', 'yyyy-mm-dd', undefined, undefined],
    ]);
  });

  test('gives texts without how they are read aloud, and without characters that no cell shows', async () => {
    const { sheets } = await opened({
      sheet: sheetData(
        `<c r="A1" t="inlineStr"><is><r><t>豫算</t></r><rPh sb="0" eb="2"><t>예산</t></rPh><phoneticPr fontId="1"/></is></c>
         <c r="B1" t="inlineStr"><is><t>課</t><rPh sb="0" eb="1"><t>과</t></rPh></is></c>
         <c r="C1" t="inlineStr"><is><t>첫_x000B_ 줄_x000D_&#10;둘째_x0009_칸_x005F_x000B_</t></is></c>
         <c r="D1" t="inlineStr"><is><r><t>굵은_x0007_ </t></r><r><t>글_x005F_x0007_</t></r></is></c>
         <c r="E1" t="str"><f>A1</f><v>셈_x000B_한 글</v></c>
         <c r="F1" t="inlineStr"><is><t xml:space="preserve"> 앞뒤 &lt;빈칸&gt; </t></is></c>`,
      ),
    });
    expect(sheets[0]?.cells.map(({ value }) => value)).toEqual([
      '豫算',
      '課',
      '첫 줄\n둘째\t칸_x000B_',
      '굵은 글_x0007_',
      '셈한 글',
      ' 앞뒤 <빈칸> ',
    ]);
  });

  test('gives formulas with results, also those that share one text', async () => {
    const { sheets } = await opened({
      sheet: `<sheetData>
        <row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>2</v></c></row>
        <row r="2"><c r="A2"><v>3</v></c><c r="B2"><f t="shared" si="0"/><v>6</v></c>
          <c r="C2" t="str"><f>_xlfn.CONCAT(A1,A2)</f><v>13</v></c></row></sheetData>`,
    });
    const formulas = sheets[0]?.cells.filter(({ formula }) => formula !== null);
    expect(formulas?.map(({ formula, value }) => [formula, value])).toEqual([
      ['=A1*2', 2],
      ['=A2*2', 6],
      ['=CONCAT(A1,A2)', '13'],
    ]);
  });

  test('gives the words of links and of texts in several looks, and days in the manner of the country', async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet('자료');
    sheet.getCell('A1').value = { text: '누리집', hyperlink: 'https://example.org/' };
    sheet.getCell('B1').value = { richText: [{ text: '굵은 ' }, { font: { bold: true }, text: '글' }] };
    sheet.getCell('C1').value = new Date(Date.UTC(2019, 5, 14));
    sheet.getCell('D1').value = { formula: 'DATE(2019,6,14)', result: new Date(Date.UTC(2019, 5, 14)) };
    sheet.getCell('D1').numFmt = 'yyyy-mm-dd';
    sheet.getCell('E1').value = { formula: '1/0', result: { error: '#DIV/0!' } };
    sheet.mergeCells('F1:G2');
    sheet.getCell('F1').value = '합친 칸';
    const file = temporaryFile('남의 표.xlsx');
    await workbook.xlsx.writeFile(file);
    const { sheets } = await readWorkbookFile(file);
    expect(sheets[0]?.cells).toEqual([
      cell(0, 0, '누리집', { links: [{ start: 0, end: 3, url: 'https://example.org/' }] }),
      cell(0, 1, '굵은 글'),
      // Format 14 of every file: a short date, which each country writes its own way.
      cell(0, 2, 43630, { style: { numberFormat: 'yyyy-mm-dd' } }),
      cell(0, 3, 43630, { formula: '=DATE(2019,6,14)', style: { numberFormat: 'yyyy-mm-dd' } }),
      cell(0, 4, '#DIV/0!', { formula: '=1/0' }),
      cell(0, 5, '합친 칸'),
    ]);
    expect(sheets[0]?.merges).toEqual([area(0, 5, 2, 2)]);
  });

  test('gives its notes, whatever the part is called that holds them', async () => {
    const { sheets } = await opened({
      sheet: `${sheetData('<c r="A1"><v>1700</v></c>')}<legacyDrawing r:id="anysvml" xmlns:r="${relations}"/>`,
      more: {
        'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Type="${relations}/comments" Target="/xl/comments/comment1.xml" Id="comments"/></Relationships>`,
        'xl/comments/comment1.xml': `<comments xmlns="${main}"><authors><author/></authors><commentList><comment ref="A1" authorId="0"><text><t>본예산</t></text></comment><comment ref="C4" authorId="0"><text><r><t>확인 </t></r><r><t>바람</t></r></text></comment></commentList></comments>`,
      },
    });
    expect(sheets[0]?.cells).toEqual([
      cell(0, 0, 1700, { note: '본예산' }),
      cell(3, 2, null, { note: '확인 바람' }),
    ]);
  });

  test('shows an amount that is formatted as a day no calendar has as an error, not as nothing', async () => {
    const { sheets } = await opened({ sheet: sheetData('<c r="A1" s="1"><v>10091000000</v></c>') });
    expect(sheets[0]?.cells[0]?.value).toBe('#NUM!');
  });

  test('is no longer than a file can be', async () => {
    const { sheets } = await opened({
      sheet: '<sheetData><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>',
    });
    expect(sheets[0]?.rows).toBe(1_048_576);
  });

  test.each([
    ['a whole column', 'B2:B1048576', [area(1, 1, 1_048_575)]],
    ['every cell there is', 'A1:XFD1048576', [area(0, 0, 1_048_576, 16_384)]],
    ['a wide table', 'B2:Z5000', [area(1, 1, 4999, 25)]],
  ])('with a check of %s keeps it as one area, not cell by cell', async (_what, place, areas) => {
    const { sheets } = await opened({ sheet: checkedSheet(place) });
    expect(sheets[0]?.validations.map((validation) => validation.area)).toEqual(areas);
  });

  test('with a check of thousands of single cells keeps each', async () => {
    const places = Array.from(
      { length: 20_000 },
      (_, index) =>
        `${String.fromCharCode(65 + (index % 10))}${Math.floor(index / 10) * 2 + (index % 2) + 1}`,
    );
    const { sheets } = await opened({ sheet: checkedSheet(places.join(' ')) });
    expect(sheets[0]?.validations).toHaveLength(20_000);
  });

  test('keeps what the engine can keep of its checks and names, and does without the rest', async () => {
    const { sheets, names } = await opened({
      sheet: `${sheetData('<c r="A1"><v>1</v></c>')}<dataValidations count="5">
        <dataValidation type="list" sqref="A2:A9 C2"><formula1>"가, 나"</formula1></dataValidation>
        <dataValidation type="whole" operator="greaterThan" sqref="B2"><formula1>3</formula1></dataValidation>
        <dataValidation type="date" sqref="D2"><formula1>A1</formula1><formula2>A2</formula2></dataValidation>
        <dataValidation type="custom" sqref="E2"/>
        <dataValidation type="none" promptTitle="안내" prompt="읽어 보세요" sqref="F2"/></dataValidations>`,
      names: `<definedNames><definedName name="세율">0.1</definedName><definedName name="칸">예산서!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">예산서!$A$1:$C$9</definedName></definedNames>`,
    });
    const rule = { type: 'list', operands: ['가', '나'], allowInvalid: true, helpText: null };
    expect(sheets[0]?.validations).toEqual([
      { area: { row: 1, column: 0, rows: 8, columns: 1 }, rule },
      { area: { row: 1, column: 2, rows: 1, columns: 1 }, rule },
    ]);
    expect(names).toEqual([{ name: '칸', sheetId: '6', area: { row: 0, column: 0, rows: 1, columns: 1 } }]);
  });
});

describe('a small file that holds more than can be opened', () => {
  const megabyte = 1024 * 1024;

  /** The file, which says of its parts of one size that they have another. */
  function stating(size: number, stated: number, bytes: Uint8Array): Uint8Array {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let place = 0; place + 4 <= bytes.length; place += 1)
      if (view.getUint32(place, true) === size) view.setUint32(place, stated, true);
    return bytes;
  }

  /** The least workbook with pictures of 7,654,321 bytes that it does not need. */
  function withPictures(count: number): Uint8Array {
    const names = Array.from({ length: count }, (_, index) => `xl/media/image${String(index)}.bin`);
    const picture = 'x'.repeat(7_654_321);
    return bareFile({
      sheet: sheetData('<c r="A1"><v>1</v></c>'),
      more: Object.fromEntries(names.map((name) => [name, picture])),
    });
  }

  test.each([
    ['a sheet of 200 MB', () => bareFile({ sheet: `<sheetData/>${' '.repeat(200 * megabyte)}` })],
    ['a picture of 200 MB', () => stating(7_654_321, 200 * megabyte, withPictures(1))],
    ['pictures that are too much together', () => stating(7_654_321, 90 * megabyte, withPictures(3))],
  ])('such as %s is refused with a sentence', async (_what, bytes) => {
    const file = temporaryFile('큰 예산.xlsx');
    writeFileSync(file, bytes());
    await expect(readWorkbookFile(file)).rejects.toThrow(/큰 예산\.xlsx: 압축을 풀면 2\d\d MB나 되어/);
  });

  test('is not unpacked further than to the size it states', async () => {
    const file = temporaryFile('거짓 예산.xlsx');
    const sheet = `<sheetData>${' '.repeat(7_000_000)}</sheetData>`;
    const { length } = `<worksheet xmlns="${main}">${sheet}</worksheet>`;
    writeFileSync(file, stating(length, 1000, bareFile({ sheet })));
    await expect(readWorkbookFile(file)).rejects.toThrow(WorkbookFileError);
  });
});

describe('a file that is no workbook gives one kind of error, with the name of the file', () => {
  test.each([
    ['nothing at all', () => new Uint8Array()],
    ['a text', () => strToU8('분야,번호,사업\n')],
    ['an old .xls', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['a zip of something else', () => zipSync({ '사진.txt': strToU8('사진') })],
    ['half of a workbook', () => bareFile({ sheet: sheetData('<c r="A1"><v>1</v></c>') }).slice(0, 900)],
    ['a workbook with a broken sheet', () => bareFile({ sheet: '<sheetData><row r="1"><c r="A1">' })],
  ])('%s', async (_what, bytes) => {
    const file = temporaryFile('내 예산.xlsx');
    writeFileSync(file, bytes());
    const failure = await readWorkbookFile(file).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(WorkbookFileError);
    expect(String(failure)).toContain('내 예산.xlsx');
  });

  test.each([0.2, 0.5, 0.9])('a workbook of ours of which only %d of the bytes arrived', async (part) => {
    const file = temporaryFile('예산.xlsx');
    await writeWorkbookFile(workbookOf([{ cells: [cell(0, 0, '예산액')] }]), file);
    const whole = readFileSync(file);
    writeFileSync(file, whole.subarray(0, Math.floor(whole.length * part)));
    await expect(readWorkbookFile(file)).rejects.toThrow(WorkbookFileError);
  });

  test('a file that is not there', async () => {
    await expect(readWorkbookFile(temporaryFile('없음.xlsx'))).rejects.toThrow(WorkbookFileError);
  });
});
