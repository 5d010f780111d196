/** 부속표: a small table of the narrative, with merges by its empty cells; the figures in it lead to the cells they were typed in. */
import type { CellSource } from '../../ledger/entry';
import type { SideTable } from '../../ledger/records';
import type { Table, TableCell } from '../document/document';
import type { ReportContext } from '../report-context';
import { runsOfCell } from '../sources/cell-figures';
import { headCell, textCell, type Span } from './cells';

const narrowestColumn = 10;
const widestColumn = 40;

/** The first row is the head; an empty head cell joins its left neighbour, an empty first cell of a body row the cell above. */
export function sideTable(table: SideTable, context: ReportContext): Table {
  const [head = [], ...body] = table.rows;
  return {
    type: 'table',
    purpose: 'data',
    name: `side-${table.name}`,
    columnWidths: head.map((_, column) => columnWidth(table, column)),
    headRows: 1,
    rows: [
      { cells: headCells(head) },
      ...body.map((_, index) => ({ cells: bodyCells({ table, index, context }) })),
    ],
  };
}

/** A first head cell that is empty has no left neighbour and stays. */
function headCells(texts: readonly string[]): readonly TableCell[] {
  return texts.flatMap((text, column) => {
    if (column > 0 && text === '') return [];
    return [headCell(text, { columnSpan: 1 + emptyRun(texts.slice(column + 1)) })];
  });
}

interface BodyRow {
  readonly table: SideTable;
  /** Of the rows below the head. */
  readonly index: number;
  readonly context: ReportContext;
}

/** A first cell of the first body row has only the head above it, and stays; so does a row's only cell. */
function bodyCells({ table, index, context }: BodyRow): readonly TableCell[] {
  const [head = [], ...body] = table.rows;
  const [first = '', ...others] = body[index] ?? [];
  const sources = table.sources[index + 1] ?? [];
  const cell = (text: string, column: number, span: Span = {}): TableCell =>
    figuresCell(text, head[column] ?? '', sources[column], context, span);
  if (others.length === 0) return [cell(first, 0)];
  const joinsAbove = index > 0 && first === '';
  const below = body.slice(index + 1).map(([text = '']) => text);
  const firstCells = joinsAbove ? [] : [cell(first, 0, { rowSpan: 1 + emptyRun(below) })];
  return [...firstCells, ...others.map((text, column) => cell(text, column + 1))];
}

function figuresCell(
  text: string,
  head: string,
  source: CellSource | undefined,
  context: ReportContext,
  span: Span,
): TableCell {
  const lines = runsOfCell(text, head, source, context);
  return { ...textCell('', 'left', span), paragraphs: lines.map((runs) => ({ runs })) };
}

/** How many empty texts stand at the beginning. */
function emptyRun(texts: readonly string[]): number {
  const filled = texts.findIndex((text) => text !== '');
  return filled === -1 ? texts.length : filled;
}

/** In proportion to the longest line of the column, within bounds that keep every column readable. */
function columnWidth(table: SideTable, column: number): number {
  const lengths = table.rows.flatMap((row) => (row[column] ?? '').split('\n').map((line) => line.length));
  return Math.min(
    widestColumn,
    lengths.reduce((longest, length) => Math.max(longest, length), narrowestColumn),
  );
}
