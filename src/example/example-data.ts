/** The sample data of seeds/, put into the bundle by the build: header names and rows of texts, as they stand in the files. */
import type { TableKey } from '../tables/layout';

export interface ExampleTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export type ExampleData = Readonly<Partial<Record<TableKey, ExampleTable>>>;
