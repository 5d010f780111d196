/** How a report looks, as another program understands the file. */
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Block, ReportDocument, Table } from '../../../src/report/document/document';
import { renderHwpx } from '../../../src/report/hwpx/render-hwpx';
import { paletteOf } from '../../../src/report/style/palette';
import type { XmlElement } from '../docx/parse-xml';
import { all, charactersOf, elementsIn, only } from '../docx/read-docx';
import {
  barsTable,
  cell,
  executionTable,
  fullReport,
  landscapeTable,
  tilesTable,
} from '../docx/sample-report';
import { sampleStyle } from '../sample-style';
import { open, readBlocks } from './independent-reader';
import { attributesOf, HEADER, partOf, SECTION, sectionsOf } from './read-hwpx';

const palette = paletteOf(sampleStyle);
const bytes = renderHwpx(fullReport);
const document = open(bytes);
const blocks = readBlocks(bytes);

afterAll(() => {
  document.free();
});

/** A colour as the reader shows it. */
function shown(color: string): string {
  return `#${color.toLowerCase()}`;
}

/** The last paragraph of the first section that reads so: headings stand behind their entries in the contents. */
function paragraphReading(text: string): number {
  const first = blocks.slice(0, document.getParagraphCount(0));
  const index = first.map((block) => ('text' in block ? block.text : '')).lastIndexOf(text);
  if (index < 0) throw new Error(`no paragraph reads ${text}`);
  return index;
}

/** Lengths in pixels of a 96th of an inch. */
function paragraphLook(text: string): Readonly<Record<string, unknown>> {
  return JSON.parse(document.getParaPropertiesAt(0, paragraphReading(text))) as Record<string, unknown>;
}

function characterLook(text: string, at = 0): Readonly<Record<string, unknown>> {
  return JSON.parse(document.getCharPropertiesAt(0, paragraphReading(text), at)) as Record<string, unknown>;
}

const linked = '○\t예산액은 530백만원, 집행액은 53백만원 (1번 수치) ▼ 부진';

/** What the table with this cell looks like, cell by cell. */
function tableWith(text: string) {
  const paragraph = blocks.findIndex(
    (block) => 'table' in block && block.table.cells.some(({ paragraphs }) => paragraphs.includes(text)),
  );
  const block = blocks[paragraph];
  const cells = block !== undefined && 'table' in block ? block.table.cells : [];
  return {
    paragraph,
    properties: JSON.parse(document.getTableProperties(0, paragraph, 0)) as Record<string, unknown>,
    cellLook: (row: number, column: number): Readonly<Record<string, unknown>> => {
      const index = cells.findIndex((each) => each.row === row && each.column === column);
      return JSON.parse(document.getCellProperties(0, paragraph, 0, index)) as Record<string, unknown>;
    },
  };
}

/** The heading, bullet or other paragraph of the XML that reads so, and the look it refers to. */
function paragraphPropertiesOf(report: ReportDocument, text: string): XmlElement {
  const written = renderHwpx(report);
  const paragraphs = sectionsOf(written).flatMap((section) => all(section, 'hp:p'));
  const found = paragraphs.filter(
    (each) => !all(each, 'hp:tbl').length && all(each, 'hp:t').map(charactersOf).join('').includes(text),
  );
  const id = found[found.length - 1]?.attributes['paraPrIDRef'];
  const look = all(partOf(written, HEADER), 'hh:paraPr').find(({ attributes }) => attributes['id'] === id);
  if (look === undefined) throw new Error(`no look for ${text}`);
  return look;
}

