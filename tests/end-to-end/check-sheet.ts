/** The sheet 점검 as people use it: findings by what they are about, and typing beside them. */
import type { CellValue } from '../../local/engine/operations';
import type { Workbench } from './workbench';

/** Columns of the sheet by their heads. */
export type CheckRow = Readonly<Record<string, string>>;

const headRow = 2;

/** Every row below the head, as a person sees it. */
export async function checkRows(bench: Workbench): Promise<readonly CheckRow[]> {
  const rows = await bench.shown('점검');
  const heads = rows[headRow] ?? [];
  return rows
    .slice(headRow + 1)
    .map((cells) => Object.fromEntries(heads.map((head, index) => [head, cells[index] ?? ''])));
}

/** The rows of findings: not of the rules, not of what is left out. */
export async function findingRows(bench: Workbench): Promise<readonly CheckRow[]> {
  return (await checkRows(bench)).filter((row) => row['열쇠'] !== '');
}

/** The one row whose key ends with a subject. */
export async function rowAbout(bench: Workbench, subject: string): Promise<CheckRow | undefined> {
  const rows = (await checkRows(bench)).filter((row) => row['열쇠']?.endsWith(`|${subject}`));
  if (rows.length > 1) throw new Error(`${String(rows.length)} rows about ${subject}`);
  return rows[0];
}

/** Types beside the finding about a subject. */
export async function typeBeside(
  bench: Workbench,
  subject: string,
  typed: Readonly<Record<string, CellValue>>,
): Promise<void> {
  const rows = await bench.shown('점검');
  const heads = rows[headRow] ?? [];
  const row = rows.findIndex((cells) => cells[heads.indexOf('열쇠')]?.endsWith(`|${subject}`));
  if (row < 0) throw new Error(`no finding about ${subject}`);
  for (const [head, value] of Object.entries(typed))
    await bench.type('점검', row, heads.indexOf(head), value);
}

/** The notes of a sheet by cell: `[row, column, text]`, counted from 0. */
export async function notes(
  bench: Workbench,
  sheetName: string,
): Promise<readonly (readonly [number, number, string])[]> {
  const sheet = await bench.sheet(sheetName);
  const area = { row: 0, column: 0, rows: sheet.rows, columns: sheet.columns };
  return (await bench.host.workbook.readCells(sheet.id, area)).flatMap((cells, row) =>
    cells.flatMap(({ note }, column) => (note === null ? [] : [[row, column, note] as const])),
  );
}
