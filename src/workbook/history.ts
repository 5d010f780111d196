/**
 * 변경기록: what the add-on made, one row an action. The row is written before the work as an intent and completed after it,
 * so that a run that died in between shows; the next one marks it as interrupted.
 */
import { findSheet, type Workbook } from './workbook';

export interface HistoryEntry {
  readonly action: string;
  readonly user: string;
  readonly request: string;
}

/** A row that was begun; call one of the two when the work is over. */
export interface OpenHistoryEntry {
  /** Requests that were begun before and never completed. */
  readonly interruptedRequests: readonly string[];
  finish(detail: string, link: string): void;
  fail(detail: string): void;
}

/** Columns of the sheet: time, user, action, state, detail, link, request. */
const columnCount = 7;
const stateColumn = 4;
const requestColumn = 7;

/** Writes the intent below the last row, and marks rows begun before and never completed; null where the sheet is missing. */
export function beginHistoryEntry(workbook: Workbook, entry: HistoryEntry): OpenHistoryEntry | null {
  const sheet = findSheet(workbook, 'history');
  const words = workbook.names.historyEntries;
  if (sheet === undefined) return null;
  const rows: unknown[][] = sheet.getDataRange().getValues();
  const row = rows.length + 1;
  const first = firstOpenRow(rows, words.started) ?? row;
  const states = rows.slice(first - 1).map((values) => {
    const state = values[stateColumn - 1];
    return [state === words.started ? words.interrupted : state];
  });
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
    interruptedRequests: rows
      .filter((values) => values[stateColumn - 1] === words.started)
      .flatMap((values) => requestsIn(values[requestColumn - 1])),
    finish: (detail, link) => {
      writeNow(words.finished, detail, link);
    },
    fail: (detail) => {
      writeNow(words.failed, detail, '');
    },
  };
}

/** The first row (from 1) still open, so that only the rows from there on are written again. */
function firstOpenRow(rows: readonly (readonly unknown[])[], started: string): number | undefined {
  const index = rows.findIndex((values) => values[stateColumn - 1] === started);
  return index < 0 ? undefined : index + 1;
}

/** A request number as the add-on writes it; anything else in the cell is left alone. */
function requestsIn(value: unknown): readonly string[] {
  return typeof value === 'string' && /^[0-9a-f-]{36}$/i.test(value) ? [value] : [];
}