describe('text', () => {
  test('is set in the typeface of the report for every script, with one of Hancom Office to fall back on', () => {
    expect(characterLook('끝.')['fontFamilies']).toEqual(new Array(7).fill('Noto Sans KR'));
    const fonts = all(partOf(bytes, HEADER), 'hh:font');
    expect(fonts.map((font) => only(font, 'hh:substFont').attributes['face'])).toEqual(
      new Array(7).fill('함초롬돋움'),
    );
  });

  test('has a typeface of its own for headings and cover where the institution has two', () => {
    const style = { ...sampleStyle, typeface: '나눔고딕', titleTypeface: '나눔명조' };
    const written = renderHwpx({ ...fullReport, style });
    const read = open(written);
    try {
      const typefacesOf = (text: string): unknown => {
        const look = read.getCharPropertiesAt(0, paragraphReading(text), 0);
        return (JSON.parse(look) as Readonly<Record<string, unknown>>)['fontFamilies'];
      };
      expect(typefacesOf('끝.')).toEqual(new Array(7).fill('나눔고딕'));
      expect(typefacesOf('Ⅱ. 사업목표')).toEqual(new Array(7).fill('나눔명조'));
      expect(typefacesOf('2019년도 주요업무보고')).toEqual(new Array(7).fill('나눔명조'));
    } finally {
      read.free();
    }
    const header = partOf(written, HEADER);
    const [hangul] = all(header, 'hh:fontface');
    expect(hangul && attributesOf(hangul, 'hh:font', 'face').sort()).toEqual(['나눔고딕', '나눔명조']);
    expect(hangul && attributesOf(hangul, 'hh:substFont', 'face').sort()).toEqual([
      '함초롬돋움',
      '함초롬바탕',
    ]);
  });

  test('is bold where the tree says so', () => {
    const text = '※\t파견공무원 2명 및 계약직 5명 별도';
    expect(characterLook(text, 4)['bold']).toBe(false);
    expect(characterLook(text, text.indexOf('계약직') + 1)['bold']).toBe(true);
  });

  test('of a note steps back: smaller and grey', () => {
    const note = characterLook('※\t집행률은 예산현액 대비', 4);
    expect(note).toMatchObject({ fontSize: 1000, textColor: shown(palette.mutedText) });
    expect(characterLook('끝.')).toMatchObject({ fontSize: 1100, textColor: '#000000' });
  });

  test('that warns is bold and coloured, text that steps back is grey', () => {
    expect(characterLook(linked, linked.indexOf('부진'))).toMatchObject({
      bold: true,
      textColor: shown(palette.warningText),
    });
    expect(characterLook(linked, linked.indexOf('1번'))).toMatchObject({
      bold: false,
      textColor: shown(palette.mutedText),
    });
  });

  test('of a figure that leads to its cell looks as any other; another link has a dotted line below', () => {
    expect(characterLook(linked, linked.indexOf('530'))).toMatchObject({
      underline: false,
      textColor: '#000000',
    });
    expect(characterLook(linked, linked.indexOf('1번'))).toMatchObject({ underline: true });
    const lines = all(partOf(bytes, HEADER), 'hh:underline').filter(
      ({ attributes }) => attributes['type'] === 'BOTTOM',
    );
    expect(lines.map(({ attributes }) => attributes)).toEqual([
      { type: 'BOTTOM', shape: 'DOT', color: `#${palette.rule}` },
    ]);
  });

  test('of a bullet hangs under its first line, each level further in', () => {
    const indents = ['-\t참여 도시 : 12개 도시', '·\t아시아 5, 유럽 4, 미주 3', '①\t회의는 화상으로 연다'];
    const looks = indents.map(paragraphLook);
    const lefts = looks.map(({ marginLeft }) => Number(marginLeft));
    const [first = 0] = lefts;
    expect(first).toBeGreaterThan(10);
    lefts.forEach((left, index) => {
      expect(left / first).toBeCloseTo(index + 1, 1);
    });
    for (const look of looks) {
      expect(look).toMatchObject({ tabAutoLeft: true });
      expect(Number(look['indent'])).toBeLessThan(-10);
    }
  });

  test('of an aim stands in a tinted box', () => {
    const aim = fullReport.blocks.find((block) => block.type === 'paragraph' && block.role === 'aim');
    const text = aim?.type === 'paragraph' ? (aim.runs[0]?.text ?? '') : '';
    expect(paragraphLook(text)).toMatchObject({
      fillType: 'solid',
      fillColor: shown(palette.aimTint),
      keepLines: true,
    });
  });
});

describe('a heading', () => {
  test('has its style, its size and its level', () => {
    const heading = paragraphReading('Ⅱ. 사업목표');
    expect(JSON.parse(document.getStyleAt(0, heading))).toMatchObject({ id: 1, name: '개요 1' });
    expect(characterLook('Ⅱ. 사업목표')).toMatchObject({ fontSize: 1800, bold: true });
    expect(paragraphLook('Ⅱ. 사업목표')).toMatchObject({ headType: 'Outline' });
    expect(paragraphLook('□ 사업 내용')).toMatchObject({ paraLevel: 3 });
  });

  test('of a chapter is white on a bar in the colour of the institution', () => {
    const style = { ...sampleStyle, accent: '0B6E4F' };
    const green = paletteOf(style);
    const report = { ...fullReport, style };
    const look = only(paragraphPropertiesOf(report, 'Ⅱ. 사업목표'), 'hh:border').attributes;
    const fill = all(partOf(renderHwpx(report), HEADER), 'hh:borderFill').find(
      ({ attributes }) => attributes['id'] === look['borderFillIDRef'],
    );
    expect(fill && only(fill, 'hc:winBrush').attributes['faceColor']).toBe(`#${green.accent}`);
    expect(characterLook('Ⅱ. 사업목표')).toMatchObject({ textColor: shown(palette.onAccent) });
  });

  test('prints no number of its own beside that in its text', () => {
    const heads = all(partOf(bytes, HEADER), 'hh:paraHead');
    expect(heads.length).toBeGreaterThan(3);
    expect(heads.flatMap(({ children }) => children)).toEqual([]);
  });
});

