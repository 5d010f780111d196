/** A table of figures: heads know their columns and rows, so that each figure can be read aloud with what it is of. */
import type { Table } from '../document/document';
import { columnWidths } from '../rendering/column-widths';
import { type GridPlace, tableGrid } from '../rendering/table-grid';
import { tableTextSize } from '../rendering/table-text-size';
import { TABLE_PADDING } from '../style/spacing';
import { cellContent, isBlank, isShort } from './cell-content';
import { element, emptyElement } from './markup';
import type { PageContext } from './page-context';
import { captionContent } from './table-caption';
import { columnGroups, type GridRow, labelColumns, rowGroups } from './table-parts';

/** Tables of more columns may be wider than a telephone: they scroll, and people without a mouse have to reach them. */
const MOST_NARROW_COLUMNS = 3;

/** How a table stands on the page. */
export interface TablePlacing {
  /** Unique on the page. */
  readonly id: string;
  /** What stands right above it. */
  readonly standsUnder: string;
  /** Width of the text on paper, in twentieths of a point. */
  readonly textWidth: number;
}

/** @throws RangeError when the cells do not fit the columns, or the column widths are not positive */
export function dataTable(table: Table, placing: TablePlacing, context: PageContext): string {
  const { id, standsUnder, textWidth } = placing;
  const rows = tableGrid(table);
  const widths = columnWidths(table.columnWidths, textWidth);
  const kind = table.textSize === 'small' ? 'small' : 'data';
  const size = tableTextSize(table, rows, widths, 2 * TABLE_PADDING[kind].sides);
  const labels = labelColumns(rows, table.headRows);
  const head = rows.slice(0, table.headRows).map((places, index) =>
    element(
      'tr',
      {},
      places.map((place) => headRowCell(place, index, context)),
    ),
  );
  const groups = rowGroups(rows, table.headRows).map((group) =>
    element(
      'tbody',
      {},
      group.map((places) => bodyRow(places, group.length, labels, context)),
    ),
  );
  const grid = element(
    'table',
    { class: `${kind} print-${size}` },
    element('caption', { id }, captionContent(table, standsUnder)),
    columnElements(widths, columnGroups(rows, table.headRows, widths.length)),
    head.length === 0 ? '' : element('thead', {}, head),
    groups,
  );
  const reached = { role: 'group', 'aria-labelledby': id, tabindex: 0 };
  return element('div', { class: 'table', ...(widths.length > MOST_NARROW_COLUMNS ? reached : {}) }, grid);
}

/** Widths in percent, to a hundredth. */
function columnElements(widths: readonly number[], groups: readonly number[]): string {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) =>
    emptyElement('col', { style: `width:${Number(((width / all) * 100).toFixed(2))}%` }),
  );
  let start = 0;
  return groups
    .map((span) => {
      start += span;
      return element('colgroup', {}, columns.slice(start - span, start));
    })
    .join('');
}

function headRowCell(place: GridPlace, rowIndex: number, context: PageContext): string {
  // On top stand the heads that the groups of columns are made of.
  return cellElement(place, rowIndex === 0 && place.columnSpan > 1 ? 'colgroup' : 'col', context);
}

function bodyRow(
  places: GridRow,
  groupLength: number,
  labels: ReadonlySet<number>,
  context: PageContext,
): string {
  const isHeadRow = places.every(({ cell }) => cell === undefined || cell.role === 'head');
  return element(
    'tr',
    {},
    places.map((place) =>
      cellElement(place, isHeadRow ? 'col' : rowScope(place, groupLength, labels), context),
    ),
  );
}

/** What a cell of the body is the head of; undefined for a cell that is none. */
function rowScope(
  { cell, column }: GridPlace,
  groupLength: number,
  labels: ReadonlySet<number>,
): 'row' | 'rowgroup' | undefined {
  if (cell === undefined) return undefined;
  const isSum = cell.role === 'subtotal' || cell.role === 'total';
  const namesRow = cell.role === 'label' || cell.role === 'head' || (isSum && labels.has(column));
  if (!namesRow) return undefined;
  return groupLength > 1 && (cell.rowSpan ?? 1) >= groupLength ? 'rowgroup' : 'row';
}

function cellElement(
  { kind, cell, columnSpan }: GridPlace,
  scope: string | undefined,
  context: PageContext,
): string {
  if (kind === 'continuation') return '';
  if (cell === undefined) return element('td', {});
  const isHead = scope !== undefined && !isBlank(cell);
  const { rowSpan = 1 } = cell;
  return element(
    isHead ? 'th' : 'td',
    {
      scope: isHead ? scope : undefined,
      class: `${cell.role} ${cell.align}${isShort(cell) ? ' short' : ''}`,
      colspan: columnSpan > 1 ? columnSpan : undefined,
      rowspan: rowSpan > 1 ? rowSpan : undefined,
    },
    cellContent(cell, context),
  );
}
