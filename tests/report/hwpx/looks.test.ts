/** How a report looks, as another program understands the file. */
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Block } from '../../../src/report/document/document';
import { HEAD_TINT, SUBTOTAL_TINT, TOTAL_TINT } from '../../../src/report/style/typography';
import { renderHwpx } from '../../../src/report/hwpx/render-hwpx';
import { all, elementsIn, only } from '../docx/read-docx';
import { executionTable, sampleReport } from '../docx/sample-report';
import { open, readBlocks } from './independent-reader';
import { attributesOf, HEADER, partOf, SECTION } from './read-hwpx';

const bytes = renderHwpx(sampleReport);
const document = open(bytes);
const blocks = readBlocks(bytes);

afterAll(() => {
  document.free();
});

/** The last paragraph that reads so: headings stand behind their entries in the contents. */
function paragraphReading(text: string): number {
  const index = blocks.map((block) => ('text' in block ? block.text : '')).lastIndexOf(text);
  if (index < 0) throw new Error(`no paragraph reads ${text}`);
  return index;
}

/** Lengths in points, as the reader shows them in pixels of a 96th of an inch. */
function paragraphLook(text: string): Readonly<Record<string, unknown>> {
  return JSON.parse(document.getParaPropertiesAt(0, paragraphReading(text))) as Record<string, unknown>;
}

function characterLook(text: string, at = 0): Readonly<Record<string, unknown>> {
  return JSON.parse(document.getCharPropertiesAt(0, paragraphReading(text), at)) as Record<string, unknown>;
}

const tableParagraph = blocks.findIndex((block) => 'table' in block);

function cellLook(row: number, column: number): Readonly<Record<string, unknown>> {
  const block = blocks[tableParagraph];
  const cells = block !== undefined && 'table' in block ? block.table.cells : [];
  const index = cells.findIndex((cell) => cell.row === row && cell.column === column);
  return JSON.parse(document.getCellProperties(0, tableParagraph, 0, index)) as Record<string, unknown>;
}

describe('text', () => {
  test('is set in Noto Sans KR for every script, with a typeface of Hancom Office to fall back on', () => {
    expect(characterLook('끝.')['fontFamilies']).toEqual(new Array(7).fill('Noto Sans KR'));
    const fonts = all(partOf(bytes, HEADER), 'hh:font');
    expect(fonts.map((font) => only(font, 'hh:substFont').attributes['face'])).toEqual(
      new Array(7).fill('함초롬돋움'),
    );
  });

  test('is bold where the tree says so', () => {
    const text = '※\t파견공무원 2명 및 계약직 5명 별도';
    expect(characterLook(text, 4)['bold']).toBe(false);
    expect(characterLook(text, text.indexOf('계약직') + 1)['bold']).toBe(true);
  });

  test('of a bullet hangs under its first line, each level further in', () => {
    const indents = ['-\t참여 도시 : 12개 도시', '·\t아시아 5, 유럽 4, 미주 3', '①\t회의는 화상으로 연다'];
    const looks = indents.map(paragraphLook);
    expect(looks.map(({ marginLeft }) => marginLeft)).toEqual([20, 40, 60]);
    for (const look of looks) expect(look).toMatchObject({ indent: -22.7, tabAutoLeft: true });
  });

  test('of an aim stands in a tinted box', () => {
    const aim = sampleReport.blocks.find((block) => block.type === 'paragraph' && block.role === 'aim');
    const text = aim?.type === 'paragraph' ? (aim.runs[0]?.text ?? '') : '';
    expect(paragraphLook(text)).toMatchObject({ fillType: 'solid', keepLines: true });
  });

  test('a heading has its style, its size and keeps with what follows', () => {
    const heading = paragraphReading('Ⅱ. 사업목표');
    expect(JSON.parse(document.getStyleAt(0, heading))).toMatchObject({ id: 1, name: '개요 1' });
    expect(characterLook('Ⅱ. 사업목표')).toMatchObject({ fontSize: 2000, bold: true });
    expect(paragraphLook('Ⅱ. 사업목표')).toMatchObject({ keepWithNext: true, headType: 'Outline' });
    expect(paragraphLook('□ 사업 내용')).toMatchObject({ keepWithNext: true, paraLevel: 3 });
  });

  test('a heading prints no number of its own beside that in its text', () => {
    const heads = all(partOf(bytes, HEADER), 'hh:paraHead');
    expect(heads.length).toBeGreaterThan(3);
    expect(heads.flatMap(({ children }) => children)).toEqual([]);
  });
});

describe('a table', () => {
  test('keeps with the line above it, unit and as-of date at the right end', () => {
    const text = "예산집행 현황 및 계획\t('19.5.31. 기준, 단위 : 백만원)";
    expect(paragraphReading(text)).toBe(tableParagraph - 1);
    expect(paragraphLook(text)).toMatchObject({ keepWithNext: true, tabAutoRight: true });
  });

  test('without a caption has unit and date at the right', () => {
    if (executionTable.type !== 'table') throw new Error('no table');
    const uncaptioned: Block = { ...executionTable, caption: '' };
    const section = partOf(renderHwpx({ ...sampleReport, blocks: [uncaptioned] }), SECTION);
    const [line] = elementsIn(section).slice(-2);
    const look = all(
      partOf(renderHwpx({ ...sampleReport, blocks: [uncaptioned] }), HEADER),
      'hh:paraPr',
    ).find(({ attributes }) => attributes['id'] === line?.attributes['paraPrIDRef']);
    expect(look && only(look, 'hh:align').attributes['horizontal']).toBe('RIGHT');
  });

  test('is as wide as the text, each row exactly', () => {
    const table = only(partOf(bytes, SECTION), 'hp:tbl');
    const width = Number(only(table, 'hp:sz').attributes['width']);
    const page = only(partOf(bytes, SECTION), 'hp:pagePr');
    const margin = only(page, 'hp:margin').attributes;
    expect(width).toBe(Number(page.attributes['width']) - Number(margin['left']) - Number(margin['right']));
    const bodyRow = all(table, 'hp:tr')[4];
    const widths = bodyRow === undefined ? [] : attributesOf(bodyRow, 'hp:cellSz', 'width').map(Number);
    expect(widths).toHaveLength(6);
    expect(widths.reduce((sum, each) => sum + each, 0)).toBe(width);
  });

  test('repeats its head rows where it is divided', () => {
    const look = JSON.parse(document.getTableProperties(0, tableParagraph, 0)) as Record<string, unknown>;
    expect(look).toMatchObject({ repeatHeader: true, treatAsChar: false });
    const heads = attributesOf(only(partOf(bytes, SECTION), 'hp:tbl'), 'hp:tc', 'header');
    expect(heads.filter((head) => head === '1')).toHaveLength(3 + 5);
  });

  test('has tinted heads, subtotals and totals, and lines around every cell', () => {
    const tint = (row: number, column: number): unknown => cellLook(row, column)['fillColor'];
    expect(tint(0, 0)).toBe(`#${HEAD_TINT.toLowerCase()}`);
    expect(tint(1, 5)).toBe(`#${HEAD_TINT.toLowerCase()}`);
    expect(tint(4, 1)).toBe(`#${SUBTOTAL_TINT.toLowerCase()}`);
    expect(tint(5, 1)).toBe(`#${TOTAL_TINT.toLowerCase()}`);
    expect(cellLook(2, 3)).toMatchObject({ fillType: 'none', verticalAlign: 1 });
    for (const side of ['borderLeft', 'borderRight', 'borderTop', 'borderBottom']) {
      expect(cellLook(2, 3)[side]).toMatchObject({ type: 1 });
    }
  });
});
