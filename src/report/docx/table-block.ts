/** A table with the line above it: absolute widths, lines and tints on the cells, head rows that repeat. */
import type { Table, TableCell } from '../document/document';
import { columnWidths } from '../rendering/column-widths';
import { type GridPlace, tableGrid } from '../rendering/table-grid';
import { tableTextSize } from '../rendering/table-text-size';
import { element } from '../rendering/xml-element';
import { CAPTION_SPACING, GAP_BELOW_TABLE, TABLE_PADDING, type TablePadding } from '../style/spacing';
import { NOTE_SIZE, TABLE_SIZE } from '../style/typography';
import { cellFill, cellRunLook, cellStretches, fixedTextSize } from './cell-look';
import type { DocxContext } from './docx-context';
import { lineElement, paragraph, shading, type Sides } from './paragraph';
import { stretch } from './stretch';
import { type CellLines, cellLines } from './table-lines';
import { run, textRun } from './text-runs';

/** Cells merged over more rows than this are not held together on a page. */
const MOST_ROWS_TOGETHER = 6;

/** `('19.5.31. 기준, 단위 : 백만원)`; empty when the table has neither. */
function unitAndDate({ asOf, unit }: Pick<Table, 'asOf' | 'unit'>): string {
  const parts = [asOf, unit].filter(Boolean);
  return parts.length === 0 ? '' : `(${parts.join(', ')})`;
}

/** The caption at the left and unit and as-of date at the right, kept on the page of the table. */
function lineAbove(table: Table, textWidth: number, { palette, typefaces }: DocxContext): string[] {
  const right = unitAndDate(table);
  const caption = table.caption ?? '';
  if (right === '' && caption === '') return [];
  const look = { typeface: typefaces.text, size: TABLE_SIZE, color: palette.mutedText };
  const captionRun = textRun(caption, { typeface: typefaces.text, size: NOTE_SIZE, bold: true });
  const rightRun = textRun(right, look);
  const placing = { keepNext: true, ...CAPTION_SPACING };
  if (caption === '') return [paragraph({ ...placing, align: 'right' }, rightRun)];
  return [
    paragraph(
      { ...placing, tab: { position: textWidth, side: 'right' } },
      right === '' ? captionRun : captionRun + run('<w:tab/>', look) + rightRun,
    ),
  ];
}

/** Keeps two tables from running into one, and is the paragraph that Word needs after a table. */
function gapBelow(): string {
  return paragraph({ before: 0, after: 0, exactHeight: GAP_BELOW_TABLE }, '', { endSize: 8 });
}

/** How the cells of a table are written. */
interface TableLook {
  readonly widths: readonly number[];
  readonly size: number;
  readonly lines: CellLines;
  readonly context: DocxContext;
}

function cellParagraphs(cell: TableCell, keepNext: boolean, { size, context }: TableLook): string {
  const look = cellRunLook(cell, size, context.typefaces.text, context.palette);
  const placing = { align: cell.align, keepNext };
  // The end of a paragraph has a size too, and a larger one would make the row higher.
  const options = { endSize: look.size };
  if (cell.role === 'bar') return paragraph({ keepNext }, '', { endSize: 2 });
  if (cell.paragraphs.length === 0) return paragraph(placing, '', options);
  return cell.paragraphs
    .map(({ runs }) => {
      const parts = cellStretches(runs, cell, look);
      return paragraph(placing, parts.map(([part, own]) => stretch(part, own, context)).join(''), options);
    })
    .join('');
}

function cellBorders({ top, left, bottom, right }: Sides): string {
  return element(
    'w:tcBorders',
    {},
    lineElement('w:top', top),
    lineElement('w:left', left),
    lineElement('w:bottom', bottom),
    lineElement('w:right', right),
  );
}

