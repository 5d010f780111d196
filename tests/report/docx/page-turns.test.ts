import { describe, expect, test } from '@jest/globals';
import type { Block } from '../../../src/report/document/document';
import { renderDocx } from '../../../src/report/docx/render-docx';
import type { XmlElement } from './parse-xml';
import { all, bodyOf, elementsIn, has, only, textOf } from './read-docx';
import { fullReport, landscapeTable, sampleReport } from './sample-report';

const upright: Block = { type: 'pageTurn', orientation: 'portrait' };
const lying: Block = { type: 'pageTurn', orientation: 'landscape' };
const text: Block = { type: 'paragraph', role: 'text', runs: [{ text: '본문' }] };

function bodyWith(...blocks: readonly Block[]): readonly XmlElement[] {
  return bodyOf(renderDocx({ ...sampleReport, blocks }));
}

function sectionsOf(body: readonly XmlElement[]): readonly XmlElement[] {
  return body.flatMap((element) => (element.name === 'w:sectPr' ? [element] : all(element, 'w:sectPr')));
}

function orientations(body: readonly XmlElement[]): readonly (string | undefined)[] {
  return sectionsOf(body).map((section) => only(section, 'w:pgSz').attributes['w:orient']);
}

describe('pages that lie on their side', () => {
  const body = bodyOf(renderDocx(fullReport));

  test('are a section of their own between upright ones, each ending in its last paragraph', () => {
    expect(orientations(body)).toEqual(['portrait', 'landscape', 'portrait']);
    const sizes = sectionsOf(body).map((section) => only(section, 'w:pgSz').attributes);
    expect(sizes.map((size) => [size['w:w'], size['w:h']])).toEqual([
      ['11906', '16838'],
      ['16838', '11906'],
      ['11906', '16838'],
    ]);
    const endings = body.filter((element) => element.name === 'w:p' && has(element, 'w:sectPr'));
    for (const ending of endings) {
      const properties = only(ending, 'w:pPr');
      expect(elementsIn(properties)[elementsIn(properties).length - 1]?.name).toBe('w:sectPr');
    }
    // The appendix begins right behind, with no line of its own that could fall on a page of its own.
    expect(endings.map((ending) => textOf(body[body.indexOf(ending) + 1] ?? ending))).toEqual([
      '붙임 1 집행현황표',
      '붙임 2 보고서 읽는 법',
    ]);
  });

  test('have the page header and number of the others; only the first section has the cover', () => {
    const [first, ...others] = sectionsOf(body);
    if (first === undefined) throw new Error('no section');
    expect(has(first, 'w:titlePg')).toBe(true);
    const ids = (section: XmlElement, type: string) =>
      ['w:headerReference', 'w:footerReference'].flatMap((name) =>
        all(section, name)
          .filter(({ attributes }) => attributes['w:type'] === type)
          .map(({ attributes }) => attributes['r:id']),
      );
    expect(ids(first, 'default')).toHaveLength(2);
    for (const other of others) {
      expect(has(other, 'w:titlePg')).toBe(false);
      expect(ids(other, 'default')).toEqual(ids(first, 'default'));
      expect(ids(other, 'first')).toEqual([]);
    }
  });

  test('have tables as wide as themselves, the unit at their right', () => {
    const tables = body.filter(({ name }) => name === 'w:tbl');
    const widths = tables.map((table) => only(only(table, 'w:tblPr'), 'w:tblW').attributes['w:w']);
    expect(widths).toEqual(['9638', '9638', '9638', '14570']);
    const landscape = tables[3];
    if (landscape === undefined) throw new Error('no table');
    const columns = all(landscape, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
    expect(columns.reduce((sum, width) => sum + width, 0)).toBe(14570);
    const above = body[body.indexOf(landscape) - 1];
    if (above === undefined) throw new Error('no line');
    expect(only(only(above, 'w:tabs'), 'w:tab').attributes['w:pos']).toBe('14570');
  });

  test('begin with their heading, which does not ask for one more page', () => {
    const heading = body.find(
      (element) => has(element, 'w:bookmarkStart') && textOf(element).startsWith('붙임 2'),
    );
    if (heading === undefined) throw new Error('no heading');
    expect(has(heading, 'w:pageBreakBefore')).toBe(false);
  });
});

describe('a turn of the page', () => {
  test('before the first block ends the section of cover and contents', () => {
    const heading: Block = {
      type: 'heading',
      level: 1,
      text: 'Ⅰ 일반현황',
      bookmark: 'general',
      pageBreakBefore: false,
    };
    for (const blocks of [
      [lying, text],
      [lying, heading],
    ])
      expect(orientations(bodyWith(...blocks))).toEqual(['portrait', 'landscape']);
  });

  test('that another one follows, or nothing, makes no empty page', () => {
    expect(orientations(bodyWith(text, lying, upright, text))).toEqual(['portrait', 'portrait']);
    expect(orientations(bodyWith(text, lying))).toEqual(['portrait']);
  });

  test('behind a table leaves the table whole', () => {
    const body = bodyWith(text, lying, landscapeTable, upright, text);
    expect(orientations(body)).toEqual(['portrait', 'landscape', 'portrait']);
    const table = body.findIndex(({ name }) => name === 'w:tbl');
    expect(has(body[table + 1] ?? { name: '', attributes: {}, children: [] }, 'w:sectPr')).toBe(true);
  });
});
