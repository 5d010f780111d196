/** What another program finds in the file: the whole report, nothing else, in its order. */
import { describe, expect, test } from '@jest/globals';
import { renderHwpx } from '../../../src/report/hwpx/render-hwpx';
import { sampleReport } from '../docx/sample-report';
import { expectedBlocks } from './expected-blocks';
import { type ReadCell, readBlocks, readDocument } from './independent-reader';
import { referenceReport } from './reference-report';

const bytes = renderHwpx(referenceReport);
const document = readDocument(bytes);
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

  test('has a bookmark at each heading, and each entry of the contents leads to its heading', () => {
    expect(document.bookmarks).toEqual(headings.map(({ bookmark }) => bookmark));
    const entries = headings.filter(({ level }) => level < 4);
    expect(document.links.map(({ command, value }) => [command, value])).toEqual(
      entries.map(({ bookmark, text }) => [`?${bookmark};0;0;0;`, text]),
    );
    expect(new Set(document.links.map(({ fieldType }) => fieldType))).toEqual(new Set(['hyperlink']));
  });

  test('is on A4 with 15 mm above and below and 20 mm at the sides', () => {
    const millimetres = (length: number | undefined): number => Math.round(((length ?? 0) / 7200) * 25.4);
    const { width, height, marginTop, marginBottom, marginLeft, marginRight } = document.page;
    expect([width, height].map(millimetres)).toEqual([210, 297]);
    expect([marginTop, marginBottom].map(millimetres)).toEqual([15, 15]);
    expect([marginLeft, marginRight].map(millimetres)).toEqual([20, 20]);
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
});
