/** Writes the sheet 수치출처: one block of texts over what stood there, and the links to the cells. */
import type { ActionWords } from '../locale/action-words';
import type { FigureUse } from '../report/sources/figure-uses';
import { figureUseColumns, figureUseRows, type FigureUseRow } from '../tables/figure-uses';
import { completeFigureUses } from './complete-figure-uses';
import { literalText } from './literal-text';
import { findSheet, type Workbook } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows added at once where a sheet has too few, so that the next report finds room. */
const spareRows = 2000;

/**
 * Three calls, however many uses there are; more only where the sheet has to be made or has no room left. A sheet of that name
 * that holds something of somebody else's is left alone.
 * @returns whether the sheet says it now
 */
export function writeFigureUses(workbook: Workbook, uses: readonly FigureUse[], words: ActionWords): boolean {
  const sheet = ownSheet(workbook, words);
  if (sheet === null) return false;
  const { headers } = workbook.names.figureUses;
  const rows = figureUseRows(uses, workbook.names.figureUses);
  const filled = sheet.getDataRange().getNumRows();
  const count = Math.max(rows.length + 1, filled);
  const room = sheet.getMaxRows();
  if (count > room) sheet.insertRowsAfter(room, count - room + spareRows);
  const texts = [
    figureUseColumns.map((column) => headers[column]),
    ...rows.map(({ cells }) => cells.map((cell) => (typeof cell === 'number' ? cell : literalText(cell)))),
  ];
  while (texts.length < count) texts.push(figureUseColumns.map(() => ''));
  sheet.getRange(1, 1, count, figureUseColumns.length).setValues(texts);
  if (rows.length > 0) writeLinks(workbook, sheet, rows);
  return true;
}

/** The sheet, made where there is none, before 점검; null where somebody else's has its name. */
function ownSheet(workbook: Workbook, words: ActionWords): Sheet | null {
  const { names, spreadsheet, sheets } = workbook;
  const sheet = findSheet(workbook, 'figureUses');
  if (sheet !== undefined) {
    if (sheet.getMaxColumns() < figureUseColumns.length) return null;
    const head: unknown[] = sheet.getRange(1, 1, 1, figureUseColumns.length).getValues()[0] ?? [];
    const isOurs = figureUseColumns.every(
      (column, index) => head[index] === names.figureUses.headers[column],
    );
    if (isOurs) return sheet;
    const isEmpty = head.every((value) => value === '') && sheet.getDataRange().getNumRows() === 1;
    if (!isEmpty) return null;
    completeFigureUses(sheet, names, words);
    return sheet;
  }
  const next = findSheet(workbook, 'checks') ?? findSheet(workbook, 'history');
  const active = spreadsheet.getActiveSheet();
  const made = spreadsheet.insertSheet(
    names.sheets.figureUses,
    next === undefined ? sheets.size : next.getIndex() - 1,
  );
  // A sheet just made is the active one: leave people where they were.
  spreadsheet.setActiveSheet(active);
  completeFigureUses(made, names, words);
  return made;
}

function writeLinks(workbook: Workbook, sheet: Sheet, rows: readonly FigureUseRow[]): void {
  const gids = new Map<string, string>();
  for (const [name, each] of workbook.sheets) gids.set(name, String(each.getSheetId()));
  const values = rows.map(({ sheet: name, address }) => {
    const builder = SpreadsheetApp.newRichTextValue().setText(address);
    const gid = gids.get(name);
    if (gid !== undefined) builder.setLinkUrl(`#gid=${gid}&range=${address}`);
    return [builder.build()];
  });
  sheet.getRange(2, figureUseColumns.indexOf('cell') + 1, values.length, 1).setRichTextValues(values);
}
