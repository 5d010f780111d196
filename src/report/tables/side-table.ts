/** 부속표: a small table of the narrative, with merges by its empty cells. */
import type { SideTable } from '../../ledger/records';
import type { Table, TableCell } from '../document/document';
import { headCell, textCell } from './cells';

const narrowestColumn = 10;
const widestColumn = 40;

/** The first row is the head; an empty head cell joins its left neighbour, an empty first cell of a body row the cell above. */
export function sideTable(table: SideTable): Table {
  const [head = [], ...body] = table.rows;
  return {
    type: 'table',
    purpose: 'data',
    name: `side-${table.name}`,
    columnWidths: head.map((_, column) => columnWidth(table, column)),
    headRows: 1,
    rows: [{ cells: headCells(head) }, ...body.map((row, index) => ({ cells: bodyCells(row, body, index) }))],
  };
}

/** A first head cell that is empty has no left neighbour and stays. */
function headCells(texts: readonly string[]): readonly TableCell[] {
  return texts.flatMap((text, column) => {
    if (column > 0 && text === '') return [];
    return [headCell(text, { columnSpan: 1 + emptyRun(texts.slice(column + 1)) })];
  });
}

/** A first cell of the first body row has only the head above it, and stays; so does a row's only cell. */
function bodyCells(
  row: readonly string[],
  body: readonly (readonly string[])[],
  index: number,
): readonly TableCell[] {
  const [first = '', ...others] = row;
  if (others.length === 0) return [textCell(first, 'left')];
  const joinsAbove = index > 0 && first === '';
  const below = body.slice(index + 1).map(([text = '']) => text);
  const firstCells = joinsAbove ? [] : [textCell(first, 'left', { rowSpan: 1 + emptyRun(below) })];
  return [...firstCells, ...others.map((text) => textCell(text, 'left'))];
}

/** How many empty texts stand at the beginning. */
function emptyRun(texts: readonly string[]): number {
  const filled = texts.findIndex((text) => text !== '');
  return filled === -1 ? texts.length : filled;
}

/** In proportion to the longest line of the column, within bounds that keep every column readable. */
function columnWidth(table: SideTable, column: number): number {
  const lengths = table.rows.flatMap((row) => (row[column] ?? '').split('\n').map((line) => line.length));
  return Math.min(widestColumn, Math.max(narrowestColumn, ...lengths));
}
