/** A table with the line above it: absolute widths, lines and tints on the cells, head rows that repeat. */
import type { Table, TableCell } from '../document/document';
import { columnWidths } from '../rendering/column-widths';
import {
  HEAD_TINT,
  NOTE_SIZE,
  RULE,
  SUBTOTAL_TINT,
  TABLE_SIZE,
  TOTAL_TINT,
  WIDE_TABLE_SIZE,
} from '../style/typography';
import { boxed } from './border-fill';
import { type CharacterLook, characterHeight } from './character-look';
import type { DocumentProperties } from './document-properties';
import { TEXT_WIDTH } from './page';
import { paragraph, paragraphList, tab, textRun, textRuns } from './paragraph';
import type { ParagraphLook } from './paragraph-look';
import { type PlacedCell, placedCells } from './table-cells';
import { type CellMeasures, rowHeights, tableDivision, widthOf } from './table-heights';
import { estimatedWidth } from './text-width';
import { element } from './xml-element';

/** From this many columns on, the text of a table is set smaller. */
const WIDE_FROM = 8;

/** Space between the lines of a cell and its text, in HWPUNIT; at the sides less where columns are very narrow. */
const SPACE_SIDES = 350;
const SPACE_TOP_AND_BOTTOM = 200;
const SPACE_SHARE = 12;

/** Percent. */
const CELL_LINE_SPACING = 130;

const ALIGNMENT = { left: 'LEFT', center: 'CENTER', right: 'RIGHT' } as const;
const TINT: Partial<Record<TableCell['role'], string>> = {
  head: HEAD_TINT,
  subtotal: SUBTOTAL_TINT,
  total: TOTAL_TINT,
};

/** `('19.5.31. 기준, 단위 : 백만원)`; empty when the table has neither. */
function unitAndDate({ asOf, unit }: Pick<Table, 'asOf' | 'unit'>): string {
  const parts = [asOf, unit].filter(Boolean);
  return parts.length === 0 ? '' : `(${parts.join(', ')})`;
}

/** The caption at the left and unit and as-of date at the right, kept on the page of the table. */
function lineAbove(properties: DocumentProperties, table: Table, pageBreak: boolean): string[] {
  const right = unitAndDate(table);
  const caption = table.caption ?? '';
  if (right === '' && caption === '') return [];
  const look: ParagraphLook = {
    align: caption === '' ? 'RIGHT' : 'LEFT',
    before: 600,
    after: 200,
    lineSpacing: 130,
    keepWithNext: true,
    tab: caption === '' ? 'none' : 'right',
  };
  const rightLook: CharacterLook = { size: TABLE_SIZE };
  const captionLook: CharacterLook = { size: NOTE_SIZE, bold: true };
  if (caption === '') {
    return [paragraph(properties, { look, pageBreak, runs: [textRun(properties, right, rightLook)] })];
  }
  const captionRun = textRun(properties, caption, captionLook);
  const between =
    TEXT_WIDTH -
    estimatedWidth(caption, characterHeight(captionLook)) -
    estimatedWidth(right, characterHeight(rightLook));
  const rightRun = textRun(properties, right, rightLook, tab(between, 'right'));
  return [
    paragraph(properties, { look, pageBreak, runs: right === '' ? [captionRun] : [captionRun, rightRun] }),
  ];
}

interface TableLook extends CellMeasures {
  /** Half points. */
  readonly size: number;
}

function tableLook(table: Table): TableLook {
  const widths = columnWidths(table.columnWidths, TEXT_WIDTH);
  const size = widths.length >= WIDE_FROM ? WIDE_TABLE_SIZE : TABLE_SIZE;
  const height = characterHeight({ size });
  return {
    widths,
    size,
    characterHeight: height,
    lineHeight: Math.round((height * CELL_LINE_SPACING) / 100),
    spaceSides: Math.min(SPACE_SIDES, Math.floor(Math.min(...widths) / SPACE_SHARE)),
    spaceTopAndBottom: SPACE_TOP_AND_BOTTOM,
  };
}

