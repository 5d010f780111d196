/**
 * 변경기록: what the add-on made, one row an action. The row is written before the work as an intent and completed after it,
 * so that a run that died in between shows; the next of the same action marks it as interrupted, and knows what to take back.
 */
import { findSheet, type Workbook } from './workbook';

export interface HistoryEntry {
  readonly action: string;
  readonly user: string;
  readonly request: string;
}

/** A row that was begun; call one of the two when the work is over. */
export interface OpenHistoryEntry {
  /** Requests of this action that were begun before and never completed. */
  readonly interruptedRequests: readonly string[];
  finish(detail: string, link: string): void;
  fail(detail: string): void;
}

/** Columns of the sheet: time, user, action, state, detail, link, request. */
const columnCount = 7;
const actionColumn = 3;
const stateColumn = 4;
const requestColumn = 7;

/** Writes the intent below the last row, and marks rows of the same action never completed; null where the sheet is missing. */
export function beginHistoryEntry(workbook: Workbook, entry: HistoryEntry): OpenHistoryEntry | null {
  const sheet = findSheet(workbook, 'history');
  const words = workbook.names.historyEntries;
  if (sheet === undefined) return null;
  const rows: unknown[][] = sheet.getDataRange().getValues();
  const row = rows.length + 1;
  const isOpen = (values: readonly unknown[]): boolean =>
    values[stateColumn - 1] === words.started && values[actionColumn - 1] === entry.action;
  const firstOpen = rows.findIndex(isOpen);
  const first = firstOpen < 0 ? row : firstOpen + 1;
  // Only the rows from the first open one on are written again.
  const states = rows
    .slice(first - 1)
    .map((values) => [isOpen(values) ? words.interrupted : values[stateColumn - 1]]);
  if (states.length > 0) sheet.getRange(first, stateColumn, states.length, 1).setValues(states);
  if (row > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), 100);

  const time = Utilities.formatDate(new Date(), workbook.timeZone, 'yyyy-MM-dd HH:mm:ss');
  const range = sheet.getRange(row, 1, 1, columnCount);
  const write = (state: string, detail: string, link: string): void => {
    range.setValues([[time, entry.user, entry.action, state, detail, link, entry.request]]);
  };
  const writeNow = (state: string, detail: string, link: string): void => {
    write(state, detail, link);
    // Writes are buffered: an error has to surface here, while the document can still be taken back.
    SpreadsheetApp.flush();
  };
  writeNow(words.started, '', '');
  return {
    interruptedRequests: rows.filter(isOpen).flatMap((values) => requestsIn(values[requestColumn - 1])),
    finish: (detail, link) => {
      writeNow(words.finished, detail, link);
    },
    fail: (detail) => {
      writeNow(words.failed, detail, '');
    },
  };
}

/** A request number as the add-on writes it; anything else in the cell is left alone. */
function requestsIn(value: unknown): readonly string[] {
  return typeof value === 'string' && /^[0-9a-f-]{36}$/i.test(value) ? [value] : [];
}
