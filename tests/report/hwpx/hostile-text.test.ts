/** Text as people paste it: the file stays whole, and what can be kept is kept. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { strFromU8 } from 'fflate';
import type { Block, ReportDocument, Table, TextRun } from '../../../src/report/document/document';
import { renderHwpx } from '../../../src/report/hwpx/render-hwpx';
import { all, charactersOf, only } from '../docx/read-docx';
import { cell, head, sampleReport } from '../docx/sample-report';
import { sampleStyle } from '../sample-style';
import { expectedBlocks } from './expected-blocks';
import { readBlocks, readDocument } from './independent-reader';
import { attributesOf, filesOf, HEADER, partOf, SECTION, sectionsOf, xmlPartsOf } from './read-hwpx';

/** A report that says the same text wherever a text can stand. */
function sayingEverywhere(text: string): ReportDocument {
  const runs: TextRun[] = [
    { text },
    { text, bold: true, tone: 'warning' },
    { text, link: 'https://example.org/', bookmark: 'here' },
    { text, link: text, leadsTo: 'here' },
  ];
  return {
    ...sampleReport,
    cover: { session: text, committee: text, title: text, date: text, institution: text },
    style: { accent: text, typeface: text, titleTypeface: text },
    contentsTitle: text,
    pageHeader: text,
    blocks: [
      { type: 'heading', level: 1, text, bookmark: 'chapter', pageBreakBefore: true },
      { type: 'bullet', level: 1, mark: '○', runs },
      { type: 'paragraph', role: 'aim', runs },
      { type: 'paragraph', role: 'text', runs },
      {
        type: 'table',
        purpose: 'data',
        name: 'table',
        caption: text,
        unit: text,
        asOf: text,
        description: text,
        columnWidths: [1],
        headRows: 1,
        rows: [{ cells: [{ paragraphs: [{ runs }], role: 'head', align: 'center' }] }],
      },
    ],
  };
}

function withBlocks(...blocks: readonly Block[]): ReportDocument {
  return { ...sampleReport, blocks };
}

function tableOf(more: Partial<Table>): Table {
  return { type: 'table', purpose: 'data', name: 'table', columnWidths: [1], headRows: 0, rows: [], ...more };
}

describe('text from outside', () => {
  test('any text at all leaves every part of the file well-formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(xmlPartsOf(renderHwpx(sayingEverywhere(text))).size).toBe(8);
      }),
      { numRuns: 60 },
    );
  });

  test('so do lone halves of surrogate pairs and control characters', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 });
    fc.assert(
      fc.property(units, (codes) => {
        const report = sayingEverywhere(String.fromCharCode(...codes));
        expect(xmlPartsOf(renderHwpx(report)).size).toBe(8);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['markup', '<hp:p>&amp;"\'</hp:t><script>alert(1)</script>'],
    ['the end of a CDATA section', ']]>'],
    ['emoji', '예산 😀👩‍👩‍👧 끝'],
    ['text from right to left', 'הכנסות 123 הוצאות مرحبا'],
    ['placeholders', '{{표:예산}} ${x} {0}'],
    ['spaces', 'a  b   c'],
    ['10,000 characters', '디지털 재단 '.repeat(1250)],
    ['10,000 characters without a space', '가'.repeat(10_000)],
  ])('another program reads %s as it was typed', (_, text) => {
    const report = sayingEverywhere(text);
    expect(readBlocks(renderHwpx(report))).toEqual(expectedBlocks(report));
  });

  test('characters that XML cannot carry are dropped, and nothing else', () => {
    const dirty = sayingEverywhere('집행\u0001률\u0000 \ud83d끝\udc00\uffff');
    expect(readBlocks(renderHwpx(dirty))).toEqual(expectedBlocks(sayingEverywhere('집행률 끝')));
  });

  test('the preview is cut between characters', () => {
    const report = sayingEverywhere('😀'.repeat(600));
    const preview = strFromU8(filesOf(renderHwpx(report))['Preview/PrvText.txt'] ?? new Uint8Array());
    expect(preview).not.toContain('\ufffd');
    expect(Array.from(preview).length).toBeLessThanOrEqual(1000);
  });
});

describe('links from outside', () => {
  const linksTo = (link: string): readonly string[] => {
    const report = withBlocks({ type: 'paragraph', role: 'text', runs: [{ text: '53', link }] });
    return all(partOf(renderHwpx(report), SECTION), 'hp:stringParam')
      .filter(({ attributes }) => attributes['name'] === 'Command')
      .map(charactersOf);
  };

  test.each([
    ['a script', 'javascript:alert(1)'],
    ['data', 'data:text/html,hello'],
    ['a file of the computer', 'file:///C:/Windows/win.ini'],
    ['a file further up', '../secret.xlsx'],
    ['a server of the network', '\\\\server\\share\\a.xlsx'],
    ['a mail', 'mailto:someone@example.org'],
    ['nothing', ''],
    ['control characters', 'https://example.org/\u0000'],
  ])('an address that is %s is text and no link', (_, link) => {
    expect(linksTo(link)).toEqual([]);
  });

  test('no address can end its command early', () => {
    const [command = ''] = linksTo('https://example.org/a;0;0;0;?b\\c"<>&');
    const parts = command.split(/(?<!\\);/);
    expect(parts.slice(1)).toEqual(['1', '0', '0', '']);
    expect(parts[0]?.replace(/\\(.)/g, '$1')).toBe('https://example.org/a;0;0;0;?b%5Cc%22%3C%3E&');
  });

  test('a bookmark given twice marks its first place alone', () => {
    const block: Block = { type: 'paragraph', role: 'text', runs: [{ text: '1', bookmark: 'figure_1' }] };
    const section = partOf(renderHwpx(withBlocks(block, block)), SECTION);
    expect(attributesOf(section, 'hp:bookmark', 'name')).toEqual(['figure_1']);
  });
});

