/** The feet and cross sums of the small tables. */
import type { WorkbookGrids } from '../../../../src/tables/read-records';
import { compared, figure, isFigure, printed, total, type Mismatch } from './figures';
import { plainRows, type PlainRow } from './plain-table';

const columns = ['열 1', '열 2', '열 3', '열 4', '열 5', '열 6'];

/** 소계 against the rows since the last one, 합계 against all rows, and 계 against the columns to its left. */
export function sideTableMismatches(grids: WorkbookGrids): readonly Mismatch[] {
  const tables = new Map<string, PlainRow[]>();
  for (const row of plainRows(grids, 'sideTables'))
    tables.set(row.text('표 이름'), [...(tables.get(row.text('표 이름')) ?? []), row]);
  return [...tables.values()].flatMap(([head, ...body]) =>
    head === undefined ? [] : [...columns.flatMap((column) => feet(column, body)), ...crossSums(head, body)],
  );
}

function feet(column: string, body: readonly PlainRow[]): readonly Mismatch[] {
  if (column === '열 1' || !body.some((row) => row.text('열 1') === '합계')) return [];
  if (!body.every((row) => isFigure(row.text(column)))) return [];
  let all = 0;
  let sinceSubtotal = 0;
  return body.flatMap((row) => {
    const stated = row.text(column);
    if (row.text('열 1') === '합계') return compared(row.cell(column), stated, printed(all, 0, 'round'));
    if (row.text('열 1') === '소계') {
      const sum = sinceSubtotal;
      sinceSubtotal = 0;
      return compared(row.cell(column), stated, printed(sum, 0, 'round'));
    }
    all += figure(stated);
    sinceSubtotal += figure(stated);
    return [];
  });
}

function crossSums(head: PlainRow, body: readonly PlainRow[]): readonly Mismatch[] {
  const sumColumn = columns.find((column) => /^계(\(|$)/.test(head.text(column)));
  if (sumColumn === undefined) return [];
  const parts = columns.slice(1, columns.indexOf(sumColumn));
  return body.flatMap((row) =>
    compared(
      row.cell(sumColumn),
      row.text(sumColumn),
      printed(total(parts.map((column) => figure(row.text(column)))), 0, 'round'),
    ),
  );
}
