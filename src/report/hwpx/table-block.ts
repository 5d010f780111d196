/** A table with the line above it: absolute widths, lines and fills on the cells, head rows that repeat. */
import type { Table } from '../document/document';
import { cellFill, cellRunLook, cellStretches, fixedTextSize } from '../docx/cell-look';
import { type CellLines, cellLines } from '../docx/table-lines';
import { columnWidths } from '../rendering/column-widths';
import { type GridPlace, tableGrid } from '../rendering/table-grid';
import { tableTextSize } from '../rendering/table-text-size';
import { widthInEms } from '../rendering/text-width';
import { element, xmlContent } from '../rendering/xml-element';
import { CAPTION_SPACING, GAP_BELOW_TABLE, TABLE_PADDING } from '../style/spacing';
import { NOTE_SIZE, TABLE_SIZE } from '../style/typography';
import type { CharacterLook } from './character-look';
import type { HwpxContext } from './hwpx-context';
import { inTwentieths, ofHalfPoints, ofTwentieths } from './length';
import type { TextArea } from './page';
import { paragraph, paragraphList, tab, textRun } from './paragraph';
import type { ParagraphLook } from './paragraph-look';
import { stretch } from './stretch';
import { type PlacedCell, placedCells } from './table-cells';
import { type CellMeasures, rowHeights, tableDivision, type TableDivision, widthOf } from './table-heights';

/** Percent. */
const CELL_LINE_SPACING = 130;

const ALIGNMENT = { left: 'LEFT', center: 'CENTER', right: 'RIGHT' } as const;

/** Where the table stands. */
export interface TablePlace {
  readonly area: TextArea;
  readonly pageBreak: boolean;
}

/** `('19.5.31. 기준, 단위 : 백만원)`; empty when the table has neither. */
function unitAndDate({ asOf, unit }: Pick<Table, 'asOf' | 'unit'>): string {
  const parts = [asOf, unit].filter(Boolean);
  return parts.length === 0 ? '' : `(${parts.join(', ')})`;
}

/** The caption at the left and unit and as-of date at the right, kept on the page of the table. */
function lineAbove(table: Table, { area, pageBreak }: TablePlace, context: HwpxContext): readonly string[] {
  const { properties, palette, typefaces } = context;
  const right = unitAndDate(table);
  const caption = table.caption ?? '';
  if (right === '' && caption === '') return [];
  const look: ParagraphLook = {
    align: caption === '' ? 'RIGHT' : 'LEFT',
    before: ofTwentieths(CAPTION_SPACING.before),
    after: ofTwentieths(CAPTION_SPACING.after),
    lineSpacing: 130,
    keepWithNext: true,
    tab: caption === '' ? 'none' : 'right',
  };
  const rightLook: CharacterLook = { typeface: typefaces.text, size: TABLE_SIZE, color: palette.mutedText };
  const captionLook: CharacterLook = { typeface: typefaces.text, size: NOTE_SIZE, bold: true };
  if (caption === '') {
    return [paragraph(properties, { look, pageBreak, runs: [textRun(properties, right, rightLook)] })];
  }
  const captionRun = textRun(properties, caption, captionLook);
  const between =
    area.width -
    widthInEms(caption) * ofHalfPoints(captionLook.size) -
    widthInEms(right) * ofHalfPoints(rightLook.size);
  const rightRun = textRun(properties, right, rightLook, { before: tab(between, 'right') });
  return [
    paragraph(properties, { look, pageBreak, runs: right === '' ? [captionRun] : [captionRun, rightRun] }),
  ];
}

type Grid = readonly (readonly GridPlace[])[];

/** How the cells of a table are written. */
interface TableLook extends CellMeasures {
  /** Half points. */
  readonly size: number;
  readonly lines: CellLines;
  /** Of a cell, between its lines and its text. */
  readonly margins: string;
}

/** Narrow columns have less room to give away at their sides. */
const MOST_OF_COLUMN = 1 / 12;

