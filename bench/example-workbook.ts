/** The 2019 example as grids, and how much there is of it. */
import exampleData from 'example-data';
import { exampleGrids } from '../local/example/example-grids';
import { koreanWorkbookNames } from '../src/locale/workbook-names.ko';
import type { WorkbookGrids } from '../src/tables/read-records';

/** Lines and programmes that have a number; those of running costs and reserves have none. */
export const linesOfExample = 14;
export const programsOfExample = 11;

export function exampleWorkbook(): WorkbookGrids {
  return exampleGrids(exampleData, koreanWorkbookNames);
}