describe('what stands above something stays with it:', () => {
  const keepsWithNext = (text: string, report = fullReport): string | undefined =>
    only(paragraphPropertiesOf(report, text), 'hh:breakSetting').attributes['keepWithNext'];

  test.each([
    ['a chapter', 'Ⅰ. 일반현황'],
    ['a part', '1. 인력'],
    ['a programme', '1 글로벌 스마트시티 서울'],
    ['a block', '□ 사업 내용'],
    ['a programme’s aim', '국제 도시와의 협력을'],
    ['a caption', '< 연도별 예산 >'],
    ['a table’s caption and unit', '예산집행 현황 및 계획'],
  ])('%s', (_, text) => {
    expect(keepsWithNext(text)).toBe('1');
  });

  test('a bullet that leads into a table, and no other', () => {
    const bullet: Block = { type: 'bullet', level: 2, mark: '○', runs: [{ text: '아래 표와 같음' }] };
    const report = { ...fullReport, blocks: [bullet, executionTable] };
    expect(keepsWithNext('아래 표와 같음', report)).toBe('1');
    expect(keepsWithNext('참여 도시')).toBe('0');
  });
});

describe('a table', () => {
  const execution = tableWith('글로벌 스마트시티 서울');

  test('has the line above it, unit and as-of date at the right end', () => {
    const text = "예산집행 현황 및 계획\t('19.5.31. 기준, 단위 : 백만원)";
    expect(paragraphReading(text)).toBe(execution.paragraph - 1);
    expect(paragraphLook(text)).toMatchObject({ tabAutoRight: true });
  });

  test('without a caption has unit and date at the right', () => {
    if (executionTable.type !== 'table') throw new Error('no table');
    const uncaptioned: Block = { ...executionTable, caption: '' };
    const look = paragraphPropertiesOf({ ...fullReport, blocks: [uncaptioned] }, '단위 : 백만원');
    expect(only(look, 'hh:align').attributes['horizontal']).toBe('RIGHT');
  });

  test('is as wide as the text of its page, upright or turned, each row exactly', () => {
    for (const section of sectionsOf(bytes)) {
      const page = only(section, 'hp:pagePr');
      const margin = only(page, 'hp:margin').attributes;
      const across = page.attributes['landscape'] === 'NARROWLY' ? 'height' : 'width';
      const textWidth = Number(page.attributes[across]) - Number(margin['left']) - Number(margin['right']);
      for (const table of all(section, 'hp:tbl')) {
        expect(Number(only(table, 'hp:sz').attributes['width'])).toBe(textWidth);
        const full = all(table, 'hp:tr').filter(
          (row) =>
            attributesOf(row, 'hp:cellSpan', 'colSpan').reduce((sum, span) => sum + Number(span), 0) ===
            Number(table.attributes['colCnt']),
        );
        expect(full.length).toBeGreaterThan(0);
        for (const row of full) {
          const widths = attributesOf(row, 'hp:cellSz', 'width').map(Number);
          expect(widths.reduce((sum, each) => sum + each, 0)).toBe(textWidth);
        }
      }
    }
  });

  test('has tinted heads, subtotals and totals', () => {
    const tint = (row: number, column: number): unknown => execution.cellLook(row, column)['fillColor'];
    expect(tint(0, 0)).toBe(shown(palette.headTint));
    expect(tint(1, 5)).toBe(shown(palette.headTint));
    expect(tint(4, 1)).toBe(shown(palette.subtotalTint));
    expect(tint(5, 1)).toBe(shown(palette.totalTint));
    expect(execution.cellLook(2, 3)).toMatchObject({ fillType: 'none', verticalAlign: 1 });
  });

  test('is closed by heavier rules above and below, open at its sides, and has a rule above its total', () => {
    const lineOf = (row: number, column: number, side: string) =>
      execution.cellLook(row, column)[side] as { readonly type: number; readonly width: number };
    const inner = lineOf(3, 4, 'borderLeft');
    expect(inner.type).toBe(1);
    expect(lineOf(0, 0, 'borderTop').width).toBeGreaterThan(lineOf(5, 0, 'borderTop').width);
    expect(lineOf(5, 0, 'borderBottom').width).toBe(lineOf(0, 0, 'borderTop').width);
    expect(lineOf(5, 0, 'borderTop').width).toBeGreaterThan(inner.width);
    expect(lineOf(0, 0, 'borderLeft').type).toBe(0);
    expect(lineOf(5, 5, 'borderRight').type).toBe(0);
  });

  test('that is short stays whole with the line above it; a long one is divided and repeats its head rows', () => {
    expect(execution.properties).toMatchObject({ repeatHeader: true, treatAsChar: true });
    if (executionTable.type !== 'table') throw new Error('no table');
    const [first, second, third] = executionTable.rows;
    const body = Array.from({ length: 60 }, () => ({ cells: Array.from({ length: 6 }, () => cell('1')) }));
    const long: Table = { ...executionTable, rows: [first, second, ...body].flatMap((row) => row ?? []) };
    expect(third).toBeDefined();
    const section = partOf(renderHwpx({ ...fullReport, blocks: [long] }), SECTION);
    const table = only(section, 'hp:tbl');
    expect(table.attributes).toMatchObject({ pageBreak: 'TABLE', repeatHeader: '1' });
    expect(only(table, 'hp:pos').attributes['treatAsChar']).toBe('0');
    const heads = attributesOf(table, 'hp:tc', 'header').filter((head) => head === '1');
    expect(heads).toHaveLength(3 + 5);
  });

  /** The one table of a report: its first cell's margins, whether heads repeat, and the gap below it. */
  function written(table: Block) {
    const file = renderHwpx({ ...fullReport, blocks: [table] });
    const found = only(partOf(file, SECTION), 'hp:tbl');
    const margins = all(found, 'hp:cellMargin').map(({ attributes }) => attributes);
    expect(margins).toEqual(margins.map(() => only(found, 'hp:inMargin').attributes));
    const [holder] = all(partOf(file, SECTION), 'hp:p').filter((each) => all(each, 'hp:tbl').length > 0);
    const look = all(partOf(file, HEADER), 'hh:paraPr').find(
      ({ attributes }) => attributes['id'] === holder?.attributes['paraPrIDRef'],
    );
    const [below] = look === undefined ? [] : attributesOf(look, 'hc:next', 'value').map(Number);
    return { margin: margins[0], repeats: found.attributes['repeatHeader'], below };
  }

  const figures = (columns: number, rows: number, more: Partial<Table> = {}): Table => ({
    type: 'table',
    purpose: 'data',
    name: 'figures',
    columnWidths: new Array<number>(columns).fill(1),
    headRows: 0,
    rows: Array.from({ length: rows }, () => ({ cells: Array.from({ length: columns }, () => cell('1')) })),
    ...more,
  });

  test('has room between its lines and its text, less in a table that is looked up in and at the sides of narrow columns', () => {
    const margin = (sides: number, topAndBottom: number) => ({
      left: String(sides),
      right: String(sides),
      top: String(topAndBottom),
      bottom: String(topAndBottom),
    });
    expect(written(figures(4, 2)).margin).toEqual(margin(350, 150));
    expect(written(figures(4, 2, { textSize: 'small' })).margin).toEqual(margin(250, 70));
    // A column of 2409: a twelfth of it.
    expect(written(figures(20, 2)).margin).toEqual(margin(200, 150));
    expect(written(tilesTable).margin).toEqual(margin(300, 200));
    expect(written(barsTable).margin).toEqual(margin(250, 0));
  });

  test('has the same gap below it, whole or divided, and repeats no head where it has none', () => {
    expect(written(figures(4, 2))).toMatchObject({ below: 700, repeats: '0' });
    // The line that a divided table leaves below itself is part of the gap.
    expect(written(figures(4, 60))).toMatchObject({ below: 700 - 400, repeats: '0' });
    expect(written(figures(4, 2, { headRows: 1 })).repeats).toBe('1');
  });

  test('that is looked up in has smaller text', () => {
    const sizeOf = (table: Block): number => {
      const written = renderHwpx({ ...fullReport, blocks: [table] });
      const [run] = all(only(partOf(written, SECTION), 'hp:tbl'), 'hp:run').slice(-1);
      const look = all(partOf(written, HEADER), 'hh:charPr').find(
        ({ attributes }) => attributes['id'] === run?.attributes['charPrIDRef'],
      );
      return Number(look?.attributes['height']);
    };
    if (landscapeTable.type !== 'table') throw new Error('no table');
    const { textSize, ...usual } = landscapeTable;
    const wide = { ...usual, columnWidths: usual.columnWidths.slice(0, 3), rows: usual.rows.map(firstThree) };
    expect(textSize).toBe('small');
    expect(sizeOf({ ...wide, textSize: 'small' })).toBeLessThan(sizeOf(wide));
  });
});

