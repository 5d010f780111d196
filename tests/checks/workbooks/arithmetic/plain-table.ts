/** A table of a workbook as rows of texts with their cells, read without the code under test. */
import type { TableKey } from '../../../../src/tables/layout';
import type { WorkbookGrids } from '../../../../src/tables/read-records';

export interface PlainRow {
  readonly text: (header: string) => string;
  /** `예산!F12`. */
  readonly cell: (header: string) => string;
}

/** Tables in which a row of sums is no record. */
const withoutSums: readonly TableKey[] = ['budget', 'staffing'];

/** The rows below the head. */
export function plainRows(grids: WorkbookGrids, table: TableKey): readonly PlainRow[] {
  const grid = grids[table];
  const head = grid?.values[0] ?? [];
  return (grid?.values.slice(1) ?? []).flatMap((cells, index): readonly PlainRow[] => {
    if (withoutSums.includes(table) && cells.slice(0, 4).some((cell) => cell === '소계' || cell === '계'))
      return [];
    const text = (header: string): string => {
      const value = cells[head.indexOf(header)] ?? '';
      return typeof value === 'object' ? value.date : String(value);
    };
    return [
      {
        text,
        cell: (header) =>
          `${grid?.name ?? ''}!${String.fromCharCode(65 + head.indexOf(header))}${String(index + 2)}`,
      },
    ];
  });
}

/** The value of a setting by its item. */
export function settingText(grids: WorkbookGrids, item: string): string {
  return (
    plainRows(grids, 'settings')
      .find((row) => row.text('항목') === item)
      ?.text('값') ?? ''
  );
}
