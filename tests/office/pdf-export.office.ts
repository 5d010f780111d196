/** The local Drive makes PDFs with LibreOffice. Run by `npm run test:office`; it fails where LibreOffice is missing. */
import { expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { openOffice } from '../local/services/office';

const documentType = 'application/vnd.google-apps.document';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

test('a made document is exported as PDF', () => {
  const { Drive, Utilities } = openOffice();
  // The types leave out what export gives with alt: 'media'.
  const exportFile = Reflect.get(Drive.Files, 'export') as (
    ...values: unknown[]
  ) => GoogleAppsScript.Base.Blob;
  const text = '<w:p><w:r><w:t>업무보고</w:t></w:r></w:p>';
  const wordFile = zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" ' +
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${text}</w:body></w:document>`,
    ),
  });
  const blob = Utilities.newBlob([...new Int8Array(wordFile)], wordType);
  const { id } = Drive.Files.create({ name: '보고', mimeType: documentType }, blob);
  const pdf = exportFile(id, 'application/pdf', { alt: 'media' });
  expect([pdf.getContentType(), pdf.getName()]).toEqual(['application/pdf', '보고.pdf']);
  expect(pdf.getDataAsString('ISO-8859-1').slice(0, 5)).toBe('%PDF-');
});
