/** A table with the line above it: absolute widths, borders and tints on the cells, head rows that repeat. */
import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  HeightRule,
  type IBorderOptions,
  LineRuleType,
  Paragraph,
  ShadingType,
  Tab,
  Table as WordTable,
  TableBorders,
  TableCell as WordCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { Table, TableCell } from '../document/document';
import { columnWidths } from '../rendering/column-widths';
import { TEXT_WIDTH } from '../style/page';
import { type GridPlace, tableGrid } from '../rendering/table-grid';
import { type RunLook, runProperties, textRuns } from './text-runs';
import {
  HEAD_TINT,
  NOTE_SIZE,
  RULE,
  SUBTOTAL_TINT,
  TABLE_SIZE,
  TOTAL_TINT,
  WIDE_TABLE_SIZE,
} from '../style/typography';

/** From this many columns on, the text of a table is set smaller. */
const WIDE_FROM = 8;

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;
const TINT: Partial<Record<TableCell['role'], string>> = {
  head: HEAD_TINT,
  subtotal: SUBTOTAL_TINT,
  total: TOTAL_TINT,
};

const line: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: RULE };
const cellBorders = { top: line, bottom: line, left: line, right: line };

/** `('19.5.31. 기준, 단위 : 백만원)`; empty when the table has neither. */
function unitAndDate({ asOf, unit }: Pick<Table, 'asOf' | 'unit'>): string {
  const parts = [asOf, unit].filter(Boolean);
  return parts.length === 0 ? '' : `(${parts.join(', ')})`;
}

/** The caption at the left and unit and as-of date at the right, kept on the page of the table. */
function lineAbove(table: Table): Paragraph[] {
  const right = unitAndDate(table);
  const caption = table.caption ?? '';
  if (right === '' && caption === '') return [];
  const captionRuns = textRuns(caption, { size: NOTE_SIZE, bold: true });
  const rightRuns = textRuns(right, { size: TABLE_SIZE });
  const placing = { keepNext: true, spacing: { before: 120, after: 40 } };
  if (caption === '') {
    return [new Paragraph({ ...placing, alignment: AlignmentType.RIGHT, children: rightRuns })];
  }
  const tab = new TextRun({ ...runProperties({ size: TABLE_SIZE }), children: [new Tab()] });
  return [
    new Paragraph({
      ...placing,
      tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
      children: right === '' ? captionRuns : [...captionRuns, tab, ...rightRuns],
    }),
  ];
}

/** Keeps two tables from running into one, and is the paragraph that Word needs after a table. */
function gapBelow(): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: 160, lineRule: LineRuleType.EXACT },
    run: { size: 8 },
  });
}

function cellParagraphs(cell: TableCell, size: number, keepNext: boolean): Paragraph[] {
  const bold = cell.role === 'head' || cell.role === 'subtotal' || cell.role === 'total';
  const common = {
    alignment: ALIGNMENT[cell.align],
    // The end of a paragraph has a size too, and a larger one would make the row higher.
    run: { size },
    ...(keepNext ? { keepNext } : {}),
  };
  if (cell.paragraphs.length === 0) return [new Paragraph(common)];
  return cell.paragraphs.map(({ runs }) => {
    const look = (own: boolean | undefined): RunLook => ({ size, bold: bold || own === true });
    return new Paragraph({
      ...common,
      children: runs.flatMap((run) => textRuns(run.text, look(run.bold))),
    });
  });
}

interface RowLook {
  readonly widths: readonly number[];
  readonly size: number;
  readonly isHead: boolean;
  readonly keepNext: boolean;
}

function wordCell(place: GridPlace, { widths, size, isHead, keepNext }: RowLook): WordCell {
  const { cell, kind, column, columnSpan } = place;
  const width = widths.slice(column, column + columnSpan).reduce((sum, each) => sum + each, 0);
  const tint = isHead ? HEAD_TINT : cell && TINT[cell.role];
  const children =
    cell === undefined || kind === 'continuation'
      ? [new Paragraph({ run: { size }, ...(keepNext ? { keepNext } : {}) })]
      : cellParagraphs(cell, size, keepNext);
  return new WordCell({
    width: { size: width, type: WidthType.DXA },
    borders: cellBorders,
    verticalAlign: VerticalAlignTable.CENTER,
    ...(columnSpan > 1 ? { columnSpan } : {}),
    ...(kind === 'start' ? { verticalMerge: VerticalMergeType.RESTART } : {}),
    ...(kind === 'continuation' ? { verticalMerge: VerticalMergeType.CONTINUE } : {}),
    ...(tint === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill: tint } }),
    children,
  });
}

/**
 * The paragraphs and the table for a table of the report.
 * @throws RangeError when the cells do not fit the columns, or the column widths are not positive
 */
export function tableBlock(table: Table): FileChild[] {
  const widths = columnWidths(table.columnWidths, TEXT_WIDTH);
  const size = widths.length >= WIDE_FROM ? WIDE_TABLE_SIZE : TABLE_SIZE;
  const rows = tableGrid(table).map((places, rowIndex) => {
    const isHead = rowIndex < table.headRows;
    // The last row, most often a total, does not stand alone at the head of a page.
    const keepNext = isHead || rowIndex === table.rows.length - 2;
    return new TableRow({
      cantSplit: true,
      ...(isHead ? { tableHeader: true } : {}),
      height: { value: 320, rule: HeightRule.ATLEAST },
      children: places.map((place) => wordCell(place, { widths, size, isHead, keepNext })),
    });
  });
  const grid = new WordTable({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    margins: { marginUnitType: WidthType.DXA, top: 30, bottom: 30, left: 70, right: 70 },
    rows,
  });
  return [...lineAbove(table), grid, gapBelow()];
}
