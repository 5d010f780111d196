/** Notes on the cells that findings name. Ours begin with a mark; a note of anybody else's is never touched. */
import { placeName } from '../checks/checked-workbook';
import type { AnyFinding } from '../checks/finding';
import { shortened } from '../checks/sheet/shortened';
import { findingSentence, type CheckWords } from '../locale/check-words';
import type { WorkbookNames } from '../locale/workbook-names';
import { columnLetters } from '../tables/grid';
import { computedSheetKeys, tableKeys } from '../tables/layout';
import { findSheet, type Workbook } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** More cells of one finding than this are not marked: the sheet 점검 names them. */
const markedCells = 20;
const linesInANote = 5;
const longestLine = 1_000;

/** Marks the cells of the findings and clears our marks from all others: one reading and at most one writing a sheet. */
export function writeFindingNotes(
  workbook: Workbook,
  findings: readonly AnyFinding[],
  words: CheckWords,
): void {
  const texts = noteTexts(findings, words, workbook.names);
  for (const key of [...tableKeys, ...computedSheetKeys]) {
    const sheet = findSheet(workbook, key);
    if (sheet !== undefined) writeNotes(sheet, workbook.names.sheets[key], texts, workbook.names);
  }
}

function noteTexts(
  findings: readonly AnyFinding[],
  words: CheckWords,
  names: WorkbookNames,
): ReadonlyMap<string, string> {
  const lines = new Map<string, string[]>();
  for (const finding of findings) {
    const line = `${names.checkSheet.severity[finding.severity]}: ${shortened(findingSentence(finding, words), longestLine)}`;
    for (const cell of finding.cells.slice(0, markedCells)) {
      const own = lines.get(placeName(cell));
      if (own === undefined) lines.set(placeName(cell), [line]);
      else own.push(line);
    }
  }
  return new Map(
    [...lines].map(([place, own]) => {
      const shown = own.slice(0, linesInANote);
      const more = own.length - shown.length;
      const rest = more > 0 ? [names.checkSheet.othersMore(more)] : [];
      return [place, [names.checkSheet.noteMark, ...shown, ...rest].join('\n')];
    }),
  );
}

function writeNotes(
  sheet: Sheet,
  name: string,
  texts: ReadonlyMap<string, string>,
  { checkSheet }: WorkbookNames,
): void {
  const before = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getNotes();
  const columns = (before[0] ?? []).map((_, across) => columnLetters(across));
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  const after = before.map((row, down) =>
    row.map((note, across) => {
      const isOurs = note.startsWith(checkSheet.noteMark);
      if (note !== '' && !isOurs) return note;
      const text = texts.get(`${name}!${columns[across] ?? ''}${String(down + 1)}`) ?? '';
      if (text !== note) {
        top = Math.min(top, down);
        bottom = Math.max(bottom, down);
        left = Math.min(left, across);
        right = Math.max(right, across);
      }
      return text;
    }),
  );
  if (bottom < 0) return;
  sheet
    .getRange(top + 1, left + 1, bottom - top + 1, right - left + 1)
    .setNotes(after.slice(top, bottom + 1).map((row) => row.slice(left, right + 1)));
}