function wordCell(place: GridPlace, row: number, keepNext: boolean, look: TableLook): string {
  const { cell, kind, column, columnSpan } = place;
  const { widths, size, lines, context } = look;
  const width = widths.slice(column, column + columnSpan).reduce((sum, each) => sum + each, 0);
  const properties = element(
    'w:tcPr',
    {},
    element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
    columnSpan > 1 ? element('w:gridSpan', { 'w:val': columnSpan }) : '',
    kind === 'start' ? '<w:vMerge w:val="restart"/>' : '',
    kind === 'continuation' ? '<w:vMerge w:val="continue"/>' : '',
    cellBorders(lines(place, row)),
    shading(cell && cellFill(cell, context.palette)),
    '<w:vAlign w:val="center"/>',
  );
  const content =
    cell === undefined || kind === 'continuation'
      ? paragraph({ keepNext }, '', { endSize: size })
      : cellParagraphs(cell, keepNext, look);
  return `<w:tc>${properties}${content}</w:tc>`;
}

/** Whether a row stays on the page of the next one. */
function rowKeepsNext(
  { purpose, headRows, rows }: Table,
  places: readonly GridPlace[],
  row: number,
): boolean {
  if (row === rows.length - 1) return false;
  // A picture is looked at as a whole; the last row of figures, most often a total, does not stand alone on a page.
  if (purpose !== 'data' || row < headRows || row === rows.length - 2) return true;
  return places.some(({ cell, kind }) => kind === 'start' && (cell?.rowSpan ?? 1) <= MOST_ROWS_TOGETHER);
}

function tableProperties({ description, caption }: Table, width: number, padding: TablePadding): string {
  const margin = (name: string, own: number): string => element(name, { 'w:w': own, 'w:type': 'dxa' });
  return element(
    'w:tblPr',
    {},
    element('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
    '<w:tblLayout w:type="fixed"/>',
    element(
      'w:tblCellMar',
      {},
      margin('w:top', padding.topAndBottom),
      margin('w:left', padding.sides),
      margin('w:bottom', padding.topAndBottom),
      margin('w:right', padding.sides),
    ),
    description === undefined || caption === undefined ? '' : element('w:tblCaption', { 'w:val': caption }),
    description === undefined ? '' : element('w:tblDescription', { 'w:val': description }),
  );
}

/** Narrow columns have less room to give away at their sides. */
const MOST_OF_COLUMN = 1 / 12;

function paddingOf({ purpose, textSize }: Table, widths: readonly number[]): TablePadding {
  const padding = TABLE_PADDING[purpose === 'data' && textSize === 'small' ? 'small' : purpose];
  if (purpose !== 'data') return padding;
  const narrowest = widths.reduce((least, width) => Math.min(least, width));
  return { ...padding, sides: Math.min(padding.sides, Math.floor(narrowest * MOST_OF_COLUMN)) };
}

/**
 * The paragraphs and the table for a table of the report; of a table without rows, only the line above.
 * @param textWidth between the side margins of the page, in twentieths of a point
 * @throws RangeError when the cells do not fit the columns, or the column widths are not positive
 */
export function tableBlock(table: Table, textWidth: number, context: DocxContext): readonly string[] {
  const widths = columnWidths(table.columnWidths, textWidth);
  const grid = tableGrid(table);
  if (grid.length === 0) return [...lineAbove(table, textWidth, context), gapBelow()];
  const padding = paddingOf(table, widths);
  const size = fixedTextSize(table.purpose) ?? tableTextSize(table, grid, widths, 2 * padding.sides);
  const look: TableLook = { widths, size, lines: cellLines(table, grid, context.palette), context };
  const rows = grid.map((places, row) => {
    const keepNext = rowKeepsNext(table, places, row);
    const properties = element(
      'w:trPr',
      {},
      '<w:cantSplit/>',
      element('w:trHeight', { 'w:val': padding.rowHeight, 'w:hRule': 'atLeast' }),
      row < table.headRows ? '<w:tblHeader/>' : '',
    );
    return `<w:tr>${properties}${places.map((place) => wordCell(place, row, keepNext, look)).join('')}</w:tr>`;
  });
  const written = element(
    'w:tbl',
    {},
    tableProperties(table, textWidth, padding),
    element(
      'w:tblGrid',
      {},
      widths.map((width) => element('w:gridCol', { 'w:w': width })),
    ),
    rows,
  );
  return [...lineAbove(table, textWidth, context), written, gapBelow()];
}
