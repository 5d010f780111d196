/** What another program finds in the file: the whole report, nothing else, in its order. */
import { describe, expect, test } from '@jest/globals';
import { renderHwpx } from '../../../src/report/hwpx/render-hwpx';
import { fileAddress, fullReport, sampleReport, sheetAddress } from '../docx/sample-report';
import { expectedBlocks, expectedBookmarks, expectedLinks } from './expected-blocks';
import { type ReadCell, readBlocks, readDocument } from './independent-reader';
import { referenceReport } from './reference-report';

const bytes = renderHwpx(referenceReport);
const document = readDocument(bytes);
/** Where a link leads: `?name;0;0;0;` to a bookmark, `https\\://…;1;0;0;` out of the document. */
function placeIn(command: string): string {
  const [, place = ''] = /^\??((?:[^\\;]|\\.)*);\d;0;0;$/.exec(command) ?? [];
  return place.replace(/\\(.)/g, '$1');
}

const headings = referenceReport.blocks.flatMap((block) => (block.type === 'heading' ? [block] : []));

describe('the 2019 report, read by another program', () => {
  test('has every paragraph, and every table with every cell and merged area, in order', () => {
    const read = readBlocks(bytes);
    expect(read.filter((block) => 'table' in block)).toHaveLength(
      referenceReport.blocks.filter(({ type }) => type === 'table').length,
    );
    expect(read).toEqual(expectedBlocks(referenceReport));
  });

  test('has an outline of all headings with their levels', () => {
    expect(document.headings).toEqual(headings.map(({ level, text }) => ({ level, heading: text })));
  });

  test('has a bookmark at each heading and each figure', () => {
    expect(document.bookmarks).toEqual(expectedBookmarks(referenceReport));
    expect(document.bookmarks).toEqual(expect.arrayContaining(['general_status', 'figure_1']));
  });

  test('leads from the contents to the headings, from each figure to its cell, and back from the list of sources', () => {
    expect(document.links.map(({ command, value }) => ({ to: placeIn(command), text: value }))).toEqual(
      expectedLinks(referenceReport),
    );
    expect(new Set(document.links.map(({ fieldType }) => fieldType))).toEqual(new Set(['hyperlink']));
  });

  test('is on A4 with 15 mm above and below and 20 mm at the sides', () => {
    const millimetres = (length: number): number => Math.round((length / 7200) * 25.4);
    for (const { width, height, marginTop, marginBottom, marginLeft, marginRight } of document.papers) {
      expect([width, height].map(millimetres)).toEqual([210, 297]);
      expect([marginTop, marginBottom].map(millimetres)).toEqual([15, 15]);
      expect([marginLeft, marginRight].map(millimetres)).toEqual([20, 20]);
    }
  });

  test('shows page header and page number on every page but the cover', () => {
    const header = referenceReport.pageHeader.replace(/\s/g, '');
    expect(document.pageHeader).toBe(referenceReport.pageHeader);
    expect(document.hiddenOnCover).toMatchObject({ hideHeader: true, hideFooter: true, hidePageNum: true });
    const [cover = '', ...others] = document.pageTexts;
    expect(cover).not.toContain(header);
    expect(cover).not.toMatch(/-1-/);
    others.forEach((text, index) => {
      expect(text).toContain(header);
      expect(text).toContain(`-${index + 2}-`);
    });
  });

  test('begins a page at the contents and where the report says so', () => {
    const beginning = (page: number): string | undefined =>
      document.pageTexts[page]?.replace(referenceReport.pageHeader.replace(/\s/g, ''), '');
    expect(beginning(1)).toMatch(/^목차/);
    for (const { text } of headings.filter(({ pageBreakBefore }) => pageBreakBefore)) {
      const start = text.replace(/\s/g, '');
      expect(document.pageTexts.some((_, page) => beginning(page)?.startsWith(start))).toBe(true);
    }
  });

  test('repeats the head of a table on each page it goes on to', () => {
    const pagesWithHead = document.pageTexts.filter((text) =>
      text.includes('연구과제명추진실적및계획추진방식'),
    );
    expect(pagesWithHead).toHaveLength(2);
  });
});

describe('the sample report, read by another program', () => {
  test('keeps merged areas in both directions and lines within a cell', () => {
    const table = readBlocks(renderHwpx(sampleReport)).flatMap((block) =>
      'table' in block ? [block.table] : [],
    )[0];
    const cell = (row: number, column: number): ReadCell | undefined =>
      table?.cells.find((each) => each.row === row && each.column === column);
    expect(table).toMatchObject({ rows: 6, columns: 6 });
    expect(cell(0, 0)).toMatchObject({ rowSpan: 2, columnSpan: 1, paragraphs: ['세부사업'] });
    expect(cell(0, 3)).toMatchObject({ rowSpan: 1, columnSpan: 3 });
    expect(cell(2, 2)).toMatchObject({ rowSpan: 2, columnSpan: 1, paragraphs: ['530'] });
    expect(cell(3, 4)).toMatchObject({ paragraphs: ['국제 포럼 개최\n초청 경비'] });
    expect(cell(5, 1)).toMatchObject({ paragraphs: ['△10'] });
  });

  test('keeps every block and every kind of text of a report that turns its pages', () => {
    expect(readBlocks(renderHwpx(fullReport))).toEqual(expectedBlocks(fullReport));
  });

  test('turns the pages where the report says so, and back', () => {
    const { papers, pageTexts } = readDocument(renderHwpx(fullReport));
    expect(papers.map(({ landscape }) => landscape)).toEqual([false, true, false]);
    const turned = pageTexts.findIndex((text) => text.includes('전체사업집행현황'));
    expect(pageTexts[turned]).toContain(`붙임1집행현황표`);
  });

  test('goes on counting pages, and shows the page header, where the pages are turned', () => {
    const { pageTexts } = readDocument(renderHwpx(fullReport));
    expect(pageTexts.length).toBeGreaterThan(5);
    pageTexts.slice(1).forEach((text, index) => {
      expect(text).toContain(`-${index + 2}-`);
      expect(text).toContain(fullReport.pageHeader.replace(/\s/g, ''));
    });
  });

  test('leads to a cell on the web by its whole address, to a workbook beside it by its name, within it by a bookmark', () => {
    const { links } = readDocument(renderHwpx(fullReport));
    const commandOf = (text: string) => links.find(({ value }) => value === text)?.command;
    expect(placeIn(commandOf('530') ?? '')).toBe(sheetAddress);
    expect(fileAddress.startsWith('report.xlsx#')).toBe(true);
    expect(commandOf('53')).toBe('report.xlsx;3;0;0;');
    expect(commandOf('(1번 수치)')).toBe('?figure_1;0;0;0;');
  });
});
