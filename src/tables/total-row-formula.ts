/** Whether a cell names a row of sums, as a formula: `total-rows.ts` for what formulas can do, and what is typed now beyond that. */
import type { WorkbookNames } from '../locale/workbook-names';
import { quoted } from './addresses';
import { isNow, isWritable, type KeyedCell } from './key-formula';
import { isTotalName } from './total-rows';

/** Round every name, so that none is found within another. */
const border = '¦';

/** Without leading `=`; true or false, also over a number, a day or an error. */
export function isTotalFormula(cell: KeyedCell, names: WorkbookNames): string {
  const found = `ISNUMBER(FIND(${quoted(border)}&${compact(cell.reference)}&${quoted(border)},${quoted(border + names.totalRows.names.join(border) + border)}))`;
  return needsMore(cell, names) ? `OR(${found},${isNow(cell)})` : found;
}

const spaces: readonly (readonly [character: string, formula: string])[] = [
  [' ', '" "'],
  ['\u00A0', 'UNICHAR(160)'],
  ['\u3000', 'UNICHAR(12288)'],
  ['\u200B', 'UNICHAR(8203)'],
];

function compact(reference: string): string {
  return `LOWER(${spaces.reduce((text, [, space]) => `SUBSTITUTE(${text},${space},"")`, reference)})`;
}

/** A line break, a wide letter: the text is a name of sums, and the formula by itself would not see it. */
function needsMore({ typed }: KeyedCell, names: WorkbookNames): boolean {
  if (!isTotalName(typed, names) || !isWritable(typed)) return false;
  const seen = spaces.reduce((text, [character]) => text.split(character).join(''), typed).toLowerCase();
  return !names.totalRows.names.includes(seen);
}
