/**
 * Bars as a table of labels and figures: the stretches of a bar and the figure behind it are one cell, so that nobody hears of
 * the columns that the bars were drawn with.
 */
import type { Table } from '../document/document';
import { columnWidths } from '../rendering/column-widths';
import { type GridPlace, tableGrid } from '../rendering/table-grid';
import { cellContent, isBlank } from './cell-content';
import type { TablePlacing } from './data-table';
import { element } from './markup';
import type { PageContext } from './page-context';
import { captionContent } from './table-caption';
import { type GridRow, rowGroups } from './table-parts';

/** The columns in which the bars are drawn. */
interface BarRoom {
  readonly firstColumn: number;
  readonly widths: readonly number[];
}

/** @throws RangeError when the cells do not fit the columns, or the column widths are not positive */
export function barTable(table: Table, placing: TablePlacing, context: PageContext): string {
  const rows = tableGrid(table);
  const widths = columnWidths(table.columnWidths, placing.textWidth);
  const firstColumn = firstBarColumn(rows, widths.length);
  const room = { firstColumn, widths };
  const [first] = rows;
  const hasLegend = first !== undefined && isLegend(first, firstColumn);
  const legend = hasLegend ? legendKeys(first, room, context) : '';
  const groups = rowGroups(rows, hasLegend ? 1 : 0).map((group) =>
    element(
      'tbody',
      {},
      group.map((places) => barRow(places, group.length, room, context)),
    ),
  );
  return element(
    'div',
    { class: 'table' },
    element(
      'table',
      { class: 'bars' },
      element('caption', { id: placing.id }, captionContent(table, placing.standsUnder, legend)),
      groups,
    ),
  );
}

/** The first column in which a bar begins; the last where there is none, for that has the figures. */
function firstBarColumn(rows: readonly GridRow[], columns: number): number {
  const starts = rows.flatMap((places) =>
    places.flatMap(({ cell, column }) => (cell?.role === 'bar' ? [column] : [])),
  );
  return starts.reduce((first, start) => Math.min(first, start), columns - 1);
}

/** The keys of a legend are bars that no label says anything of. */
function isLegend(places: GridRow, firstColumn: number): boolean {
  return (
    places.some(({ cell }) => cell?.shade !== undefined) &&
    places.every(({ cell, column }) => column >= firstColumn || cell === undefined || isBlank(cell))
  );
}

/** Kept from ears: who cannot see the bars needs no key to them. */
function legendKeys(places: GridRow, room: BarRoom, context: PageContext): string {
  const keys = places.filter(({ column }) => column >= room.firstColumn);
  return element(
    'span',
    { class: 'legend', 'aria-hidden': 'true' },
    keys.map(({ cell }) => {
      if (cell === undefined) return '';
      return cell.role === 'bar'
        ? element('span', { class: `bar ${cell.shade ?? 'rest'}` })
        : element('span', { class: 'beside' }, cellContent(cell, context));
    }),
  );
}

function barRow(places: GridRow, groupLength: number, room: BarRoom, context: PageContext): string {
  const labels = places.filter(({ column }) => column < room.firstColumn);
  const drawn = places.filter(({ kind, column }) => column >= room.firstColumn && kind !== 'continuation');
  return element(
    'tr',
    {},
    labels.map((place) => labelCell(place, groupLength, context)),
    element(
      'td',
      {},
      element(
        'span',
        { class: 'drawn' },
        drawn.map((place) => stretch(place, room, context)),
      ),
    ),
  );
}

function labelCell({ kind, cell, columnSpan }: GridPlace, groupLength: number, context: PageContext): string {
  if (kind === 'continuation') return '';
  if (cell === undefined) return element('td', {});
  const { rowSpan = 1 } = cell;
  const spans = {
    colspan: columnSpan > 1 ? columnSpan : undefined,
    rowspan: rowSpan > 1 ? rowSpan : undefined,
  };
  if (isBlank(cell)) return element('td', spans);
  const scope = groupLength > 1 && rowSpan >= groupLength ? 'rowgroup' : 'row';
  return element('th', { scope, ...spans }, cellContent(cell, context));
}

/** A stretch of a bar as long as its columns are wide, or the figure behind the bar. */
function stretch({ cell, column, columnSpan }: GridPlace, room: BarRoom, context: PageContext): string {
  if (cell === undefined) return '';
  if (cell.role !== 'bar') return element('span', { class: 'beside' }, cellContent(cell, context));
  const width =
    sum(room.widths.slice(column, column + columnSpan)) / sum(room.widths.slice(room.firstColumn));
  return element('span', {
    class: `bar ${cell.shade ?? 'rest'}`,
    style: `width:${Number((width * 100).toFixed(1))}%`,
    'aria-hidden': 'true',
  });
}

function sum(widths: readonly number[]): number {
  return widths.reduce((before, width) => before + width, 0);
}