function marginElement(name: string, { spaceSides, spaceTopAndBottom }: CellMeasures): string {
  return element(name, {
    left: spaceSides,
    right: spaceSides,
    top: spaceTopAndBottom,
    bottom: spaceTopAndBottom,
  });
}

function tableLook(
  table: Table,
  grid: Grid,
  textWidth: number,
  { palette, typefaces }: HwpxContext,
): TableLook {
  const { purpose, textSize } = table;
  const widths = columnWidths(table.columnWidths, textWidth);
  const padding = TABLE_PADDING[purpose === 'data' && textSize === 'small' ? 'small' : purpose];
  const narrowest = widths.reduce((least, width) => Math.min(least, width));
  const sides = ofTwentieths(padding.sides);
  const spaceSides = purpose === 'data' ? Math.min(sides, Math.floor(narrowest * MOST_OF_COLUMN)) : sides;
  const size =
    fixedTextSize(purpose) ??
    tableTextSize(table, grid, widths.map(inTwentieths), inTwentieths(2 * spaceSides));
  const measures: CellMeasures = {
    widths,
    characterHeight: (cell) => ofHalfPoints(cellRunLook(cell, size, typefaces.text, palette).size),
    lineSpacing: CELL_LINE_SPACING / 100,
    spaceSides,
    spaceTopAndBottom: ofTwentieths(padding.topAndBottom),
    leastRowHeight: ofTwentieths(padding.rowHeight),
  };
  return {
    ...measures,
    size,
    lines: cellLines(table, grid, palette),
    margins: marginElement('hp:cellMargin', measures),
  };
}

/** A line too small to be seen, for cells that are only a fill. */
const NO_TEXT_SIZE = 2;

function cellParagraphs({ cell }: PlacedCell, { size }: TableLook, context: HwpxContext): string[] {
  const { properties, palette, typefaces } = context;
  const empty = (own: number): string =>
    paragraph(properties, {
      look: { align: 'LEFT', lineSpacing: 100 },
      runs: [textRun(properties, '', { typeface: typefaces.text, size: own })],
    });
  if (cell === undefined) return [empty(size)];
  if (cell.role === 'bar') return [empty(NO_TEXT_SIZE)];
  if (cell.paragraphs.length === 0) return [empty(size)];
  const character = cellRunLook(cell, size, typefaces.text, palette);
  const look: ParagraphLook = { align: ALIGNMENT[cell.align], lineSpacing: CELL_LINE_SPACING };
  return cell.paragraphs.map(({ runs }) => {
    const parts = cellStretches(runs, cell, character);
    const written =
      parts.length === 0
        ? [textRun(properties, '', character)]
        : parts.map(([part, own]) => stretch(part, own, context));
    return paragraph(properties, { look, runs: written });
  });
}

interface RowPlace {
  readonly rowIndex: number;
  readonly isHead: boolean;
  readonly heights: readonly number[];
}

function tableCell(place: PlacedCell, row: RowPlace, look: TableLook, context: HwpxContext): string {
  const { cell, column, columnSpan, rowSpan } = place;
  const { rowIndex, isHead, heights } = row;
  const fill = cell && cellFill(cell, context.palette);
  const borderFillId = context.properties.borderFillId({
    ...look.lines({ kind: 'cell', column, columnSpan, ...(cell === undefined ? {} : { cell }) }, rowIndex),
    ...(fill === undefined ? {} : { fill }),
  });
  let height = 0;
  for (let covered = rowIndex; covered < rowIndex + rowSpan; covered += 1) height += heights[covered] ?? 0;
  return (
    `<hp:tc name="" header="${isHead ? 1 : 0}" hasMargin="0" protect="0" editable="0" dirty="0"` +
    ` borderFillIDRef="${borderFillId}">` +
    paragraphList(cellParagraphs(place, look, context), 'CENTER') +
    `<hp:cellAddr colAddr="${column}" rowAddr="${rowIndex}"/>` +
    `<hp:cellSpan colSpan="${columnSpan}" rowSpan="${rowSpan}"/>` +
    `<hp:cellSz width="${widthOf(place, look.widths)}" height="${height}"/>` +
    `${look.margins}</hp:tc>`
  );
}