function cellParagraphs(properties: DocumentProperties, { cell }: PlacedCell, size: number): string[] {
  const bold = cell?.role === 'head' || cell?.role === 'subtotal' || cell?.role === 'total';
  const character: CharacterLook = bold ? { size, bold } : { size };
  const look: ParagraphLook = {
    align: ALIGNMENT[cell?.align ?? 'left'],
    lineSpacing: CELL_LINE_SPACING,
  };
  const paragraphs = cell === undefined || cell.paragraphs.length === 0 ? [{ runs: [] }] : cell.paragraphs;
  return paragraphs.map(({ runs }) =>
    paragraph(properties, { look, runs: textRuns(properties, runs, character) }),
  );
}

interface RowPlace {
  readonly rowIndex: number;
  readonly isHead: boolean;
  readonly heights: readonly number[];
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((before, each) => before + each, 0);
}

function tableCell(
  properties: DocumentProperties,
  place: PlacedCell,
  row: RowPlace,
  look: TableLook,
): string {
  const { cell, column, columnSpan, rowSpan } = place;
  const { rowIndex, isHead, heights } = row;
  const width = widthOf(place, look.widths);
  const height = sum(heights.slice(rowIndex, rowIndex + rowSpan));
  const tint = isHead ? HEAD_TINT : cell && TINT[cell.role];
  return element(
    'hp:tc',
    {
      name: '',
      header: isHead,
      hasMargin: false,
      protect: false,
      editable: false,
      dirty: false,
      borderFillIDRef: properties.borderFillId(boxed({ width: '0.12 mm', color: RULE }, tint)),
    },
    paragraphList(cellParagraphs(properties, place, look.size), 'CENTER'),
    element('hp:cellAddr', { colAddr: column, rowAddr: rowIndex }),
    element('hp:cellSpan', { colSpan: columnSpan, rowSpan }),
    element('hp:cellSz', { width, height }),
    element('hp:cellMargin', margins(look)),
  );
}

function margins({ spaceSides }: TableLook) {
  return {
    left: spaceSides,
    right: spaceSides,
    top: SPACE_TOP_AND_BOTTOM,
    bottom: SPACE_TOP_AND_BOTTOM,
  };
}

/** The table takes the width of the text and moves with the paragraph it stands in; the text goes on below it. */
function placing(height: number): string[] {
  return [
    element('hp:sz', {
      width: TEXT_WIDTH,
      widthRelTo: 'ABSOLUTE',
      height,
      heightRelTo: 'ABSOLUTE',
      protect: false,
    }),
    element('hp:pos', {
      // A table treated as a character would not be divided between pages.
      treatAsChar: false,
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

function tableElement(properties: DocumentProperties, table: Table): string {
  const look = tableLook(table);
  const rows = placedCells(table);
  const heights = rowHeights(rows, look);
  return element(
    'hp:tbl',
    {
      id: properties.nextId(),
      zOrder: 0,
      numberingType: 'TABLE',
      textWrap: 'TOP_AND_BOTTOM',
      textFlow: 'BOTH_SIDES',
      lock: false,
      dropcapstyle: 'None',
      pageBreak: tableDivision(heights),
      repeatHeader: table.headRows > 0,
      rowCnt: rows.length,
      colCnt: look.widths.length,
      cellSpacing: 0,
      borderFillIDRef: properties.borderFillId(boxed({ width: '0.12 mm', color: RULE })),
      noAdjust: false,
    },
    ...placing(sum(heights)),
    element('hp:inMargin', margins(look)),
    ...rows.map((places, rowIndex) =>
      element(
        'hp:tr',
        {},
        ...places.map((place) =>
          tableCell(properties, place, { rowIndex, isHead: rowIndex < table.headRows, heights }, look),
        ),
      ),
    ),
  );
}

/** The paragraph that holds the table: below it, it is no more than a gap. */
const GAP: ParagraphLook = { align: 'LEFT', after: 400, lineSpacing: 100 };

/**
 * The paragraphs for a table of the report; a table without rows is no more than the line above it.
 * @throws RangeError when the cells do not fit the columns, or the column widths are not positive
 */
export function tableBlock(properties: DocumentProperties, table: Table, pageBreak: boolean): string[] {
  const above = lineAbove(properties, table, pageBreak);
  if (table.rows.length === 0) return above;
  const reference = { charPrIDRef: properties.characterId({ size: 8 }) };
  const holder = paragraph(properties, {
    look: GAP,
    pageBreak: pageBreak && above.length === 0,
    runs: [element('hp:run', reference, tableElement(properties, table))],
  });
  return [...above, holder];
}
