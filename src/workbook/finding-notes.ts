/** Notes on the cells that findings name. Ours begin with a mark; a note of anybody else's is never touched. */
import type { AnyFinding } from '../checks/finding';
import { shortened } from '../checks/sheet/shortened';
import { findingSentence, type CheckWords } from '../locale/check-words';
import type { WorkbookNames } from '../locale/workbook-names';
import { cellAddress } from '../tables/grid';
import { computedSheetKeys, tableKeys } from '../tables/layout';
import { findSheet, type Workbook } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** More cells of one finding than this are not marked: the sheet 점검 names them. */
const markedCells = 20;
const linesInANote = 5;
const longestLine = 1_000;

/** What notes say in one sheet, by the addresses of their cells. */
type SheetNotes = ReadonlyMap<string, string>;

/** Marks the cells of the findings and clears our marks from all others: one reading and at most one writing a sheet. */
export function writeFindingNotes(
  workbook: Workbook,
  findings: readonly AnyFinding[],
  words: CheckWords,
): void {
  const notes = notesOf(findings, words, workbook.names);
  for (const key of [...tableKeys, ...computedSheetKeys]) {
    const sheet = findSheet(workbook, key);
    if (sheet !== undefined)
      writeNotes(sheet, notes.get(workbook.names.sheets[key]) ?? new Map(), workbook.names);
  }
}

function notesOf(
  findings: readonly AnyFinding[],
  words: CheckWords,
  { checkSheet }: WorkbookNames,
): ReadonlyMap<string, SheetNotes> {
  const sheets = new Map<string, Map<string, string[]>>();
  for (const finding of findings) {
    const line = `${checkSheet.severity[finding.severity]}: ${shortened(findingSentence(finding, words), longestLine)}`;
    for (const { sheet, address } of finding.cells.slice(0, markedCells)) {
      const lines = sheets.get(sheet) ?? new Map<string, string[]>();
      sheets.set(sheet, lines);
      const own = lines.get(address);
      if (own === undefined) lines.set(address, [line]);
      else own.push(line);
    }
  }
  return new Map([...sheets].map(([sheet, lines]) => [sheet, noteTexts(lines, checkSheet)]));
}

function noteTexts(
  lines: ReadonlyMap<string, readonly string[]>,
  checkSheet: WorkbookNames['checkSheet'],
): SheetNotes {
  return new Map(
    [...lines].map(([address, own]) => {
      const shown = own.slice(0, linesInANote);
      const more = own.length - shown.length;
      const rest = more > 0 ? [checkSheet.othersMore(more)] : [];
      return [address, [checkSheet.noteMark, ...shown, ...rest].join('\n')];
    }),
  );
}

function writeNotes(sheet: Sheet, texts: SheetNotes, { checkSheet }: WorkbookNames): void {
  const before = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getNotes();
  // Sheets are mostly rows without any note: an address is only written where there may be one.
  const rows = new Set([...texts.keys()].map((address) => address.replace(/^\D+/, '')));
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  const after = before.map((row, down) => {
    const mayHaveText = rows.has(String(down + 1));
    return row.map((note, across) => {
      if (note === '' && !mayHaveText) return note;
      if (note !== '' && !note.startsWith(checkSheet.noteMark)) return note;
      const text = (mayHaveText ? texts.get(cellAddress(down, across)) : undefined) ?? '';
      if (text !== note) {
        top = Math.min(top, down);
        bottom = Math.max(bottom, down);
        left = Math.min(left, across);
        right = Math.max(right, across);
      }
      return text;
    });
  });
  if (bottom < 0) return;
  sheet
    .getRange(top + 1, left + 1, bottom - top + 1, right - left + 1)
    .setNotes(after.slice(top, bottom + 1).map((row) => row.slice(left, right + 1)));
}