/**
 * The table takes the width of the text, and the text goes on below it. One that is not divided is treated as a character,
 * which keeps it on the page of its paragraph; one treated so could not be divided.
 */
function placing(width: number, height: number, division: TableDivision): readonly string[] {
  return [
    element('hp:sz', {
      width,
      widthRelTo: 'ABSOLUTE',
      height,
      heightRelTo: 'ABSOLUTE',
      protect: false,
    }),
    element('hp:pos', {
      treatAsChar: division === 'NONE',
      affectLSpacing: false,
      flowWithText: true,
      allowOverlap: false,
      holdAnchorAndSO: false,
      vertRelTo: 'PARA',
      horzRelTo: 'COLUMN',
      vertAlign: 'TOP',
      horzAlign: 'LEFT',
      vertOffset: 0,
      horzOffset: 0,
    }),
    element('hp:outMargin', { left: 0, right: 0, top: 0, bottom: 0 }),
  ];
}

/** What the table shows, for people who cannot see it. */
function description(text: string | undefined): string {
  return text === undefined ? '' : element('hp:shapeComment', {}, xmlContent(text));
}

interface WrittenTable {
  readonly xml: string;
  readonly division: TableDivision;
}

function writtenTable(table: Table, { area }: TablePlace, context: HwpxContext): WrittenTable {
  const { properties } = context;
  const grid = tableGrid(table);
  const rows = placedCells(grid, table.columnWidths.length);
  const look = tableLook(table, grid, area.width, context);
  const heights = rowHeights(rows, look);
  const division = tableDivision(table.purpose, heights, area.height);
  const height = heights.reduce((sum, each) => sum + each, 0);
  const xml = element(
    'hp:tbl',
    {
      id: properties.nextId(),
      zOrder: 0,
      numberingType: 'TABLE',
      textWrap: 'TOP_AND_BOTTOM',
      textFlow: 'BOTH_SIDES',
      lock: false,
      dropcapstyle: 'None',
      pageBreak: division,
      repeatHeader: table.headRows > 0,
      rowCnt: rows.length,
      colCnt: look.widths.length,
      cellSpacing: 0,
      borderFillIDRef: properties.plainBorderId,
      noAdjust: false,
    },
    placing(area.width, height, division),
    description(table.description),
    marginElement('hp:inMargin', look),
    rows.map((places, rowIndex) => {
      const row = { rowIndex, isHead: rowIndex < table.headRows, heights };
      return `<hp:tr>${places.map((place) => tableCell(place, row, look, context)).join('')}</hp:tr>`;
    }),
  );
  return { xml, division };
}

/** The line of a table that is not treated as a character stands below it, and is no more than a gap. */
const GAP_LINE_SIZE = 8;

/**
 * The paragraphs for a table of the report; a table without rows is no more than the line above it.
 * @throws RangeError when the cells do not fit the columns, or the column widths are not positive
 */
export function tableBlock(table: Table, place: TablePlace, context: HwpxContext): readonly string[] {
  const above = lineAbove(table, place, context);
  if (table.rows.length === 0) return above;
  const { properties, typefaces } = context;
  const { xml, division } = writtenTable(table, place, context);
  const gap = ofTwentieths(GAP_BELOW_TABLE);
  const line = { typeface: typefaces.text, size: GAP_LINE_SIZE };
  const look: ParagraphLook = {
    align: 'LEFT',
    after: division === 'NONE' ? gap : gap - ofHalfPoints(GAP_LINE_SIZE),
    lineSpacing: 100,
  };
  const holder = paragraph(properties, {
    look,
    pageBreak: place.pageBreak && above.length === 0,
    runs: [element('hp:run', { charPrIDRef: properties.characterId(line) }, xml)],
  });
  return [...above, holder];
}
