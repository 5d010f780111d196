/** The workbooks of this folder as grids, clean or with a fault's edits made. */
import path from 'node:path';
import { exampleGrids } from '../../../local/example/example-grids';
import { readSeed } from '../../../seeds/read-seed.mjs';
import { koreanWorkbookNames } from '../../../src/locale/workbook-names.ko';
import { cellAddress, type GridValue, type SheetGrid } from '../../../src/tables/grid';
import { tableKeys, type TableKey } from '../../../src/tables/layout';
import type { WorkbookGrids } from '../../../src/tables/read-records';
import { expectedWhenClean as associationExpected } from './association/expected-when-clean';
import { faults as associationFaults } from './association/faults';
import { lookalikes as associationLookalikes } from './association/lookalikes';
import { expectedWhenClean as districtExpected } from './district-office/expected-when-clean';
import { faults as districtFaults } from './district-office/faults';
import { lookalikes as districtLookalikes } from './district-office/lookalikes';
import type {
  Edit,
  ExpectedFinding,
  Lookalike,
  PlantedFault,
  PlantedPlace,
  RowFinder,
} from './planted-fault';
import { expectedWhenClean as schoolExpected } from './school/expected-when-clean';
import { faults as schoolFaults } from './school/faults';
import { lookalikes as schoolLookalikes } from './school/lookalikes';

export interface PlantedWorkbook {
  readonly folder: string;
  readonly clean: WorkbookGrids;
  /** What the clean workbook raises, and nothing else: rounding gaps of honest rounding. */
  readonly expectedWhenClean: readonly ExpectedFinding[];
  readonly faults: readonly PlantedFault[];
  readonly lookalikes: readonly Lookalike[];
}

export const plantedWorkbooks: readonly PlantedWorkbook[] = [
  {
    folder: 'district-office',
    clean: cleanGrids('district-office'),
    expectedWhenClean: districtExpected,
    faults: districtFaults,
    lookalikes: districtLookalikes,
  },
  {
    folder: 'school',
    clean: cleanGrids('school'),
    expectedWhenClean: schoolExpected,
    faults: schoolFaults,
    lookalikes: schoolLookalikes,
  },
  {
    folder: 'association',
    clean: cleanGrids('association'),
    expectedWhenClean: associationExpected,
    faults: associationFaults,
    lookalikes: associationLookalikes,
  },
];

/** The workbook with edits made one after another; a row that is not found, or found twice, is an error. */
export function editedGrids(grids: WorkbookGrids, edits: readonly Edit[]): WorkbookGrids {
  return edits.reduce((edited, edit) => {
    const grid = gridOf(edited, edit.table);
    return { ...edited, [edit.table]: { name: grid.name, values: editedRows(grid, edit) } };
  }, grids);
}

/** Where a cell stands, as findings name it: `예산!F12`. */
export function placeAddress(grids: WorkbookGrids, { table, row, header }: PlantedPlace): string {
  const grid = gridOf(grids, table);
  return `${grid.name}!${cellAddress(rowIndex(grid, row), columnIndex(grid, header))}`;
}

/** The rows of a table that answer to a finder, counted from 0 with the head as row 0. */
function rowsFound({ values }: SheetGrid, finder: RowFinder): readonly number[] {
  const wanted = Object.entries(finder).map(([header, text]) => ({
    index: values[0]?.indexOf(header) ?? -1,
    text,
  }));
  return values.flatMap((cells, row) =>
    row > 0 && wanted.every(({ index, text }) => isText(cells[index], text)) ? [row] : [],
  );
}

function cleanGrids(folder: string): WorkbookGrids {
  const grids = exampleGrids(readSeed(path.join(__dirname, folder)), koreanWorkbookNames);
  for (const key of tableKeys) gridOf(grids, key);
  return grids;
}

function gridOf(grids: WorkbookGrids, table: TableKey): SheetGrid {
  const grid = grids[table];
  if (grid === undefined) throw new Error(`no table ${table}`);
  return grid;
}

function editedRows(grid: SheetGrid, edit: Edit): readonly (readonly GridValue[])[] {
  const { values } = grid;
  switch (edit.kind) {
    case 'typeOver': {
      const row = rowIndex(grid, edit.row);
      const column = columnIndex(grid, edit.header);
      return values.map((cells, index) =>
        index === row ? cells.map((cell, at) => (at === column ? edit.value : cell)) : cells,
      );
    }
    case 'addRow': {
      for (const header of Object.keys(edit.cells)) columnIndex(grid, header);
      const added = (values[0] ?? []).map((header) =>
        typeof header === 'string' ? (edit.cells[header] ?? '') : '',
      );
      const behind = edit.after === undefined ? values.length - 1 : rowIndex(grid, edit.after);
      return [...values.slice(0, behind + 1), added, ...values.slice(behind + 1)];
    }
    case 'removeRow': {
      const row = rowIndex(grid, edit.row);
      return values.filter((_, index) => index !== row);
    }
  }
}

function rowIndex(grid: SheetGrid, finder: RowFinder): number {
  const [row, ...others] = rowsFound(grid, finder);
  if (row === undefined || others.length > 0)
    throw new Error(
      `${grid.name} has ${row === undefined ? 'no row' : 'several rows'} ${JSON.stringify(finder)}`,
    );
  return row;
}

function columnIndex({ name, values }: SheetGrid, header: string): number {
  const index = values[0]?.indexOf(header) ?? -1;
  if (index < 0) throw new Error(`${name} has no column ${header}`);
  return index;
}

function isText(cell: GridValue | undefined, text: string): boolean {
  if (cell === undefined) return false;
  const typed = typeof cell === 'object' ? cell.date : String(cell);
  return text.endsWith('…') ? typed.startsWith(text.slice(0, -1)) : typed === text;
}
