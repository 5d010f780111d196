import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { FigureSource, ReportDocument } from '../../../src/report/document/document';
import { renderDocx } from '../../../src/report/docx/render-docx';
import { bodyOf, paragraphReading, readDocx, textOf } from './read-docx';
import { sampleReport } from './sample-report';

const source: FigureSource = { sheet: '예산', address: 'F12', value: 1, unit: '원', origin: 'typed' };

/** A report that says the same text wherever a text can stand. */
function sayingEverywhere(text: string): ReportDocument {
  const runs = [{ text }];
  return {
    ...sampleReport,
    cover: { session: text, committee: text, title: text, date: text, institution: text },
    style: { accent: text, typeface: text, titleTypeface: text },
    contentsTitle: text,
    pageHeader: text,
    blocks: [
      { type: 'heading', level: 1, text, bookmark: 'chapter', pageBreakBefore: true },
      { type: 'bullet', level: 1, mark: text, runs },
      { type: 'paragraph', role: 'aim', runs },
      { type: 'paragraph', role: 'text', runs },
      {
        type: 'paragraph',
        role: 'text',
        runs: [
          { text, link: text },
          { text, link: `https://example.kr/${text}`, source: { ...source, sheet: text, address: text } },
          { text, link: `report.xlsx#${text}`, tone: 'muted' },
        ],
      },
      {
        type: 'table',
        purpose: 'data',
        name: 'table',
        description: text,
        caption: text,
        unit: text,
        asOf: text,
        columnWidths: [1],
        headRows: 1,
        rows: [{ cells: [{ paragraphs: [{ runs }], role: 'head', align: 'center' }] }],
      },
    ],
  };
}

function printed(text: string): string {
  const body = bodyOf(renderDocx(sayingEverywhere(text)));
  const aim = body[body.findIndex(({ name }) => name === 'w:tbl') - 4];
  if (aim === undefined) throw new Error('no aim');
  return textOf(aim);
}

describe('text from outside', () => {
  test('any text at all leaves every part of the file well-formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(readDocx(renderDocx(sayingEverywhere(text))).size).toBeGreaterThan(10);
      }),
      { numRuns: 50 },
    );
  });

  test('so do lone halves of surrogate pairs and control characters', () => {
    const halves = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 });
    fc.assert(
      fc.property(halves, (units) => {
        expect(readDocx(renderDocx(sayingEverywhere(String.fromCharCode(...units)))).size).toBeGreaterThan(
          10,
        );
      }),
      { numRuns: 50 },
    );
  });

  test('text that an editor could have typed is printed as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (text) => {
        expect(printed(text)).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    '  앞뒤 빈칸  ',
    'toString',
    '__proto__',
    '<w:p>&amp;"\'',
    ']]>',
    'CURRENT',
    '{default-bullet-numbering-0}',
    '{{표:예산}}',
    '😀 △ ①',
    '<script>alert(1)</script>',
    '\u202e오른쪽에서 왼쪽 אבג',
    '가'.repeat(10_000),
  ])('markup, braces and spaces are only text: %s', (text) => {
    expect(printed(text)).toBe(text);
  });

  test('a text with control characters is printed without them', () => {
    const report = sayingEverywhere('집행\u0001률\u0000');
    expect(textOf(paragraphReading(renderDocx(report), '집행률'))).toBe('집행률');
  });
});
