/** Who the computed sheets are about, read leniently: a half-filled workbook still gets its lists. */
import type { WorkbookNames } from '../locale/workbook-names';
import type { TablePlaces } from './addresses';
import type { ColumnKey, TableKey } from './layout';
import { identifyGroups, type Identities } from './line-identity';
import type { WorkbookGrids } from './read-records';
import { recordRows, type RecordRow } from './table-reader';

/** Cells that cannot be read are taken as blank here; reading for a report says what is wrong with them. */
export function identify(grids: WorkbookGrids, names: WorkbookNames, places: TablePlaces): Identities {
  const rows = <Key extends TableKey>(key: Key): readonly RecordRow<Key>[] => {
    const grid = grids[key];
    return grid === undefined ? [] : recordRows(key, names.headers[key], grid, places[key], []);
  };
  const texts = <Key extends TableKey>(key: Key, column: ColumnKey<Key>): readonly string[] =>
    distinct(rows(key).map((row) => row.text(column)));
  const numbersWithExecution = new Set(rows('execution').map((row) => row.text('number')));
  const lines = rows('budget')
    .map((row) => ({
      group: row.text('group'),
      number: row.text('number'),
      program: row.text('program'),
      subProgram: row.text('subProgram'),
    }))
    .filter((line) => line.number !== '');
  const periods = rows('periods')
    .map((row) => ({ name: row.text('name'), end: row.date('end') }))
    .sort((one, other) => (one.end < other.end ? -1 : one.end > other.end ? 1 : 0));
  const position = rows('settings').find((row) => row.text('item') === names.settings.subtotalPosition);
  return {
    groups: identifyGroups(lines, numbersWithExecution),
    periods: distinct(periods.map((period) => period.name)),
    grades: texts('staffing', 'grade'),
    outsideStaff: texts('outsideStaff', 'kind'),
    subtotalPosition: position?.text('value') === names.subtotalPosition.below ? 'below' : 'above',
  };
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter((text) => text !== ''))];
}