function firstThree({ cells }: Table['rows'][number]): Table['rows'][number] {
  return { cells: cells.slice(0, 3) };
}

describe('a chart', () => {
  const bars = tableWith('11');

  test('has bars that are fills, told apart by shade, and an empty rest without one', () => {
    const fill = (row: number, column: number): unknown => bars.cellLook(row, column)['fillColor'];
    expect(fill(1, 2)).toBe(shown(palette.bars.light));
    expect(fill(2, 2)).toBe(shown(palette.bars.strong));
    expect(fill(3, 3)).toBe(shown(palette.bars.medium));
    expect(bars.cellLook(3, 4)['fillType']).toBe('none');
  });

  test('has no line but white ones, which hold bars of different labels apart', () => {
    const { rows } = barsTable as Table;
    const header = partOf(bytes, HEADER);
    const fills = new Map(all(header, 'hh:borderFill').map((each) => [each.attributes['id'], each]));
    const table = all(partOf(bytes, SECTION), 'hp:tbl').find(
      ({ attributes }) => attributes['rowCnt'] === String(rows.length) && attributes['colCnt'] === '6',
    );
    const drawn = (table === undefined ? [] : all(table, 'hp:tc')).flatMap(({ attributes }) => {
      const fill = fills.get(attributes['borderFillIDRef'] ?? '');
      return fill === undefined
        ? []
        : elementsIn(fill).filter(
            (side) => side.name.endsWith('Border') && side.attributes['type'] === 'SOLID',
          );
    });
    expect(drawn.length).toBeGreaterThan(0);
    expect(new Set(drawn.map(({ attributes }) => attributes['color']))).toEqual(new Set(['#FFFFFF']));
  });

  test('says what it shows to people who cannot see it', () => {
    const described = all(partOf(bytes, SECTION), 'hp:shapeComment').map(charactersOf);
    expect(described).toEqual([(tilesTable as Table).description, (barsTable as Table).description]);
  });

  test('and headline figures stay whole', () => {
    expect(bars.properties).toMatchObject({ treatAsChar: true });
    expect(tableWith('10,091백만원').properties).toMatchObject({ treatAsChar: true });
  });
});