describe('an institution’s own looks that are none', () => {
  test.each([
    ['no colour', { ...sampleStyle, accent: 'red"/><x' }],
    ['no typeface', { ...sampleStyle, typeface: '<x>', titleTypeface: '' }],
  ])('%s gives the look of a report without any', (_, style) => {
    const usual = renderHwpx({ ...sampleReport, style: sampleStyle });
    expect(renderHwpx({ ...sampleReport, style })).toEqual(usual);
    expect(attributesOf(partOf(usual, HEADER), 'hh:font', 'face')[0]).toBe('Noto Sans KR');
  });
});

describe('pages turned in odd places', () => {
  const turn = (orientation: 'portrait' | 'landscape'): Block => ({ type: 'pageTurn', orientation });
  const text: Block = { type: 'paragraph', role: 'text', runs: [{ text: '글' }] };
  const turnsOf = (...blocks: readonly Block[]): readonly string[] =>
    sectionsOf(renderHwpx(withBlocks(...blocks))).flatMap((section) =>
      attributesOf(section, 'hp:pagePr', 'landscape'),
    );

  test('at the beginning: cover and contents stay upright', () => {
    expect(turnsOf(turn('landscape'), text)).toEqual(['WIDELY', 'NARROWLY']);
  });

  test('twice at once: the last one counts; at the end: no empty page', () => {
    expect(turnsOf(text, turn('landscape'), turn('portrait'), text, turn('landscape'))).toEqual([
      'WIDELY',
      'WIDELY',
    ]);
  });

  test('before a table without rows: a page all the same', () => {
    const report = withBlocks(text, turn('landscape'), tableOf({}));
    expect(readDocument(renderHwpx(report)).papers.map(({ landscape }) => landscape)).toEqual([false, true]);
  });

  test('a page break asked for on a turned page adds no empty page', () => {
    const heading: Block = {
      type: 'heading',
      level: 1,
      text: '붙임',
      bookmark: 'appendix',
      pageBreakBefore: true,
    };
    const [, turned] = sectionsOf(renderHwpx(withBlocks(text, turn('landscape'), heading)));
    expect(turned && attributesOf(turned, 'hp:p', 'pageBreak')).not.toContain('1');
  });
});

describe('unusual reports', () => {
  test('a programme of nothing but a heading', () => {
    const report = withBlocks({
      type: 'heading',
      level: 3,
      text: '12 빈 사업',
      bookmark: 'program_12',
      pageBreakBefore: false,
    });
    expect(readBlocks(renderHwpx(report))).toEqual(expectedBlocks(report));
    expect(readDocument(renderHwpx(report)).pages).toBe(3);
  });

  test('no block at all: cover alone', () => {
    const report = withBlocks();
    expect(readBlocks(renderHwpx(report)).map((block) => 'text' in block && block.text)).toEqual([
      '제287회 정례회',
      '행정자치위원회',
      '2019년도 주요업무보고',
      '2019. 6. 14.',
      '서울디지털재단',
    ]);
  });

  test('empty texts: bullet, paragraph, cell', () => {
    const report = withBlocks(
      { type: 'bullet', level: 2, mark: '-', runs: [] },
      { type: 'bullet', level: 2, mark: '', runs: [] },
      { type: 'paragraph', role: 'text', runs: [] },
      tableOf({ rows: [{ cells: [{ paragraphs: [], role: 'text', align: 'left' }] }] }),
    );
    expect(readBlocks(renderHwpx(report)).slice(-4)).toEqual(expectedBlocks(report).slice(-4));
  });

  test('a table without rows is no more than its caption', () => {
    const report = withBlocks(tableOf({ caption: '빈 표', unit: '단위 : 명' }));
    expect(readBlocks(renderHwpx(report)).slice(-1)).toEqual([{ text: '빈 표\t(단위 : 명)' }]);
  });

  test('a table of 40 columns keeps them all within the page', () => {
    const columns = Array.from({ length: 40 }, (_, column) => column);
    const report = withBlocks(
      tableOf({
        columnWidths: columns.map(() => 1),
        headRows: 1,
        rows: [
          { cells: columns.map((column) => head(`제목${column}`)) },
          { cells: columns.map((column) => cell(`${column * 1000}`)) },
        ],
      }),
    );
    const bytes = renderHwpx(report);
    expect(readBlocks(bytes)).toEqual(expectedBlocks(report));
    expect(only(partOf(bytes, SECTION), 'hp:sz').attributes['width']).toBe('48190');
  });

  test('a small table is kept whole, a long one divided between rows, a row higher than a page within', () => {
    const pageBreakOf = (text: string): string | undefined => {
      const report = withBlocks(
        tableOf({ columnWidths: [1, 1], rows: [{ cells: [cell('가'), cell(text)] }] }),
      );
      return only(partOf(renderHwpx(report), SECTION), 'hp:tbl').attributes['pageBreak'];
    };
    expect(pageBreakOf('집행 내용')).toBe('NONE');
    expect(pageBreakOf('집행 내용 '.repeat(200))).toBe('TABLE');
    expect(pageBreakOf('집행 내용 '.repeat(2000))).toBe('CELL');
  });

  test('cells that do not fit the columns are refused, since a figure would be lost', () => {
    const report = withBlocks(tableOf({ rows: [{ cells: [cell('1'), cell('2')] }] }));
    expect(() => renderHwpx(report)).toThrow('more cells than columns');
  });
});
