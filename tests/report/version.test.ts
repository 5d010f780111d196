/** Which version of Jangbu made a file: that of package.json, in the property each form has for it. */
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { renderDocx } from '../../src/report/docx/render-docx';
import { renderHtml } from '../../src/report/html/render-html';
import { renderHwpx } from '../../src/report/hwpx/render-hwpx';
import { renderJson } from '../../src/report/json/render-json';
import { elementsIn, partOf, textOf } from './docx/read-docx';
import { sampleReport } from './docx/sample-report';
import { partOf as hwpxPartOf } from './hwpx/read-hwpx';

const root = path.join(__dirname, '../..');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  readonly version: string;
};

describe('a report says which Jangbu made it', () => {
  test('.docx: in the properties of the file, which Word calls the program', () => {
    const properties = partOf(renderDocx(sampleReport), 'docProps/app.xml');
    expect(properties.attributes['xmlns']).toBe(
      'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
    );
    expect(elementsIn(properties).map(({ name, children }) => [name, ...children])).toEqual([
      ['Application', `Jangbu ${version}`],
    ]);
    expect(textOf(partOf(renderDocx(sampleReport), 'word/document.xml'))).not.toContain('Jangbu');
  });

  test('.hwpx: in the part that says by which program and version', () => {
    expect(hwpxPartOf(renderHwpx(sampleReport), 'version.xml').attributes).toMatchObject({
      application: 'Jangbu',
      appVersion: version,
    });
  });

  test('.html: as the generator of the page', () => {
    expect(renderHtml(sampleReport)).toContain(`<meta name="generator" content="Jangbu ${version}">`);
  });

  test('.json: in a field beside the version of the form', () => {
    expect(JSON.parse(renderJson(sampleReport))).toMatchObject({ version: 1, madeBy: `Jangbu ${version}` });
  });
});

test('of package.json the built files take in the version alone', () => {
  for (const file of ['Code.js', 'Sidebar.html']) {
    const built = readFileSync(path.join(root, 'dist', file), 'utf8');
    expect(built).toContain(`"${version}"`);
    expect(built).not.toContain('devDependencies');
    expect(built).not.toContain('typescript-eslint');
  }
});