describe('headline figures', () => {
  test('have a rule above each tile and one below, and white between tiles, not inside one', () => {
    const tiles = tableWith('10,091백만원');
    // Widths by their place among those OWPML knows: 10 is 1 mm, 4 a quarter, 12 two.
    const lineOf = (row: number, column: number, side: string): unknown => {
      const { type, width, color } = tiles.cellLook(row, column)[`border${side}`] as Readonly<
        Record<string, unknown>
      >;
      return type === 0 ? undefined : { width, color };
    };
    const sidesOf = (row: number, column: number): readonly unknown[] =>
      ['Top', 'Bottom', 'Left', 'Right'].map((side) => lineOf(row, column, side));
    const above = { width: 10, color: shown(palette.accent) };
    const below = { width: 4, color: shown(palette.rule) };
    const white = { width: 12, color: '#ffffff' };
    expect([0, 1, 2].map((row) => [0, 1, 2].map((column) => sidesOf(row, column)))).toEqual([
      [
        [above, undefined, undefined, white],
        [above, undefined, white, white],
        [above, undefined, white, undefined],
      ],
      [
        [undefined, undefined, undefined, white],
        [undefined, undefined, white, white],
        [undefined, undefined, white, undefined],
      ],
      [
        [undefined, below, undefined, white],
        [undefined, below, white, white],
        [undefined, below, white, undefined],
      ],
    ]);
  });

  test('stand on tiles, larger than their labels and their units', () => {
    const tiles = tableWith('10,091백만원');
    expect(tiles.cellLook(1, 0)['fillColor']).toBe(shown(palette.tileTint));
    const size = (row: number, at: number): number => {
      const look = document.getCellCharPropertiesAt(0, tiles.paragraph, 0, 3 * row, 0, at);
      return Number((JSON.parse(look) as Readonly<Record<string, unknown>>)['fontSize']);
    };
    expect(size(1, 0)).toBeGreaterThan(size(0, 0));
    expect(size(1, 0)).toBeGreaterThan(size(1, '10,091백'.length - 1));
  });
});
