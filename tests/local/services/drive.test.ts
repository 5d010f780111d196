/** The local Drive: Word files that are Google Docs, their properties, and what is found again. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { safeFileName } from '../../../local/services/drive/content-store';
import { openOffice, thrownBy } from './office';

const documentType = 'application/vnd.google-apps.document';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const wordBytes = [80, 75, 3, 4, -1, 0, 127];

type File = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
type FileList = GoogleAppsScript.Drive_v3.Drive.V3.Schema.FileList;

function open(changes: Parameters<typeof openOffice>[0] = {}) {
  const office = openOffice(changes);
  const { Files, About } = office.Drive;
  const word = (bytes = wordBytes): GoogleAppsScript.Base.Blob =>
    office.Utilities.newBlob(bytes, wordType, 'r.docx');
  // The types leave out what export gives with alt: 'media'.
  const exportFile = Reflect.get(Files, 'export') as (...values: unknown[]) => GoogleAppsScript.Base.Blob;
  // Nor do they know that the blob may be null.
  const update = Reflect.get(Files, 'update') as (...values: unknown[]) => File;
  const make = (name: string, resource: File = {}): File =>
    Files.create({ name, mimeType: documentType, ...resource }, word(), { fields: '*' });
  const list = (options: Record<string, unknown>): (string | undefined)[] =>
    (Files.list(options).files ?? []).map((file) => file.name);
  return { ...office, Files, About, word, exportFile, update, make, list };
}

describe('a report that is imported', () => {
  test('becomes a Google Doc whose bytes lie in the out folder under its name', () => {
    const { Files, word, outFolder } = open();
    const file = Files.create({ name: '제5회 업무보고: 2019/6', mimeType: documentType }, word(), {
      fields: 'id,name,mimeType,webViewLink',
    });
    expect(file).toEqual({
      id: file.id,
      name: '제5회 업무보고: 2019/6',
      mimeType: documentType,
      webViewLink: `https://docs.google.com/document/d/${String(file.id)}/edit`,
    });
    expect(readdirSync(outFolder)).toEqual(['제5회 업무보고_ 2019_6.docx']);
    expect([...new Int8Array(readFileSync(join(outFolder, '제5회 업무보고_ 2019_6.docx')))]).toEqual(
      wordBytes,
    );
  });

  test('is exported to Word as the same bytes, and only with alt: media', () => {
    const { make, exportFile } = open();
    const { id } = make('보고');
    expect(exportFile(id, wordType, { alt: 'media' }).getBytes()).toEqual(wordBytes);
    expect(thrownBy(() => exportFile(id, wordType)).message).toBe(
      'API call to drive.files.export failed with error: Export requires alt=media to download the exported content.',
    );
    expect(thrownBy(() => exportFile(id, 'application/rtf', { alt: 'media' })).message).toBe(
      'not available locally: Files.export (application/rtf)',
    );
  });

  test('is replaced in place: id and address stay', () => {
    const { make, Files, word, exportFile, outFolder } = open();
    const { id, webViewLink } = make('보고');
    const updated = Files.update({ name: '새 보고' }, String(id), word([80, 75, 9]), {
      fields: 'id,name,webViewLink,version',
    });
    expect(updated).toEqual({ id, name: '새 보고', webViewLink, version: '2' });
    expect(exportFile(id, wordType, { alt: 'media' }).getBytes()).toEqual([80, 75, 9]);
    expect(readdirSync(outFolder)).toEqual(['보고.docx']);
  });

  test('two of one name keep their own bytes', () => {
    const { make, outFolder } = open();
    make('보고');
    make('보고');
    expect(readdirSync(outFolder).sort()).toEqual(['보고 (2).docx', '보고.docx']);
  });

  test('what is no Word file is refused', () => {
    const { Files, Utilities } = open();
    const html = Utilities.newBlob('<p>', 'text/html');
    expect(thrownBy(() => Files.create({ name: 'x', mimeType: documentType }, html)).message).toBe(
      `not available locally: Files.create (text/html to ${documentType})`,
    );
    const broken = Utilities.newBlob('text', wordType);
    expect(thrownBy(() => Files.create({ name: 'x', mimeType: documentType }, broken)).name).toBe(
      'GoogleJsonResponseException',
    );
  });
});

describe('files', () => {
  test('answer with four fields unless more are asked for', () => {
    const { make, Files } = open();
    const { id = '' } = make('보고', { appProperties: { issue: '3' } });
    expect(Files.get(id)).toEqual({ kind: 'drive#file', id, name: '보고', mimeType: documentType });
    expect(Files.get(id, { fields: 'id,appProperties,trashed' })).toEqual({
      id,
      appProperties: { issue: '3' },
      trashed: false,
    });
    expect(Files.get(id, { fields: 'appProperties(issue),description' })).toEqual({
      appProperties: { issue: '3' },
    });
    expect(thrownBy(() => Files.get(id, { fields: 'thumbnailLink' })).message).toBe(
      'not available locally: Drive field thumbnailLink',
    );
  });

  test('a file that is not there is missed in the words of Google', () => {
    const { Files } = open();
    expect(thrownBy(() => Files.get('nobody'))).toEqual({
      name: 'GoogleJsonResponseException',
      message: 'API call to drive.files.get failed with error: File not found: nobody.',
    });
  });

  test('properties are merged, and null takes one away', () => {
    const { make, Files, update } = open();
    const { id = '' } = make('보고', { appProperties: { issue: '3', state: 'draft' } });
    const resource = JSON.parse('{"appProperties": {"state": null, "digest": "ab"}}') as File;
    expect(update(resource, id, null, { fields: 'appProperties' })).toEqual({
      appProperties: { issue: '3', digest: 'ab' },
    });
    expect(thrownBy(() => Files.update({ appProperties: { k: 'x'.repeat(124) } }, id)).message).toContain(
      '124 bytes',
    );
  });

  test('a plain file is kept as it is, and cannot be exported', () => {
    const { Files, Utilities, exportFile, outFolder } = open();
    const blob = Utilities.newBlob([80, 75, 1], 'application/hwp+zip', '보고.hwpx');
    const file = Files.create({ name: '보고.hwpx' }, blob, { fields: 'id,mimeType,size,webViewLink' });
    expect(file).toEqual({
      id: file.id,
      mimeType: 'application/hwp+zip',
      size: '3',
      webViewLink: `https://drive.google.com/file/d/${String(file.id)}/view`,
    });
    expect(readdirSync(outFolder)).toEqual(['보고.hwpx']);
    expect(thrownBy(() => exportFile(file.id, wordType, { alt: 'media' })).message).toContain(
      'only supports Docs Editors',
    );
  });

  test.each([
    ['hwpx', 'application/hwp+zip'],
    ['pdf', 'application/pdf'],
    ['html', 'text/html'],
    ['json', 'application/json'],
    ['docx', wordType],
  ])('a report as .%s lies in the out folder under its name, with that ending', (ending, mimeType) => {
    const { Files, Utilities, outFolder } = open();
    for (const name of ['보고 (2019. 6. 14.)', `보고.${ending}`])
      expect(Files.create({ name, mimeType }, Utilities.newBlob([1, 2], mimeType, name))).toMatchObject({
        name,
        mimeType,
      });
    expect(readdirSync(outFolder).sort()).toEqual([`보고 (2019. 6. 14.).${ending}`, `보고.${ending}`]);
    expect([...readFileSync(join(outFolder, `보고.${ending}`))]).toEqual([1, 2]);
  });

  test('a copy has its own id and bytes, and the properties of both', () => {
    const { make, Files, exportFile, word } = open();
    const { id = '' } = make('보고', { appProperties: { request: 'a' } });
    const copy = Files.copy({ name: '사본', appProperties: { before: 'b' } }, id, {
      fields: 'id,name,mimeType,appProperties',
    });
    Files.update({}, id, word([80, 75]));
    expect(exportFile(copy.id, wordType, { alt: 'media' }).getBytes()).toEqual(wordBytes);
    expect(copy).toEqual({
      id: copy.id,
      name: '사본',
      mimeType: documentType,
      appProperties: { request: 'a', before: 'b' },
    });
    expect(copy.id).not.toBe(id);
  });

  test('removing takes the bytes too, the trash keeps them', () => {
    const { make, Files, outFolder, list } = open();
    const [one, two] = [make('하나'), make('둘')];
    Files.update({ trashed: true }, String(one.id));
    Files.remove(String(two.id));
    expect(list({ q: 'trashed = true' })).toEqual(['하나']);
    expect(existsSync(join(outFolder, '하나.docx'))).toBe(true);
    expect(readdirSync(outFolder)).toEqual(['하나.docx']);
    expect(thrownBy(() => Files.get(String(two.id))).message).toContain('File not found');
  });

  test('are found by simple conditions', () => {
    const { make, list, Files } = open();
    make("5월 '업무' 보고", { appProperties: { kind: 'issue', number: '1' } });
    make('6월 업무 보고', { appProperties: { kind: 'issue', number: '2' } });
    make('메모', { trashed: true });
    expect(
      list({ q: "appProperties has { key='kind' and value='issue' } and trashed = false", orderBy: 'name' }),
    ).toEqual(["5월 '업무' 보고", '6월 업무 보고']);
    expect(list({ q: "name = '5월 \\'업무\\' 보고'" })).toEqual(["5월 '업무' 보고"]);
    expect(list({ q: "name contains '업무' and appProperties has {key='number' and value='2'}" })).toEqual([
      '6월 업무 보고',
    ]);
    expect(list({ q: `mimeType = '${documentType}' and trashed = true` })).toEqual(['메모']);
    expect(thrownBy(() => Files.list({ q: "fullText contains 'x'" })).message).toBe(
      "not available locally: Files.list (q: fullText contains 'x')",
    );
    expect(thrownBy(() => Files.list({ q: "name = 'a' or name = 'b'" })).name).toBe('NotAvailableLocally');
  });

  test('come page by page', () => {
    const { make, Files } = open();
    for (const name of ['가', '나', '다']) make(name);
    const first: FileList = Files.list({ pageSize: 2, orderBy: 'name', fields: 'nextPageToken,files(name)' });
    expect(first.files).toEqual([{ name: '가' }, { name: '나' }]);
    const second = Files.list({
      pageSize: 2,
      orderBy: 'name',
      fields: 'nextPageToken,files/name',
      pageToken: first.nextPageToken,
    });
    expect(second).toEqual({ files: [{ name: '다' }] });
  });

  test('lie in folders that exist, and root is one', () => {
    const { Files, make, list } = open();
    const folder = Files.create({ name: '보고', mimeType: 'application/vnd.google-apps.folder' });
    make('가', { parents: [folder.id ?? ''] });
    make('나', { parents: ['root'] });
    expect(list({ q: `'${folder.id ?? ''}' in parents` })).toEqual(['가']);
    expect(list({ q: "'root' in parents and mimeType != 'application/vnd.google-apps.folder'" })).toEqual([
      '나',
    ]);
    expect(thrownBy(() => make('다', { parents: ['nobody'] })).message).toBe(
      'API call to drive.files.create failed with error: File not found: nobody.',
    );
    expect(list({ q: "name = '다'" })).toEqual([]);
  });

  test('an option that would be passed over is refused by name', () => {
    const { Files, make } = open();
    const id = make('가').id ?? '';
    expect(thrownBy(() => Files.get(id, { acknowledgeAbuse: true })).message).toBe(
      'not available locally: Files.get (acknowledgeAbuse)',
    );
    Files.remove(id, { supportsAllDrives: true });
    expect(thrownBy(() => Files.get(id)).message).toContain('File not found');
  });

  test('of a shared drive are missing for whoever does not say that it knows such drives', () => {
    const { Files, make, list, office, update } = open();
    const { id = '' } = make('보고');
    for (const file of office.files) file.driveId = 'shared';
    const missing = 'File not found';
    expect(thrownBy(() => Files.get(id)).message).toContain(missing);
    expect(thrownBy(() => update({ name: '새' }, id)).message).toContain(missing);
    expect(thrownBy(() => Files.copy({ name: '사본' }, id)).message).toContain(missing);
    expect(list({ supportsAllDrives: true })).toEqual([]);
    const known = { supportsAllDrives: true };
    expect(Files.get(id, { ...known, fields: 'driveId' })).toEqual({ driveId: 'shared' });
    Files.copy({ name: '사본' }, id, known);
    expect(list({ ...known, includeItemsFromAllDrives: true, orderBy: 'name' })).toEqual(['보고', '사본']);
  });

  test('of another account are not shown', () => {
    const first = open();
    const { id = '' } = first.make('보고');
    const { office, outFolder } = first;
    const other = open({ office, outFolder, userEmail: 'another@example.or.kr' });
    expect(thrownBy(() => other.Files.get(id)).message).toContain('File not found');
    expect(other.list({})).toEqual([]);
  });

  test('take an id that was given out in advance, once, and not for a Google Doc', () => {
    const { Files, Utilities, make } = open();
    const [id = '', ...more] = Files.generateIds({ count: 1, space: 'drive', type: 'files' }).ids ?? [];
    expect(more).toEqual([]);
    const text = Utilities.newBlob('글', 'text/plain');
    const code = (call: () => unknown): string => thrownBy(call).message.replace(/^.*error: /, '');
    expect(code(() => make('보고', { id }))).toBe(
      'Generated IDs are not supported for Docs Editors formats.',
    );
    expect(Files.create({ id, name: '글' }, text).id).toBe(id);
    expect(code(() => Files.create({ id }, text))).toBe('A file already exists with the provided ID.');
    expect(code(() => Files.create({ id: 'made-up' }, text))).toBe('The provided file ID is not usable.');
  });

  test('outlive the execution', () => {
    const first = open();
    const { id = '' } = first.make('보고');
    const second = open({ office: first.office, outFolder: first.outFolder });
    expect(second.exportFile(id, wordType, { alt: 'media' }).getBytes()).toEqual(wordBytes);
  });
});

test('About tells whose Drive it is, when it is asked for fields', () => {
  const { About } = open();
  expect(About.get({ fields: 'user' })).toMatchObject({
    user: { emailAddress: 'gil.dong@example.or.kr', me: true },
  });
  expect(thrownBy(() => About.get({})).message).toContain(
    "The 'fields' parameter is required for this method.",
  );
});

describe('where LibreOffice is missing a PDF cannot be made, and everybody is told in their language', () => {
  test.each([
    ['ko', '이 컴퓨터에 LibreOffice가 없어 PDF를 만들 수 없습니다'],
    ['en', 'This computer has no LibreOffice, so that a PDF cannot be made'],
  ] as const)('%s', (locale, message) => {
    const { make, exportFile } = open({ locale });
    const { id } = make('보고');
    const { PATH } = process.env;
    process.env['PATH'] = '/nowhere';
    try {
      expect(thrownBy(() => exportFile(id, 'application/pdf', { alt: 'media' }))).toEqual({
        name: 'LibreOfficeMissing',
        message,
      });
    } finally {
      process.env['PATH'] = PATH;
    }
  });
});

test('names of files are safe on every system', () => {
  expect(safeFileName('../a\\b:c*?"<>|\n')).toBe('__a_b_c_______');
  expect(safeFileName(' . ')).not.toContain('.');
  expect(safeFileName('')).toBe('_');
});
