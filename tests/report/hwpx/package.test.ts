/** The package: a zip whose first bytes say what it is, with parts that agree with one another. */
import { describe, expect, test } from '@jest/globals';
import { strFromU8 } from 'fflate';
import type { ReportDocument } from '../../../src/report/document/document';
import { renderHwpx } from '../../../src/report/hwpx/render-hwpx';
import { all, charactersOf, elementsIn, only } from '../docx/read-docx';
import { fullReport, sampleReport } from '../docx/sample-report';
import { attributesOf, filesOf, HEADER, partOf, sectionsOf, valuesOf, xmlPartsOf } from './read-hwpx';
import { referenceReport } from './reference-report';

const bytes = renderHwpx(referenceReport);
const english: ReportDocument = { ...sampleReport, locale: 'en' };

function shortAt(at: number): number {
  return (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
}

describe('the zip', () => {
  test('tells from its first bytes that it is HWPX: mimetype comes first and is stored', () => {
    expect(strFromU8(bytes.slice(0, 4))).toBe('PK\u0003\u0004');
    expect(shortAt(6) & 8).toBe(0);
    expect(shortAt(8)).toBe(0);
    expect(shortAt(26)).toBe('mimetype'.length);
    expect(shortAt(28)).toBe(0);
    expect(strFromU8(bytes.slice(30, 57))).toBe('mimetypeapplication/hwp+zip');
  });

  test('has the parts of an HWPX package', () => {
    expect(Object.keys(filesOf(bytes)).sort()).toEqual([
      'Contents/content.hpf',
      'Contents/header.xml',
      'Contents/section0.xml',
      'Contents/section1.xml',
      'Contents/section2.xml',
      'META-INF/container.rdf',
      'META-INF/container.xml',
      'META-INF/manifest.xml',
      'Preview/PrvText.txt',
      'mimetype',
      'settings.xml',
      'version.xml',
    ]);
  });

  test('is the same, byte by byte, each time', () => {
    expect(renderHwpx(referenceReport)).toEqual(bytes);
    renderHwpx(sampleReport);
    expect(renderHwpx(referenceReport)).toEqual(bytes);
  });
});

describe('the parts', () => {
  test('every part is well-formed', () => {
    expect(xmlPartsOf(bytes).size).toBe(10);
  });

  test('every part that another names is in the package', () => {
    const present = Object.keys(filesOf(bytes));
    const named = [
      ...attributesOf(partOf(bytes, 'META-INF/container.xml'), 'ocf:rootfile', 'full-path'),
      ...attributesOf(partOf(bytes, 'META-INF/container.rdf'), 'ns0:hasPart', 'rdf:resource'),
      ...attributesOf(partOf(bytes, 'Contents/content.hpf'), 'opf:item', 'href'),
    ];
    expect(named).toContain('Contents/content.hpf');
    expect(named.filter((path) => !present.includes(path))).toEqual([]);
  });

  test('the reading order is the header part and the sections, as the manifest names them', () => {
    const content = partOf(bytes, 'Contents/content.hpf');
    const items = attributesOf(content, 'opf:item', 'id');
    const read = attributesOf(content, 'opf:itemref', 'idref');
    expect(read).toEqual(['header', 'section0', 'section1', 'section2']);
    expect(read.filter((id) => !items.includes(id))).toEqual([]);
    expect(partOf(bytes, HEADER).attributes['secCnt']).toBe('3');
  });

  test('a report that does not turn its pages is one section', () => {
    expect(sectionsOf(renderHwpx(sampleReport))).toHaveLength(1);
  });

  test('say title, institution and language', () => {
    const content = partOf(bytes, 'Contents/content.hpf');
    expect(charactersOf(only(content, 'opf:title'))).toBe(referenceReport.cover.title);
    expect(charactersOf(only(content, 'opf:language'))).toBe('ko');
    expect(new Set(attributesOf(partOf(bytes, HEADER), 'hh:style', 'langID'))).toEqual(new Set(['1042']));
    const other = renderHwpx(english);
    expect(charactersOf(only(partOf(other, 'Contents/content.hpf'), 'opf:language'))).toBe('en');
    expect(new Set(attributesOf(partOf(other, HEADER), 'hh:style', 'langID'))).toEqual(new Set(['1033']));
  });

  test('the preview shows the cover and the first headings', () => {
    const lines = strFromU8(filesOf(bytes)['Preview/PrvText.txt'] ?? new Uint8Array()).split('\r\n');
    const { session, committee, title, date, institution } = referenceReport.cover;
    expect(lines.slice(0, 6)).toEqual([session, committee, title, date, institution, '요약']);
  });
});

describe.each([
  ['the 2019 report', referenceReport],
  ['the sample report', sampleReport],
  ['a report of every kind of block', fullReport],
  ['a report without blocks', { ...sampleReport, blocks: [] }],
])('numbers in %s', (_, report) => {
  const rendered = renderHwpx(report);
  const sections = sectionsOf(rendered);
  const everywhere = (name: string, attribute: string): string[] =>
    sections.flatMap((section) => attributesOf(section, name, attribute));
  const header = partOf(rendered, HEADER);
  const lists = {
    charPrIDRef: attributesOf(header, 'hh:charPr', 'id'),
    paraPrIDRef: attributesOf(header, 'hh:paraPr', 'id'),
    borderFillIDRef: attributesOf(header, 'hh:borderFill', 'id'),
    tabPrIDRef: attributesOf(header, 'hh:tabPr', 'id'),
    styleIDRef: attributesOf(header, 'hh:style', 'id'),
    nextStyleIDRef: attributesOf(header, 'hh:style', 'id'),
    outlineShapeIDRef: attributesOf(header, 'hh:numbering', 'id'),
  };

  test('of looks follow one another without a gap, as programs take them for positions', () => {
    const from = (first: number, ids: readonly string[]): string[] =>
      ids.map((__, index) => `${first + index}`);
    expect(lists.charPrIDRef).toEqual(from(0, lists.charPrIDRef));
    expect(lists.paraPrIDRef).toEqual(from(0, lists.paraPrIDRef));
    expect(lists.tabPrIDRef).toEqual(from(0, lists.tabPrIDRef));
    expect(lists.styleIDRef).toEqual(from(0, lists.styleIDRef));
    expect(lists.borderFillIDRef).toEqual(from(1, lists.borderFillIDRef));
  });

  test('that refer to a look find one', () => {
    const noLook = '4294967295';
    for (const [reference, ids] of Object.entries(lists)) {
      const used = [header, ...sections].flatMap((part) => valuesOf(part, reference));
      expect(used).not.toEqual([]);
      expect(used.filter((id) => id !== noLook && !ids.includes(id))).toEqual([]);
    }
  });

  test('of paragraphs, tables and fields belong to one thing only, and every field that begins ends', () => {
    const ids = ['hp:p', 'hp:tbl', 'hp:fieldBegin', 'hp:header'].flatMap((name) => everywhere(name, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    expect(everywhere('hp:fieldEnd', 'beginIDRef')).toEqual(everywhere('hp:fieldBegin', 'id'));
  });

  test('are not needed to find a bookmark: names are unique, and every link within the document finds its own', () => {
    const names = everywhere('hp:bookmark', 'name');
    expect(new Set(names).size).toBe(names.length);
    const targets = sections
      .flatMap((section) => all(section, 'hp:stringParam'))
      .flatMap((parameter) => /^\?(.*);0;0;0;$/.exec(charactersOf(parameter))?.[1] ?? []);
    expect(targets.filter((name) => !names.includes(name))).toEqual([]);
  });

  test('and every paragraph has a run', () => {
    const paragraphs = sections.flatMap((section) => all(section, 'hp:p'));
    expect(paragraphs.length).toBeGreaterThan(4);
    expect(paragraphs.filter((each) => !elementsIn(each).some(({ name }) => name === 'hp:run'))).toEqual([]);
  });

  test('that count items are right', () => {
    const counting = (attribute: string) => (element: { attributes: Readonly<Record<string, string>> }) =>
      attribute in element.attributes;
    const lists = elementsIn(only(header, 'hh:refList')).filter(counting('itemCnt'));
    expect(lists.length).toBeGreaterThan(5);
    for (const list of lists) {
      expect([list.name, list.attributes['itemCnt']]).toEqual([list.name, `${elementsIn(list).length}`]);
    }
    for (const face of all(header, 'hh:fontface')) {
      expect(face.attributes['fontCnt']).toBe(`${elementsIn(face).length}`);
    }
    for (const parameters of sections.flatMap((section) => all(section, 'hp:parameters'))) {
      expect(parameters.attributes['cnt']).toBe(`${elementsIn(parameters).length}`);
    }
    for (const table of sections.flatMap((section) => all(section, 'hp:tbl'))) {
      expect(table.attributes['rowCnt']).toBe(`${all(table, 'hp:tr').length}`);
    }
  });
});
