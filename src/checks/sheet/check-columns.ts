/** The columns of the sheet 점검, in their order. */

export const checkColumns = [
  'state',
  'rule',
  'place',
  'sentence',
  'stated',
  'computed',
  'difference',
  'unit',
  'others',
  'treatment',
  'reason',
  'until',
  'by',
  'since',
  'key',
] as const;

export type CheckColumn = (typeof checkColumns)[number];

/** What people type: everything else in the sheet is written anew by every 점검. */
export const typedCheckColumns: readonly CheckColumn[] = ['treatment', 'reason', 'until', 'by'];

/** Rows above the first finding: title, summary, head. */
export const checkHeadRows = 3;

export function columnIndex(column: CheckColumn): number {
  return checkColumns.indexOf(column);
}
