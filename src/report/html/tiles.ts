/** Headline figures side by side: each is read as label, figure and notes, whatever rows they stand in on paper. */
import type { Table } from '../document/document';
import { type GridPlace, tableGrid } from '../rendering/table-grid';
import { cellContent, isBlank } from './cell-content';
import { element } from './markup';
import type { PageContext } from './page-context';
import { captionContent } from './table-caption';

/** @throws RangeError when the cells do not fit the columns */
export function tiles(table: Table, standsUnder: string, context: PageContext): string {
  const rows = tableGrid(table);
  const columns = table.columnWidths.map((_, column) =>
    rows.flatMap((places) => places.filter((place) => place.column === column)),
  );
  return element(
    'figure',
    {},
    element('figcaption', {}, captionContent(table, standsUnder)),
    element(
      'ul',
      { role: 'list', class: 'tiles' },
      columns.filter((places) => places.some(hasText)).map((places) => tile(places, context)),
    ),
  );
}

function hasText({ kind, cell }: GridPlace): boolean {
  return cell !== undefined && kind !== 'continuation' && !isBlank(cell);
}

function tile(places: readonly GridPlace[], context: PageContext): string {
  const parts = places
    .filter(hasText)
    .map(({ cell }) =>
      cell === undefined ? '' : element('div', { class: cell.role }, cellContent(cell, context)),
    );
  return element('li', {}, parts);
}
