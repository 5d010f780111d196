/** Writes into single cells, neighbours in one call. */
import type { GridValue } from '../tables/grid';
import { generalFormat } from './appearance';
import { literalText } from './literal-text';
import type { Workbook } from './workbook';

/** What a cell holds: a value, or a formula with its leading `=`. */
export type CellContent = GridValue | { readonly formula: string };

export interface CellWrite {
  readonly sheet: string;
  readonly address: string;
  readonly content: CellContent;
}

interface Placed {
  readonly column: string;
  readonly row: number;
  /** As setValues takes it. */
  readonly input: string | number | boolean;
}

/** Cells below one another in a column are one call, so that a name used in every row is not a call a row. */
export function writeCells(workbook: Workbook, cells: readonly CellWrite[]): void {
  for (const { range, run } of runsIn(workbook, cells)) writeRun(range, run);
}

/** Writes what the cells once held, also where their rules refuse it: somebody had pasted it over them. */
export function putBackCells(workbook: Workbook, cells: readonly CellWrite[]): void {
  for (const { range, run } of runsIn(workbook, cells)) {
    try {
      writeRun(range, run);
      // Writes are buffered: a refusal has to surface here.
      SpreadsheetApp.flush();
    } catch {
      const rules = range.getDataValidations();
      range.clearDataValidations();
      writeRun(range, run);
      range.setDataValidations(rules);
    }
  }
}

function runsIn(
  workbook: Workbook,
  cells: readonly CellWrite[],
): readonly { readonly range: GoogleAppsScript.Spreadsheet.Range; readonly run: readonly Placed[] }[] {
  const columns = new Map<string, Placed[]>();
  for (const { sheet, address, content } of cells) {
    const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const key = `${sheet}!${column}`;
    const own = columns.get(key) ?? [];
    own.push({ column, row: Number(row), input: inputOf(content) });
    columns.set(key, own);
  }
  return [...columns].flatMap(([key, placed]) => {
    const sheet = workbook.sheets.get(key.slice(0, key.lastIndexOf('!')));
    return runsOf(placed).flatMap((run) => {
      const [first] = run;
      if (sheet === undefined || first === undefined) return [];
      const last = `${first.column}${String(first.row + run.length - 1)}`;
      return [{ range: sheet.getRange(`${first.column}${String(first.row)}:${last}`), run }];
    });
  });
}

/** A plain-text cell may keep the apostrophe that makes a text literal, and a formula as its text: these go in before that format. */
function writeRun(range: GoogleAppsScript.Spreadsheet.Range, run: readonly Placed[]): void {
  const isPlain = run.every(({ input }) => typeof input === 'string' && !/^['=]/.test(input));
  const formats = isPlain ? null : range.getNumberFormats();
  if (formats !== null) range.setNumberFormat(generalFormat);
  range.setValues(run.map(({ input }) => [input]));
  if (formats !== null) range.setNumberFormats(formats);
}

function inputOf(content: CellContent): string | number | boolean {
  if (typeof content === 'string') return literalText(content);
  if (typeof content !== 'object') return content;
  return 'formula' in content ? content.formula : content.date;
}

function runsOf(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const runs: Placed[][] = [];
  for (const cell of [...placed].sort((one, other) => one.row - other.row)) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run[run.length - 1]?.row === cell.row - 1) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}
