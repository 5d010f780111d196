/** Writes texts into single cells, neighbours in one call. */
import { generalFormat } from './appearance';
import { literalText } from './literal-text';
import type { Workbook } from './workbook';

export interface CellText {
  readonly sheet: string;
  readonly address: string;
  readonly text: string;
}

interface Placed {
  readonly column: string;
  readonly row: number;
  readonly text: string;
}

/** Cells below one another in a column are one call, so that a name used in every row is not a call a row. */
export function writeCells(workbook: Workbook, cells: readonly CellText[]): void {
  const columns = new Map<string, Placed[]>();
  for (const { sheet, address, text } of cells) {
    const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const key = `${sheet}!${column}`;
    const own = columns.get(key) ?? [];
    own.push({ column, row: Number(row), text });
    columns.set(key, own);
  }
  for (const [key, placed] of columns) {
    const sheet = workbook.sheets.get(key.slice(0, key.lastIndexOf('!')));
    if (sheet === undefined) continue;
    for (const run of runsOf(placed)) {
      const [first] = run;
      if (first === undefined) continue;
      const range = sheet.getRange(
        `${first.column}${String(first.row)}:${first.column}${String(first.row + run.length - 1)}`,
      );
      writeTexts(range, run);
    }
  }
}

/** A plain-text cell may keep the apostrophe that makes a text literal, so such texts go in before that format. */
function writeTexts(range: GoogleAppsScript.Spreadsheet.Range, run: readonly Placed[]): void {
  const isLiteral = run.every(({ text }) => literalText(text) === text);
  const formats = isLiteral ? null : range.getNumberFormats();
  if (formats !== null) range.setNumberFormat(generalFormat);
  range.setValues(run.map(({ text }) => [literalText(text)]));
  if (formats !== null) range.setNumberFormats(formats);
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
