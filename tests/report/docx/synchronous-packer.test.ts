/** The contract with docx: what its private compiler has to keep giving, else a newer version cannot be taken. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Document, Packer, Paragraph } from 'docx';
import { unzipSync } from 'fflate';
import { compileSynchronously, zipPackage } from '../../../src/report/docx/synchronous-packer';

function letter(): Document {
  return new Document({ title: '업무보고', sections: [{ children: [new Paragraph('서울디지털재단')] }] });
}

function texts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([file, data]) => [file, Buffer.from(data).toString('utf8')]),
  );
}

describe('the synchronous packer', () => {
  test('docx is held at one exact version', () => {
    const { dependencies } = JSON.parse(readFileSync(path.resolve('package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect(dependencies['docx']).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test('makes the parts that docx itself packs, in the same order, but for the moment of packing', async () => {
    const expected = texts(await Packer.toBuffer(letter()));
    const packed = texts(zipPackage(compileSynchronously(letter())));
    expect(Object.keys(packed)).toEqual(Object.keys(expected));
    expect({ ...packed, 'docProps/core.xml': '' }).toEqual({ ...expected, 'docProps/core.xml': '' });
    expect(expected['docProps/core.xml']).toContain('<dcterms:created');
    expect(packed['docProps/core.xml']).not.toContain('dcterms:created');
    expect(packed['docProps/core.xml']).not.toContain('dcterms:modified');
    expect(packed['docProps/core.xml']).toContain('<dc:title>업무보고</dc:title>');
  });

  test('gives the same bytes for the same document', () => {
    expect(
      Buffer.compare(zipPackage(compileSynchronously(letter())), zipPackage(compileSynchronously(letter()))),
    ).toBe(0);
  });
});
